import { Decimal } from '@trust-supervision/kernel';
import fc from 'fast-check';
import { carriedForward, isWithin, outcomeOf, type DiscrepancyFacts } from './discrepancy-outcome';

const ONE_PERCENT = new Decimal(1);
const facts = (
  difference: string,
  fields: Partial<DiscrepancyFacts> = {},
  base = '25000',
): DiscrepancyFacts => ({
  difference: new Decimal(difference),
  base: new Decimal(base),
  intervalPercent: ONE_PERCENT,
  isCreditworthy: true,
  restrictedGoodsAffected: false,
  atFault: false,
  reasonAccepted: null,
  soldInChina: false,
  ...fields,
});

describe('the decision table of domain 2.5', () => {
  const before = { intervalPercent: null };
  const discredited = { isCreditworthy: false };
  const restricted = { restrictedGoodsAffected: true };
  const fault = { atFault: true };
  const accepted = { reasonAccepted: true };
  const refused = { reasonAccepted: false };
  const tax = ['TAX_AS_DOMESTIC_SALE'];
  const taxAndCase = ['TAX_AS_DOMESTIC_SALE', 'REFER_CASE'];

  test.each<[string, string, Partial<DiscrepancyFacts>, number | null, readonly string[]]>([
    ['surplus inside, sold in China', '100', { soldInChina: true }, 0, ['REFER_CASE']],
    ['surplus outside, sold in China', '1000', { soldInChina: true, ...before }, 0, ['REFER_CASE']],
    ['no difference', '0', {}, 1, ['CLEAN']],
    ['no difference, whatever else is found', '0', { ...discredited, ...restricted, ...fault }, 1, ['CLEAN']],
    ['surplus inside', '150', {}, 2, ['ADJUST_BOOK']],
    ['shortage inside', '-200', {}, 3, tax],
    ['shortage inside, nobody asks for the reason', '-200', refused, 3, tax],
    ['surplus outside', '251', {}, 4, ['ADJUST_BOOK']],
    ['surplus inside, discredited', '150', discredited, 4, ['ADJUST_BOOK']],
    ['surplus inside, restricted goods', '150', restricted, 4, ['ADJUST_BOOK']],
    ['surplus inside, at fault', '150', fault, 4, ['ADJUST_BOOK']],
    ['surplus inside, before the announcement', '150', before, 4, ['ADJUST_BOOK']],
    ['shortage outside, reason accepted', '-251', accepted, 5, tax],
    ['shortage inside, discredited, reason accepted', '-200', { ...discredited, ...accepted }, 5, tax],
    ['shortage inside, restricted goods, reason accepted', '-200', { ...restricted, ...accepted }, 5, tax],
    ['shortage inside before the announcement, accepted', '-200', { ...before, ...accepted }, 5, tax],
    ['shortage outside, reason refused', '-251', refused, 6, taxAndCase],
    ['shortage inside, at fault', '-200', fault, 6, taxAndCase],
    ['shortage inside, at fault though the reason is good', '-200', { ...fault, ...accepted }, 6, taxAndCase],
    ['shortage inside, discredited, reason refused', '-200', { ...discredited, ...refused }, 6, taxAndCase],
    ['shortage outside, reason not judged yet', '-251', {}, null, []],
    ['a sold shortage is no surplus', '-200', { soldInChina: true }, 3, tax],
  ])('%s: %s of 25,000', (_sentence, difference, fields, row, treatments) => {
    expect(outcomeOf(facts(difference, fields))).toMatchObject({ row, treatments });
  });

  test.each([
    [0, true],
    [1, false],
    [2, false],
    [3, false],
    [4, false],
    [5, true],
    [6, true],
  ])('row %i waits for a disposal by customs: %s', (row, needsDisposal) => {
    const examples = [
      facts('1', { soldInChina: true }),
      facts('0'),
      facts('1'),
      facts('-1'),
      facts('1000'),
      facts('-1000', accepted),
      facts('-1000', refused),
    ];
    expect(outcomeOf(examples[row] as DiscrepancyFacts)).toMatchObject({ row, needsDisposal });
  });
});

describe('W-6: the interval of one percent of 25,000', () => {
  test.each([
    ['24800', true, 3],
    ['25150', true, 2],
    ['24750', true, 3],
    ['24749.99999', false, null],
    ['24575', false, null],
    ['25250', true, 2],
    ['25250.00001', false, 4],
  ])('a count of %s is inside: %s, row %s', (counted, inside, row) => {
    const shortOver = facts(new Decimal(counted).minus(25_000).toFixed());
    expect([isWithin(shortOver), outcomeOf(shortOver).row]).toEqual([inside, row]);
  });
});

describe('AT-5: a shortage of exactly one percent', () => {
  test.each([
    ['-1000.00000', ONE_PERCENT, true],
    ['-1000.01000', ONE_PERCENT, false],
    ['-1000.00000', null, false],
    ['-0.00001', null, false],
  ])('%s of 100,000 with the interval %s is inside: %s', (difference, intervalPercent, inside) => {
    expect(isWithin(facts(difference, { intervalPercent }, '100000'))).toBe(inside);
  });

  test('against nothing no difference is small', () => {
    expect([isWithin(facts('-1', {}, '0')), isWithin(facts('1', {}, '-500'))]).toEqual([false, false]);
  });
});

test('W-5: 32,504.94845 counted of 32,776.80414 is row 3, taxed, and the next period opens with the count', () => {
  const stock = {
    theoreticalRemaining: new Decimal('32776.80414'),
    actualRemaining: new Decimal('32504.94845'),
  };
  const outcome = outcomeOf(facts('-271.85569', {}, '32776.80414'));
  expect(outcome).toEqual({ row: 3, treatments: ['TAX_AS_DOMESTIC_SALE'], needsDisposal: false });
  expect(carriedForward(outcome, stock).toFixed()).toBe('32504.94845');
});

test('a surplus that is a case for others leaves the book as it is', () => {
  const stock = { theoreticalRemaining: new Decimal('100'), actualRemaining: new Decimal('103') };
  const outcome = outcomeOf(facts('3', { soldInChina: true }, '100'));
  expect(carriedForward(outcome, stock).toFixed()).toBe('100');
});

test('every judged difference has exactly one outcome, and only a shortage is ever taxed', () => {
  const judged = fc.record({
    difference: fc.integer({ min: -2_000, max: 2_000 }).map((value) => new Decimal(value)),
    base: fc.integer({ min: -10, max: 200_000 }).map((value) => new Decimal(value)),
    intervalPercent: fc.constantFrom(ONE_PERCENT, null),
    isCreditworthy: fc.boolean(),
    restrictedGoodsAffected: fc.boolean(),
    atFault: fc.boolean(),
    reasonAccepted: fc.boolean(),
    soldInChina: fc.boolean(),
  });
  fc.assert(
    fc.property(judged, (each) => {
      const { row, treatments } = outcomeOf(each);
      expect(row).not.toBeNull();
      expect(treatments.length).toBeGreaterThan(0);
      expect(treatments.includes('TAX_AS_DOMESTIC_SALE')).toBe(each.difference.isNegative());
    }),
  );
});
