import { Decimal as DecimalJs } from 'decimal.js';
import { ok, refuse, type Result } from './result';

/**
 * Exact decimals for quantities, rates and money. 80 digits hold any product of three stored values without
 * rounding; what is stored is rounded once, half-up, ties away from zero (domain 14, reading of 2.1).
 */
export const Decimal = DecimalJs.clone({
  precision: 80,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -40,
  toExpPos: 40,
});
export type Decimal = DecimalJs;

/** How a kind of number is stored: decimal places and the largest magnitude (domain 0, rules 2 and 5). */
export type Scale = { readonly name: string; readonly places: number; readonly max: Decimal };

const LARGEST_SCALED_INTEGER = '90000000000000';

/** decimal(19,5): bonded quantities. */
export const QUANTITY: Scale = { name: 'quantity', places: 5, max: new Decimal(LARGEST_SCALED_INTEGER) };
/** decimal(25,5): amounts inside the account book. */
export const BOOK_AMOUNT: Scale = {
  name: 'book amount',
  places: 5,
  max: new Decimal(LARGEST_SCALED_INTEGER),
};
/** decimal(19,9): unit consumption, and loss rates and bonded shares in percent. */
export const RATE: Scale = { name: 'rate', places: 9, max: new Decimal('9000000000') };
/** Two places: money that is due. */
export const MONEY: Scale = { name: 'money', places: 2, max: new Decimal(LARGEST_SCALED_INTEGER) };

/** Why a text is not a number of a scale. */
export type DecimalProblem = { readonly message: string; readonly allowed: string };

const PLAIN_DECIMAL = /^[+-]?\d+(\.\d+)?$/;

/**
 * Reads a plain decimal text (`-12.50`; no exponent, no separators, no blanks inside) at a scale.
 * Refuses what is not a number, has more places than the scale, or exceeds its bound. Trailing zeros are no fault.
 */
export function parseDecimal(text: string, scale: Scale): Result<Decimal, DecimalProblem> {
  const trimmed = text.trim();
  if (!PLAIN_DECIMAL.test(trimmed))
    return refuse({ message: 'is not a plain decimal number', allowed: 'for example 12.5' });
  return fitDecimal(new Decimal(trimmed), scale);
}

/** The value when a scale can hold it as it is; refuses more places than the scale has, or a value beyond its bound. */
export function fitDecimal(value: Decimal, scale: Scale): Result<Decimal, DecimalProblem> {
  if (value.decimalPlaces() > scale.places) {
    return refuse({
      message: 'has too many decimal places',
      allowed: `at most ${scale.places} decimal places`,
    });
  }
  return withinBound(value, scale)
    ? ok(value)
    : refuse({ message: `is too large for a ${scale.name}`, allowed: `at most ${scale.max.toFixed()}` });
}

/** Rounds once to the scale, half-up. Throws beyond the bound: a rule must refuse such a number before. */
export function round(value: Decimal, scale: Scale): Decimal {
  return inBound(value.toDecimalPlaces(scale.places, Decimal.ROUND_HALF_UP), scale);
}

/** The scaled integer that both databases store. Throws for an unrounded value or one beyond the bound. */
export function toScaled(value: Decimal, scale: Scale): bigint {
  if (inBound(value, scale).decimalPlaces() > scale.places)
    throw new RangeError(`${value.toFixed()} is not rounded to ${scale.places} places`);
  return BigInt(value.toFixed(scale.places).replace('.', ''));
}

/** The number behind a stored scaled integer, which drivers give as bigint or text. */
export function fromScaled(stored: bigint | string | number, scale: Scale): Decimal {
  return new Decimal(`${stored}e-${scale.places}`);
}

/**
 * A quotient of whole numbers rounded half-up, ties away from zero: what `round` does, for sums over many stored scaled
 * integers, where a decimal for each would cost ten times as much. The divisor is even and above zero.
 */
export function roundedQuotient(dividend: bigint, divisor: bigint): bigint {
  const half = divisor / 2n;
  return (dividend < 0n ? dividend - half : dividend + half) / divisor;
}

/** Text with exactly the scale's places (`12.50000`), as it goes on the wire. */
export const format = (value: Decimal, scale: Scale): string =>
  value.toFixed(scale.places, Decimal.ROUND_HALF_UP);

/** The exact sum; zero for none. */
export const sum = (values: Iterable<Decimal>): Decimal => {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
};

export const ZERO = new Decimal(0);
export const ONE = new Decimal(1);

/** A smaller exponent settles it for nearly all. */
const withinBound = (value: Decimal, { max }: Scale): boolean =>
  value.e < max.e || value.abs().lessThanOrEqualTo(max);

function inBound(value: Decimal, scale: Scale): Decimal {
  if (withinBound(value, scale)) return value;
  throw new RangeError(`${value.toFixed()} exceeds ${scale.max.toFixed()}, the bound of a ${scale.name}`);
}
