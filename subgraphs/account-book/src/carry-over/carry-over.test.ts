import { Decimal, legalDate } from '@trust-supervision/kernel';
import fc from 'fast-check';
import {
  carryOverKindOf,
  carryOverMismatch,
  carryOverState,
  checkCarryOver,
  counterpartOf,
  declareBy,
  goodsOf,
  type CarryOverHalf,
} from './carry-over';

const line = (hsCode: string, quantity: string, unit = '035') => ({
  hsCode,
  unit,
  quantity: new Decimal(quantity),
});

/** Cages leave the plastics book; the bearings book takes them in. */
const half = (fields: Partial<CarryOverHalf> = {}): CarryOverHalf => ({
  listNumber: 'QD090620E000000001',
  bookNumber: 'E09062000001',
  kind: 'DEEP_PROCESSING',
  direction: 'EXPORT',
  counterpartListNumber: null,
  counterpartBookNumber: 'E09062000002',
  goods: goodsOf([line('8482990000', '1200')]),
  ...fields,
});
const OUT = half();
const IN = half({
  listNumber: 'QD090620I000000007',
  bookNumber: 'E09062000002',
  direction: 'IMPORT',
  counterpartListNumber: OUT.listNumber,
  counterpartBookNumber: OUT.bookNumber,
});

const told = (list: CarryOverHalf, other: CarryOverHalf | null): string[] =>
  carryOverMismatch(list, other).map(
    ({ path, rule, value, allowed }) => `${rule} ${path} ${value} / ${allowed}`,
  );

describe('the two halves of a carry-over (R09)', () => {
  test('which flows carry over', () => {
    expect(
      (
        ['CARRY_OVER_IN', 'CARRY_OVER_OUT', 'SURPLUS_IN', 'SURPLUS_OUT', 'MATERIAL_IMPORT', null] as const
      ).map(carryOverKindOf),
    ).toEqual(['DEEP_PROCESSING', 'DEEP_PROCESSING', 'SURPLUS', 'SURPLUS', null, null]);
  });

  test('meet when both carry the same the other way', () => {
    expect(carryOverMismatch(OUT, IN)).toEqual([]);
    expect(carryOverMismatch(IN, OUT)).toEqual([]);
    expect(carryOverState(IN, [])).toBe('MET');
  });

  test('a list waits without its counterpart, and says for which', () => {
    expect(told(OUT, null)).toEqual([
      'R09 counterpartListNumber E09062000002 / a list of the other book that names this one',
    ]);
    expect(carryOverState(null, carryOverMismatch(OUT, null))).toBe('WAITING_FOR_COUNTERPART');
  });

  test('lines are summed by commodity, and only the first 8 digits of it count', () => {
    const split = goodsOf([line('8482990000', '700'), line('8482990011', '500')]);
    expect(split).toEqual([{ hs8: '84829900', unit: '035', quantity: new Decimal('1200') }]);
    expect(carryOverMismatch({ ...OUT, goods: split }, IN)).toEqual([]);
  });

  test.each<[string, Partial<CarryOverHalf>, string[]]>([
    [
      'another quantity, by the smallest step',
      { goods: goodsOf([line('8482990000', '1200.00001')]) },
      ['R09 lines[84829900 in 035].quantity 1200 / 1200.00001'],
    ],
    [
      'another unit',
      { goods: goodsOf([line('8482990000', '1200', '007')]) },
      ['R09 lines[84829900 in 035].quantity 1200 / 0', 'R09 lines[84829900 in 007].quantity 0 / 1200'],
    ],
    [
      'another 8th digit',
      { goods: goodsOf([line('8482991000', '1200')]) },
      ['R09 lines[84829900 in 035].quantity 1200 / 0', 'R09 lines[84829910 in 035].quantity 0 / 1200'],
    ],
    ['the same way', { direction: 'EXPORT' }, ['R09 direction EXPORT / IMPORT']],
    ['surplus', { kind: 'SURPLUS' }, ['R09 supervisionMode DEEP_PROCESSING / SURPLUS']],
    [
      'out of a book that was not named',
      { bookNumber: 'E09062000009' },
      ['R09 counterpartBookNumber E09062000002 / E09062000009'],
    ],
    [
      'to a book that is another',
      { counterpartBookNumber: 'E09062000005' },
      ['R09 bookNumber E09062000001 / E09062000005'],
    ],
  ])('a counterpart that carries %s differs', (_what, fields, expected) => {
    const other = { ...IN, ...fields };
    expect(told(OUT, other)).toEqual(expected);
    expect(carryOverState(other, carryOverMismatch(OUT, other))).toBe('DIFFERS');
  });
});

