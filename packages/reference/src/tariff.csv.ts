import { readCsv, type CsvLine, type CsvReading, type Provenance } from './csv';
import { notAdValoremParts, type NotAdValorem, type Rate } from './not-ad-valorem';
import type { TariffLine } from './rows';
import { Spans } from './validity';

const COLUMNS = [
  'hs10',
  'name_zh',
  'licence_codes',
  'general_rate',
  'mfn_rate',
  'export_rate',
  'consumption_tax_rate',
  'vat_rate',
  'unit1',
  'unit2',
] as const;

/** No rate of the tariff reaches 1,000 %; a percentage written for a fraction mostly does (13 for 0.13). */
const HIGHEST_RATE = 10;
/** Consumption tax is a share of a price that includes it. */
const HIGHEST_CONSUMPTION_TAX_RATE = 0.99;
const UNIT = /^\d{3}$/;

/**
 * Reads the published layout of the tariff (`hs10, name_zh, …, unit2`; `valid_from`, `valid_to` and `source` where it
 * has them). Blank rates, and those of the parts in `notAdValorem` (by default the list we ship), become null: no
 * fraction expresses them.
 */
export function readTariffCsv(
  text: string,
  file?: Provenance,
  notAdValorem: readonly NotAdValorem[] = notAdValoremParts(),
): CsvReading<TariffLine> {
  const spans = new Spans();
  return readCsv(text, COLUMNS, (line) => {
    const hsCode = line.hsCode('hs10');
    const nameZh = line.text('name_zh', 300);
    const unit1 = line.code('unit1', UNIT, '3 digits');
    const unit2 = line.optional('unit2') === null ? null : line.code('unit2', UNIT, '3 digits');
    const rates = ratesOf(line, hsCode ?? '', notAdValorem);
    const dated = line.dated(file);
    if (hsCode === null || nameZh === null || unit1 === null || dated === null) return null;
    spans.claim({ line, column: 'hs10' }, hsCode, dated);
    return {
      hsCode,
      nameZh,
      ...rates,
      unit1,
      unit2,
      licenceCodes: line.optional('licence_codes') ?? '',
      ...dated,
    };
  });
}

function ratesOf(line: CsvLine, hsCode: string, notAdValorem: readonly NotAdValorem[]) {
  const rate = (name: Rate): TariffLine['mfnRate'] => {
    const written = line.rate(
      `${name}_rate`,
      name === 'consumption_tax' ? HIGHEST_CONSUMPTION_TAX_RATE : HIGHEST_RATE,
    );
    const isOther = notAdValorem.some((part) => part.rate === name && hsCode.startsWith(part.hsPrefix));
    return isOther ? null : written;
  };
  return {
    mfnRate: rate('mfn'),
    generalRate: rate('general'),
    exportRate: rate('export'),
    consumptionTaxRate: rate('consumption_tax'),
    vatRate: rate('vat'),
  };
}
