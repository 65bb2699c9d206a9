import type { Database } from '@trust-supervision/database';

/** What lists left in the books of a schema, as comparable text: by numbers, since ids differ between schemas. */
export async function booksOf(database: Database): Promise<Readonly<Record<string, readonly string[]>>> {
  const rows = async (statement: string): Promise<string[]> => {
    const found = await database.read((sql) => sql.rows<object>(statement));
    return found.map((row) => Object.values(row).map(String).join(' '));
  };
  return {
    balances: await rows(
      `SELECT book_number, item_number, quantity FROM material_balance balance
       JOIN account_book book ON book.book_id = balance.book_id ORDER BY book_number, item_number`,
    ),
    totals: await rows(
      `SELECT book_number, product_item_number, version, term, quantity FROM product_total total
       JOIN account_book book ON book.book_id = total.book_id ORDER BY book_number, product_item_number`,
    ),
    imports: await rows(
      `SELECT book_number, item_number, counted.quantity, counted.usd FROM cycle_imports counted
       JOIN account_book book ON book.book_id = counted.book_id ORDER BY book_number, item_number`,
    ),
    movements: await rows(
      `SELECT book_number, account, item_number, direction, COUNT(*) AS number, SUM(quantity) AS moved FROM movement
       JOIN account_book book ON book.book_id = movement.book_id
       GROUP BY book_number, account, item_number, direction ORDER BY book_number, account, item_number, direction`,
    ),
    lists: await rows(
      'SELECT state, COUNT(*) AS number, SUM(import_usd) AS usd FROM bonded_list GROUP BY state',
    ),
  };
}
