import { legalDate, type Clock } from '@trust-supervision/kernel';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';

/** System time of all who judge these tokens. */
export const now = new Date('2026-01-05T08:00:00Z');
export const clock: Clock = {
  businessDay: () => legalDate('2020-06-01'),
  businessInstant: () => now,
  now: () => now,
};
export const second = Math.floor(now.getTime() / 1000);
/** The issuer and the audience that are accepted. */
export const trusted = { issuer: 'https://id.customs.test', audience: 'trust-supervision' };
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

/** Makes the keys of the issuer, and those of a stranger. Before that nothing can be signed. What the issuer publishes. */
export async function publishKeys(): Promise<{ keys: object[] }> {
  [ours, rotated, stranger] = (await Promise.all(
    [1, 2, 3].map(() => generateKeyPair('ES256', { extractable: true })),
  )) as [Keys, Keys, Keys];
  rsa = await generateKeyPair('PS256', { extractable: true });
  const published = async (kid: string, { publicKey }: Keys) => ({ ...(await exportJWK(publicKey)), kid });
  return {
    keys: [await published('ours', ours), await published('rotated', rotated), await published('rsa', rsa)],
  };
}

/** A token of the issuer, with changed claims, header or key. */
export const sign = (
  changes: Record<string, unknown> = {},
  header: object = {},
  key: Keys['privateKey'] | Uint8Array = ours.privateKey,
) => {
  const content = Object.entries({ ...claims, ...changes }).filter(([, value]) => value !== undefined);
  return new SignJWT(Object.fromEntries(content))
    .setProtectedHeader({ alg: 'ES256', kid: 'ours', ...header })
    .sign(key);
};
/** A token by the second key that the issuer publishes. */
export const signByRotated = (): Promise<string> => sign({}, { kid: 'rotated' }, rotated.privateKey);

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

/** Tokens that are refused: how each is made, and a word of the reason. */
export const ATTACKS: [attack: string, reason: string, token: () => Promise<string> | string][] = [
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
