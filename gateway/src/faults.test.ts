import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SubgraphTransport } from '@trust-supervision/subgraph';
import { setTimeout as pause } from 'node:timers/promises';
import { guarantees, ratings, supergraphSdl } from './canned-graph';
import { remote, serve, start, stopAll } from './http-transport-canned';

/** Each subgraph in each way of failing: the other's fields are whole, in time, nothing of our inside is told. */
const PATIENCE = 400;
/** What a shared machine may be late by; the promise is 200 ms. */
const LATE = 2_000;
const SECRET = /ECONN|127\.0\.0\.1|<html|nginx|Unexpected|JSON|undici|\.ts|http:/i;

type Fault = (response: ServerResponse) => void;
const json =
  (text: string): Fault =>
  (response) =>
    void response.writeHead(200, { 'content-type': 'application/json' }).end(text);
const FAULTS: Readonly<Record<string, Fault>> = {
  hanging: () => undefined,
  'dripping byte by byte': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const drip = setInterval(() => response.write(' '), 20);
    response.once('close', () => clearInterval(drip));
  },
  'answering 500 with HTML': (response) =>
    void response.writeHead(500, { 'content-type': 'text/html' }).end('<html>nginx at 10.0.0.7</html>'),
  'answering 200 with HTML': (response) =>
    void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>nginx</html>'),
  'answering half of a JSON': json('{"data":{"openLots":'),
  'answering a number': json('7'),
  'answering data that is no object': json('{"data":[1]}'),
  'cutting the connection': (response) => void response.destroy(),
};
/** Only a subgraph that is asked about entities can do these. */
const ENTITY_FAULTS: typeof FAULTS = {
  'answering too few entities': json('{"data":{"_entities":[]}}'),
  'answering too many entities': json('{"data":{"_entities":[null,null,null]}}'),
  'answering entities that are no list': json('{"data":{"_entities":{"0":{}}}}'),
};
const QUERY = '{ enterprise(usci: "1") { name guarantee } openLots }';
const SUBGRAPHS = ['enterprise-credit', 'guarantee-auction'] as const;
const made = { 'enterprise-credit': ratings, 'guarantee-auction': guarantees };
afterEach(stopAll);

/** A subgraph behind HTTP that fails as told until it is healed. */
async function failing(name: (typeof SUBGRAPHS)[number], fault: Fault) {
  const served = await serve(made[name]());
  let isHealed = false;
  const server = createServer((request, response) => {
    if (!isHealed) return fault(response);
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { host: _host, connection: _kept, 'content-length': _length, ...headers } = request.headers;
      void fetch(`${served.url}${request.url}`, {
        method: 'POST',
        headers: headers as Record<string, string>,
        body: Buffer.concat(chunks),
      }).then(async (answer) => response.writeHead(answer.status).end(await answer.text()));
    });
    return undefined;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    transport: remote({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }, name),
    heal: () => {
      isHealed = true;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

describe.each(SUBGRAPHS)('%s', (name) => {
  const gatewayWith = (transport: SubgraphTransport) =>
    start(
      SUBGRAPHS.map((other) => (other === name ? transport : made[other]())),
      { patience: { query: PATIENCE, mutation: PATIENCE } },
    );
  const healthy =
    name === 'enterprise-credit'
      ? { enterprise: null, openLots: 3 }
      : { enterprise: { name: 'Haibin Bearings', guarantee: null }, openLots: null };

  it.each(Object.entries(name === 'guarantee-auction' ? { ...FAULTS, ...ENTITY_FAULTS } : FAULTS))(
    '%s leaves the rest whole, and is asked again when it is well',
    async (_what, fault) => {
      const broken = await failing(name, fault);
      const { ask } = await gatewayWith(broken.transport);
      const startedAt = performance.now();
      const { status, body, text } = await ask(QUERY);
      expect(performance.now() - startedAt).toBeLessThan(PATIENCE + LATE);
      expect([status, body.data]).toEqual([200, healthy]);
      expect(body.errors.length).toBeGreaterThan(0);
      for (const { extensions } of body.errors) expect(extensions.code).toBe('SUBGRAPH_UNAVAILABLE');
      expect(text).not.toMatch(SECRET);
      broken.heal();
      expect((await ask(QUERY)).body.data).toEqual({
        enterprise: { name: 'Haibin Bearings', guarantee: '1200000.00' },
        openLots: 3,
      });
      broken.close();
    },
  );

  it('that is dead is left alone after five failures, and asked again within 10 s of its return', async () => {
    const served = await serve(made[name]());
    const port = Number(new URL(served.url).port);
    const { ask, lines } = await gatewayWith(remote(served, name));
    await served.close();
    for (let failure = 0; failure < 6; failure += 1) expect((await ask(QUERY)).body.data).toEqual(healthy);
    expect(lines.some(({ message }) => String(message).includes('is left alone'))).toBe(true);
    await serve(made[name](), { port });
    const backAt = performance.now();
    let text: string;
    let data: unknown;
    do {
      await pause(100);
      ({
        text,
        body: { data },
      } = await ask(QUERY));
    } while (text.includes('null') && performance.now() - backAt < 10_000);
    expect(data).toEqual({ enterprise: { name: 'Haibin Bearings', guarantee: '1200000.00' }, openLots: 3 });
  });
});

it('starts without any of its subgraphs', async () => {
  const dead = SUBGRAPHS.map((name) => remote({ url: 'http://127.0.0.1:9' }, name));
  const { ask, url } = await start(dead);
  expect((await ask('{ __typename openLots }')).body.data).toEqual({ __typename: 'Query', openLots: null });
  expect([(await fetch(`${url}/healthz`)).status, (await fetch(`${url}/readyz`)).status]).toEqual([200, 503]);
});

describe('another supergraph', () => {
  it('is served when it can be read and all is ready; otherwise the last good one stays', async () => {
    const gateway = await start([ratings(), guarantees()]);
    const smaller = supergraphSdl.replace(/\n\s*openLots: Int[^\n]*/, '');
    expect(await gateway.swap('type Query { a: Int }')).toBe(false);
    expect((await gateway.ask('{ openLots }')).status).toBe(200);
    expect(await gateway.swap(smaller)).toBe(true);
    expect((await gateway.ask('{ openLots }')).status).toBe(400);
    expect((await gateway.ask('{ enterprise(usci: "1") { guarantee } }')).body.data).toEqual({
      enterprise: { guarantee: '1200000.00' },
    });
    expect(await gateway.swap(supergraphSdl)).toBe(true);
    expect((await gateway.ask('{ openLots }')).body.data).toEqual({ openLots: 3 });
  });

  it('waits for its subgraphs', async () => {
    const sick = { ...guarantees(), ready: async () => ({ ok: false, detail: {} }) };
    const gateway = await start([ratings(), sick]);
    expect(await gateway.swap(supergraphSdl)).toBe(false);
    expect(gateway.lines.at(-1)).toMatchObject({ event: 'supergraph', outcome: 'last good one kept' });
  });
});
