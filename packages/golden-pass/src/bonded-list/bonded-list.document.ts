import type { Decimal, LegalDate } from '@trust-supervision/kernel';
import type { Source } from '../reading';

/**
 * An element of a message for which our documents have no place; kept as it came, its attributes left out.
 */
export type ForeignElement = { readonly name: string; readonly content: string | readonly ForeignElement[] };

/** What a line may say that it disposes of: goods of special condition (GACC Order 111). */
export const DISPOSALS = [
  'MATERIAL',
  'CONVERTED_PRODUCT',
  'BY_PRODUCT',
  'DISASTER_MATERIAL',
  'DISASTER_PRODUCT',
  'DAMAGED_MATERIAL',
  'DAMAGED_PRODUCT',
] as const;

/** One line of a bonded list. */
export type BondedListLineDocument = {
  readonly lineNumber: number;
  /** The item of the book (备案序号). */
  readonly itemNumber: number;
  readonly partNumber: string | null;
  /** 10 digits. */
  readonly hsCode: string;
  readonly name: string | null;
  /** Declared quantity, above zero, 5 places, in `unit` (customs code). */
  readonly quantity: Decimal;
  readonly unit: string;
  /** ISO 4217 alphabetic. */
  readonly currency: string;
  /** At most 4 places, the total at most 2 (domain 4.3). */
  readonly unitPrice: Decimal | null;
  readonly totalAmount: Decimal;
  readonly usdAmount: Decimal | null;
  readonly originCountry: string | null;
  readonly consumptionVersion: string | null;
  /** What a sale, a destruction or a re-export disposes of (domain 2.2, 2.6); null for what its mode says. */
  readonly soldAs: (typeof DISPOSALS)[number] | null;
  /** Elements of the XML line that are not above. */
  readonly unknown: readonly ForeignElement[];
  /** Null for a line that was not read from a file. */
  readonly source: Source | null;
};

/** A bonded list (核注清单): what moves between the book and the outside (domain 2.2, 4.3). */
export type BondedListDocument = {
  /** The enterprise's own number (企业内部编号). */
  readonly internalNumber: string;
  /** Null until customs has given the number. */
  readonly listNumber: string | null;
  readonly bookNumber: string;
  readonly direction: 'IMPORT' | 'EXPORT';
  readonly lineKind: 'MATERIAL' | 'PRODUCT' | 'LEFTOVERS';
  /** Supervision mode (监管方式), 4 characters. */
  readonly supervisionMode: string;
  /** Whether a customs declaration is made for the list (报关标志). */
  readonly declaresCustoms: boolean;
  readonly declaredOn: LegalDate;
  /** The other side of a carry-over. */
  readonly counterpartListNumber: string | null;
  readonly counterpartBookNumber: string | null;
  readonly lines: readonly BondedListLineDocument[];
  /** Elements of the XML message that are not above: those of its head, and those beside head and lines. */
  readonly unknown: {
    readonly head: readonly ForeignElement[];
    readonly message: readonly ForeignElement[];
  };
  readonly source: Source | null;
};
