import { buildSchema, getVariableValues, parse, type OperationDefinitionNode } from 'graphql';
import { PlainVariables } from './plain-variables';

const schema = buildSchema(`
  type Query { a(id: ID, number: Float, sure: Boolean): String  count: Int }
  scalar _Any
  scalar Day
  enum Level { HIGH }
  input Depth { steps: Int }
`);
Object.assign(schema.getType('Day') as object, { parseValue: (value: unknown) => `day ${String(value)}` });

const VALUES = [
  undefined,
  null,
  'text',
  '',
  1,
  -1,
  2 ** 31 - 1,
  2 ** 31,
  1.5,
  true,
  [],
  ['a'],
  [1],
  [null],
  [['a']],
  {},
];
const TYPES = ['String', 'ID', 'Int', 'Boolean', 'Float', '_Any', 'Day', 'Level', 'Depth'].flatMap((name) => [
  name,
  `${name}!`,
  `[${name}]`,
  `[${name}!]!`,
  `[[${name}]]`,
  `${name} = null`,
]);

const definitionsOf = (type: string) =>
  (parse(`query($x: ${type}) { a }`).definitions[0] as OperationDefinitionNode).variableDefinitions ?? [];

describe('variables that are what they are declared to be', () => {
  test.each(TYPES)('are read as graphql-js reads them, or left to it: %s', (type) => {
    const definitions = definitionsOf(type);
    const plain = new PlainVariables(schema, definitions);
    for (const value of VALUES) {
      const given = value === undefined ? {} : { x: value };
      const theirs = getVariableValues(schema, definitions, given);
      const read = plain.read(given);
      expect(read ? { coerced: read } : theirs).toEqual(theirs);
    }
  });

  test.each([
    ['String!', 'text'],
    ['[ID!]!', ['a', 'b']],
    ['[_Any!]!', [{ __typename: 'Enterprise' }]],
    ['Int', null],
    ['Boolean', true],
  ])('need no reading: %s', (type, value) => {
    expect(new PlainVariables(schema, definitionsOf(type)).read({ x: value })).toEqual({ x: value });
  });

  test('are not what an object inherits', () => {
    const [definition] = definitionsOf('String');
    const named = { ...definition, variable: { ...definition?.variable, name: { value: 'constructor' } } };
    expect(new PlainVariables(schema, [named as never]).read({})).toEqual({});
  });
});
