// breaks: nothing
import './write-off';
