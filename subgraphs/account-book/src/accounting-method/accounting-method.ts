import { Faults, type Fault, type LegalDate } from '@trust-supervision/kernel';
import type { AccountBook, AccountingMethod } from '../account-book/account-book';
import { spanOfDay } from '../unit-consumption/consumption-link';
import { placeOf, type WriteOffPeriod } from '../write-off/write-off-period';

/** A change of the method by which a book accounts; it holds from a whole period on. */
export type AccountingMethodChange = {
  readonly changeId: string;
  readonly bookId: string;
  readonly method: AccountingMethod;
  /** The number of the first period that it holds for. */
  readonly fromPeriod: number;
  readonly filedOn: LegalDate;
  readonly recordedAt: string;
};

/** The method (核销类型) of a period: the change filed last of those that hold for it, else that of the set-up. */
export const methodOf = (
  setUpWith: AccountingMethod,
  changes: readonly Pick<AccountingMethodChange, 'method' | 'fromPeriod' | 'changeId'>[],
  periodNumber: number,
): AccountingMethod =>
  changes
    .filter(({ fromPeriod }) => fromPeriod <= periodNumber)
    .toSorted((one, other) => one.fromPeriod - other.fromPeriod || (one.changeId < other.changeId ? -1 : 1))
    .at(-1)?.method ?? setUpWith;

/** A period, opened or to come, and how it is accounted. */
export type AccountedPeriod = Pick<WriteOffPeriod, 'number' | 'beginsOn' | 'endsOn' | 'accountingMethod'>;

/** The period of a day, which need not be opened yet; null before the first one and in one that is written off. */
export function accountedPeriod(
  { accountingMethod: setUpWith, cycleDays }: Pick<AccountBook, 'accountingMethod' | 'cycleDays'>,
  { periods, changes }: { periods: readonly WriteOffPeriod[]; changes: readonly AccountingMethodChange[] },
  day: LegalDate,
): AccountedPeriod | null {
  const place = placeOf(day, periods);
  if (place.at === 'period') return place.period;
  const span = spanOfDay(periods, cycleDays, day);
  return span && { ...span, accountingMethod: methodOf(setUpWith, changes, span.number) };
}

/** What the check of a change needs to know. */
type ChangeFacts = {
  /** The period of the business day, and the last one that lists opened; null outside every open period. */
  readonly currentPeriod: number | null;
  readonly lastOpened: number;
  readonly businessDay: LegalDate;
  /** The method that a period would have without the change. */
  readonly methodOf: (periodNumber: number) => AccountingMethod;
};

/**
 * From which period a change holds: one method a period, so never inside one that has begun (domain 2.3). Refuses
 * with every fault.
 */
export function checkMethodChange(
  { method, fromPeriod }: { readonly method: AccountingMethod; readonly fromPeriod: number | null },
  facts: ChangeFacts,
): { readonly faults: readonly Fault[]; readonly fromPeriod: number } {
  const faults = new Faults();
  const { currentPeriod, lastOpened, businessDay } = facts;
  if (currentPeriod === null) {
    const message = 'the day lies in no open period of the book';
    faults.add('method', 'PERIOD_CLOSED', message, businessDay, 'a day of an open period');
  }
  const earliest = Math.max(currentPeriod ?? 0, lastOpened) + 1;
  const from = fromPeriod ?? earliest;
  if (from < earliest) {
    const message = 'a period keeps the accounting method that it began with';
    faults.add('fromPeriod', 'METHOD_FIXED', message, from, `${earliest} or later`);
  }
  if (facts.methodOf(from) === method) {
    const message = `the book accounts by this method in period ${from} already`;
    faults.add('method', 'METHOD_UNCHANGED', message, method, 'another method');
  }
  return { faults: faults.found, fromPeriod: from };
}

/** The fault of a document of one method in a period of another; none when they fit. */
export function methodFault(
  path: string,
  needed: AccountingMethod,
  period: { readonly number: number; readonly accountingMethod: AccountingMethod },
): readonly Fault[] {
  if (period.accountingMethod === needed) return [];
  const message = `period ${period.number} is accounted by another method, and a period has one`;
  return [{ path, rule: 'METHOD_DIFFERS', message, value: needed, allowed: period.accountingMethod }];
}
