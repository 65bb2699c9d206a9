import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { answerIn, enterprise, guarantees, ratings, startCanned } from './canned-graph';

type Canned = Awaited<ReturnType<typeof startCanned>>;
let gateway: Canned;
beforeEach(async () => {
  gateway = await startCanned({ maxBodyBytes: 1000 });
});
afterEach(() => gateway.close());

const post = (body: BodyInit, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body, duplex: 'half' } as RequestInit);
const codeOf = async (response: Response) => (await answerIn(response)).body.errors[0].extensions.code;

describe('every answer', () => {
  it.each(['/healthz', '/nowhere', '/graphql', '/readyz'])(
    'of %s carries security headers and an id',
    async (path) => {
      const { headers } = await fetch(gateway.url + path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );

  it('keeps a well-formed request id and replaces any other', async () => {
    const answered = async (id: string) =>
      (await fetch(`${gateway.url}/healthz`, { headers: { 'x-request-id': id } })).headers.get(
        'x-request-id',
      );
    expect(await answered('portal-2020.06_01')).toBe('portal-2020.06_01');
    for (const id of ['short', 'a'.repeat(65), '{"json":"injection"}', 'two words here']) {
      expect(await answered(id)).not.toBe(id);
    }
  });
});

describe('the log', () => {
  it('has one line a request, without variables, tokens or addresses', async () => {
    const query = 'query FindOne($usci: ID!) { enterprise(usci: $usci) { name } }';
    await gateway.ask(
      query,
      { ...(await gateway.bearer(enterprise)), 'x-request-id': 'logged-01' },
      { usci: '9121' },
    );
    await pause(20);
    expect(gateway.lines).toEqual([
      {
        level: 'info',
        event: 'request',
        requestId: 'logged-01',
        method: 'POST',
        path: '/graphql',
        client: 'ENTERPRISE',
        cost: 1,
        operation: 'FindOne',
        status: 200,
        ms: expect.any(Number),
      },
    ]);
  });
});

describe('a request that is not GraphQL over HTTP', () => {
  it.each([
    ['GET', '/nowhere', 404],
    ['GET', '/toString', 404],
    ['GET', '//', 404],
    ['DELETE', '/graphql', 405],
    ['GET', '/uploads', 405],
    ['POST', '/healthz', 405],
  ])('%s %s is answered %i', async (method, path, status) => {
    const response = await fetch(gateway.url + path, { method });
    expect(response.status).toBe(status);
    expect(await codeOf(response)).toBe('BAD_USER_INPUT');
    expect(response.headers.get('allow') === null).toBe(status === 404);
  });

  it('answers HEAD as GET without a body', async () => {
    const response = await fetch(`${gateway.url}/healthz`, { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  it.each<[string, BodyInit]>([
    ['broken JSON', '{"query":'],
    ['an empty body', ''],
    ['no query', '{}'],
    ['a batch', '[{"query":"{ openLots }"}]'],
    ['text for variables', '{"query":"{ openLots }","variables":"{}"}'],
  ])('is refused: %s', async (_case, body) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(await codeOf(response)).toBe('BAD_USER_INPUT');
  });

  it('is refused when a foreign page could have sent it', async () => {
    const plain = await post('{"query":"{ openLots }"}', { 'content-type': 'text/plain' });
    expect([plain.status, await codeOf(plain)]).toEqual([400, 'BAD_USER_INPUT']);
    const link = await fetch(`${gateway.url}/graphql?query={openLots}`);
    expect([link.status, await codeOf(link)]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('may be a GET for a query, and not for a mutation', async () => {
    const get = (query: string) =>
      fetch(`${gateway.url}/graphql?query=${encodeURIComponent(query)}`, {
        headers: { 'apollo-require-preflight': '1' },
      });
    expect((await answerIn(await get('{ openLots }'))).body).toEqual({ data: { openLots: 3 } });
    expect((await get('mutation { rename(usci: "1", name: "x") { name } }')).status).toBe(405);
  });
});

describe('a body over the limit', () => {
  const large = JSON.stringify({ query: `{ openLots } #${'x'.repeat(1000)}` });

  it('is refused by its announced length', async () => {
    const response = await post(large);
    expect([response.status, await codeOf(response)]).toEqual([413, 'LIMIT_EXCEEDED']);
  });

  it('is refused while it streams in', async () => {
    const stream = new Blob([large]).stream();
    const response = await post(stream as unknown as BodyInit);
    expect([response.status, await codeOf(response)]).toEqual([413, 'LIMIT_EXCEEDED']);
  });

  it('passes at exactly the limit', async () => {
    const query = '{ openLots } #';
    const short = JSON.stringify({ query }).length;
    const response = await post(JSON.stringify({ query: query + 'x'.repeat(1000 - short) }));
    expect((await answerIn(response)).body).toEqual({ data: { openLots: 3 } });
  });

  it('does no harm when its sender leaves half-way', async () => {
    const half = request(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': '500' },
    });
    half.on('error', () => undefined);
    half.write('{"query":');
    await pause(30);
    half.destroy();
    await pause(30);
    expect(gateway.lines.at(-1)).toMatchObject({ event: 'request', status: 499 });
    expect((await gateway.ask('{ openLots }')).status).toBe(200);
  });
});

describe('closing', () => {
  it('lets a request under way finish and takes no other', async () => {
    const slow = ratings();
    const { execute } = slow;
    slow.execute = async function (asked) {
      await pause(200);
      return execute.call(this, asked);
    };
    const closing = await startCanned({ subgraphs: [slow, guarantees()] });
    const underWay = closing.ask('{ enterprise(usci: "1") { name } }');
    await pause(50);
    const closed = closing.close();
    expect((await underWay).body.data).toEqual({ enterprise: { name: 'Haibin Bearings' } });
    await closed;
    await expect(fetch(`${closing.url}/healthz`)).rejects.toThrow('fetch failed');
  });
});
