import { Decimal, ZERO } from '@trust-supervision/kernel';
import { countedLeftovers, scrapReach, scrapToRecord } from './counted-scrap';
import { countedStockOf } from './counted-stock';
import type { CountLine } from './stock-take';

const decimal = (text: string): Decimal => new Decimal(text);
const line = (counted: string, fields: Partial<CountLine> = {}): CountLine => ({
  itemKind: 'LEFTOVERS',
  itemNumber: 1,
  place: 'SCRAP_YARD',
  counted: decimal(counted),
  issuesAfter: ZERO,
  receiptsAfter: ZERO,
  nonBonded: ZERO,
  ...fields,
});
const recorded = (counted: string, byBook: string, isComputed = false): string[] =>
  scrapToRecord(new Map([[1, decimal(counted)]]), () => ({ byBook: decimal(byBook), isComputed })).map(
    ({ quantity }) => quantity.toFixed(),
  );

test('leftovers are rolled back and added up by material, and are no stock of it', () => {
  const lines = [
    line('10', { issuesAfter: decimal('2.5') }),
    line('1', { place: 'AT_CONTRACTOR', receiptsAfter: decimal('0.5') }),
    line('7', { itemNumber: 2 }),
    line('100', { itemKind: 'MATERIAL', place: 'RAW_WAREHOUSE' }),
  ];
  expect([...countedLeftovers(lines)].map(([item, quantity]) => `${item}: ${quantity.toFixed()}`)).toEqual([
    '1: 13',
    '2: 7',
  ]);
  const { materials, products } = countedStockOf(lines);
  expect([...materials].map(([item, { rawWarehouse }]) => `${item}: ${rawWarehouse.toFixed()}`)).toEqual([
    '1: 100',
  ]);
  expect(products).toEqual([]);
});

test('what is found beyond the book is recorded, to the last place', () => {
  expect(recorded('30.00001', '30')).toEqual(['0.00001']);
  expect(recorded('30', '0')).toEqual(['30']);
});

test('what is missing, or as the book says, records nothing', () => {
  expect(recorded('30', '30')).toEqual([]);
  expect(recorded('29.99999', '30')).toEqual([]);
});

test('scrap that is computed from a tangible loss is compared only', () => {
  expect(recorded('99', '0', true)).toEqual([]);
});

test('all that is recorded counts towards what a book can hold over its life', () => {
  expect(scrapReach([{ quantity: decimal('1.5') }, { quantity: decimal('2') }]).toFixed()).toBe('3.5');
});
