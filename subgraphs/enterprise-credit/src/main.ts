import { runSubgraph } from '@trust-supervision/subgraph';
import { enterpriseCredit } from './index';

/** The process of this subgraph; packages/subgraph/README.md names the variables it reads. */
runSubgraph(enterpriseCredit, process.env).catch((failure: unknown) => {
  console.error(failure);
  process.exit(1);
});
