import { fromScaled, QUANTITY, RATE, roundedQuotient, toScaled } from '@trust-supervision/kernel';
import type { Consumed, Consumption } from './unit-consumption';

/** A consumption line in the whole numbers in which it is stored: consumption, rate and share at 9 places. */
export type ScaledConsumption = {
  readonly materialItemNumber: number;
  readonly unitConsumption: bigint;
  readonly netConsumption: bigint;
  readonly tangibleLossRate: bigint;
  readonly bondedShare: bigint;
};

/** A consumption line as it is stored. */
export const scaledConsumption = (
  line: Consumption & { readonly materialItemNumber: number },
): ScaledConsumption => ({
  materialItemNumber: line.materialItemNumber,
  unitConsumption: toScaled(line.unitConsumption, RATE),
  netConsumption: toScaled(line.netConsumption, RATE),
  tangibleLossRate: toScaled(line.tangibleLossRate, RATE),
  bondedShare: toScaled(line.bondedShare, RATE),
});

/** 1 and 100 percent at the 9 places of rates. */
const ONE_RATE = 10n ** 9n;
const WHOLE_PERCENTAGE = 100n * ONE_RATE;
const OF_SHARE = ONE_RATE * WHOLE_PERCENTAGE;
const OF_LOSS = OF_SHARE * WHOLE_PERCENTAGE;

/**
 * What products took of a material: the sum of what `consumedBy` says of each, every figure rounded once, but computed
 * on stored whole numbers, for books of tens of thousands of consumption lines. Quantities are whole numbers at the 5
 * places of quantities.
 */
export class ConsumedSum {
  #use = 0n;
  #net = 0n;
  #tangible = 0n;

  /** Adds what a quantity of a product took. */
  add(quantity: bigint, line: ScaledConsumption): void {
    const bonded = quantity * line.bondedShare;
    const gross = bonded * line.unitConsumption;
    this.#use += roundedQuotient(gross, OF_SHARE);
    this.#net += roundedQuotient(bonded * line.netConsumption, OF_SHARE);
    this.#tangible += roundedQuotient(gross * line.tangibleLossRate, OF_LOSS);
  }

  /** The sums at 5 places; the intangible loss is what use leaves, as it is in each of them. */
  get consumed(): Consumed {
    return {
      use: fromScaled(this.#use, QUANTITY),
      net: fromScaled(this.#net, QUANTITY),
      tangible: fromScaled(this.#tangible, QUANTITY),
      intangible: fromScaled(this.#use - this.#net - this.#tangible, QUANTITY),
    };
  }
}

/** `useOf` on whole numbers: what a quantity took, at 5 places. */
export const scaledUseOf = (quantity: bigint, { unitConsumption, bondedShare }: ScaledConsumption): bigint =>
  roundedQuotient(quantity * unitConsumption * bondedShare, OF_SHARE);
