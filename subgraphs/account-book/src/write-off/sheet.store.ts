import type { Bindable, Sql } from '@trust-supervision/database';
import {
  BOOK_AMOUNT,
  Decimal,
  fromScaled,
  QUANTITY,
  sum,
  ZERO,
  type LegalDate,
} from '@trust-supervision/kernel';
import type { AccountingMethod } from '../account-book/account-book';
import type { Flow } from '../ledger/flows';
import { hasMoved } from './report-check';
import type { Sheet, SheetList } from './sanity-checks';
import type { Discrepancy } from './stock';
import { MATERIAL_CELLS, type MaterialCell, type MaterialLine } from './write-off';
import type { WriteOffStep } from './write-off-filed.entity';
import type { DryRun } from './write-off.store';

/** What the eleven checks need beside a dry run; read only when findings are asked for. */
export type SheetGround = Pick<Sheet, 'lists' | 'listsLeftOut'> & {
  readonly bookedUses: ReadonlyMap<number, Decimal>;
  readonly blankFields: ReadonlyMap<number, readonly string[]>;
};

/** A dry run as a sheet for the sanity checks. */
export function sheetOf(
  run: DryRun,
  { bookedUses: booked, blankFields: blank, ...lists }: SheetGround,
  previous: { readonly lines: readonly MaterialLine[]; readonly approval: WriteOffStep | null },
  discrepancies: ReadonlyMap<number, Discrepancy>,
): Sheet {
  const closings = closingsOf(previous);
  const materials = run.materials.map((line) => ({
    line,
    previousClosing: closings.get(line.itemNumber) ?? null,
    bookedUse: booked.get(line.itemNumber) ?? ZERO,
    blankFields: hasMoved(line) ? (blank.get(line.itemNumber) ?? []) : [],
    discrepancy: discrepancies.get(line.itemNumber) ?? null,
  }));
  const totals = MATERIAL_CELLS.map((cell) => [cell, sum(run.materials.map((line) => line[cell]))] as const);
  return { materials, totals: Object.fromEntries(totals) as Record<MaterialCell, Decimal>, ...lists };
}

/** What the period before closed with: what its write-off carried forward, else its theoretical remainder. */
function closingsOf({
  lines,
  approval,
}: {
  readonly lines: readonly MaterialLine[];
  readonly approval: WriteOffStep | null;
}): Map<number, Decimal> {
  const closings = new Map(lines.map((line) => [line.itemNumber, line.theoreticalRemaining]));
  for (const { itemNumber, carriedForward } of approval?.statements.outcomes ?? [])
    closings.set(itemNumber, new Decimal(carriedForward));
  return closings;
}

/** What the documents of the period's method say was used, beside the balance that was moved by them. */
export async function bookedUses(sql: Sql, { bookId, period, asOf }: DryRun): Promise<Map<number, Decimal>> {
  const { periodId, accountingMethod } = period;
  const rows = await sql.rows<{ item_number: unknown; quantity: Bindable }>(USES[accountingMethod], [
    bookId,
    periodId,
    asOf,
  ]);
  return new Map(rows.map((row) => [Number(row.item_number), fromScaled(String(row.quantity), QUANTITY)]));
}

const USES: Readonly<Record<AccountingMethod, string>> = {
  UNIT_CONSUMPTION: `SELECT item_number, SUM(CASE WHEN direction = 'ISSUE' THEN quantity ELSE -quantity END) AS quantity
     FROM movement WHERE book_id = ? AND product_item_number IS NOT NULL AND period_id = ? AND occurred_on <= ?
     GROUP BY item_number`,
  CONSUMPTION_LIST: `SELECT line.item_number, SUM(line.quantity) AS quantity
     FROM consumption_list list JOIN consumption_list_line line ON line.consumption_list_id = list.consumption_list_id
     WHERE list.book_id = ? AND list.period_id = ? AND list.ends_on <= ? AND list.state = 'POSTED' AND line.kind = 'USE'
     GROUP BY line.item_number`,
  WORK_ORDER: `SELECT step.item_number, SUM(CASE WHEN step.kind IN ('RETURN', 'STOCK_RETURN') THEN -step.quantity ELSE step.quantity END) AS quantity
     FROM work_order worked JOIN work_order_step step ON step.work_order_id = worked.work_order_id
     JOIN write_off_period period ON period.book_id = worked.book_id AND worked.finished_on BETWEEN period.begins_on AND period.ends_on
     WHERE worked.book_id = ? AND period.period_id = ? AND worked.finished_on <= ?
       AND step.kind IN ('ISSUE', 'RETURN', 'STOCK_ISSUE', 'STOCK_RETURN')
     GROUP BY step.item_number`,
};

