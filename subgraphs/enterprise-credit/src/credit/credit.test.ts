import {
  carriedLevel,
  CREDIT_LEVELS,
  type CreditLevel,
  type CreditRegime,
  rankOf,
  regimeOn,
  standingLevel,
} from '@trust-supervision/contracts';
import { legalDate } from '@trust-supervision/kernel';
import { checkRating, ratingAt, type CreditRating } from './credit';
import { measuresOf } from './measures';

const rating = (id: string, level: CreditLevel, effectiveFrom: string, recordedAt: string): CreditRating => ({
  id,
  enterpriseId: 'E1',
  level,
  regime: 'ORDER_237',
  effectiveFrom: legalDate(effectiveFrom),
  reason: 'Annual assessment',
  recordedOn: legalDate(recordedAt.slice(0, 10)),
  recordedAt,
});

describe('the order in force', () => {
  test.each([
    ['2014-11-30', null],
    ['2014-12-01', 'ORDER_225'],
    ['2018-04-30', 'ORDER_225'],
    ['2018-05-01', 'ORDER_237'],
    ['2021-10-31', 'ORDER_237'],
    ['2021-11-01', 'ORDER_251'],
    ['2026-03-31', 'ORDER_251'],
    ['2026-04-01', 'ORDER_282'],
  ])('on %s is %s', (day, regime) => {
    expect(regimeOn(legalDate(day))?.regime ?? null).toBe(regime);
  });

  test.each<[CreditLevel, CreditRegime, CreditRegime, CreditLevel]>([
    ['CERTIFIED', 'ORDER_237', 'ORDER_237', 'CERTIFIED'],
    ['CERTIFIED', 'ORDER_237', 'ORDER_251', 'REGULAR'],
    ['CERTIFIED', 'ORDER_237', 'ORDER_282', 'REGULAR'],
    ['CERTIFIED', 'ORDER_282', 'ORDER_282', 'CERTIFIED'],
    ['GENERAL', 'ORDER_225', 'ORDER_237', 'GENERAL'],
    ['GENERAL', 'ORDER_237', 'ORDER_282', 'REGULAR'],
    ['ADVANCED_CERTIFIED', 'ORDER_225', 'ORDER_282', 'ADVANCED_CERTIFIED'],
    ['DISCREDITED', 'ORDER_237', 'ORDER_251', 'DISCREDITED'],
  ])('makes of %s given under %s, under %s, %s', (level, given, inForce, expected) => {
    expect(carriedLevel(level, given, inForce)).toBe(expected);
  });
});

describe('the rating of a day', () => {
  const general = rating('1', 'GENERAL', '2019-01-01', '2019-01-01T01:00:00.000Z');
  const certified = rating('2', 'CERTIFIED', '2020-06-01', '2020-06-01T01:00:00.000Z');
  const lateDiscredit = rating('3', 'DISCREDITED', '2020-03-01', '2020-07-15T01:00:00.000Z');
  const history = [certified, lateDiscredit, general];

  test.each([
    ['2018-12-31', null, null],
    ['2019-01-01', null, 'GENERAL'],
    ['2020-02-29', null, 'GENERAL'],
    ['2020-03-01', null, 'DISCREDITED'],
    ['2020-03-01', '2020-07-15T00:59:59.999Z', 'GENERAL'],
    ['2020-03-01', '2020-07-15T01:00:00.000Z', 'DISCREDITED'],
    ['2020-06-01', null, 'CERTIFIED'],
    ['2020-06-01', '2020-05-31T00:00:00.000Z', 'GENERAL'],
    ['2020-06-01', '2018-01-01T00:00:00.000Z', null],
  ])('%s, as known at %s, is %s', (asOf, knownAt, level) => {
    expect(ratingAt(history, legalDate(asOf), knownAt)?.level ?? null).toBe(level);
  });

  test('given twice for the same day is the one entered last', () => {
    const corrected = rating('4', 'GENERAL', '2020-06-01', '2020-06-02T01:00:00.000Z');
    expect(ratingAt([corrected, ...history], legalDate('2020-06-30'), null)?.id).toBe('4');
  });

  test('stands as what it is under the order then in force', () => {
    const standing = (asOf: string) => standingLevel(certified, legalDate(asOf));
    expect(standing('2021-10-31')).toEqual({ level: 'CERTIFIED', regime: 'ORDER_237' });
    expect(standing('2021-11-01')).toEqual({ level: 'REGULAR', regime: 'ORDER_251' });
    expect(standingLevel(null, legalDate('2021-11-01'))).toBeNull();
  });
});

test('levels rank from advanced certified down to seriously discredited, general and regular alike', () => {
  expect(CREDIT_LEVELS.map(rankOf)).toEqual([5, 4, 3, 3, 2, 1]);
});

