import { ok, type Result } from '@trust-supervision/kernel';
import type { Identity } from '@trust-supervision/subgraph';
import { decodeJwt } from 'jose';
import type { SignIn, SignInRefusal } from '../sign-in';

/** What is known of the token of a connection. */
export type TokenFacts = {
  readonly subject: string;
  /** `jti`, when it has one. */
  readonly tokenId: string | null;
  readonly expiresAt: Date;
};

/** Who subscribes, and how long their token lasts; the public caller has none. */
export type LiveCaller = { readonly identity: Identity; readonly token: TokenFacts | null };

/** Signs a caller in as for a query, and keeps what the end of the token is known by. */
export async function liveCaller(
  signIn: SignIn,
  authorization: string | undefined,
  requestId: string,
): Promise<Result<LiveCaller, SignInRefusal>> {
  const caller = await signIn.identify(authorization, requestId);
  if (!caller.ok) return caller;
  return ok({ identity: caller.value, token: authorization === undefined ? null : factsOf(authorization) });
}

/** The token was verified just now, so it is one and has an expiry. */
function factsOf(authorization: string): TokenFacts {
  const { sub = '', jti = null, exp = 0 } = decodeJwt(authorization.replace(/^Bearer +/i, ''));
  return { subject: sub, tokenId: jti, expiresAt: new Date(exp * 1000) };
}
