import { legalDate } from '@trust-supervision/kernel';
import { operationFrom } from '@trust-supervision/testkit';
import {
  buildSchema,
  execute,
  NoUnusedVariablesRule,
  parse,
  specifiedRules,
  validate,
  type ExecutionResult,
} from 'graphql';
import type { Identity } from '../identity';
import { CompiledOperation } from './compiled-operation';
import { WHIMSICAL_ARGUMENTS, whimsicalSchema } from './whimsical-schema';

const identity: Identity = {
  subject: 'officer-1',
  name: 'Officer',
  role: 'OFFICER',
  scopes: [],
  usci: null,
  district: '0906',
  businessDay: legalDate('2020-01-02'),
  requestId: 'request-1',
};

/** An answer as it would be sent, in the order of its fields, with what errors say and where. */
const told = (result: ExecutionResult): string => JSON.stringify(result);

const RULES = specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule);
/** Variables that fields may use or not, one of which cannot be read. */
const VARIABLES = [
  {},
  { count: 1, depth: { steps: 1 } },
  { count: null, missing: 2, depth: null },
  { missing: null, depth: { names: ['a'] } },
  { depth: { steps: 'many' } },
];

/** Carries made-up operations out both ways; says of how many each answer had data and errors. */
async function compared(seeds: readonly number[], failures: number) {
  const met = { whole: 0, partial: 0, nothing: 0 };
  for (const seed of seeds) {
    const schema = whimsicalSchema(seed, failures);
    const made = operationFrom(schema, seed, WHIMSICAL_ARGUMENTS);
    const query = made.query.replace('query(', 'query($count: Int = 3, $missing: Int, $depth: Depth, ');
    const variables = { ...made.variables, ...VARIABLES[seed % VARIABLES.length] };
    const document = parse(query);
    expect(validate(schema, document, RULES)).toEqual([]);
    const compiled = CompiledOperation.of(schema, document);
    const asked = { variableValues: variables, contextValue: { identity } };
    const expected = await execute({ schema, document, ...asked });
    // Twice, so that what was compiled the first time is used as well.
    for (let time = 0; time < 2; time += 1) {
      const answer = (await compiled?.run(asked)) as ExecutionResult;
      expect([seed, query, told(answer)]).toEqual([seed, query, told(expected)]);
    }
    if (!expected.errors) met.whole += 1;
    else met[expected.data ? 'partial' : 'nothing'] += 1;
  }
  return met;
}

const seeds = (from: number): number[] => Array.from({ length: 60 }, (_unused, place) => from + place);

describe('a compiled operation', () => {
  test('hears of promises in a list that has failed before they do', async () => {
    const schema = buildSchema('type Query { all: [Int!] }');
    const all = () => [Promise.reject(new Error('later')), new Error('at once')];
    const compiled = CompiledOperation.of(schema, parse('{ all }'));
    const answer = await compiled?.run({
      variableValues: {},
      contextValue: { identity },
      rootValue: { all },
    });
    expect([answer?.data, answer?.errors?.map(({ message, path }) => [message, path])]).toEqual([
      { all: null },
      [['at once', ['all', 1]]],
    ]);
  });

  test.each([
    ['mutation { a }', 'a mutation'],
    ['{ __schema { types { name } } }', 'introspection'],
    ['query A { a } query B { a }', 'several operations'],
    ['{ __proto__: a }', 'a name that objects keep for themselves'],
  ])('is not made of %s: %s', (query) => {
    const schema = buildSchema('type Query { a: Int } type Mutation { a: Int }');
    expect(CompiledOperation.of(schema, parse(query))).toBeNull();
  });
});

describe('a compiled operation answers as graphql-js does', () => {
  test.each([
    [0, 1],
    [30, 1_000],
    [150, 2_000],
    [400, 3_000],
  ])('to made-up operations where %i of 1000 fields fail', async (failures, from) => {
    const met = await compared(seeds(from), failures);
    expect(Math.min(met.whole, met.partial)).toBeGreaterThan(0);
  });
});
