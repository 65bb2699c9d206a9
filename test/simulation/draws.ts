import { Decimal, sha256 } from '@trust-supervision/kernel';

const DIGITS = 12;
const PLACES = 100_000;

/**
 * Random choices that a key alone decides. Whatever is chosen for a list is therefore the same in whichever order lists
 * are decided: runs of one seed file the same documents on every engine.
 */
export class Draws {
  #drawn = 0;

  constructor(private readonly key: string) {}

  /** A short name of these choices. */
  get label(): string {
    return sha256(this.key).slice(0, DIGITS);
  }

  /** Choices of something that has a name of its own. */
  of(name: string | number): Draws {
    return new Draws(`${this.key}/${name}`);
  }

  /** From 0 to below 1. */
  share(): number {
    this.#drawn += 1;
    return Number.parseInt(sha256(`${this.key}#${this.#drawn}`).slice(0, DIGITS), 16) / 16 ** DIGITS;
  }

  chance(probability: number): boolean {
    return this.share() < probability;
  }

  /** A whole number, both ends included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.share() * (most - least + 1));
  }

  one<Value>(values: readonly [Value, ...Value[]]): Value {
    return values[this.whole(0, values.length - 1)] ?? values[0];
  }

  /** A quantity at 5 places between two whole numbers. */
  quantity(least: number, most: number): Decimal {
    return new Decimal(this.whole(least * PLACES, most * PLACES)).dividedBy(PLACES);
  }

  /** A part of a quantity, at 5 places, never zero; `least` and `most` are shares of it. */
  part(whole: Decimal, least: number, most: number): Decimal {
    const share = new Decimal(this.whole(least * 10_000, most * 10_000)).dividedBy(10_000);
    return Decimal.max(whole.times(share).toDecimalPlaces(5, Decimal.ROUND_DOWN), new Decimal('0.00001'));
  }
}
