// breaks: gateway-never-a-subgraph
import '../../subgraphs/account-book/src';
