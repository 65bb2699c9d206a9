import type { CaseMark } from '@trust-supervision/contracts';
import { Faults, type Fault, type LegalDate } from '@trust-supervision/kernel';

/** Whether an enterprise is active and part of a case, from a day on, and why. */
export type StandingRecord = {
  readonly active: boolean;
  readonly caseMark: CaseMark;
  readonly effectiveFrom: LegalDate;
  readonly reason: string;
};

/** A record as it was entered; it is never changed, a later one takes its place from its day on. */
export type Standing = StandingRecord & {
  readonly id: string;
  readonly enterpriseId: string;
  readonly recordedAt: string;
};

export const LONGEST_REASON = 1000;

/** Everything that stops a record: it has a reason, and holds from today at the latest. */
export function checkStanding(
  { effectiveFrom, reason }: StandingRecord,
  businessDay: LegalDate,
): readonly Fault[] {
  const faults = new Faults();
  if (effectiveFrom > businessDay) {
    const message = 'a standing is recorded when it holds';
    faults.add('effectiveFrom', 'DATE_IN_FUTURE', message, effectiveFrom, `${businessDay} or before`);
  }
  faults.addUnfitText('reason', reason, LONGEST_REASON);
  return faults.found;
}

/** All records by the day from which they hold, then by the instant of entry. */
export const inOrder = (records: readonly Standing[]): Standing[] =>
  records.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));

/** The record that holds on a day: the one that began last, of several of one day the one entered last. */
export const standingAt = (records: readonly Standing[], asOf: LegalDate): Standing | null =>
  inOrder(records.filter(({ effectiveFrom }) => effectiveFrom <= asOf)).at(-1) ?? null;

const orderOf = ({ effectiveFrom, recordedAt, id }: Standing): string => effectiveFrom + recordedAt + id;
