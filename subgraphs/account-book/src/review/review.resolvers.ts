import { filingRefused } from '@trust-supervision/graphql';
import { checkDraft, parametersOn } from '@trust-supervision/review';
import {
  filingReview,
  replayedReview,
  requireRole,
  reviewWhatIf,
  shownDecision,
  shownParameter,
  typedDraft,
  visibleReview,
} from '@trust-supervision/subgraph';
import type { Resolvers } from '../generated/resolvers';
import { annualReviewIdOf } from '../annual-declaration/annual-declaration';
import { reviewIdOf } from '../write-off/write-off-facts';
import { checkReason } from './publication';

export const reviewResolvers: Resolvers = {
  Query: {
    reviewDecision: async (_parent, { id }, { rows, reviews }) =>
      visibleReview(rows, await reviews.byId.load(id)),
    replayReview: async (_parent, { decisionId }, { rows, reviews }) => {
      const kept = await shownDecision(rows, await reviews.byId.load(decisionId));
      return kept && replayedReview(kept);
    },
    reviewWhatIf: (_parent, { input }, { identity, decisions }) => {
      requireRole(identity, 'OFFICER', 'ADMINISTRATOR');
      return reviewWhatIf(decisions, input);
    },
    reviewParameters: async (_parent, { asOf }, { identity, reviewParameters }) => {
      requireRole(identity, 'ENTERPRISE', 'OFFICER', 'ADMINISTRATOR');
      return parametersOn(await reviewParameters.all(), asOf ?? identity.businessDay).map(shownParameter);
    },
    reviewPublications: (_parent, _args, { identity, reviewParameters }) => {
      requireRole(identity, 'OFFICER', 'ADMINISTRATOR');
      return reviewParameters.publications();
    },
  },
  Mutation: {
    publishReviewParameters: (_parent, { input }, { identity, reviewParameters, post }) => {
      requireRole(identity, 'ADMINISTRATOR');
      const draft = typedDraft(input.parameters);
      return post('publishReviewParameters', input, async (tx) => {
        const faults = [
          ...checkDraft(draft, { earliest: identity.businessDay }),
          ...checkReason(input.reason),
        ];
        if (faults.length > 0) return filingRefused(faults);
        const published = await reviewParameters.publish(tx, draft, {
          publishedBy: identity.name,
          reason: input.reason,
          causedBy: `request:${input.requestId}`,
        });
        return { __typename: 'ReviewParametersPublished' as const, publication: published };
      });
    },
  },
  ReviewPublication: {
    id: ({ publicationId }) => publicationId,
    parameters: async ({ publication }, _args, { reviewParameters }) =>
      (await reviewParameters.all()).filter((row) => row.publication === publication).map(shownParameter),
  },
  BondedList: {
    reviewDecision: async ({ listId }, _args, { reviews }) => shown(await reviews.ofFiling.load(listId)),
  },
  AccountBook: {
    reviewDecision: async ({ bookId }, _args, { reviews }) => shown(await reviews.ofFiling.load(bookId)),
  },
  WriteOffVersion: {
    reviewDecision: async ({ version }, _args, { reviews }) =>
      shown(await reviews.ofFiling.load(reviewIdOf(version))),
  },
  AnnualDeclarationVersion: {
    reviewDecision: async ({ version }, _args, { reviews }) =>
      shown(await reviews.ofFiling.load(annualReviewIdOf(version))),
  },
  BookChange: {
    reviewDecision: async ({ changeId }, _args, { reviews }) => shown(await reviews.ofFiling.load(changeId)),
  },
  ConsumptionReport: {
    reviewDecision: async ({ reportId }, _args, { reviews }) => shown(await reviews.ofFiling.load(reportId)),
  },
  UnitConsumptionDeclared: {
    reviewDecision: async ({ decisionId }, _args, { rows, reviews }) =>
      decisionId === null ? null : visibleReview(rows, await reviews.byId.load(decisionId)),
  },
};

/** The last decision on a filing that its reader may see. */
const shown = (decisions: readonly Parameters<typeof filingReview>[0][]) => {
  const last = decisions.at(-1);
  return last ? filingReview(last) : null;
};
