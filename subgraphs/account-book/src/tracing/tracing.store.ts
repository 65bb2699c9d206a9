import DataLoader from 'dataloader';
import type { Bindable, Database, Sql } from '@trust-supervision/database';
import { fromScaled, QUANTITY, ZERO, type Decimal } from '@trust-supervision/kernel';
import { ConsumptionTable } from '../unit-consumption/consumption-table';
import { consumptionLines } from '../unit-consumption/unit-consumption.store';
import type { OrderAccount, TracedLine } from './attribution';
import { WorkOrderEntity } from './tracing.entity';
import { MOST_EDGES } from './trace';
import type { StepKind, WorkOrder } from './work-order';

/** A list line, as a trace begins at it. */
type LineKey = { readonly listId: string; readonly lineNumber: number };

/** A list line, and every work order that was issued from it or shipped on it. */
export type Traced = { readonly line: TracedLine; readonly orders: readonly OrderAccount[] };

/** More work orders touch the line than a trace may have edges: they are not loaded. */
export type TooManyOrders = { readonly tooManyOrders: number };

/** Loads what traces are drawn from: five statements, however many lines are traced in one request. */
export class Traces {
  constructor(private readonly database: Database) {}

  /** The numbers of work orders, by id; null for what is none. */
  readonly orderNumber = new DataLoader<string, string | null>(async (ids) => {
    const rows = await this.database.read((sql) =>
      sql.rows<{ work_order_id: string; order_number: string }>(
        'SELECT work_order_id, order_number FROM work_order WHERE work_order_id IN (?)',
        [ids],
      ),
    );
    const numbers = new Map(rows.map((row) => [row.work_order_id, row.order_number]));
    return ids.map((id) => numbers.get(id) ?? null);
  });

  /** The caller has reached the line, so it may see the work orders of its book. */
  readonly of = new DataLoader<LineKey, Traced | TooManyOrders, string>(
    (keys) => this.database.read((sql) => tracedLines(sql, keys)),
    { cacheKeyFn: (key) => keyOf(key) },
  );
}

async function tracedLines(sql: Sql, keys: readonly LineKey[]): Promise<(Traced | TooManyOrders)[]> {
  const touching = await ordersTouching(sql, keys);
  const fits = (key: LineKey): boolean => (touching.get(keyOf(key))?.length ?? 0) <= MOST_EDGES;
  const orderIds = new Set(keys.filter(fits).flatMap((key) => touching.get(keyOf(key)) ?? []));
  const sums = await stepSums(sql, [...orderIds]);
  const listIds = new Set([
    ...keys.map(({ listId }) => listId),
    ...sums.flatMap(({ listId }) => listId ?? []),
  ]);
  const lines = await loadLines(sql, [...listIds]);
  const accounts = await accountsOf(sql, [...orderIds], sums, lines);
  return keys.map((key) => {
    const orders = touching.get(keyOf(key)) ?? [];
    if (!fits(key)) return { tooManyOrders: orders.length };
    return { line: present(lines, keyOf(key)), orders: orders.map((id) => present(accounts, id)) };
  });
}

/** Work orders by list line, in the order of their first step with it. */
async function ordersTouching(sql: Sql, keys: readonly LineKey[]): Promise<Map<string, string[]>> {
  const rows = await sql.rows<{ list_id: string; line_number: unknown; work_order_id: string }>(
    `SELECT list_id, line_number, work_order_id FROM work_order_step WHERE list_id IN (?)
     GROUP BY list_id, line_number, work_order_id ORDER BY MIN(step_key)`,
    [[...new Set(keys.map(({ listId }) => listId))]],
  );
  const touching = new Map<string, string[]>();
  for (const row of rows) {
    const key = keyOf({ listId: row.list_id, lineNumber: Number(row.line_number) });
    const orders = touching.get(key);
    if (orders) orders.push(row.work_order_id);
    else touching.set(key, [row.work_order_id]);
  }
  return touching;
}

/** The sum of one kind of step of an order on a list line. */
type StepSum = {
  readonly workOrderId: string;
  readonly kind: StepKind;
  readonly listId: string | null;
  readonly lineKey: string;
  readonly quantity: Decimal;
};
type SumRow = {
  work_order_id: string;
  kind: StepKind;
  list_id: string | null;
  line_number: unknown;
  quantity: Bindable;
};

