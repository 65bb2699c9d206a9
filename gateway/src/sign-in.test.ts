import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { legalDate, type Clock } from '@trust-supervision/kernel';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { ratings, guarantees, startCanned } from './canned-graph';
import { SignIn } from './sign-in';

const now = new Date('2026-01-05T08:00:00Z');
const clock: Clock = {
  businessDay: () => legalDate('2020-06-01'),
  businessInstant: () => now,
  now: () => now,
};
const second = Math.floor(now.getTime() / 1000);
const trusted = { issuer: 'https://id.customs.test', audience: 'trust-supervision' };
const claims: JWTPayload = {
  sub: 'haibin-clerk',
  name: 'Wang Fang',
  role: 'ENTERPRISE',
  scope: 'book:read book:write',
  usci: '91210213MA0XXXXX1A',
  iss: trusted.issuer,
  aud: trusted.audience,
  iat: second,
  exp: second + 600,
};

type Keys = Awaited<ReturnType<typeof generateKeyPair>>;
let [ours, rotated, stranger, rsa] = [] as unknown as [Keys, Keys, Keys, Keys];
let keys: { keys: object[] };
let signIn: SignIn;
beforeAll(async () => {
  [ours, rotated, stranger] = (await Promise.all(
    [1, 2, 3].map(() => generateKeyPair('ES256', { extractable: true })),
  )) as [Keys, Keys, Keys];
  rsa = await generateKeyPair('PS256', { extractable: true });
  const published = async (kid: string, { publicKey }: Keys) => ({ ...(await exportJWK(publicKey)), kid });
  keys = {
    keys: [await published('ours', ours), await published('rotated', rotated), await published('rsa', rsa)],
  };
  signIn = new SignIn({ ...trusted, keys: keys as never }, clock);
});

