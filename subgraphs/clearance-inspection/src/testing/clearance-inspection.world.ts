import type { DomainEvent, EventOf, SubgraphName } from '@trust-supervision/contracts';
import type { Database } from '@trust-supervision/database';
import { Inbox, InProcessBus, Outbox } from '@trust-supervision/events';
import { SetClock } from '@trust-supervision/kernel';
import { loadReferenceSets, seedSets } from '@trust-supervision/reference';
import { startSubgraph, type Identity } from '@trust-supervision/subgraph';
import { callerOf, officerOf, TODAY, StatementLog } from '@trust-supervision/testkit';
import type { ExecutionResult } from 'graphql';
import { desksOf } from '../context';
import { declarationBatches, declarationEvents } from '../declaration/declaration.events';
import { clearanceInspection } from '../index';

export const PLASTICS = '91210200MA0000001K';
export const SEAFOOD = '91210200MA0000002H';

export const officer = officerOf('0906');
export const administrator = callerOf('administrator-1', 'ADMINISTRATOR');
export const agency = callerOf('tax-office', 'AGENCY');
export const anybody = callerOf('anybody', 'PUBLIC');

type ListApproved = EventOf<'BondedListApproved'>;

export const listNumberOf = (n: number): string => `QD090620I${String(n).padStart(9, '0')}`;

/** The n-th event of the account books: an import list of the plastics maker that declares to customs. */
export const approvalOf = (
  n: number,
  payload: Partial<ListApproved['payload']> = {},
  occurredOn = '2020-05-29',
): ListApproved => ({
  eventId: `approval-${n}`,
  source: 'account-book',
  position: n,
  type: 'BondedListApproved',
  version: 1,
  payload: {
    listId: `list-${n}`,
    listNumber: listNumberOf(n),
    bookNumber: 'E09062000001',
    enterpriseUsci: PLASTICS,
    district: '0906',
    direction: 'IMPORT',
    supervisionMode: '0615',
    declaresCustoms: true,
    lineCount: 1,
    usdAmount: '1000.00',
    ...payload,
  },
  causedBy: 'request:list',
  occurredOn,
  recordedAt: '2020-05-29T04:00:00.000Z',
});

const RELEASE = `mutation ($input: ReleaseDeclarationInput!) {
  releaseDeclaration(input: $input) {
    __typename
    ... on DeclarationReleased { declaration { declarationNumber state releasedOn } }
    ... on DeclarationUnderReview { declaration { state } task { id } }
    ... on AlreadyReleased { declarationNumber releasedOn message }
    ... on FilingRefused { faults { path rule value allowed } }
    ... on NotFound { kind key }
    ... on RequestIdReused { requestId }
  }
}`;

export type World = Awaited<ReturnType<typeof startWorld>>;

/** An event as another subgraph numbers it in its log. */
type Announced = Pick<DomainEvent, 'eventId' | 'type' | 'payload'> & Partial<DomainEvent>;

/** The log of a neighbour: `announce` adds to it, and the subgraph takes what is new, one after the other. */
function neighbourOn(bus: InProcessBus, source: SubgraphName) {
  const log: DomainEvent[] = [];
  bus.connect(source, { after: async (position) => log.filter((event) => event.position > position) });
  return async (...events: readonly Announced[]): Promise<void> => {
    for (const event of events) {
      const numbered = {
        ...ANNOUNCED,
        ...event,
        source,
        position: event.position ?? (log.at(-1)?.position ?? 0) + 1,
      };
      log.push(numbered as DomainEvent);
    }
    bus.published(source);
    await bus.drained();
  };
}

const ANNOUNCED = {
  version: 1,
  causedBy: 'request:elsewhere',
  occurredOn: '2020-05-29',
  recordedAt: '2020-05-29T04:00:00.000Z',
} as const;

/** The subgraph on an empty schema beside a log of account-book events, asked as the gateway asks it. */
export async function startWorld(databaseUrl: string) {
  const statements = new StatementLog();
  const bugs: unknown[] = [];
  const bus = new InProcessBus((failure) => bugs.push(failure));
  const approve = neighbourOn(bus, 'account-book');
  const credit = neighbourOn(bus, 'enterprise-credit');
  const clock = new SetClock(TODAY);
  const subgraph = await startSubgraph(clearanceInspection, {
    databaseUrl,
    clock,
    bus,
    onBug: (_source, failure) => bugs.push(failure),
    onStatement: statements.seen,
  });
  await loadReferenceSets(
    subgraph.database,
    seedSets().filter(({ name }) => name === 'policy'),
  );
  const ask = (
    query: string,
    variables: Record<string, unknown> = {},
    identity: Identity = officer,
  ): Promise<ExecutionResult> => subgraph.execute({ query, variables, identity });
  return {
    statementsOf: statements.of,
    bugs,
    ask,
    clock,
    approve: (...events: ListApproved[]) => approve(...events),
    /** What account books or enterprise credit announce beside lists. */
    hear: { accountBooks: approve, credit },
    release: (input: object, identity?: Identity) => ask(RELEASE, { input }, identity),
    database: subgraph.database,
    ...kept(subgraph.database, clock),
    stop: () => subgraph.stop(),
  };
}

/** What the subgraph's schema holds, and another replica on the same schema. */
function kept(database: Database, clock: SetClock) {
  return {
    /** Takes an event as another replica would, whatever was taken before. */
    take: (event: ListApproved): Promise<void> => {
      const outbox = new Outbox('clearance-inspection', database, clock);
      const { declarations, releaseDesk } = desksOf({ database, outbox, clock });
      return new Inbox(database, declarationEvents(releaseDesk), declarationBatches(declarations)).take(
        event,
      );
    },
    numbers: async (): Promise<string[]> => {
      const rows = await database.read((sql) =>
        sql.rows<{ number: string }>('SELECT declaration_number AS number FROM declaration ORDER BY 1'),
      );
      return rows.map(({ number }) => number);
    },
    /** What was announced, beside that declarations were made. */
    events: (): Promise<{ type: string; payload: string; caused_by: string; occurred_on: string }[]> =>
      database.read((sql) =>
        sql.rows(
          `SELECT type, payload, caused_by, occurred_on FROM outbox_event WHERE type <> 'DeclarationMade'`,
        ),
      ),
  };
}
