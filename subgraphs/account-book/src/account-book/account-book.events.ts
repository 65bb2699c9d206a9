import { filingRefused, type FilingRefused } from '@trust-supervision/graphql';
import type { Clock, Fault } from '@trust-supervision/kernel';
import type { PendingHandler } from '@trust-supervision/subgraph';
import { missingFacts } from '../eligibility/book-eligibility';
import { factsOf } from '../eligibility/enterprise-facts.store';
import type { BookFiling } from './account-book';
import type { BookDesk, SetUp } from './book-desk.store';

/** A set-up that may have to wait, with what was worth a look in its workbook. */
export type WaitingBook = { readonly filing: BookFiling; readonly warnings: readonly Fault[] };

/** What became of a set-up. */
export type BookOutcome =
  | { __typename: 'AccountBookFiled'; bookId: string; changed: boolean; warnings: FilingRefused['faults'] }
  | FilingRefused;

/** Whether nothing stands against a set-up but facts that have not arrived. */
export const waitsForFacts = (faults: readonly Fault[]): boolean =>
  faults.every(({ rule }) => rule === 'FACTS_MISSING');

/** The outcome of a set-up. `placed` leads a fault to where its value was read. */
export const bookOutcome = (
  filed: SetUp,
  warnings: readonly Fault[],
  placed: (fault: Fault) => Fault = (fault) => fault,
): BookOutcome =>
  filed.ok
    ? { __typename: 'AccountBookFiled', ...filed.value, warnings: filingRefused(warnings).faults }
    : filingRefused(filed.problem.faults.map(placed), filed.problem.decisionId);

/** Sets up the books that waited for a fact of their enterprise, when it arrives. */
export const waitingBooks = (bookDesk: BookDesk, clock: Clock): PendingHandler => ({
  missing: async (tx, usci) => missingFacts(await factsOf(tx, usci, clock.businessDay())),
  decide: async (tx, kept, causedBy) => {
    const { filing, warnings } = kept as WaitingBook;
    return bookOutcome(
      await bookDesk.file(tx, filing, await bookDesk.ground(filing), { causedBy }),
      warnings,
    );
  },
});
