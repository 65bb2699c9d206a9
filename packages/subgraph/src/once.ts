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
  const { subject, mutation, requestId } = request;
  if (requestId.length === 0 || requestId.length > LONGEST_REQUEST_ID) {
    throw badInput(`requestId has ${requestId.length} characters; allowed: 1 to ${LONGEST_REQUEST_ID}`);
  }
  if (subject.length > LONGEST_SUBJECT)
    throw badInput(`the token's subject has ${subject.length} characters; allowed: ${LONGEST_SUBJECT}`);
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

async function storedOutcome<Outcome>(
  tx: Tx,
  { subject, mutation, requestId }: PostingRequest,
  digest: string,
): Promise<Outcome | RequestIdReused> {
  const first = await tx.repository(RequestEntity).findOneBy({ subject, mutation, requestId });
  if (!first) throw new Error('a request row that could not be inserted must be there');
  return first.digest === digest ? (first.outcome as Outcome) : requestIdReused(requestId);
}
