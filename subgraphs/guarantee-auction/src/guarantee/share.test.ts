import { CREDIT_LEVELS, type CreditLevel } from '@trust-supervision/contracts';
import { legalDate } from '@trust-supervision/kernel';
import { seedSets } from '@trust-supervision/reference';
import { policyCodesOf, ratingOn, shareOf, type GuaranteeCase, type Policy } from './share';

const shippedPolicy = seedSets().flatMap((set) => (set.name === 'policy' ? set.rows : []));

/** The policy rows the product ships that the case may need, as they hold on a day. */
function policyOn(asOf: string, guaranteeCase: GuaranteeCase): Policy {
  const day = legalDate(asOf);
  const codes = policyCodesOf(guaranteeCase);
  const held = shippedPolicy.filter(
    (row) => codes.includes(row.code) && row.validFrom <= day && (row.validTo === null || row.validTo >= day),
  );
  return new Map(held.map((row) => [row.code, row]));
}

const shareOn = (asOf: string, guaranteeCase: GuaranteeCase, level: CreditLevel | null) =>
  shareOf(guaranteeCase, level, policyOn(asOf, guaranteeCase));

const DAY = '2020-03-02';
const everyLevel = [...CREDIT_LEVELS, null];

describe('what the law demands', () => {
  test.each([
    'SUSPECTED_SMUGGLING',
    'RECTIFICATION',
    'OUTWARD_PROCESSING',
    'DISCREDITED_ENTERPRISE',
  ] as const)('%s is due in full at every level, and before any level is known', (guaranteeCase) => {
    const shares = everyLevel.map((level) => shareOn(DAY, guaranteeCase, level));
    expect(shares.map(({ isMandatory, rate }) => [isMandatory, rate?.toFixed()])).toEqual(
      everyLevel.map(() => [true, '1']),
    );
  });

  test.each(
    (
      [
        'LEASED_PLANT',
        'FIRST_BUSINESS',
        'EXTENDED_TWICE',
        'OFF_SITE_PROCESSING',
        'SUSPECTED_VIOLATION',
      ] as const
    ).flatMap((guaranteeCase) =>
      (
        [
          ['ADVANCED_CERTIFIED', '0'],
          ['CERTIFIED', '0.5'],
          ['GENERAL', '1'],
          ['DISCREDITED', '1'],
        ] as const
      ).map(([level, rate]) => [guaranteeCase, level, rate] as const),
    ),
  )('%s may be collected: a %s enterprise owes a share of %s', (guaranteeCase, level, rate) => {
    const share = shareOn(DAY, guaranteeCase, level);
    expect([share.isMandatory, share.rate?.toFixed()]).toEqual([false, rate]);
  });

  test.each([
    ['RESTRICTED_COMMODITY', ['0', '0', '0.5', '1']],
    ['CONSOLIDATED_TAXATION', ['0', '1', '1', '1']],
  ] as const)('%s has shares of its own for each level: %s', (guaranteeCase, expected) => {
    const levels = ['ADVANCED_CERTIFIED', 'CERTIFIED', 'GENERAL', 'DISCREDITED'] as const;
    expect(levels.map((level) => shareOn(DAY, guaranteeCase, level).rate?.toFixed())).toEqual(expected);
  });

  test('names the law of the case, and of the share where a level decides', () => {
    expect(shareOn(DAY, 'RECTIFICATION', 'GENERAL').legalBasis).toBe('GACC Order 219 art. 16');
    expect(shareOn(DAY, 'FIRST_BUSINESS', 'CERTIFIED').legalBasis).toBe(
      'GACC Order 219 art. 17; GACC Orders 225 and 237 (domain 6.2)',
    );
  });
});

describe('the day decides', () => {
  test.each([
    ['2019-12-04', 'ADVANCED_CERTIFIED', true, '1'],
    ['2019-12-05', 'ADVANCED_CERTIFIED', false, '0'],
    ['2019-12-05', 'GENERAL', false, '0'],
    ['2019-12-05', 'DISCREDITED', false, '1'],
  ] as const)('surplus to another on %s, %s', (day, level, isMandatory, rate) => {
    const share = shareOn(day, 'SURPLUS_TO_ANOTHER', level);
    expect([share.isMandatory, share.rate?.toFixed()]).toEqual([isMandatory, rate]);
  });

  test.each([
    ['2021-10-31', '0.5'],
    ['2021-11-01', '1'],
    ['2026-03-31', '1'],
    ['2026-04-01', '0.5'],
  ])('a certified enterprise on %s owes a share of %s: Order 251 knows no such level', (day, rate) => {
    expect(shareOn(day, 'LEASED_PLANT', 'CERTIFIED').rate?.toFixed()).toBe(rate);
  });

  test('before the case is law there is neither share nor legal basis', () => {
    expect(shareOn('2014-03-11', 'FIRST_BUSINESS', 'GENERAL')).toEqual({
      isMandatory: false,
      rate: null,
      legalBasis: null,
    });
  });
});

test.each(['1.5', '-0.1', 'half'])('a share written %s is no share', (value) => {
  const policy: Policy = new Map([
    ['guarantee.case.FIRST_BUSINESS', { value: 'MAY', source: 'law' }],
    ['guarantee.share.GENERAL', { value, source: 'order' }],
  ]);
  expect(shareOf('FIRST_BUSINESS', 'GENERAL', policy).rate).toBeNull();
});

test.each([
  ['2018-12-31', null],
  ['2019-01-01', 'GENERAL'],
  ['2020-01-31', 'GENERAL'],
  ['2020-02-01', 'DISCREDITED'],
  ['2021-11-01', 'REGULAR'],
])('the level on %s is %s, of two with the same effect the last one told', (day, level) => {
  const rating = (given: CreditLevel, effectiveFrom: string, position: number) => ({
    level: given,
    effectiveFrom: legalDate(effectiveFrom),
    position,
  });
  const ratings = [
    rating('CERTIFIED', '2020-02-01', 7),
    rating('GENERAL', '2019-01-01', 3),
    rating('DISCREDITED', '2020-02-01', 9),
    rating('REGULAR', '2021-11-01', 8),
  ];
  expect(ratingOn(ratings, legalDate(day))?.level ?? null).toBe(level);
});
