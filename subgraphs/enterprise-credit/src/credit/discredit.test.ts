import { Decimal, legalDate } from '@trust-supervision/kernel';
import { isDiscredited, type Conduct, type Ground, type Violation } from './discredit';

const clean: Conduct = { grounds: [], violations: [], documentsLastYear: 12_000, unpaidSince: null };

/** So many violations of one day with fines that add up to `fines`. */
const violations = (
  count: number,
  fines: string,
  { on = '2020-05-15', ...others }: { on?: string; intentional?: boolean; disclosed?: boolean } = {},
): Violation[] =>
  Array.from({ length: count }, (_, index) => ({
    penalisedOn: legalDate(on),
    fine: new Decimal(index === 0 ? fines : 0),
    intentional: true,
    disclosed: false,
    ...others,
  }));

const discredited = (conduct: Partial<Conduct>, asOf: string): boolean =>
  isDiscredited({ ...clean, ...conduct }, legalDate(asOf));

test('an enterprise without reproach is not discredited under any order', () => {
  for (const day of ['2014-12-01', '2018-05-01', '2021-11-01', '2026-04-01']) {
    expect(discredited({}, day)).toBe(false);
  }
});

describe('with 12,000 documents last year', () => {
  test.each([
    [12, '5000000.00', false],
    [13, '1000000.00', false],
    [13, '1000000.01', true],
  ])('%i violations with fines of %s discredit under Orders 237 and 251: %s', (count, fines, expected) => {
    expect(discredited({ violations: violations(count, fines) }, '2020-06-01')).toBe(expected);
    const later = violations(count, fines, { on: '2022-05-15' });
    expect(discredited({ violations: later }, '2022-06-01')).toBe(expected);
  });
});

describe('the year of violations', () => {
  test.each([
    ['2019-06-01', false],
    ['2019-06-02', true],
    ['2020-06-01', true],
    ['2020-06-02', false],
  ])('that ends on 2020-06-01 counts %s: %s', (on, expected) => {
    expect(discredited({ violations: violations(13, '1000000.01', { on }) }, '2020-06-01')).toBe(expected);
  });
});

describe('violations without intent', () => {
  test.each([
    ['2023-11-20', true],
    ['2023-11-21', false],
  ])('counted on %s: %s, their fines included', (asOf, expected) => {
    const unintended = violations(13, '1000000.01', { on: '2023-11-01', intentional: false });
    expect(discredited({ violations: unintended }, asOf)).toBe(expected);
    const few = violations(1, '1000.00', { on: '2023-11-01' });
    expect(discredited({ violations: [...unintended, ...few] }, asOf)).toBe(expected);
  });
});

test('violations that the enterprise disclosed do not count', () => {
  expect(discredited({ violations: violations(13, '2000000', { disclosed: true }) }, '2020-06-01')).toBe(
    false,
  );
});

describe('documents that cannot be counted', () => {
  test('leave the fines alone to decide under Order 251 and nothing under 237', () => {
    const uncountable = (fines: string, on: string) => ({
      documentsLastYear: null,
      violations: violations(1, fines, { on }),
    });
    expect(discredited(uncountable('1000000.01', '2022-05-15'), '2022-06-01')).toBe(true);
    expect(discredited(uncountable('1000000.00', '2022-05-15'), '2022-06-01')).toBe(false);
    expect(discredited(uncountable('1000000.01', '2020-05-15'), '2020-06-01')).toBe(false);
  });
});

describe('arrears of taxes or fines', () => {
  test.each([
    ['2020-05-31', '2020-06-01', true],
    ['2020-06-01', '2020-06-01', false],
    ['2022-02-28', '2022-06-01', true],
    ['2022-03-01', '2022-06-01', false],
    ['2022-05-31', '2022-06-01', false],
  ])('due on %s discredit on %s: %s', (due, asOf, expected) => {
    expect(discredited({ unpaidSince: legalDate(due) }, asOf)).toBe(expected);
  });
});

describe('facts that discredit by themselves', () => {
  test.each<[Ground, boolean, boolean, boolean]>([
    ['SMUGGLING', true, true, true],
    ['FALSE_REGISTRATION', true, true, true],
    ['ERRORS_TWICE_THE_AVERAGE', true, false, false],
    ['REFUSED_COOPERATION', false, true, false],
    ['ABUSED_CUSTOMS_NAME', false, true, false],
    ['FORGED_CREDIT_INFORMATION', false, true, false],
  ])('%s: under 225 %s, under 237 %s, under 251 %s', (ground, under225, under237, under251) => {
    expect(discredited({ grounds: [ground] }, '2017-01-01')).toBe(under225);
    expect(discredited({ grounds: [ground] }, '2020-01-01')).toBe(under237);
    expect(discredited({ grounds: [ground] }, '2022-01-01')).toBe(under251);
  });
});

describe('under Order 225', () => {
  const on = '2017-05-15';
  const heavy = violations(2, '100000.01', { on }).map((violation) => ({
    ...violation,
    fine: new Decimal('100000.01'),
  }));

  test('many violations discredit with two fines above 100,000, or by fines above 1,000,000 alone', () => {
    const many = violations(11, '0', { on });
    expect(discredited({ violations: [...many, ...heavy] }, '2017-06-01')).toBe(true);
    expect(discredited({ violations: [...violations(10, '0', { on }), ...heavy] }, '2017-06-01')).toBe(false);
    expect(discredited({ violations: [...many, ...heavy.slice(1), ...many] }, '2017-06-01')).toBe(false);
    expect(discredited({ violations: violations(1, '1000000.01', { on }) }, '2017-06-01')).toBe(true);
  });
});

test('before the first order nobody can be discredited: asking is a mistake', () => {
  expect(() => discredited({}, '2014-11-30')).toThrow('no order on enterprise credit is in force');
});
