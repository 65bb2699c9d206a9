import { buildSchema } from 'graphql';
import { composeSupergraph } from '../compose';
import { contractSchemaOf } from './contract-schema';

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
  const sdl = contractSchemaOf(supergraph, 'tax');

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
    expect(() => contractSchemaOf(supergraph, 'commerce')).toThrow('no query has the tag commerce');
  });
});
