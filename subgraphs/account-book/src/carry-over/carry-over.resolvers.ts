import { filingRefused } from '@trust-supervision/graphql';
import type { Context } from '../context';
import type { Resolvers } from '../generated/resolvers';
import type { CarryOverParent } from '../mappers';
import { carryOverMismatch, carryOverState } from './carry-over';

export const carryOverResolvers: Resolvers = {
  BondedList: {
    carryOver: ({ listId }, _args, { carryOvers }) => carryOvers.ofList.load(listId),
  },
  CarryOver: {
    state: async (half, _args, context) => {
      const other = await counterpartOf(half, context);
      return carryOverState(other, carryOverMismatch(half, other));
    },
    counterpart: ({ counterpartListId }, _args, { lists }) =>
      counterpartListId ? lists.byId.load(counterpartListId) : null,
    counterpartListNumber: async (half, _args, context) =>
      (await counterpartOf(half, context))?.listNumber ?? null,
    differences: async (half, _args, context) => {
      const other = await counterpartOf(half, context);
      return other ? filingRefused(carryOverMismatch(half, other)).faults : [];
    },
  },
};

const counterpartOf = ({ counterpartListId }: CarryOverParent, { carryOvers }: Context) =>
  counterpartListId ? carryOvers.ofList.load(counterpartListId) : null;
