import { Decimal } from '@trust-supervision/kernel';
import { amountOf, priceOfCycle } from './amounts';

const decimal = (text: string): Decimal => new Decimal(text);

test('W-5: the shortage of 271.85569 at 2.20 is 598.08252 dollars', () => {
  const price = priceOfCycle({ quantity: decimal('180000'), usd: decimal('396000') }, null);
  expect(amountOf(decimal('-271.85569'), price).toFixed()).toBe('-598.08252');
});

test('an average that never ends is rounded once, in the amount', () => {
  const price = priceOfCycle({ quantity: decimal('3'), usd: decimal('1') }, decimal('9'));
  expect([amountOf(decimal('3'), price), amountOf(decimal('1'), price)].map(String)).toEqual([
    '1',
    '0.33333',
  ]);
});

test('without imports in the cycle the filed price counts, without one nothing', () => {
  expect(amountOf(decimal('2'), priceOfCycle(undefined, decimal('2.5'))).toFixed()).toBe('5');
  expect(amountOf(decimal('2'), priceOfCycle(undefined, null)).toFixed()).toBe('0');
});
