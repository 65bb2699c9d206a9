import type { SubgraphDefinition } from '@trust-supervision/subgraph';
import { contexts, storesOf, type Context } from './context';
import { entities, migrations } from './database';
import { guaranteeHandlers } from './guarantee/guarantee.events';
import { resolvers, statuses, typeDefs } from './schema';

/** Guarantees (风险担保) and, later, auctions: what an enterprise would owe, and what its level waives. */
export const guaranteeAuction: SubgraphDefinition<Context> = {
  name: 'guarantee-auction',
  typeDefs,
  entities,
  migrations,
  statuses,
  sources: ['enterprise-credit', 'account-book'],
  build: (parts) => {
    const stores = storesOf(parts);
    return {
      resolvers,
      context: contexts(stores),
      handlers: guaranteeHandlers(stores.guarantees),
      detail: () => stores.reference.versions(),
    };
  },
};
