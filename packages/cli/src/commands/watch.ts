import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { GraphClient } from '../graph-client';
import { Sentence } from '../sentence';

/** What is followed: the query that tells where its log stands, what is asked of an event, and how it is told in a line. */
type Followed = {
  readonly cursorField: string;
  readonly selection: string;
  readonly about: (event: Event) => readonly (string | number | null | undefined)[];
};
type Named = { readonly usci?: string; readonly nameZh?: string } | null | undefined;
type Event = {
  readonly cursor: string;
  readonly change: string;
  readonly occurredOn: string;
  readonly status?: string;
  readonly level?: string;
  readonly filingNumber?: string;
  readonly periodNumber?: number | null;
  readonly periodState?: string | null;
  readonly bookState?: string | null;
  readonly enterprise?: Named;
  readonly accountBook?: { readonly bookNumber: string; readonly enterprise?: Named } | null;
  readonly bondedList?: { readonly listNumber: string; readonly state?: string } | null;
  readonly declaration?: { readonly declarationNumber: string; readonly state?: string } | null;
};

const OWNER = 'enterprise { usci nameZh }';
const owner = (named: Named): readonly (string | undefined)[] => [named?.usci, named?.nameZh];

const FOLLOWED: Readonly<Record<string, Followed>> = {
  zoneStatusChanged: {
    cursorField: 'zoneStatusCursor',
    selection: `status ${OWNER} accountBook { bookNumber } bondedList { listNumber } declaration { declarationNumber }`,
    about: ({ accountBook, bondedList, declaration, enterprise }) => [
      accountBook?.bookNumber ?? bondedList?.listNumber ?? declaration?.declarationNumber,
      ...owner(enterprise),
    ],
  },
  accountBookChanged: {
    cursorField: 'accountBookStatusCursor',
    selection: `periodNumber periodState bookState accountBook { bookNumber ${OWNER} }`,
    about: ({ accountBook, periodNumber, periodState, bookState }) => [
      accountBook?.bookNumber,
      periodNumber && `period ${periodNumber}`,
      periodState ?? bookState,
      ...owner(accountBook?.enterprise),
    ],
  },
  bondedListChanged: {
    cursorField: 'accountBookStatusCursor',
    selection: `bondedList { listNumber state }`,
    about: ({ bondedList }) => [bondedList?.listNumber, bondedList?.state],
  },
  reviewTaskChanged: {
    cursorField: 'accountBookStatusCursor',
    selection: 'filingNumber',
    about: ({ filingNumber }) => [filingNumber],
  },
  declarationChanged: {
    cursorField: 'clearanceStatusCursor',
    selection: `declaration { declarationNumber state ${OWNER} }`,
    about: ({ declaration }) => [declaration?.declarationNumber, declaration?.state],
  },
  creditRatingChanged: {
    cursorField: 'creditStatusCursor',
    selection: `level ${OWNER}`,
    about: ({ level, enterprise }) => [level, ...owner(enterprise)],
  },
  guaranteeChanged: {
    cursorField: 'guaranteeStatusCursor',
    selection: 'accountBook { bookNumber }',
    about: ({ accountBook }) => [accountBook?.bookNumber],
  },
};

export const WATCHED = Object.keys(FOLLOWED);

/** What is watched: from a cursor on (from now on where there is none), and for how many events (for ever). */
export type WatchOptions = { readonly status: string; readonly after?: string; readonly count?: number };

/** Between a cut and coming back, in milliseconds, at first and at most. */
const RETRY = { first: 100, most: 5_000 };
/** Closes after which coming back would end the same way: not signed in, or not any more. */
const FOR_GOOD = new Set([4400, 4401, 4403, 4406]);

/**
 * `watch`: prints a line for each event until it has told enough or the signal is raised, and last the cursor to go on
 * with. After a cut it comes back behind the last event it told. Throws a sentence for what coming back would not help.
 */
export async function watch(
  client: GraphClient,
  { status, after, count = Infinity }: WatchOptions,
  { print, signal }: { print: (line: string) => void; signal: AbortSignal },
): Promise<void> {
  const followed = FOLLOWED[status];
  if (!followed) throw new Sentence(`There is no status "${status}". There are: ${WATCHED.join(', ')}.`);
  const { cursorField } = followed;
  // Asked in any case: it says whether there is a graph that answers, and whom it takes the caller for.
  const stands = await client.run<{ cursor: string }>(`{ cursor: ${cursorField} }`);
  const state = { cursor: after ?? stands.cursor, told: 0 };
  const take = (event: Event): boolean => {
    state.cursor = event.cursor;
    state.told += 1;
    print(lineOf(status, event, followed));
    return state.told >= count;
  };
  const query = queryOf(status, followed);
  for (let wait = RETRY.first; !signal.aborted; wait = Math.min(2 * wait, RETRY.most)) {
    const before = state.told;
    await followOnce(client, { query, status, after: state.cursor }, { take, signal });
    if (state.told >= count) break;
    if (state.told > before) wait = RETRY.first;
    await pause(wait, undefined, { signal }).catch(() => undefined);
  }
  print(`${state.told} told; go on with --after ${state.cursor}`);
}

const queryOf = (status: string, { selection }: Followed): string =>
  `subscription Watch($after: String) { ${status}(after: $after) { cursor change occurredOn ${selection} } }`;

const lineOf = (status: string, event: Event, { about }: Followed): string =>
  [event.occurredOn, event.status ?? status, event.change, ...about(event)]
    .filter((word) => word !== null && word !== undefined)
    .join(' ');

type Asked = { readonly query: string; readonly status: string; readonly after: string };
type Taking = { readonly take: (event: Event) => boolean; readonly signal: AbortSignal };

/** Follows over one connection, until it is cut, has told enough, or the signal is raised. */
async function followOnce(
  { url, token }: GraphClient,
  { query, status, after }: Asked,
  { take, signal }: Taking,
): Promise<void> {
  const socket = createClient({
    url: new URL('/graphql', url.replace(/^http/, 'ws')).href,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: { authorization: `Bearer ${token}` },
  });
  const results = socket.iterate<Record<string, Event>>({ query, variables: { after } });
  const stop = (): void => void results.return?.();
  signal.addEventListener('abort', stop);
  try {
    for await (const { data, errors } of results) {
      const event = data?.[status];
      if (event ? take(event) : !mayPass(errors)) break;
    }
  } catch (failure) {
    throwUnlessItMayPass(failure);
  } finally {
    signal.removeEventListener('abort', stop);
    await socket.dispose();
  }
}

type Told = readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];

/** Whether the same may be answered otherwise a moment later. Throws the refusal when not. */
function mayPass(errors: unknown): boolean {
  const told = (Array.isArray(errors) ? errors : []) as Told;
  const refused = told.filter(({ extensions }) => extensions?.['code'] !== 'SUBGRAPH_UNAVAILABLE');
  if (refused.length === 0) return true;
  throw new Sentence(
    refused.map(({ message, extensions }) => `${String(extensions?.['code'])}: ${message}`).join('\n'),
  );
}

/** A cut comes as a close event or as what the network says; a refusal as a list of errors. */
function throwUnlessItMayPass(failure: unknown): void {
  if (failure instanceof Sentence) throw failure;
  if (Array.isArray(failure)) return void mayPass(failure);
  const { code, reason } = Object(failure) as { code?: unknown; reason?: unknown };
  if (typeof code === 'number' && FOR_GOOD.has(code))
    throw new Sentence(`The graph ended it for good: ${String(reason)} (${code}).`);
}
