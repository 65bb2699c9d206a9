import { keepCoordinator, type SubgraphDefinition } from '@trust-supervision/subgraph';
import { contexts, desksOf, type Context } from './context';
import { keepLevel } from './credit-level/credit-level.store';
import { entities, migrations } from './database';
import { resolvers, statuses, typeDefs } from './schema';

/** Account books (账册): what enterprises may import, what they made of it, and what they still hold. */
export const accountBook: SubgraphDefinition<Context> = {
  name: 'account-book',
  typeDefs,
  entities,
  migrations,
  statuses,
  sources: ['enterprise-credit', 'clearance-inspection'],
  build: (parts) => {
    const desks = desksOf(parts);
    return {
      resolvers,
      context: contexts(parts, desks),
      handlers: {
        DeclarationReleased: (tx, event) => desks.listDesk.release(tx, [event]),
        EnterpriseRated: async (tx, event) => {
          await keepLevel(tx, event);
          await desks.pauseDesk.followLevel(tx, event);
        },
        CoordinatorAssigned: (tx, event) => keepCoordinator(tx, event),
      },
      detail: () => desks.reference.versions(),
    };
  },
};
