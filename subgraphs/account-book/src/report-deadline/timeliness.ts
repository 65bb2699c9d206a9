import type { LegalDate } from '@trust-supervision/kernel';

/** How something that is owed by a day stands: what is late is a status, not only a flag on what came. */
export type Timeliness = 'NOT_DUE' | 'DUE' | 'OVERDUE' | 'IN_TIME' | 'LATE';

/** What is owed: from the day `from` on, and by the day `by`, both of which still count as in time. */
export type Deadline = { readonly from: LegalDate; readonly by: LegalDate };

/** How a duty stands on a day; `doneOn` is the day on which it was done, null while it was not. */
export function timelinessOf({ from, by }: Deadline, doneOn: LegalDate | null, day: LegalDate): Timeliness {
  if (doneOn !== null) return doneOn <= by ? 'IN_TIME' : 'LATE';
  if (day < from) return 'NOT_DUE';
  return day <= by ? 'DUE' : 'OVERDUE';
}

/** A moment of the two times: of effect, and of knowledge. */
export type Moment = { readonly asOf: LegalDate; readonly knownAt?: string | null };

/** What had happened by a day, as far as it was recorded by an instant. */
export const happenedBy = <Step extends { readonly occurredOn: LegalDate; readonly recordedAt: string }>(
  steps: readonly Step[],
  { asOf, knownAt }: Moment,
): Step[] =>
  steps.filter(({ occurredOn, recordedAt }) => occurredOn <= asOf && (!knownAt || recordedAt <= knownAt));
