import { buildSchema } from 'graphql';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { apiSchemaOf } from '../api-schema';
import { enterprise, guarantees, officer, ratings, startCanned, supergraphSdl } from '../canned-graph';
import { HOSTILE, HOSTILE_SUBSCRIPTIONS, INVALID } from './hostile-documents';

/** Documents that are sent to hurt: each is refused with 4xx, and no subgraph is asked anything. */
const subgraphs = [ratings(), guarantees()];
/** A partner agency that may see everything, so that only the limits refuse it. */
const CONTRACT = {
  name: 'tax',
  title: { en: 'Tax authority', zh: '税务部门' },
  scopes: ['rating:read'],
  schema: buildSchema(apiSchemaOf(supergraphSdl)),
  operations: [],
};
const agency = {
  subject: 'tax',
  name: 'tax',
  role: 'AGENCY',
  scopes: [],
  agency: 'tax',
  enterprises: [],
} as const;
type Canned = Awaited<ReturnType<typeof startCanned>>;
let gateway: Canned;
beforeAll(async () => {
  const limits = { cost: 2_000, rate: { requests: 10_000, seconds: 60 } };
  gateway = await startCanned({ subgraphs, limits, contracts: [CONTRACT], safelisting: 'ANY' });
});
afterAll(() => gateway.close());
beforeEach(() => {
  for (const subgraph of subgraphs) subgraph.calls = 0;
});

const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

it('are more than fifty', () => expect(HOSTILE.length).toBeGreaterThan(50));

/** What of an answer must be as it is in every refusal. */
async function refusalIn(response: Response): Promise<object> {
  const text = await response.text();
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors: { extensions: { code: string } }[] };
  return {
    status: response.status,
    codes: errors.map(({ extensions }) => extensions.code),
    data,
    tells: /Did you mean|\.ts:|node_modules/.test(text),
    calls: subgraphs.map(({ calls }) => calls),
  };
}

const refusedWith = (code: string, body: unknown): object => ({
  status: JSON.stringify(body).length > 4 * 1024 * 1024 ? 413 : 400,
  codes: expect.arrayContaining([code]),
  data: undefined,
  tells: false,
  calls: [0, 0],
});

it.each(HOSTILE)('%s is refused with %s', async (_what, code, body) => {
  expect(await refusalIn(await post(body))).toEqual(refusedWith(code, body));
});

it.each(HOSTILE)('%s is refused within a contract with %s', async (_what, code, body) => {
  const headers = await gateway.bearer(agency);
  expect(await refusalIn(await post(body, headers))).toEqual(refusedWith(code, body));
});

