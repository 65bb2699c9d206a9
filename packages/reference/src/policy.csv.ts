import { readCsv, type CsvReading } from './csv';
import type { ExchangeRate, PolicyRow } from './rows';
import { Spans } from './validity';

const CURRENCY = /^[A-Z]{3}$/;
const HIGHEST_EXCHANGE_RATE = 1_000_000;

/** Reads `currency, valid_from, rate, source`: CNY for one unit of the currency, from that day on. */
export function readExchangeRateCsv(text: string): CsvReading<ExchangeRate> {
  const spans = new Spans();
  return readCsv(text, ['currency', 'valid_from', 'rate', 'source'], (line) => {
    const currency = line.code('currency', CURRENCY, '3 letters (ISO 4217)');
    const rate = line.rate('rate', HIGHEST_EXCHANGE_RATE);
    const dated = line.dated(undefined);
    if (rate?.isZero() || line.optional('rate') === null) {
      line.fault('rate', {
        rule: 'BAD_RATE',
        reason: 'is no rate',
        value: line.optional('rate'),
        allowed: 'more than 0',
      });
    }
    if (currency === null || rate === null || dated === null) return null;
    const { validFrom, source } = dated;
    spans.claim({ line, column: 'currency' }, currency, { validFrom, validTo: validFrom });
    return { currency, validFrom, rate, source };
  });
}

/** Reads `code, valid_from, valid_to, value, is_default (yes or no), description, source`. */
export function readPolicyCsv(text: string): CsvReading<PolicyRow> {
  const spans = new Spans();
  return readCsv(text, ['code', 'valid_from', 'value', 'is_default', 'description', 'source'], (line) => {
    const code = line.text('code', 100);
    const value = line.text('value', 200);
    const isDefault = line.code('is_default', /^(yes|no)$/, 'yes or no');
    const description = line.text('description', 400);
    const dated = line.dated(undefined);
    if (code === null || value === null || isDefault === null || description === null || dated === null) {
      return null;
    }
    spans.claim({ line, column: 'code' }, code, dated);
    return { code, value, isDefault: isDefault === 'yes', description, ...dated };
  });
}
