import { legalDate } from '@trust-supervision/kernel';
import { checkDeletion, type ListDeletion } from './list-deletion';
import { LIST_STATES } from './list-states';

const asked: ListDeletion = {
  listId: 'list',
  bookId: 'book',
  state: 'ASKED',
  reason: 'filed twice',
  subject: 'staff',
  name: 'Staff',
  askedOn: legalDate('2020-06-01'),
  askedAt: '2020-06-01T04:00:00.000Z',
  answeredOn: null,
  answeredBy: null,
};

test('only a list that is approved and not posted may be asked for', () => {
  const allowed = LIST_STATES.filter(
    (state) => checkDeletion({ state, reason: 'filed twice' }, null).length === 0,
  );
  expect(allowed).toEqual(['APPROVED']);
});

test('a posted list is told that only a reversing list helps, and everything else that is wrong', () => {
  expect(checkDeletion({ state: 'POSTED', reason: '' }, null)).toEqual([
    {
      path: 'reason',
      rule: 'TEXT_UNFIT',
      message: 'is blank, or has blanks around it',
      value: '',
      allowed: '1 to 1000 characters',
    },
    {
      path: 'listNumber',
      rule: 'LIST_STATE',
      message: 'a list is deleted before it is posted; after that only a reversing list helps',
      value: 'POSTED',
      allowed: 'APPROVED',
    },
  ]);
});

test('a list is asked for once', () => {
  expect(checkDeletion({ state: 'APPROVED', reason: 'filed twice' }, asked)).toMatchObject([
    { rule: 'DELETION_REPEATED', value: 'ASKED since 2020-06-01' },
  ]);
});
