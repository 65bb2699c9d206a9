// breaks: layer-subgraph
import '../../../subgraphs/account-book/src';
