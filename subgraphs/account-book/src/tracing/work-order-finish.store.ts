import type { Bindable, Tx } from '@trust-supervision/database';
import { fromScaled, QUANTITY, ZERO, type Decimal, type LegalDate } from '@trust-supervision/kernel';
import type { AccountBook } from '../account-book/account-book';
import { BookItemEntity } from '../account-book/account-book.entity';
import { accountedPeriod, type AccountedPeriod } from '../accounting-method/accounting-method';
import { methodChangesOf } from '../accounting-method/accounting-method.store';
import { periodsOf } from '../write-off/write-off-period.store';
import type { WorkOrder } from './work-order';
import type { FinishFacts, OrderMaterial } from './work-order-finish';

/** What finishes are checked against and posted by, loaded under the book's lock. */
export async function finishFacts(
  tx: Tx,
  book: AccountBook,
  { orders, businessDay }: { readonly orders: readonly WorkOrder[]; readonly businessDay: LegalDate },
): Promise<Omit<FinishFacts, 'itemOf'>> {
  const { bookId } = book;
  const byNumber = new Map(orders.map((order) => [order.orderNumber, order]));
  const held = await orderMaterials(tx, orders);
  const last = await lastSteps(tx, orders);
  const materials = await tx.repository(BookItemEntity).findBy({ bookId, kind: 'MATERIAL' });
  const items = new Set(materials.map(({ itemNumber }) => itemNumber));
  const stock = await stockLeft(tx, bookId);
  const accounted = { periods: await periodsOf(tx, [bookId]), changes: await methodChangesOf(tx, [bookId]) };
  const idOf = (orderNumber: string): string => byNumber.get(orderNumber)?.workOrderId ?? '';
  return {
    businessDay,
    isKnown: (orderNumber) => byNumber.has(orderNumber),
    finishedOn: (orderNumber) => byNumber.get(orderNumber)?.finishedOn ?? null,
    lastStepOn: (orderNumber) => last.get(idOf(orderNumber)) ?? null,
    materials: (orderNumber) => held.get(idOf(orderNumber)) ?? [],
    hasMaterial: (itemNumber) => items.has(itemNumber),
    stockLeft: (itemNumber) => stock.get(itemNumber) ?? ZERO,
    periodOf: (day): AccountedPeriod | null => accountedPeriod(book, accounted, day),
  };
}

type MaterialRow = {
  work_order_id: string;
  item_number: unknown;
  used: Bindable;
  from_stock: Bindable;
  scrapped: Bindable;
};

async function orderMaterials(tx: Tx, orders: readonly WorkOrder[]): Promise<Map<string, OrderMaterial[]>> {
  const held = new Map<string, OrderMaterial[]>();
  if (orders.length === 0) return held;
  const rows = await tx.rows<MaterialRow>(
    `SELECT work_order_id, item_number,
       SUM(CASE WHEN kind IN ('ISSUE', 'STOCK_ISSUE') THEN quantity WHEN kind IN ('RETURN', 'STOCK_RETURN') THEN -quantity ELSE 0 END) AS used,
       SUM(CASE kind WHEN 'STOCK_ISSUE' THEN quantity WHEN 'STOCK_RETURN' THEN -quantity ELSE 0 END) AS from_stock,
       SUM(CASE kind WHEN 'SCRAP' THEN quantity ELSE 0 END) AS scrapped
     FROM work_order_step WHERE work_order_id IN (?) AND item_number IS NOT NULL
     GROUP BY work_order_id, item_number ORDER BY item_number`,
    [orders.map(({ workOrderId }) => workOrderId)],
  );
  for (const row of rows) {
    const materials = held.get(row.work_order_id) ?? [];
    materials.push({
      itemNumber: Number(row.item_number),
      used: quantityOf(row.used),
      fromStock: quantityOf(row.from_stock),
      scrapped: quantityOf(row.scrapped),
    });
    held.set(row.work_order_id, materials);
  }
  return held;
}

async function lastSteps(tx: Tx, orders: readonly WorkOrder[]): Promise<Map<string, LegalDate>> {
  if (orders.length === 0) return new Map();
  const rows = await tx.rows<{ work_order_id: string; last: LegalDate }>(
    `SELECT work_order_id, MAX(occurred_on) AS last FROM work_order_step
     WHERE work_order_id IN (?) AND kind <> 'SHIPMENT' GROUP BY work_order_id`,
    [orders.map(({ workOrderId }) => workOrderId)],
  );
  return new Map(rows.map((row) => [row.work_order_id, row.last]));
}

/** What a book began with, less what orders were issued of it: opening stock has no lot. */
async function stockLeft(tx: Tx, bookId: string): Promise<Map<number, Decimal>> {
  const rows = await tx.rows<{ item_number: unknown; quantity: Bindable }>(
    `SELECT item_number, SUM(quantity) AS quantity FROM (
       SELECT item_number, quantity FROM movement WHERE book_id = ? AND account = 'MATERIAL' AND cause = 'OPENING'
       UNION ALL
       SELECT item_number, CASE kind WHEN 'STOCK_ISSUE' THEN -quantity ELSE quantity END AS quantity
       FROM work_order_step WHERE book_id = ? AND kind IN ('STOCK_ISSUE', 'STOCK_RETURN')
     ) stock GROUP BY item_number`,
    [bookId, bookId],
  );
  return new Map(rows.map((row) => [Number(row.item_number), quantityOf(row.quantity)]));
}

const quantityOf = (stored: Bindable): Decimal => fromScaled(String(stored), QUANTITY);
