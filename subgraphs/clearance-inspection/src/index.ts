import {
  keepBookDistrict,
  keepCoordinator,
  keepDistrict,
  keepLevel,
  keepStanding,
  type SubgraphDefinition,
} from '@trust-supervision/subgraph';
import { contexts, desksOf, type Context } from './context';
import { entities, migrations } from './database';
import { declarationBatches, declarationEvents } from './declaration/declaration.events';
import { keepPublication } from './review/publication.events';
import { resolvers, statuses, typeDefs } from './schema';

/** The subgraph of clearance and inspection (通关与查验): declarations, the review of their release, and the release. */
export const clearanceInspection: SubgraphDefinition<Context> = {
  name: 'clearance-inspection',
  typeDefs,
  entities,
  migrations,
  statuses,
  sources: ['enterprise-credit', 'account-book'],
  build: (parts) => {
    const desks = desksOf(parts);
    return {
      resolvers,
      context: contexts(parts, desks),
      handlers: {
        ...declarationEvents(desks.releaseDesk),
        EnterpriseRegistered: keepDistrict,
        AccountBookApproved: keepBookDistrict,
        EnterpriseRated: (tx, event) => keepLevel(tx, event),
        EnterpriseStandingRecorded: (tx, event) => keepStanding(tx, event),
        CoordinatorAssigned: (tx, event) => keepCoordinator(tx, event),
        ReviewParametersPublished: keepPublication(desks.reviewParameters),
      },
      batchHandlers: declarationBatches(desks.declarations),
      detail: () => desks.reference.versions(),
    };
  },
};
