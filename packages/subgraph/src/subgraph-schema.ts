import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  buildASTSchema,
  isObjectType,
  isScalarType,
  Kind,
  parse,
  type DefinitionNode,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLUnionType,
} from 'graphql';

/** Resolvers by type and field, as subgraphs write them; a scalar's is the scalar itself. */
export type SchemaResolvers = Readonly<Record<string, object>>;

type Resolver = GraphQLFieldResolver<unknown, unknown>;
type FieldResolvers = Record<string, Resolver | { resolve?: Resolver; subscribe?: Resolver }>;

/**
 * What Apollo made of an SDL, without resolvers. Reading and checking an SDL by the rules of federation takes ten
 * times as long as building a schema from what comes out, so it is done once for all subgraphs of a process that
 * have the same.
 */
const checked = new Map<string, GraphQLSchema>();

/**
 * The executable schema of a subgraph: its SDL, what federation adds to it, and its resolvers; `__resolveReference`
 * of a type resolves its entities. Throws for an SDL that is not valid as a subgraph, and for resolvers of what it does
 * not have.
 */
export function subgraphSchema(typeDefs: string, resolvers: SchemaResolvers): GraphQLSchema {
  const federated = checked.get(typeDefs) ?? buildSubgraphSchema({ typeDefs: parse(typeDefs) });
  checked.set(typeDefs, federated);
  const schema = copyOf(federated);
  for (const [name, resolver] of Object.entries(resolvers)) {
    const type = schema.getType(name);
    if (isObjectType(type)) resolveFields(type, resolver as FieldResolvers);
    else if (isScalarType(type)) Object.assign(type, resolver);
    else if (type) throw new Error(`${name} is neither an object type nor a scalar: it takes no resolvers`);
  }
  return schema;
}

/** The same types anew, with the resolvers that federation itself gives. */
function copyOf(federated: GraphQLSchema): GraphQLSchema {
  const nodes = [
    ...federated.getDirectives().map(({ astNode }) => astNode),
    ...Object.values(federated.getTypeMap()).flatMap(nodesOf),
  ].filter((node) => node !== undefined && node !== null);
  const valid = { assumeValid: true, assumeValidSDL: true };
  const schema = buildASTSchema({ kind: Kind.DOCUMENT, definitions: nodes }, valid);
  const made = federated.getQueryType()?.getFields() ?? {};
  for (const [name, field] of Object.entries(schema.getQueryType()?.getFields() ?? {}))
    Object.assign(field, { resolve: made[name]?.resolve });
  const entities = schema.getType('_Entity') as GraphQLUnionType | undefined;
  if (entities) entities.resolveType = (federated.getType('_Entity') as GraphQLUnionType).resolveType;
  return schema;
}

/** What a type is written as; one that is only extended (`extend type Query`) is defined without fields first. */
function nodesOf({ name, astNode, extensionASTNodes }: GraphQLNamedType): (DefinitionNode | undefined)[] {
  const isOnlyExtended = !astNode && extensionASTNodes.length > 0;
  const empty: DefinitionNode = { kind: Kind.OBJECT_TYPE_DEFINITION, name: { kind: Kind.NAME, value: name } };
  return [isOnlyExtended ? empty : (astNode ?? undefined), ...extensionASTNodes];
}

function resolveFields(type: GraphQLObjectType, resolvers: FieldResolvers): void {
  const fields = type.getFields();
  for (const [name, resolver] of Object.entries(resolvers)) {
    const field = fields[name];
    if (name === '__resolveReference')
      type.extensions = { apollo: { subgraph: { resolveReference: resolver } } };
    else if (!field) throw new Error(`${type.name} has no field ${name}, but a resolver for it`);
    else Object.assign(field, typeof resolver === 'function' ? { resolve: resolver } : resolver);
  }
}
