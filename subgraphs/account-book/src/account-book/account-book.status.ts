import type { DomainEvent } from '@trust-supervision/contracts';
import { status } from '@trust-supervision/subgraph';
import type { Context } from '../context';

/** What moved a period, and where to; null when none was moved. */
function movedPeriod({ type, payload }: DomainEvent): { event: string; state: string } | null {
  if (type === 'WriteOffPeriodMoved') return payload;
  return type === 'WriteOffApproved' ? { event: 'PASS', state: 'APPROVED' } : null;
}

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
      about:
        'A period fell due, was reported, supplemented, confirmed, taken, disposed of, settled or returned.',
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
      of: (event) => movedPeriod(event)?.state ?? null,
    },
    periodEvent: {
      type: 'PeriodEvent',
      about: 'What moved the period.',
      of: (event) => movedPeriod(event)?.event ?? null,
    },
    bookState: {
      type: 'BookState',
      about: 'The state in which that left the book; null when its state did not change.',
      of: ({ type, payload }) => (type === 'AccountBookStateChanged' ? payload.state : null),
    },
  },
});
