import type { Bindable, Tx } from '@trust-supervision/database';
import { fromScaled, QUANTITY, ZERO, type Decimal } from '@trust-supervision/kernel';
import type { StepKind, WorkOrder } from './work-order';
import type { RecordedSums } from './work-order-limits';

type SumRow = {
  work_order_id: string;
  kind: StepKind;
  list_id: string | null;
  line_number: unknown;
  quantity: Bindable;
};

/** What was recorded before of the orders and list lines that a filing names. */
export async function recordedSums(
  tx: Tx,
  orders: readonly Pick<WorkOrder, 'orderNumber' | 'workOrderId'>[],
  lists: readonly { readonly listId: string; readonly listNumber: string }[],
): Promise<RecordedSums> {
  const orderNumbers = new Map(orders.map(({ orderNumber, workOrderId }) => [workOrderId, orderNumber]));
  const listNumbers = new Map(lists.map(({ listNumber, listId }) => [listId, listNumber]));
  const sums = new Map<string, Decimal>();
  const add = (key: string, { kind, quantity }: SumRow): void => {
    const signed = fromScaled(String(quantity), QUANTITY).times(kind === 'RETURN' ? -1 : 1);
    sums.set(key, (sums.get(key) ?? ZERO).plus(signed));
  };
  for (const row of await stepSums(tx, 'list_id', [...listNumbers.keys()]))
    add(`${sideOf(row)} ${listNumbers.get(row.list_id ?? '')}/${row.line_number}`, row);
  for (const row of await stepSums(tx, 'work_order_id', [...orderNumbers.keys()])) {
    const order = orderNumbers.get(row.work_order_id);
    add(`${sideOf(row)} ${order}`, row);
    if (row.list_id) add(`${order} ${sideOf(row)} ${listNumbers.get(row.list_id)}/${row.line_number}`, row);
  }
  const sumOf = (key: string): Decimal => sums.get(key) ?? ZERO;
  return {
    issuedFrom: (list, line) => sumOf(`IN ${list}/${line}`),
    issuedTo: (order, list, line) => sumOf(`${order} IN ${list}/${line}`),
    produced: (order) => sumOf(`OUTPUT ${order}`),
    shippedOf: (order) => sumOf(`SHIPMENT ${order}`),
    shippedOn: (list, line) => sumOf(`SHIPMENT ${list}/${line}`),
  };
}

/** Issues and returns are one sum: what a lot gave, what an order holds of it. */
const sideOf = ({ kind }: SumRow): string => (kind === 'ISSUE' || kind === 'RETURN' ? 'IN' : kind);

const stepSums = (tx: Tx, column: 'work_order_id' | 'list_id', keys: readonly string[]): Promise<SumRow[]> =>
  keys.length === 0
    ? Promise.resolve([])
    : tx.rows<SumRow>(
        `SELECT work_order_id, kind, list_id, line_number, SUM(quantity) AS quantity FROM work_order_step
         WHERE ${column} IN (?) GROUP BY work_order_id, kind, list_id, line_number`,
        [keys],
      );
