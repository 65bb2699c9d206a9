import { filingRefused, notFound } from '@trust-supervision/graphql';
import { Faults } from '@trust-supervision/kernel';
import { requireRole, type Identity } from '@trust-supervision/subgraph';
import type { Context } from '../context';
import type { QueryCancelledLinksArgs, Resolvers } from '../generated/resolvers';
import { cancelledOn, checkOldFiling, oldRoute, stepsOfFilings } from './cancelled-link';
import { oldRouteAnswer } from './cancelled-link.problems';

/** Dalian Free Trade Zone, of whose announcement the links are. */
const ANNOUNCED_IN = '0906';
const LONGEST_REFERENCE = 64;

export const cancelledLinkResolvers: Resolvers = {
  Query: {
    cancelledLinks: async (_parent, args, { identity, cancelledLinks }) =>
      cancelledOn(await cancelledLinks.links(), placeOf(args, identity)),
    filingSteps: async (_parent, args, { identity, cancelledLinks }) =>
      stepsOfFilings(
        cancelledLinks.steps,
        cancelledOn(await cancelledLinks.links(), placeOf(args, identity)),
      ),
    cancelledLinkChanges: (_parent, _args, { identity, cancelledLinks }) => {
      requireRole(identity, 'OFFICER', 'ADMINISTRATOR');
      return cancelledLinks.changes();
    },
  },

  Mutation: {
    fileByOldRoute: async (_parent, { input }, { identity, cancelledLinks, post }) => {
      requireRole(identity, 'ENTERPRISE', 'ADMINISTRATOR');
      const { businessDay } = identity;
      const { form, district, reference } = input;
      const filing = { form, district, filedOn: input.filedOn ?? businessDay };
      return post('fileByOldRoute', input, async (tx) => {
        const links = await cancelledLinks.linksIn(tx);
        const faults = new Faults();
        faults.addAll(checkOldFiling(filing, { links, businessDay }));
        faults.addUnfitText('reference', reference, LONGEST_REFERENCE);
        return faults.any ? filingRefused(faults.found) : oldRouteAnswer(oldRoute(links, filing), input);
      });
    },
    addCancelledLink: async (_parent, { input }, { identity, cancelledLinks, post }) => {
      requireRole(identity, 'ADMINISTRATOR');
      const { requestId: _, reason, supervisionModes, ...link } = input;
      const added = { ...link, modes: supervisionModes ?? [], cancelledUntil: null };
      return post('addCancelledLink', input, async (tx) => {
        const kept = await cancelledLinks.add(tx, added, { ...identity, reason });
        if (!kept.ok) return filingRefused(kept.problem);
        return { __typename: 'CancelledLinkAdded' as const, linkId: kept.value };
      });
    },
    closeCancelledLink: async (_parent, { input }, { identity, cancelledLinks, post }) => {
      requireRole(identity, 'ADMINISTRATOR');
      const { linkId, lastDay: closedOn, reason } = input;
      return post('closeCancelledLink', input, async (tx) => {
        const closed = await cancelledLinks.close(tx, { linkId, closedOn }, { ...identity, reason });
        if (!closed) return notFound('cancelled link', linkId);
        if (!closed.ok) return filingRefused(closed.problem);
        return { __typename: 'CancelledLinkClosed' as const, linkId };
      });
    },
  },

  CancelledLink: {
    id: ({ linkId }) => linkId,
    supervisionModes: ({ modes }) => modes,
  },
  CancelledLinkChange: { lastDay: ({ closedOn }) => closedOn, by: ({ name }) => name },
  CancelledLinkAdded: { cancelledLink: ({ linkId }, _args, context) => present(linkId, context) },
  CancelledLinkClosed: { cancelledLink: ({ linkId }, _args, context) => present(linkId, context) },
  FilingSteps: {
    before: ({ before }) => before.length,
    after: ({ after }) => after.length,
    steps: ({ before, after }) => before.map((step) => ({ ...step, taken: after.includes(step) })),
  },
};

type Place = { readonly asOf: Identity['businessDay']; readonly district: string };

const placeOf = ({ asOf, district }: Partial<QueryCancelledLinksArgs>, identity: Identity): Place => ({
  asOf: asOf ?? identity.businessDay,
  district: district ?? identity.district ?? ANNOUNCED_IN,
});

async function present(linkId: string, { cancelledLinks }: Context) {
  const link = (await cancelledLinks.links()).find((known) => known.linkId === linkId);
  if (!link) throw new Error('a stored outcome refers to a link that is not there');
  return link;
}
