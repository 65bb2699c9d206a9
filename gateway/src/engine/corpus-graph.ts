import { buildSubgraphSchema } from '@apollo/subgraph';
import { legalDate } from '@trust-supervision/kernel';
import type { Identity, SubgraphTransport } from '@trust-supervision/subgraph';
import { execute, GraphQLError, parse, type GraphQLSchema } from 'graphql';
import { composeSupergraph } from '../compose';

/**
 * A graph for comparing engines: interfaces, unions, lists of lists, fields that need fields of other subgraphs, keys
 * of several parts, values that break their schema, and fields that fail.
 */
const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@requires", "@external", "@provides", "@shareable", "@inaccessible", "@interfaceObject"])`;

const SDL = {
  enterprises: `${LINK}
    type Query {
      enterprise(usci: ID!): Enterprise
      enterprises(first: Int = 3): [Enterprise!]!
      parties: [Party!]!
      anything: [Anything]
      strict: Enterprise!
      grid: [[Int]]
    }
    type Mutation { rename(usci: ID!, name: String!): Enterprise  touch: Int }
    interface Party { id: ID!  name: String }
    enum Level { HIGH REGULAR HIDDEN @inaccessible }
    scalar Day
    type Enterprise implements Party @key(fields: "usci") {
      usci: ID!  id: ID!  name(upper: Boolean = false): String  level: Level  since: Day  staff: [Person!]
      parent: Enterprise  weight: Int  address: Address! @shareable
    }
    type Address @shareable { city: String!  lines: [String!]! }
    type Person implements Party { id: ID!  name: String  age: Int! }
    union Anything = Enterprise | Person`,
  books: `${LINK}
    type Enterprise @key(fields: "usci") {
      usci: ID!
      weight: Int @external
      books(open: Boolean): [Book!]
      freight: Int @requires(fields: "weight")
      broken: String
      mustHave: String!
      address: Address! @shareable
    }
    type Address @shareable { city: String!  lines: [String!]! }
    type Book @key(fields: "number year") {
      number: ID!  year: Int!  title: String  owner: Enterprise  lists: [[Line]]
    }
    type Line @shareable { no: Int!  amount: Float  note: String! }
    type Query { book(number: ID!, year: Int!): Book  lines: [Line!] }`,
  guarantees: `${LINK}
    type Book @key(fields: "number year") { number: ID!  year: Int!  guarantee: Guarantee  name: String }
    interface Guarantee { amount: String!  holder: Enterprise }
    type BankGuarantee implements Guarantee { amount: String!  holder: Enterprise  bank: String! }
    type Waiver implements Guarantee { amount: String!  holder: Enterprise  reason(long: Boolean): String }
    type Enterprise @key(fields: "usci", resolvable: false) { usci: ID! }
    type Query { guarantees(kinds: [Kind!]): [Guarantee]  failing: String  impossible: Int! }
    enum Kind { BANK WAIVER }`,
};

const enterprise = (usci: string, depth = 2): object => ({
  __typename: 'Enterprise',
  usci,
  id: `E${usci}`,
  name: ({ upper }: { upper?: boolean }) => (upper ? `NAME ${usci}` : `name ${usci}`),
  level: usci === '3' ? null : 'HIGH',
  since: { year: 2020, of: usci },
  staff: [
    { __typename: 'Person', id: `P${usci}1`, name: 'Wang', age: 30 },
    { __typename: 'Person', id: `P${usci}2`, name: null, age: 40 },
  ],
  parent: depth > 0 ? () => enterprise(usci === '1' ? '2' : '1', depth - 1) : null,
  weight: usci === '2' ? null : Number(usci) * 10,
  address: { city: `City ${usci}`, lines: ['a', 'b'] },
});
const book = (number: string): object => ({
  __typename: 'Book',
  number,
  year: 2020,
  title: number.endsWith('2') ? null : `Book ${number}`,
  owner: { __typename: 'Enterprise', usci: number.charAt(0) },
  lists: [[{ no: 1, amount: 1.5, note: 'n' }, null], null, []],
});
const guaranteeOf = (number: string): object | null => {
  if (number.endsWith('3')) return null;
  const holder = { __typename: 'Enterprise', usci: '1' };
  return number.endsWith('1')
    ? { __typename: 'BankGuarantee', amount: '10.00', holder, bank: 'Bank' }
    : {
        __typename: 'Waiver',
        amount: '0.00',
        holder: null,
        reason: ({ long }: { long?: boolean }) => String(long),
      };
};
const fails = (code: string) => () => {
  throw new GraphQLError(`refused with ${code}`, { extensions: { code } });
};

