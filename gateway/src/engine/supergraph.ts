import { Supergraph, type Schema } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { stripAccessDirectives } from '../strip-directives';

/** A supergraph, read once: what callers may ask of it, and who plans how it is answered. */
export type LoadedSupergraph = {
  /** What callers see. */
  readonly schema: GraphQLSchema;
  /** The same as the planner reads it. */
  readonly api: Schema;
  /** All types, those that callers do not see as well. */
  readonly joined: GraphQLSchema;
  readonly planner: QueryPlanner;
  /** The subgraphs it is made of, by name. */
  readonly subgraphs: readonly string[];
};

/** Reads a composed supergraph. Throws when it is none, or a version that the planner does not know. */
export function loadSupergraph(sdl: string): LoadedSupergraph {
  const supergraph = Supergraph.build(stripAccessDirectives(sdl));
  const api = supergraph.apiSchema();
  return {
    schema: api.toGraphQLJSSchema(),
    api,
    joined: supergraph.schema.toGraphQLJSSchema(),
    planner: new QueryPlanner(supergraph),
    subgraphs: supergraph.subgraphsMetadata().map(({ name }) => name),
  };
}
