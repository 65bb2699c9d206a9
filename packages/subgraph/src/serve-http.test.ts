import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { serveCanned, signed } from './serve-canned';
import type { SubgraphTransport } from './transport';

let served: Awaited<ReturnType<typeof serveCanned>>;
const serve = async (...how: Parameters<typeof serveCanned>) => (served = await serveCanned(...how));
afterEach(() => served.close());

const BOOK = JSON.stringify({ query: '{ book { id } }', variables: {} });
const sendSigned = async (body: string) => served.send(body, { 'x-signed-identity': await signed(body) });
const get = async (path: string) => {
  const response = await fetch(served.url + path);
  return { status: response.status, content: await response.json() };
};
const refused = (status: number, code: string, message: string) => ({
  status,
  content: { errors: [{ message, extensions: { code } }] },
});

describe('health is open to everybody', () => {
  it('and tells that the process lives and what the subgraph says of itself', async () => {
    await serve();
    expect(await get('/healthz')).toEqual({ status: 200, content: { ok: true } });
    expect(await get('/readyz')).toEqual({
      status: 200,
      content: { ok: true, detail: { tariff: '2020-01' } },
    });
    expect(served.executed).toEqual([]);
  });

  it('and 503 says that it cannot answer', async () => {
    const unreachable = { ok: false, detail: { database: 'unreachable' } };
    await serve({}, { ready: async () => unreachable });
    expect(await get('/readyz')).toEqual({ status: 503, content: unreachable });
    expect((await get('/healthz')).status).toBe(200);
  });
});

describe('a signed request that cannot be answered', () => {
  it.each(['', '{"query":', 'null', '[]', '{}', '{"query":"{ book { id } }"}', '{"query":1,"variables":{}}'])(
    'is refused when it is no operation: %s',
    async (body) => {
      await serve();
      expect(await sendSigned(body)).toEqual(
        refused(400, 'BAD_USER_INPUT', 'The body is no GraphQL operation.'),
      );
      expect(served.executed).toEqual([]);
    },
  );

  it('is refused when its body is over the limit, and accepted at exactly the limit', async () => {
    await serve({ maxBodyBytes: BOOK.length });
    expect((await sendSigned(BOOK)).status).toBe(200);
    const limit = `At most ${BOOK.length} bytes are accepted here.`;
    expect(await sendSigned(`${BOOK} `)).toEqual(refused(413, 'LIMIT_EXCEEDED', limit));
    expect(served.executed).toHaveLength(1);
  });

  it('is refused when its body grows over the limit while it streams in', async () => {
    await serve();
    const response = await fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { 'x-signed-identity': await signed(BOOK) },
      body: new Blob(['x'.repeat(100_000)]).stream(),
      duplex: 'half',
    } as RequestInit);
    expect(response.status).toBe(413);
  });

  it('is refused when it is a file for a subgraph that takes none', async () => {
    await serve({}, { upload: undefined } as unknown as Partial<SubgraphTransport>);
    const sent = { path: '/uploads', mediaType: 'text/csv', fileName: 'a.csv' };
    const headers = {
      'x-signed-identity': await signed('1', sent),
      'content-type': 'text/csv',
      'x-file-name': 'a.csv',
    };
    const noFiles = refused(404, 'BAD_USER_INPUT', 'This subgraph takes no files.');
    expect(await served.send('1', headers, 'POST /uploads')).toEqual(noFiles);
  });

  it('tells nothing of a bug, which is reported inside', async () => {
    const bug = new Error('SELECT secret FROM book');
    await serve({}, { execute: () => Promise.reject(bug) });
    const fault = refused(500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side.');
    expect(await sendSigned(BOOK)).toEqual(fault);
    expect(served.bugs).toEqual([bug]);
  });
});

describe('a sender that leaves', () => {
  it('half-way through its body does no harm and is no bug', async () => {
    await serve();
    const half = request(`${served.url}/graphql`, {
      method: 'POST',
      headers: { 'x-signed-identity': await signed(BOOK), 'content-length': BOOK.length },
    });
    half.on('error', () => undefined);
    half.write('{"query":');
    await pause(30);
    half.destroy();
    await pause(30);
    expect([served.bugs, served.executed]).toEqual([[], []]);
    expect((await sendSigned(BOOK)).status).toBe(200);
  });

  it('before its answer raises the signal of the work', async () => {
    const leaving = new AbortController();
    let raised = false;
    const execute: SubgraphTransport['execute'] = ({ signal }) => {
      leaving.abort();
      return new Promise(() => signal?.addEventListener('abort', () => (raised = true)));
    };
    await serve({}, { execute });
    const headers = { 'x-signed-identity': await signed(BOOK), 'content-type': 'application/json' };
    const asked = { method: 'POST', headers, body: BOOK, signal: leaving.signal };
    await expect(fetch(`${served.url}/graphql`, asked)).rejects.toThrow('aborted');
    await pause(50);
    expect(raised).toBe(true);
  });
});

describe('closing', () => {
  it('lets a request under way finish and takes no other, also on connections that are kept', async () => {
    await serve({}, { execute: () => pause(150, { data: { book: null } }) });
    const underWay = sendSigned(BOOK);
    await pause(50);
    const startedAt = performance.now();
    const closed = served.close();
    expect(await underWay).toEqual({ status: 200, content: { data: { book: null } } });
    await closed;
    expect(performance.now() - startedAt).toBeLessThan(1_000);
    await expect(get('/healthz')).rejects.toThrow('fetch failed');
  });
});
