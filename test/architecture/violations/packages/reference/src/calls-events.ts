// breaks: layer-reference
import '../../events/src';
