import { createHash, randomBytes } from 'node:crypto';
import type { Identity } from '@trust-supervision/subgraph';
import { answerIn, enterprise, guarantees, officer, ratings } from './canned-graph';
import { acrossBoth, remote, serve, start, stopAll, tampering, unavailable } from './http-transport-canned';

afterEach(stopAll);

describe('one subgraph behind HTTP, the other in the process', () => {
  it.each([
    [acrossBoth],
    ['{ asker { subject role scopes usci district businessDay requestId } }'],
    ['mutation { rename(usci: "9121", name: "海滨轴承") { name guarantee } }'],
    ['{ enterprise(usci: "9121") { level broken } fault(kind: "forbidden") }'],
    ['{ enterprise(usci: "9121") { name promised } }'],
    ['{ fault(kind: "sql") openLots }'],
    ['{ fault(kind: "foreignCode") openLots }'],
    ['{ fault(kind: "drift") openLots }'],
  ])('answer as both in the process: %s', async (query) => {
    const inProcess = await start([ratings(), guarantees()]);
    const served = await start([remote(await serve(ratings())), guarantees()]);
    const id = { 'x-request-id': 'request-01' };
    const expected = await inProcess.ask(query, { ...id, ...(await inProcess.bearer(enterprise)) });
    const answer = await served.ask(query, { ...id, ...(await served.bearer(enterprise)) });
    expect([answer.status, answer.body]).toEqual([expected.status, expected.body]);
    expect(Object.keys(answer.body.data ?? {})).not.toEqual([]);
  });

  it('are both told the whole identity', async () => {
    const { ask, bearer } = await start([remote(await serve(ratings())), guarantees()]);
    const query = '{ asker { subject role scopes usci district businessDay requestId } }';
    const day = { businessDay: '2020-06-01', requestId: 'request-01' };
    const asked = async (headers: Record<string, string>) =>
      (await ask(query, { 'x-request-id': 'request-01', ...headers })).body.data.asker;
    expect(await asked(await bearer(enterprise))).toEqual({
      subject: 'haibin-clerk',
      role: 'ENTERPRISE',
      scopes: ['book:read', 'book:write'],
      usci: '91210213MA0XXXXX1A',
      district: null,
      ...day,
    });
    expect(await asked(await bearer(officer))).toMatchObject({ role: 'OFFICER', district: '0900' });
    expect(await asked({})).toMatchObject({ subject: 'anonymous', role: 'PUBLIC', usci: null, ...day });
  });

  it('leave the healthy fields when the served one stops, and join again when it is back', async () => {
    const served = await serve(guarantees());
    const port = Number(new URL(served.url).port);
    const { ask, url } = await start([ratings(), remote(served, 'guarantee-auction')]);
    const id = { 'x-request-id': 'request-01' };
    expect((await ask(acrossBoth)).body.data.openLots).toBe(3);
    await served.close();
    expect((await ask(acrossBoth, id)).body).toEqual({
      data: { enterprise: { name: 'Haibin Bearings', guarantee: null }, openLots: null },
      errors: [unavailable, unavailable],
    });
    expect((await (await fetch(`${url}/readyz`)).json()).subgraphs['guarantee-auction'].ok).toBe(false);
    await serve(guarantees(), { port });
    expect((await ask(acrossBoth)).body.data.openLots).toBe(3);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });
});

describe('a hop that alters', () => {
  it.each<[string, (body: Buffer, headers: Headers) => Buffer, string]>([
    ['the query', (body) => Buffer.from(body.toString().replace('9121', '9999')), 'OTHER_REQUEST'],
    ['the identity', (body, headers) => (headers.delete('x-signed-identity'), body), 'UNSIGNED'],
  ])('%s gets no answer out of the subgraph', async (_case, change, reason) => {
    const [subgraph, served] = await servedRatings();
    const { ask } = await start([remote(await tampering(served, change)), guarantees()]);
    const { body } = await ask(acrossBoth, { 'x-request-id': 'request-01' });
    expect(body).toEqual({ data: { enterprise: null, openLots: 3 }, errors: [unavailable] });
    expect([served.refusals, subgraph.calls]).toEqual([[reason], 0]);
  });

  it('nothing gets the same answer', async () => {
    const [, served] = await servedRatings();
    const { ask } = await start([remote(await tampering(served, (body) => body)), guarantees()]);
    expect((await ask(acrossBoth)).body.data.enterprise.name).toBe('Haibin Bearings');
  });
});

async function servedRatings() {
  const subgraph = ratings();
  return [subgraph, await serve(subgraph)] as const;
}

describe('a file', () => {
  const file = randomBytes(300_000);
  const send = async (gateway: Awaited<ReturnType<typeof start>>, body = file) => {
    const response = await fetch(`${gateway.url}/uploads?to=enterprise-credit`, {
      method: 'POST',
      headers: {
        'content-type': 'text/csv',
        'x-file-name': encodeURIComponent('账册 2020.csv'),
        ...(await gateway.bearer(enterprise)),
      },
      body: new Uint8Array(body),
    });
    return { status: response.status, ...(await answerIn(response)) };
  };

  it('arrives whole through both hops, with its name, its media type and its sender', async () => {
    const keeper = ratings();
    const received: { fileName: string; mediaType: string; identity: Identity }[] = [];
    const { upload } = keeper;
    keeper.upload = (sent) => (received.push(sent), upload!(sent));
    const { status, body } = await send(await start([remote(await serve(keeper)), guarantees()]));
    const sha256 = createHash('sha256').update(file).digest('hex');
    expect([status, body]).toEqual([201, { uploadId: 'upload-1', sha256, bytes: 300_000 }]);
    expect(received).toMatchObject([
      { fileName: '账册 2020.csv', mediaType: 'text/csv', identity: { usci: '91210213MA0XXXXX1A' } },
    ]);
  });

  it.each<[string, (body: Buffer, headers: Headers) => Buffer]>([
    ['altered by a bit', (body) => Buffer.from(body.map((byte, place) => (place === 9 ? byte ^ 1 : byte)))],
    ['cut short', (body) => body.subarray(1)],
    ['under another name', (body, headers) => (headers.set('x-file-name', 'other.csv'), body)],
  ])('is refused when it is %s on its way, and nothing is kept', async (_case, change) => {
    const keeper = ratings();
    keeper.upload = () => Promise.reject(new Error('kept'));
    const served = await serve(keeper);
    const { status, body } = await send(await start([remote(await tampering(served, change)), guarantees()]));
    expect([status, body.errors[0].extensions.code]).toEqual([500, 'INTERNAL_SERVER_ERROR']);
    expect(served.refusals).toEqual(['OTHER_REQUEST']);
  });
});
