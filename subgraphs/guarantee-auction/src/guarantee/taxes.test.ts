import { Decimal } from '@trust-supervision/kernel';
import { customsValueOf, taxesOn, type TaxRates } from './taxes';

const rates = (tariff: string, consumptionTax: string, valueAddedTax: string): TaxRates => ({
  tariff: new Decimal(tariff),
  consumptionTax: new Decimal(consumptionTax),
  valueAddedTax: new Decimal(valueAddedTax),
});

test.each([
  [
    'the example of 6.2',
    '5000000',
    rates('0.06', '0', '0.13'),
    ['300000.00', '0.00', '689000.00', '989000.00'],
  ],
  [
    'X-10, all three taxes',
    '860421.68',
    rates('0.15', '0.05', '0.13'),
    ['129063.25', '52078.15', '135403.20', '316544.60'],
  ],
  [
    'X-7, consumption tax at 10 %',
    '8207.52',
    rates('0.1', '0.1', '0.17'),
    ['820.75', '1003.14', '1705.34', '3529.23'],
  ],
  [
    'X-6, no consumption tax',
    '5471.68',
    rates('0.35', '0', '0.17'),
    ['1915.09', '0.00', '1255.75', '3170.84'],
  ],
  ['half a fen goes up', '0.25', rates('0.02', '0', '0'), ['0.01', '0.00', '0.00', '0.01']],
  ['nothing on nothing', '0', rates('0.06', '0.1', '0.13'), ['0.00', '0.00', '0.00', '0.00']],
])('the taxes of %s', (_name, customsValue, taxRates, expected) => {
  const { tariff, consumptionTax, valueAddedTax, total } = taxesOn(new Decimal(customsValue), taxRates);
  expect([tariff, consumptionTax, valueAddedTax, total].map((tax) => tax.toFixed(2))).toEqual(expected);
});

test.each([
  ['12000', '2.20', '7.0289', '185562.96'],
  ['125', '18.50', '7.0289', '16254.33'],
  ['0.00001', '0.5', '1', '0.00'],
])('the customs value of %s at %s and %s is %s', (quantity, price, exchangeRate, expected) => {
  const value = customsValueOf(new Decimal(quantity), new Decimal(price), new Decimal(exchangeRate));
  expect(value.toFixed(2)).toBe(expected);
});
