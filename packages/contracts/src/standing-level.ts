import type { LegalDate } from '@trust-supervision/kernel';
import type { CreditLevel, CreditRegime } from './credit';
import { carriedLevel, regimeOn } from './regime';

/** A level as it stands on a day, under the order in force on that day. */
export type StandingLevel = { readonly level: CreditLevel; readonly regime: CreditRegime };

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

/** What a rating means on a day: its level, carried into the order in force. Null without a rating. */
export function standingLevel(rating: StandingLevel | null, asOf: LegalDate): StandingLevel | null {
  const inForce = regimeOn(asOf);
  if (!rating || !inForce) return null;
  const { regime } = inForce;
  return { level: carriedLevel(rating.level, rating.regime, regime), regime };
}
