import {
  defaultTypeResolver,
  GraphQLError,
  isObjectType,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from 'graphql';
import { inspect } from 'graphql/jsutils/inspect';
import type { Run } from './run';

type Info = GraphQLResolveInfo & { readonly run: Run };

/** What a value of an interface or a union says of its type: by `resolveType`, else by `__typename` or `isTypeOf`. */
export function namedTypeOf(type: GraphQLAbstractType, value: unknown, info: Info): unknown {
  const resolveType = type.resolveType ?? defaultTypeResolver;
  return resolveType(value, info.run.context, info, type);
}

/** The object type of that name. Throws, with the words of graphql-js, when it is none of the kind promised. */
export function possibleType(
  type: GraphQLAbstractType,
  name: unknown,
  { value, info }: { value: unknown; info: Info },
): GraphQLObjectType {
  const nodes = info.fieldNodes;
  const must = `Abstract type "${type.name}" must resolve to an Object type at runtime for field "${info.parentType.name}.${info.fieldName}"`;
  if (name === null || name === undefined) {
    const remedy = `Either the "${type.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`;
    throw new GraphQLError(`${must}. ${remedy}`, { nodes });
  }
  if (typeof name !== 'string')
    throw new GraphQLError(`${must} with value ${inspect(value)}, received "${inspect(name)}".`);
  const found = info.schema.getType(name);
  const resolvedTo = `Abstract type "${type.name}" was resolved to a`;
  if (!found)
    throw new GraphQLError(`${resolvedTo} type "${name}" that does not exist inside the schema.`, { nodes });
  if (!isObjectType(found)) throw new GraphQLError(`${resolvedTo} non-object type "${name}".`, { nodes });
  if (info.schema.isSubType(type, found)) return found;
  const message = `Runtime Object type "${found.name}" is not a possible type for "${type.name}".`;
  throw new GraphQLError(message, { nodes });
}
