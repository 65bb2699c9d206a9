// breaks: layer-golden-pass
import '../../contracts/src';
