// breaks: layer-events
import '../../graphql/src';
