import { Decimal, type LegalDate } from '@trust-supervision/kernel';
import type { FilingKind } from './facts';

/** The same in English and in Chinese. */
export type Bilingual = { readonly en: string; readonly zh: string };

/** What a value says: a share from 0 to 1, a share without upper bound, yes or no, a count, or leading digits of codes. */
export type ParameterKind = 'SHARE' | 'MARGIN' | 'FLAG' | 'COUNT' | 'HS_PREFIXES';

/** A parameter as the rule that reads it states it, with what ships. */
export type KnownParameter = {
  readonly code: string;
  readonly kind: ParameterKind;
  readonly name: Bilingual;
  readonly value: string;
  readonly source: string;
};

/**
 * A dated parameter of the review (参数): the shape of a fielded customs parameter, with validity and source added
 * (domain 4.4). A row is never changed: a later publication adds another.
 */
export type ParameterRow = {
  readonly code: string;
  readonly name: Bilingual;
  readonly value: string;
  /** The filings it is for; null for all. */
  readonly business: FilingKind | null;
  /** The customs district it is for; null for all. */
  readonly district: string | null;
  readonly validFrom: LegalDate;
  readonly validTo: LegalDate | null;
  readonly source: string;
  /** A row that is not enabled switches off, where it holds, the rules that need it. */
  readonly enabled: boolean;
  /** 0 as shipped, then counted up. */
  readonly publication: number;
};

/** Where and when parameters are asked for. */
export type Place = { readonly business: FilingKind; readonly district: string; readonly day: LegalDate };

/** One row a code. */
export type ParametersInForce = ReadonlyMap<string, ParameterRow>;

/** The row of every code that holds at a place: the most specific, of those the one that began last. */
export function parametersInForce(rows: readonly ParameterRow[], place: Place): ParametersInForce {
  const inForce = new Map<string, ParameterRow>();
  for (const row of rows) {
    if (!holdsAt(row, place)) continue;
    const other = inForce.get(row.code);
    if (!other || precedes(row, other)) inForce.set(row.code, row);
  }
  return inForce;
}

/** The rows that hold on a day somewhere: of each code and place the one that began last, by code. */
export function parametersOn(rows: readonly ParameterRow[], day: LegalDate): ParameterRow[] {
  const held = new Map<string, ParameterRow>();
  for (const row of rows) {
    if (row.validFrom > day || (row.validTo !== null && row.validTo < day)) continue;
    const key = `${row.code}/${row.business ?? ''}/${row.district ?? ''}`;
    const other = held.get(key);
    if (!other || precedes(row, other)) held.set(key, row);
  }
  return [...held.values()].toSorted((one, other) => (one.code < other.code ? -1 : 1));
}

const holdsAt = (row: ParameterRow, { business, district, day }: Place): boolean =>
  isFor(row, business, district) && row.validFrom <= day && (row.validTo === null || day <= row.validTo);

/** Whether a row is for filings of a kind in a district. */
export const isFor = (row: ParameterRow, business: FilingKind, district: string): boolean =>
  (row.business === null || row.business === business) &&
  (row.district === null || row.district === district);

/** A district's own row counts before one for a kind of filing, that before one for all. */
export const specificity = ({ business, district }: ParameterRow): number =>
  (district === null ? 0 : 2) + (business === null ? 0 : 1);

function precedes(row: ParameterRow, other: ParameterRow): boolean {
  const closer = specificity(row) - specificity(other);
  if (closer !== 0) return closer > 0;
  if (row.validFrom !== other.validFrom) return row.validFrom > other.validFrom;
  return row.publication >= other.publication;
}

/** What a rule reads its limits from: every code it needs is there and enabled. */
export class Parameters {
  constructor(private readonly rows: ParametersInForce) {}

  text(code: string): string {
    const row = this.rows.get(code);
    if (!row) throw new Error(`a rule reads ${code} without saying that it needs it`);
    return row.value;
  }

  decimal(code: string): Decimal {
    return new Decimal(this.text(code));
  }

  /** Words divided by blanks. */
  words(code: string): readonly string[] {
    return this.text(code)
      .split(/\s+/)
      .filter((word) => word !== '');
  }
}
