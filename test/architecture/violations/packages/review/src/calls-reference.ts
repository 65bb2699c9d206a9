// breaks: layer-review
import '../../reference/src';
