import {
  filingRefused,
  notFound,
  type FilingRefused,
  type NotFound,
  type RequestIdReused,
} from '@trust-supervision/graphql';
import type { LegalDate, Result } from '@trust-supervision/kernel';
import type { Tx } from '@trust-supervision/database';
import { requireDistrict, requireRole } from '@trust-supervision/subgraph';
import { bookOfOutcome, type Context } from '../context';
import type { Resolvers } from '../generated/resolvers';
import { pauseOf, standingPauses, type PauseStep, type StandingPause } from './pause';
import type { PauseRefusal } from './pause-desk.store';

type Input = { readonly requestId: string; readonly bookNumber: string };
type Caller = Pick<PauseStep, 'subject' | 'name' | 'causedBy'>;
type Work = (tx: Tx, caller: Caller) => Promise<Result<{ bookId: string }, PauseRefusal>>;
type Moment = { readonly asOf?: LegalDate | null | undefined; readonly knownAt?: string | null | undefined };

export const pauseResolvers: Resolvers = {
  Mutation: {
    pauseAccountBook: (_parent, { input }, context) =>
      decide(context, 'pauseAccountBook', 'AccountBookPaused', input, (tx, caller) =>
        context.pauseDesk.pause(tx, input, caller),
      ),
    liftAccountBookPause: (_parent, { input }, context) =>
      decide(context, 'liftAccountBookPause', 'AccountBookPauseLifted', input, (tx, caller) =>
        context.pauseDesk.lift(
          tx,
          { ...input, halts: input.halts ?? 'LISTS', ground: input.ground ?? 'OFFICER' },
          caller,
        ),
      ),
  },
  AccountBookPaused: { accountBook: bookOfOutcome },
  AccountBookPauseLifted: { accountBook: bookOfOutcome },
  AccountBook: {
    pause: async ({ bookId }, moment, context) => pauseOf(await standing(bookId, moment, context)),
    changesPaused: async ({ bookId }, moment, context) =>
      (await standing(bookId, moment, context)).some(({ stops }) => stops === 'CHANGES'),
    pauseSteps: ({ bookId }, _args, { pauses }) => pauses.stepsOf.load(bookId),
  },
  PauseStep: { by: ({ name }) => name },
};

/** Takes an officer's decision: permission, one transaction, and what became of it. */
async function decide<Done extends 'AccountBookPaused' | 'AccountBookPauseLifted'>(
  { identity, books, post }: Context,
  mutation: string,
  done: Done,
  input: Input,
  work: Work,
): Promise<{ __typename: Done; bookId: string } | FilingRefused | NotFound | RequestIdReused> {
  requireRole(identity, 'OFFICER');
  const book = await books.byNumber.load(input.bookNumber);
  if (book) requireDistrict(identity, book.district);
  const caller = {
    subject: identity.subject,
    name: identity.name,
    causedBy: `request:${input.requestId}`,
  };
  return post<{ __typename: Done; bookId: string } | FilingRefused | NotFound>(
    mutation,
    input,
    async (tx) => {
      const decided = await work(tx, caller);
      if (decided.ok) return { __typename: done, bookId: decided.value.bookId };
      return decided.problem.kind === 'FAULTS'
        ? filingRefused(decided.problem.faults)
        : notFound('account book', input.bookNumber);
    },
  );
}

const standing = async (
  bookId: string,
  { asOf, knownAt }: Moment,
  { pauses, identity }: Context,
): Promise<StandingPause[]> =>
  standingPauses(await pauses.stepsOf.load(bookId), {
    asOf: asOf ?? identity.businessDay,
    knownAt: knownAt ?? null,
  });
