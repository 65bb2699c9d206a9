import { Supergraph } from '@apollo/federation-internals';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { stripAccessDirectives } from './strip-directives';

/** What clients see of a supergraph: its types and fields without how they are joined, sorted, as SDL. */
export function apiSchemaOf(supergraphSdl: string): string {
  const { schema } = Supergraph.build(stripAccessDirectives(supergraphSdl));
  return `${printSchema(lexicographicSortSchema(schema.toAPISchema().toGraphQLJSSchema()))}\n`;
}
