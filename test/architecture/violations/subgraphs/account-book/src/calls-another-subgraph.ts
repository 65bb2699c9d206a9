// breaks: subgraph-never-another-subgraph
import '../../guarantee-auction/src';
