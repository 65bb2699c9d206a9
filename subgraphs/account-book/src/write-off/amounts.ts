import { BOOK_AMOUNT, ONE, round, ZERO, type Decimal } from '@trust-supervision/kernel';

/**
 * What a material is worth in US dollars: `usd` for `per` of its unit, kept as two numbers because an average need not
 * end (domain 14, 3.1).
 */
export type Price = { readonly usd: Decimal; readonly per: Decimal };

/** The average price of the cycle's imports, else the price the book was filed with, else nothing. */
export function priceOfCycle(
  imported: { readonly quantity: Decimal; readonly usd: Decimal } | undefined,
  filedPriceUsd: Decimal | null,
): Price {
  if (imported?.quantity.greaterThan(ZERO)) return { usd: imported.usd, per: imported.quantity };
  return { usd: filedPriceUsd ?? ZERO, per: ONE };
}

/** Quantity times price, rounded once to the 5 places of amounts inside the book (domain 14, 4.3). */
export const amountOf = (quantity: Decimal, { usd, per }: Price): Decimal =>
  round(quantity.times(usd).dividedBy(per), BOOK_AMOUNT);
