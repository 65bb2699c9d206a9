// breaks: layer-subgraph-never-above
import '../../../gateway/src';
