import { filingRefused, notFound, type FilingRefused, type NotFound } from '@trust-supervision/graphql';
import type { LegalDate } from '@trust-supervision/kernel';
import type { DraftHandler, PendingFilings } from '@trust-supervision/subgraph';
import {
  bookOutcome,
  waitsForFacts,
  type BookOutcome,
  type WaitingBook,
} from '../account-book/account-book.events';
import { typedBook } from '../account-book/account-book.resolvers';
import type { BookDesk, BookGround } from '../account-book/book-desk.store';
import { typedList } from '../bonded-list/bonded-list.resolvers';
import type { ListDesk } from '../bonded-list/list-desk.store';
import type { AccountBookInput, BondedListInput } from '../generated/resolvers';

/** What filing a draft came to, as it is kept with the draft. */
export type DraftOutcome =
  | BookOutcome
  | FilingRefused
  | NotFound
  | { __typename: 'BondedListFiled'; listId: string }
  | { __typename: 'FilingPending'; pendingId: string; missing: readonly string[] };

const refused = (outcome: FilingRefused | NotFound) => ({ filed: false, outcome });

/** Drafts of bonded lists. */
export const listDrafts = (listDesk: ListDesk, today: () => LegalDate): DraftHandler<DraftOutcome> => ({
  file: async (tx, content, { usci, causedBy }) => {
    const filing = typedList(content as BondedListInput, today());
    const filed = await listDesk.file(tx, filing, (owner) => owner === usci, causedBy);
    if (filed.ok)
      return { filed: true, outcome: { __typename: 'BondedListFiled', listId: filed.value.listId } };
    return refused(
      filed.problem.kind === 'FAULTS'
        ? filingRefused(filed.problem.faults)
        : notFound('account book', filing.bookNumber),
    );
  },
});

/** Drafts of account books. One that waits for facts is filed: it is decided when they arrive. */
export const bookDrafts = (bookDesk: BookDesk, pendings: PendingFilings): DraftHandler<DraftOutcome> => ({
  prepare: (content) => bookDesk.ground(typedBook(content as AccountBookInput)),
  file: async (tx, content, { usci, subject, ground, draftId, causedBy }) => {
    const filing = typedBook(content as AccountBookInput);
    const { enterpriseUsci } = filing.head;
    if (enterpriseUsci !== usci) return refused(notFound('enterprise', enterpriseUsci));
    const filed = await bookDesk.file(tx, filing, ground as BookGround, causedBy);
    if (!filed.ok && waitsForFacts(filed.problem)) {
      const request = { usci, subject, mutation: 'submitDraft', requestId: `draft/${draftId}` };
      const waiting = { ...request, filing: { filing, warnings: [] } satisfies WaitingBook };
      const pendingId = await pendings.receive(tx, 'ACCOUNT_BOOK', waiting);
      if (pendingId)
        return {
          filed: true,
          outcome: {
            __typename: 'FilingPending',
            pendingId,
            missing: filed.problem.map(({ allowed }) => allowed ?? ''),
          },
        };
      const decided = await bookDesk.file(tx, filing, ground as BookGround, causedBy);
      return { filed: decided.ok, outcome: bookOutcome(decided, []) };
    }
    return { filed: filed.ok, outcome: bookOutcome(filed, []) };
  },
});
