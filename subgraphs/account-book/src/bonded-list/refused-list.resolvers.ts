import { connectionOf, filingRefused, pageOf } from '@trust-supervision/graphql';
import { refusalOf, type KeptDecision } from '@trust-supervision/decisions';
import { filingReview } from '@trust-supervision/subgraph';
import type { Context } from '../context';
import type { Resolvers } from '../generated/resolvers';

export const refusedListResolvers: Resolvers = {
  AccountBook: {
    refusedLists: async ({ bookId }, args, { refusedLists }) => {
      const page = pageOf(args);
      const loaded = await refusedLists.page(bookId, { before: page.after?.[0] ?? null, limit: page.limit });
      return connectionOf(loaded, page, ({ decisionId }) => [decisionId]);
    },
  },
  RefusedList: {
    id: ({ decisionId }) => decisionId,
    faults: async (refused, _args, context) =>
      filingRefused(refusalOf(await decisionOf(refused, context))).faults,
    reviewDecision: async (refused, _args, context) => filingReview(await decisionOf(refused, context)),
  },
};

async function decisionOf(
  { decisionId }: { readonly decisionId: string },
  { reviews }: Pick<Context, 'reviews'>,
): Promise<KeptDecision> {
  const decision = await reviews.byId.load(decisionId);
  if (!decision) throw new Error('a decision that refused a list is kept');
  return decision;
}
