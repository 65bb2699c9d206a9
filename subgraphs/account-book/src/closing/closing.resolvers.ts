import {
  filingRefused,
  notFound,
  type FilingRefused,
  type NotFound,
  type RequestIdReused,
} from '@trust-supervision/graphql';
import { requireDistrict, requireRole } from '@trust-supervision/subgraph';
import { bookActorOf } from '../account-book/book-states';
import { bookOfOutcome, type Context } from '../context';
import type { Resolvers } from '../generated/resolvers';

const DONE = {
  CLOSE_APPLY: 'AccountBookClosing',
  WITHDRAW: 'AccountBookClosingWithdrawn',
  REFUSE_CLOSING: 'AccountBookClosingRefused',
} as const;
type ClosingEvent = keyof typeof DONE;
type Done<Event extends ClosingEvent> = { __typename: (typeof DONE)[Event]; bookId: string };
type Input = {
  readonly requestId: string;
  readonly bookNumber: string;
  readonly reason?: string | null | undefined;
};

export const closingResolvers: Resolvers = {
  Mutation: {
    closeAccountBook: (_parent, { input }, context) => take(context, 'CLOSE_APPLY', input),
    withdrawAccountBookClosing: (_parent, { input }, context) => take(context, 'WITHDRAW', input),
    refuseAccountBookClosing: (_parent, { input }, context) => take(context, 'REFUSE_CLOSING', input),
  },
  AccountBookClosing: { accountBook: bookOfOutcome },
  AccountBookClosingWithdrawn: { accountBook: bookOfOutcome },
  AccountBookClosingRefused: { accountBook: bookOfOutcome },
  AccountBook: {
    steps: ({ bookId }, _args, { bookLives }) => bookLives.stepsOf.load(bookId),
    closingBlockers: ({ bookId, state }, _args, { bookLives }) =>
      state === 'CLOSING' ? bookLives.blockers(bookId) : [],
  },
  BookStep: { by: ({ name }) => name },
};

/** Takes a step of closing: permission, one transaction, and what became of it. */
async function take<Event extends ClosingEvent>(
  { identity, books, closingDesk, sees, post }: Context,
  event: Event,
  input: Input,
): Promise<Done<Event> | FilingRefused | NotFound | RequestIdReused> {
  const { requestId, bookNumber, reason = null } = input;
  const isOfficers = bookActorOf(event) === 'OFFICER';
  requireRole(identity, isOfficers ? 'OFFICER' : 'ENTERPRISE');
  const book = isOfficers ? await books.byNumber.load(bookNumber) : null;
  if (book) requireDistrict(identity, book.district);
  const caller = { subject: identity.subject, name: identity.name, causedBy: `request:${requestId}` };
  return post<Done<Event> | FilingRefused | NotFound>(event, input, async (tx) => {
    const taken = await closingDesk.take(tx, { bookNumber, event, reason, sees }, caller);
    if (taken.ok) return { __typename: DONE[event], bookId: taken.value.bookId };
    return taken.problem.kind === 'FAULTS'
      ? filingRefused(taken.problem.faults)
      : notFound('account book', bookNumber);
  });
}
