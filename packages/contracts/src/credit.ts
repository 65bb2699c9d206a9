/**
 * Credit levels of all regimes, best first. Order 237 knows the first two certified levels, GENERAL and DISCREDITED;
 * Order 251 has no CERTIFIED and calls the middle REGULAR; Order 282 adds SERIOUSLY_DISCREDITED (domain 7.1).
 */
export const CREDIT_LEVELS = [
  'ADVANCED_CERTIFIED',
  'CERTIFIED',
  'GENERAL',
  'REGULAR',
  'DISCREDITED',
  'SERIOUSLY_DISCREDITED',
] as const;

export type CreditLevel = (typeof CREDIT_LEVELS)[number];

/** The order of the customs administration under which a level was given. */
export type CreditRegime = 'ORDER_225' | 'ORDER_237' | 'ORDER_251' | 'ORDER_282';
