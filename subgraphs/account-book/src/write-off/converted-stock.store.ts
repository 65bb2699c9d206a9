import type { Sql } from '@trust-supervision/database';
import type { Decimal, LegalDate } from '@trust-supervision/kernel';
import { consumptionLines } from '../unit-consumption/unit-consumption.store';
import { convertedProducts, type CountedStock } from './stock';

/** Counted products: which of them a consumption in force converts, and what of each material they hold. */
export type ConvertedStock = {
  readonly convertible: ReadonlySet<number>;
  readonly inProducts: ReadonlyMap<number, Decimal>;
};

/** Converts counted products by the consumption in force on a day. */
export async function convertedStock(
  sql: Sql,
  bookId: string,
  { products, day }: { readonly products: CountedStock['products']; readonly day: LegalDate },
): Promise<ConvertedStock> {
  const items = products.map(({ itemNumber }) => itemNumber);
  const lines = await consumptionLines(sql, [bookId], items);
  const inForce = lines.filter(({ effectiveFrom }) => effectiveFrom <= day);
  return {
    convertible: new Set(inForce.map(({ productItemNumber }) => productItemNumber)),
    inProducts: convertedProducts(products, inForce, day),
  };
}
