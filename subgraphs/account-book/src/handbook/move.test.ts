import { Decimal, QUANTITY, sum, ZERO } from '@trust-supervision/kernel';
import fc from 'fast-check';
import { completeConsumption, useOf } from '../unit-consumption/unit-consumption';
import type { HandbookItem } from './handbook';
import { planMove, type MovePlan, type OpenHandbook } from './move';

const facts = {
  priceBand: new Decimal('0.1'),
  turnoverRatio: new Decimal('0.5'),
  priceInUsd: ({ price, currency }: { price: Decimal | null; currency: string | null }) =>
    price && currency === 'CNY' ? price.dividedBy(8) : price,
};

const anyOf = <const Value>(...values: readonly Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);
const quantity = fc.bigInt({ min: 0n, max: 10n ** 12n }).map((scaled) => new Decimal(`${scaled}e-5`));
const item: fc.Arbitrary<Omit<HandbookItem, 'itemNumber'>> = fc.record({
  partNumber: anyOf('A', 'B', null),
  hsCode: anyOf('3908101101', '7019190019'),
  name: anyOf('Resin', 'RESIN (new)', 'Fibre'),
  specification: fc.constant(null),
  unit: anyOf('035', '007'),
  statutoryUnit: fc.constant(null),
  price: anyOf('2', '2.1', '2.3', '16.4', null).map((price) => (price ? new Decimal(price) : null)),
  currency: anyOf('USD', 'CNY'),
  quantity: fc.option(quantity, { nil: null }),
  openingQuantity: fc.constant(null),
  quantityControlled: anyOf(true, false, null),
  maxRemainingQuantity: quantity,
  quantityDone: fc.option(quantity, { nil: null }),
});
const numbered = <Item>(items: readonly Item[]) =>
  items.map((one, at) => ({ ...one, itemNumber: at * 2 + 1 }));

const handbook = (handbookNumber: string): fc.Arbitrary<OpenHandbook> =>
  fc
    .record({
      materials: fc.array(item, { minLength: 1, maxLength: 5 }).map(numbered),
      products: fc.array(item, { minLength: 1, maxLength: 3 }).map(numbered),
      surplus: fc.array(quantity, { minLength: 5, maxLength: 5 }),
      versions: fc.array(anyOf('1', 'A', 'B'), { minLength: 15, maxLength: 15 }),
      nets: fc.array(fc.integer({ min: 1, max: 10 ** 9 }), { minLength: 15, maxLength: 15 }),
    })
    .map(({ materials, products, surplus, versions, nets }) => ({
      head: {
        handbookNumber,
        internalNumber: handbookNumber,
        enterpriseUsci: '91210200MA0000001K',
        enterpriseName: 'Plastics',
        district: '0906',
        importContractNumber: null,
        exportContractNumber: null,
        validUntil: null,
      },
      materials,
      products,
      consumptions: products.flatMap((made, at) =>
        materials.map((used, and) => ({
          productItemNumber: made.itemNumber,
          materialItemNumber: used.itemNumber,
          version: versions[at * 5 + and] ?? null,
          unitConsumption: new Decimal(`${nets[at * 5 + and] ?? 1}e-9`),
          netConsumption: null,
          tangibleLossRate: null,
          intangibleLossRate: null,
          bondedShare: null,
        })),
      ),
      balances: new Map(materials.map(({ itemNumber }, at) => [itemNumber, surplus[at] ?? ZERO])),
    }));

// The last two share type letter and serial, so their versions share the beginning of their names.
const handbooks = fc.tuple(handbook('C09061900001'), handbook('C09061900002'), handbook('C09061800001'));
const planOf = (open: readonly OpenHandbook[], granularity: 'ITEM' | 'PART_NUMBER'): MovePlan =>
  planMove(open, { ...facts, granularity });

const everyMove = (holds: (open: readonly OpenHandbook[], plan: MovePlan) => void) =>
  fc.assert(
    fc.property(handbooks, anyOf('ITEM', 'PART_NUMBER'), (open, granularity) =>
      holds(open, planOf(open, granularity)),
    ),
    { numRuns: 300 },
  );

