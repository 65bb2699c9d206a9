import {
  BOOK_EVENTS,
  BOOK_STATES,
  bookActorOf,
  bookStatesAllowing,
  nextBookState,
  stateAfterReview,
} from './book-states';

/** The table of domain 1.5, written once more: every pair that is not in it must be refused. */
const ALLOWED = new Map([
  ['DRAFT SUBMIT', 'PENDING'],
  ['PENDING AUTO_PASS', 'ACTIVE'],
  ['PENDING TO_MANUAL', 'MANUAL_REVIEW'],
  ['PENDING RETURN', 'RETURNED'],
  ['MANUAL_REVIEW APPROVE', 'ACTIVE'],
  ['MANUAL_REVIEW RETURN', 'RETURNED'],
  ['RETURNED EDIT', 'DRAFT'],
  ['RETURNED DISCARD', 'VOID'],
  ['ACTIVE CLOSE_APPLY', 'CLOSING'],
  ['CLOSING CANCEL', 'CANCELLED'],
  ['CLOSING WITHDRAW', 'ACTIVE'],
  ['CLOSING REFUSE_CLOSING', 'ACTIVE'],
]);
const PAIRS = BOOK_STATES.flatMap((state) =>
  BOOK_EVENTS.map((event) => [state, event, ALLOWED.get(`${state} ${event}`) ?? null] as const),
);

test.each(PAIRS)('a book in %s, %s: %s', (state, event, next) => {
  expect(nextBookState(state, event)).toBe(next);
});

test('the table has 88 pairs, of which 12 are allowed', () => {
  expect([PAIRS.length, PAIRS.filter(([, , next]) => next !== null).length]).toEqual([88, 12]);
});

test.each([
  ['SUBMIT', 'ENTERPRISE', ['DRAFT']],
  ['AUTO_PASS', 'SYSTEM', ['PENDING']],
  ['TO_MANUAL', 'SYSTEM', ['PENDING']],
  ['APPROVE', 'OFFICER', ['MANUAL_REVIEW']],
  ['RETURN', 'CUSTOMS', ['PENDING', 'MANUAL_REVIEW']],
  ['EDIT', 'ENTERPRISE', ['RETURNED']],
  ['DISCARD', 'ENTERPRISE', ['RETURNED']],
  ['CLOSE_APPLY', 'ENTERPRISE', ['ACTIVE']],
  ['WITHDRAW', 'ENTERPRISE', ['CLOSING']],
  ['REFUSE_CLOSING', 'OFFICER', ['CLOSING']],
  ['CANCEL', 'SYSTEM', ['CLOSING']],
] as const)('%s is done by %s, in %j', (event, actor, states) => {
  expect([bookActorOf(event), bookStatesAllowing(event)]).toEqual([actor, states]);
});

test.each([
  ['APPROVE', 'ACTIVE'],
  ['MANUAL', 'MANUAL_REVIEW'],
  ['REJECT', 'RETURNED'],
] as const)('a book whose filing the review decides with %s is then %s', (decision, state) => {
  expect(stateAfterReview(decision)).toBe(state);
});
