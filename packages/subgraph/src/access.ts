import { forbidden, unauthenticated } from '@trust-supervision/graphql';
import type { Identity, Role } from './identity';

/** Throws UNAUTHENTICATED or FORBIDDEN unless the caller has one of the roles. */
export function requireRole(identity: Identity, ...roles: readonly Role[]): void {
  if (roles.includes(identity.role)) return;
  if (identity.role === 'PUBLIC') throw unauthenticated();
  throw forbidden(`This is for ${roles.join(' or ')}; the caller is ${identity.role}.`);
}

/**
 * The enterprise to which a caller's rows are limited: its own code for an enterprise, null (all) for customs.
 * Throws for callers that have no rows here at all.
 */
export function rowLimit(identity: Identity): string | null {
  requireRole(identity, 'ENTERPRISE', 'OFFICER', 'ADMINISTRATOR');
  return identity.role === 'ENTERPRISE' ? (identity.usci ?? '') : null;
}

/** Throws FORBIDDEN for an officer of another district than the one that decides. */
export function requireDistrict({ role, district }: Identity, deciding: string): void {
  if (role !== 'OFFICER' || district === deciding) return;
  throw forbidden(
    `This is for officers of district ${deciding}; the caller's is ${district ?? 'not known'}.`,
  );
}

/** Whether a caller may see what belongs to an enterprise. */
export const maySee = (identity: Identity, usci: string): boolean =>
  identity.role === 'OFFICER' ||
  identity.role === 'ADMINISTRATOR' ||
  (identity.role === 'ENTERPRISE' && identity.usci === usci);