test('nothing is counted twice and nothing is lost: each item goes into one item, with all of its surplus', () => {
  everyMove((open, { materials, products }) => {
    for (const [kind, merged] of [
      ['materials', materials],
      ['products', products],
    ] as const) {
      const before = open.flatMap(({ head, [kind]: items }) =>
        items.map(({ itemNumber }) => `${head.handbookNumber}/${itemNumber}`),
      );
      const after = merged.flatMap(({ origins }) =>
        origins.map((origin) => `${origin.handbookNumber}/${origin.itemNumber}`),
      );
      expect(after.toSorted()).toEqual(before.toSorted());
    }
    for (const { openingQuantity, hsCode, unit, origins } of materials) {
      const stated = origins.map(({ handbookNumber, itemNumber }) => {
        const from = open.find(({ head }) => head.handbookNumber === handbookNumber);
        expect(from?.materials.find((one) => one.itemNumber === itemNumber)).toMatchObject({ hsCode, unit });
        return from?.balances.get(itemNumber) ?? ZERO;
      });
      expect(openingQuantity?.toFixed()).toBe(sum(stated).toFixed());
    }
    const all = open.flatMap(({ balances }) => [...balances.values()]);
    expect(sum(materials.flatMap((one) => one.openingQuantity ?? [])).toFixed()).toBe(sum(all).toFixed());
  });
});

test('a version of the book takes of each material exactly what the version of the handbook took', () => {
  everyMove((open, { materials, consumptions, conflicts }) => {
    expect(conflicts).toEqual([]);
    const materialOf = new Map(
      materials.flatMap(({ itemNumber, origins }) =>
        origins.map((origin) => [`${origin.handbookNumber}/${origin.itemNumber}`, itemNumber] as const),
      ),
    );
    const declared = new Map<string, Decimal>();
    for (const { head, consumptions: lines } of open) {
      for (const line of lines) {
        const material = materialOf.get(`${head.handbookNumber}/${line.materialItemNumber}`);
        const key = `${head.handbookNumber}/${line.productItemNumber}/${line.version}/${material}`;
        declared.set(key, (declared.get(key) ?? ZERO).plus(line.unitConsumption ?? ZERO));
      }
    }
    const kept = consumptions.map(({ origin, materialItemNumber, unitConsumption }) => [
      `${origin.handbookNumber}/${origin.productItemNumber}/${origin.version}/${materialItemNumber}`,
      unitConsumption?.toFixed(),
    ]);
    const expected = [...declared].map(([key, amount]) => [key, amount.toFixed()]);
    expect(kept.toSorted()).toEqual(expected.toSorted());
  });
});

test('versions have 8 characters that begin with their handbook, and none is another', () => {
  everyMove((_open, { consumptions }) => {
    const originOf = new Map<string, string>();
    for (const { productItemNumber, version, origin } of consumptions) {
      expect(version).toMatch(/^C0000[12]0[1-9A-Z]$/);
      expect(version.startsWith(`C${origin.handbookNumber.slice(-5)}`)).toBe(true);
      const key = `${productItemNumber}/${version}`;
      const from = JSON.stringify(origin);
      expect(originOf.get(key) ?? from).toBe(from);
      originOf.set(key, from);
    }
  });
});

const only = (materials: Partial<HandbookItem>[], balances: [number, Decimal][]): OpenHandbook => ({
  head: {
    handbookNumber: 'C09061900001',
    internalNumber: '1',
    enterpriseUsci: '91210200MA0000001K',
    enterpriseName: 'Plastics',
    district: '0906',
    importContractNumber: null,
    exportContractNumber: null,
    validUntil: null,
  },
  materials: materials.map((fields, at) => ({
    itemNumber: at + 1,
    partNumber: null,
    hsCode: '3908101101',
    name: 'Resin',
    specification: null,
    unit: '035',
    statutoryUnit: null,
    price: new Decimal(2),
    currency: 'USD',
    quantity: new Decimal(100),
    openingQuantity: null,
    quantityControlled: null,
    maxRemainingQuantity: null,
    quantityDone: new Decimal(40),
    ...fields,
  })),
  products: [],
  consumptions: [],
  balances: new Map(balances),
});

