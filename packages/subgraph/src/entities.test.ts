import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse, type GraphQLSchema } from 'graphql';
import { answerEntities } from './entities';

class Row {
  constructor(readonly id: string) {}
  get label(): string {
    return `row ${this.id}`;
  }
}

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
  type Query { sure: Boolean }
  interface Paper @key(fields: "id") { id: ID! }
  type Book implements Paper @key(fields: "id") { id: ID! label: String }
  type Stub @key(fields: "id") { id: ID! }
  type Plain @key(fields: "id") { id: ID! label: String }
`);
const FOUND: Record<string, () => unknown> = {
  row: () => new Row('row'),
  later: () => Promise.resolve(new Row('later')),
  none: () => null,
  undefined: () => undefined,
  named: () => ({ __typename: 'Book', id: 'named', label: 'its own name' }),
  misnamed: () => ({ __typename: 'Stub', id: 'misnamed', label: 'of another name' }),
  fails: () => Promise.reject(new Error('not found')),
};
const find = ({ id }: { id: string }): unknown => FOUND[id]?.();
const resolvers = {
  Paper: { __resolveType: () => 'Book', __resolveReference: find },
  Book: { __resolveReference: find },
  Plain: {
    __resolveReference: ({ id }: { id: string }) => {
      if (id === 'refused') throw new Error('refused');
      return { id, label: `plain ${id}` };
    },
  },
};

const query = parse(`query($representations: [_Any!]!) { _entities(representations: $representations) {
  __typename ... on Book { id label } ... on Stub { id } ... on Plain { id label } } }`);
const asked = async (schema: GraphQLSchema, representations: object[]): Promise<unknown> =>
  JSON.parse(
    JSON.stringify(
      await execute({ schema, document: query, variableValues: { representations }, contextValue: {} }),
    ),
  );
const ours = buildSubgraphSchema({ typeDefs, resolvers: resolvers as never });
answerEntities(ours);

describe('entities', () => {
  const all = [
    ...Object.keys(FOUND).map((id) => ({ __typename: 'Book', id })),
    { __typename: 'Stub', id: 'its key is all' },
    { __typename: 'Plain', id: 'at once' },
  ];

  test.each([
    ['of several types, found at once, later, or not at all', all],
    ['of an interface', [{ __typename: 'Paper', id: 'row' }]],
    ['of a type that there is not', [{ __typename: 'Nothing', id: '1' }]],
  ])('%s, are answered as by Apollo', async (_which, representations) => {
    const apollo = buildSubgraphSchema({ typeDefs, resolvers: resolvers as never });
    expect(await asked(ours, representations)).toEqual(await asked(apollo, representations));
  });

  test('that are refused fail alone', async () => {
    const answer = await asked(ours, [
      { __typename: 'Plain', id: 'refused' },
      { __typename: 'Plain', id: 'seen' },
    ]);
    expect(answer).toEqual({
      data: { _entities: [null, { __typename: 'Plain', id: 'seen', label: 'plain seen' }] },
      errors: [{ message: 'refused', path: ['_entities', 0], locations: [expect.anything()] }],
    });
  });
});
