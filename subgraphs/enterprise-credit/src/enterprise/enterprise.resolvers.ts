import { connectionOf, filingRefused, notFound, pageOf } from '@trust-supervision/graphql';
import { maySee, requireRole, rowLimit } from '@trust-supervision/subgraph';
import { present, type Context } from '../context';
import type { Resolvers } from '../generated/resolvers';
import { checkRegistration, trimmed, type Enterprise } from './enterprise';
import { checkDeclaredOn, flowAt } from './goods-data-flow';

export const enterpriseResolvers: Resolvers = {
  Query: {
    enterprise: (_parent, { usci }, context) => ifVisible(context, { usci }),
    enterprises: async (_parent, { first, after }, { identity, enterprises }) => {
      const owners = rowLimit(identity);
      const page = pageOf({ first: first ?? null, after: after ?? null });
      const loaded = await enterprises.page({ limit: page.limit, after: page.after?.[0] ?? null, owners });
      return connectionOf(loaded, page, ({ usci }) => [usci]);
    },
  },

  Mutation: {
    registerEnterprise: async (_parent, { input }, { identity, enterprises, post }) => {
      requireRole(identity, 'OFFICER', 'ADMINISTRATOR');
      const filing = trimmed(input);
      const occasion = { businessDay: identity.businessDay, causedBy: `request:${input.requestId}` };
      return post('registerEnterprise', input, async (tx) => {
        const faults = checkRegistration(filing, await enterprises.taken(tx, filing));
        if (faults.length > 0) return filingRefused(faults);
        const enterpriseId = await enterprises.register(tx, filing, occasion);
        // Another writer was faster: its codes can be seen now.
        if (!enterpriseId) {
          return filingRefused(checkRegistration(filing, await enterprises.taken(tx, filing)));
        }
        return { __typename: 'EnterpriseRegistered' as const, enterpriseId };
      });
    },

    declareGoodsAndDataFlow: async (_parent, { input }, { identity, enterprises, post }) => {
      requireRole(identity, 'ENTERPRISE', 'OFFICER', 'ADMINISTRATOR');
      const declaredOn = input.declaredOn ?? identity.businessDay;
      return post('declareGoodsAndDataFlow', input, async (tx) => {
        const enterprise = await enterprises.find(tx, input.usci);
        if (!enterprise || !maySee(identity, enterprise.usci)) return notFound('Enterprise', input.usci);
        const faults = checkDeclaredOn(declaredOn, identity.businessDay);
        if (faults.length > 0) return filingRefused(faults);
        const causedBy = `request:${input.requestId}`;
        await enterprises.declareFlow(tx, enterprise, { ...input, declaredOn, causedBy });
        return { __typename: 'GoodsAndDataFlowDeclared' as const, enterpriseId: enterprise.id };
      });
    },
  },

  Enterprise: {
    __resolveReference: (reference, context) => ifVisible(context, reference),
    goodsAndDataFlow: async ({ id }, { asOf }, { identity, loaders }) =>
      flowAt(await loaders.flows.load(id), asOf ?? identity.businessDay),
  },

  EnterpriseRegistered: {
    enterprise: ({ enterpriseId }, _args, { loaders }) => present(loaders.enterpriseById.load(enterpriseId)),
  },
  GoodsAndDataFlowDeclared: {
    enterprise: ({ enterpriseId }, _args, { loaders }) => present(loaders.enterpriseById.load(enterpriseId)),
  },
};

/** The enterprise, if there is one and the caller may see it. Throws for callers that may see none at all. */
function ifVisible(
  { identity, loaders }: Context,
  key: { readonly usci: string } | { readonly id: string },
): Promise<Enterprise | null> {
  rowLimit(identity);
  return 'usci' in key ? loaders.enterpriseByUsci.load(key.usci) : loaders.enterpriseById.load(key.id);
}
