import {
  filingReview,
  replayedReview,
  requireRole,
  reviewWhatIf,
  shownDecision,
  visibleReview,
} from '@trust-supervision/subgraph';
import type { Resolvers } from '../generated/resolvers';

export const reviewResolvers: Resolvers = {
  Query: {
    declarationReviewDecision: async (_parent, { id }, { rows, reviews }) =>
      visibleReview(rows, await reviews.byId.load(id)),
    replayDeclarationReview: async (_parent, { decisionId }, { rows, reviews }) => {
      const kept = await shownDecision(rows, await reviews.byId.load(decisionId));
      return kept && replayedReview(kept);
    },
    declarationReviewWhatIf: (_parent, { input }, { identity, decisions }) => {
      requireRole(identity, 'OFFICER', 'ADMINISTRATOR');
      return reviewWhatIf(decisions, input);
    },
  },
  Declaration: {
    reviewDecisions: async ({ id }, _args, { reviews }) =>
      (await reviews.ofFiling.load(id)).map(filingReview),
  },
};
