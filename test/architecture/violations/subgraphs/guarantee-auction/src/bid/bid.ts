// breaks: rule-files-stay-in-their-subgraph, subgraph-never-another-subgraph, entered-through-index
import '../../../account-book/src/movement/movement';
