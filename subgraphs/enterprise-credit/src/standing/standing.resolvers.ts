import type { CaseMark } from '@trust-supervision/contracts';
import { filingRefused, notFound } from '@trust-supervision/graphql';
import { requireRole } from '@trust-supervision/subgraph';
import { present } from '../context';
import type { CaseMark as ShownMark, Resolvers } from '../generated/resolvers';
import { checkStanding, inOrder, standingAt } from './standing';

/** The codes of the customs messages, and what the graph calls them. */
const SHOWN: Readonly<Record<CaseMark, ShownMark>> = {
  '0': 'NONE',
  '1': 'TRANSFERRED',
  '2': 'OPEN',
  '3': 'CLOSED',
  '4': 'NOT_FILED',
  '5': 'WITHDRAWN',
};
const CODE = Object.fromEntries(Object.entries(SHOWN).map(([code, shown]) => [shown, code])) as Readonly<
  Record<ShownMark, CaseMark>
>;

export const standingResolvers: Resolvers = {
  Mutation: {
    recordEnterpriseStanding: async (_parent, { input }, { identity, enterprises, standings, post }) => {
      requireRole(identity, 'OFFICER', 'ADMINISTRATOR');
      const { active, reason } = input;
      const caseMark = CODE[input.caseMark];
      const effectiveFrom = input.effectiveFrom ?? identity.businessDay;
      const recorded = { active, caseMark, effectiveFrom, reason };
      return post('recordEnterpriseStanding', input, async (tx) => {
        const enterprise = await enterprises.find(tx, input.usci);
        if (!enterprise) return notFound('Enterprise', input.usci);
        const faults = checkStanding(recorded, identity.businessDay);
        if (faults.length > 0) return filingRefused(faults);
        await standings.record(tx, enterprise, { ...recorded, causedBy: `request:${input.requestId}` });
        return { __typename: 'EnterpriseStandingRecorded' as const, enterpriseId: enterprise.id };
      });
    },
  },

  Enterprise: {
    standing: async ({ id }, { asOf }, { identity, loaders }) =>
      standingAt(await loaders.standings.load(id), asOf ?? identity.businessDay),
    standingHistory: async ({ id }, _args, { loaders }) => inOrder(await loaders.standings.load(id)),
  },
  EnterpriseStanding: { caseMark: ({ caseMark }) => SHOWN[caseMark] },

  EnterpriseStandingRecorded: {
    enterprise: ({ enterpriseId }, _args, { loaders }) => present(loaders.enterpriseById.load(enterpriseId)),
  },
};
