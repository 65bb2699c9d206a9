import { createHash } from 'node:crypto';
import { legalDate } from '@trust-supervision/kernel';
import { decodeJwt, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { IdentitySigner, IdentityVerifier, type Identity } from './identity';

const secret = new Uint8Array(32).fill(7);
const noon = new Date('2020-06-01T04:00:00Z');
const later = (seconds: number) => () => new Date(noon.getTime() + seconds * 1000);
const digest = (body: string): string => createHash('sha256').update(body).digest('hex');
const request = { method: 'POST', bodyDigest: digest('{"query":"{ book }"}') };

const officer: Identity = {
  subject: 'officer-1',
  name: 'Officer Li',
  role: 'OFFICER',
  scopes: ['book:read'],
  usci: null,
  district: '0900',
  businessDay: legalDate('2020-06-01'),
  requestId: 'request-1',
};

const signed = () => new IdentitySigner(secret, later(0)).sign(officer, request);
const verifierAt = (seconds: number) => new IdentityVerifier(secret, later(seconds));

/** A token with the claims of a real one, signed by other means. */
async function forged(sign: (claims: SignJWT) => Promise<string>, alg: string): Promise<string> {
  return sign(new SignJWT(decodeJwt(await signed())).setProtectedHeader({ alg }));
}

/** Claims of a real token with changes, under its old signature. */
async function altered(changes: object): Promise<string> {
  const [header, , signature] = (await signed()).split('.');
  const claims = { ...decodeJwt(await signed()), ...changes };
  return [header, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
}

/** The same, under the right key: what a gateway of another version might send. */
const resigned = async (changes: object): Promise<string> =>
  new SignJWT({ ...decodeJwt(await signed()), ...changes }).setProtectedHeader({ alg: 'HS256' }).sign(secret);

describe('a signed identity', () => {
  it('reaches the subgraph as it was signed, with its business day', async () => {
    expect(await verifierAt(1).verify(await signed(), request)).toEqual({ ok: true, value: officer });
  });

  it('is accepted at the end of its 30 seconds and 5 of clock difference, and not after', async () => {
    expect((await verifierAt(34).verify(await signed(), request)).ok).toBe(true);
    expect(await verifierAt(36).verify(await signed(), request)).toEqual({ ok: false, problem: 'EXPIRED' });
  });

  it('is accepted once', async () => {
    const verifier = verifierAt(0);
    const token = await signed();
    const [first, second] = await Promise.all([
      verifier.verify(token, request),
      verifier.verify(token, request),
    ]);
    expect([first.ok, second.ok].toSorted()).toEqual([false, true]);
    expect(await verifier.verify(token, request)).toEqual({ ok: false, problem: 'REPLAYED' });
  });

  it('does not lose its nonce to a request that was refused', async () => {
    const verifier = verifierAt(0);
    const token = await signed();
    await verifier.verify(token, { ...request, method: 'GET' });
    expect((await verifier.verify(token, request)).ok).toBe(true);
  });

  it('is forgotten when it can no longer be replayed', async () => {
    let second = 0;
    const now = () => later(second)();
    const [signer, verifier] = [new IdentitySigner(secret, now), new IdentityVerifier(secret, now)];
    for (second = 0; second < 200; second++) {
      await verifier.verify(await signer.sign(officer, request), request);
      expect(verifier.remembered).toBeLessThanOrEqual(41);
    }
  });
});

describe('a subgraph refuses', () => {
  it.each<[string, string, () => Promise<string | undefined> | string | undefined]>([
    ['no identity', 'UNSIGNED', () => undefined],
    ['an empty identity', 'UNSIGNED', () => ''],
    ['text that is no token', 'MALFORMED', () => 'officer-1'],
    [
      'an unsecured token',
      'WRONG_ALGORITHM',
      async () => new UnsecuredJWT(decodeJwt(await signed())).encode(),
    ],
    [
      'another key',
      'WRONG_SIGNATURE',
      () => forged((claims) => claims.sign(new Uint8Array(32).fill(8)), 'HS256'),
    ],
    [
      'another algorithm with the right key',
      'WRONG_ALGORITHM',
      () => forged((claims) => claims.sign(new Uint8Array(64).fill(7)), 'HS512'),
    ],
    [
      'a public-key algorithm',
      'WRONG_ALGORITHM',
      async () => {
        const { privateKey } = await generateKeyPair('ES256');
        return forged((claims) => claims.sign(privateKey), 'ES256');
      },
    ],
    [
      'claims altered after signing',
      'WRONG_SIGNATURE',
      async () => {
        const [header, , signature] = (await signed()).split('.');
        const claims = { ...decodeJwt(await signed()), identity: { ...officer, role: 'ADMINISTRATOR' } };
        return [header, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
      },
    ],
    [
      'a token without expiry',
      'MALFORMED',
      () =>
        new SignJWT({ identity: officer, ...request, jti: 'n' })
          .setProtectedHeader({ alg: 'HS256' })
          .setIssuer('trust-supervision:gateway')
          .setAudience('trust-supervision:subgraph')
          .sign(secret),
    ],
    [
      'a role that does not exist',
      'MALFORMED',
      () => new IdentitySigner(secret, later(0)).sign({ ...officer, role: 'KING' as 'OFFICER' }, request),
    ],
    [
      'a token that says it lives a year',
      'EXPIRED',
      async () => {
        const claims = { ...decodeJwt(await signed()), iat: noon.getTime() / 1000 - 60 };
        return new SignJWT({ ...claims, exp: noon.getTime() / 1000 + 31_536_000 })
          .setProtectedHeader({ alg: 'HS256' })
          .sign(secret);
      },
    ],
    ['a nonce altered after signing', 'WRONG_SIGNATURE', async () => altered({ jti: 'another' })],
    ['a token without a nonce', 'MALFORMED', async () => resigned({ jti: undefined })],
    ['a token for somebody else', 'MALFORMED', async () => resigned({ aud: 'another' })],
    ['a token of somebody else', 'MALFORMED', async () => resigned({ iss: 'another' })],
    ['a token of tomorrow', 'EXPIRED', async () => resigned({ iat: noon.getTime() / 1000 + 86_400 })],
    ['an expiry that is text', 'MALFORMED', async () => resigned({ exp: '9999999999' })],
    ['an identity that is none', 'MALFORMED', async () => resigned({ identity: { role: 'OFFICER' } })],
    [
      'a header that brings a key along',
      'MALFORMED',
      async () =>
        new SignJWT(decodeJwt(await signed()))
          .setProtectedHeader({ alg: 'HS256', jku: 'https://keys.evil.test' })
          .sign(secret),
    ],
    ['a fourth part', 'MALFORMED', async () => `${await signed()}.x`],
    ['a cut signature', 'WRONG_SIGNATURE', async () => (await signed()).slice(0, -1)],
    ['a signature of other letters', 'WRONG_SIGNATURE', async () => (await signed()).replace(/.$/, '王')],
    ['no signature', 'WRONG_SIGNATURE', async () => (await signed()).replace(/[^.]+$/, '')],
    ['a header that is no JSON', 'MALFORMED', async () => `x.${await signed()}`],
  ])('%s', async (_case, problem, token) => {
    expect(await verifierAt(0).verify(await token(), request)).toEqual({ ok: false, problem });
  });

  it.each([
    ['another body', { ...request, bodyDigest: digest('{"query":"{ everything }"}') }],
    ['another method', { ...request, method: 'GET' }],
  ])('an identity that travels with %s', async (_case, other) => {
    expect(await verifierAt(0).verify(await signed(), other)).toEqual({
      ok: false,
      problem: 'OTHER_REQUEST',
    });
  });

  it('to work with a short secret', () => {
    expect(() => new IdentitySigner(new Uint8Array(31), later(0))).toThrow('at least 32 bytes');
    expect(() => new IdentityVerifier(new Uint8Array(31), later(0))).toThrow('at least 32 bytes');
  });
});
