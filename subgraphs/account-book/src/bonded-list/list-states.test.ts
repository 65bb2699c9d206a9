import {
  LIST_EVENTS,
  LIST_STATES,
  listActorOf,
  listStatesAllowing,
  nextListState,
  stateAfterReview,
} from './list-states';

/** The table of domain 1.5, written once more: every pair that is not in it must be refused. */
const ALLOWED = new Map([
  ['DRAFT SUBMIT', 'DECLARED'],
  ['DECLARED AUTO_PASS', 'APPROVED'],
  ['DECLARED TO_MANUAL', 'MANUAL'],
  ['DECLARED RETURN', 'RETURNED'],
  ['MANUAL APPROVE', 'APPROVED'],
  ['MANUAL RETURN', 'RETURNED'],
  ['RETURNED EDIT', 'DRAFT'],
  ['RETURNED DELETE', 'DELETED'],
  ['APPROVED ASK_DELETION', 'APPROVED'],
  ['APPROVED DELETE', 'DELETED'],
  ['APPROVED POST', 'POSTED'],
  ['POSTED WRITE_OFF', 'WRITTEN_OFF'],
]);
const PAIRS = LIST_STATES.flatMap((state) =>
  LIST_EVENTS.map((event) => [state, event, ALLOWED.get(`${state} ${event}`) ?? null] as const),
);

test.each(PAIRS)('a list in %s, %s: %s', (state, event, next) => {
  expect(nextListState(state, event)).toBe(next);
});

test('the table has 80 pairs, of which 12 are allowed', () => {
  expect([PAIRS.length, PAIRS.filter(([, , next]) => next !== null).length]).toEqual([80, 12]);
});

test.each([
  ['SUBMIT', 'ENTERPRISE', ['DRAFT']],
  ['AUTO_PASS', 'SYSTEM', ['DECLARED']],
  ['TO_MANUAL', 'SYSTEM', ['DECLARED']],
  ['APPROVE', 'OFFICER', ['MANUAL']],
  ['RETURN', 'CUSTOMS', ['DECLARED', 'MANUAL']],
  ['EDIT', 'ENTERPRISE', ['RETURNED']],
  ['ASK_DELETION', 'ENTERPRISE', ['APPROVED']],
  ['DELETE', 'SYSTEM', ['RETURNED', 'APPROVED']],
  ['POST', 'SYSTEM', ['APPROVED']],
  ['WRITE_OFF', 'SYSTEM', ['POSTED']],
] as const)('%s is done by %s, in %j', (event, actor, states) => {
  expect([listActorOf(event), listStatesAllowing(event)]).toEqual([actor, states]);
});

test.each([
  ['APPROVE', 'APPROVED'],
  ['MANUAL', 'MANUAL'],
  ['REJECT', 'RETURNED'],
] as const)('a list that the review decides with %s is then %s', (decision, state) => {
  expect(stateAfterReview(decision)).toBe(state);
});
