import { status } from '@trust-supervision/subgraph';
import type { Context } from '../context';

export const accountBookChanged = status<
  Context,
  | 'AccountBookApproved'
  | 'AccountBookChanged'
  | 'AccountBookPauseChanged'
  | 'AccountBookStateChanged'
  | 'HandbooksMoved'
  | 'WriteOffPeriodMoved'
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
    AccountBookStateChanged: {
      name: 'STATE_CHANGED',
      about: 'It is to be closed (销册), is closed for good, or is in force again.',
    },
    HandbooksMoved: { name: 'HANDBOOKS_MOVED', about: 'Handbooks (手册) became part of it.' },
    WriteOffPeriodMoved: {
      name: 'PERIOD_MOVED',
      about: 'A period was reported, supplemented, confirmed, taken, disposed of, settled or returned.',
    },
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
    periodState: {
      type: 'PeriodState',
      about: 'The state in which that left the period.',
      of: ({ type, payload }) =>
        type === 'WriteOffPeriodMoved' ? payload.state : type === 'WriteOffApproved' ? 'APPROVED' : null,
    },
    periodEvent: {
      type: 'PeriodEvent',
      about: 'What moved the period.',
      of: ({ type, payload }) =>
        type === 'WriteOffPeriodMoved' ? payload.event : type === 'WriteOffApproved' ? 'PASS' : null,
    },
    bookState: {
      type: 'BookState',
      about: 'The state in which that left the book; null when its state did not change.',
      of: ({ type, payload }) => (type === 'AccountBookStateChanged' ? payload.state : null),
    },
  },
});