async function stepSums(sql: Sql, orderIds: readonly string[]): Promise<StepSum[]> {
  if (orderIds.length === 0) return [];
  const rows = await sql.rows<SumRow>(
    `SELECT work_order_id, kind, list_id, line_number, SUM(quantity) AS quantity FROM work_order_step
     WHERE work_order_id IN (?) GROUP BY work_order_id, kind, list_id, line_number ORDER BY MIN(step_key)`,
    [orderIds],
  );
  return rows.map((row) => ({
    workOrderId: row.work_order_id,
    kind: row.kind,
    listId: row.list_id,
    lineKey: keyOf({ listId: row.list_id ?? '', lineNumber: Number(row.line_number) }),
    quantity: fromScaled(String(row.quantity), QUANTITY),
  }));
}

type LineRow = {
  list_id: string;
  line_number: unknown;
  item_number: unknown;
  quantity: Bindable;
  used: Bindable;
};

/** The lines of lists, with what all work orders used of them. */
async function loadLines(sql: Sql, listIds: readonly string[]): Promise<Map<string, TracedLine>> {
  const rows = await sql.rows<LineRow>(
    `SELECT line.list_id, line.line_number, line.item_number, line.quantity, COALESCE(steps.used, 0) AS used
     FROM bonded_list_line line LEFT JOIN (
       SELECT list_id, line_number, SUM(CASE kind WHEN 'RETURN' THEN -quantity ELSE quantity END) AS used
       FROM work_order_step WHERE list_id IN (?) GROUP BY list_id, line_number
     ) steps ON steps.list_id = line.list_id AND steps.line_number = line.line_number
     WHERE line.list_id IN (?)`,
    [listIds, listIds],
  );
  const lines = rows.map((row) => ({
    listId: row.list_id,
    lineNumber: Number(row.line_number),
    itemNumber: Number(row.item_number),
    quantity: fromScaled(String(row.quantity), QUANTITY),
    used: fromScaled(String(row.used), QUANTITY),
  }));
  return new Map(lines.map((line) => [keyOf(line), line]));
}

async function accountsOf(
  sql: Sql,
  orderIds: readonly string[],
  sums: readonly StepSum[],
  lines: ReadonlyMap<string, TracedLine>,
): Promise<Map<string, OrderAccount>> {
  if (orderIds.length === 0) return new Map();
  const orders = await sql
    .repository(WorkOrderEntity)
    .createQueryBuilder('workOrder')
    .where('workOrder.workOrderId IN (:...orderIds)', { orderIds })
    .getMany();
  const table = new ConsumptionTable(
    await consumptionLines(
      sql,
      [...new Set(orders.map(({ bookId }) => bookId))],
      orders.map(({ productItemNumber }) => productItemNumber),
    ),
  );
  const ofOrder = new Map<string, StepSum[]>(orders.map(({ workOrderId }) => [workOrderId, []]));
  for (const step of sums) ofOrder.get(step.workOrderId)?.push(step);
  return new Map(
    orders.map((order) => [
      order.workOrderId,
      {
        ...accountOf(order, ofOrder.get(order.workOrderId) ?? [], lines),
        consumptions: table.of(order.bookId, order.productItemNumber, order.version),
      },
    ]),
  );
}

function accountOf(
  { workOrderId, orderNumber, productItemNumber }: WorkOrder,
  steps: readonly StepSum[],
  lines: ReadonlyMap<string, TracedLine>,
): Omit<OrderAccount, 'consumptions'> {
  const returned = new Map(
    steps.filter(({ kind }) => kind === 'RETURN').map(({ lineKey, quantity }) => [lineKey, quantity]),
  );
  return {
    workOrderId,
    orderNumber,
    productItemNumber,
    lots: steps
      .filter(({ kind }) => kind === 'ISSUE')
      .map(({ lineKey, quantity }) => ({
        line: present(lines, lineKey),
        issued: quantity,
        returned: returned.get(lineKey) ?? ZERO,
      })),
    produced: steps.find(({ kind }) => kind === 'OUTPUT')?.quantity ?? ZERO,
    shipments: steps
      .filter(({ kind }) => kind === 'SHIPMENT')
      .map(({ lineKey, quantity }) => ({ line: present(lines, lineKey), quantity })),
  };
}

function present<Thing>(things: ReadonlyMap<string, Thing>, key: string): Thing {
  const thing = things.get(key);
  if (thing === undefined) throw new Error('a step names a work order and a list line of its book');
  return thing;
}

const keyOf = ({ listId, lineNumber }: LineKey): string => `${listId}/${lineNumber}`;
