import { randomUUID } from 'node:crypto';
import { ok, refuse, type LegalDate, type Result } from '@trust-supervision/kernel';
import { errors, jwtVerify, SignJWT, type JWTPayload } from 'jose';

/**
 * Who may ask: an enterprise, a customs officer, an administrator of policy rows, a partner agency, anybody.
 */
export const ROLES = ['ENTERPRISE', 'OFFICER', 'ADMINISTRATOR', 'AGENCY', 'PUBLIC'] as const;
export type Role = (typeof ROLES)[number];

/**
 * Who asks, and on which business day. The gateway sets it; a subgraph trusts it only when it is signed
 * (HTTP) or handed over inside the process. `usci` is the enterprise that a caller with role ENTERPRISE acts
 * for, `district` the customs district of an officer, `agency` the contract of a partner agency and `enterprises` the
 * codes of those it was given. One request sees one business day in every subgraph.
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

/**
 * Signs an identity for one request to one subgraph: HS256, 30 seconds, a nonce, bound to method and body.
 */
export class IdentitySigner {
  readonly #secret: Uint8Array;
  readonly #now: () => Date;

  /** `now` is system time. Throws for a secret of less than 32 bytes. */
  constructor(secret: Uint8Array, now: () => Date) {
    this.#secret = longEnough(secret);
    this.#now = now;
  }

  sign(identity: Identity, { method, bodyDigest }: BoundRequest): Promise<string> {
    const issuedAt = seconds(this.#now());
    return new SignJWT({ identity, method, bodyDigest })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setJti(randomUUID())
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + LIFETIME_SECONDS)
      .sign(this.#secret);
  }
}

/** Accepts each signed identity once, for the request it was signed for. */
export class IdentityVerifier {
  readonly #secret: Uint8Array;
  readonly #now: () => Date;
  /**
   * Nonce to the second after which its token is refused anyway; so the memory is bounded by 35 seconds of
   * requests.
   */
  readonly #seen = new Map<string, number>();

  /** `now` is system time. Throws for a secret of less than 32 bytes. */
  constructor(secret: Uint8Array, now: () => Date) {
    this.#secret = longEnough(secret);
    this.#now = now;
  }

  async verify(token: string | undefined, request: BoundRequest): Promise<Result<Identity, IdentityRefusal>> {
    if (!token) return refuse('UNSIGNED');
    const opened = await this.#open(token);
    if (!opened.ok) return opened;
    const { identity, method, bodyDigest, jti } = opened.value;
    if (method !== request.method || bodyDigest !== request.bodyDigest) return refuse('OTHER_REQUEST');
    if (typeof jti !== 'string' || !isIdentity(identity)) return refuse('MALFORMED');
    return this.#firstUse(jti) ? ok(identity) : refuse('REPLAYED');
  }

  async #open(token: string): Promise<Result<JWTPayload, IdentityRefusal>> {
    try {
      const { payload } = await jwtVerify(token, this.#secret, {
        algorithms: ['HS256'],
        issuer: ISSUER,
        audience: AUDIENCE,
        requiredClaims: ['exp', 'iat', 'jti'],
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        // Together with `exp` this caps what a nonce has to be remembered for.
        maxTokenAge: LIFETIME_SECONDS,
        currentDate: this.#now(),
      });
      return ok(payload);
    } catch (failure) {
      return refuse(refusalOf(failure));
    }
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

function refusalOf(failure: unknown): IdentityRefusal {
  if (failure instanceof errors.JWTExpired) return 'EXPIRED';
  if (failure instanceof errors.JOSEAlgNotAllowed) return 'WRONG_ALGORITHM';
  if (failure instanceof errors.JWSSignatureVerificationFailed) return 'WRONG_SIGNATURE';
  if (failure instanceof errors.JOSEError) return 'MALFORMED';
  throw failure;
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
    (claims.enterprises === undefined || Array.isArray(claims.enterprises))
  );
}

function longEnough(secret: Uint8Array): Uint8Array {
  if (secret.byteLength >= SHORTEST_SECRET_BYTES) return secret;
  throw new RangeError(`the secret of signed identities needs at least ${SHORTEST_SECRET_BYTES} bytes`);
}

const seconds = (moment: Date): number => Math.floor(moment.getTime() / 1000);
