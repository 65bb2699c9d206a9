import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { sha256 } from '@trust-supervision/kernel';
import { cannedSubgraph, startCanned, type officer } from '../canned-graph';
import { composeSupergraph } from '../compose';
import { readContracts, type Contract } from './contracts';

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

describe('when another supergraph is swapped in, the contracts', () => {
  const sdlWith = (...fields: string[]): string => `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@tag"])
    type Query { enterprise(usci: ID!): Enterprise @tag(name: "tax") }
    type Enterprise @key(fields: "usci") { usci: ID! @tag(name: "tax") ${fields.join(' ')} }`;
  const NAMED = 'name: String @tag(name: "tax")';
  const supergraphOf = (sdl: string) => composeSupergraph([{ name: 'enterprise-credit', typeDefs: sdl }]);
  const whole = sdlWith(NAMED, 'guarantee: String @tag(name: "tax")');
  const enterprise = () => ({ usci: '1', name: 'Haibin Bearings', guarantee: '1200000.00' });
  const folder = mkdtempSync(join(tmpdir(), 'contracts-'));
  const settings = { name: 'tax', title: { en: 'Tax authority', zh: '税务部门' }, scopes: [] as string[] };
  const written = (title: object, ...operations: object[]) =>
    writeFileSync(
      join(folder, 'tax.contract.json'),
      JSON.stringify({ ...settings, ...title, operations: { operations } }),
    );
  let gateway: Awaited<ReturnType<typeof startCanned>>;
  afterEach(async () => {
    await gateway.close();
    rmSync(folder, { recursive: true });
  });

  test('have what it tags and what their files say now, or all stays as it was', async () => {
    written({});
    const first = supergraphOf(sdlWith(NAMED));
    gateway = await startCanned({
      supergraphSdl: first,
      subgraphs: [cannedSubgraph('enterprise-credit', whole, { Query: { enterprise } })],
      contracts: readContracts(folder, first),
      contractsOf: (sdl) => readContracts(folder, sdl, 'ANEW'),
    });
    const headers = await gateway.bearer(agencyOf('tax'));
    expect((await gateway.ask(SECRET, headers)).body.errors[0].extensions.code).toBe(
      'OPERATION_NOT_REGISTERED',
    );
    written(
      {},
      { id: sha256(SECRET), name: 'Secret', type: 'query', body: SECRET.replace('{', 'query Secret {') },
    );
    expect(await gateway.swap(supergraphOf(whole))).toBe(false);
    expect(String(gateway.lines.at(-1)?.['message'])).toContain('the contracts do not fit the schema');
    expect((await gateway.ask(SECRET, headers)).status).toBe(403);

    const body = SECRET.replace('{', 'query Secret {');
    written({}, { id: sha256(body), name: 'Secret', type: 'query', body });
    expect(await gateway.swap(supergraphOf(whole))).toBe(true);
    expect((await gateway.ask(body, headers)).body.data).toEqual({ enterprise: { guarantee: '1200000.00' } });
    // What is registered must be there: a supergraph without it is not served.
    expect(await gateway.swap(first)).toBe(false);
    expect((await gateway.ask(body, headers)).body.data).toEqual({ enterprise: { guarantee: '1200000.00' } });
  });
});
