import { readCodesCsv } from './codes.csv';
import { readExchangeRateCsv, readPolicyCsv } from './policy.csv';
import { CODE_SETS, type CodeSet, type ReferenceSet } from './rows';
import { shipped } from './shipped';
import { readTariffCsv } from './tariff.csv';

const CODE_FILES: Record<CodeSet, string> = {
  unit: 'units.csv',
  currency: 'currencies.csv',
  country: 'countries.csv',
  district: 'districts.csv',
  dutyMode: 'duty-modes.csv',
  tradeMode: 'trade-modes.csv',
};

/** The small sets the product ships (domain 11): enough for the demonstration, no full tariff. */
export const seedSets = (): readonly ReferenceSet[] => (read ??= readSeedSets());

let read: readonly ReferenceSet[] | undefined;

const readSeedSets = (): ReferenceSet[] => [
  { name: 'tariff', rows: shipped('tariff.csv', readTariffCsv) },
  { name: 'exchangeRate', rows: shipped('exchange-rates.csv', readExchangeRateCsv) },
  { name: 'policy', rows: shipped('policy.csv', readPolicyCsv) },
  ...CODE_SETS.map((name) => ({
    name,
    rows: shipped(CODE_FILES[name], (text) => readCodesCsv(name, text)),
  })),
];
