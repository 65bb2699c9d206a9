// breaks: layer-testkit
import '../../cli/src';
