import { CREDIT_REGIMES, regimeOn, type CreditLevel, type CreditRegime } from '@trust-supervision/contracts';
import { Faults, type Fault, type LegalDate } from '@trust-supervision/kernel';

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

export const LONGEST_REASON = 1_000;

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
