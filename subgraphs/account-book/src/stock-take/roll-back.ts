import type { Decimal } from '@trust-supervision/kernel';

/** What was counted, and what moved between the cut-off and the count, in the item's unit at 5 places. */
export type LateCount = {
  readonly counted: Decimal;
  /** Left the place after the cut-off, by the enterprise's warehouse documents: the book does not know them. */
  readonly issuesAfter: Decimal;
  /** Came into the place after the cut-off. */
  readonly receiptsAfter: Decimal;
};

/** `qty(periodEnd) = counted + issuesAfter - receiptsAfter` (domain 2.4), exact. */
export const atCutOff = ({ counted, issuesAfter, receiptsAfter }: LateCount): Decimal =>
  counted.plus(issuesAfter).minus(receiptsAfter);
