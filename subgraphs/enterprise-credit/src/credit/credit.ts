import type { CreditLevel, CreditRegime } from '@trust-supervision/contracts';
import { Faults, type Fault, type LegalDate } from '@trust-supervision/kernel';
import { carriedLevel, CREDIT_REGIMES, regimeOn } from './regime';

/** A level given to an enterprise; it is never changed. */
export type CreditRating = {
  readonly id: string;
  readonly enterpriseId: string;
  readonly level: CreditLevel;
  readonly regime: CreditRegime;
  /** The legal day from which it applies. */
  readonly effectiveFrom: LegalDate;
  readonly reason: string;
  /** The business day of the decision. */
  readonly recordedOn: LegalDate;
  /** The instant of entry: ISO 8601, UTC, so that texts compare as instants do. */
  readonly recordedAt: string;
};

/** A level to give. */
export type RatingFiling = {
  readonly level: CreditLevel;
  readonly effectiveFrom: LegalDate;
  readonly reason: string;
};

/** A level as it stands on a day, under the order in force on that day. */
export type StandingLevel = { readonly level: CreditLevel; readonly regime: CreditRegime };

export const LONGEST_REASON = 1_000;

const RANKS: Readonly<Record<CreditLevel, number>> = {
  ADVANCED_CERTIFIED: 5,
  CERTIFIED: 4,
  GENERAL: 3,
  REGULAR: 3,
  DISCREDITED: 2,
  SERIOUSLY_DISCREDITED: 1,
};

/** Higher is better. GENERAL and REGULAR are the same middle under different orders. */
export const rankOf = (level: CreditLevel): number => RANKS[level];

/** Whether an enterprise of that level is discredited (失信), seriously or not. */
export const isDiscreditedLevel = (level: CreditLevel): boolean => rankOf(level) <= rankOf('DISCREDITED');

/** All ratings by the day of effect, then by the instant of entry. */
export const inOrder = (ratings: readonly CreditRating[]): CreditRating[] => ratings.toSorted(byEffect);

/**
 * The rating that applies on `asOf`, as far as it was entered at `knownAt` (ISO 8601, UTC; null for all entered so
 * far): the one of the latest day of effect by then; of several with that day the one entered last, which corrects
 * the others.
 */
export function ratingAt(
  history: readonly CreditRating[],
  asOf: LegalDate,
  knownAt: string | null,
): CreditRating | null {
  const applying = history.filter(
    ({ effectiveFrom, recordedAt }) => effectiveFrom <= asOf && (knownAt === null || recordedAt <= knownAt),
  );
  return inOrder(applying).at(-1) ?? null;
}

/** What a rating means on a day: its level, carried into the order in force. Null without a rating. */
export function standingLevel(rating: CreditRating | null, asOf: LegalDate): StandingLevel | null {
  const inForce = regimeOn(asOf);
  if (!rating || !inForce) return null;
  const { regime } = inForce;
  return { level: carriedLevel(rating.level, rating.regime, regime), regime };
}

/** Everything that stops a rating: no order in force on its day, a level that order does not know, no reason. */
export function checkRating({ level, effectiveFrom, reason }: RatingFiling): readonly Fault[] {
  const faults = new Faults();
  const inForce = regimeOn(effectiveFrom);
  if (!inForce) {
    const message = 'No order on enterprise credit is in force on that day.';
    const first = CREDIT_REGIMES[0]?.validFrom;
    faults.add('effectiveFrom', 'NO_REGIME_IN_FORCE', message, effectiveFrom, `${first} or later`);
  } else if (!inForce.levels.includes(level)) {
    const message = `${inForce.source}, in force on ${effectiveFrom}, does not know this level.`;
    faults.add('level', 'LEVEL_NOT_IN_REGIME', message, level, inForce.levels.join(', '));
  }
  const length = [...reason.trim()].length;
  if (length < 1 || length > LONGEST_REASON) {
    const message = length === 0 ? 'A level is given for a reason.' : `The reason has ${length} characters.`;
    faults.add('reason', 'REASON_LENGTH', message, reason, `1 to ${LONGEST_REASON} characters`);
  }
  return faults.found;
}

const orderOf = ({ effectiveFrom, recordedAt, id }: CreditRating): string => effectiveFrom + recordedAt + id;
const byEffect = (a: CreditRating, b: CreditRating): number => (orderOf(a) < orderOf(b) ? -1 : 1);