/** Fields that were left blank, of the materials that have some. */
export async function blankFields(sql: Sql, bookId: string): Promise<Map<number, string[]>> {
  const rows = await sql.rows<{ item_number: unknown; part_number: string | null; price: Bindable }>(
    `SELECT item_number, part_number, price FROM book_item WHERE book_id = ? AND kind = 'MATERIAL'
     AND (part_number IS NULL OR price IS NULL)`,
    [bookId],
  );
  return new Map(
    rows.map((row) => [
      Number(row.item_number),
      [...(row.part_number === null ? ['partNumber'] : []), ...(row.price === null ? ['price'] : [])],
    ]),
  );
}

/** How many lists are looked at line by line: more of them look alike only when something is wrong with all. */
const MOST_SUSPECTS = 1_000;

/**
 * The posted lists that may repeat another or split an export, the only ones whose lines are loaded: lists of one day,
 * mode and direction whose lines have the same number, items and range of figures, and exports that name a product on
 * several lines. The rules then compare them line by line.
 */
export async function suspectLists(sql: Sql, run: DryRun): Promise<Pick<Sheet, 'lists' | 'listsLeftOut'>> {
  const span = spanOf(run);
  const repeated = await sql.rows<{ list_id: string }>(
    `SELECT list_id FROM (
       SELECT list_id, COUNT(*) OVER (PARTITION BY supervision_mode, direction, posted_on, number_of_lines, items,
         least, most, cheapest, dearest) AS alike
       FROM (
         SELECT list.list_id, list.supervision_mode, list.direction, list.posted_on, COUNT(*) AS number_of_lines,
           SUM(line.item_number) AS items, MIN(line.quantity) AS least, MAX(line.quantity) AS most,
           MIN(line.total_amount) AS cheapest, MAX(line.total_amount) AS dearest
         FROM bonded_list list JOIN bonded_list_line line ON line.list_id = list.list_id
         WHERE list.book_id = ? AND list.posted_on BETWEEN ? AND ?
         GROUP BY list.list_id, list.supervision_mode, list.direction, list.posted_on
       ) seen
     ) compared WHERE alike > 1 ORDER BY list_id`,
    span,
  );
  const split = await sql.rows<{ list_id: string }>(
    `SELECT DISTINCT list_id FROM (
       SELECT list.list_id FROM bonded_list list JOIN bonded_list_line line ON line.list_id = list.list_id
       WHERE list.book_id = ? AND list.posted_on BETWEEN ? AND ? AND list.direction = 'EXPORT'
         AND line.consumption_version IS NOT NULL
       GROUP BY list.list_id, line.item_number, line.consumption_version HAVING COUNT(*) > 1
     ) named ORDER BY list_id`,
    span,
  );
  const suspects = [...new Set([...repeated, ...split].map((row) => row.list_id))];
  const looked = suspects.slice(0, MOST_SUSPECTS);
  return { lists: await listsOf(sql, looked), listsLeftOut: suspects.length - looked.length };
}

const spanOf = ({ bookId, period, asOf }: DryRun): [string, LegalDate, LegalDate] => [
  bookId,
  period.beginsOn,
  asOf < period.endsOn ? asOf : period.endsOn,
];

type LineRow = {
  list_number: string;
  supervision_mode: string;
  direction: SheetList['direction'];
  posted_on: LegalDate;
  line_number: unknown;
  item_number: unknown;
  consumption_version: string | null;
  flow: Flow;
  quantity: Bindable;
  total_amount: Bindable;
};

async function listsOf(sql: Sql, listIds: readonly string[]): Promise<SheetList[]> {
  const rows = await sql.rows<LineRow>(
    `SELECT list.list_number, list.supervision_mode, list.direction, list.posted_on, line.line_number, line.item_number,
       line.consumption_version, line.flow, line.quantity, line.total_amount
     FROM bonded_list list JOIN bonded_list_line line ON line.list_id = list.list_id
     WHERE list.list_id IN (?) ORDER BY list.list_number, line.line_number`,
    [listIds],
  );
  const lists = new Map<string, SheetList & { lines: SheetList['lines'][number][] }>();
  for (const row of rows) {
    const {
      list_number: listNumber,
      supervision_mode: supervisionMode,
      direction,
      posted_on: postedOn,
    } = row;
    const list = lists.get(listNumber) ?? { listNumber, supervisionMode, direction, postedOn, lines: [] };
    list.lines.push({
      lineNumber: Number(row.line_number),
      itemNumber: Number(row.item_number),
      version: row.consumption_version,
      flow: row.flow,
      quantity: fromScaled(String(row.quantity), QUANTITY),
      amount: fromScaled(String(row.total_amount), BOOK_AMOUNT),
    });
    lists.set(listNumber, list);
  }
  return [...lists.values()];
}
