import type { Decimal, LegalDate } from '@trust-supervision/kernel';
import type { PostingLine } from '../ledger/posting';

/** What was used of a material, losses included, in the material's unit (ucnsNetUseupQty of CMB101). */
export type ListedUse = { readonly itemNumber: number; readonly quantity: Decimal };

/** Scrap that was left of a material: classified as presented, in the material's unit (Order 111, article 4). */
export type ListedScrap = ListedUse & {
  readonly hsCode: string;
  readonly name: string;
  readonly unit: string;
};

/** A consumption list (耗料单, message CMB101) as an enterprise files it: what it used from one day to another. */
export type ConsumptionListFiling = {
  readonly bookNumber: string;
  readonly internalNumber: string;
  readonly beginsOn: LegalDate;
  readonly endsOn: LegalDate;
  /** Numbers of the bonded lists on which what was made of the materials left. */
  readonly coveredLists: readonly string[];
  readonly materials: readonly ListedUse[];
  readonly leftovers: readonly ListedScrap[];
};

export type ConsumptionListState = 'POSTED' | 'WITHDRAWN';

/** A list that was accepted and posted on the last day it covers. */
export type ConsumptionList = Pick<ConsumptionListFiling, 'internalNumber' | 'beginsOn' | 'endsOn'> & {
  readonly consumptionListId: string;
  readonly listNumber: string;
  readonly bookId: string;
  readonly periodId: string;
  readonly state: ConsumptionListState;
  readonly filedOn: LegalDate;
  readonly recordedAt: string;
  readonly withdrawnOn: LegalDate | null;
  readonly withdrawnFor: string | null;
};

/** A line of a list; the scrap of a material follows the uses. */
export type ConsumptionListLine = ListedUse & {
  readonly consumptionListId: string;
  readonly lineNumber: number;
  readonly kind: 'USE' | 'SCRAP';
  readonly hsCode: string | null;
  readonly name: string | null;
  readonly unit: string | null;
};

/** The lines of a list as they are kept, numbered from 1. */
export const linesOf = (
  { materials, leftovers }: Pick<ConsumptionListFiling, 'materials' | 'leftovers'>,
  consumptionListId: string,
): ConsumptionListLine[] => [
  ...materials.map(({ itemNumber, quantity }, index) => ({
    consumptionListId,
    lineNumber: index + 1,
    kind: 'USE' as const,
    itemNumber,
    hsCode: null,
    name: null,
    unit: null,
    quantity,
  })),
  ...leftovers.map(({ itemNumber, hsCode, name, unit, quantity }, index) => ({
    consumptionListId,
    lineNumber: materials.length + index + 1,
    kind: 'SCRAP' as const,
    itemNumber,
    hsCode,
    name,
    unit,
    quantity,
  })),
];

const FLOWS = {
  USE: { POSTED: 'LISTED_USE', WITHDRAWN: 'LISTED_USE_WITHDRAWN' },
  SCRAP: { POSTED: 'LISTED_SCRAP', WITHDRAWN: 'LISTED_SCRAP_WITHDRAWN' },
} as const;

/** What the lines move when the list is posted, or when it is withdrawn: then the same, the other way. */
export const postingOf = (
  lines: readonly ConsumptionListLine[],
  state: ConsumptionListState,
): PostingLine[] =>
  lines.map(({ lineNumber, kind, itemNumber, quantity }) => ({
    lineNumber,
    flow: FLOWS[kind][state],
    itemNumber,
    version: null,
    quantity,
  }));
