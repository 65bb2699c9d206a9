import type { Identity } from '@trust-supervision/subgraph';
import { fieldOf } from '@trust-supervision/testkit';
import { BOOK, type Fault, type World } from './account-book.world';
import { reviewer } from './write-off.world';

const REFUSALS = `... on FilingRefused { faults { path rule value allowed message } } ... on NotFound { kind key }
  ... on RequestIdReused { requestId }`;
const STATE = `accountBook { bookNumber state pause changesPaused
  pauseSteps { halts ground stops reason by causedBy occurredOn } }`;
const PAUSE = `mutation ($input: PauseAccountBookInput!) { pauseAccountBook(input: $input) {
  __typename ... on AccountBookPaused { ${STATE} } ${REFUSALS} } }`;
const LIFT = `mutation ($input: LiftAccountBookPauseInput!) { liftAccountBookPause(input: $input) {
  __typename ... on AccountBookPauseLifted { ${STATE} } ${REFUSALS} } }`;
const BOOK_PAUSE = `query ($b: String!, $asOf: Date, $knownAt: DateTime) { accountBook(bookNumber: $b) {
  pause(asOf: $asOf, knownAt: $knownAt) changesPaused(asOf: $asOf, knownAt: $knownAt) } }`;

export type PauseAnswer = {
  __typename: string;
  faults?: Fault[];
  accountBook?: {
    pause: string;
    changesPaused: boolean;
    pauseSteps: { ground: string; stops: string | null; by: string; causedBy: string; occurredOn: string }[];
  };
};

/** Pausing and lifting through the graph, by an officer of the book's district unless told otherwise. */
export function pausesIn(world: World) {
  let requests = 0;
  const call =
    (query: string, field: string) =>
    async (input: object, identity: Identity = reviewer('Officer Lin')): Promise<PauseAnswer> => {
      requests += 1;
      const filled = { requestId: `${field}-${requests}`, bookNumber: BOOK, reason: 'an audit', ...input };
      return fieldOf<PauseAnswer>(await world.ask(query, { input: filled }, identity), field);
    };
  return {
    pause: call(PAUSE, 'pauseAccountBook'),
    lift: call(LIFT, 'liftAccountBookPause'),
    flagOf: async (asOf: string | null = null, knownAt: string | null = null) =>
      fieldOf<{ pause: string; changesPaused: boolean }>(
        await world.ask(BOOK_PAUSE, { b: BOOK, asOf, knownAt }),
        'accountBook',
      ),
  };
}
