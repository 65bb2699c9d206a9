import {
  buildSchema,
  getNullableType,
  GraphQLError,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLScalarType,
  type GraphQLSchema,
} from 'graphql';

/**
 * A schema whose fields give whatever the seed says: values, promises, nulls, failures, values of the wrong kind. The
 * same place of an answer gives the same each time, so that two ways to carry an operation out can be compared.
 */
const SDL = `
  type Query { works: Works!  party(number: Int = 1, kind: Kind): Party  parties: [Party!]!  anything: [Anything]
    deep: [[Works!]]!  level: Level  sure: Boolean! }
  interface Party { id: ID!  name: String  works: Works }
  type Works implements Party { id: ID!  name(upper: Boolean, words: [String!]): String  works: Works  level: Level!
    weight: Float  count: Int!  staff: [Person!]  parties: [Party]!  grid: [[Int!]]  day: Day }
  type Person implements Party { id: ID!  name: String!  works: Works  age: Int  nicknames: [String]!  boss: Person }
  type Place { city: String!  of: Anything!  inner(depth: Depth): Place }
  union Anything = Works | Person | Place
  enum Level { HIGH LOW }
  enum Kind { WORKS PERSON }
  input Depth { steps: Int! = 2  names: [String] }
  scalar Day
  schema { query: Query }
`;

/** What the operations of the comparison write for arguments. */
export const WHIMSICAL_ARGUMENTS = {
  number: ['1', '2', 'null', '$missing', '$count'],
  kind: ['WORKS', 'PERSON', 'null'],
  upper: ['true', '$yes', '$no'],
  words: ['["a"]', '"b"', '[]'],
  depth: ['{}', '{ steps: 3 }', '{ steps: $count, names: ["x", null] }', '$depth'],
};

type Info = GraphQLResolveInfo;
type Source = { readonly __typename?: string };

/** The schema as a seed makes it; of a thousand values, `failures` fail or are none of their type. */
export function whimsicalSchema(seed: number, failures: number): GraphQLSchema {
  const schema = buildSchema(SDL);
  const whims = new Whims(schema, seed, failures);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) && !type.name.startsWith('__')) {
      for (const field of Object.values(type.getFields())) whims.resolve(type, field);
    }
  }
  (schema.getType('Party') as GraphQLInterfaceType).resolveType = (value, _context, info) =>
    whims.maybeLater(typeNameOf(value), info);
  (schema.getType('Place') as GraphQLObjectType).isTypeOf = (value, _context, info) =>
    whims.maybeLater(whims.below(10, 'is', placeOf(info)) > 0 && typeNameOf(value) !== 'Works', info);
  (schema.getType('Day') as GraphQLScalarType).serialize = (value) =>
    value === 'no day' ? null : `${value}`;
  return schema;
}

const typeNameOf = (value: unknown): string => (value as Source).__typename ?? 'Place';

