import fc from 'fast-check';
import {
  addMonths,
  daysBetween,
  Decimal,
  digestOf,
  format,
  fromScaled,
  isBookNumber,
  isUsci,
  isWorkingDay,
  legalDate,
  legalDateOf,
  MONEY,
  nthWorkingDay,
  parseDecimal,
  parseLegalDate,
  QUANTITY,
  RATE,
  round,
  roundedQuotient,
  SetClock,
  toScaled,
  usciCheckCharacterFits,
  workingDayFrom,
} from './index';

describe('decimal numbers', () => {
  test.each([
    ['0.000005', '0.00001'],
    ['-0.000005', '-0.00001'],
    ['1.000004999999', '1.00000'],
    ['1.243523316062176', '1.24352'],
  ])('%s is rounded half-up, ties away from zero, to %s', (given, expected) => {
    expect(format(round(new Decimal(given), QUANTITY), QUANTITY)).toBe(expected);
  });

  test.each([
    [10n, 4n, 3n],
    [-10n, 4n, -3n],
    [9n, 4n, 2n],
    [-9n, 4n, -2n],
    [0n, 10n ** 20n, 0n],
    [-(5n * 10n ** 19n), 10n ** 20n, -1n],
  ])('the rounded quotient of %s and %s is %s', (dividend, divisor, expected) => {
    expect(roundedQuotient(dividend, divisor)).toBe(expected);
  });

  test.each([
    ['1e5', 'is not a plain decimal number'],
    ['1,000', 'is not a plain decimal number'],
    ['', 'is not a plain decimal number'],
    ['0.123456', 'has too many decimal places'],
    ['90000000000000.00001', 'is too large for a quantity'],
  ])('the quantity "%s" is refused: it %s', (text, message) => {
    expect(parseDecimal(text, QUANTITY)).toMatchObject({ ok: false, problem: { message } });
  });

  test('the largest quantity fits a signed 64-bit integer', () => {
    expect(toScaled(QUANTITY.max, QUANTITY)).toBe(9_000_000_000_000_000_000n);
    expect(toScaled(RATE.max, RATE)).toBe(9_000_000_000_000_000_000n);
    expect(toScaled(MONEY.max, MONEY) < 2n ** 63n).toBe(true);
  });

  test('an unrounded or too large number is never stored', () => {
    expect(() => toScaled(new Decimal('0.000001'), QUANTITY)).toThrow('is not rounded to 5 places');
    expect(() => toScaled(QUANTITY.max.plus(1), QUANTITY)).toThrow('the bound of a quantity');
  });

  test('storing and loading gives the same number', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -9_000_000_000_000_000_000n, max: 9_000_000_000_000_000_000n }),
        (stored) => {
          expect(toScaled(fromScaled(stored, QUANTITY), QUANTITY)).toBe(stored);
          expect(parseDecimal(format(fromScaled(stored, QUANTITY), QUANTITY), QUANTITY)).toMatchObject({
            ok: true,
          });
        },
      ),
    );
  });
});

describe('legal dates', () => {
  test('a day begins at midnight in Shanghai', () => {
    expect(legalDateOf(new Date('2019-12-31T15:59:59Z'))).toBe('2019-12-31');
    expect(legalDateOf(new Date('2019-12-31T16:00:00Z'))).toBe('2020-01-01');
  });

  test('both written forms are read, days that do not exist are refused', () => {
    expect(parseLegalDate('20200229')).toEqual({ ok: true, value: '2020-02-29' });
    expect(parseLegalDate('2019-02-29')).toMatchObject({ ok: false });
    expect(parseLegalDate('29/02/2020')).toMatchObject({ ok: false });
  });

  test('X-1 counts 212 days from 2019-03-17 to 2019-10-15, the start not counted', () => {
    expect(daysBetween(legalDate('2019-03-17'), legalDate('2019-10-15'))).toBe(212);
  });

  test('a month after 31 January is the last day of February', () => {
    expect(addMonths(legalDate('2020-01-31'), 1)).toBe('2020-02-29');
  });
});

describe('working days', () => {
  test.each([
    ['2020-10', '2020-10-14'],
    ['2020-01', '2020-01-08'],
    ['2019-12', '2019-12-06'],
  ])('the 5th working day of %s is %s (domain 3.5)', (month, day) => {
    expect(nthWorkingDay(month, 5)).toBe(day);
  });

  test('a swapped Saturday is worked, a holiday moves on', () => {
    expect(isWorkingDay(legalDate('2020-10-10'))).toBe(true);
    expect(workingDayFrom(legalDate('2020-10-01'))).toBe('2020-10-09');
  });

  test('a year without a published calendar is refused', () => {
    expect(() => isWorkingDay(legalDate('2031-01-05'))).toThrow('no holiday calendar for 2031');
  });
});

describe('identifiers', () => {
  test('a credit code is checked for form and, apart from that, for its check character', () => {
    expect(isUsci('91350100M000100Y43')).toBe(true);
    expect(usciCheckCharacterFits('91350100M000100Y43')).toBe(true);
    expect(usciCheckCharacterFits('91350100M000100Y44')).toBe(false);
    expect(isUsci('91350100M000100I43')).toBe(false);
  });

  test('a book number starts with its type letter', () => {
    expect(isBookNumber('E09061200001')).toBe(true);
    expect(isBookNumber('X09061200001')).toBe(false);
  });
});

test('equal content has an equal digest, whatever the order of its keys', () => {
  expect(digestOf({ a: 1, b: { c: [1, 2], d: undefined } })).toBe(digestOf({ b: { c: [1, 2] }, a: 1 }));
  expect(digestOf({ a: [1, 2] })).not.toBe(digestOf({ a: [2, 1] }));
});

test('the set clock stands until advanced and never runs back', () => {
  const clock = new SetClock(legalDate('2020-03-01'));
  clock.advanceTo(legalDate('2020-03-05'));
  expect(clock.businessDay()).toBe('2020-03-05');
  expect(() => clock.advanceTo(legalDate('2020-03-04'))).toThrow('cannot go back');
});
