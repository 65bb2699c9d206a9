import type { Bindable, Sql } from '@trust-supervision/database';
import { BOOK_AMOUNT, fromScaled, QUANTITY, ZERO, type Decimal } from '@trust-supervision/kernel';
import { outstandingUsd, priceOf } from './turnover';

type BalanceRow = {
  book_id: string;
  quantity: Bindable;
  price_usd: Bindable;
  imported_quantity: Bindable;
  imported_usd: Bindable;
};

/** The value of what books hold, at average import prices. One statement for all of them. */
export async function outstandingOf(sql: Sql, bookIds: readonly string[]): Promise<Map<string, Decimal>> {
  const rows = await sql.rows<BalanceRow>(
    `SELECT balance.book_id, balance.quantity, item.price_usd, turnover.imported_quantity, turnover.imported_usd
     FROM material_balance balance
     JOIN book_item item ON item.book_id = balance.book_id AND item.kind = 'MATERIAL' AND item.item_number = balance.item_number
     LEFT JOIN material_turnover turnover ON turnover.book_id = balance.book_id AND turnover.item_number = balance.item_number
     WHERE balance.book_id IN (?) AND balance.quantity > 0`,
    [bookIds],
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
