// breaks: nothing, packages/subgraph is the library and no subgraph
import '../../packages/subgraph/src';
