import { readCsv, type CsvReading, type Provenance } from './csv';
import type { CodeRow, CodeSet } from './rows';
import { Spans } from './validity';

/** What a code of each set looks like. Countries come as ISO 3166 alpha-3, currencies as ISO 4217. */
const FORM: Record<CodeSet, { readonly pattern: RegExp; readonly allowed: string }> = {
  unit: { pattern: /^\d{3}$/, allowed: '3 digits' },
  currency: { pattern: /^[A-Z]{3}$/, allowed: '3 letters (ISO 4217)' },
  country: { pattern: /^[A-Z]{3}$/, allowed: '3 letters (ISO 3166)' },
  district: { pattern: /^[0-9A-Z]{4}$/, allowed: '4 digits or letters' },
  dutyMode: { pattern: /^\d$/, allowed: '1 digit' },
  tradeMode: { pattern: /^[0-9A-Z]{4}$/, allowed: '4 digits or letters' },
};

/**
 * Reads the published layout of a code table: `name_zh, code` and, where the file has them, `name_en`,
 * `former_customs_code`, `alternatives` (several with `|` between), `valid_from`, `valid_to`, `source`.
 */
export function readCodesCsv(codeSet: CodeSet, text: string, file?: Provenance): CsvReading<CodeRow> {
  const { pattern, allowed } = FORM[codeSet];
  const spans = new Spans();
  return readCsv(text, ['name_zh', 'code'], (line) => {
    const code = line.code('code', pattern, allowed);
    const nameZh = line.text('name_zh', 100);
    const dated = line.dated(file);
    const written = [
      line.optional('former_customs_code'),
      ...(line.optional('alternatives')?.split('|') ?? []),
    ];
    if (code === null || nameZh === null || dated === null) return null;
    spans.claim({ line, column: 'code' }, code, dated);
    const alternatives = written.filter((other) => other !== null);
    return { codeSet, code, nameZh, nameEn: line.optional('name_en'), alternatives, ...dated };
  });
}
