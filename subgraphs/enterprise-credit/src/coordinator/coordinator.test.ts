import { legalDate } from '@trust-supervision/kernel';
import { checkAssignment, coordinatorAt, inOrder, type Coordinator } from './coordinator';

const assigned = (name: string, from: string, until: string | null = null, entered = 1): Coordinator => ({
  id: `${name}-${entered}`,
  enterpriseId: 'e',
  officerSubject: name.toLowerCase(),
  officerName: name,
  assignedFrom: legalDate(from),
  assignedUntil: until === null ? null : legalDate(until),
  recordedAt: `2020-01-01T00:00:0${entered}.000Z`,
});

const HISTORY = [
  assigned('Wang', '2020-03-01'),
  assigned('Zhao', '2020-06-01', '2020-06-30', 2),
  assigned('Li', '2020-06-01', '2020-08-31', 3),
];

test.each([
  ['2020-02-29', null],
  ['2020-03-01', 'Wang'],
  ['2020-05-31', 'Wang'],
  ['2020-06-01', 'Li'],
  ['2020-08-31', 'Li'],
  ['2020-09-01', null],
])('on %s the coordinator is %s', (day, name) => {
  expect(coordinatorAt(HISTORY, legalDate(day))?.officerName ?? null).toBe(name);
});

test('the history is told by day, then by entry', () => {
  expect(inOrder(HISTORY.toReversed()).map(({ officerName }) => officerName)).toEqual(['Wang', 'Zhao', 'Li']);
});

test('an assignment names all that is wrong with it', () => {
  const wrong = { ...assigned('', '2020-06-01', '2020-05-31'), officerSubject: ' wang ' };
  expect(checkAssignment(wrong).map(({ path, rule }) => [path, rule])).toEqual([
    ['officerSubject', 'TEXT_UNFIT'],
    ['officerName', 'TEXT_UNFIT'],
    ['assignedUntil', 'ENDS_BEFORE_IT_BEGINS'],
  ]);
  expect(checkAssignment(assigned('Wang', '2020-06-01', '2020-06-01'))).toEqual([]);
});
