import {
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isInterfaceType,
  isObjectType,
  printSchema,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { pathsIn, selected } from './paths';

/**
 * A document that names what a contract does not hold. `names` are spelled anew by whoever asks: a name that nobody
 * ever gave must get the same answer, letter by letter.
 */
export type Probe = {
  readonly cells: readonly string[];
  readonly names: readonly string[];
  readonly text: (spelled: (name: string) => string) => string;
};

/** What one document may hold, as the gateway tells at most 20 faults; a variable that nobody uses is one as well. */
const AT_ONCE = 18;
const VARIABLES_AT_ONCE = 9;

/** Everything of the graph that a contract does not hold, each thing in a document that would find it if it could. */
export function probesOf(graph: GraphQLSchema, contract: GraphQLSchema): Probe[] {
  const hidden = typesOf(graph).filter(({ name }) => !contract.getType(name));
  return [
    ...fieldProbes(graph, contract),
    ...argumentProbes(graph, contract),
    ...enumProbes(graph, contract),
    ...typeProbes(hidden.filter(isCompositeType)),
    ...inputProbes(hidden.filter(isInputType)),
    ...nameProbes(hidden),
    ...rootProbes(graph, contract),
    FEDERATION,
  ];
}

/** The operations by which a gateway asks a subgraph, which nobody may ask a gateway. */
const FEDERATION: Probe = {
  cells: ['Query._service', 'Query._entities'],
  names: ['_service', '_entities'],
  text: (spelled) =>
    `{ ${spelled('_service')} { sdl } ${spelled('_entities')}(representations: []) { __typename } }`,
};

const fieldsOf = (type: GraphQLNamedType | null | undefined): GraphQLField<unknown, unknown>[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

/** The other fields of each type that the contract has. */
function fieldProbes(graph: GraphQLSchema, contract: GraphQLSchema): Probe[] {
  return [...pathsIn(contract)].flatMap(([name, { wrap }]) => {
    const kept = new Set(fieldsOf(contract.getType(name)).map((field) => field.name));
    const hidden = fieldsOf(graph.getType(name)).filter((field) => !kept.has(field.name));
    return chunks(hidden).map((fields) => ({
      cells: fields.map((field) => `${name}.${field.name}`),
      names: fields.map((field) => field.name),
      text: (spelled) =>
        wrap(fields.map((field) => selected(field).replace(field.name, () => spelled(field.name))).join(' ')),
    }));
  });
}

/** The other arguments of each field that the contract has. */
function argumentProbes(graph: GraphQLSchema, contract: GraphQLSchema): Probe[] {
  return [...pathsIn(contract)].flatMap(([name, { wrap }]) =>
    fieldsOf(contract.getType(name)).flatMap((field) => {
      const kept = new Set(field.args.map((argument) => argument.name));
      const all = fieldsOf(graph.getType(name)).find((each) => each.name === field.name)?.args ?? [];
      return chunks(all.filter((argument) => !kept.has(argument.name))).map((given): Probe => ({
        cells: given.map((argument) => `${name}.${field.name}(${argument.name}:)`),
        names: given.map((argument) => argument.name),
        text: (spelled) => {
          const text = given.map((argument) => `${spelled(argument.name)}: null`).join(', ');
          return wrap(selected(field).replace(/^\w+(\()?/, (start) => `${start.replace('(', '')}(${text} `));
        },
      }));
    }),
  );
}

/** The other values of each enum that the contract has. */
function enumProbes(graph: GraphQLSchema, contract: GraphQLSchema): Probe[] {
  return Object.values(contract.getTypeMap())
    .filter(isEnumType)
    .flatMap((type) => {
      const all = graph.getType(type.name);
      const values = isEnumType(all) ? all.getValues().filter(({ name }) => !type.getValue(name)) : [];
      return chunks(values, VARIABLES_AT_ONCE).map((hidden) => ({
        cells: hidden.map(({ name }) => `${type.name}.${name}`),
        names: hidden.map(({ name }) => name),
        text: (spelled: (name: string) => string) =>
          `query(${hidden.map(({ name }, n) => `$v${n}: ${type.name} = ${spelled(name)}`).join(' ')}) { __typename }`,
      }));
    });
}

/** Types with fields, as the condition of a fragment. */
const typeProbes = (hidden: readonly GraphQLNamedType[]): Probe[] =>
  chunks(hidden).map((types) => ({
    cells: types.flatMap((type) => [
      `... on ${type.name}`,
      ...fieldsOf(type).map((field) => `${type.name}.${field.name}`),
    ]),
    names: types.map(({ name }) => name),
    text: (spelled) =>
      `{ ${types.map((_type, n) => `...F${n}`).join(' ')} } ${types
        .map(
          (type, n) =>
            `fragment F${n} on ${spelled(type.name)} { __typename ${fieldsOf(type).map(selected).join(' ')} }`,
        )
        .join(' ')}`,
  }));

/** Types of values, as the type of a variable. */
const inputProbes = (hidden: readonly GraphQLNamedType[]): Probe[] =>
  chunks(hidden, VARIABLES_AT_ONCE).map((types) => ({
    cells: types.flatMap((type) => [
      `$v: ${type.name}`,
      ...valuesOf(type).map((name) => `${type.name}.${name}`),
    ]),
    names: types.map(({ name }) => name),
    text: (spelled) =>
      `query(${types.map((type, n) => `$v${n}: [${spelled(type.name)}] = ${defaultOf(type)}`).join(' ')}) { __typename }`,
  }));

function valuesOf(type: GraphQLNamedType): string[] {
  if (isEnumType(type)) return type.getValues().map(({ name }) => name);
  return isInputObjectType(type) ? Object.keys(type.getFields()) : [];
}

function defaultOf(type: GraphQLNamedType): string {
  const values = valuesOf(type);
  if (isInputObjectType(type)) return `[{ ${values.map((name) => `${name}: null`).join(', ')} }]`;
  return `[${values.join(', ')}]`;
}

/** Every type, by its name in a question about the schema. */
const nameProbes = (hidden: readonly GraphQLNamedType[]): Probe[] =>
  chunks(hidden).map((types) => ({
    cells: types.map(({ name }) => `__type(name: "${name}")`),
    names: types.map(({ name }) => name),
    text: (spelled) =>
      `{ ${types.map(({ name }, n) => `a${n}: __type(name: "${spelled(name)}") { kind description fields { name } }`).join(' ')} }`,
  }));

/** Mutations and subscriptions that the contract does not have. */
function rootProbes(graph: GraphQLSchema, contract: GraphQLSchema): Probe[] {
  const kinds = [
    ['mutation', graph.getMutationType(), contract.getMutationType()],
    ['subscription', graph.getSubscriptionType(), contract.getSubscriptionType()],
  ] as const;
  return kinds.flatMap(([kind, all, own]) => {
    const kept = new Set(fieldsOf(own).map(({ name }) => name));
    return fieldsOf(all)
      .filter(({ name }) => !kept.has(name))
      .map((field): Probe => ({
        cells: [`${all?.name}.${field.name}`],
        names: [field.name],
        text: (spelled) => `${kind} { ${selected(field).replace(field.name, () => spelled(field.name))} }`,
      }));
  });
}

function chunks<Item>(items: readonly Item[], most = AT_ONCE): Item[][] {
  return Array.from({ length: Math.ceil(items.length / most) }, (_unused, n) =>
    items.slice(n * most, (n + 1) * most),
  );
}

/** The types that an abstract field of the contract could turn out to be, and that the contract does not have. */
export const strangersAmong = (graph: GraphQLSchema, contract: GraphQLSchema): string[] =>
  Object.values(contract.getTypeMap())
    .filter(isAbstractType)
    .flatMap((type) => {
      const whole = graph.getType(type.name);
      const possible = isAbstractType(whole) ? graph.getPossibleTypes(whole) : [];
      return possible
        .filter(({ name }) => !contract.getType(name))
        .map(({ name }) => `${type.name}: ${name}`);
    });

const typesOf = (schema: GraphQLSchema): GraphQLNamedType[] =>
  Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

/** The values of enums and the fields of inputs, by coordinate. */
export const valuesIn = (schema: GraphQLSchema): string[] =>
  typesOf(schema).flatMap((type) => valuesOf(type).map((name) => `${type.name}.${name}`));

/** Those, and every field of a type or an interface. */
export const coordinatesOf = (schema: GraphQLSchema): string[] => [
  ...valuesIn(schema),
  ...typesOf(schema).flatMap((type) => fieldsOf(type).map(({ name }) => `${type.name}.${name}`)),
];

/** Names that a contract's descriptions give away: of the graph, unmistakable, and not in the contract. */
export function mentionsOf(graph: GraphQLSchema, contract: GraphQLSchema): string[] {
  const known = namesIn(contract);
  const hidden = [...namesIn(graph)].filter((name) => !known.has(name) && /[a-z][A-Z]|_/.test(name));
  const text = printSchema(contract);
  return hidden.filter((name) => new RegExp(`\\b${name}\\b`).test(text));
}

const namesIn = (schema: GraphQLSchema): Set<string> =>
  new Set(
    typesOf(schema).flatMap((type) => [
      type.name,
      ...valuesOf(type),
      ...fieldsOf(type).flatMap(({ name, args }) => [name, ...args.map((argument) => argument.name)]),
    ]),
  );
