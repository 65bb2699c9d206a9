import type { CreditLevel, CreditRegime } from './credit';
import { legalDate, type LegalDate } from '@trust-supervision/kernel';

/** An order on enterprise credit, the days on which it is in force (both included), and its levels, best first. */
export type RegimeInForce = {
  readonly regime: CreditRegime;
  readonly validFrom: LegalDate;
  readonly validTo: LegalDate | null;
  readonly levels: readonly CreditLevel[];
  readonly source: string;
};

const FOUR_LEVELS: readonly CreditLevel[] = ['ADVANCED_CERTIFIED', 'CERTIFIED', 'GENERAL', 'DISCREDITED'];

/** The orders, oldest first (domain 0.1 and 7.1). */
export const CREDIT_REGIMES: readonly RegimeInForce[] = [
  {
    regime: 'ORDER_225',
    validFrom: legalDate('2014-12-01'),
    validTo: legalDate('2018-04-30'),
    levels: FOUR_LEVELS,
    source: 'GACC Order 225 (海关总署令第225号)',
  },
  {
    regime: 'ORDER_237',
    validFrom: legalDate('2018-05-01'),
    validTo: legalDate('2021-10-31'),
    levels: FOUR_LEVELS,
    source: 'GACC Order 237 (海关总署令第237号)',
  },
  {
    regime: 'ORDER_251',
    validFrom: legalDate('2021-11-01'),
    validTo: legalDate('2026-03-31'),
    levels: ['ADVANCED_CERTIFIED', 'REGULAR', 'DISCREDITED'],
    source: 'GACC Order 251 (海关总署令第251号)',
  },
  {
    regime: 'ORDER_282',
    validFrom: legalDate('2026-04-01'),
    validTo: null,
    levels: ['ADVANCED_CERTIFIED', 'CERTIFIED', 'REGULAR', 'DISCREDITED', 'SERIOUSLY_DISCREDITED'],
    source: 'GACC Order 282 (海关总署令第282号)',
  },
];

/** The order in force on a day; null before 2014-12-01. */
export const regimeOn = (day: LegalDate): RegimeInForce | null =>
  CREDIT_REGIMES.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo)) ??
  null;

/**
 * What a level given under one order is under a later one. A level that the new order does not know becomes REGULAR,
 * and stays so: Order 251 ended the general certified level, and Order 282 does not give it back by itself.
 */
export function carriedLevel(level: CreditLevel, given: CreditRegime, inForce: CreditRegime): CreditLevel {
  const names = CREDIT_REGIMES.map(({ regime }) => regime);
  const passed = CREDIT_REGIMES.slice(names.indexOf(given), names.indexOf(inForce) + 1);
  return passed.reduce((current, { levels }) => (levels.includes(current) ? current : 'REGULAR'), level);
}
