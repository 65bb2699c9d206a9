import { filingRefused, notFound, type FilingRefused, type NotFound } from '@trust-supervision/graphql';
import type { DraftHandler, PendingFilings } from '@trust-supervision/subgraph';
import {
  bookOutcome,
  waitsForFacts,
  type BookOutcome,
  type WaitingBook,
} from '../account-book/account-book.events';
import type { BookFiling } from '../account-book/account-book';
import type { BookDesk, BookGround } from '../account-book/book-desk.store';
import type { ListFiling } from '../bonded-list/bonded-list';
import type { ListDesk } from '../bonded-list/list-desk.store';

/** What filing a draft came to, as it is kept with the draft. */
export type DraftOutcome =
  | BookOutcome
  | FilingRefused
  | NotFound
  | { __typename: 'BondedListFiled'; listId: string }
  | { __typename: 'FilingPending'; pendingId: string; missing: readonly string[] };

const refused = (outcome: FilingRefused | NotFound) => ({ filed: false, outcome });

/** Drafts of bonded lists. */
export const listDrafts = (listDesk: ListDesk): DraftHandler<DraftOutcome> => ({
  file: async (tx, drafted, { usci, causedBy }) => {
    const filing = drafted as ListFiling;
    const filed = await listDesk.fileAlone(tx, { filing, sees: (owner) => owner === usci, causedBy });
    if (filed.ok)
      return { filed: true, outcome: { __typename: 'BondedListFiled', listId: filed.value.listId } };
    return refused(
      filed.problem.kind === 'FAULTS'
        ? filingRefused(filed.problem.faults, filed.problem.decisionId)
        : notFound('account book', filing.bookNumber),
    );
  },
});

/** Drafts of account books. One that waits for facts is filed: it is decided when they arrive. */
export const bookDrafts = (bookDesk: BookDesk, pendings: PendingFilings): DraftHandler<DraftOutcome> => ({
  prepare: (filing) => bookDesk.ground(filing as BookFiling),
  file: async (tx, drafted, { usci, subject, ground, draftId, causedBy }) => {
    const filing = drafted as BookFiling;
    const { enterpriseUsci } = filing.head;
    if (enterpriseUsci !== usci) return refused(notFound('enterprise', enterpriseUsci));
    const filed = await bookDesk.file(tx, filing, ground as BookGround, { causedBy });
    if (!filed.ok && waitsForFacts(filed.problem.faults)) {
      const request = { usci, subject, mutation: 'submitDraft', requestId: `draft/${draftId}` };
      const waiting = { ...request, filing: { filing, warnings: [] } satisfies WaitingBook };
      const pendingId = await pendings.receive(tx, 'ACCOUNT_BOOK', waiting);
      if (pendingId)
        return {
          filed: true,
          outcome: {
            __typename: 'FilingPending',
            pendingId,
            missing: filed.problem.faults.map(({ allowed }) => allowed ?? ''),
          },
        };
      const decided = await bookDesk.file(tx, filing, ground as BookGround, { causedBy });
      return { filed: decided.ok, outcome: bookOutcome(decided, []) };
    }
    return { filed: filed.ok, outcome: bookOutcome(filed, []) };
  },
});