/** The errors that a subscription is answered with over a socket of graphql-ws. */
async function toldOverSocket(payload: { query: string }, headers: object): Promise<unknown> {
  const client = createClient({
    url: `${gateway.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { ...headers },
    retryAttempts: 0,
  });
  const told = await new Promise<unknown>((resolve) => {
    client.subscribe(payload, { next: resolve, error: resolve, complete: () => resolve('nothing') });
  });
  await client.dispose();
  return told;
}

describe.each([
  { who: 'an officer', persona: officer },
  { who: 'an agency', persona: agency },
])('as a subscription of $who', ({ persona }) => {
  const stream = async (body: unknown, accept = '*/*'): Promise<Response> => {
    const headers = { 'content-type': 'application/json', accept, ...(await gateway.bearer(persona)) };
    return fetch(`${gateway.url}/graphql/stream`, { method: 'POST', headers, body: JSON.stringify(body) });
  };

  it('a harmless one reaches its subgraph', async () => {
    const query = 'subscription { renamed { name } }';
    expect(await (await stream({ query })).text()).toContain('Nothing is told here.');
    await toldOverSocket({ query }, await gateway.bearer(persona));
    expect(subgraphs.map(({ calls }) => calls)).toEqual([2, 0]);
  });

  it.each(HOSTILE_SUBSCRIPTIONS)('%s is refused with %s over both protocols', async (_what, code, body) => {
    const [events, answer] = [await stream(body, 'text/event-stream'), await stream(body)];
    // A client that reads events is told in an event, every other one by the status.
    expect([events.status, answer.status]).toEqual([200, 400]);
    const [streamed, answered] = [await events.text(), await answer.text()];
    expect(streamed).toMatch(/^event: next\ndata: \{"errors":.*\}\n\nevent: complete\ndata: \n\n$/);
    const told = JSON.stringify(await toldOverSocket(body as never, await gateway.bearer(persona)));
    for (const text of [streamed, answered, told]) {
      expect(text).toContain(`"code":"${code}"`);
      expect(text).not.toMatch(/"data":|Did you mean|\.ts:|node_modules/);
    }
    expect(subgraphs.map(({ calls }) => calls)).toEqual([0, 0]);
  });

  it.each(HOSTILE)('%s, sent to the event stream, reaches no subgraph', async (_what, _code, body) => {
    const response = await stream(body);
    const text = await response.text();
    expect([200, 400, 413]).toContain(response.status);
    expect(text).toContain('"errors":');
    expect(text).not.toMatch(/"data":|Did you mean|\.ts:|node_modules/);
    expect(subgraphs.map(({ calls }) => calls)).toEqual([0, 0]);
  });
});

describe('introspection', () => {
  it('answers whom it is for, three lists deep at most', async () => {
    const headers = await gateway.bearer(officer);
    const shallow = await gateway.ask('{ schema: __schema { types { fields { type { name } } } } }', headers);
    expect(shallow.body.data.schema.types.length).toBeGreaterThan(5);
    const deep = '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }';
    const refused = await gateway.ask(deep, headers);
    expect([refused.status, refused.body.errors[0].extensions.code]).toEqual([400, INVALID]);
    expect((await gateway.ask('{ __typename }')).body.data).toEqual({ __typename: 'Query' });
  });
});

describe('what passes', () => {
  it.each<[string, object, number]>([
    ['{ openLots }', {}, 1],
    ['{ enterprise(usci: "1") { name guarantee } }', {}, 1],
    ['{ enterprises(first: 7) { name } }', {}, 7],
    ['query($n: Int) { enterprises(first: $n) { self { name } } }', { n: 9 }, 18],
    ['query($n: Int = 4) { enterprises(first: $n) { name } }', {}, 4],
    ['{ enterprises { name } }', {}, 20],
    ['mutation { rename(usci: "1", name: "x") { name } }', {}, 10],
  ])('tells what it costs: %s %j', async (query, variables, requested) => {
    const { extensions, status } = await gateway.ask(query, {}, variables);
    expect([status, extensions]).toEqual([200, { cost: { requested, allowed: 2_000 } }]);
  });
});

describe('too many requests', () => {
  it('of one client are refused with 429 and when to go on; others go on', async () => {
    const counted = ratings();
    const few = await startCanned({
      subgraphs: [counted, guarantees()],
      limits: { rate: { requests: 3, seconds: 60 } },
    });
    const clerk = await few.bearer(enterprise);
    const query = '{ enterprise(usci: "1") { name } }';
    const statuses = [];
    for (let request = 0; request < 5; request += 1) statuses.push((await few.ask(query, clerk)).status);
    const refused = await few.ask(query, clerk);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    expect(refused.body.errors[0].extensions.code).toBe('RATE_LIMITED');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(counted.calls).toBe(3);
    expect((await few.ask(query, await few.bearer(officer))).status).toBe(200);
    await few.close();
  });

  it('are told from their address when their tokens are bad', async () => {
    const few = await startCanned({ limits: { rate: { requests: 2, seconds: 60 } } });
    const asked = () => few.ask('{ openLots }', { authorization: 'Bearer nonsense' });
    expect([(await asked()).status, (await asked()).status, (await asked()).status]).toEqual([401, 401, 429]);
    await few.close();
  });
});

describe('a query by its digest', () => {
  it('is asked for once, and then known', async () => {
    const { createHash } = await import('node:crypto');
    const query = '{ openLots }';
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    const ask = async (body: object) => (await post({ extensions, ...body })).json() as Promise<object>;
    expect(await ask({})).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
    expect(await ask({ query })).toMatchObject({ data: { openLots: 3 } });
    expect(await ask({})).toMatchObject({ data: { openLots: 3 } });
  });
});
