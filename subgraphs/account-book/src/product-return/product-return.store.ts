import { chunksOf, type Bindable, type Sql } from '@trust-supervision/database';
import { fromScaled, QUANTITY, ZERO, type Decimal, type LegalDate } from '@trust-supervision/kernel';
import { Reference } from '@trust-supervision/reference';
import { modesOf } from '../ledger/flows';
import type { WriteOffPeriod } from '../write-off/write-off-period';
import { periodsOf } from '../write-off/write-off-period.store';
import {
  cycleEnd,
  openReturns,
  overdueReturns,
  returnedWithoutExport,
  type CycleTrade,
  type OpenReturn,
  type ReturnMove,
} from './product-return';
import { ReturnAccount, type ReservedReexport } from './return-account';

/** What came back and went out again of a book, for the lists of a batch. The caller holds the book's lock. */
export const returnAccount = async (sql: Sql, bookId: string): Promise<ReturnAccount> =>
  new ReturnAccount(await returnMoves(sql, bookId, END_OF_DAYS), await reservedReexports(sql, bookId));

/** What is overdue of a book's product returns in one of its periods, up to a day. */
export type ReturnMatters = {
  readonly notReexported: readonly OpenReturn[];
  readonly withoutExport: readonly { readonly productItemNumber: number; readonly quantity: Decimal }[];
};

/** The returns of a book that did not go out again in time, and those that came too late, by the rows of that day. */
export async function returnMatters(
  sql: Sql,
  book: { readonly bookId: string; readonly cycleDays: number },
  { period, asOf }: { readonly period: WriteOffPeriod; readonly asOf: LegalDate },
): Promise<ReturnMatters> {
  const moves = await returnMoves(sql, book.bookId, asOf);
  if (moves.length === 0) return { notReexported: [], withoutExport: [] };
  const cycles = await periodsOf(sql, [book.bookId]);
  const { afterExport, afterReturn } = await returnTerms(sql, asOf);
  const goesOutBy = (number: number): LegalDate => cycleEnd(cycles, book.cycleDays, number + afterReturn);
  const trades = await tradesOf(sql, book.bookId, { cycles, upTo: period.number, asOf });
  return {
    notReexported: overdueReturns(openReturns(moves), asOf, goesOutBy),
    withoutExport: [...trades]
      .map(([productItemNumber, trade]) => ({
        productItemNumber,
        quantity: returnedWithoutExport(trade, afterExport),
      }))
      .filter(({ quantity }) => !quantity.isZero()),
  };
}

/** Later than any day. */
const END_OF_DAYS = '9999-12-31' as LegalDate;

type ReturnList = { list_id: string; list_number: string; supervision_mode: string };
type MoveRow = {
  movement_key: unknown;
  list_id: string;
  line_number: unknown;
  item_number: unknown;
  cause: ReturnMove['flow'];
  quantity: Bindable;
  occurred_on: LegalDate;
  number: unknown;
};

const FLOWS: readonly ReturnMove['flow'][] = ['PRODUCT_RETURN', 'PRODUCT_REEXPORT'];
const MODES = modesOf(FLOWS);
/** Lists whose movements are read by one statement. */
const LISTS_AT_A_TIME = 1_000;

/**
 * The posted returns and re-exports of a book up to a day, in the order of their effect. By their lists, which are few:
 * among the movements of a book they would have to be looked for.
 */
async function returnMoves(sql: Sql, bookId: string, asOf: LegalDate): Promise<ReturnMove[]> {
  const found = await sql.rows<ReturnList>(
    'SELECT list_id, list_number, supervision_mode FROM bonded_list WHERE book_id = ? AND supervision_mode IN (?)',
    [bookId, MODES],
  );
  const lists = new Map(found.map((list) => [list.list_id, list]));
  const rows: MoveRow[] = [];
  for (const some of chunksOf([...lists.keys()], LISTS_AT_A_TIME))
    rows.push(...(await movesOf(sql, some, asOf)));
  return rows.toSorted(inOrderOfEffect).map((row) => ({
    productItemNumber: Number(row.item_number),
    mode: lists.get(row.list_id)?.supervision_mode ?? '',
    listNumber: lists.get(row.list_id)?.list_number ?? '',
    lineNumber: Number(row.line_number),
    flow: row.cause,
    quantity: fromScaled(String(row.quantity), QUANTITY),
    occurredOn: row.occurred_on,
    periodNumber: Number(row.number),
  }));
}

