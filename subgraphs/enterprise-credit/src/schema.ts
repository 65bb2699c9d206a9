import { sdlBelow } from '@trust-supervision/graphql';
import { statusSdl, type Statuses, type SubgraphDefinition } from '@trust-supervision/subgraph';
import { contexts, type Context } from './context';
import { coordinatorResolvers } from './coordinator/coordinator.resolvers';
import { creditResolvers } from './credit/credit.resolvers';
import { creditRatingChanged } from './credit/credit.status';
import { entities, migrations } from './database';
import { eligibilityResolvers } from './eligibility/eligibility.resolvers';
import { enterpriseResolvers } from './enterprise/enterprise.resolvers';
import type { Resolvers } from './generated/resolvers';
import { standingResolvers } from './standing/standing.resolvers';

/** All slices as one map; types that several slices extend are put together here. */
const resolvers: Resolvers = {
  ...enterpriseResolvers,
  ...creditResolvers,
  ...coordinatorResolvers,
  ...standingResolvers,
  Mutation: {
    ...enterpriseResolvers.Mutation,
    ...creditResolvers.Mutation,
    ...coordinatorResolvers.Mutation,
    ...standingResolvers.Mutation,
  },
  Enterprise: {
    ...enterpriseResolvers.Enterprise,
    ...creditResolvers.Enterprise,
    ...eligibilityResolvers.Enterprise,
    ...coordinatorResolvers.Enterprise,
    ...standingResolvers.Enterprise,
  },
};

/** What callers subscribe to. */
const statuses: Statuses<Context> = { cursorField: 'creditStatusCursor', of: [creditRatingChanged] };

/** The subgraph of enterprises, their credit ratings and their eligibility (企业与信用). */
export const enterpriseCredit: SubgraphDefinition<Context> = {
  name: 'enterprise-credit',
  typeDefs: [sdlBelow(__dirname), statusSdl(statuses)].join('\n'),
  entities,
  migrations,
  statuses,
  sources: [],
  build: (parts) => ({ resolvers, context: contexts(parts) }),
};
