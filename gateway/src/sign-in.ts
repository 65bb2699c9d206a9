import { isUsci, ok, refuse, type Clock, type Result } from '@trust-supervision/kernel';
import { ROLES, type Identity, type Role } from '@trust-supervision/subgraph';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  jwtVerify,
  type JSONWebKeySet,
  type JWTPayload,
  type JWTVerifyGetKey,
} from 'jose';
import { LRUCache } from 'lru-cache';

/**
 * Whose tokens are accepted: the issuer, the audience, and the issuer's public keys or where to fetch them.
 */
export type SignInSettings = {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: URL | JSONWebKeySet;
};

/** Which check the token did not pass. */
export type SignInRefusal = { readonly message: string };

/** Public-key algorithms only: with HS256 in the list a public key would work as a secret. */
const ALGORITHMS = ['ES256', 'RS256', 'EdDSA'];
const CLOCK_TOLERANCE_SECONDS = 30;
/** Headers whose token was proved a moment ago: a client sends the same one again and again. */
const TOKENS_KEPT = 10_000;
/** Then the signature is proved again, so that a key that its issuer withdrew is soon good for nothing. */
const PROVED_FOR_SECONDS = 60;

/** Whom a token names, and from when and until when that need not be proved; in seconds. */
type Proved = { readonly caller: Caller; readonly since: number; readonly until: number };

/** Turns the Authorization header of a request into the identity that every subgraph sees. */
export class SignIn {
  readonly #settings: SignInSettings;
  readonly #clock: Clock;
  readonly #keys: JWTVerifyGetKey;
  readonly #proved = new LRUCache<string, Proved>({ max: TOKENS_KEPT });

  constructor(settings: SignInSettings, clock: Clock) {
    this.#settings = settings;
    this.#clock = clock;
    const { keys } = settings;
    this.#keys =
      keys instanceof URL ? createRemoteJWKSet(keys, { timeoutDuration: 5000 }) : createLocalJWKSet(keys);
  }

  /**
   * No header is the public caller; what that one sees is decided by the subgraphs. A bad token is refused.
   * Throws when the issuer's keys cannot be fetched.
   */
  async identify(
    authorization: string | undefined,
    requestId: string,
  ): Promise<Result<Identity, SignInRefusal>> {
    const asked = { businessDay: this.#clock.businessDay(), requestId };
    if (authorization === undefined) return ok({ ...PUBLIC_CALLER, ...asked });
    const now = this.#clock.now().getTime() / 1000;
    const known = this.#proved.get(authorization);
    if (known && known.since <= now && now < known.until) return ok({ ...known.caller, ...asked });
    const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
    if (!token) return unauthenticated('The Authorization header must be "Bearer" and one token.');
    const claims = await this.#claimsOf(token);
    if (!claims.ok) return claims;
    const caller = callerOf(claims.value);
    if (!caller.ok) return caller;
    const until = Math.min(Number(claims.value.exp) + CLOCK_TOLERANCE_SECONDS, now + PROVED_FOR_SECONDS);
    this.#proved.set(authorization, { caller: caller.value, since: now, until });
    return ok({ ...caller.value, ...asked });
  }

  async #claimsOf(token: string): Promise<Result<JWTPayload, SignInRefusal>> {
    try {
      const { payload } = await jwtVerify(token, this.#keys, {
        algorithms: ALGORITHMS,
        issuer: this.#settings.issuer,
        audience: this.#settings.audience,
        requiredClaims: ['sub', 'exp'],
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        currentDate: this.#clock.now(),
      });
      return ok(payload);
    } catch (failure) {
      return refusalOf(failure);
    }
  }
}

type Caller = Omit<Identity, 'businessDay' | 'requestId'>;

const PUBLIC_CALLER: Caller = {
  subject: 'anonymous',
  name: 'anonymous',
  role: 'PUBLIC',
  scopes: [],
  usci: null,
  district: null,
};

