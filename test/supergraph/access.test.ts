import { buildSubgraphSchema } from '@apollo/subgraph';
import { DEFINITIONS } from '@trust-supervision/cli';
import { SCOPES } from '@trust-supervision/contracts';
import { zone } from '@trust-supervision/gateway';
import { fieldsWithoutRule, guardFields, type Identity } from '@trust-supervision/subgraph';
import { callerOf } from '@trust-supervision/testkit';
import {
  isObjectType,
  parse,
  type DirectiveNode,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { directivesIn, passes } from './access-oracle';

/** What every field of the schemas below answers; seen by somebody who may not, it is a leak. */
const SECRET = Symbol('secret');

const agency = (...scopes: string[]): Identity => ({
  ...callerOf('agency', 'AGENCY'),
  scopes,
  agency: 'tax',
  enterprises: [],
});
const scopes = Object.keys(SCOPES);
const reading = scopes.filter((scope) => scope.endsWith(':read'));

/** Everybody who may ask, and what they may. Written out here, so that it does not follow the code it tests. */
const CALLERS: readonly { who: string; identity: Identity; has: readonly string[] }[] = [
  { who: 'the public', identity: callerOf('anybody', 'PUBLIC'), has: [] },
  { who: 'an enterprise', identity: callerOf('staff', 'ENTERPRISE'), has: [...reading, 'filing:write'] },
  { who: 'an officer', identity: callerOf('officer', 'OFFICER'), has: [...reading, 'decision:write'] },
  { who: 'an administrator', identity: callerOf('administrator', 'ADMINISTRATOR'), has: scopes },
  { who: 'an agency without scopes', identity: agency(), has: [] },
  { who: 'an agency with scopes nobody has', identity: agency('everything', 'book:*'), has: [] },
  ...scopes.map((scope) => ({
    who: `an agency with ${scope}`,
    identity: agency(scope),
    has: scope.endsWith(':read') ? [scope] : [],
  })),
  ...scopes.map((scope) => ({
    who: `an enterprise whose token is good for ${scope} only`,
    identity: { ...callerOf('staff', 'ENTERPRISE'), scopes: [scope] },
    has: [...reading, 'filing:write'].includes(scope) ? [scope] : [],
  })),
];

/** The schema of a subgraph, guarded as in production, whose every field gives its secret away if it is asked. */
function guarded(typeDefs: string): GraphQLSchema {
  const schema = buildSubgraphSchema({ typeDefs: parse(typeDefs) });
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    type.extensions = { apollo: { subgraph: { resolveReference: () => SECRET } } };
    for (const field of Object.values(type.getFields())) {
      field.resolve = () => SECRET;
      field.subscribe = () => SECRET as never;
    }
  }
  guardFields(schema);
  return schema;
}

async function outcome(ask: () => unknown): Promise<string> {
  try {
    return (await ask()) === SECRET ? 'SEEN' : 'SOMETHING ELSE';
  } catch (failure) {
    return String((failure as { extensions?: { code?: string } }).extensions?.code ?? failure);
  }
}

let asked = 0;
afterAll(() => {
  process.stdout.write(`${asked} cells of ${CALLERS.length} callers, in ${DEFINITIONS.length} subgraphs\n`);
});

const NO_INFO = {} as GraphQLResolveInfo;

const PARTS = [...DEFINITIONS, zone].map(({ name, typeDefs }) => ({ name, typeDefs }));

describe.each(PARTS)('$name', ({ typeDefs }) => {
  const schema = guarded(typeDefs);
  const directives = directivesIn(typeDefs);
  const own = (name: string): readonly DirectiveNode[] => directives.get(name) ?? [];

  test('has no field without a rule', () => {
    expect(fieldsWithoutRule(typeDefs)).toEqual([]);
  });

  test.each(CALLERS)(
    '$who sees a field, an entity, a subscription only where the rules say so',
    async (caller) => {
      const { identity } = caller;
      const expected = (rules: readonly DirectiveNode[]): string => {
        if (passes(rules, caller)) return 'SEEN';
        return identity.role === 'PUBLIC' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
      };
      const cells: [string, string, string][] = [];
      for (const type of Object.values(schema.getTypeMap())) {
        if (!isObjectType(type) || type.name.startsWith('_')) continue;
        const fields: GraphQLField<unknown, unknown>[] = Object.values(type.getFields());
        for (const { name, resolve, subscribe } of fields.filter((field) => !field.name.startsWith('_'))) {
          const rules = [...own(type.name), ...own(`${type.name}.${name}`)];
          const cell = `${type.name}.${name}`;
          cells.push([cell, await outcome(() => resolve?.({}, {}, { identity }, NO_INFO)), expected(rules)]);
          if (type !== schema.getSubscriptionType()) continue;
          cells.push([
            cell,
            await outcome(() => subscribe?.({}, {}, { identity }, NO_INFO)),
            expected(rules),
          ]);
        }
        if (own(type.name).every(({ name }) => name.value !== 'key')) continue;
        const { resolveReference } = (
          type.extensions['apollo'] as { subgraph: { resolveReference: Resolve } }
        ).subgraph;
        const found = await outcome(() => resolveReference({}, { identity }, NO_INFO));
        cells.push([`_entities ${type.name}`, found, expected(own(type.name))]);
      }
      asked += cells.length;
      expect(cells.length).toBeGreaterThan(15);
      expect(cells.filter(([, found, allowed]) => found !== allowed)).toEqual([]);
    },
  );
});

type Resolve = (reference: object, context: { identity: Identity }, info: GraphQLResolveInfo) => unknown;

describe('a schema whose access is not clear does not start', () => {
  const started = (sdl: string) => () =>
    guardFields(
      buildSubgraphSchema({
        typeDefs: parse(`extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
          import: ["@key", "@tag", "@authenticated", "@requiresScopes", "@policy"])
          scalar federation__Scope ${sdl}`),
      }),
    );

  test.each([
    ['a root field', 'type Query { books: Int }', 'Query.books'],
    [
      'a field of an entity, which may be asked for by its key',
      'type Query { book: Book @authenticated } type Book @key(fields: "id") { id: ID! price: Int }',
      'Book.price',
    ],
    ['a subscription', 'type Query { a: Int @authenticated } type Subscription { b: Int }', 'Subscription.b'],
  ])('%s without a rule', (_what, sdl, fields) => {
    expect(started(sdl)).toThrow(`for everybody): ${fields}`);
  });

  test.each([
    ['an unknown scope', 'type Query { a: Int @requiresScopes(scopes: [["book:reed"]]) }', 'scope book:reed'],
    ['an unknown role', 'type Query { a: Int @policy(policies: [["chief"]]) }', 'policy chief'],
  ])('%s', (_what, sdl, named) => {
    expect(started(sdl)).toThrow(`an access rule names the unknown ${named}`);
  });

  test.each([
    ['guarded by its own rule', 'type Query { a: Int @authenticated }'],
    ['guarded by its type', 'type Query @policy(policies: [["officer"]]) { a: Int }'],
    ['guarded by what leads to it', 'type Query { b: Book @authenticated } type Book { price: Int }'],
    ['open to everybody, and saying so', 'type Query { a: Int @tag(name: "public") }'],
  ])('but a field may be %s', (_what, sdl) => {
    expect(started(sdl)).not.toThrow();
  });
});
