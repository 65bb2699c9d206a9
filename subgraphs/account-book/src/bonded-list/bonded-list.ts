import type { Decimal, LegalDate } from '@trust-supervision/kernel';
import type { Flow, LineKind, ListDirection, SoldAs } from '../ledger/flows';
import type { ListState } from './list-states';

/** A line of a list as it is filed (INV101, domain 4.3). */
export type ListLineFiling = {
  readonly lineNumber: number;
  readonly itemNumber: number;
  readonly partNumber: string | null;
  readonly hsCode: string;
  readonly quantity: Decimal;
  readonly unit: string;
  readonly currency: string;
  readonly unitPrice: Decimal | null;
  readonly totalAmount: Decimal;
  readonly usdAmount: Decimal | null;
  readonly consumptionVersion: string | null;
  readonly soldAs: SoldAs | null;
};

/** A bonded list (核注清单) as an enterprise files it. */
export type ListFiling = {
  readonly internalNumber: string;
  readonly bookNumber: string;
  readonly direction: ListDirection;
  readonly lineKind: LineKind;
  readonly supervisionMode: string;
  /** Whether a customs declaration follows; without one the list posts at once. */
  readonly declaresCustoms: boolean;
  readonly declaredOn: LegalDate;
  readonly counterpartListNumber: string | null;
  readonly counterpartBookNumber: string | null;
  /** When the goods of a carry-over were delivered, where it is told. */
  readonly deliveredOn: LegalDate | null;
  readonly lines: readonly ListLineFiling[];
};

/** A list that was accepted. */
export type StoredList = Omit<ListFiling, 'lines' | 'bookNumber' | 'deliveredOn'> & {
  readonly listId: string;
  readonly listNumber: string;
  readonly bookId: string;
  readonly state: ListState;
  /** The day of its approval; while an officer has it, the day it was filed. */
  readonly approvedOn: LegalDate;
  readonly postedOn: LegalDate | null;
  /** What it counts against the import limits. */
  readonly importUsd: Decimal;
  /** Item numbers of materials that its posting took below zero. */
  readonly overdrawn: readonly number[];
  readonly recordedAt: string;
  /** When its posting was recorded. */
  readonly postedAt: string | null;
  /** When it was deleted; null as long as it stands. */
  readonly deletedOn: LegalDate | null;
  readonly deletedAt: string | null;
};

/**
 * A state that a list came to by way of an officer (domain 4.1); one that was never before an officer has no steps.
 * Written once. It keeps what a carry-over needs when its list is approved at last.
 */
export type ListStep = {
  /** Grows with time. */
  readonly stepId: string;
  readonly listId: string;
  readonly state: 'MANUAL' | 'APPROVED' | 'RETURNED';
  readonly deliveredOn: LegalDate | null;
  readonly occurredOn: LegalDate;
  readonly recordedAt: string;
};

type Moment = { readonly asOf: LegalDate; readonly knownAt: string };

/** The state of a list as of a day of effect, as far as it was known at an instant; null before it was filed. */
export function stateOf(
  {
    approvedOn,
    recordedAt,
    postedOn,
    postedAt,
    deletedOn,
    deletedAt,
  }: Pick<StoredList, 'approvedOn' | 'recordedAt' | 'postedOn' | 'postedAt' | 'deletedOn' | 'deletedAt'>,
  steps: readonly ListStep[],
  { asOf, knownAt }: Moment,
): ListState | null {
  if (postedOn && postedAt && postedOn <= asOf && postedAt <= knownAt) return 'POSTED';
  if (deletedOn && deletedAt && deletedOn <= asOf && deletedAt <= knownAt) return 'DELETED';
  if (steps.length === 0) return approvedOn <= asOf && recordedAt <= knownAt ? 'APPROVED' : null;
  const taken = steps.filter((step) => step.occurredOn <= asOf && step.recordedAt <= knownAt);
  return taken.toSorted((one, other) => (one.stepId < other.stepId ? -1 : 1)).at(-1)?.state ?? null;
}

export type StoredListLine = ListLineFiling & {
  readonly listId: string;
  readonly flow: Flow;
  readonly usd: Decimal;
};
