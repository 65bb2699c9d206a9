import type { Bindable, Sql } from '@trust-supervision/database';
import {
  BOOK_AMOUNT,
  fromScaled,
  QUANTITY,
  sum,
  ZERO,
  type Decimal,
  type LegalDate,
} from '@trust-supervision/kernel';
import { consumedBy } from '../unit-consumption/unit-consumption';
import { ConsumptionTable } from '../unit-consumption/consumption-table';
import { consumptionHistory } from '../unit-consumption/unit-consumption.store';
import { outstandingUsd, priceOf } from './turnover';
import type { MaterialTurnover } from './turnover-account';
import { MaterialTurnoverEntity } from './turnover.entity';

type BalanceRow = {
  book_id: string;
  quantity: Bindable;
  price_usd: Bindable;
  imported_quantity: Bindable;
  imported_usd: Bindable;
};

/**
 * The imports of each balance in the cycle of a day, which takes it as its first value: to be joined to
 * `material_balance balance`.
 */
export const CYCLE_OF_BALANCE = `LEFT JOIN write_off_period cycle ON cycle.book_id = balance.book_id AND ? BETWEEN cycle.begins_on AND cycle.ends_on
     LEFT JOIN cycle_imports imports ON imports.period_id = cycle.period_id AND imports.item_number = balance.item_number`;

/** The value of what books hold, at the average import prices of the cycle of a day. One statement for all of them. */
export async function outstandingOf(
  sql: Sql,
  bookIds: readonly string[],
  day: LegalDate,
): Promise<Map<string, Decimal>> {
  const rows = await sql.rows<BalanceRow>(
    `SELECT balance.book_id, balance.quantity, item.price_usd, imports.quantity AS imported_quantity, imports.usd AS imported_usd
     FROM material_balance balance
     JOIN book_item item ON item.book_id = balance.book_id AND item.kind = 'MATERIAL' AND item.item_number = balance.item_number
     ${CYCLE_OF_BALANCE}
     WHERE balance.book_id IN (?) AND balance.quantity > 0`,
    [day, bookIds],
  );
  return new Map(
    bookIds.map((bookId) => [
      bookId,
      outstandingUsd(rows.filter((row) => row.book_id === bookId).map(pricedBalance)),
    ]),
  );
}

function pricedBalance(row: BalanceRow): { quantity: Decimal; priceUsd: Decimal } {
  const imported = {
    quantity: read(row.imported_quantity, QUANTITY),
    usd: read(row.imported_usd, BOOK_AMOUNT),
  };
  const filed = row.price_usd === null ? null : read(row.price_usd, BOOK_AMOUNT);
  return { quantity: read(row.quantity, QUANTITY), priceUsd: priceOf(imported, filed) };
}

const read = (stored: Bindable, scale: typeof QUANTITY): Decimal =>
  stored === null ? ZERO : fromScaled(String(stored), scale);

/** What is counted of materials; zeros for those of which nothing is. */
export async function materialTurnovers(
  sql: Sql,
  bookId: string,
  items: readonly number[],
): Promise<Map<number, MaterialTurnover>> {
  const wanted = [...new Set(items)];
  if (wanted.length === 0) return new Map();
  const stored = await sql
    .repository(MaterialTurnoverEntity)
    .createQueryBuilder('material')
    .where('material.bookId = :bookId AND material.itemNumber IN (:...wanted)', { bookId, wanted })
    .getMany();
  const nothing = {
    bookId,
    reservedQuantity: ZERO,
    leftoversOut: ZERO,
    leftoversReserved: ZERO,
  };
  const known = new Map(stored.map((line) => [line.itemNumber, line]));
  return new Map(
    wanted.map((itemNumber) => [itemNumber, known.get(itemNumber) ?? { ...nothing, itemNumber }]),
  );
}

type TotalRow = {
  product_item_number: unknown;
  version: string;
  quantity: Bindable;
  begins_on: LegalDate;
};

/** Scrap that products left of materials (tangible loss) or that was recorded, less what went out or is reserved to. */
export async function leftoversLeft(
  sql: Sql,
  bookId: string,
  items: readonly number[],
  turnovers: ReadonlyMap<number, MaterialTurnover>,
): Promise<Map<number, Decimal>> {
  if (items.length === 0) return new Map();
  const totals = await sql.rows<TotalRow>(
    `SELECT total.product_item_number, total.version, total.quantity, period.begins_on
     FROM product_total total JOIN write_off_period period ON period.period_id = total.period_id
     WHERE total.book_id = ? AND period.accounting_method = 'UNIT_CONSUMPTION'`,
    [bookId],
  );
  const products = totals.map((total) => Number(total.product_item_number));
  const table = new ConsumptionTable(await consumptionHistory(sql, [bookId], products));
  const scrap = new Map<number, Decimal>();
  for (const total of totals) {
    const figures = table.asOf(total.begins_on).of(bookId, Number(total.product_item_number), total.version);
    for (const line of figures) {
      const { tangible } = consumedBy(read(total.quantity, QUANTITY), line);
      const before = scrap.get(line.materialItemNumber) ?? ZERO;
      scrap.set(line.materialItemNumber, before.plus(tangible));
    }
  }
  const recorded = await recordedScrap(sql, bookId, items);
  return new Map(
    items.map((item) => {
      const gone = turnovers.get(item);
      return [
        item,
        sum([scrap.get(item) ?? ZERO, recorded.get(item) ?? ZERO])
          .minus(gone?.leftoversOut ?? ZERO)
          .minus(gone?.leftoversReserved ?? ZERO),
      ];
    }),
  );
}

/** Scrap that consumption lists, work orders and stock-takes recorded (scrapRecorded, section 14 of the domain). */
export async function recordedScrap(
  sql: Sql,
  bookId: string,
  items: readonly number[],
): Promise<Map<number, Decimal>> {
  const rows = await sql.rows<{ item_number: unknown; quantity: Bindable }>(
    `SELECT item_number, SUM(CASE direction WHEN 'RECEIPT' THEN quantity ELSE -quantity END) AS quantity
     FROM movement WHERE book_id = ? AND account = 'LEFTOVERS' AND item_number IN (?) AND document_id IS NOT NULL
     GROUP BY item_number`,
    [bookId, [...items]],
  );
  return new Map(rows.map((row) => [Number(row.item_number), read(row.quantity, QUANTITY)]));
}
