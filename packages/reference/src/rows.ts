import type { Decimal, LegalDate } from '@trust-supervision/kernel';

/**
 * How long a row holds: from `validFrom` to `validTo`, both days included; null while no end is known. `source` names
 * the law, the published table or the reason behind it.
 */
export type Dated = {
  readonly validFrom: LegalDate;
  readonly validTo: LegalDate | null;
  readonly source: string;
};

/**
 * A line of the customs tariff (税则税目). Rates are fractions with up to 9 places (0.065 for 6.5 %). A rate is null
 * where a fraction cannot express it (specific, compound, sliding): whoever needs that rate refuses by name and never
 * takes it for 0 (architecture, decision 14).
 */
export type TariffLine = Dated & {
  readonly hsCode: string;
  readonly nameZh: string;
  readonly mfnRate: Decimal | null;
  readonly generalRate: Decimal | null;
  readonly exportRate: Decimal | null;
  readonly consumptionTaxRate: Decimal | null;
  readonly vatRate: Decimal | null;
  /** First statutory unit (法定计量单位), a customs unit code. */
  readonly unit1: string;
  readonly unit2: string | null;
  /** Letters and digits of the supervision conditions (监管条件), as published. */
  readonly licenceCodes: string;
};

/** The code tables of customs that documents refer to. */
export const CODE_SETS = ['unit', 'currency', 'country', 'district', 'dutyMode', 'tradeMode'] as const;
export type CodeSet = (typeof CODE_SETS)[number];

/** One code of a code table; `alternatives` are other codes and names it is written by (502 and 美金 for USD). */
export type CodeRow = Dated & {
  readonly codeSet: CodeSet;
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string | null;
  readonly alternatives: readonly string[];
};

/** What one unit of a currency (ISO 4217) is worth in CNY for customs, from a day until the next rate begins. */
export type ExchangeRate = {
  readonly currency: string;
  readonly validFrom: LegalDate;
  readonly rate: Decimal;
  readonly source: string;
};

/**
 * A dated parameter of policy. `value` is text for the rule that reads it. `isDefault` marks a number that the law
 * leaves open or whose text was not seen; its description says so (domain 0).
 */
export type PolicyRow = Dated & {
  readonly code: string;
  readonly value: string;
  readonly isDefault: boolean;
  readonly description: string;
};

/** A reference set: loaded whole, its version is the digest of its content. */
export type ReferenceSet =
  | { readonly name: 'tariff'; readonly rows: readonly TariffLine[] }
  | { readonly name: 'exchangeRate'; readonly rows: readonly ExchangeRate[] }
  | { readonly name: 'policy'; readonly rows: readonly PolicyRow[] }
  | { readonly name: CodeSet; readonly rows: readonly CodeRow[] };
