import { connectionOf, filingRefused, pageOf } from '@trust-supervision/graphql';
import type { Resolvers } from '../generated/resolvers';

export const refusedListResolvers: Resolvers = {
  AccountBook: {
    refusedLists: async ({ bookId }, args, { refusedLists }) => {
      const page = pageOf(args);
      const loaded = await refusedLists.page(bookId, { before: page.after?.[0] ?? null, limit: page.limit });
      return connectionOf(loaded, page, ({ refusalId }) => [refusalId]);
    },
  },
  RefusedList: {
    id: ({ refusalId }) => refusalId,
    faults: ({ faults }) => filingRefused(faults).faults,
  },
};
