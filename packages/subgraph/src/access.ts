import { SCOPES, type Scope } from '@trust-supervision/contracts';
import { forbidden, unauthenticated } from '@trust-supervision/graphql';
import type { Identity, Role } from './identity';

/** Throws UNAUTHENTICATED or FORBIDDEN unless the caller has one of the roles. */
export function requireRole(identity: Identity, ...roles: readonly Role[]): void {
  if (roles.includes(identity.role)) return;
  if (identity.role === 'PUBLIC') throw unauthenticated();
  throw forbidden(`This is for ${roles.join(' or ')}; the caller is ${identity.role}.`);
}

const READING = (Object.keys(SCOPES) as Scope[]).filter((scope) => scope.endsWith(':read'));

/** What the roles of this system may do. An agency has no more than its token says, the public nothing. */
const OF_ROLE: Readonly<Record<Role, readonly Scope[]>> = {
  ENTERPRISE: [...READING, 'filing:write'],
  OFFICER: [...READING, 'decision:write'],
  ADMINISTRATOR: [...READING, 'filing:write', 'decision:write', 'policy:write'],
  AGENCY: READING,
  PUBLIC: [],
};

/**
 * The scopes a caller has: those of the role; where the token names some, only these of them. An agency that names none
 * has none.
 */
export function scopesOf({ role, scopes }: Pick<Identity, 'role' | 'scopes'>): ReadonlySet<string> {
  const byRole = knownScopes.get(scopes) ?? new Map<Role, ReadonlySet<string>>();
  const known = byRole.get(role);
  if (known) return known;
  const isNarrowed = role === 'AGENCY' || scopes.length > 0;
  const had = new Set<string>(OF_ROLE[role].filter((scope) => !isNarrowed || scopes.includes(scope)));
  knownScopes.set(scopes, byRole.set(role, had));
  return had;
}

/** Every field with a rule asks: worked out once for the scopes of a token, which its requests share. */
const knownScopes = new WeakMap<readonly string[], Map<Role, ReadonlySet<string>>>();

/**
 * The enterprises to whose rows a caller is limited: its own code for an enterprise, those it was given for an agency,
 * null (all) for customs. Throws for callers that have no rows here at all.
 */
export function rowLimit(identity: Identity): readonly string[] | null {
  requireRole(identity, 'ENTERPRISE', 'OFFICER', 'ADMINISTRATOR', 'AGENCY');
  if (identity.role === 'ENTERPRISE') return identity.usci === null ? [] : [identity.usci];
  return identity.role === 'AGENCY' ? (identity.enterprises ?? []) : null;
}

/** The same for a store that loads rows by key: callers that have no rows here find none. */
export const rowsFor = (identity: Identity): readonly string[] | null =>
  identity.role === 'PUBLIC' ? [] : rowLimit(identity);

/** Throws FORBIDDEN for an officer of another district than the one that decides. */
export function requireDistrict({ role, district }: Identity, deciding: string): void {
  if (role !== 'OFFICER' || district === deciding) return;
  throw forbidden(
    `This is for officers of district ${deciding}; the caller's is ${district ?? 'not known'}.`,
  );
}

/** Whether a caller may see what belongs to an enterprise. */
export const maySee = (identity: Identity, usci: string): boolean =>
  rowsFor(identity)?.includes(usci) ?? true;
