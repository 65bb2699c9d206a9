import { Decimal, sum, ZERO } from '@trust-supervision/kernel';

/** Maximum turnover is filed in units of 10,000 US dollars (EMS111 `maxTovrAmt`). */
const TURNOVER_UNIT = new Decimal(10_000);

/** The limits of a book (周转量控制, domain 1.4). Null where none was filed. */
export type TurnoverLimits = {
  /** In 10,000 US dollars. */
  readonly maxTurnoverAmount: Decimal | null;
  /** In US dollars, a year. */
  readonly importCeilingUsd: Decimal | null;
};

/** A material's balance and what it is worth: price in US dollars, 5 places or an unrounded average. */
export type PricedBalance = { readonly quantity: Decimal; readonly priceUsd: Decimal };

/** What stands against the limits before a list, in US dollars. */
export type TurnoverUse = {
  readonly outstandingUsd: Decimal;
  /** Approved but not yet posted. */
  readonly reservedUsd: Decimal;
  /** Posted in the certificate year. */
  readonly importedUsd: Decimal;
};

/** The weighted average US dollar price of a material's imports in the cycle, else its filed price (domain 1.4). */
export function priceOf(
  imported: { readonly quantity: Decimal; readonly usd: Decimal } | null,
  filedPriceUsd: Decimal | null,
): Decimal {
  return imported?.quantity.greaterThan(ZERO)
    ? imported.usd.dividedBy(imported.quantity)
    : (filedPriceUsd ?? ZERO);
}

/** The bonded material in the book at one time: a negative balance does not make room. Exact, never stored. */
export const outstandingUsd = (balances: Iterable<PricedBalance>): Decimal => {
  const worth: Decimal[] = [];
  for (const { quantity, priceUsd } of balances) {
    if (quantity.greaterThan(ZERO)) worth.push(quantity.times(priceUsd));
  }
  return sum(worth);
};

/**
 * An average price may never end, so limits are decided exactly and shown at 6 places: room is never shown larger, nor
 * a shortfall smaller, than it is.
 */
export const shownUsd = (amount: Decimal): Decimal => amount.toDecimalPlaces(6);
export const shownRoom = (room: Decimal): Decimal => room.toDecimalPlaces(6, Decimal.ROUND_FLOOR);

/** What may still be imported before the maximum turnover is reached; null without a limit. */
export const turnoverRoomUsd = (limits: TurnoverLimits, use: TurnoverUse): Decimal | null =>
  limits.maxTurnoverAmount?.times(TURNOVER_UNIT).minus(use.outstandingUsd).minus(use.reservedUsd) ?? null;

/** What may still be imported in the certificate year; null without a ceiling. */
export const importRoomUsd = (limits: TurnoverLimits, use: TurnoverUse): Decimal | null =>
  limits.importCeilingUsd?.minus(use.importedUsd).minus(use.reservedUsd) ?? null;

/** A limit with what stands against it. */
export type StandingAmount = { readonly limit: Decimal; readonly used: Decimal; readonly reserved: Decimal };

/** Both limits of a book's imports with what stands against them, in US dollars; null where there is none. */
export function standingLimits(
  { maxTurnoverAmount, importCeilingUsd }: TurnoverLimits,
  { outstandingUsd: outstanding, importedUsd, reservedUsd: reserved }: TurnoverUse,
): { readonly turnover: StandingAmount | null; readonly imports: StandingAmount | null } {
  return {
    turnover: maxTurnoverAmount && {
      limit: maxTurnoverAmount.times(TURNOVER_UNIT),
      used: outstanding,
      reserved,
    },
    imports: importCeilingUsd && { limit: importCeilingUsd, used: importedUsd, reserved },
  };
}
