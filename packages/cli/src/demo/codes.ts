import type { CodeNames } from '@trust-supervision/golden-pass';
import { Codes, seedSets, type CodeSet } from '@trust-supervision/reference';

const codeRows = seedSets().flatMap((set) => {
  const { name } = set;
  return name === 'tariff' || name === 'exchangeRate' || name === 'policy' ? [] : set.rows;
});

/** Reads names and codes as the shipped code tables know them. */
export const shippedCodes = new Codes(codeRows);

const nameIn =
  (table: CodeSet) =>
  (code: string): string | null =>
    codeRows.find((row) => row.codeSet === table && row.code === code)?.nameZh ?? null;

/** The Chinese names, as they stand in a workbook. */
export const chineseNames: CodeNames = {
  unit: nameIn('unit'),
  currency: nameIn('currency'),
  district: nameIn('district'),
  country: nameIn('country'),
  dutyMode: nameIn('dutyMode'),
};

/** The codes of the wire where they are not ours: `USD` is 502 in a message. */
export const wireCodes: Partial<CodeNames> = {
  currency: (code) =>
    codeRows
      .find((row) => row.codeSet === 'currency' && row.code === code)
      ?.alternatives.find((other) => /^\d{3}$/.test(other)) ?? null,
};
