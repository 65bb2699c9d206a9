import { Kind, parse, valueFromASTUntyped, type ConstDirectiveNode } from 'graphql';

/** What the supergraph says of a type or a field beside its shape. */
export type Mark = {
  readonly tags: readonly string[];
  readonly isGuarded: boolean;
  readonly scopes: readonly (readonly string[])[] | null;
  readonly policies: readonly (readonly string[])[] | null;
};

export type Marks = {
  readonly types: ReadonlyMap<string, Mark>;
  /** By `Type.field`. */
  readonly fields: ReadonlyMap<string, Mark>;
  /** The types that a subgraph finds by a key. */
  readonly entities: ReadonlySet<string>;
};

/** Reads the tags, access rules and keys of a supergraph. */
export function marksIn(supergraphSdl: string): Marks {
  const [types, fields, entities] = [new Map<string, Mark>(), new Map<string, Mark>(), new Set<string>()];
  for (const node of parse(supergraphSdl).definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const { name, directives = [] } = node;
    types.set(name.value, markOf(directives));
    if (valuesOf(directives, 'join__type', 'key').length > 0) entities.add(name.value);
    for (const field of node.fields ?? [])
      fields.set(`${name.value}.${field.name.value}`, markOf(field.directives ?? []));
  }
  return { types, fields, entities };
}

function markOf(directives: readonly ConstDirectiveNode[]): Mark {
  type Lists = readonly (readonly string[])[];
  const [scopes = null] = valuesOf(directives, 'requiresScopes', 'scopes') as Lists[];
  const [policies = null] = valuesOf(directives, 'policy', 'policies') as Lists[];
  const isGuarded = directives.some(({ name }) => GUARDS.has(name.value));
  return { tags: valuesOf(directives, 'tag', 'name') as string[], isGuarded, scopes, policies };
}

const GUARDS = new Set(['authenticated', 'requiresScopes', 'policy']);

/** What the directives of a name say in an argument, once for each that says something. */
const valuesOf = (directives: readonly ConstDirectiveNode[], name: string, argument: string): unknown[] =>
  directives
    .filter((directive) => directive.name.value === name)
    .flatMap(({ arguments: given = [] }) => given.filter((each) => each.name.value === argument))
    .map(({ value }) => valueFromASTUntyped(value));