describe('the counterpart of a list', () => {
  test('is the list it is named by, whatever that carries', () => {
    const other = { ...IN, goods: goodsOf([line('8482990000', '1')]) };
    expect(counterpartOf(OUT, [other])).toBe(other);
    expect(counterpartOf(other, [OUT])).toBe(OUT);
  });

  test('is the first that carries the same, where both name only books', () => {
    const unnamed = { ...IN, counterpartListNumber: null };
    const more = { ...unnamed, goods: goodsOf([line('8482990000', '1201')]) };
    const later = { ...unnamed, listNumber: 'QD090620I000000008' };
    expect(counterpartOf(OUT, [more, unnamed, later])).toBe(unnamed);
    expect(counterpartOf(OUT, [more])).toBeNull();
  });

  test('is no list that does not name this one back: nobody learns of lists that do not mean him', () => {
    const curious = { ...OUT, counterpartListNumber: IN.listNumber };
    const elsewhere = { ...IN, counterpartListNumber: null, counterpartBookNumber: 'E09062000005' };
    expect(counterpartOf(curious, [elsewhere])).toBeNull();
    expect(counterpartOf(curious, [{ ...elsewhere, counterpartBookNumber: null }])).toBeNull();
    expect(counterpartOf(curious, [{ ...IN, counterpartListNumber: 'QD090620E000000099' }])).toBeNull();
  });
});

describe('when a delivery must be declared', () => {
  const since2023 = { months: 1, acrossCycles: true };
  const before = { months: 1, acrossCycles: false };

  test.each([
    ['2024-01-31', since2023, '2024-02-15', '2024-02-29'],
    ['2024-12-05', since2023, '2024-12-31', '2025-01-31'],
    ['2020-12-05', before, '2020-12-31', '2020-12-31'],
    ['2020-06-01', before, '2020-12-31', '2020-07-31'],
    ['2020-06-01', before, null, '2020-07-31'],
  ])('delivered on %s under %j with a cycle to %s: by %s', (day, term, cycleEndsOn, expected) => {
    expect(declareBy(legalDate(day), term, cycleEndsOn === null ? null : legalDate(cycleEndsOn))).toBe(
      expected,
    );
  });

  const alone = { ...OUT, declaredOn: legalDate('2024-03-01'), deliveredOn: null };
  test.each([
    [{ counterpartBookNumber: OUT.bookNumber }, 'counterpartBookNumber COUNTERPART_IS_SELF another book'],
    [{ deliveredOn: legalDate('2024-03-02') }, 'deliveredOn DELIVERED_AFTERWARDS 2024-03-01 or before'],
    [{ deliveredOn: legalDate('2024-03-01'), kind: null }, 'deliveredOn DELIVERY_NOT_ALLOWED blank'],
  ])('a list by itself with %j is refused', (fields, expected) => {
    const faults = checkCarryOver({ ...alone, ...fields });
    expect(faults.map(({ path, rule, allowed }) => `${path} ${rule} ${allowed}`)).toEqual([expected]);
    expect(checkCarryOver({ ...alone, deliveredOn: legalDate('2024-03-01') })).toEqual([]);
  });
});

describe('any goods that are carried over', () => {
  const steps = fc.integer({ min: 1, max: 900_000_000 });
  const lines = fc.array(
    fc.record({
      hsCode: fc.tuple(fc.constantFrom('39081011', '39269090', '84829900'), fc.integer({ min: 10, max: 99 })),
      unit: fc.constantFrom('035', '007'),
      steps,
    }),
    { minLength: 1, maxLength: 8 },
  );
  type Lines = typeof lines extends fc.Arbitrary<infer Value> ? Value : never;
  const carried = (of: Lines, ending = ''): CarryOverHalf['goods'] =>
    goodsOf(
      of.map(({ hsCode: [hs8, tail], unit, steps: count }) => ({
        hsCode: `${hs8}${ending || tail}`,
        unit,
        quantity: new Decimal(count).dividedBy(100_000),
      })),
    );
  /** The same goods on other lines: each is split in two, and the order is another one. */
  const split = (of: Lines, share: number): Lines =>
    of
      .flatMap((one) => {
        const first = Math.floor(one.steps * share);
        return [{ ...one, steps: one.steps - first }, ...(first > 0 ? [{ ...one, steps: first }] : [])];
      })
      .toReversed();

  test('meet however their lines are split and ordered, seen from either side', () => {
    fc.assert(
      fc.property(lines, fc.double({ min: 0, max: 0.99, noNaN: true }), (goods, share) => {
        const [out, into] = [
          half({ goods: carried(goods) }),
          { ...IN, goods: carried(split(goods, share), '99') },
        ];
        expect([carryOverMismatch(out, into), carryOverMismatch(into, out)]).toEqual([[], []]);
        expect(counterpartOf(into, [out])).toBe(out);
        expect(counterpartOf(out, [into])).toBe(into);
      }),
    );
  });

  test('differ by the least quantity of one line: both sides are told, each what the other says', () => {
    fc.assert(
      fc.property(lines, fc.nat(), (goods, pick) => {
        const more = goods.map((one, index) =>
          index === pick % goods.length ? { ...one, steps: one.steps + 1 } : one,
        );
        const [out, into] = [half({ goods: carried(goods) }), { ...IN, goods: carried(more) }];
        const [[seen, ...others], [back]] = [carryOverMismatch(out, into), carryOverMismatch(into, out)];
        expect(others).toEqual([]);
        expect(new Decimal(seen?.allowed ?? 0).minus(seen?.value ?? 0).toFixed()).toBe('0.00001');
        expect([back?.value, back?.allowed]).toEqual([seen?.allowed, seen?.value]);
        // By its list a half is still the other one, whatever it carries; by books alone only what meets is.
        expect(counterpartOf(out, [into])).toBe(into);
        expect(counterpartOf(out, [{ ...into, counterpartListNumber: null }])).toBeNull();
      }),
    );
  });
});
