import { SCOPES, type Scope } from '@trust-supervision/contracts';
import type { Owners } from '@trust-supervision/events';
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
 * To whose rows a caller is limited: an enterprise to its own, an agency to those of the enterprises and of the customs
 * districts that it was given; null (all) for customs. Throws for callers that have no rows here at all.
 */
export function rowLimit(identity: Identity): Owners {
  requireRole(identity, 'ENTERPRISE', 'OFFICER', 'ADMINISTRATOR', 'AGENCY');
  const { role, usci, enterprises = [], districts = [] } = identity;
  if (role === 'ENTERPRISE') return { enterprises: usci === null ? [] : [usci], districts: [] };
  return role === 'AGENCY' ? { enterprises, districts } : null;
}

/** The same for a store that loads rows by key: callers that have no rows here find none. */
export const rowsFor = (identity: Identity): Owners =>
  identity.role === 'PUBLIC' ? { enterprises: [], districts: [] } : rowLimit(identity);

/** Throws FORBIDDEN for an officer of another district than the one that decides. */
export function requireDistrict({ role, district }: Identity, deciding: string): void {
  if (role !== 'OFFICER' || district === deciding) return;
  throw forbidden(
    `This is for officers of district ${deciding}; the caller's is ${district ?? 'not known'}.`,
  );
}

/**
 * Whether a caller may act for an enterprise, as far as its rows go: the enterprise itself, and customs. What is only
 * shown is asked of `Rows`, which know districts as well.
 */
export const maySee = (identity: Identity, usci: string): boolean =>
  rowsFor(identity)?.enterprises.includes(usci) ?? true;