const RESOLVERS: Record<keyof typeof SDL, object> = {
  enterprises: {
    Query: {
      enterprise: (_: unknown, { usci }: { usci: string }) => (usci === '0' ? null : enterprise(usci)),
      enterprises: (_: unknown, { first }: { first: number }) =>
        Array.from({ length: Math.min(first, 5) }, (_unused, place) => enterprise(String((place % 4) + 1))),
      parties: () => [
        enterprise('1'),
        { __typename: 'Person', id: 'P', name: 'Li', age: 50 },
        enterprise('2'),
      ],
      anything: () => [{ __typename: 'Person', id: 'P', name: 'Li', age: 50 }, null, enterprise('3')],
      strict: () => enterprise('4'),
      grid: () => [[1, null], null, []],
    },
    Mutation: {
      rename: (_: unknown, { usci, name }: { usci: string; name: string }) => ({ ...enterprise(usci), name }),
      touch: () => 1,
    },
  },
  books: {
    Enterprise: {
      __resolveReference: (reference: { usci: string }) => (reference.usci === '4' ? null : reference),
      books: ({ usci }: { usci: string }, { open }: { open?: boolean }) =>
        usci === '3' ? null : [book(`${usci}1`), book(`${usci}2`), ...(open ? [] : [book(`${usci}3`)])],
      freight: ({ weight }: { weight?: number }) => (weight === undefined ? null : (weight ?? 0) * 2),
      broken: fails('FORBIDDEN'),
      mustHave: ({ usci }: { usci: string }) => (usci === '2' ? null : `has ${usci}`),
      address: ({ usci }: { usci: string }) => ({ city: `City ${usci}`, lines: ['a', 'b'] }),
    },
    Book: { __resolveReference: ({ number }: { number: string }) => book(number) },
    Query: {
      book: (_: unknown, { number }: { number: string }) => book(number),
      lines: () => [
        { no: 1, amount: 2, note: 'x' },
        { no: 2, amount: null, note: null },
      ],
    },
  },
  guarantees: {
    Book: {
      __resolveReference: (reference: object) => reference,
      guarantee: ({ number }: { number: string }) => guaranteeOf(number),
      name: ({ number }: { number: string }) => `as pledged ${number}`,
    },
    Query: {
      guarantees: (_: unknown, { kinds }: { kinds?: string[] }) =>
        kinds?.includes('BANK') ? [guaranteeOf('1')] : [guaranteeOf('1'), null, guaranteeOf('2')],
      failing: fails('UNAUTHENTICATED'),
      impossible: () => null,
    },
  },
};

type Name = keyof typeof SDL;
/** Arguments that it understands, by name. */
export const CORPUS_ARGUMENTS = {
  usci: ['"1"', '"2"', '"3"', '"4"', '"0"'],
  first: ['1', '4', '5'],
  upper: ['true', '$yes', '$no'],
  open: ['true', '$no'],
  number: ['"11"', '"22"'],
  year: ['2020'],
  kinds: ['[BANK]', 'BANK', '[]'],
  long: ['true', 'null'],
};

const NAMES = Object.keys(SDL) as Name[];

export const corpusSupergraph = composeSupergraph(NAMES.map((name) => ({ name, typeDefs: SDL[name] })));

/** What a canned subgraph was asked: its name, the query and the variables. */
export type AskedOf = { readonly name: string; readonly query: string; readonly variables: object };

/** Its subgraphs in the process. Their answers are new objects each time, as over HTTP. */
export function corpusSubgraphs(asked: AskedOf[] = []): readonly SubgraphTransport[] {
  return NAMES.map((name) => {
    const schema = buildSubgraphSchema([
      { typeDefs: parse(SDL[name]), resolvers: RESOLVERS[name] as Record<string, never> },
    ]) as GraphQLSchema;
    return {
      name,
      execute: async ({ query, variables }) => {
        asked.push({ name, query, variables });
        const result = await execute({ schema, document: parse(query), variableValues: variables });
        return JSON.parse(JSON.stringify(result)) as typeof result;
      },
      ready: async () => ({ ok: true, detail: {} }),
    };
  });
}

export const ANYBODY: Identity = {
  subject: 'anonymous',
  name: 'anonymous',
  role: 'PUBLIC',
  scopes: [],
  usci: null,
  district: null,
  businessDay: legalDate('2020-06-01'),
  requestId: 'request-01',
};
