import { chunksOf, type Sql } from '@trust-supervision/database';
import { ZERO, type Decimal, type LegalDate } from '@trust-supervision/kernel';
import { consumptionLines } from '../unit-consumption/unit-consumption.store';
import { convertedProducts, type CountedStock } from './stock';

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
  const inProducts = new Map<number, Decimal>();
  for (const some of chunksOf(products, PRODUCTS_AT_A_TIME)) {
    const items = some.map(({ itemNumber }) => itemNumber);
    const lines = await consumptionLines(sql, [bookId], items);
    const inForce = lines.filter(({ effectiveFrom }) => effectiveFrom <= day);
    for (const { productItemNumber } of inForce) convertible.add(productItemNumber);
    for (const [material, quantity] of convertedProducts(some, inForce, day))
      inProducts.set(material, (inProducts.get(material) ?? ZERO).plus(quantity));
  }
  return { convertible, inProducts };
}
