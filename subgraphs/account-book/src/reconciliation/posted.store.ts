import type { Bindable, Sql } from '@trust-supervision/database';
import { BOOK_AMOUNT, fromScaled, QUANTITY, type LegalDate } from '@trust-supervision/kernel';
import type { Flow, LineKind, ListDirection } from '../ledger/flows';
import type { PostedByCustoms, PostedList } from './list-match';

/** A book at its cut-off. */
export type CutOff = { readonly bookId: string; readonly cutOff: LegalDate };

type LineRow = {
  id: string;
  line_number: unknown;
  item_number: unknown;
  quantity: Bindable;
  unit: string;
  usd: Bindable;
};
type ListRow = LineRow & {
  book_id: string;
  list_number: string;
  internal_number: string;
  direction: ListDirection;
  posted_on: LegalDate;
  flow: Flow;
};
type ReceiptRow = LineRow & {
  book_id: string;
  list_number: string;
  internal_number: string | null;
  change_count: unknown;
  direction: ListDirection;
  line_kind: LineKind;
  supervision_mode: string;
  posted_on: LegalDate;
};

/** The lists of books that were posted by their cut-offs, with their lines. */
export async function postedLists(sql: Sql, cuts: readonly CutOff[]): Promise<PostedList[][]> {
  const rows = await sql.rows<ListRow>(
    `SELECT list.list_id AS id, list.book_id, list.list_number, list.internal_number, list.direction, list.posted_on,
       line.line_number, line.item_number, line.quantity, line.unit, line.usd, line.flow
     FROM bonded_list list JOIN bonded_list_line line ON line.list_id = list.list_id
     WHERE list.book_id IN (?) AND list.posted_on <= ? ORDER BY list.list_id, line.line_number`,
    [booksOf(cuts), lastOf(cuts)],
  );
  const lists = groups(rows).map((own): PostedList & { bookId: string } => ({
    listId: own[0].id,
    bookId: own[0].book_id,
    listNumber: own[0].list_number,
    internalNumber: own[0].internal_number,
    direction: own[0].direction,
    postedOn: own[0].posted_on,
    lines: own.map((row) => ({ ...movedBy(row), flow: row.flow })),
  }));
  return cuts.map((cut) => lists.filter((list) => isWithin(list, cut)));
}

/** What customs says it posted in books by their cut-offs, as far as its receipts were received. */
export async function postedByCustoms(sql: Sql, cuts: readonly CutOff[]): Promise<PostedByCustoms[][]> {
  const rows = await sql.rows<ReceiptRow>(
    `SELECT receipt.receipt_id AS id, receipt.book_id, receipt.list_number, receipt.internal_number,
       receipt.change_count, receipt.direction, receipt.line_kind, receipt.supervision_mode, receipt.posted_on,
       line.line_number, line.item_number, line.quantity, line.unit, line.usd
     FROM customs_receipt receipt JOIN customs_receipt_line line ON line.receipt_id = receipt.receipt_id
     WHERE receipt.book_id IN (?) AND receipt.posted_on <= ? ORDER BY receipt.receipt_id, line.line_number`,
    [booksOf(cuts), lastOf(cuts)],
  );
  const receipts = groups(rows).map((own): PostedByCustoms & { bookId: string } => ({
    receiptId: own[0].id,
    bookId: own[0].book_id,
    listNumber: own[0].list_number,
    internalNumber: own[0].internal_number,
    changeCount: Number(own[0].change_count),
    direction: own[0].direction,
    lineKind: own[0].line_kind,
    supervisionMode: own[0].supervision_mode,
    postedOn: own[0].posted_on,
    lines: own.map(movedBy),
  }));
  return cuts.map((cut) => receipts.filter((receipt) => isWithin(receipt, cut)));
}

const movedBy = (row: LineRow) => ({
  lineNumber: Number(row.line_number),
  itemNumber: Number(row.item_number),
  quantity: fromScaled(String(row.quantity), QUANTITY),
  unit: row.unit,
  usd: fromScaled(String(row.usd), BOOK_AMOUNT),
});

const booksOf = (cuts: readonly CutOff[]): string[] => [...new Set(cuts.map(({ bookId }) => bookId))];

const lastOf = (cuts: readonly CutOff[]): LegalDate =>
  cuts.map(({ cutOff }) => cutOff).reduce((last, day) => (day > last ? day : last));

const isWithin = ({ bookId, postedOn }: { bookId: string; postedOn: LegalDate }, cut: CutOff): boolean =>
  bookId === cut.bookId && postedOn <= cut.cutOff;

/** Rows of one id, in their order. */
function groups<Row extends { id: string }>(rows: readonly Row[]): (readonly [Row, ...Row[]])[] {
  const byId = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const group = byId.get(row.id);
    if (group) group.push(row);
    else byId.set(row.id, [row]);
  }
  return [...byId.values()];
}
