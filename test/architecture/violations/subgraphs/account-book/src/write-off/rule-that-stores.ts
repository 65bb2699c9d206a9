// breaks: rule-files-are-pure
import './write-off.store';
