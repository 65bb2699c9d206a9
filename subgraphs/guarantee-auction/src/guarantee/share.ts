import { CREDIT_LEVELS, type CreditLevel } from '@trust-supervision/contracts';
import { ONE, parseDecimal, RATE, ZERO, type Decimal, type LegalDate } from '@trust-supervision/kernel';

/** The cases in which customs collects a guarantee (domain 6.2). */
export const GUARANTEE_CASES = [
  'SUSPECTED_SMUGGLING',
  'RECTIFICATION',
  'LEASED_PLANT',
  'FIRST_BUSINESS',
  'EXTENDED_TWICE',
  'OFF_SITE_PROCESSING',
  'SUSPECTED_VIOLATION',
  'OUTWARD_PROCESSING',
  'SURPLUS_TO_ANOTHER',
  'RESTRICTED_COMMODITY',
  'DISCREDITED_ENTERPRISE',
  'CONSOLIDATED_TAXATION',
] as const;
export type GuaranteeCase = (typeof GUARANTEE_CASES)[number];

/**
 * How far the law binds customs in a case: MUST collects in full whatever the level, MAY and BY_LEVEL collect the share
 * of the level (BY_LEVEL: the case has a table of its own), CANCELLED collects nothing any more.
 */
const OBLIGATIONS = ['MUST', 'MAY', 'BY_LEVEL', 'CANCELLED'] as const;

/** A credit level as it was told to this subgraph; `position` orders what was told. */
export type Rating = {
  readonly level: CreditLevel;
  readonly effectiveFrom: LegalDate;
  readonly position: number;
};

/** What a policy row says, by its code. */
export type Policy = ReadonlyMap<string, { readonly value: string; readonly source: string }>;

/** Which share of the taxes is due, and by what law; null where policy or level are unknown. */
export type Share = {
  readonly isMandatory: boolean;
  readonly rate: Decimal | null;
  readonly legalBasis: string | null;
};

const caseCode = (guaranteeCase: GuaranteeCase): string => `guarantee.case.${guaranteeCase}`;
const ownShareCode = (guaranteeCase: GuaranteeCase, level: CreditLevel): string =>
  `guarantee.share.${guaranteeCase}.${level}`;
const levelShareCode = (level: CreditLevel): string => `guarantee.share.${level}`;

/** The codes of all policy rows that a case may need, whatever the level. */
export const policyCodesOf = (guaranteeCase: GuaranteeCase): string[] => [
  caseCode(guaranteeCase),
  ...CREDIT_LEVELS.flatMap((level) => [ownShareCode(guaranteeCase, level), levelShareCode(level)]),
];

/** The rating that applies on a day: the latest effect, and of several with the same effect the last one told. */
export function ratingOn(ratings: readonly Rating[], asOf: LegalDate): Rating | null {
  const [latest] = ratings
    .filter(({ effectiveFrom }) => effectiveFrom <= asOf)
    .toSorted((a, b) => (a.effectiveFrom === b.effectiveFrom ? b.position - a.position : later(a, b)));
  return latest ?? null;
}

const later = (a: Rating, b: Rating): number => (a.effectiveFrom < b.effectiveFrom ? 1 : -1);

/** The share of a case at a level (domain 6.2), from the policy rows of the day. */
export function shareOf(guaranteeCase: GuaranteeCase, level: CreditLevel | null, policy: Policy): Share {
  const caseRow = policy.get(caseCode(guaranteeCase));
  const obligation = OBLIGATIONS.find((known) => known === caseRow?.value);
  if (!caseRow || !obligation) return { isMandatory: false, rate: null, legalBasis: null };
  const lawOfCase = { isMandatory: obligation === 'MUST', legalBasis: caseRow.source };
  if (obligation === 'MUST') return { ...lawOfCase, rate: ONE };
  // A discredited enterprise owes in full in any processing trade, also where the case itself was cancelled.
  if (obligation === 'CANCELLED' && !isDiscredited(level)) return { ...lawOfCase, rate: ZERO };
  const shareRow =
    level && (policy.get(ownShareCode(guaranteeCase, level)) ?? policy.get(levelShareCode(level)));
  if (!shareRow) return { ...lawOfCase, rate: null };
  return {
    ...lawOfCase,
    rate: fraction(shareRow.value),
    legalBasis: `${caseRow.source}; ${shareRow.source}`,
  };
}

const isDiscredited = (level: CreditLevel | null): boolean =>
  level === 'DISCREDITED' || level === 'SERIOUSLY_DISCREDITED';

function fraction(text: string): Decimal | null {
  const parsed = parseDecimal(text, RATE);
  return parsed.ok && parsed.value.gte(ZERO) && parsed.value.lte(ONE) ? parsed.value : null;
}
