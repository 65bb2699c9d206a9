import { standingLevel } from '@trust-supervision/contracts';
import { filingRefused, notFound } from '@trust-supervision/graphql';
import { requireRole } from '@trust-supervision/subgraph';
import { present } from '../context';
import type { Resolvers } from '../generated/resolvers';
import { checkRating, inOrder, ratingAt } from './credit';
import { measuresOf } from './measures';

export const creditResolvers: Resolvers = {
  Mutation: {
    rateEnterprise: async (_parent, { input }, { identity, enterprises, credit, post }) => {
      requireRole(identity, 'OFFICER', 'ADMINISTRATOR');
      const occasion = { businessDay: identity.businessDay, causedBy: `request:${input.requestId}` };
      return post('rateEnterprise', input, async (tx) => {
        const enterprise = await enterprises.find(tx, input.usci);
        if (!enterprise) return notFound('Enterprise', input.usci);
        const faults = checkRating(input);
        if (faults.length > 0) return filingRefused(faults);
        const ratingId = await credit.rate(tx, enterprise, { ...input, ...occasion });
        return { __typename: 'EnterpriseRated' as const, enterpriseId: enterprise.id, ratingId };
      });
    },
  },

  Enterprise: {
    creditRating: async ({ id }, { asOf, knownAt }, { identity, loaders }) =>
      ratingAt(await loaders.ratings.load(id), asOf ?? identity.businessDay, knownAt ?? null),
    ratingHistory: async ({ id }, _args, { loaders }) => inOrder(await loaders.ratings.load(id)),
    measures: async ({ id }, args, { identity, loaders }) => {
      const asOf = args.asOf ?? identity.businessDay;
      const standing = standingLevel(ratingAt(await loaders.ratings.load(id), asOf, null), asOf);
      return standing && measuresOf(standing, asOf);
    },
  },

  EnterpriseRated: {
    enterprise: ({ enterpriseId }, _args, { loaders }) => present(loaders.enterpriseById.load(enterpriseId)),
    rating: ({ ratingId }, _args, { loaders }) => present(loaders.ratingById.load(ratingId)),
  },
};
