import { QUANTITY } from '@trust-supervision/kernel';
import type { CodeBook } from '../code-book';
import { readCsvTable } from '../csv-table';
import type { LineReader } from '../line-reader';
import type { Reading } from '../reading';
import { Vocabulary } from '../vocabulary';
import type { WorkOrderRow } from './work-order.document';

const FIELDS = [
  'step',
  'orderNumber',
  'productItemNumber',
  'consumptionVersion',
  'listNumber',
  'lineNumber',
  'materialItemNumber',
  'quantity',
  'occurredOn',
] as const;
type Field = (typeof FIELDS)[number];
/** Orders whose materials all come from lots, and are not finished yet, need no further column. */
const REQUIRED = FIELDS.filter((field) => field !== 'materialItemNumber');

const STEPS = new Vocabulary<WorkOrderRow['step']>([
  ['OPEN', 'OPEN'],
  ['ISSUE', 'ISSUE'],
  ['RETURN', 'RETURN'],
  ['OUTPUT', 'OUTPUT'],
  ['SHIPMENT', 'SHIPMENT'],
  ['STOCK_ISSUE', 'STOCK_ISSUE'],
  ['STOCK_RETURN', 'STOCK_RETURN'],
  ['SCRAP', 'SCRAP'],
  ['FINISH', 'FINISH'],
]);

/**
 * Reads work orders and their steps from CSV: one row an order that is opened or a step, English headers. A row fills
 * the columns of its step; the others stay blank. Gives the rows, or all faults at once.
 */
export const readWorkOrderCsv = (csv: Buffer, codes: CodeBook): Reading<readonly WorkOrderRow[]> =>
  readCsvTable(csv, { fields: FIELDS, required: REQUIRED }, codes, readRow);

function readRow(line: LineReader<Field>): WorkOrderRow | null {
  const row = line.required({ step: line.word('step', STEPS), orderNumber: line.text('orderNumber', 64) });
  const opened = {
    productItemNumber: line.ordinal('productItemNumber'),
    consumptionVersion: line.text('consumptionVersion', 8),
  };
  const moved = {
    quantity: line.decimal('quantity', QUANTITY, 'POSITIVE'),
    occurredOn: line.day('occurredOn'),
  };
  const onLine = { listNumber: line.text('listNumber', 18), lineNumber: line.ordinal('lineNumber') };
  const ofMaterial = { materialItemNumber: line.ordinal('materialItemNumber') };
  if (row === null) return null;
  const { step, orderNumber } = row;
  const named = { orderNumber, source: line.source };
  if (step === 'OPEN') {
    const order = line.required(opened);
    return order && { ...named, step, ...order };
  }
  if (step === 'OUTPUT') {
    const output = line.required(moved);
    return output && { ...named, step, ...output };
  }
  if (step === 'FINISH') {
    const finish = line.required({ occurredOn: moved.occurredOn });
    return finish && { ...named, step, ...finish };
  }
  if (step === 'STOCK_ISSUE' || step === 'STOCK_RETURN' || step === 'SCRAP') {
    const material = line.required({ ...moved, ...ofMaterial });
    return material && { ...named, step, ...material };
  }
  const between = line.required({ ...moved, ...onLine });
  return between && { ...named, step, ...between };
}
