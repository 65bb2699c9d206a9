import { runSubgraph } from '@trust-supervision/subgraph';
import { clearanceInspection } from './index';

/** The process of this subgraph; packages/subgraph/README.md names the variables it reads. */
runSubgraph(clearanceInspection, process.env).catch((failure: unknown) => {
  console.error(failure);
  process.exit(1);
});
