import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { ratings, guarantees, startCanned } from './canned-graph';
import { ATTACKS, clock, now, publishKeys, second, sign, signByRotated, trusted } from './forged-tokens';
import { SignIn } from './sign-in';

let keys: { keys: object[] };
let signIn: SignIn;
beforeAll(async () => {
  keys = await publishKeys();
  signIn = new SignIn({ ...trusted, keys: keys as never }, clock);
});

const identify = (authorization: string | undefined) => signIn.identify(authorization, 'request-1');

describe('signing in', () => {
  it('reads the caller from the claims and the business day from the clock', async () => {
    expect(await identify(`Bearer ${await sign()}`)).toEqual({
      ok: true,
      value: {
        subject: 'haibin-clerk',
        name: 'Wang Fang',
        role: 'ENTERPRISE',
        scopes: ['book:read', 'book:write'],
        usci: '91210213MA0XXXXX1A',
        district: null,
        businessDay: '2020-06-01',
        requestId: 'request-1',
      },
    });
  });

  it('accepts every published key of the issuer, and a clock 30 seconds apart', async () => {
    expect((await identify(`Bearer ${await signByRotated()}`)).ok).toBe(true);
    expect((await identify(`Bearer ${await sign({ exp: second - 29, nbf: second + 29 })}`)).ok).toBe(true);
  });

  it('takes an enterprise code only of enterprises and a district only of officers', async () => {
    const officer = await identify(`Bearer ${await sign({ role: 'OFFICER', district: '0900' })}`);
    expect(officer).toMatchObject({ value: { role: 'OFFICER', usci: null, district: '0900' } });
    const told = { role: 'AGENCY', district: '0900', scope: undefined, agency: 'tax' };
    const agency = await identify(`Bearer ${await sign({ ...told, enterprises: ['91210213MA0XXXXX1A'] })}`);
    expect(agency).toMatchObject({
      value: { usci: null, district: null, scopes: [], agency: 'tax', enterprises: ['91210213MA0XXXXX1A'] },
    });
    const ofDistrict = await identify(`Bearer ${await sign({ ...told, districts: ['0906'] })}`);
    expect(ofDistrict).toMatchObject({ value: { district: null, agency: 'tax', districts: ['0906'] } });
    expect(ofDistrict).not.toHaveProperty('value.enterprises');
    expect(
      await identify(`Bearer ${await sign({ role: 'OFFICER', districts: ['0906'] })}`),
    ).not.toHaveProperty('value.districts');
  });

  it.each([
    ['no contract', { enterprises: [] }],
    ['a contract that is no text', { agency: ['tax'], enterprises: [] }],
    ['enterprises that are no list', { agency: 'tax', enterprises: '91210213MA0XXXXX1A' }],
    ['enterprises that are no codes', { agency: 'tax', enterprises: ['*'] }],
    ['districts that are no list', { agency: 'tax', districts: '0906' }],
    ['districts that are none', { agency: 'tax', enterprises: [], districts: ['0906', '%'] }],
  ])('refuses an agency with %s', async (_what, wrong) => {
    expect(await identify(`Bearer ${await sign({ role: 'AGENCY', ...wrong })}`)).toMatchObject({
      ok: false,
    });
  });

  it('refuses a token that it knows, once it has expired', async () => {
    let time = now;
    const own = new SignIn({ ...trusted, keys: keys as never }, { ...clock, now: () => time });
    const token = `Bearer ${await sign({ exp: second + 60 })}`;
    expect((await own.identify(token, 'request-1')).ok).toBe(true);
    time = new Date((second + 89) * 1000);
    expect(await own.identify(token, 'request-2')).toMatchObject({ value: { requestId: 'request-2' } });
    time = new Date((second + 90) * 1000);
    expect(await own.identify(token, 'request-3')).toEqual({
      ok: false,
      problem: { message: 'The token has expired.' },
    });
  });

  it('lets a caller without a token be the public', async () => {
    expect(await identify(undefined)).toMatchObject({
      ok: true,
      value: { role: 'PUBLIC', subject: 'anonymous' },
    });
  });
});

