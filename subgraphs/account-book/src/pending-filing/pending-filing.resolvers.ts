import type { PendingFiling } from '@trust-supervision/subgraph';
import type { Context } from '../context';
import type { Resolvers } from '../generated/resolvers';
import type { BookOutcome } from '../account-book/account-book.events';

export const pendingFilingResolvers: Resolvers = {
  Query: {
    pendingFiling: async (_parent, { id }, { pendingList, rows }) => {
      const pending = await pendingList.byId.load(id);
      return pending && (await rows.show(pending.usci)) ? pending : null;
    },
  },
  Enterprise: {
    pendingFilings: async ({ usci }, _args, { pendingList, rows }) =>
      (await rows.show(usci)) ? pendingList.waiting.load(usci) : [],
  },
  FilingPending: { filing: ({ pendingId }, _args, context) => present(pendingId, context) },
  PendingFiling: {
    id: ({ pendingId }) => pendingId,
    result: ({ outcome }) => outcome as BookOutcome | null,
  },
};

async function present(pendingId: string, { pendingList }: Context): Promise<PendingFiling> {
  const pending = await pendingList.byId.load(pendingId);
  if (!pending) throw new Error('a stored outcome refers to a pending filing that is not there');
  return pending;
}