test('merged materials have the price of their surplus, in dollars when their currencies differ', () => {
  const two = [{}, { price: new Decimal('16.8'), currency: 'CNY' }];
  const balances = (one: string, other: string): [number, Decimal][] => [
    [1, new Decimal(one)],
    [2, new Decimal(other)],
  ];
  const priceOf = (handbookOf: OpenHandbook) => planOf([handbookOf], 'ITEM').materials[0];
  expect(priceOf(only(two, balances('30', '10')))).toMatchObject({
    currency: 'USD',
    price: new Decimal('2.025'),
  });
  expect(priceOf(only(two, balances('0', '0')))).toMatchObject({
    currency: 'USD',
    price: new Decimal('2.05'),
  });
  const yuan = { price: new Decimal('16'), currency: 'CNY' };
  expect(priceOf(only([yuan], [[1, ZERO]]))).toMatchObject({ currency: 'CNY', price: new Decimal('16') });
});

test('the book declares what the contracts left to do, and nothing where that is unknown', () => {
  const balances: [number, Decimal][] = [
    [1, ZERO],
    [2, ZERO],
  ];
  const quantityOf = (...materials: Partial<HandbookItem>[]) =>
    planOf([only(materials, balances)], 'ITEM').materials[0]?.quantity?.toFixed() ?? null;
  expect(quantityOf({}, { quantityDone: new Decimal(70) })).toBe('90');
  expect(quantityOf({}, { quantityDone: new Decimal(101) })).toBe('60');
  expect(quantityOf({}, { quantityDone: null })).toBe(null);
});

test('limits follow from the declared value, and are unknown where a price is', () => {
  const balances: [number, Decimal][] = [
    [1, new Decimal('7')],
    [2, ZERO],
  ];
  expect(planOf([only([{}, { price: new Decimal('3.00001') }], balances)], 'ITEM').limits).toEqual({
    importCeilingUsd: new Decimal('500.001'),
    maxTurnoverAmount: new Decimal('0.025'),
    surplusUsd: new Decimal('14'),
  });
  expect(planOf([only([{}, { price: null }], balances)], 'ITEM').limits).toEqual({
    importCeilingUsd: null,
    maxTurnoverAmount: null,
    surplusUsd: new Decimal('14'),
  });
});

test('a sum of surplus beyond what can be kept is a conflict', () => {
  const { conflicts } = planOf(
    [
      only(
        [{}, {}],
        [
          [1, QUANTITY.max],
          [2, new Decimal('0.00001')],
        ],
      ),
    ],
    'ITEM',
  );
  expect(conflicts).toMatchObject([
    { path: 'materials[0].openingQuantity', rule: 'TOO_LARGE', value: '90000000000000.00001' },
  ]);
});

test('net consumption of materials side by side is added up, so the sum is rounded once', () => {
  const line = (materialItemNumber: number, netConsumption: string) => ({
    productItemNumber: 1,
    materialItemNumber,
    version: null,
    unitConsumption: null,
    netConsumption: new Decimal(netConsumption),
    tangibleLossRate: new Decimal('2.8'),
    intangibleLossRate: new Decimal('0.7'),
    bondedShare: null,
  });
  const open = only(
    [{}, {}],
    [
      [1, ZERO],
      [2, ZERO],
    ],
  );
  const made = {
    ...open,
    products: open.materials.slice(0, 1),
    consumptions: [line(1, '0.7'), line(2, '0.5')],
  };
  const [consumption] = planOf([made], 'ITEM').consumptions;
  if (!consumption) throw new Error('the product consumes');
  const completed = completeConsumption(consumption, '');
  // W-2 of domain 2.7: net 1.2, losses 2.8 and 0.7 percent, 8,400 units.
  expect(completed.ok && useOf(new Decimal(8400), completed.value).toFixed()).toBe('10445.59585');
});
