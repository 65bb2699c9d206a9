import { addDays, type LegalDate } from '@trust-supervision/kernel';
import type { AccountingMethod } from '../account-book/account-book';

/** States of a period (domain 1.5). APPROVED is final: no movement may be dated inside it, ever. */
export type PeriodState =
  'OPEN' | 'DUE' | 'REPORTED' | 'DIFF_TO_CONFIRM' | 'REVIEW' | 'DISPOSAL' | 'APPROVED';

/** A write-off period (核销周期) of a book: both days belong to it. */
export type WriteOffPeriod = {
  readonly periodId: string;
  readonly bookId: string;
  /** From 1. */
  readonly number: number;
  readonly beginsOn: LegalDate;
  readonly endsOn: LegalDate;
  readonly state: PeriodState;
  /** One for the whole period (domain 2.3). */
  readonly accountingMethod: AccountingMethod;
};

type Span = Pick<WriteOffPeriod, 'number' | 'beginsOn' | 'endsOn'>;

/** The first period of a book: the day after its last write-off, else the day of its set-up. */
export const firstSpan = (setUpOn: LegalDate, lastWriteOffOn: LegalDate | null, cycleDays: number): Span =>
  spanFrom(1, lastWriteOffOn ? addDays(lastWriteOffOn, 1) : setUpOn, cycleDays);

/** The period after another: it opens at once when that one ends (domain 1.5). */
export const nextSpan = (last: Span, cycleDays: number): Span =>
  spanFrom(last.number + 1, addDays(last.endsOn, 1), cycleDays);

/**
 * The periods that open so that a day lies in one: those that follow the last, since lists dated after its end belong to
 * them (domain 1.5). None when the day lies before that end.
 */
export function periodsUntil(
  day: LegalDate,
  periods: readonly WriteOffPeriod[],
  { bookId, cycleDays }: { readonly bookId: string; readonly cycleDays: number },
  { methodOf, newId }: { methodOf: (periodNumber: number) => AccountingMethod; newId: () => string },
): WriteOffPeriod[] {
  const opened: WriteOffPeriod[] = [];
  let last = periods.at(-1);
  while (last && last.endsOn < day) {
    const span = nextSpan(last, cycleDays);
    const accountingMethod = methodOf(span.number);
    last = { ...span, periodId: newId(), bookId, state: 'OPEN', accountingMethod };
    opened.push(last);
  }
  return opened;
}

/** The period that a day belongs to, whatever its state. */
export const periodOf = (day: LegalDate, periods: readonly WriteOffPeriod[]): WriteOffPeriod | undefined =>
  periods.find(({ beginsOn, endsOn }) => beginsOn <= day && day <= endsOn);

/** Where a day falls among a book's periods. */
export type PlaceOfDay = { at: 'period'; period: WriteOffPeriod } | { at: 'closed' } | { at: 'later' };

/** `closed` is a day before the first period or inside an approved one; `later` a day after the last period. */
export function placeOf(day: LegalDate, periods: readonly WriteOffPeriod[]): PlaceOfDay {
  const period = periodOf(day, periods);
  if (period) return period.state === 'APPROVED' ? { at: 'closed' } : { at: 'period', period };
  return periods.some(({ endsOn }) => day <= endsOn) ? { at: 'closed' } : { at: 'later' };
}

/**
 * The day on which a movement of that day takes effect: the day itself, or, when its period is closed, the first day of
 * the next open one (domain 0, rule 4).
 */
export function effectiveDay(day: LegalDate, periods: readonly WriteOffPeriod[]): LegalDate {
  if (placeOf(day, periods).at !== 'closed') return day;
  return periods.find(({ endsOn, state }) => endsOn >= day && state !== 'APPROVED')?.beginsOn ?? day;
}

const spanFrom = (number: number, beginsOn: LegalDate, cycleDays: number): Span => ({
  number,
  beginsOn,
  endsOn: addDays(beginsOn, cycleDays - 1),
});
