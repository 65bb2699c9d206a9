// breaks: layer-database
import '../../contracts/src';