describe('giving a level', () => {
  const filing = (level: CreditLevel, effectiveFrom: string, reason = 'Annual assessment') =>
    checkRating({ level, effectiveFrom: legalDate(effectiveFrom), reason });

  test.each<[CreditLevel, string]>([
    ['GENERAL', '2018-05-01'],
    ['REGULAR', '2021-11-01'],
    ['CERTIFIED', '2026-04-01'],
    ['SERIOUSLY_DISCREDITED', '2026-04-01'],
  ])('%s from %s passes', (level, effectiveFrom) => {
    expect(filing(level, effectiveFrom)).toEqual([]);
  });

  test.each<[CreditLevel, string, string]>([
    ['REGULAR', '2021-10-31', 'ADVANCED_CERTIFIED, CERTIFIED, GENERAL, DISCREDITED'],
    ['CERTIFIED', '2021-11-01', 'ADVANCED_CERTIFIED, REGULAR, DISCREDITED'],
    ['GENERAL', '2026-04-01', 'ADVANCED_CERTIFIED, CERTIFIED, REGULAR, DISCREDITED, SERIOUSLY_DISCREDITED'],
  ])('%s from %s is refused and told %s', (level, effectiveFrom, allowed) => {
    expect(filing(level, effectiveFrom)).toEqual([
      expect.objectContaining({ path: 'level', rule: 'LEVEL_NOT_IN_REGIME', value: level, allowed }),
    ]);
  });

  test('before the first order and without a reason is refused for both', () => {
    expect(filing('GENERAL', '2014-11-30', '  ')).toEqual([
      expect.objectContaining({ rule: 'NO_REGIME_IN_FORCE', allowed: '2014-12-01 or later' }),
      expect.objectContaining({ rule: 'REASON_LENGTH', allowed: '1 to 1000 characters' }),
    ]);
    expect(filing('GENERAL', '2020-01-01', 'x'.repeat(1_001))).toEqual([
      expect.objectContaining({ message: 'The reason has 1001 characters.' }),
    ]);
  });
});

describe('what a level means', () => {
  const measures = (level: CreditLevel, asOf: string, regime: CreditRegime = 'ORDER_237') => {
    const { inspectionRateFactor, leastInspectionRate, ...others } = measuresOf(
      { level, regime },
      legalDate(asOf),
    );
    return {
      ...others,
      factor: inspectionRateFactor?.toFixed() ?? null,
      least: leastInspectionRate?.toFixed() ?? null,
    };
  };

  test.each<[CreditLevel, string | null, string | null, string, string]>([
    ['ADVANCED_CERTIFIED', '0.2', null, 'EXEMPT_ON_APPLICATION', 'REDUCED'],
    ['CERTIFIED', '0.5', null, 'MAY_BE_BELOW_TAX', 'USUAL'],
    ['GENERAL', '1', null, 'CASE_BY_CASE', 'USUAL'],
    ['REGULAR', '1', null, 'CASE_BY_CASE', 'USUAL'],
    ['DISCREDITED', null, '0.8', 'FULL', 'RAISED'],
    ['SERIOUSLY_DISCREDITED', null, '0.8', 'FULL', 'RAISED'],
  ])(
    '%s: inspection factor %s, floor %s, guarantee %s, audits %s',
    (level, factor, least, guarantee, auditFrequency) => {
      expect(measures(level, '2020-06-01')).toMatchObject({ factor, least, guarantee, auditFrequency });
    },
  );

  test('a discredited enterprise collects nothing together, sells nothing monthly and pays its inspections', () => {
    const refused = {
      consolidatedTaxCollection: false,
      concentratedDomesticSale: false,
      shortageOverageInterval: false,
      inspectionCostWaiver: false,
    };
    expect(measures('DISCREDITED', '2025-01-01', 'ORDER_251')).toMatchObject(refused);
    expect(measures('REGULAR', '2025-01-01', 'ORDER_251')).toMatchObject({
      consolidatedTaxCollection: true,
      concentratedDomesticSale: true,
      shortageOverageInterval: true,
      inspectionCostWaiver: true,
    });
  });

  test('a measure begins with its announcement', () => {
    expect(measures('GENERAL', '2017-10-19').consolidatedTaxCollection).toBe(false);
    expect(measures('GENERAL', '2017-10-20').consolidatedTaxCollection).toBe(true);
    expect(measures('REGULAR', '2024-05-31').shortageOverageInterval).toBe(false);
    expect(measures('REGULAR', '2024-06-01').shortageOverageInterval).toBe(true);
  });

  test('a certified enterprise is recognised abroad under Order 282, an advanced one under every order', () => {
    expect(measures('CERTIFIED', '2020-06-01').mutualRecognition).toBe(false);
    expect(measures('CERTIFIED', '2026-04-01', 'ORDER_282').mutualRecognition).toBe(true);
    expect(measures('ADVANCED_CERTIFIED', '2020-06-01').mutualRecognition).toBe(true);
  });
});
