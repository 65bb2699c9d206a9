import { addDays, type LegalDate } from '@trust-supervision/kernel';
import type { ConsumptionLink } from '../account-book/account-book';
import { nextSpan, placeOf, type WriteOffPeriod } from '../write-off/write-off-period';

type Span = Pick<WriteOffPeriod, 'number' | 'beginsOn' | 'endsOn'>;

/** A change of the link at which a book declares consumption; it holds from the first day of a period. */
export type ConsumptionLinkChange = {
  readonly changeId: string;
  readonly bookId: string;
  readonly link: ConsumptionLink;
  readonly effectiveFrom: LegalDate;
  readonly filedOn: LegalDate;
  readonly recordedAt: string;
};

/** The link (单耗申报环节) on a day: the change filed last of those that hold by then, else that of the set-up. */
export const linkOn = (
  setUpWith: ConsumptionLink,
  changes: readonly ConsumptionLinkChange[],
  day: LegalDate,
): ConsumptionLink =>
  changes
    .filter(({ effectiveFrom }) => effectiveFrom <= day)
    .toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1))
    .at(-1)?.link ?? setUpWith;

/**
 * From when a change holds: for the whole period as long as none of its exports is posted, else from the next one
 * (domain 5, item 1).
 */
export const changeHoldsFrom = (
  period: { readonly beginsOn: LegalDate; readonly endsOn: LegalDate },
  hasPostedExports: boolean,
): LegalDate => (hasPostedExports ? addDays(period.endsOn, 1) : period.beginsOn);

/** The span of the period of a day, which need not be opened yet; null before the first period and in a closed one. */
export function spanOfDay(
  periods: readonly WriteOffPeriod[],
  cycleDays: number,
  day: LegalDate,
): Span | null {
  const place = placeOf(day, periods);
  if (place.at === 'period') return place.period;
  let span: Span | undefined = place.at === 'later' ? periods.at(-1) : undefined;
  while (span && span.endsOn < day) span = nextSpan(span, cycleDays);
  return span ?? null;
}

// A book's changes are filed one after another under its lock, and ids grow with time.
const orderOf = ({ effectiveFrom, changeId }: ConsumptionLinkChange): string => effectiveFrom + changeId;