describe('a token is refused', () => {
  it('in more than forty ways', () => expect(ATTACKS.length).toBeGreaterThan(40));

  it('when it is one that is known but for its signature', async () => {
    const token = await sign();
    expect((await identify(`Bearer ${token}`)).ok).toBe(true);
    const other = `${token.slice(0, -10)}${Array.from(token.slice(-10)).toReversed().join('')}`;
    expect(await identify(`Bearer ${other}`)).toMatchObject({ ok: false });
  });

  it.each(ATTACKS)('with %s', async (_attack, reason, token) => {
    const outcome = await identify(`Bearer ${await token()}`);
    expect(outcome).toEqual({ ok: false, problem: { message: expect.stringContaining(reason) } });
  });

  it.each(['', 'Bearer', 'Bearer ', 'Basic b2ZmaWNlcjpwYXNz', 'Bearer a b'])(
    'in the header "%s"',
    async (header) => {
      expect(await identify(header)).toMatchObject({
        ok: false,
        problem: { message: expect.stringContaining('Bearer') },
      });
    },
  );

  it('with 401, a code, and nothing executed', async () => {
    const subgraphs = [ratings(), guarantees()];
    const gateway = await startCanned({ subgraphs });
    const { status, headers, body } = await gateway.ask('{ openLots }', { authorization: 'Bearer garbage' });
    await gateway.close();
    expect(status).toBe(401);
    expect(headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    expect(body).toEqual({
      errors: [
        {
          message: 'The token is not valid.',
          extensions: { code: 'UNAUTHENTICATED', requestId: headers.get('x-request-id') },
        },
      ],
    });
    expect(subgraphs.map(({ calls }) => calls)).toEqual([0, 0]);
  });
});

describe('on every way in', () => {
  const subgraphs = [ratings(), guarantees()];
  let gateway: Awaited<ReturnType<typeof startCanned>>;
  beforeAll(async () => {
    const limits = { rate: { requests: 10_000, seconds: 60 } };
    gateway = await startCanned({ subgraphs, clock, limits, signIn: { ...trusted, keys: keys as never } });
  });
  afterAll(() => gateway.close());
  const post = (path: string, token: string): Promise<Response> =>
    fetch(`${gateway.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ openLots }' }),
    });
  /** How a socket of graphql-ws ends whose `connection_init` carries the token. */
  const socketOf = (token: string): Promise<{ code: number; connected: boolean }> =>
    new Promise((resolve) => {
      let connected = false;
      const client = createClient({
        url: `${gateway.url.replace('http', 'ws')}/graphql`,
        webSocketImpl: WebSocket,
        connectionParams: { authorization: `Bearer ${token}` },
        lazy: false,
        retryAttempts: 0,
        onNonLazyError: () => undefined,
        on: {
          connected: () => {
            connected = true;
            void client.dispose();
          },
          closed: (event) => resolve({ code: (event as { code: number }).code, connected }),
        },
      });
    });

  it('a good token is let in', async () => {
    expect((await post('/graphql', await sign())).status).toBe(200);
    // Whom it names is known; a query is no subscription.
    expect((await post('/graphql/stream', await sign())).status).toBe(400);
    expect((await socketOf(await sign())).connected).toBe(true);
    expect(subgraphs.map(({ calls }) => calls)).toEqual([0, 1]);
    for (const subgraph of subgraphs) subgraph.calls = 0;
  });

  it.each(ATTACKS.filter(([attack]) => !attack.includes('much too long')))(
    '%s is refused: operations, event streams, files and sockets',
    async (_attack, _reason, forge) => {
      const token = await forge();
      for (const path of ['/graphql', '/graphql/stream', '/uploads?to=enterprise-credit'])
        expect([path, (await post(path, token)).status]).toEqual([path, 401]);
      expect(await socketOf(token)).toEqual({ code: 4401, connected: false });
      expect(subgraphs.map(({ calls }) => calls)).toEqual([0, 0]);
    },
  );
});

describe('keys fetched from the issuer', () => {
  let issuer: Server;
  let address: URL;
  let status = 200;
  beforeAll(async () => {
    issuer = createServer((_request, response) => response.writeHead(status).end(JSON.stringify(keys)));
    await new Promise<void>((resolve) => issuer.listen(0, '127.0.0.1', resolve));
    address = new URL(`http://127.0.0.1:${(issuer.address() as AddressInfo).port}/jwks.json`);
  });
  afterAll(() => issuer.close());

  it('verify its tokens', async () => {
    const remote = new SignIn({ ...trusted, keys: address }, clock);
    expect((await remote.identify(`Bearer ${await sign()}`, 'request-1')).ok).toBe(true);
  });

  it('are an outage of ours, not a fault of the token, when they cannot be had', async () => {
    status = 503;
    const gateway = await startCanned({ signIn: { ...trusted, keys: address } });
    const answer = await gateway.ask('{ openLots }', { authorization: `Bearer ${await sign()}` });
    await gateway.close();
    expect(answer.status).toBe(500);
    expect(answer.body.errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(gateway.lines.some(({ event }) => event === 'fault')).toBe(true);
  });
});
