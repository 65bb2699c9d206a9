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
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { apiSchemaOf } from '../api-schema';
import { marksIn, type Mark, type Marks } from './marks';

/** The contract of those who have not signed in: what is tagged for everybody. */
export const PUBLIC_CONTRACT = 'public';

/** What decides the schema of a contract: see `Contract`. */
export type ContractTerms = {
  readonly name: string;
  readonly scopes: readonly string[];
  /** Fields beside those that the SDL tags, as `Type.field`. */
  readonly fields?: readonly string[];
};

/** What a contract asks for and the graph does not give, everything at once. */
export class ContractFaults extends Error {
  override readonly name = 'ContractFaults';

  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

/**
 * The schema of a contract, as SDL: what a partner may see of the graph, where nothing else exists. A field of a root
 * type or of an entity belongs to it by a `@tag` of its own or of its type, or by the contract's `fields`; parts of what
 * it returns come along as far as the contract's scopes reach, other entities only by their own tags. A field that could
 * return what does not belong is left out. Throws `ContractFaults`: fields that are not there or that no scope of the
 * contract opens, and a contract with nothing to ask for.
 */
export function contractSchemaOf(supergraphSdl: string, terms: ContractTerms): string {
  const schema = buildSchema(apiSchemaOf(supergraphSdl));
  const marks = marksIn(supergraphSdl);
  const contract = new Belonging(schema, marks, terms);
  const query = schema.getQueryType();
  const faults = [...unknownFields(schema, terms), ...contract.closedFields()];
  if (!query || contract.fieldsOf(query).size === 0)
    faults.push(`no query has the tag ${terms.name}: the contract would have nothing to ask for`);
  if (faults.length > 0 || !query) throw new ContractFaults(faults);
  const mutation = schema.getMutationType();
  const kept = visit(parse(printSchema(schema)), {
    ObjectTypeDefinition: (node) => {
      const type = schema.getType(node.name.value) as GraphQLObjectType;
      if (contract.fieldsOf(type).size === 0 || type === mutation) return null;
      return withFields(node, contract.fieldsOf(type));
    },
    InterfaceTypeDefinition: (node) =>
      withFields(node, contract.sharedFieldsOf(schema.getType(node.name.value) as GraphQLInterfaceType)),
  });
  const roots = [query, schema.getSubscriptionType()].flatMap((root) => root?.name ?? []);
  return `${printSchema(lexicographicSortSchema(reachable(print(kept), roots)))}\n`;
}

const withFields = <Node extends ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode>(
  node: Node,
  fields: ReadonlySet<string>,
): Node => ({ ...node, fields: node.fields?.filter(({ name }) => fields.has(name.value)) ?? [] });

function unknownFields(schema: GraphQLSchema, { fields = [] }: ContractTerms): string[] {
  return fields
    .filter((coordinate) => {
      const [type = '', field = '', ...more] = coordinate.split('.');
      const named = schema.getType(type);
      return more.length > 0 || !isObjectType(named) || !named.getFields()[field];
    })
    .map((coordinate) => `there is no field ${coordinate}`);
}

/** Which fields belong to a contract. */
class Belonging {
  readonly #decided = new Map<GraphQLObjectType, ReadonlySet<string>>();
  readonly #listed: ReadonlySet<string>;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly marks: Marks,
    private readonly terms: ContractTerms,
  ) {
    this.#listed = new Set(terms.fields);
  }

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

  /** What every type that implements an interface still has: no more of it may be promised. */
  sharedFieldsOf(type: GraphQLInterfaceType): ReadonlySet<string> {
    const kept = this.schema.getPossibleTypes(type).map((each) => this.fieldsOf(each));
    const names = Object.keys(type.getFields());
    return new Set(names.filter((name) => kept.every((fields) => fields.size === 0 || fields.has(name))));
  }

  /** Fields that were put into the contract by name, though none of its scopes opens them. */
  closedFields(): string[] {
    const named = [...this.marks.fields.keys()].filter((coordinate) => this.#isNamed(coordinate));
    return named
      .filter((coordinate) => !this.#isOpen(coordinate))
      .map((coordinate) => `${coordinate} is refused to all that the contract has scopes for`);
  }

  #belongs(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): boolean {
    const coordinate = `${type.name}.${field.name}`;
    const needsName = isRoot(this.schema, type) || this.marks.entities.has(type.name);
    if (needsName && !this.#isNamed(coordinate)) return false;
    return this.#isOpen(coordinate) && this.#returned(field).every((part) => this.fieldsOf(part).size > 0);
  }

  /** By a tag of its own or of its type, or in the list of the contract. */
  #isNamed(coordinate: string): boolean {
    const [type = ''] = coordinate.split('.');
    const tags = [
      ...(this.marks.types.get(type)?.tags ?? []),
      ...(this.marks.fields.get(coordinate)?.tags ?? []),
    ];
    return tags.includes(this.terms.name) || this.#listed.has(coordinate);
  }

  /** Whether somebody with all scopes of the contract passes the rules of a field and of its type. */
  #isOpen(coordinate: string): boolean {
    const [type = ''] = coordinate.split('.');
    const marks = [this.marks.types.get(type), this.marks.fields.get(coordinate)];
    return marks.every((mark) => !mark?.isGuarded || this.#passes(mark));
  }

  #passes({ scopes, policies }: Mark): boolean {
    if (this.terms.name === PUBLIC_CONTRACT) return false;
    const has = (needed: readonly string[]): boolean =>
      needed.every((scope) => this.terms.scopes.includes(scope));
    return (
      (scopes === null || scopes.some(has)) &&
      (policies === null || policies.some((needed) => needed.every((role) => role === 'agency')))
    );
  }

  #returned(field: GraphQLField<unknown, unknown>): readonly GraphQLObjectType[] {
    const type = getNamedType(field.type);
    if (isAbstractType(type)) return this.schema.getPossibleTypes(type);
    return isObjectType(type) ? [type] : [];
  }
}

const isRoot = (schema: GraphQLSchema, type: GraphQLObjectType): boolean =>
  [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].includes(type);

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
