import { SUBGRAPHS } from '@trust-supervision/contracts';

/** Of the cursor of one log: the id of an event. */
const BYTES = 16;

/**
 * The cursors of all logs, in the order of `SUBGRAPHS`, as one. Each is proved by the subgraph that it comes from to be
 * its bearer's, and so is the whole.
 */
export const wholeOf = (parts: readonly string[]): string =>
  Buffer.concat(parts.map((part) => Buffer.from(part, 'base64url'))).toString('base64url');

/** The cursor of each log; null for text that is no cursor of the zone. */
export function partsOf(cursor: string): readonly string[] | null {
  const bytes = Buffer.from(cursor, 'base64url');
  if (bytes.length !== SUBGRAPHS.length * BYTES || bytes.toString('base64url') !== cursor) return null;
  return SUBGRAPHS.map((_name, log) => bytes.subarray(log * BYTES, (log + 1) * BYTES).toString('base64url'));
}
