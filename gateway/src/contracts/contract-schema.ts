import {
  buildSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  lexicographicSortSchema,
  parse,
  printSchema,
  print,
  visit,
  type ConstDirectiveNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { apiSchemaOf } from '../api-schema';

/**
 * The schema of a contract, as SDL: what a partner may see of the graph, where nothing else exists. A field of a root
 * type or of an entity belongs to it by a `@tag` of its own or of its type; parts of what it returns come along, other
 * entities only by their own tags. A field that could return what does not belong is left out. Throws when nothing is
 * left to ask for.
 */
export function contractSchemaOf(supergraphSdl: string, tag: string): string {
  const schema = buildSchema(apiSchemaOf(supergraphSdl));
  const contract = new Contract(schema, entitiesIn(supergraphSdl), tagged(supergraphSdl, tag));
  const query = schema.getQueryType();
  if (!query || contract.fieldsOf(query).size === 0)
    throw new Error(`no query has the tag ${tag}: the contract would have nothing to ask for`);
  const mutation = schema.getMutationType();
  const kept = visit(parse(printSchema(schema)), {
    ObjectTypeDefinition: (node) => {
      const type = schema.getType(node.name.value) as GraphQLObjectType;
      const fields = contract.fieldsOf(type);
      if (fields.size === 0 || type === mutation) return null;
      return { ...node, fields: node.fields?.filter(({ name }) => fields.has(name.value)) ?? [] };
    },
  });
  const roots = [query, schema.getSubscriptionType()].flatMap((root) => root?.name ?? []);
  return `${printSchema(lexicographicSortSchema(reachable(print(kept), roots)))}\n`;
}

/** Which fields belong to a contract. */
class Contract {
  readonly #decided = new Map<GraphQLObjectType, ReadonlySet<string>>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly entities: ReadonlySet<string>,
    private readonly tagged: ReadonlySet<string>,
  ) {}

  fieldsOf(type: GraphQLObjectType): ReadonlySet<string> {
    const decided = this.#decided.get(type);
    if (decided) return decided;
    // A type that leads back to itself belongs as far as its other fields do.
    this.#decided.set(type, new Set(Object.keys(type.getFields())));
    const fields = Object.values(type.getFields()).filter((field) => this.#belongs(type, field));
    const names = new Set(fields.map(({ name }) => name));
    this.#decided.set(type, names);
    return names;
  }

  #belongs(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): boolean {
    const needsTag = isRoot(this.schema, type) || this.entities.has(type.name);
    const hasTag = this.tagged.has(type.name) || this.tagged.has(`${type.name}.${field.name}`);
    return (!needsTag || hasTag) && this.#returned(field).every((part) => this.fieldsOf(part).size > 0);
  }

  #returned(field: GraphQLField<unknown, unknown>): readonly GraphQLObjectType[] {
    const type = getNamedType(field.type);
    if (isAbstractType(type)) return this.schema.getPossibleTypes(type);
    return isObjectType(type) ? [type] : [];
  }
}

const isRoot = (schema: GraphQLSchema, type: GraphQLObjectType): boolean =>
  [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].includes(type);

/** The types that a subgraph finds by a key. */
const entitiesIn = (supergraphSdl: string): Set<string> =>
  namesWhere(
    supergraphSdl,
    ({ name, arguments: given = [] }) =>
      name.value === 'join__type' && given.some((argument) => argument.name.value === 'key'),
  );

/** `Type` and `Type.field` that carry the tag. */
const tagged = (supergraphSdl: string, tag: string): Set<string> =>
  namesWhere(
    supergraphSdl,
    ({ name, arguments: given = [] }) =>
      name.value === 'tag' && given.some(({ value }) => value.kind === Kind.STRING && value.value === tag),
  );

function namesWhere(sdl: string, fits: (directive: ConstDirectiveNode) => boolean): Set<string> {
  const names = new Set<string>();
  for (const node of parse(sdl).definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    if (node.directives?.some(fits)) names.add(node.name.value);
    for (const field of node.fields ?? [])
      if (field.directives?.some(fits)) names.add(`${node.name.value}.${field.name.value}`);
  }
  return names;
}

/** Only the types that an operation can come to; what else the document holds is unknown to the contract. */
function reachable(sdl: string, roots: readonly string[]): GraphQLSchema {
  const document = parse(sdl);
  const known = new Map(
    document.definitions.flatMap((node) =>
      'name' in node && node.name ? [[node.name.value, node] as const] : [],
    ),
  );
  const met = new Set(roots);
  for (const name of met) {
    const node = known.get(name);
    if (!node) continue;
    visit(node, { NamedType: ({ name: next }) => void met.add(next.value) });
  }
  const definitions = document.definitions.filter(
    (node) => node.kind !== Kind.SCHEMA_DEFINITION && 'name' in node && node.name && met.has(node.name.value),
  );
  return buildSchema(print({ ...document, definitions }));
}
