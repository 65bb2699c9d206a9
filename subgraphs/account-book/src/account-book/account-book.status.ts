import { status } from '@trust-supervision/subgraph';
import type { Context } from '../context';

export const accountBookChanged = status<
  Context,
  | 'AccountBookApproved'
  | 'AccountBookChanged'
  | 'AccountBookPauseChanged'
  | 'HandbooksMoved'
  | 'WriteOffApproved'
>({
  field: 'accountBookChanged',
  about: 'Account books (账册) and their periods.',
  scope: 'book:read',
  contracts: ['commerce', 'tax'],
  changes: {
    AccountBookApproved: { name: 'SET_UP', about: 'A book was set up.' },
    AccountBookChanged: { name: 'CHANGED', about: 'A change of the book was approved (变更).' },
    AccountBookPauseChanged: { name: 'PAUSE_CHANGED', about: 'A pause (暂停) was set or lifted.' },
    HandbooksMoved: { name: 'HANDBOOKS_MOVED', about: 'Handbooks (手册) became part of it.' },
    WriteOffApproved: {
      name: 'WRITTEN_OFF',
      about: 'A period was written off (核销), and the next one begun.',
    },
  },
  shows: {
    accountBook: {
      type: 'AccountBook',
      about: 'The book as it is now.',
      of: ({ payload }, { books }) => books.byNumber.load(payload.bookNumber),
    },
    periodNumber: {
      type: 'Int',
      about: 'The period that changed; null when the book itself did.',
      of: ({ payload }) => ('periodNumber' in payload ? payload.periodNumber : null),
    },
  },
});
