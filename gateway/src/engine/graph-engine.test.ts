import { operationFrom } from '@trust-supervision/testkit';
import type { ExecutionResult, GraphQLError } from 'graphql';
import { Deadline } from '../deadline';
import { DEFAULT_LIMITS } from '../limits/limits';
import { SubgraphSource } from '../subgraph-source';
import { ANYBODY, CORPUS_ARGUMENTS, corpusSubgraphs, corpusSupergraph, type AskedOf } from './corpus-graph';
import { GraphEngine } from './graph-engine';
import { isJson, type Json } from './json';
import { plainApollo } from './plain-apollo';

const asked: AskedOf[] = [];
const patience = { query: 10_000, mutation: 10_000 };
const sources = new Map(
  corpusSubgraphs(asked).map((subgraph) => [subgraph.name, new SubgraphSource(subgraph, patience)]),
);
const engine = new GraphEngine(corpusSupergraph, sources, DEFAULT_LIMITS);
let apollo: Awaited<ReturnType<typeof plainApollo>>;
beforeAll(async () => {
  apollo = await plainApollo(corpusSupergraph, corpusSubgraphs());
});
afterAll(() => apollo.stop());
beforeEach(() => asked.splice(0));

async function ours(query: string, variables: Json = {}) {
  const prepared = engine.prepare(query, null);
  if (!prepared.ok) throw prepared.problem[0] as GraphQLError;
  const readable = engine.readVariables(prepared.value, variables);
  if (!readable.ok) throw readable.problem[0] as GraphQLError;
  const deadline = new Deadline(10_000);
  return engine.execute(prepared.value, { variables, asked: { identity: ANYBODY, deadline } });
}

/**
 * Errors without the order in which parallel fetches ended, and without places in lists: @apollo/gateway counts them
 * wrong where some elements of a list were not asked about.
 */
const told = (errors: readonly { message: string; path?: unknown; extensions?: object }[] = []): string[] =>
  errors
    .map(({ message, path, extensions }) => {
      const steps = (path as (string | number)[] | undefined)?.map((step) =>
        typeof step === 'number' ? '#' : step,
      );
      const { code = 'DOWNSTREAM_SERVICE_ERROR' } = extensions as { code?: string };
      return JSON.stringify([message, steps ?? null, code]);
    })
    .toSorted();

/** Where two texts part: answers may be megabytes, over which no difference is found in time. */
function parting(mine: string, theirs: string): string[] {
  if (mine === theirs) return [];
  let place = 0;
  while (mine[place] === theirs[place]) place += 1;
  const around = (text: string) => text.slice(Math.max(0, place - 150), place + 150);
  return [`ours: ${around(mine)}`, `theirs: ${around(theirs)}`];
}

