// breaks: resolvable
import './nowhere';
