import type { Sql } from '@trust-supervision/database';
import { BOOK_AMOUNT, fromScaled, QUANTITY, type Decimal } from '@trust-supervision/kernel';
import type { Span } from './model';
import type { Place } from './place';

type Stored = string | bigint | number;
const quantity = (stored: Stored): Decimal => fromScaled(String(stored), QUANTITY);

/** A bonded list as it is stored. */
export type ListRow = {
  readonly internalNumber: string;
  readonly listId: string;
  readonly listNumber: string;
  readonly state: string;
  readonly postedOn: string | null;
  readonly approvedOn: string;
  readonly importUsd: Decimal;
};
export type PeriodRow = Span & { readonly state: string; readonly accountingMethod: string };
/** Sums of movements under the keys of the model; how many, and the last key, to see that none comes later. */
export type MovementSum = {
  readonly key: string;
  readonly period: number;
  readonly quantity: Decimal;
  readonly lines: number;
  readonly lastKey: bigint;
};
/** A book as its tables say it. */
export type BookRows = {
  readonly lists: readonly ListRow[];
  readonly periods: readonly PeriodRow[];
  readonly movements: readonly MovementSum[];
  readonly balances: ReadonlyMap<number, Decimal>;
  readonly reservedUsd: Decimal;
};

/** Everything that is checked of all books, by straight aggregates; one statement for each kind of row. */
export const bookRows = (place: Place): Promise<Map<string, BookRows>> =>
  place.database.read(async (sql) => {
    const lists = await listRows(sql);
    const periods = await periodRows(sql);
    const movements = await movementSums(sql);
    const balances = await sql.rows<{ book: string; item: Stored; quantity: Stored }>(
      `SELECT b.book_number AS book, m.item_number AS item, m.quantity FROM material_balance m JOIN account_book b ON b.book_id = m.book_id`,
    );
    const turnovers = await sql.rows<{ book: string; reserved: Stored }>(
      `SELECT b.book_number AS book, t.reserved_usd AS reserved FROM book_turnover t JOIN account_book b ON b.book_id = t.book_id`,
    );
    return new Map(
      turnovers.map(({ book, reserved }) => [
        book,
        {
          lists: lists.get(book) ?? [],
          periods: periods.get(book) ?? [],
          movements: movements.get(book) ?? [],
          balances: new Map(
            balances
              .filter((row) => row.book === book)
              .map((row) => [Number(row.item), quantity(row.quantity)]),
          ),
          reservedUsd: fromScaled(String(reserved), BOOK_AMOUNT),
        },
      ]),
    );
  });

/** The bonded lists of one book, by internal number. */
export const listsOf = async (place: Place, book: string): Promise<readonly ListRow[]> =>
  (await place.database.read((sql) => listRows(sql, book))).get(book) ?? [];

/** The periods of one book, the first one first. */
export const periodsOf = async (place: Place, book: string): Promise<readonly PeriodRow[]> =>
  (await place.database.read((sql) => periodRows(sql, book))).get(book) ?? [];

function grouped<Row extends { book: string }, Value>(
  rows: readonly Row[],
  read: (row: Row) => Value,
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    const group = groups.get(row.book);
    if (group) group.push(read(row));
    else groups.set(row.book, [read(row)]);
  }
  return groups;
}

async function listRows(sql: Sql, book: string | null = null): Promise<Map<string, ListRow[]>> {
  const rows = await sql.rows<{
    book: string;
    internal: string;
    id: string;
    number: string;
    state: string;
    posted: string | null;
    approved: string;
    usd: Stored;
  }>(
    `SELECT b.book_number AS book, l.internal_number AS internal, l.list_id AS id, l.list_number AS number, l.state, l.posted_on AS posted, l.approved_on AS approved, l.import_usd AS usd
     FROM bonded_list l JOIN account_book b ON b.book_id = l.book_id
     WHERE ? IS NULL OR b.book_number = ? ORDER BY l.internal_number`,
    [book, book],
  );
  return grouped(rows, (row) => ({
    internalNumber: row.internal,
    listId: row.id,
    listNumber: row.number,
    state: row.state,
    postedOn: row.posted,
    approvedOn: row.approved,
    importUsd: fromScaled(String(row.usd), BOOK_AMOUNT),
  }));
}

async function periodRows(sql: Sql, book: string | null = null): Promise<Map<string, PeriodRow[]>> {
  const rows = await sql.rows<{
    book: string;
    number: Stored;
    begins: string;
    ends: string;
    state: string;
    method: string;
  }>(
    `SELECT b.book_number AS book, p.number, p.begins_on AS begins, p.ends_on AS ends, p.state, p.accounting_method AS method
     FROM write_off_period p JOIN account_book b ON b.book_id = p.book_id
     WHERE ? IS NULL OR b.book_number = ? ORDER BY p.book_id, p.number`,
    [book, book],
  );
  return grouped(rows, (row) => ({
    number: Number(row.number),
    beginsOn: row.begins,
    endsOn: row.ends,
    state: row.state,
    accountingMethod: row.method,
  }));
}

type MovementRow = {
  book: string;
  period: Stored;
  account: string;
  item: Stored;
  product: Stored | null;
  version: string | null;
  term: string | null;
  cause: string | null;
  lines_count: Stored;
  last_key: Stored;
  quantity: Stored;
};

async function movementSums(sql: Sql): Promise<Map<string, MovementSum[]>> {
  const rows = await sql.rows<MovementRow>(
    `SELECT book, period, account, item, product, version, term, cause, COUNT(*) AS lines_count, MAX(movement_key) AS last_key, SUM(quantity) AS quantity
     FROM (SELECT b.book_number AS book, p.number AS period, m.account, m.item_number AS item, m.product_item_number AS product, m.movement_key,
         CASE WHEN m.product_item_number IS NULL THEN m.cause END AS cause,
         CASE WHEN m.product_item_number IS NULL THEN NULL ELSE m.version END AS version,
         CASE WHEN m.product_item_number IS NULL THEN NULL ELSE m.term END AS term,
         CASE m.direction WHEN 'RECEIPT' THEN m.quantity ELSE -m.quantity END AS quantity
       FROM movement m JOIN account_book b ON b.book_id = m.book_id JOIN write_off_period p ON p.period_id = m.period_id) moved
     GROUP BY book, period, account, item, product, version, term, cause`,
  );
  return grouped(rows, (row) => {
    const what = row.product === null ? row.cause : `${row.product}/${row.version}/${row.term}`;
    return {
      key: `${row.period}|${row.account}|${row.item}|${what}`,
      period: Number(row.period),
      quantity: quantity(row.quantity),
      lines: Number(row.lines_count),
      lastKey: BigInt(row.last_key),
    };
  });
}
