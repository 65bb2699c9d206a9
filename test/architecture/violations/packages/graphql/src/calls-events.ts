// breaks: layer-graphql
import '../../events/src';
