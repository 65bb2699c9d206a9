import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { ok, refuse, type LegalDate, type Result } from '@trust-supervision/kernel';

/**
 * Who may ask: an enterprise, a customs officer, an administrator of policy rows, a partner agency, anybody.
 */
export const ROLES = ['ENTERPRISE', 'OFFICER', 'ADMINISTRATOR', 'AGENCY', 'PUBLIC'] as const;
export type Role = (typeof ROLES)[number];

/**
 * Who asks, and on which business day. The gateway sets it; a subgraph trusts it only when it is signed
 * (HTTP) or handed over inside the process. `usci` is the enterprise that a caller with role ENTERPRISE acts
 * for, `district` the customs district of an officer, `agency` the contract of a partner agency, `enterprises` the codes
 * of those it was given, `districts` the customs districts whose enterprises it was given, and `statuses` the statuses
 * that its contract holds, by their fields. One request sees one business day in every subgraph.
 */
export type Identity = {
  readonly subject: string;
  readonly name: string;
  readonly role: Role;
  readonly scopes: readonly string[];
  readonly usci: string | null;
  readonly district: string | null;
  readonly agency?: string;
  readonly enterprises?: readonly string[];
  readonly districts?: readonly string[];
  readonly statuses?: readonly string[];
  readonly businessDay: LegalDate;
  readonly requestId: string;
};

/**
 * What an identity is bound to: the HTTP method, and a digest over the body it travels with and over what else must not
 * be exchanged (subgraph, path, file name; see `bindingOf`).
 */
export type BoundRequest = { readonly method: string; readonly bodyDigest: string };

/** Why a subgraph answers nothing. */
export type IdentityRefusal =
  'UNSIGNED' | 'WRONG_ALGORITHM' | 'WRONG_SIGNATURE' | 'EXPIRED' | 'MALFORMED' | 'OTHER_REQUEST' | 'REPLAYED';

const LIFETIME_SECONDS = 30;
/** How far the clocks of two machines may differ. */
const CLOCK_TOLERANCE_SECONDS = 5;
const SHORTEST_SECRET_BYTES = 32;
const ISSUER = 'trust-supervision:gateway';
const AUDIENCE = 'trust-supervision:subgraph';

const base64 = (text: string): string => Buffer.from(text).toString('base64url');
/** The one header that is signed and accepted: no token says itself by what it is to be proved. */
const HEADER = base64('{"alg":"HS256"}');

/** HMAC by SHA-256, made in place: jose goes through the thread pool, which costs more than all else of a fetch. */
const signatureOf = (signed: string, secret: Uint8Array): string =>
  createHmac('sha256', secret).update(signed).digest('base64url');

/** What a token carries beside the identity; times in seconds. */
type Claims = BoundRequest & {
  readonly identity: Identity;
  readonly iss: string;
  readonly aud: string;
  readonly jti: string;
  readonly iat: number;
  readonly exp: number;
};

/**
 * Signs an identity for one request to one subgraph: a JWT by HS256, 30 seconds, a nonce, bound to method and body.
 */
export class IdentitySigner {
  readonly #secret: Uint8Array;
  readonly #now: () => Date;

  /** `now` is system time. Throws for a secret of less than 32 bytes. */
  constructor(secret: Uint8Array, now: () => Date) {
    this.#secret = longEnough(secret);
    this.#now = now;
  }

  sign(identity: Identity, { method, bodyDigest }: BoundRequest): string {
    const iat = seconds(this.#now());
    const [iss, aud, jti, exp] = [ISSUER, AUDIENCE, randomUUID(), iat + LIFETIME_SECONDS];
    const claims: Claims = { identity, method, bodyDigest, iss, aud, jti, iat, exp };
    const signed = `${HEADER}.${base64(JSON.stringify(claims))}`;
    return `${signed}.${signatureOf(signed, this.#secret)}`;
  }
}

/** Accepts each signed identity once, for the request it was signed for. */
export class IdentityVerifier {
  readonly #secret: Uint8Array;
  readonly #now: () => Date;
  /**
   * Nonce to the second after which its token is refused anyway; so the memory is bounded by 40 seconds of
   * requests.
   */
  readonly #seen = new Map<string, number>();

  /** `now` is system time. Throws for a secret of less than 32 bytes. */
  constructor(secret: Uint8Array, now: () => Date) {
    this.#secret = longEnough(secret);
    this.#now = now;
  }

