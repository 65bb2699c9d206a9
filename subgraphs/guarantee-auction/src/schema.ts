import { sdlBelow } from '@trust-supervision/graphql';
import { statusSdl, type Statuses } from '@trust-supervision/subgraph';
import type { Context } from './context';
import { guaranteeResolvers } from './guarantee/guarantee.resolvers';
import { guaranteeChanged } from './guarantee/guarantee.status';

/** What callers subscribe to. */
export const statuses: Statuses<Context> = { cursorField: 'guaranteeStatusCursor', of: [guaranteeChanged] };

/** The schema of this subgraph: the SDL of its slices, and their resolvers. */
export const typeDefs = [sdlBelow(__dirname), statusSdl(statuses)].join('\n');
export const resolvers = { ...guaranteeResolvers };
