import { accountBook } from '@trust-supervision/account-book';
import type { EventOf } from '@trust-supervision/contracts';
import { InProcessBus } from '@trust-supervision/events';
import { SetClock, type LegalDate } from '@trust-supervision/kernel';
import { loadReferenceSets, seedSets } from '@trust-supervision/reference';
import { startSubgraph, type Identity } from '@trust-supervision/subgraph';
import { callerOf, eligibleEnterprises } from '@trust-supervision/testkit';

export const DISTRICT = '0906';

export type Fault = { path: string; rule: string; value: string; allowed: string };
/** What a mutation answered; its fields are those that were asked for. */
export type Answer = { readonly __typename: string; readonly faults?: readonly Fault[] } & Record<
  string,
  unknown
>;

type ClearanceEvent = EventOf<'DeclarationReleased' | 'DeclarationCancelled'>;
type ListRef = { readonly listId: string; readonly listNumber: string };

export const officer = (name: string): Identity => ({
  ...callerOf(name, 'OFFICER'),
  name,
  district: DISTRICT,
});

/** The account books of some enterprises on an empty schema, beside a clearance that the simulation plays itself. */
export async function startPlace(databaseUrl: string, { day, uscis }: { day: LegalDate; uscis: string[] }) {
  const bugs: unknown[] = [];
  const bus = new InProcessBus((failure) => bugs.push(failure));
  const clock = new SetClock(day);
  const cleared: ClearanceEvent[] = [];
  const known = eligibleEnterprises(...uscis);
  bus.connect('clearance-inspection', {
    after: async (position) => cleared.filter((event) => event.position > position),
  });
  bus.connect('enterprise-credit', {
    after: async (position) => known.filter((event) => event.position > position),
  });
  const subgraph = await startSubgraph(accountBook, {
    databaseUrl,
    clock,
    bus,
    onBug: (_source, failure) => bugs.push(failure),
  });
  await loadReferenceSets(subgraph.database, seedSets());
  await bus.drained();
  let requests = 0;

  const ask = async <Data>(query: string, variables: object, identity: Identity): Promise<Data> => {
    const { data, errors } = await subgraph.execute({
      query,
      variables: variables as Record<string, unknown>,
      identity: { ...identity, businessDay: clock.businessDay() },
    });
    if (!data || errors) throw new Error(`${JSON.stringify(errors)} for ${JSON.stringify(variables)}`);
    return data as Data;
  };
  /** Carries out a mutation; `fields` are asked of what it does, as `... on Done { field }`. */
  const post = async (
    mutation: string,
    { identity, input, fields = '' }: { identity: Identity; input: object; fields?: string },
  ): Promise<Answer> => {
    requests += 1;
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { outcome: ${mutation}(input: $input) { __typename ${fields}
      ... on FilingRefused { faults { path rule value allowed } } } }`;
    const filled = { requestId: `${mutation}-${requests}`, ...input };
    const { outcome } = await ask<{ outcome: Answer }>(query, { input: filled }, identity);
    return outcome;
  };
  const tell = async (event: Pick<ClearanceEvent, 'type' | 'payload'>): Promise<void> => {
    const position = cleared.length + 1;
    const today = clock.businessDay();
    cleared.push({
      ...event,
      eventId: `cleared-${position}`,
      source: 'clearance-inspection',
      position,
      version: 1,
      causedBy: 'request:clearance',
      occurredOn: today,
      recordedAt: `${today}T04:00:00.000Z`,
    } as ClearanceEvent);
    bus.published('clearance-inspection');
    await bus.drained();
  };
  const numbered = ({ listId, listNumber }: ListRef) => ({
    declarationNumber: `09062020${String(cleared.length + 1).padStart(10, '0')}`,
    listId,
    listNumber,
  });
  return {
    ask,
    post,
    clock,
    bugs,
    database: subgraph.database,
    /** Customs releases the goods of a list, on a day. */
    release: (list: ListRef, releasedOn: LegalDate) =>
      tell({ type: 'DeclarationReleased', payload: { ...numbered(list), releasedOn } }),
    /** Clearance cancels the declaration of a list that is to be deleted. */
    cancel: (list: ListRef) =>
      tell({
        type: 'DeclarationCancelled',
        payload: { ...numbered(list), cancelledOn: clock.businessDay() },
      }),
    stop: () => subgraph.stop(),
  };
}

export type Place = Awaited<ReturnType<typeof startPlace>>;

/** What a mutation did; throws when it was refused, which here nothing could explain. */
export function expectDone(answer: Answer, doing: string): Answer {
  const undone = ['FilingRefused', 'NotFound', 'RequestIdReused', 'WriteOffDecided', 'FilingPending'];
  if (undone.includes(answer.__typename))
    throw new Error(`${doing} was expected to be done: ${JSON.stringify(answer)}`);
  return answer;
}
