import { runSubgraph } from '@trust-supervision/subgraph';
import { accountBook } from './index';

/** The process of this subgraph; packages/subgraph/README.md names the variables it reads. */
runSubgraph(accountBook, process.env).catch((failure: unknown) => {
  console.error(failure);
  process.exit(1);
});
