import { GraphQLScalarType, graphql, printSchema } from 'graphql';
import { subgraphSchema } from './subgraph-schema';

const SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@tag"])
  scalar Day
  type Query { book: Book }
  extend type Query { today: Day @tag(name: "open") }
  type Book @key(fields: "number") { number: String! title: String }
`;
const DAY = new GraphQLScalarType({ name: 'Day', serialize: (day) => `day ${String(day)}` });
const resolversOf = (title: string) => ({
  Day: DAY,
  Query: { book: () => ({ number: 'E1' }), today: () => '2020-01-31' },
  Book: { title: () => title, __resolveReference: ({ number }: { number: string }) => ({ number }) },
});

const ask = async (schema: ReturnType<typeof subgraphSchema>) =>
  (
    await graphql({
      schema,
      source: `{ today book { number title } _service { sdl }
        _entities(representations: [{ __typename: "Book", number: "E2" }]) { ... on Book { number title } } }`,
    })
  ).data;

it('subgraphs of one SDL each have their own resolvers, the same types and what federation adds', async () => {
  const [one, other] = [subgraphSchema(SDL, resolversOf('one')), subgraphSchema(SDL, resolversOf('other'))];
  for (const [schema, title] of [
    [one, 'one'],
    [other, 'other'],
  ] as const)
    expect(await ask(schema)).toMatchObject({
      today: 'day 2020-01-31',
      book: { number: 'E1', title },
      _service: { sdl: expect.stringContaining('type Book\n  @key(fields: "number")') },
      _entities: [{ number: 'E2', title }],
    });
  expect(printSchema(one)).toBe(printSchema(other));
  expect(one.getQueryType()?.getFields()['today']?.astNode?.directives?.[0]?.name.value).toBe('tag');
});

it('resolvers that the SDL has no place for are refused', () => {
  expect(() => subgraphSchema(SDL, { Book: { author: () => null } })).toThrow('Book has no field author');
  expect(() => subgraphSchema('type Query { a: Nothing }', {})).toThrow('Unknown type Nothing');
});
