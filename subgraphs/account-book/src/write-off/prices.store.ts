import type { Bindable, Sql } from '@trust-supervision/database';
import { BOOK_AMOUNT, fromScaled, QUANTITY, type Decimal, type LegalDate } from '@trust-supervision/kernel';
import { FLOW_EFFECTS, type Flow } from '../ledger/flows';
import { priceOfCycle, type Price } from './amounts';

/** A period up to a day. */
export type PricesKey = { readonly bookId: string; readonly periodId: string; readonly asOf: LegalDate };

const IMPORTS = Object.entries(FLOW_EFFECTS)
  .filter(([, { countsAsImport }]) => countsAsImport)
  .map(([flow]) => flow as Flow);

type ImportRow = { item_number: unknown; quantity: Bindable; usd: Bindable };
type FiledPriceRow = { item_number: unknown; price_usd: Bindable };

/** The price of each material in a period (dclcusInvtAvgUprcAmt): of its posted imports, else as filed. */
export async function pricesOf(
  sql: Sql,
  { bookId, periodId, asOf }: PricesKey,
): Promise<(itemNumber: number) => Price> {
  const imports = await sql.rows<ImportRow>(
    `SELECT movement.item_number, SUM(line.quantity) AS quantity, SUM(line.usd) AS usd
     FROM movement JOIN bonded_list_line line ON line.list_id = movement.list_id AND line.line_number = movement.line_number
     WHERE movement.book_id = ? AND movement.product_item_number IS NULL AND movement.period_id = ? AND movement.occurred_on <= ? AND movement.cause IN (?)
     GROUP BY movement.item_number`,
    [bookId, periodId, asOf, IMPORTS],
  );
  const filed = await sql.rows<FiledPriceRow>(
    `SELECT item_number, price_usd FROM book_item WHERE book_id = ? AND kind = 'MATERIAL' AND price_usd IS NOT NULL`,
    [bookId],
  );
  const imported = new Map(
    imports.map((row) => [
      Number(row.item_number),
      { quantity: fromScaled(String(row.quantity), QUANTITY), usd: fromScaled(String(row.usd), BOOK_AMOUNT) },
    ]),
  );
  const prices = new Map<number, Decimal>(
    filed.map((row) => [Number(row.item_number), fromScaled(String(row.price_usd), BOOK_AMOUNT)]),
  );
  return (itemNumber) => priceOfCycle(imported.get(itemNumber), prices.get(itemNumber) ?? null);
}
