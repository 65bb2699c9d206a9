import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

type Composite = GraphQLObjectType | GraphQLInterfaceType;
type Field = GraphQLField<unknown, unknown>;

/** A way from the root to a type: the fields on it, the types that abstract fields must turn out to be. */
export type Path = {
  /** Whether it is a subscription, which is not asked but listened to. */
  readonly isLive: boolean;
  readonly fields: readonly string[];
  readonly wishes: readonly string[];
  /** A query that selects this at its end. */
  readonly wrap: (selection: string) => string;
  /** What a query's data holds at its end; undefined where it is null on the way. */
  readonly valueIn: (data: unknown) => unknown;
};

const startOf = (kind: 'query' | 'subscription'): Path => ({
  isLive: kind === 'subscription',
  fields: [],
  wishes: [],
  wrap: (selection) => `${kind} { ${selection} }`,
  valueIn: (data) => data ?? undefined,
});

/** The shortest way to each type of a schema that has fields: from its queries, else from its subscriptions. */
export function pathsIn(schema: GraphQLSchema): ReadonlyMap<string, Path> {
  const [query, subscription] = [schema.getQueryType(), schema.getSubscriptionType()];
  if (!query) throw new Error('the schema has no queries');
  const found = follow(schema, new Map([[query.name, startOf('query')]]));
  return subscription ? follow(schema, found.set(subscription.name, startOf('subscription'))) : found;
}

function follow(schema: GraphQLSchema, found: Map<string, Path>): Map<string, Path> {
  for (const [name, path] of found) {
    const type = schema.getType(name);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const returned = getNamedType(field.type);
      if (!isCompositeType(returned)) continue;
      const possible = isAbstractType(returned) ? schema.getPossibleTypes(returned) : [];
      if (isObjectType(returned) || isInterfaceType(returned)) add(found, returned, step(path, type, field));
      for (const one of possible) add(found, one, step(path, type, field, one.name));
    }
  }
  return found;
}

const add = (found: Map<string, Path>, { name }: Composite, path: Path): void => {
  if (!found.has(name)) found.set(name, path);
};

function step(before: Path, { name }: Composite, field: Field, as?: string): Path {
  return {
    isLive: before.isLive,
    fields: [...before.fields, `${name}.${field.name}`],
    wishes: as === undefined ? before.wishes : [...before.wishes, as],
    wrap: (selection) =>
      before.wrap(`${called(field)} { ${as === undefined ? selection : `... on ${as} { ${selection} }`} }`),
    valueIn: (data) => {
      const value = (before.valueIn(data) as Record<string, unknown> | undefined)?.[field.name];
      return (Array.isArray(value) ? value[0] : value) ?? undefined;
    },
  };
}

/** A field with the arguments it must have. */
function called({ name, args }: Field): string {
  const given = args.filter(isRequiredArgument).map((each) => `${each.name}: ${literalOf(each.type)}`);
  return given.length === 0 ? name : `${name}(${given.join(', ')})`;
}

/** A field with its arguments and, where it returns objects, a selection that every type has. */
export const selected = (field: Field): string =>
  isCompositeType(getNamedType(field.type)) ? `${called(field)} { __typename }` : called(field);

function literalOf(type: GraphQLInputType): string {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return `[${literalOf(nullable.ofType)}]`;
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name ?? 'null';
  if (isInputObjectType(nullable)) {
    const fields = Object.values(nullable.getFields()).filter(isRequiredInputField);
    return `{ ${fields.map((field) => `${field.name}: ${literalOf(field.type)}`).join(', ')} }`;
  }
  return { Int: '1', Float: '1.5', Boolean: 'true' }[getNamedType(type).name] ?? '"x"';
}
