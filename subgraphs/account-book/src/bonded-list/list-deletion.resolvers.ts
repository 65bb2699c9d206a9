import { filingRefused, notFound } from '@trust-supervision/graphql';
import { requireRole } from '@trust-supervision/subgraph';
import type { Resolvers } from '../generated/resolvers';

export const listDeletionResolvers: Resolvers = {
  Mutation: {
    deleteBondedList: (_parent, { input }, { identity, deletionDesk, sees, post }) => {
      requireRole(identity, 'ENTERPRISE', 'ADMINISTRATOR');
      const { requestId, listNumber, reason } = input;
      const { subject, name } = identity;
      const request = {
        listNumber,
        reason,
        sees,
        caller: { subject, name },
        causedBy: `request:${requestId}`,
      };
      return post('deleteBondedList', input, async (tx) => {
        const asked = await deletionDesk.ask(tx, request);
        if (asked.ok) return { __typename: 'BondedListDeletionAsked' as const, listId: asked.value.listId };
        return asked.problem.kind === 'FAULTS'
          ? filingRefused(asked.problem.faults)
          : notFound('bonded list', listNumber);
      });
    },
  },
  BondedListDeletionAsked: {
    bondedList: async ({ listId }, _args, { lists }) => {
      const list = await lists.byId.load(listId);
      if (!list) throw new Error('a stored outcome refers to a list that is not there');
      return list;
    },
  },
  BondedList: {
    deletion: ({ listId }, _args, { listDeletions }) => listDeletions.ofList.load(listId),
  },
  BondedListDeletion: { askedBy: ({ name }) => name },
};
