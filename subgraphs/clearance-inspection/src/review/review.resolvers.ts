import {
  filingReview,
  maySee,
  replayedReview,
  requireRole,
  reviewWhatIf,
  visibleReview,
} from '@trust-supervision/subgraph';
import type { Resolvers } from '../generated/resolvers';

export const reviewResolvers: Resolvers = {
  Query: {
    declarationReviewDecision: async (_parent, { id }, { identity, reviews }) =>
      visibleReview(identity, await reviews.byId.load(id)),
    replayDeclarationReview: async (_parent, { decisionId }, { identity, reviews }) => {
      const kept = await reviews.byId.load(decisionId);
      return kept && maySee(identity, kept.usci) ? replayedReview(kept) : null;
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
