import type { ExecutionResult } from 'graphql';

/** A status as the log of its subgraph tells it: keys of what it is about, null where it is about something else. */
export type LoggedStatus = {
  readonly status: string;
  readonly change: string;
  readonly occurredOn: string;
  readonly recordedAt: string;
  readonly usci: string | null;
  readonly bookNumber: string | null;
  readonly listNumber: string | null;
  readonly declarationNumber: string | null;
};

/** What is asked of a log for each event. */
export const LOGGED_FIELDS =
  'status change occurredOn recordedAt usci bookNumber listNumber declarationNumber';

/** What a subgraph said of one event. Throws where it said nothing of use. */
export function loggedIn({ data, errors }: ExecutionResult): LoggedStatus {
  const event = data?.['event'] as LoggedStatus | null | undefined;
  if (!event) throw errors?.[0] ?? new Error('a log told an event of nothing');
  return event;
}
