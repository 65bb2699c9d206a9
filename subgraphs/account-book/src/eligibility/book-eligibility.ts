import {
  eligible,
  isDiscreditedLevel,
  rankOf,
  type FlowStatement,
  type StandingLevel,
} from '@trust-supervision/contracts';
import type { Fault, LegalDate } from '@trust-supervision/kernel';

/** What is known of an enterprise here, from the events of enterprise-credit; null where nothing has arrived. */
export type EnterpriseFacts = {
  readonly enterprise: {
    readonly isManufacturer: boolean | null;
    readonly tradesInOwnName: boolean | null;
  } | null;
  readonly standing: StandingLevel | null;
  readonly flow: FlowStatement | null;
};

const PATH = 'head.enterpriseUsci';

/** What must arrive before the set-up of a book can be decided; a statement of flows only where the level needs it. */
export function missingFacts({ enterprise, standing, flow }: EnterpriseFacts): string[] {
  const needsFlow =
    standing === null ||
    (rankOf(standing.level) < rankOf('CERTIFIED') && !isDiscreditedLevel(standing.level));
  return [
    ...(enterprise === null ? ['registration'] : []),
    ...(enterprise !== null && enterprise.isManufacturer === null ? ['whether it manufactures'] : []),
    ...(enterprise !== null && enterprise.tradesInOwnName === null
      ? ['whether it trades in its own name']
      : []),
    ...(standing === null ? ['credit level'] : []),
    ...(flow === null && needsFlow ? ['statement on its goods flow and data flow'] : []),
  ];
}

/**
 * Everything that stops the set-up of a book for an enterprise (domain 1.1). One of which nothing is known is not
 * eligible by chance: each fact that is missing is named.
 */
export function eligibilityFaults(facts: EnterpriseFacts, usci: string, day: LegalDate): readonly Fault[] {
  const missing = missingFacts(facts);
  if (missing.length > 0) {
    return missing.map((fact) => ({
      path: PATH,
      rule: 'FACTS_MISSING',
      message: `the ${fact} of the enterprise is not known here yet`,
      value: usci,
      allowed: fact,
    }));
  }
  const { enterprise, standing, flow } = facts;
  const decision = eligible(
    {
      isManufacturer: enterprise?.isManufacturer ?? false,
      tradesInOwnName: enterprise?.tradesInOwnName ?? false,
      standing,
      flow,
    },
    day,
  );
  if (decision.eligible) return [];
  return decision.reasons.map(({ code, english, chinese }) => ({
    path: PATH,
    rule: 'NOT_ELIGIBLE',
    message: `${english} ${chinese}`,
    value: code,
    allowed: `an eligible enterprise: ${decision.legalBasis}`,
  }));
}
