import { accountBook } from '@trust-supervision/account-book';
import { InProcessBus } from '@trust-supervision/events';
import { legalDate, SetClock, type LegalDate } from '@trust-supervision/kernel';
import { startSubgraph, type Identity, type RunningSubgraph } from '@trust-supervision/subgraph';
import { eligibleEnterprises, officerOf, on, staffOf } from '@trust-supervision/testkit';

export const BOOK = 'E09062000001';
export const USCI = '91210200MA0000001K';

/** The account-book subgraph alone on a database, with one enterprise that may have a book. */
export async function startBook(
  databaseUrl: string,
  day: LegalDate,
  onStatement?: (statement: string) => void,
): Promise<RunningSubgraph> {
  const report = (failure: unknown): void => {
    throw failure;
  };
  const bus = new InProcessBus(report);
  const known = eligibleEnterprises(USCI);
  bus.connect('enterprise-credit', {
    after: async (position) => known.filter((event) => event.position > position),
  });
  const subgraph = await startSubgraph(accountBook, {
    databaseUrl,
    clock: new SetClock(day),
    bus,
    onBug: (_source, failure) => report(failure),
    ...(onStatement ? { onStatement } : {}),
  });
  await bus.drained();
  return subgraph;
}

export const staffOn = (day: string): Identity => on(day, staffOf(USCI));
export const officerOn = (day: string): Identity => on(legalDate(day), officerOf('0906'));

/** Asks, and fails with everything that was refused. */
export async function ask<Data>(
  subgraph: RunningSubgraph,
  identity: Identity,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Data> {
  const { data, errors } = await subgraph.execute({ query, variables, identity });
  if (!data || errors) throw new Error(JSON.stringify(errors).slice(0, 2000));
  return data as Data;
}

/** Takes a step and fails when it is refused. */
export async function take(
  subgraph: RunningSubgraph,
  identity: Identity,
  { mutation, type, done }: { readonly mutation: string; readonly type: string; readonly done: string },
  input: object,
): Promise<void> {
  const query = `mutation ($input: ${type}!) { outcome: ${mutation}(input: $input) { __typename
    ... on FilingRefused { faults { path rule value allowed } } } }`;
  const { outcome } = await ask<{ outcome: { __typename: string } }>(subgraph, identity, query, { input });
  if (outcome.__typename !== done) throw new Error(JSON.stringify(outcome).slice(0, 2000));
}
