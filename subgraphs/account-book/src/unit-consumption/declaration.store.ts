import type { Bindable, Tx } from '@trust-supervision/database';
import type { LegalDate } from '@trust-supervision/kernel';
import type { FiledConsumption } from '../account-book/account-book';
import { BookItemEntity } from '../account-book/account-book.entity';
import { ConsumptionTable } from './consumption-table';
import type { ConsumptionFacts, DeclarationFacts } from './declaration';
import { standardsOn } from './standard.store';
import { consumptionHistory } from './unit-consumption.store';

/** What lines of consumption are checked against: the items they name, and the standards of the day. */
export async function consumptionFacts(
  tx: Tx,
  bookId: string,
  lines: readonly FiledConsumption[],
  businessDay: LegalDate,
): Promise<ConsumptionFacts> {
  const numbers = lines.flatMap((line) => [line.productItemNumber, line.materialItemNumber]);
  const items =
    numbers.length === 0
      ? []
      : await tx
          .repository(BookItemEntity)
          .createQueryBuilder('item')
          .where('item.bookId = :bookId AND item.itemNumber IN (:...numbers)', {
            bookId,
            numbers: [...new Set(numbers)],
          })
          .getMany();
  const found = new Map(items.map((item) => [`${item.kind}/${item.itemNumber}`, item]));
  return {
    businessDay,
    item: (kind, itemNumber) => found.get(`${kind}/${itemNumber}`),
    standards: await standardsOn(tx, businessDay),
  };
}

/** What a declaration is checked against: also what was declared before, and what left in closed periods. */
export async function declarationFacts(
  tx: Tx,
  bookId: string,
  lines: readonly FiledConsumption[],
  businessDay: LegalDate,
): Promise<DeclarationFacts> {
  const products = [...new Set(lines.map(({ productItemNumber }) => productItemNumber))];
  const known = await consumptionHistory(tx, [bookId], products);
  const declared = new ConsumptionTable(known.filter((line) => line.reportNumber === 0));
  const closed = await closedExports(tx, bookId, products);
  return {
    ...(await consumptionFacts(tx, bookId, lines, businessDay)),
    declared: (product, version) => declared.of(bookId, product, version),
    exportedInClosedPeriod: (product, version) => closed.get(`${product}/${version}`) ?? null,
  };
}

/** The first written-off period in which versions of products moved. */
async function closedExports(
  tx: Tx,
  bookId: string,
  products: readonly number[],
): Promise<Map<string, number>> {
  if (products.length === 0) return new Map();
  const rows = await tx.rows<{ product_item_number: Bindable; version: string; number: Bindable }>(
    `SELECT total.product_item_number, total.version, MIN(period.number) AS number
     FROM product_total total JOIN write_off_period period ON period.period_id = total.period_id
     WHERE total.book_id = ? AND total.product_item_number IN (?) AND period.state = 'APPROVED'
     GROUP BY total.product_item_number, total.version`,
    [bookId, products],
  );
  return new Map(
    rows.map((row) => [`${String(row.product_item_number)}/${row.version}`, Number(row.number)]),
  );
}
