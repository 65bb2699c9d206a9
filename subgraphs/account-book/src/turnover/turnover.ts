import { Decimal, sum, ZERO, type Fault } from '@trust-supervision/kernel';

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
  imported: { quantity: Decimal; usd: Decimal },
  filedPriceUsd: Decimal | null,
): Decimal {
  return imported.quantity.isPositive() && !imported.quantity.isZero()
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

/** The faults of an import of `usd` against both limits. A list that fills a limit exactly fits. */
export function turnoverFaults(limits: TurnoverLimits, use: TurnoverUse, usd: Decimal): Fault[] {
  const { reservedUsd: reserved } = use;
  const turnover = limits.maxTurnoverAmount?.times(TURNOVER_UNIT) ?? null;
  return [
    ...exceeding('TURNOVER_EXCEEDED', 'the maximum turnover amount', usd, {
      limit: turnover,
      used: use.outstandingUsd,
      reserved,
    }),
    ...exceeding('IMPORT_CEILING_EXCEEDED', 'the annual import ceiling', usd, {
      limit: limits.importCeilingUsd,
      used: use.importedUsd,
      reserved,
    }),
  ];
}

function exceeding(
  rule: string,
  name: string,
  usd: Decimal,
  {
    limit,
    used,
    reserved,
  }: { readonly limit: Decimal | null; readonly used: Decimal; readonly reserved: Decimal },
): Fault[] {
  const room = limit?.minus(used).minus(reserved) ?? null;
  if (limit === null || room === null || usd.lessThanOrEqualTo(room)) return [];
  const shortfall = usd.minus(room).toDecimalPlaces(6, Decimal.ROUND_UP).toFixed();
  return [
    {
      path: 'lines',
      rule,
      message: `exceeds ${name} by ${shortfall} USD`,
      value: `${usd.toFixed()} USD`,
      allowed: `at most ${shownRoom(Decimal.max(room, ZERO)).toFixed()} USD`,
      limit: {
        limit: limit.toFixed(),
        used: shownUsd(used).toFixed(),
        reserved: reserved.toFixed(),
        asked: usd.toFixed(),
        exceededBy: shortfall,
        unit: 'USD',
      },
    },
  ];
}
