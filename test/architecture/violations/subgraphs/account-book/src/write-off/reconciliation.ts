// breaks: rule-files-are-pure
import 'node:fs';