const movesOf = (sql: Sql, listIds: readonly string[], asOf: LegalDate): Promise<MoveRow[]> =>
  sql.rows<MoveRow>(
    `SELECT movement.movement_key, movement.list_id, movement.line_number, movement.item_number, movement.cause,
       movement.quantity, movement.occurred_on, period.number
     FROM movement JOIN write_off_period period ON period.period_id = movement.period_id
     WHERE movement.list_id IN (?) AND movement.account = 'PRODUCT' AND movement.cause IN (?) AND movement.occurred_on <= ?`,
    [listIds, FLOWS, asOf],
  );

function inOrderOfEffect(one: MoveRow, other: MoveRow): number {
  if (one.occurred_on !== other.occurred_on) return one.occurred_on < other.occurred_on ? -1 : 1;
  return Number(one.movement_key) - Number(other.movement_key);
}

type SumRow = { item_number: unknown; quantity: Bindable };

/** What lists will take out again when they are approved and released, by mode and product. */
async function reservedReexports(sql: Sql, bookId: string): Promise<ReservedReexport[]> {
  const rows = await sql.rows<SumRow & { supervision_mode: string }>(
    `SELECT list.supervision_mode, line.item_number, SUM(line.quantity) AS quantity
     FROM bonded_list list JOIN bonded_list_line line ON line.list_id = list.list_id
     WHERE list.book_id = ? AND list.state IN ('APPROVED', 'MANUAL') AND line.flow = 'PRODUCT_REEXPORT'
     GROUP BY list.supervision_mode, line.item_number`,
    [bookId],
  );
  return rows.map((row) => ({
    mode: row.supervision_mode,
    productItemNumber: Number(row.item_number),
    quantity: fromScaled(String(row.quantity), QUANTITY),
  }));
}

/** What was exported and came back of each product that came back, cycle by cycle. */
async function tradesOf(
  sql: Sql,
  bookId: string,
  { cycles, upTo, asOf }: { cycles: readonly WriteOffPeriod[]; upTo: number; asOf: LegalDate },
): Promise<Map<number, CycleTrade[]>> {
  const rows = await sql.rows<SumRow & { period_id: string; came_back: unknown }>(
    `SELECT item_number, period_id, CASE cause WHEN 'PRODUCT_RETURN' THEN 1 ELSE 0 END AS came_back, SUM(quantity) AS quantity
     FROM movement
     WHERE book_id = ? AND account = 'PRODUCT' AND cause IN ('PRODUCT_EXPORT', 'CARRY_OVER_OUT', 'PRODUCT_RETURN')
       AND occurred_on <= ?
     GROUP BY item_number, period_id, came_back`,
    [bookId, asOf],
  );
  const sumOf = (item: number, periodId: string, cameBack: number): Decimal => {
    const row = rows.find(
      (sum) =>
        Number(sum.item_number) === item && sum.period_id === periodId && Number(sum.came_back) === cameBack,
    );
    return row ? fromScaled(String(row.quantity), QUANTITY) : ZERO;
  };
  const returned = new Set(
    rows.filter((row) => Number(row.came_back) === 1).map((row) => Number(row.item_number)),
  );
  const past = cycles.filter(({ number }) => number <= upTo);
  return new Map(
    [...returned].map((item) => [
      item,
      past.map(({ number, periodId }) => ({
        number,
        exported: sumOf(item, periodId, 0),
        returned: sumOf(item, periodId, 1),
      })),
    ]),
  );
}

/** How many cycles after its export a product may come back, and after its return go out again, on a day. */
async function returnTerms(sql: Sql, day: LegalDate): Promise<{ afterExport: number; afterReturn: number }> {
  const reference = new Reference({ read: (work) => work(sql) });
  const codes = ['productReturn.cyclesAfterExport', 'productReturn.cyclesAfterReturn'];
  const rows = await reference.policyValues(codes, day);
  const [afterExport, afterReturn] = codes.map((code) => Number(rows.get(code)?.value ?? 0));
  return { afterExport: afterExport ?? 0, afterReturn: afterReturn ?? 0 };
}
