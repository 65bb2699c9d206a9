import { sdlBelow } from '@trust-supervision/graphql';
import { statusSdl, type Statuses } from '@trust-supervision/subgraph';
import type { Context } from './context';
import { declarationResolvers } from './declaration/declaration.resolvers';
import { declarationChanged } from './declaration/declaration.status';
import type { Resolvers } from './generated/resolvers';
import { reviewTaskResolvers } from './review-task/review-task.resolvers';
import { declarationReviewTaskChanged } from './review-task/review-task.status';
import { reviewResolvers } from './review/review.resolvers';

/** All slices as one map. */
export const resolvers: Resolvers = {
  ...declarationResolvers,
  ...reviewResolvers,
  ...reviewTaskResolvers,
  Query: { ...declarationResolvers.Query, ...reviewResolvers.Query, ...reviewTaskResolvers.Query },
  Mutation: { ...declarationResolvers.Mutation, ...reviewTaskResolvers.Mutation },
  Declaration: { ...declarationResolvers.Declaration, ...reviewResolvers.Declaration },
};

/** What callers subscribe to. */
export const statuses: Statuses<Context> = {
  cursorField: 'clearanceStatusCursor',
  of: [declarationChanged, declarationReviewTaskChanged],
};

/** The schema of this subgraph: the SDL of its slices and of its statuses. */
export const typeDefs = [sdlBelow(__dirname), statusSdl(statuses)].join('\n');
