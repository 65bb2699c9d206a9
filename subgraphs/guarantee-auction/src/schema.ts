import { sdlBelow } from '@trust-supervision/graphql';
import { guaranteeResolvers } from './guarantee/guarantee.resolvers';

/** The schema of this subgraph: the SDL of its slices, and their resolvers. */
export const typeDefs = sdlBelow(__dirname);
export const resolvers = { ...guaranteeResolvers };
