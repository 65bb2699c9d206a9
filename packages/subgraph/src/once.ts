import {
  createTable,
  entityOf,
  instant,
  json,
  nullable,
  storedInstant,
  text,
  type MigrationStep,
  type TableShape,
  type Tx,
} from '@trust-supervision/database';
import { badInput, requestIdReused, type RequestIdReused } from '@trust-supervision/graphql';
import { digestOf } from '@trust-supervision/kernel';

type RequestRow = {
  subject: string;
  mutation: string;
  requestId: string;
  digest: string;
  outcome: unknown;
  recordedAt: string;
};

const REQUEST: TableShape = {
  name: 'request_outcome',
  columns: {
    subject: text(120),
    mutation: text(60),
    requestId: text(200),
    digest: text(64),
    outcome: nullable(json()),
    recordedAt: instant(),
  },
  primaryKey: ['subject', 'mutation', 'requestId'],
};

/** What keeps a caller's name. */
const LONGEST_SUBJECT = 120;
/** So that `request:<id>` fits where an event names its cause. */
export const LONGEST_REQUEST_ID = 200;

const RequestEntity = entityOf<RequestRow>('RequestOutcome', REQUEST);

export const requestEntities = [RequestEntity];
export const requestMigrations: MigrationStep[] = createTable(REQUEST);

/** A request of a caller: what makes it the same request when it is sent again. */
export type PostingRequest = {
  readonly subject: string;
  readonly mutation: string;
  readonly requestId: string;
  /** The whole input; its digest is kept, not the input. */
  readonly input: unknown;
  readonly now: Date;
};

/**
 * Runs a posting once (architecture, decision 8). The first outcome, refusals included, is stored in the same
 * transaction and returned again for the same input; another input under the same id is refused. Two such requests at
 * the same moment wait for each other on the row's key. `Outcome` must be plain JSON. Throws BAD_USER_INPUT for an
 * empty or too long request id.
 */
export async function once<Outcome>(
  tx: Tx,
  request: PostingRequest,
  run: () => Promise<Outcome>,
): Promise<Outcome | RequestIdReused> {
  checkRequest(request);
  const { subject, mutation, requestId } = request;
  const digest = digestOf(request.input);
  const recordedAt = storedInstant(request.now);
  const claimed = await tx.insertNew(RequestEntity, [
    { subject, mutation, requestId, digest, outcome: null, recordedAt },
  ]);
  if (claimed === 0) return storedOutcome<Outcome>(tx, request, digest);

  const outcome = await run();
  await tx.change(
    'UPDATE request_outcome SET outcome = ? WHERE subject = ? AND mutation = ? AND request_id = ?',
    [JSON.stringify(outcome), subject, mutation, requestId],
  );
  return outcome;
}

/** Throws BAD_USER_INPUT for an empty or too long request id. */
export function checkRequest({ subject, requestId }: PostingRequest): void {
  if (requestId.length === 0 || requestId.length > LONGEST_REQUEST_ID) {
    throw badInput(`requestId has ${requestId.length} characters; allowed: 1 to ${LONGEST_REQUEST_ID}`);
  }
  if (subject.length > LONGEST_SUBJECT)
    throw badInput(`the token's subject has ${subject.length} characters; allowed: ${LONGEST_SUBJECT}`);
}

/**
 * The same for requests that are decided together: `run` is given those that are new, each once, and answers them in
 * their order. A request that another process stores at this moment makes the insert fail, and with it the transaction:
 * run again, it finds that outcome. The requests must have passed `checkRequest`.
 */
export async function onceTogether<Request extends PostingRequest, Outcome>(
  tx: Tx,
  requests: readonly Request[],
  run: (fresh: readonly Request[]) => Promise<readonly Outcome[]>,
): Promise<(Outcome | RequestIdReused)[]> {
  const asked = requests.map((request) => ({ request, digest: digestOf(request.input) }));
  const first = new Map(asked.toReversed().map((one) => [keyOf(one.request), one]));
  const known = await storedRequests(tx, requests);
  const fresh = [...first.values()].toReversed().filter(({ request }) => !known.has(keyOf(request)));
  const outcomes = await run(fresh.map(({ request }) => request));
  const rows = fresh.map(({ request: { subject, mutation, requestId, now }, digest }, index): RequestRow => ({
    subject,
    mutation,
    requestId,
    digest,
    outcome: outcomes[index],
    recordedAt: storedInstant(now),
  }));
  await tx.insert(RequestEntity, rows);
  for (const row of rows) known.set(keyOf(row), row);
  return asked.map(({ request, digest }) => {
    const row = known.get(keyOf(request));
    return row?.digest === digest ? (row.outcome as Outcome) : requestIdReused(request.requestId);
  });
}

type RequestKey = Pick<RequestRow, 'subject' | 'mutation' | 'requestId'>;

const keyOf = ({ subject, mutation, requestId }: RequestKey): string =>
  JSON.stringify([subject, mutation, requestId]);

/** Those of the requests that were answered before. */
async function storedRequests(tx: Tx, requests: readonly RequestKey[]): Promise<Map<string, RequestRow>> {
  const callers = new Map<string, { subject: string; mutation: string; ids: string[] }>();
  for (const { subject, mutation, requestId } of requests) {
    const key = JSON.stringify([subject, mutation]);
    const caller = callers.get(key) ?? { subject, mutation, ids: [] };
    caller.ids.push(requestId);
    callers.set(key, caller);
  }
  const own = [...callers.values()];
  const rows = await tx.select(
    RequestEntity,
    own.map(() => '(subject = ? AND mutation = ? AND request_id IN (?))').join(' OR '),
    own.flatMap(({ subject, mutation, ids }) => [subject, mutation, ids]),
  );
  return new Map(rows.map((row) => [keyOf(row), row]));
}

async function storedOutcome<Outcome>(
  tx: Tx,
  { subject, mutation, requestId }: PostingRequest,
  digest: string,
): Promise<Outcome | RequestIdReused> {
  const first = await tx.repository(RequestEntity).findOneBy({ subject, mutation, requestId });
  if (!first) throw new Error('a request row that could not be inserted must be there');
  return first.digest === digest ? (first.outcome as Outcome) : requestIdReused(requestId);
}
