import { buildSchema } from 'graphql';
import { sha256 } from '@trust-supervision/kernel';
import { startCanned, type officer } from '../canned-graph';
import type { Contract } from './contracts';

const NAME = '{ enterprise(usci: "91210213MA0XXXXX1A") { name } }';
const SECRET = '{ enterprise(usci: "91210213MA0XXXXX1A") { guarantee } }';

const tax: Contract = {
  name: 'tax',
  title: { en: 'Tax authority', zh: '税务部门' },
  scopes: ['enterprise:read'],
  schema: buildSchema(
    'type Query { enterprise(usci: ID!): Enterprise } type Enterprise { usci: ID! name: String! }',
  ),
  operations: [{ id: sha256(NAME), name: 'NameOfEnterprise', type: 'query', body: NAME }],
};
const agencyOf = (agency: string): typeof officer => ({
  subject: agency,
  name: agency,
  role: 'AGENCY',
  scopes: ['enterprise:read'],
  agency,
  enterprises: ['91210213MA0XXXXX1A'],
});

describe('a partner agency', () => {
  let gateway: Awaited<ReturnType<typeof startCanned>>;
  afterEach(() => gateway.close());

  const serve = async (settings: object = {}) => {
    gateway = await startCanned({ contracts: [tax], ...settings });
    const headers = await gateway.bearer(agencyOf('tax'));
    const byId = (sha256Hash: string) =>
      fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash } } }),
      });
    return { ask: (query: string) => gateway.ask(query, headers), byId };
  };

  test('asks what it registered, by its text and by its id', async () => {
    const { ask, byId } = await serve();
    const asked = await ask(NAME);
    expect(asked.body.errors).toBeUndefined();
    expect(asked.body.data.enterprise.name).toBeTruthy();
    expect(((await (await byId(sha256(NAME))).json()) as { data: object }).data).toEqual(asked.body.data);
  });

  test.each([
    ['another text', '{ enterprise(usci: "91210213MA0XXXXX1A") { usci name } }'],
    ['what its contract does not hold', SECRET],
    ['a question about the schema', '{ __schema { types { name } } }'],
  ])('is refused %s, and no subgraph is asked', async (_what, query) => {
    const { ask } = await serve();
    const { status, body } = await ask(query);
    expect([status, body.errors[0].extensions.code, body.data]).toEqual([
      403,
      'OPERATION_NOT_REGISTERED',
      undefined,
    ]);
  });

  test('finds nothing beyond its contract when it may try operations, not even a hint', async () => {
    const { ask } = await serve({ safelisting: 'ANY' });
    expect((await ask('{ enterprise(usci: "91210213MA0XXXXX1A") { usci } }')).body.errors).toBeUndefined();
    const { status, body, text } = await ask(SECRET);
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    expect(text).not.toMatch(/did you mean/i);
    const mutation = await ask('mutation { rename(usci: "91210213MA0XXXXX1A", name: "x") { name } }');
    expect(mutation.status).toBe(400);
  });

  test('without a contract asks nothing', async () => {
    await serve();
    for (const agency of ['commerce', 'public']) {
      const { status, body } = await gateway.ask(NAME, await gateway.bearer(agencyOf(agency)));
      expect([status, body.errors[0].extensions.code]).toEqual([403, 'FORBIDDEN']);
    }
  });
});
