import { sum, ZERO, type Decimal } from '@trust-supervision/kernel';
import { atCutOff } from './roll-back';
import type { CountLine } from './stock-take';

/** Leftovers at the cut-off by the sheets in force, by the item number of the material they are of. */
export function countedLeftovers(lines: Iterable<CountLine>): Map<number, Decimal> {
  const counted = new Map<number, Decimal>();
  for (const line of lines) {
    if (line.itemKind !== 'LEFTOVERS') continue;
    const before = counted.get(line.itemNumber) ?? ZERO;
    counted.set(line.itemNumber, before.plus(atCutOff(line)));
  }
  return counted;
}

/** What the book knows of the leftovers of a material. */
export type ScrapFacts = {
  /** Leftovers that should be there at the cut-off. */
  readonly byBook: Decimal;
  /** Whether some version declares a tangible loss of it: then its scrap is computed, and a count only compares. */
  readonly isComputed: boolean;
};

/**
 * What a count adds to the leftovers of a book (scrapRecorded, section 14 of the domain). A material with only unit
 * consumption declared yields no computed scrap, so the scrap that is found beyond the book's is recorded. It is never
 * taken back: fewer leftovers than the book's are shown, and stay owed.
 */
export const scrapToRecord = (
  counted: ReadonlyMap<number, Decimal>,
  factsOf: (itemNumber: number) => ScrapFacts,
): { readonly itemNumber: number; readonly quantity: Decimal }[] =>
  [...counted].flatMap(([itemNumber, quantity]) => {
    const { byBook, isComputed } = factsOf(itemNumber);
    const beyond = quantity.minus(byBook);
    return isComputed || beyond.lessThanOrEqualTo(ZERO) ? [] : [{ itemNumber, quantity: beyond }];
  });

/** The most that recording moves, for what a book can count over its life. */
export const scrapReach = (recorded: readonly { readonly quantity: Decimal }[]): Decimal =>
  sum(recorded.map(({ quantity }) => quantity));
