import type { Decimal, LegalDate } from '@trust-supervision/kernel';
import type { Source } from '../reading';

/**
 * An element of a message for which our documents have no place; kept as it came, its attributes left out.
 */
export type ForeignElement = { readonly name: string; readonly content: string | readonly ForeignElement[] };

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
  /** Whether a domestic sale sells the material itself or a product converted into it (domain 2.2). */
  readonly soldAs: 'MATERIAL' | 'CONVERTED_PRODUCT' | null;
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