/**
 * Reads the claims `sub`, `name`, `role`, `scope`, `usci` of an enterprise, `district` of an officer, and of a partner
 * agency its contract in `agency`, and what it was given: the codes of enterprises in `enterprises`, customs districts
 * whose enterprises it sees in `districts`.
 */
function callerOf(claims: JWTPayload): Result<Caller, SignInRefusal> {
  const {
    sub,
    name = sub,
    role,
    scope = '',
    usci = null,
    district = null,
    agency,
    enterprises,
    districts,
  } = claims;
  if (typeof sub !== 'string' || sub === '') return unauthenticated('The token names no subject.');
  if (typeof name !== 'string' || typeof scope !== 'string') {
    return unauthenticated('The claims "name" and "scope" of the token must be text.');
  }
  if (!isRole(role))
    return unauthenticated(`The claim "role" of the token must be one of ${ROLES.join(', ')}.`);
  if (role === 'ENTERPRISE' && !(typeof usci === 'string' && isUsci(usci))) {
    return unauthenticated('A token of an enterprise must carry its unified social credit code in "usci".');
  }
  if (role === 'OFFICER' && district !== null && !isDistrict(district)) {
    return unauthenticated('The claim "district" of an officer must be a customs district of 4 digits.');
  }
  if (role === 'AGENCY' && typeof agency !== 'string')
    return unauthenticated('A token of an agency must carry its contract in "agency".');
  if (role === 'AGENCY' && !(isListOf(enterprises, isUsci) && isListOf(districts, isDistrict))) {
    return unauthenticated(
      'What an agency was given must be lists: codes of enterprises in "enterprises", districts of 4 digits in "districts".',
    );
  }
  return ok({
    subject: sub,
    name,
    role,
    scopes: scope.split(' ').filter((word) => word !== ''),
    usci: role === 'ENTERPRISE' ? (usci as string) : null,
    district: role === 'OFFICER' ? (district as string | null) : null,
    ...(role === 'AGENCY' && given({ agency, enterprises, districts })),
  });
}

/** The claims that a token has. */
const given = (claims: object): object =>
  Object.fromEntries(Object.entries(claims).filter(([, claim]) => claim !== undefined));

const isDistrict = (claim: unknown): boolean => typeof claim === 'string' && /^\d{4}$/.test(claim);

/** Whether a claim is not there, or a list of such texts. */
const isListOf = (claim: unknown, isOne: (text: string) => boolean): boolean =>
  claim === undefined ||
  (Array.isArray(claim) && claim.every((each) => typeof each === 'string' && isOne(each)));

const isRole = (claim: unknown): claim is Role => ROLES.some((role) => role === claim);

/** Says which check failed, never what would have passed. Throws what is not the token's fault. */
function refusalOf(failure: unknown): Result<never, SignInRefusal> {
  if (failure instanceof errors.JWTExpired) return unauthenticated('The token has expired.');
  if (failure instanceof errors.JWTClaimValidationFailed) {
    return unauthenticated(`The claim "${failure.claim}" of the token is missing or not accepted.`);
  }
  if (failure instanceof errors.JOSEAlgNotAllowed) {
    return unauthenticated('The algorithm of the token is not accepted.');
  }
  if (failure instanceof errors.JWKSNoMatchingKey || failure instanceof errors.JWKSMultipleMatchingKeys) {
    return unauthenticated('The token names no single key of its issuer.');
  }
  if (TOKEN_FAULTS.some((fault) => failure instanceof fault)) {
    return unauthenticated('The token is not valid.');
  }
  throw failure;
}

const TOKEN_FAULTS = [
  errors.JWSSignatureVerificationFailed,
  errors.JWSInvalid,
  errors.JWTInvalid,
  errors.JOSENotSupported,
];

const unauthenticated = (message: string): Result<never, SignInRefusal> => refuse({ message });
