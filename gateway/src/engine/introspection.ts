import {
  executeSync,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Json } from './json';
import type { Fragments } from './selection';

/** Answers `__schema` and `__type` from what callers see. */
export function introspect(
  schema: GraphQLSchema,
  {
    operation,
    fragments,
    variables,
  }: { operation: OperationDefinitionNode; fragments: Fragments; variables: Json },
  nodes: readonly FieldNode[],
): unknown {
  const { data, errors } = executeSync({
    schema,
    document: {
      kind: Kind.DOCUMENT,
      definitions: [
        { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections: nodes } },
        ...(fragments.values() as Iterable<FragmentDefinitionNode>),
      ],
    },
    variableValues: variables,
  });
  if (errors?.[0]) throw errors[0];
  const name = nodes[0]?.alias ?? nodes[0]?.name;
  return data?.[name?.value ?? ''] ?? null;
}
