import { legalDate } from '@trust-supervision/kernel';
import type { Identity, Role } from '@trust-supervision/subgraph';

/** The business day on which tests begin. */
export const TODAY = legalDate('2020-06-01');

/** Somebody who asks on that day, with no enterprise and no district. */
export const callerOf = (subject: string, role: Role): Identity => ({
  subject,
  name: subject,
  role,
  scopes: [],
  usci: null,
  district: null,
  businessDay: TODAY,
  requestId: `http-${subject}`,
});

/** The staff of an enterprise. */
export const staffOf = (usci: string): Identity => ({ ...callerOf(`staff-${usci}`, 'ENTERPRISE'), usci });

/** A customs officer; without a district of no one in particular. */
export const officerOf = (district: string | null): Identity => ({
  ...callerOf(`officer-${district}`, 'OFFICER'),
  district,
});

/** The same caller on another business day. */
export const on = (businessDay: string, caller: Identity): Identity => ({
  ...caller,
  businessDay: legalDate(businessDay),
});
