// breaks: layer-kernel
import '../../contracts/src';
