import type { EventOf } from '@trust-supervision/contracts';
import type { Tx } from '@trust-supervision/database';
import {
  keepLevel,
  keepCoordinator,
  keepStanding,
  type SubgraphDefinition,
} from '@trust-supervision/subgraph';
import { contexts, desksOf, type Context, type Desks } from './context';
import { entities, migrations } from './database';
import { resolvers, statuses, typeDefs } from './schema';
import { keepEnterprise, keepFlow } from './eligibility/enterprise-facts.store';

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
        DeclarationCancelled: (tx, event) => desks.deletionDesk.delete(tx, event),
        EnterpriseRegistered: learning(desks, keepEnterprise),
        GoodsAndDataFlowDeclared: learning(desks, keepFlow),
        EnterpriseRated: learning(desks, async (tx, event) => {
          await keepLevel(tx, event);
          await desks.pauseDesk.followLevel(tx, event);
        }),
        EnterpriseStandingRecorded: (tx, event) => keepStanding(tx, event),
        CoordinatorAssigned: (tx, event) => keepCoordinator(tx, event),
      },
      batchHandlers: {
        DeclarationReleased: async (tx, events) => {
          await desks.listDesk.release(tx, events);
          for (const event of events) await desks.deletionDesk.refuse(tx, event);
        },
      },
      calendar: () => desks.periodCalendar.tellAll(),
      detail: () => desks.reference.versions(),
    };
  },
};

type Told = EventOf<'EnterpriseRegistered' | 'GoodsAndDataFlowDeclared' | 'EnterpriseRated'>;

/** Keeps a fact of an enterprise, and decides the filings that waited for it. */
const learning =
  <Event extends Told>({ pendings }: Desks, keep: (tx: Tx, event: Event) => Promise<void>) =>
  async (tx: Tx, event: Event): Promise<void> => {
    const { usci } = event.payload;
    await pendings.gate(tx, usci);
    await keep(tx, event);
    await pendings.decide(tx, usci, event.eventId);
  };
