import { chunksOf, type Sql } from '@trust-supervision/database';
import { fromScaled, QUANTITY, type Decimal, type LegalDate } from '@trust-supervision/kernel';
import { scaledLines } from '../unit-consumption/scaled-figures.store';
import { convertProducts, type CountedStock } from './stock';

/** Counted products: which of them a consumption in force converts, and what of each material they hold. */
export type ConvertedStock = {
  readonly convertible: ReadonlySet<number>;
  readonly inProducts: ReadonlyMap<number, Decimal>;
};

/** Counted products whose consumption is in memory at the same time. */
const PRODUCTS_AT_A_TIME = 50;

/** Converts counted products by the consumption in force on a day. */
export async function convertedStock(
  sql: Sql,
  bookId: string,
  { products, day }: { readonly products: CountedStock['products']; readonly day: LegalDate },
): Promise<ConvertedStock> {
  const convertible = new Set<number>();
  const taken = new Map<number, bigint>();
  for (const some of chunksOf(products, PRODUCTS_AT_A_TIME)) {
    const items = some.map(({ itemNumber }) => itemNumber);
    const lines = await scaledLines(sql, [bookId], items);
    for (const { productItemNumber, effectiveFrom } of lines)
      if (effectiveFrom <= day) convertible.add(productItemNumber);
    convertProducts(some, lines, { day, taken });
  }
  const inProducts = [...taken].map(([item, quantity]) => [item, fromScaled(quantity, QUANTITY)] as const);
  const inOrder = [...convertible].toSorted((one, other) => one - other);
  return { convertible: new Set(inOrder), inProducts: new Map(inProducts) };
}
