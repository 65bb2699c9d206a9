import type { Decimal, LegalDate } from '@trust-supervision/kernel';
import type { Source } from '../reading';

/** A consumption list (耗料单, CMB101): what was used in a span of days, and the scrap it left. */
export type ConsumptionListDocument = {
  readonly internalNumber: string;
  readonly bookNumber: string;
  readonly beginsOn: LegalDate;
  readonly endsOn: LegalDate;
  readonly source: Source;
  readonly coveredLists: readonly { readonly listNumber: string; readonly source: Source }[];
  readonly materials: readonly ListedUseDocument[];
  readonly leftovers: readonly ListedScrapDocument[];
};

export type ListedUseDocument = {
  readonly itemNumber: number;
  readonly quantity: Decimal;
  readonly source: Source;
};

/** Scrap of a material, classified as presented. */
export type ListedScrapDocument = ListedUseDocument & {
  readonly hsCode: string;
  readonly name: string;
  readonly unit: string;
};
