import type { Identity } from '@trust-supervision/subgraph';
import { OFFICER } from '@trust-supervision/cli';
import { legalDate } from '@trust-supervision/kernel';

/** Who asks in the benchmark, on which day. */
export const DAY = '2020-03-02';
export const ISSUER = { issuer: 'urn:bench', audience: 'trust-supervision' } as const;
export const ASKER = OFFICER;

/** The same as a subgraph sees it: @apollo/gateway has no sign-in, so it asks as this one. */
export const IDENTITY: Identity = {
  subject: OFFICER.subject,
  name: OFFICER.name,
  role: OFFICER.role,
  scopes: OFFICER.scopes,
  usci: null,
  district: OFFICER.district ?? null,
  businessDay: legalDate(DAY),
  requestId: 'bench-0001',
};
export const SECRET = Buffer.from('the secret that the processes of a benchmark share');
