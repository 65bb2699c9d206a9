import { readFile, writeFile } from 'node:fs/promises';
import type { Role } from '@trust-supervision/subgraph';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose';
import type { JSONWebKeySet, JWK } from 'jose';

/** Somebody of the demonstration, as the claims of a token. */
export type Persona = {
  readonly subject: string;
  readonly name: string;
  readonly role: Role;
  readonly scopes: readonly string[];
  readonly usci?: string;
  readonly district?: string;
  /** The contract of a partner agency, and the enterprises and customs districts that it was given. */
  readonly agency?: string;
  readonly enterprises?: readonly string[];
  readonly districts?: readonly string[];
};

/** Issues tokens for the demonstration. In production an identity provider does, and this is not wired. */
export type DevIssuer = {
  readonly issuer: string;
  readonly audience: string;
  /** The public keys, as `SignInSettings.keys` takes them. */
  readonly jwks: JSONWebKeySet;
  /** A signed token; `lifetime` in seconds from now. */
  tokenFor(persona: Persona, lifetime: number): Promise<string>;
};

/**
 * Makes an ES256 key pair. With `keyFile` the pair is kept there as a private JWK that only its owner may
 * read, so that a token outlives a restart. Throws when the file holds something else.
 */
export async function createDevIssuer(settings: {
  readonly keyFile?: string;
  readonly issuer: string;
  readonly audience: string;
}): Promise<DevIssuer> {
  const { keyFile, issuer, audience } = settings;
  const privateJwk =
    keyFile === undefined ? await newKey() : ((await kept(keyFile)) ?? (await newKeyIn(keyFile)));
  const key = await importJWK(privateJwk, 'ES256');
  const kid = await calculateJwkThumbprint(privateJwk);
  const { kty, crv, x, y } = privateJwk;
  return {
    issuer,
    audience,
    jwks: { keys: [{ kty, crv, x, y, kid, alg: 'ES256', use: 'sig' } as JWK] },
    tokenFor: ({ subject, scopes, ...claims }, lifetime) => {
      const now = Math.floor(Date.now() / 1000);
      return new SignJWT({ ...claims, scope: scopes.join(' ') })
        .setProtectedHeader({ alg: 'ES256', kid })
        .setSubject(subject)
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt(now)
        .setExpirationTime(now + lifetime)
        .sign(key);
    },
  };
}

async function newKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return exportJWK(privateKey);
}

async function newKeyIn(keyFile: string): Promise<JWK> {
  const jwk = await newKey();
  // `wx`: of two processes that start together one fails here instead of both signing with different keys.
  await writeFile(keyFile, JSON.stringify(jwk), { mode: 0o600, flag: 'wx' });
  return jwk;
}

async function kept(keyFile: string): Promise<JWK | null> {
  const text = await readFile(keyFile, 'utf8').catch((failure: NodeJS.ErrnoException) => {
    if (failure.code === 'ENOENT') return null;
    throw failure;
  });
  if (text === null) return null;
  const jwk = parsed(text);
  if (jwk?.kty === 'EC' && jwk.crv === 'P-256' && jwk.d) return jwk;
  throw new Error(`${keyFile} holds no private ES256 key; remove it to have a new one made`);
}

function parsed(text: string): JWK | null {
  try {
    return JSON.parse(text) as JWK | null;
  } catch {
    return null;
  }
}
