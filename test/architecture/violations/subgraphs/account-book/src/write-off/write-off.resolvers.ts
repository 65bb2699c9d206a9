// breaks: nothing
import './write-off';
import './write-off.problems';
import './write-off.store';