class Whims {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly seed: number,
    private readonly failures: number,
  ) {}

  /** A number that is the same for the same questions: FNV-1a. */
  below(limit: number, ...about: unknown[]): number {
    let hash = 0x811c9dc5;
    for (const letter of JSON.stringify([this.seed, about]))
      hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    return ((hash ^ (hash >>> 15)) >>> 0) % limit;
  }

  maybeLater<Value>(value: Value, info: Info): Value | Promise<Value> {
    const turns = this.#isAtOnce(info) ? 0 : Math.max(0, this.below(6, 'later', placeOf(info)) - 2);
    return turns === 0 ? value : this.#later(value, turns);
  }

  /**
   * Lists come at once with all that is in them, or element by element: where one element fails beside another that
   * fails later, graphql-js leaves that unheard, which ends the process.
   */
  #isAtOnce({ path, returnType }: Info): boolean {
    const steps = keysTo(path);
    const list = steps.findIndex((step) => typeof step === 'number');
    if (list < 0 && !String(returnType).includes('[')) return false;
    return this.below(2, 'at once', steps.slice(0, list < 0 ? steps.length : list)) === 0;
  }

  /** Every field with arguments, and some others, have a resolver; the rest are properties. */
  resolve(type: GraphQLObjectType, field: Field): void {
    const hasResolver =
      field.args.length > 0 || type.name === 'Query' || this.below(3, type.name, field.name) === 0;
    if (hasResolver)
      field.resolve = (_source, given, _context, info) =>
        this.#give(field.type, info, [placeOf(info), given]);
  }

  async #later<Value>(value: Value, turns: number): Promise<Value> {
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
    return value;
  }

  #give(type: GraphQLOutputType, info: Info, about: unknown[]): unknown {
    if (this.below(1000, 'fails', about) < this.failures) return this.#failure(info, about);
    return this.maybeLater(this.#value(type, info, about), info);
  }

  #failure(info: Info, about: unknown[]): unknown {
    const failing = new Error(`${info.parentType.name}.${info.fieldName} fails`);
    const coded = new GraphQLError('refused', { extensions: { code: 'FORBIDDEN' } });
    const later = [
      () => Promise.reject(failing),
      () => Promise.reject(coded),
      isListType(getNullableType(info.returnType)) ? failingItems : () => null,
    ];
    const ways: (() => unknown)[] = [
      ...(this.#isAtOnce(info) ? [] : later),
      () => null,
      () => undefined,
      () => failing,
      () => ({ odd: true }),
      () => 'no day',
    ];
    const way = this.below(ways.length + 1, 'way', about);
    if (way === ways.length) throw coded;
    return (ways[way] as () => unknown)();
  }

  #value(type: GraphQLOutputType, info: Info, about: unknown[]): unknown {
    if (isNonNullType(type)) return this.#value(type.ofType, info, about);
    if (this.below(12, 'null', about) === 0) return null;
    if (isListType(type)) {
      const count = this.below(4, 'count', about);
      const items = Array.from({ length: count }, (_unused, place) =>
        this.#value(type.ofType, info, [...about, place]),
      );
      if (!this.#isAtOnce(info)) return items.map((item) => this.#later(item, 1));
      return this.below(5, 'set', about) === 0 ? new Set(items) : items;
    }
    if (isEnumType(type)) return this.below(9, 'odd', about) === 0 ? 'MIDDLE' : 'HIGH';
    if (isScalarType(type)) return this.#scalar(type.name, about);
    const possible = isObjectType(type) ? [type] : this.schema.getPossibleTypes(type);
    return this.#object(
      possible[this.below(possible.length, 'type', about)] as GraphQLObjectType,
      info,
      about,
    );
  }

  #scalar(name: string, about: unknown[]): unknown {
    const number = this.below(100, 'scalar', about);
    if (name === 'Boolean') return number % 3 === 0 ? number : number % 2 === 0;
    if (name === 'String' || name === 'ID' || name === 'Day')
      return number % 5 === 0 ? number : `text ${number}`;
    return number % 7 === 0 ? 'not a number' : number / (name === 'Float' ? 4 : 1);
  }

  #object(type: GraphQLObjectType, above: Info, about: unknown[]): Source {
    const source: Record<string, unknown> = type.name === 'Place' ? {} : { __typename: type.name };
    for (const field of Object.values(type.getFields())) {
      const isLeaf = isLeafType(getNullableType(field.type)) && this.below(3, 'plain', about, field.name) > 0;
      source[field.name] = isLeaf
        ? this.#value(field.type, above, [...about, field.name])
        : (_given: unknown, _context: unknown, info: Info) => this.#give(field.type, info, [placeOf(info)]);
    }
    return source;
  }
}

/** Made one by one: a promise that nobody came to would fail unheard. */
function* failingItems(): Generator<unknown> {
  yield new Error('an element fails');
  yield Promise.reject(new Error('an element fails later'));
}

type Field = GraphQLField<unknown, unknown>;

const keysTo = (path: Info['path']): (string | number)[] => [
  ...(path.prev ? keysTo(path.prev) : []),
  path.key,
];

/** Where graphql-js says that a field stands: what is told wrong there gives other values. */
function placeOf({ path, fieldNodes, returnType, variableValues }: Info): unknown {
  const types: unknown[] = [];
  for (let step: Info['path'] | undefined = path; step; step = step.prev) types.push(step.typename);
  return [keysTo(path), types, String(returnType), fieldNodes.length, variableValues['count'] ?? null];
}
