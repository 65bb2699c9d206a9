import {
  claimTask,
  decideTask,
  queueOf,
  requireRole,
  taskFields,
  taskOfOutcome,
  visibleTask,
  taskStepFields,
  type ReviewTask,
} from '@trust-supervision/subgraph';
import { present } from '../context';
import type { Resolvers } from '../generated/resolvers';
import type { DeclarationReviewTaskClaimedParent, DeclarationReviewTaskDecidedParent } from '../mappers';

export const reviewTaskResolvers: Resolvers = {
  Query: {
    declarationReviewTasks: (_parent, args, context) => queueOf(args, context, itself),
    declarationReviewTask: (_parent, { id }, context) => {
      requireRole(context.identity, 'OFFICER', 'ADMINISTRATOR');
      return visibleTask(id, context);
    },
  },

  Mutation: {
    claimDeclarationReviewTask: (_parent, { input }, context) => {
      const { taskId } = input;
      const done: DeclarationReviewTaskClaimedParent = { __typename: 'DeclarationReviewTaskClaimed', taskId };
      return claimTask('claimDeclarationReviewTask', { input, done }, context);
    },
    decideDeclarationReviewTask: (_parent, { input }, context) => {
      const { taskId } = input;
      const done = (followedBy: string | null): DeclarationReviewTaskDecidedParent => ({
        __typename: 'DeclarationReviewTaskDecided',
        taskId,
        followedBy,
      });
      return decideTask('decideDeclarationReviewTask', { input, done }, context);
    },
  },

  DeclarationReviewTaskClaimed: { task: ({ taskId }, _args, context) => taskOfOutcome(taskId, context) },
  DeclarationReviewTaskDecided: {
    task: ({ taskId }, _args, context) => taskOfOutcome(taskId, context),
    followedBy: ({ followedBy }, _args, context) =>
      followedBy === null ? null : taskOfOutcome(followedBy, context),
  },
  ReviewTaskStep: taskStepFields,

  DeclarationReviewTask: {
    ...taskFields,
    __resolveReference: ({ id }, context) => visibleTask(id, context),
    declaration: ({ filingId }, _args, { loaders }) => present(loaders.declarationById.load(filingId)),
  },
};

const itself = (task: ReviewTask): ReviewTask => task;
