import type { SubgraphTransport } from '@trust-supervision/subgraph';
import { enterprise, guarantees, officer, ratings, startCanned, supergraphSdl } from './canned-graph';

type Canned = Awaited<ReturnType<typeof startCanned>>;
let gateway: Canned;
const start = async (...settings: Parameters<typeof startCanned>): Promise<Canned> =>
  (gateway = await startCanned(...settings));
afterEach(() => gateway.close());

const acrossBoth = '{ enterprise(usci: "9121") { name guarantee } openLots }';

describe('one graph over two subgraphs', () => {
  it('joins the fields of both', async () => {
    const { ask } = await start();
    expect((await ask(acrossBoth)).body).toEqual({
      data: { enterprise: { name: 'Haibin Bearings', guarantee: '1200000.00' }, openLots: 3 },
    });
  });

  it('tells every subgraph who asks, on which business day, under which request id', async () => {
    const { ask, bearer } = await start();
    const query = '{ asker { subject role scopes usci district businessDay requestId } }';
    const asked = async (headers: Record<string, string>) => (await ask(query, headers)).body.data.asker;
    const day = { businessDay: '2020-06-01', requestId: 'my-request-1' };
    const id = { 'x-request-id': 'my-request-1' };
    expect(await asked({ ...id, ...(await bearer(enterprise)) })).toEqual({
      subject: 'haibin-clerk',
      role: 'ENTERPRISE',
      scopes: ['book:read', 'book:write'],
      usci: '91210213MA0XXXXX1A',
      district: null,
      ...day,
    });
    expect(await asked({ ...id, ...(await bearer(officer)) })).toMatchObject({
      role: 'OFFICER',
      district: '0900',
    });
    expect(await asked(id)).toMatchObject({
      subject: 'anonymous',
      role: 'PUBLIC',
      scopes: [],
      usci: null,
      ...day,
    });
  });

  it('passes variables and runs mutations', async () => {
    const { ask } = await start();
    const rename =
      'mutation Rename($usci: ID!, $name: String!) { rename(usci: $usci, name: $name) { name guarantee } }';
    expect((await ask(rename, {}, { usci: '9121', name: '海滨轴承' })).body).toEqual({
      data: { rename: { name: '海滨轴承', guarantee: '1200000.00' } },
    });
  });

  it('does not start when the supergraph names a subgraph that is missing', async () => {
    await start();
    await expect(startCanned({ subgraphs: [ratings()] })).rejects.toThrow('guarantee-auction');
    await expect(startCanned({ supergraphSdl: 'type Query { a: Int }' })).rejects.toThrow();
    expect(supergraphSdl).toContain('@authenticated');
  });
});

describe('a subgraph that is down', () => {
  const dead = (failure: unknown): SubgraphTransport => ({
    name: 'guarantee-auction',
    execute: () => Promise.reject(failure),
    ready: () => Promise.reject(failure),
  });
  const refused = new Error('connect ECONNREFUSED 10.0.0.7:4004 http://guarantee.internal/graphql');

  it('leaves the rest of the answer whole and its reason in the log', async () => {
    const { ask, lines } = await start({ subgraphs: [ratings(), dead(refused)] });
    const { body, text, status } = await ask(acrossBoth, { 'x-request-id': 'outage-01' });
    expect(status).toBe(200);
    expect(body.data).toEqual({ enterprise: { name: 'Haibin Bearings', guarantee: null }, openLots: null });
    expect(body.errors).toEqual([unavailable('outage-01'), unavailable('outage-01')]);
    expect(text).not.toMatch(/ECONN|10\.0|http|guarantee-auction/);
    expect(lines).toContainEqual(
      expect.objectContaining({
        requestId: 'outage-01',
        subgraph: 'guarantee-auction',
        message: refused.message,
      }),
    );
  });

  it('is waited for no longer than the patience with a query, and told to stop', async () => {
    let stopped: unknown;
    const hanging: SubgraphTransport = {
      ...dead(refused),
      execute: ({ signal }) =>
        new Promise(() => signal?.addEventListener('abort', () => (stopped = signal.reason))),
    };
    const { ask } = await start({
      subgraphs: [ratings(), hanging],
      patience: { query: 100, mutation: 60_000 },
    });
    const startedAt = performance.now();
    const { body } = await ask(acrossBoth);
    expect(performance.now() - startedAt).toBeLessThan(1000);
    expect(body.data.enterprise).toEqual({ name: 'Haibin Bearings', guarantee: null });
    expect(body.errors[0].extensions.code).toBe('SUBGRAPH_UNAVAILABLE');
    expect(stopped).toMatchObject({ name: 'DeadlinePassed' });
  });

  it('is told of on /readyz, while the gateway itself is alive', async () => {
    const { url } = await start({ subgraphs: [ratings(), dead(refused)] });
    const ready = await fetch(`${url}/readyz`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({
      ok: false,
      subgraphs: {
        'enterprise-credit': { ok: true, detail: { tariff: '2020-01' } },
        'guarantee-auction': { ok: false, detail: { reason: 'does not answer' } },
        zone: { ok: true, detail: {} },
      },
    });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });
});

const unavailable = (requestId: string) => ({
  message: 'A part of the answer is not available at the moment; the rest of it holds.',
  extensions: { code: 'SUBGRAPH_UNAVAILABLE', requestId },
});

describe('a document that cannot run', () => {
  it.each([
    ['GRAPHQL_PARSE_FAILED', '{ enterprise(', {}],
    ['GRAPHQL_VALIDATION_FAILED', '{ enterprize(usci: 1) { name } }', {}],
    ['GRAPHQL_VALIDATION_FAILED', '{ enterprise(usci: 1) { nam } }', {}],
    ['GRAPHQL_VALIDATION_FAILED', '{ enterprise(uscy: 1) { name } }', {}],
    ['BAD_USER_INPUT', 'query Q($kind: String!) { fault(kind: $kind) }', { kind: { a: 1 } }],
    ['OPERATION_RESOLUTION_FAILURE', 'query A { openLots } query B { openLots }', {}],
  ])('is refused with %s and reaches no subgraph: %s', async (code, query, variables) => {
    const subgraphs = [ratings(), guarantees()];
    const { ask } = await start({ subgraphs });
    const { body, status, text } = await ask(query, {}, variables);
    expect(status).toBe(400);
    expect(body.errors[0].extensions).toEqual({ code, requestId: expect.any(String) });
    expect(text).not.toContain('Did you mean');
    expect(subgraphs.map(({ calls }) => calls)).toEqual([0, 0]);
  });
});
