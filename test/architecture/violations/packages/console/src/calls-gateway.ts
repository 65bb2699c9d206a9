// breaks: layer-console
import '../../../gateway/src';
