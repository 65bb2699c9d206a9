import { legalDate } from '@trust-supervision/kernel';
import { actorOf, nextState, PERIOD_EVENTS, PERIOD_STATES, stateOn, statesAllowing } from './period-states';

/** The table of domain 1.5, written once more: every pair that is not in it must be refused. */
const ALLOWED = new Map([
  ['OPEN CYCLE_END', 'DUE'],
  ['OPEN CLOSE_EARLY', 'DUE'],
  ['DUE REPORT', 'REPORTED'],
  ['DUE SUPPLEMENT', 'REPORTED'],
  ['REPORTED FIND_DIFFERENCES', 'DIFF_TO_CONFIRM'],
  ['REPORTED FIND_NONE', 'REVIEW'],
  ['REPORTED SUPPLEMENT', 'REPORTED'],
  ['DIFF_TO_CONFIRM CONFIRM', 'REVIEW'],
  ['DIFF_TO_CONFIRM SUPPLEMENT', 'REPORTED'],
  ['REVIEW CLAIM', 'REVIEW'],
  ['REVIEW PASS', 'APPROVED'],
  ['REVIEW RETURN', 'DUE'],
  ['REVIEW DISPOSE', 'DISPOSAL'],
  ['REVIEW SUPPLEMENT', 'REPORTED'],
  ['DISPOSAL SETTLE', 'REVIEW'],
]);
const PAIRS = PERIOD_STATES.flatMap((state) =>
  PERIOD_EVENTS.map((event) => [state, event, ALLOWED.get(`${state} ${event}`) ?? null] as const),
);

test.each(PAIRS)('a period in %s, %s: %s', (state, event, next) => {
  expect(nextState(state, event)).toBe(next);
});

test('the table has 84 pairs, of which 15 are allowed', () => {
  expect([PAIRS.length, PAIRS.filter(([, , next]) => next !== null).length]).toEqual([84, 15]);
});

test('an approved period stays so whatever is asked', () => {
  expect(PERIOD_EVENTS.filter((event) => nextState('APPROVED', event) !== null)).toEqual([]);
});

test.each([
  ['CYCLE_END', 'SYSTEM', ['OPEN']],
  ['CLOSE_EARLY', 'ENTERPRISE', ['OPEN']],
  ['REPORT', 'ENTERPRISE', ['DUE']],
  ['SUPPLEMENT', 'ENTERPRISE', ['DUE', 'REPORTED', 'DIFF_TO_CONFIRM', 'REVIEW']],
  ['FIND_DIFFERENCES', 'SYSTEM', ['REPORTED']],
  ['FIND_NONE', 'SYSTEM', ['REPORTED']],
  ['CONFIRM', 'ENTERPRISE', ['DIFF_TO_CONFIRM']],
  ['CLAIM', 'OFFICER', ['REVIEW']],
  ['PASS', 'OFFICER', ['REVIEW']],
  ['RETURN', 'OFFICER', ['REVIEW']],
  ['DISPOSE', 'OFFICER', ['REVIEW']],
  ['SETTLE', 'OFFICER', ['DISPOSAL']],
] as const)('%s is done by %s, in %j', (event, actor, states) => {
  expect([actorOf(event), statesAllowing(event)]).toEqual([actor, states]);
});

test.each([
  ['2020-12-30', 'OPEN'],
  ['2020-12-31', 'DUE'],
])('an open period whose last day is 2020-12-30 is on %s %s', (day, state) => {
  expect(stateOn({ state: 'OPEN', endsOn: legalDate('2020-12-30') }, legalDate(day))).toBe(state);
});