/** The text of data by the names of its fields: @apollo/gateway joins fragments, which moves fields. */
const inOrderOfNames = (data: unknown): string =>
  JSON.stringify(data, (_name, value: unknown) =>
    isJson(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

/** Everything in which the two engines answer differently. */
async function differences(query: string, variables: Json, textOf = JSON.stringify): Promise<string[]> {
  const answered = await ours(query, variables);
  const expected: ExecutionResult = await apollo.run(query, variables);
  const incomplete = (expected.extensions?.['valueCompletion'] ?? []) as { path: unknown }[];
  return [
    ...parting(textOf(answered.data), textOf(expected.data)),
    ...parting(told(answered.errors).join('\n'), told(expected.errors).join('\n')),
    ...parting(pathsOf(answered.incomplete), pathsOf(incomplete)),
  ];
}
const pathsOf = (errors: readonly { path?: unknown }[]): string =>
  JSON.stringify(errors.map(({ path }) => path));

/** Jest would hand a test that takes more than its row has a callback, and wait for it. */
const given = (rows: readonly (readonly [string, Json?])[]): [string, Json][] =>
  rows.map(([query, variables = {}]) => [query, variables]);

describe('the engine answers as @apollo/gateway does', () => {
  it.each(
    given([
      ['{ __typename }'],
      ['{ enterprise(usci: "1") { usci name level since weight address { city lines } } }'],
      ['{ enterprise(usci: "0") { usci books { number } } }'],
      ['{ a: enterprise(usci: "1") { name } b: enterprise(usci: "2") { name books { number title } } }'],
      ['{ enterprises { usci books { number year guarantee { amount } lists { no amount } } } }'],
      ['{ enterprises(first: 5) { usci mustHave } }'],
      ['{ enterprise(usci: "2") { usci mustHave } }'],
      ['{ enterprise(usci: "4") { name books { number } freight } }'],
      ['{ enterprises { freight weight } }'],
      ['{ enterprises { freight } }'],
      ['{ enterprises { broken name } strict { broken } }'],
      [
        '{ enterprises { parent { parent { books { guarantee { __typename amount holder { name books { title } } } } } } } }',
      ],
      ['{ parties { __typename id name } }'],
      ['{ parties { id ... on Enterprise { usci books { number } } ... on Person { age } } }'],
      ['{ parties { kind: __typename ... on Party { name } ...P } } fragment P on Person { age id }'],
      [
        '{ anything { __typename ... on Enterprise { name staff { id age } } ... on Person { name years: age } } }',
      ],
      ['{ anything { ... on Party { id } } }'],
      ['{ grid lines { no amount } }'],
      ['{ lines { no note } grid }'],
      [
        '{ book(number: "21", year: 2020) { lists { no note } name title owner { name } guarantee { amount } } }',
      ],
      ['{ guarantees { amount ... on BankGuarantee { bank holder { name } } ... on Waiver { reason } } }'],
      ['query($k: [Kind!]) { guarantees(kinds: $k) { amount } }', { k: ['BANK'] }],
      ['query($k: [Kind!] = [WAIVER]) { guarantees(kinds: $k) { __typename } }'],
      ['query($n: Int = 2) { enterprises(first: $n) { usci } }'],
      ['query($n: Int = 2) { enterprises(first: $n) { usci } }', { n: 4 }],
      ['query($u: Boolean) { enterprises { name(upper: $u) other: name(upper: true) } }', { u: true }],
      [
        'query($s: Boolean!) { enterprises { name @skip(if: $s) books @include(if: $s) { number } } }',
        { s: true },
      ],
      [
        'query($s: Boolean!) { enterprises { name @skip(if: $s) books @include(if: $s) { number } } }',
        { s: false },
      ],
      [
        'query($s: Boolean = true) { enterprises { ...B @include(if: $s) usci } } fragment B on Enterprise { books { number } }',
      ],
      [
        'query($s: Boolean!, $t: Boolean!) { strict { books @skip(if: $s) @include(if: $t) { title } } }',
        { s: false, t: true },
      ],
      ['{ enterprises { name @skip(if: true) usci @include(if: false) id } }'],
      ['{ enterprises { constructor: name toString: usci hasOwnProperty: weight } }'],
      ['{ failing enterprises { usci } }'],
      ['{ impossible enterprises { usci } }'],
      [
        '{ enterprise(usci: "1") { ...A ...B } } fragment A on Enterprise { staff { id } } fragment B on Enterprise { staff { name age } }',
      ],
      ['mutation { rename(usci: "1", name: "new") { name books { title } } touch }'],
      [
        'mutation M($u: ID!, $n: String!) { first: rename(usci: $u, name: $n) { name } second: touch third: rename(usci: "2", name: "x") { usci freight } }',
        { u: '1', n: 'y' },
      ],
      ['{ __schema { queryType { name } } enterprise(usci: "1") { usci } }'],
      [
        'query($t: String!) { __type(name: $t) { name fields { name type { name kind } } } b: __type(name: "Level") { enumValues { name } } }',
        { t: 'Enterprise' },
      ],
      ['{ ...R } fragment R on Query { __schema { types { name } } enterprises { usci } }'],
    ]),
  )('%s %j', async (query, variables) => {
    expect(await differences(query, variables)).toEqual([]);
  });

  it.each(Array.from({ length: 20 }, (_unused, block) => block))(
    'to made-up operations, block %i',
    async (block) => {
      for (let seed = block * 10; seed < block * 10 + 10; seed += 1) {
        const { query, variables } = operationFrom(engine.schema, seed, CORPUS_ARGUMENTS);
        expect([seed, ...(await differences(query, variables, inOrderOfNames))]).toEqual([seed]);
      }
    },
  );
});

describe('the engine', () => {
  it('asks about each distinct entity once, and gives its fields to all that stand for it', async () => {
    const { data } = await ours('{ enterprises(first: 5) { usci parent { usci books { number } } } }');
    const representations = asked.find(({ query }) => query.includes('_entities'))?.variables as {
      representations: { usci: string }[];
    };
    expect(representations.representations.map(({ usci }) => usci)).toEqual(['2', '1']);
    const parents = (data!['enterprises'] as { parent: { usci: string; books: object[] } }[]).map(
      ({ parent }) => [parent.usci, parent.books.length],
    );
    expect(parents).toEqual([
      ['2', 3],
      ['1', 3],
      ['1', 3],
      ['1', 3],
      ['2', 3],
    ]);
  });

  it('says of an error which element of a list it befell', async () => {
    const { errors } = await ours('{ parties { ... on Enterprise { broken } } }');
    expect(errors.map(({ path }) => path)).toEqual([
      ['parties', 0, 'broken'],
      ['parties', 2, 'broken'],
    ]);
  });

  it('plans an operation once', () => {
    const [first, second] = [1, 2].map(() => engine.prepare('{ enterprises { usci } }', null));
    expect(first?.ok && second?.ok && first.value === second.value).toBe(true);
  });
});