const sign = (
  changes: Record<string, unknown> = {},
  header: object = {},
  key: Keys['privateKey'] | Uint8Array = ours.privateKey,
) => {
  const content = Object.entries({ ...claims, ...changes }).filter(([, value]) => value !== undefined);
  return new SignJWT(Object.fromEntries(content))
    .setProtectedHeader({ alg: 'ES256', kid: 'ours', ...header })
    .sign(key);
};
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
    expect((await identify(`Bearer ${await sign({}, { kid: 'rotated' }, rotated.privateKey)}`)).ok).toBe(
      true,
    );
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
  });

  it.each([
    ['no contract', { enterprises: [] }],
    ['a contract that is no text', { agency: ['tax'], enterprises: [] }],
    ['enterprises that are no list', { agency: 'tax', enterprises: '91210213MA0XXXXX1A' }],
    ['enterprises that are no codes', { agency: 'tax', enterprises: ['*'] }],
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

const publicKeyAsSecret = async () => new TextEncoder().encode(await exportSPKI(ours.publicKey));
const altered = async (part: 0 | 1, change: object) => {
  const parts = (await sign()).split('.');
  const content = JSON.parse(Buffer.from(parts[part] as string, 'base64url').toString());
  parts[part] = Buffer.from(JSON.stringify({ ...content, ...change })).toString('base64url');
  return parts.join('.');
};

const signedBy = async (signature: Buffer) =>
  (await sign()).replace(/[^.]+$/, signature.toString('base64url'));
const payload = async (text: string) =>
  (await sign()).replace(/\.[^.]+\./, `.${Buffer.from(text).toString('base64url')}.`);

const ATTACKS: [string, string, () => Promise<string> | string][] = [
  ['no algorithm', 'algorithm', () => new UnsecuredJWT(claims).encode()],
  ['no algorithm, in capitals', 'algorithm', () => altered(0, { alg: 'NONE' })],
  [
    'HS256 with the public key as secret',
    'algorithm',
    async () => sign({}, { alg: 'HS256' }, await publicKeyAsSecret()),
  ],
  [
    'an algorithm that is not listed',
    'algorithm',
    () => sign({}, { alg: 'PS256', kid: 'rsa' }, rsa.privateKey),
  ],
  ['expired', 'expired', () => sign({ exp: second - 31 })],
  ['not yet valid', '"nbf"', () => sign({ nbf: second + 31 })],
  ['no expiry', '"exp"', () => sign({ exp: undefined })],
  ['an expiry that is text', '"exp"', () => sign({ exp: 'never' })],
  ['no subject', '"sub"', () => sign({ sub: undefined })],
  ['an empty subject', 'subject', () => sign({ sub: '' })],
  ['another issuer', '"iss"', () => sign({ iss: 'https://id.evil.test' })],
  ['no issuer', '"iss"', () => sign({ iss: undefined })],
  ['another audience', '"aud"', () => sign({ aud: 'another-product' })],
  ['no audience', '"aud"', () => sign({ aud: undefined })],
  ['a key of nobody under our key id', 'not valid', () => sign({}, {}, stranger.privateKey)],
  ['the key id of another key', 'not valid', () => sign({}, { kid: 'rotated' })],
  ['an unknown key id', 'key', () => sign({}, { kid: 'unknown' })],
  ['no key id while there are several keys', 'key', () => sign({}, { kid: undefined })],
  [
    'a key of its own in the header',
    'not valid',
    async () => sign({}, { jwk: await exportJWK(stranger.publicKey) }, stranger.privateKey),
  ],
  [
    'an address of its own keys',
    'key',
    () => sign({}, { jku: 'https://id.evil.test', kid: 'x' }, stranger.privateKey),
  ],
  ['a critical extension nobody knows', 'not valid', () => altered(0, { crit: ['exp2'], exp2: 1 })],
  ['claims altered after signing', 'not valid', () => altered(1, { role: 'ADMINISTRATOR' })],
  ['a cut signature', 'not valid', async () => (await sign()).slice(0, -8)],
  ['no signature', 'not valid', async () => (await sign()).replace(/[^.]+$/, '')],
  ['garbage', 'not valid', () => 'garbage'],
  ['three dots', 'not valid', () => '...'],
  ['a signature of zeros', 'not valid', () => signedBy(Buffer.alloc(64))],
  ['a signature in DER', 'not valid', () => signedBy(Buffer.from('3006020101020101', 'hex'))],
  ['a signature that is much too long', 'not valid', () => signedBy(Buffer.alloc(100_000, 1))],
  [
    'the signature of another token of ours',
    'not valid',
    async () => signedBy(Buffer.from((await sign({ sub: 'other' })).split('.')[2] as string, 'base64url')),
  ],
  ['a claim twice', 'not valid', () => payload('{"role":"PUBLIC","role":"ADMINISTRATOR"}')],
  ['a zero byte in its claims', 'not valid', () => payload('{"sub":"a\u0000"}\u0000')],
  ['claims that are no object', 'not valid', () => payload('"haibin-clerk"')],
  ['a header that is no JSON', 'not valid', async () => (await sign()).replace(/^[^.]+/, 'e30x')],
  ['base64 of another alphabet', 'not valid', async () => `${(await sign()).slice(0, -4)}+/==`],
  [
    'an address of its own certificates',
    'not valid',
    () => sign({}, { x5u: 'https://id.evil.test/x5u' }, stranger.privateKey),
  ],
  ['a key id that is a path', 'key', () => sign({}, { kid: '../../../dev/null' }, stranger.privateKey)],
  ['a key id that is a statement', 'key', () => sign({}, { kid: "x' UNION SELECT 'k" }, stranger.privateKey)],
  ['five parts, as an encrypted one has', 'not valid', async () => `${await sign()}.x.y`],
  [
    'a critical extension that turns encoding off',
    'not valid',
    () => altered(0, { b64: false, crit: ['b64'] }),
  ],
  ['an expiry long ago in milliseconds', '"exp"', () => sign({ exp: `${second * 1000}` })],
  ['a role that does not exist', '"role"', () => sign({ role: 'KING' })],
  ['no role', '"role"', () => sign({ role: undefined })],
  ['several roles', '"role"', () => sign({ role: ['OFFICER'] })],
  ['an enterprise without its code', '"usci"', () => sign({ usci: undefined })],
  ['an enterprise with a malformed code', '"usci"', () => sign({ usci: "' OR 1=1 --" })],
  ['an officer of no district code', '"district"', () => sign({ role: 'OFFICER', district: '09' })],
  ['scopes that are a list', '"scope"', () => sign({ scope: ['everything'] })],
];

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
