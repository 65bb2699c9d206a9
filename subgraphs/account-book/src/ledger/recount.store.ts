import type { Bindable, Tx } from '@trust-supervision/database';
import { fromScaled, QUANTITY, type LegalDate } from '@trust-supervision/kernel';
import type { ConsumptionTerm, Flow } from './flows';
import type { MovedProduct, TakenSoFar } from './recount';

/** Versions of products, and the first day from which what they took is counted again; null for all of it. */
export type RecountScope = {
  readonly bookId: string;
  readonly products: readonly { readonly productItemNumber: number; readonly version: string }[];
  readonly from: LegalDate | null;
};

type LineRow = {
  period_id: string;
  list_id: string;
  line_number: unknown;
  product: unknown;
  version: string;
  cause: Flow;
  occurred_on: LegalDate;
};
type MovedRow = LineRow & { direction: 'RECEIPT' | 'ISSUE'; quantity: Bindable };
type TakenRow = LineRow & { item_number: unknown; term: ConsumptionTerm; net: Bindable };

/** Every posted line of the products, in the order of posting. */
export async function movedProducts(tx: Tx, scope: RecountScope): Promise<MovedProduct[]> {
  const rows = await tx.rows<MovedRow>(
    `SELECT period_id, list_id, line_number, item_number AS product, version, cause, occurred_on, direction, quantity
     FROM movement
     WHERE book_id = ? AND account = 'PRODUCT' AND item_number IN (?) AND occurred_on >= ? AND ${BY_UNIT_CONSUMPTION}
     ORDER BY movement_key`,
    parametersOf(scope),
  );
  return rows.filter(isWithin(scope)).map(({ direction, quantity, ...row }) => ({
    ...placeOf(row),
    direction,
    quantity: fromScaled(String(quantity), QUANTITY),
  }));
}

/** What the lines of the products took of materials, one row a line and material. */
export async function takenByProducts(tx: Tx, scope: RecountScope): Promise<TakenSoFar[]> {
  const rows = await tx.rows<TakenRow>(
    `SELECT period_id, list_id, line_number, product_item_number AS product, version, cause, occurred_on, item_number,
       term, SUM(CASE direction WHEN 'RECEIPT' THEN quantity ELSE -quantity END) AS net
     FROM movement
     WHERE book_id = ? AND account = 'MATERIAL' AND product_item_number IN (?) AND occurred_on >= ?
     GROUP BY period_id, list_id, line_number, product_item_number, version, cause, occurred_on, item_number, term
     ORDER BY MIN(movement_key)`,
    parametersOf(scope),
  );
  return rows.filter(isWithin(scope)).map((row) => ({
    ...placeOf(row),
    itemNumber: Number(row.item_number),
    term: row.term,
    net: fromScaled(String(row.net), QUANTITY),
  }));
}

/** Elsewhere lists or work orders say what was used, so there is nothing to count again. */
const BY_UNIT_CONSUMPTION =
  "period_id IN (SELECT period_id FROM write_off_period WHERE accounting_method = 'UNIT_CONSUMPTION')";

const parametersOf = ({ bookId, products, from }: RecountScope): (Bindable | Bindable[])[] => [
  bookId,
  [...new Set(products.map(({ productItemNumber }) => productItemNumber))],
  from ?? '',
];

const isWithin =
  ({ products }: RecountScope) =>
  (row: LineRow): boolean =>
    products.some(
      ({ productItemNumber, version }) =>
        productItemNumber === Number(row.product) && version === row.version,
    );

const placeOf = (row: LineRow) => ({
  periodId: row.period_id,
  listId: row.list_id,
  lineNumber: Number(row.line_number),
  productItemNumber: Number(row.product),
  version: row.version,
  cause: row.cause,
  occurredOn: row.occurred_on,
});
