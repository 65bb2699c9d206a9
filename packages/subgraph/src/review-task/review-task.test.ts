import {
  ageMinutes,
  checkClaim,
  checkRuling,
  stateAt,
  type Occasion,
  type ReviewTask,
  type Ruling,
} from './review-task';

const NOON = '2020-06-01T04:00:00.000Z';
const WANG = { subject: 'wang', name: 'Wang' };
const LI = { subject: 'li', name: 'Li' };

const waiting: ReviewTask = {
  kind: 'BONDED_LIST',
  filingId: 'list',
  filingNumber: 'QD090620I000000001',
  enterpriseUsci: '91210200MA0000001K',
  district: '0906',
  taskId: 'task',
  standing: 'WAITING',
  level: 1,
  levels: 1,
  followsTaskId: null,
  followsDecision: null,
  reasons: [],
  openedAt: NOON,
  claimedBy: null,
  claimedByName: null,
  claimExpiresAt: null,
  decision: null,
  decidedBy: null,
  decidedByName: null,
  decidedAt: null,
  decisionReason: null,
  recordedAt: NOON,
};
const claimed: ReviewTask = {
  ...waiting,
  claimedBy: 'wang',
  claimedByName: 'Wang',
  claimExpiresAt: '2020-06-01T05:00:00.000Z',
};
const at = (instant: string): string => `2020-06-01T${instant}Z`;
const by = (officer = LI, fields: Partial<Occasion> = {}): Occasion => ({
  officer,
  instant: NOON,
  coordinator: null,
  deciders: [],
  ...fields,
});
const rulesOf = (faults: readonly { rule: string }[]): string[] => faults.map(({ rule }) => rule);

test.each([
  ['04:00:00.000', 'CLAIMED'],
  ['04:59:59.999', 'CLAIMED'],
  ['05:00:00.000', 'OPEN'],
])('a task that is claimed until 05:00 is, at %s, %s', (instant, state) => {
  expect(stateAt(claimed, at(instant))).toBe(state);
});

test.each([
  ['04:00:00.000', null, 0],
  ['04:00:59.999', null, 0],
  ['04:01:00.000', null, 1],
  ['23:00:00.000', '06:30:00.000', 150],
])('its age at %s, decided at %s, is %i minutes', (instant, decidedAt, minutes) => {
  expect(ageMinutes({ ...waiting, decidedAt: decidedAt && at(decidedAt) }, at(instant))).toBe(minutes);
});

describe('an officer', () => {
  test('may claim what is open, and what is claimed by the same officer', () => {
    expect(checkClaim(waiting, by(LI))).toEqual([]);
    expect(checkClaim(claimed, by(WANG))).toEqual([]);
  });

  test('may not deal with what another has claimed, until the claim has ended', () => {
    expect(checkClaim(claimed, by(LI))).toEqual([
      {
        path: 'taskId',
        rule: 'CLAIMED_BY_ANOTHER',
        message: 'another officer has claimed it until 2020-06-01T05:00:00.000Z',
        value: 'Wang',
        allowed: 'Li',
      },
    ]);
    expect(checkClaim(claimed, by(LI, { instant: at('05:00:00.000') }))).toEqual([]);
  });

  test('may not deal with filings of an enterprise that the officer coordinates', () => {
    expect(rulesOf(checkClaim(waiting, by(LI, { coordinator: LI })))).toEqual(['OFFICER_IS_COORDINATOR']);
    expect(checkClaim(waiting, by(LI, { coordinator: WANG }))).toEqual([]);
  });

  test('may not decide a higher level after the one below', () => {
    const second: ReviewTask = { ...waiting, level: 2, levels: 3, followsTaskId: 'first' };
    expect(rulesOf(checkClaim(second, by(LI, { deciders: [LI] })))).toEqual(['DECIDED_LEVEL_BELOW']);
    expect(checkClaim(second, by(LI, { deciders: [WANG] }))).toEqual([]);
  });

  test('may decide by the finding of an inspection that the officer ordered', () => {
    const finding: ReviewTask = { ...waiting, followsTaskId: 'first', followsDecision: 'ORDER_INSPECTION' };
    const ruling: Ruling = { decision: 'APPROVE', reason: 'Goods as declared' };
    expect(checkRuling(finding, ruling, by(LI, { deciders: [LI] }))).toEqual([]);
  });

  test('may not deal with what was withdrawn', () => {
    expect(rulesOf(checkClaim({ ...waiting, standing: 'WITHDRAWN' }, by()))).toEqual(['TASK_WITHDRAWN']);
  });
});

const RULINGS: readonly [Ruling, ReviewTask['followsDecision'], readonly string[]][] = [
  [{ decision: 'APPROVE', reason: null }, null, []],
  [{ decision: 'APPROVE', reason: 'Price explained' }, null, []],
  [{ decision: 'APPROVE', reason: ' ' }, null, ['TEXT_UNFIT']],
  [{ decision: 'RETURN', reason: null }, null, ['REASON_MISSING']],
  [{ decision: 'RETURN', reason: '' }, null, ['TEXT_UNFIT']],
  [{ decision: 'RETURN', reason: 'x'.repeat(1000) }, null, []],
  [{ decision: 'RETURN', reason: 'x'.repeat(1001) }, null, ['TEXT_UNFIT']],
  [{ decision: 'ORDER_INSPECTION', reason: null }, null, ['REASON_MISSING']],
  [{ decision: 'ORDER_INSPECTION', reason: 'Weigh it' }, null, []],
  [{ decision: 'ORDER_INSPECTION', reason: 'Again' }, 'ORDER_INSPECTION', ['INSPECTION_ORDERED']],
  [{ decision: 'APPROVE', reason: null }, 'ORDER_INSPECTION', ['REASON_MISSING']],
  [{ decision: 'APPROVE', reason: 'As declared' }, 'ORDER_INSPECTION', []],
];

test.each(RULINGS)('%j after %s: %j', (ruling, followsDecision, rules) => {
  const followsTaskId = followsDecision && 'first';
  expect(rulesOf(checkRuling({ ...waiting, followsTaskId, followsDecision }, ruling, by()))).toEqual(rules);
});

test('everything that is wrong with a decision is named at once', () => {
  const ruling: Ruling = { decision: 'RETURN', reason: null };
  expect(rulesOf(checkRuling(claimed, ruling, by(LI, { coordinator: LI })))).toEqual([
    'CLAIMED_BY_ANOTHER',
    'OFFICER_IS_COORDINATOR',
    'REASON_MISSING',
  ]);
});
