import { Decimal } from '@trust-supervision/kernel';
import type { HandbookItem } from './handbook';
import { mergeGroups, nameClass, type Granularity, type MergeLine } from './merge';

const item = (itemNumber: number, fields: Partial<HandbookItem> = {}): HandbookItem => ({
  itemNumber,
  partNumber: `M-${itemNumber}`,
  hsCode: '3908101101',
  name: 'Resin',
  specification: null,
  unit: '035',
  statutoryUnit: null,
  price: null,
  currency: null,
  quantity: null,
  openingQuantity: null,
  quantityControlled: null,
  maxRemainingQuantity: null,
  quantityDone: null,
  ...fields,
});
const line = (itemNumber: number, usd: string | null, fields: Partial<HandbookItem> = {}): MergeLine => ({
  handbookNumber: itemNumber < 10 ? 'C09061900001' : 'C09061900002',
  item: item(itemNumber, fields),
  priceUsd: usd === null ? null : new Decimal(usd),
});
const grouped = (
  lines: readonly MergeLine[],
  granularity: Granularity = 'ITEM',
  kind: 'MATERIAL' | 'PRODUCT' = 'MATERIAL',
): number[][] =>
  mergeGroups(kind, lines, { granularity, priceBand: new Decimal('0.1') }).map((group) =>
    group.map((one) => one.item.itemNumber),
  );

describe('names are similar', () => {
  test.each([
    ['聚酰胺-6,6切片', '聚酰胺 6,6 切片(本色)'],
    ['ＡＢＣ１２', 'abc 12'],
    ['塑料粒子【黑】', '塑料粒子'],
    ['Glass fibre [cut]', 'GLASS-FIBRE'],
  ])('%s and %s', (one, other) => {
    expect(nameClass(one)).toBe(nameClass(other));
  });

  test.each([
    ['聚酰胺-6', '聚酰胺-66'],
    ['Resin 1', 'Resin 2'],
    ['(A)', '(B)'],
  ])('but not %s and %s', (one, other) => {
    expect(nameClass(one)).not.toBe(nameClass(other));
  });
});

describe('by item', () => {
  test('the same code, unit and similar name are one item; another code, unit or name is another', () => {
    expect(
      grouped([
        line(11, '2', { name: 'RESIN (new)' }),
        line(1, '2'),
        line(2, '2', { hsCode: '3908101199' }),
        line(3, '2', { unit: '070' }),
        line(4, '2', { name: 'Hardener' }),
      ]),
    ).toEqual([[1, 11], [2], [3], [4]]);
  });

  test('materials merge up to 10 % above the cheapest of them, that included', () => {
    expect(grouped([line(1, '2.20001'), line(2, '2'), line(3, '2.2'), line(4, '2.42')])).toEqual([
      [1, 4],
      [2, 3],
    ]);
  });

  test('a material without a known price stays by itself, a product needs none', () => {
    expect(grouped([line(1, null), line(2, null), line(3, '2')])).toEqual([[1], [2], [3]]);
    expect(grouped([line(1, null), line(2, null), line(3, '9')], 'ITEM', 'PRODUCT')).toEqual([[1, 2, 3]]);
  });

  test('what customs controls by quantity stays by itself', () => {
    expect(grouped([line(1, '2'), line(2, '2', { quantityControlled: true }), line(3, '2')])).toEqual([
      [1, 3],
      [2],
    ]);
  });
});

test('by part number, price and name do not matter, and what has none stays by itself', () => {
  const same = { partNumber: 'PA-66' };
  expect(
    grouped(
      [
        line(1, '2', same),
        line(2, '20', { ...same, name: 'Other' }),
        line(3, '2', { ...same, unit: '070' }),
        line(4, '2', { partNumber: null }),
        line(5, '2', { partNumber: null }),
        line(6, '2', { ...same, quantityControlled: true }),
      ],
      'PART_NUMBER',
    ),
  ).toEqual([[1, 2], [3], [4], [5], [6]]);
});
