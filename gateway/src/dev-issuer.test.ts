import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { enterprise, startCanned } from './canned-graph';
import { createDevIssuer } from './dev-issuer';

const names = { issuer: 'https://issuer.test', audience: 'trust-supervision' };
let folder: string;
let keyFile: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dev-issuer-'));
  keyFile = join(folder, 'issuer.jwk.json');
});
afterEach(() => rm(folder, { recursive: true }));

describe('the development issuer', () => {
  it('keeps its key over a restart, readable by its owner only', async () => {
    const token = await (await createDevIssuer({ ...names, keyFile })).tokenFor(enterprise, 60);
    expect((await stat(keyFile)).mode & 0o777).toBe(0o600);
    const { jwks } = await createDevIssuer({ ...names, keyFile });
    const { payload } = await jwtVerify(token, createLocalJWKSet(jwks), names);
    expect(payload).toMatchObject({ sub: 'haibin-clerk', role: 'ENTERPRISE', scope: 'book:read book:write' });
    expect((payload.exp as number) - (payload.iat as number)).toBe(60);
  });

  it('has another key each time without a file', async () => {
    const [one, two] = [await createDevIssuer(names), await createDevIssuer(names)];
    expect(one.jwks.keys[0]?.kid).not.toBe(two.jwks.keys[0]?.kid);
  });

  it.each(['{}', 'not JSON', 'null', '{"kty":"oct","k":"AAAA"}'])(
    'refuses a key file that holds %s',
    async (text) => {
      await writeFile(keyFile, text);
      await expect(createDevIssuer({ ...names, keyFile })).rejects.toThrow('holds no private ES256 key');
      expect(await readFile(keyFile, 'utf8')).toBe(text);
    },
  );

  it('publishes its public keys only, and only where it is wired', async () => {
    const wired = await startCanned();
    const response = await fetch(`${wired.url}/.well-known/jwks.json`);
    await wired.close();
    const { keys } = (await response.json()) as { keys: object[] };
    expect(keys).toHaveLength(1);
    expect(Object.keys(keys[0] as object).toSorted()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
  });
});
