/**
 * What a review comes to, mildest first. DIFF is of the write-off: the enterprise confirms its differences before an
 * officer sees them (domain 1.5). The worst hit decides.
 */
export const SEVERITIES = ['APPROVE', 'DIFF', 'MANUAL', 'REJECT'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The worst of several; APPROVE for none. */
export const worst = (severities: Iterable<Severity>): Severity => {
  let found: Severity = 'APPROVE';
  for (const severity of severities)
    if (SEVERITIES.indexOf(severity) > SEVERITIES.indexOf(found)) found = severity;
  return found;
};
