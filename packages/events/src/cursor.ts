/**
 * A cursor is the event's own id in a short form. Unlike a position it says nothing about how many events there are,
 * so a reader learns nothing of those it may not see.
 */
export const cursorOf = (eventId: string): string =>
  Buffer.from(eventId.replaceAll('-', ''), 'hex').toString('base64url');

/** Before the first event of a log. */
export const START_OF_LOG = cursorOf('00000000-0000-0000-0000-000000000000');

/** The event id of a cursor; null when it is none of ours. */
export function eventIdOf(cursor: string): string | null {
  if (!/^[\w-]{22}$/.test(cursor)) return null;
  const hex = Buffer.from(cursor, 'base64url').toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
