import { buildSchema } from 'graphql';
import { composeSupergraph } from '../compose';
import { ContractFaults, contractSchemaOf } from './contract-schema';

const supergraph = composeSupergraph([
  {
    name: 'account-book',
    typeDefs: `
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@tag"])
      type Query {
        book(number: ID!): Book @tag(name: "tax")
        filings: [Filing!]! @tag(name: "tax")
        decisions: [Decision!]!
      }
      type Subscription { bookChanged: BookChanged @tag(name: "tax") decided: Decision }
      type BookChanged { cursor: String! book: Book decidedBy: Officer }
      type Mutation { file(input: FileInput!): Book @tag(name: "tax") }
      input FileInput { number: ID! }
      type Book @key(fields: "number") {
        number: ID! @tag(name: "tax")
        state(on: Day): State @tag(name: "tax")
        sold: Sold @tag(name: "tax")
        owner: Owner @tag(name: "tax")
        secret: String
        decision: Decision
      }
      type Owner @key(fields: "usci") { usci: ID! }
      type Sold { amount: String! parts: [Sold!]! by: Officer }
      type Officer @key(fields: "id") { id: ID! name: String }
      type Decision { reason: String }
      union Filing = Book | Officer
      enum State { OPEN CLOSED }
      scalar Day
      scalar Unused
    `,
  },
]);

describe('the schema of a contract', () => {
  const sdl = contractSchemaOf(supergraph, { name: 'tax', scopes: [] });

  test('has what is tagged, its parts and their arguments, and nothing else', () => {
    expect(sdl).toBe(`type Book {
  number: ID!
  sold: Sold
  state(on: Day): State
}

type BookChanged {
  book: Book
  cursor: String!
}

scalar Day

type Query {
  book(number: ID!): Book
}

type Sold {
  amount: String!
  parts: [Sold!]!
}

enum State {
  CLOSED
  OPEN
}

type Subscription {
  bookChanged: BookChanged
}
`);
  });

  test('changes nothing', () => {
    expect(buildSchema(sdl).getMutationType()).toBeUndefined();
  });

  test('is refused where nothing is tagged', () => {
    expect(() => contractSchemaOf(supergraph, { name: 'commerce', scopes: [] })).toThrow(
      'no query has the tag commerce',
    );
  });
});

const guarded = composeSupergraph([
  {
    name: 'account-book',
    typeDefs: `
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
        import: ["@key", "@tag", "@authenticated", "@requiresScopes", "@policy"])
      scalar federation__Scope
      type Query {
        book(number: ID!): Book @requiresScopes(scopes: [["book:read"]])
        rating: String @requiresScopes(scopes: [["rating:read"]])
        task: String @policy(policies: [["officer"]])
      }
      type Book @key(fields: "number") { number: ID! @requiresScopes(scopes: [["book:read"]]) items: [Item!]! @authenticated }
      interface Named { name: String level: String }
      type Item implements Named {
        name: String
        level: String @requiresScopes(scopes: [["rating:read"]])
        weight: String @requiresScopes(scopes: [["rating:read"], ["book:read"]])
        note: String @policy(policies: [["officer"]])
        other: Named
      }
    `,
  },
]);

describe('a contract that names its fields itself', () => {
  const fields = ['Query.book', 'Book.number', 'Book.items'];

  test('has them, and of their parts what its scopes open', () => {
    expect(contractSchemaOf(guarded, { name: 'bank', scopes: ['book:read'], fields })).toBe(`type Book {
  items: [Item!]!
  number: ID!
}

type Item implements Named {
  name: String
  other: Named
  weight: String
}

interface Named {
  name: String
}

type Query {
  book(number: ID!): Book
}
`);
  });

  test('is told every field that is not there, and every one that its scopes do not open', () => {
    const wrong = ['Query.books', 'Bok.number', 'Book', 'Book.items.name', 'Query.rating', 'Query.task'];
    const compose = () =>
      contractSchemaOf(guarded, { name: 'bank', scopes: ['book:read'], fields: [...fields, ...wrong] });
    expect(compose).toThrow(ContractFaults);
    expect(compose).toThrow(
      [
        'there is no field Query.books',
        'there is no field Bok.number',
        'there is no field Book',
        'there is no field Book.items.name',
        'Query.rating is refused to all that the contract has scopes for',
        'Query.task is refused to all that the contract has scopes for',
      ].join('\n'),
    );
  });

  test('opens nothing to everybody that needs a token', () => {
    expect(() => contractSchemaOf(guarded, { name: 'public', scopes: ['book:read'], fields })).toThrow(
      'Book.items is refused',
    );
  });
});
