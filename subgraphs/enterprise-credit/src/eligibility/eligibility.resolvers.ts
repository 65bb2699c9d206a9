import { eligible, standingLevel } from '@trust-supervision/contracts';
import { ratingAt } from '../credit/credit';
import { flowAt } from '../enterprise/goods-data-flow';
import type { Resolvers } from '../generated/resolvers';

export const eligibilityResolvers: Resolvers = {
  Enterprise: {
    eligibility: async ({ id, isManufacturer, tradesInOwnName }, args, { identity, loaders }) => {
      const asOf = args.asOf ?? identity.businessDay;
      const [ratings, flows] = await Promise.all([loaders.ratings.load(id), loaders.flows.load(id)]);
      const standing = standingLevel(ratingAt(ratings, asOf, null), asOf);
      const flow = flowAt(flows, asOf);
      return eligible({ isManufacturer, tradesInOwnName, standing, flow }, asOf);
    },
  },
};
