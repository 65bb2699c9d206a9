import { filingRefused } from '@trust-supervision/graphql';
import { requireRole } from '@trust-supervision/subgraph';
import type { Resolvers } from '../generated/resolvers';
import { checkStandard } from './standard';

export const standardResolvers: Resolvers = {
  Query: {
    consumptionStandards: (_parent, { asOf }, { identity, standards }) =>
      standards.on(asOf ?? identity.businessDay),
  },
  Mutation: {
    enterConsumptionStandard: (_parent, { input }, { identity, standards, post }) => {
      requireRole(identity, 'ADMINISTRATOR');
      const { requestId: _, ...entered } = input;
      const standard = { ...entered, validTo: entered.validTo ?? null };
      return post('enterConsumptionStandard', input, async (tx) => {
        const faults = checkStandard(standard);
        if (faults.length > 0) return filingRefused(faults);
        return {
          __typename: 'ConsumptionStandardEntered' as const,
          standardId: await standards.enter(tx, standard),
        };
      });
    },
  },
  ConsumptionStandardEntered: {
    standard: async ({ standardId }, _args, { standards }) => {
      const standard = await standards.byId(standardId);
      if (!standard) throw new Error('a stored outcome refers to a standard that is not there');
      return standard;
    },
  },
};
