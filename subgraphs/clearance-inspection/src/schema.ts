import { sdlBelow } from '@trust-supervision/graphql';
import { statusSdl, type Statuses, type SubgraphDefinition } from '@trust-supervision/subgraph';
import { contexts, type Context } from './context';
import { entities, migrations } from './database';
import { declarationBatches, declarationEvents } from './declaration/declaration.events';
import { declarationResolvers } from './declaration/declaration.resolvers';
import { declarationChanged } from './declaration/declaration.status';
import { DeclarationStore } from './declaration/declaration.store';
import type { Resolvers } from './generated/resolvers';

/** All slices as one map. */
const resolvers: Resolvers = { ...declarationResolvers };

/** What callers subscribe to. */
const statuses: Statuses<Context> = { cursorField: 'clearanceStatusCursor', of: [declarationChanged] };

/** The subgraph of clearance and inspection (通关与查验): declarations and their release. */
export const clearanceInspection: SubgraphDefinition<Context> = {
  name: 'clearance-inspection',
  typeDefs: [sdlBelow(__dirname), statusSdl(statuses)].join('\n'),
  entities,
  migrations,
  statuses,
  sources: ['account-book'],
  build: (parts) => {
    const declarations = new DeclarationStore(parts.database, parts.outbox, parts.clock);
    return {
      resolvers,
      context: contexts(parts, declarations),
      handlers: declarationEvents(declarations),
      batchHandlers: declarationBatches(declarations),
    };
  },
};
