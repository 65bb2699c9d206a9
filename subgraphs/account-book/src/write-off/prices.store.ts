import type { Bindable, Sql } from '@trust-supervision/database';
import {
  BOOK_AMOUNT,
  fromScaled,
  QUANTITY,
  sum,
  type Decimal,
  type LegalDate,
} from '@trust-supervision/kernel';
import { FLOW_EFFECTS, type Flow } from '../ledger/flows';
import { priceOfCycle, type Price } from './amounts';

/** A period up to a day, as far as it was known at an instant; as it is known now without one. */
export type PricesKey = {
  readonly bookId: string;
  readonly periodId: string;
  readonly asOf: LegalDate;
  readonly knownAt?: string | null;
};

const IMPORTS = Object.entries(FLOW_EFFECTS)
  .filter(([, { countsAsImport }]) => countsAsImport)
  .map(([flow]) => flow as Flow);

type ImportRow = { item_number: unknown; quantity: Bindable; usd: Bindable };
type FiledPriceRow = { item_number: unknown; price_usd: Bindable };

/** The price of each material in a period (dclcusInvtAvgUprcAmt): of its posted imports, else as filed. */
export async function pricesOf(
  sql: Sql,
  { bookId, periodId, asOf, knownAt }: PricesKey,
): Promise<(itemNumber: number) => Price> {
  const imports = await sql.rows<ImportRow>(
    `SELECT line.item_number, SUM(line.quantity) AS quantity, SUM(line.usd) AS usd
     FROM write_off_period period
     JOIN bonded_list list ON list.book_id = period.book_id AND list.posted_on BETWEEN period.begins_on AND period.ends_on
     JOIN bonded_list_line line ON line.list_id = list.list_id
     WHERE period.period_id = ? AND list.posted_on <= ? AND line.flow IN (?)${knownAt ? ' AND list.posted_at <= ?' : ''}
     GROUP BY line.item_number`,
    [periodId, asOf, IMPORTS, ...(knownAt ? [knownAt] : [])],
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

/** Days of a book, both included. */
export type AmountsSpan = { readonly bookId: string; readonly from: LegalDate; readonly until: LegalDate };

/** In US dollars; what was exported is null where some list does not say it. */
export type PeriodAmounts = { readonly imported: Decimal; readonly exported: Decimal | null };

/** Flows whose products leave as exports; returns and what goes out again after them make up for each other. */
const EXPORTS: readonly Flow[] = ['PRODUCT_EXPORT', 'CARRY_OVER_OUT', 'EXEMPT_SALE', 'IMPORT_SUBSTITUTION'];

/** What the lists that were posted on some days imported and exported (impMtpckTotalAmt, expEndprdTotalAmt). */
export async function amountsOf(sql: Sql, { bookId, from, until }: AmountsSpan): Promise<PeriodAmounts> {
  const rows = await sql.rows<{ flow: Flow; usd: Bindable; unknown: unknown }>(
    `SELECT line.flow, SUM(line.usd) AS usd, SUM(CASE WHEN line.usd = 0 AND line.total_amount > 0 THEN 1 ELSE 0 END) AS unknown
     FROM bonded_list list JOIN bonded_list_line line ON line.list_id = list.list_id
     WHERE list.book_id = ? AND list.posted_on BETWEEN ? AND ? AND line.flow IN (?) GROUP BY line.flow`,
    [bookId, from, until, [...IMPORTS, ...EXPORTS]],
  );
  const usdOf = (flows: readonly Flow[]): Decimal =>
    sum(
      rows.filter(({ flow }) => flows.includes(flow)).map(({ usd }) => fromScaled(String(usd), BOOK_AMOUNT)),
    );
  const isKnown = rows.every(({ flow, unknown }) => !EXPORTS.includes(flow) || Number(unknown) === 0);
  return { imported: usdOf(IMPORTS), exported: isKnown ? usdOf(EXPORTS) : null };
}
