import { readCsv, type CsvReading } from './csv';
import { shipped } from './shipped';

const RATES = ['mfn', 'general', 'export', 'consumption_tax', 'vat'] as const;
export type Rate = (typeof RATES)[number];

/** A duty or tax of a part of the tariff that is no plain percentage, so that a published 0 does not mean free. */
export type NotAdValorem = { readonly hsPrefix: string; readonly rate: Rate; readonly reason: string };

/** The parts that we know of: the published tables print 0 for them. */
export const notAdValoremParts = (): NotAdValorem[] => shipped('not-ad-valorem.csv', readNotAdValoremCsv);

function readNotAdValoremCsv(text: string): CsvReading<NotAdValorem> {
  return readCsv(text, ['hs_prefix', 'rate', 'reason'], (line) => {
    const hsPrefix = line.code('hs_prefix', /^\d{2,10}$/, '2 to 10 digits');
    const rate = RATES.find((name) => name === line.optional('rate'));
    const reason = line.text('reason', 300);
    if (!rate) line.fault('rate', { rule: 'BAD_CODE', reason: 'is no rate', allowed: RATES.join(', ') });
    return hsPrefix !== null && rate && reason !== null ? { hsPrefix, rate, reason } : null;
  });
}
