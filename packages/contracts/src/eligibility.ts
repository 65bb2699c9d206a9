import { legalDate, type LegalDate } from '@trust-supervision/kernel';
import type { CreditLevel } from './credit';
import { isDiscreditedLevel, rankOf, type StandingLevel } from './standing-level';
import { regimeOn } from './regime';
import { reasonOf, type EligibilityReason, type ReasonCode } from './eligibility-reason';

/** What an enterprise states of its goods flow and data flow (domain 1.1, condition 2). */
export type FlowStatement = {
  readonly transparent: boolean;
  readonly logicChainComplete: boolean;
  readonly consumptionTraceable: boolean;
};

/** What eligibility depends on, as it is on one day. */
export type EligibilityFacts = {
  readonly isManufacturer: boolean;
  readonly tradesInOwnName: boolean;
  readonly standing: StandingLevel | null;
  readonly flow: FlowStatement | null;
};

export type Eligibility = {
  readonly asOf: LegalDate;
  readonly eligible: boolean;
  readonly branch: 'CERTIFIED' | 'TRACEABLE' | null;
  readonly reasons: readonly EligibilityReason[];
  readonly level: CreditLevel | null;
  readonly legalBasis: string;
};

/** GACC Announcement 2018/59 took the mode nationwide; the districts of its pilots are not modelled. */
const NATIONWIDE_FROM = legalDate('2018-06-21');

/**
 * Whether an enterprise may be supervised as a unit (domain 1.1): a manufacturer trading in its own name that is
 * certified or above, or that is generally rated with transparent, complete and traceable flows. Order 251 has no
 * certified level, so there the first condition takes an advanced certificate. A refusal names all its reasons.
 */
export function eligible(facts: EligibilityFacts, asOf: LegalDate): Eligibility {
  const isCertified = facts.standing !== null && rankOf(facts.standing.level) >= rankOf('CERTIFIED');
  const against = [...againstAnyBranch(facts, asOf), ...(isCertified ? [] : againstTraceable(facts))];
  const branch = isCertified ? 'CERTIFIED' : 'TRACEABLE';
  const met: ReasonCode = isCertified ? 'CERTIFIED_OR_ABOVE' : 'FLOWS_TRACEABLE';
  const isEligible = against.length === 0;
  return {
    asOf,
    eligible: isEligible,
    branch: isEligible ? branch : null,
    reasons: (isEligible ? [met] : against).map(reasonOf),
    level: facts.standing?.level ?? null,
    legalBasis: legalBasisOn(asOf),
  };
}

/** What stands against an enterprise whatever its flows are. A discredited one is never eligible. */
function againstAnyBranch(facts: EligibilityFacts, asOf: LegalDate): ReasonCode[] {
  const { standing } = facts;
  return named({
    MODE_NOT_NATIONWIDE: asOf < NATIONWIDE_FROM,
    NOT_MANUFACTURER: !facts.isManufacturer,
    NOT_IN_OWN_NAME: !facts.tradesInOwnName,
    NOT_RATED: standing === null,
    DISCREDITED: standing !== null && isDiscreditedLevel(standing.level),
  });
}

/** What stands against the second condition; an unrated or discredited enterprise is stopped before it. */
function againstTraceable({ standing, flow }: EligibilityFacts): ReasonCode[] {
  if (standing === null || isDiscreditedLevel(standing.level)) return [];
  if (flow === null) return ['FLOWS_NOT_DECLARED'];
  return named({
    FLOWS_NOT_TRANSPARENT: !flow.transparent,
    LOGIC_CHAIN_INCOMPLETE: !flow.logicChainComplete,
    CONSUMPTION_NOT_TRACEABLE: !flow.consumptionTraceable,
  });
}

/** The codes that hold, in the order in which they are written. */
const named = (held: Partial<Record<ReasonCode, boolean>>): ReasonCode[] =>
  (Object.keys(held) as ReasonCode[]).filter((code) => held[code]);

function legalBasisOn(asOf: LegalDate): string {
  const conditions = 'GACC Announcement 2018/59 (海关总署公告2018年第59号)';
  const levels = regimeOn(asOf)?.source;
  return levels ? `${conditions}; credit levels of ${levels}` : conditions;
}
