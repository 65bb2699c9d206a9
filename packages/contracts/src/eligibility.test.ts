import type { CreditLevel, CreditRegime } from './credit';
import { legalDate } from '@trust-supervision/kernel';
import { eligible, type EligibilityFacts } from './eligibility';

const traceable = { transparent: true, logicChainComplete: true, consumptionTraceable: true };
const untraceable = { ...traceable, consumptionTraceable: false };

const decide = (facts: Partial<EligibilityFacts>, asOf = '2020-06-01') =>
  eligible(
    { isManufacturer: true, tradesInOwnName: true, standing: null, flow: null, ...facts },
    legalDate(asOf),
  );
const standing = (level: CreditLevel, regime: CreditRegime = 'ORDER_237') => ({ level, regime });
const codes = (decision: ReturnType<typeof decide>): string[] => decision.reasons.map(({ code }) => code);

test('AT-1: a general enterprise without traceability is not eligible, a certified one without it is', () => {
  const general = decide({ standing: standing('GENERAL'), flow: untraceable });
  expect(general).toMatchObject({ eligible: false, branch: null, level: 'GENERAL' });
  expect(codes(general)).toEqual(['CONSUMPTION_NOT_TRACEABLE']);

  const certified = decide({ standing: standing('CERTIFIED'), flow: untraceable });
  expect(certified).toMatchObject({ eligible: true, branch: 'CERTIFIED', level: 'CERTIFIED' });
  expect(codes(certified)).toEqual(['CERTIFIED_OR_ABOVE']);
});

describe('by level, order and flows', () => {
  test.each<[CreditLevel, CreditRegime, string, string | null, string | null]>([
    ['ADVANCED_CERTIFIED', 'ORDER_237', '2020-06-01', 'CERTIFIED', 'CERTIFIED'],
    ['CERTIFIED', 'ORDER_237', '2020-06-01', 'CERTIFIED', 'CERTIFIED'],
    ['GENERAL', 'ORDER_237', '2020-06-01', 'TRACEABLE', null],
    ['DISCREDITED', 'ORDER_237', '2020-06-01', null, null],
    ['ADVANCED_CERTIFIED', 'ORDER_251', '2022-06-01', 'CERTIFIED', 'CERTIFIED'],
    ['REGULAR', 'ORDER_251', '2022-06-01', 'TRACEABLE', null],
    ['DISCREDITED', 'ORDER_251', '2022-06-01', null, null],
    ['ADVANCED_CERTIFIED', 'ORDER_282', '2026-06-01', 'CERTIFIED', 'CERTIFIED'],
    ['CERTIFIED', 'ORDER_282', '2026-06-01', 'CERTIFIED', 'CERTIFIED'],
    ['REGULAR', 'ORDER_282', '2026-06-01', 'TRACEABLE', null],
    ['DISCREDITED', 'ORDER_282', '2026-06-01', null, null],
    ['SERIOUSLY_DISCREDITED', 'ORDER_282', '2026-06-01', null, null],
  ])('%s under %s on %s: traceable %s, not traceable %s', (level, regime, asOf, withFlow, withoutFlow) => {
    const facts = { standing: standing(level, regime) };
    expect(decide({ ...facts, flow: traceable }, asOf).branch).toBe(withFlow);
    expect(decide({ ...facts, flow: untraceable }, asOf).branch).toBe(withoutFlow);
    expect(decide({ ...facts, flow: null }, asOf).branch).toBe(withoutFlow);
  });
});

describe('a refusal', () => {
  test('names everything that stands against the enterprise, in both languages', () => {
    const decision = decide({
      isManufacturer: false,
      tradesInOwnName: false,
      standing: standing('GENERAL'),
      flow: { transparent: false, logicChainComplete: false, consumptionTraceable: false },
    });
    expect(codes(decision)).toEqual([
      'NOT_MANUFACTURER',
      'NOT_IN_OWN_NAME',
      'FLOWS_NOT_TRANSPARENT',
      'LOGIC_CHAIN_INCOMPLETE',
      'CONSUMPTION_NOT_TRACEABLE',
    ]);
    expect(decision.reasons[0]).toEqual({
      code: 'NOT_MANUFACTURER',
      english: 'The enterprise does not manufacture.',
      chinese: '企业不是生产型企业。',
    });
  });

  test('of a discredited enterprise says so and nothing of its flows', () => {
    expect(codes(decide({ standing: standing('DISCREDITED'), flow: untraceable }))).toEqual(['DISCREDITED']);
  });

  test('of an enterprise without a level or a statement says which is missing', () => {
    expect(codes(decide({ flow: traceable }))).toEqual(['NOT_RATED']);
    expect(codes(decide({ standing: standing('GENERAL') }))).toEqual(['FLOWS_NOT_DECLARED']);
  });

  test('before the mode was nationwide holds for the best of enterprises', () => {
    const best = { standing: standing('ADVANCED_CERTIFIED'), flow: traceable };
    expect(codes(decide(best, '2018-06-20'))).toEqual(['MODE_NOT_NATIONWIDE']);
    expect(decide(best, '2018-06-21').eligible).toBe(true);
  });

  test('is the answer for a certified firm that does not manufacture', () => {
    expect(codes(decide({ standing: standing('CERTIFIED'), isManufacturer: false }))).toEqual([
      'NOT_MANUFACTURER',
    ]);
  });
});

test('a decision names the announcement and the order it rests on', () => {
  expect(decide({}).legalBasis).toBe(
    'GACC Announcement 2018/59 (海关总署公告2018年第59号); credit levels of GACC Order 237 (海关总署令第237号)',
  );
});
