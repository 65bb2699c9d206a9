import type {
  filingReview,
  ReviewTask,
  ReviewTaskAlreadyDecided,
  ReviewTaskStep,
} from '@trust-supervision/subgraph';
import type { Declaration } from './declaration/declaration';
import type { AlreadyReleased, DeclarationIsCancelled } from './declaration/declaration.problems';

/** What resolvers hand to the fields of a GraphQL type; outcomes of mutations are stored, so they hold ids only. */
export type DeclarationParent = Declaration;
export type BondedListParent = { listNumber: string };
export type EnterpriseParent = { usci: string };
export type AlreadyReleasedParent = AlreadyReleased;
export type DeclarationIsCancelledParent = DeclarationIsCancelled;
export type DeclarationUnderReviewParent = {
  __typename: 'DeclarationUnderReview';
  declarationId: string;
  taskId: string;
};
export type FilingReviewParent = ReturnType<typeof filingReview>;
export type DeclarationReviewTaskParent = ReviewTask;
export type ReviewTaskStepParent = ReviewTaskStep;
export type DeclarationReviewTaskClaimedParent = {
  __typename: 'DeclarationReviewTaskClaimed';
  taskId: string;
};
export type DeclarationReviewTaskDecidedParent = {
  __typename: 'DeclarationReviewTaskDecided';
  taskId: string;
  followedBy: string | null;
};
export type ReviewTaskAlreadyDecidedParent = ReviewTaskAlreadyDecided;
export type DeclarationReleasedParent = { __typename: 'DeclarationReleased'; declarationId: string };