  verify(token: string | undefined, request: BoundRequest): Result<Identity, IdentityRefusal> {
    if (!token) return refuse('UNSIGNED');
    const opened = this.#open(token);
    if (!opened.ok) return opened;
    const { identity, method, bodyDigest, jti } = opened.value;
    if (method !== request.method || bodyDigest !== request.bodyDigest) return refuse('OTHER_REQUEST');
    if (typeof jti !== 'string' || !isIdentity(identity)) return refuse('MALFORMED');
    return this.#firstUse(jti) ? ok(identity) : refuse('REPLAYED');
  }

  /** Nothing of a token is read before its signature is proved, but the reason why it cannot be. */
  #open(token: string): Result<Partial<Claims>, IdentityRefusal> {
    const [header = '', payload = '', signature = '', ...rest] = token.split('.');
    if (header !== HEADER) return refuse(faultOf(header));
    if (rest.length > 0) return refuse('MALFORMED');
    if (!isSame(signature, signatureOf(`${header}.${payload}`, this.#secret)))
      return refuse('WRONG_SIGNATURE');
    const claims = jsonIn(payload) as Partial<Claims>;
    if (claims.iss !== ISSUER || claims.aud !== AUDIENCE) return refuse('MALFORMED');
    return this.#inTime(claims) ? ok(claims) : refuse(hasTimes(claims) ? 'EXPIRED' : 'MALFORMED');
  }

  /** Not longer ago than a lifetime, whatever it says of its end: this caps what a nonce has to be remembered for. */
  #inTime({ iat, exp }: Partial<Claims>): boolean {
    if (!hasTimes({ iat, exp })) return false;
    const [now, issuedAt, expires] = [seconds(this.#now()), Number(iat), Number(exp)];
    const isFresh = issuedAt + LIFETIME_SECONDS + CLOCK_TOLERANCE_SECONDS >= now;
    return issuedAt - CLOCK_TOLERANCE_SECONDS <= now && isFresh && expires + CLOCK_TOLERANCE_SECONDS > now;
  }

  #firstUse(nonce: string): boolean {
    const now = seconds(this.#now());
    for (const [old, forgetAfter] of this.#seen) {
      if (forgetAfter >= now) break;
      this.#seen.delete(old);
    }
    if (this.#seen.has(nonce)) return false;
    this.#seen.set(nonce, now + LIFETIME_SECONDS + 2 * CLOCK_TOLERANCE_SECONDS);
    return true;
  }

  /** How many nonces are remembered now. */
  get remembered(): number {
    return this.#seen.size;
  }
}

/** Whether two signatures are the same, in a time that tells nothing of where they differ. */
const isSame = (given: string, right: string): boolean =>
  given.length === right.length &&
  timingSafeEqual(Buffer.from(given, 'latin1'), Buffer.from(right, 'latin1'));

const hasTimes = ({ iat, exp }: { iat?: unknown; exp?: unknown }): boolean =>
  Number.isInteger(iat) && Number.isInteger(exp);

/** What names no algorithm is no token; ours with more beside it is none that we made. */
function faultOf(header: string): IdentityRefusal {
  const { alg } = jsonIn(header) as { alg?: unknown };
  return alg === undefined || alg === 'HS256' ? 'MALFORMED' : 'WRONG_ALGORITHM';
}

/** The object in a part of a token; empty when there is none. */
function jsonIn(part: string): object {
  try {
    return Object(JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))) as object;
  } catch {
    return {};
  }
}

/** The key is shared, so the content is the gateway's; this guards against a gateway of another version. */
function isIdentity(content: unknown): content is Identity {
  if (typeof content !== 'object' || content === null) return false;
  const claims = content as Partial<Record<keyof Identity, unknown>>;
  const texts = [claims.subject, claims.name, claims.businessDay, claims.requestId];
  return (
    texts.every((text) => typeof text === 'string' && text !== '') &&
    ROLES.some((role) => role === claims.role) &&
    Array.isArray(claims.scopes) &&
    [claims.usci, claims.district].every((text) => text === null || typeof text === 'string') &&
    ['undefined', 'string'].includes(typeof claims.agency) &&
    [claims.enterprises, claims.districts, claims.statuses].every(
      (list) => list === undefined || Array.isArray(list),
    )
  );
}

function longEnough(secret: Uint8Array): Uint8Array {
  if (secret.byteLength >= SHORTEST_SECRET_BYTES) return secret;
  throw new RangeError(`the secret of signed identities needs at least ${SHORTEST_SECRET_BYTES} bytes`);
}

const seconds = (moment: Date): number => Math.floor(moment.getTime() / 1000);
