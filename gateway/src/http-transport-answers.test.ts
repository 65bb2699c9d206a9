import { legalDate } from '@trust-supervision/kernel';
import type { Identity } from '@trust-supervision/subgraph';
import { ratings } from './canned-graph';
import { httpTransport } from './http-transport';
import {
  acrossBoth,
  listening,
  remote,
  serve,
  signer,
  start,
  stopAll,
  unavailable,
} from './http-transport-canned';

afterEach(stopAll);

describe('an outage', () => {
  const identity: Identity = {
    subject: 'anonymous',
    name: 'Public',
    role: 'PUBLIC',
    scopes: [],
    usci: null,
    district: null,
    businessDay: legalDate('2020-06-01'),
    requestId: 'request-01',
  };
  const asked = { query: '{ openLots }', variables: {}, identity };
  const page = '<html>at /srv/app.js:1 upstream 10.0.0.7:4001 SELECT secret</html>';

  it.each([
    ['a page with 500', 500, page, 'answered 500, and nothing that can be used'],
    ['a page with 200', 200, page, 'answered 200, and nothing that can be used'],
    ['half of a JSON', 200, '{"data":{"openLo', 'answered 200, and nothing that can be used'],
    ['JSON that is no result', 200, '{"openLots":3}', 'answered 200, and nothing that can be used'],
    ['data that is no object', 200, '{"data":3}', 'answered 200, and nothing that can be used'],
    ['errors that are none', 200, '{"errors":[3]}', 'answered 200, and nothing that can be used'],
    ['null', 200, 'null', 'answered 200, and nothing that can be used'],
    ['a result with 502', 502, '{"data":{}}', 'answered 502, and nothing that can be used'],
  ])('is %s, in words without what was sent', async (_case, status, text, message) => {
    const transport = remote(await listening(async () => ({ status, text })), 'account-book');
    const outage = { name: 'SubgraphOutage', message: `the subgraph account-book ${message}` };
    await expect(transport.execute(asked)).rejects.toMatchObject(outage);
    await expect(transport.ready()).rejects.toMatchObject(outage);
    async function* content() {
      yield Buffer.from('x');
    }
    const upload = transport.upload!({ content: content(), fileName: 'a', mediaType: 'a/b', identity });
    await expect(upload).rejects.toMatchObject(outage);
  });

  it('is a subgraph that hangs', async () => {
    const { url } = await listening(() => new Promise(() => undefined));
    const silent = httpTransport({ name: 'account-book', url, signer, timeoutMs: 50 });
    const outage = 'the subgraph account-book does not answer (TimeoutError)';
    await expect(silent.execute(asked)).rejects.toThrow(outage);
    await expect(silent.ready()).rejects.toThrow(outage);
  });

  it('is a subgraph that is not there', async () => {
    const gone = await serve(ratings());
    await gone.close();
    await expect(remote(gone).execute(asked)).rejects.toThrow('does not answer (ECONNREFUSED)');
  });

  it('is a subgraph of another name', async () => {
    const subgraph = ratings();
    const mistaken = remote(await serve(subgraph), 'account-book');
    await expect(mistaken.execute(asked)).rejects.toThrow('answered 401');
    expect(subgraph.calls).toBe(0);
  });

  it.each([302, 307])(
    'is a subgraph that points elsewhere with %i: nothing signed goes there',
    async (status) => {
      const arrived: unknown[] = [];
      const elsewhere = await listening(async (request) => {
        arrived.push(request.headers['x-signed-identity']);
        return { status: 200, text: '{"data":{"openLots":3}}' };
      });
      const headers = { location: `${elsewhere.url}/graphql` };
      const pointing = remote(await listening(async () => ({ status, text: '', headers })));
      await expect(pointing.execute(asked)).rejects.toThrow(`answered ${status}`);
      expect(arrived).toEqual([]);
    },
  );

  it('ends the wait of a hanging subgraph with the patience of the gateway', async () => {
    const hanging = await listening(() => new Promise(() => undefined));
    const subgraphs = [ratings(), remote(hanging, 'guarantee-auction')];
    const { ask } = await start(subgraphs, { patience: { query: 200, mutation: 200 } });
    const { body } = await ask(acrossBoth, { 'x-request-id': 'request-01' });
    expect(body.data).toEqual({ enterprise: { name: 'Haibin Bearings', guarantee: null }, openLots: null });
    expect(body.errors).toEqual([unavailable, unavailable]);
  });

  it('is no excuse for an address with a path', () => {
    expect(() => remote({ url: 'http://proxy/account-book' })).toThrow('without a path');
  });
});
