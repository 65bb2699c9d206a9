import { faultAt, type PlacedField, type WorkOrderRow } from '@trust-supervision/golden-pass';
import type { Fault } from '@trust-supervision/kernel';
import type { WorkOrderFiling } from './work-order';

const STEP_OF = {
  workOrders: 'OPEN',
  issues: 'ISSUE',
  returns: 'RETURN',
  outputs: 'OUTPUT',
  shipments: 'SHIPMENT',
  stockIssues: 'STOCK_ISSUE',
  stockReturns: 'STOCK_RETURN',
  leftovers: 'SCRAP',
  finishes: 'FINISH',
} as const satisfies Record<keyof WorkOrderFiling, WorkOrderRow['step']>;

/** The filing that the rows of a file stand for. */
export const filingOf = (rows: readonly WorkOrderRow[]): WorkOrderFiling => ({
  workOrders: rowsOf(rows, 'OPEN').map(({ consumptionVersion, orderNumber, productItemNumber }) => ({
    orderNumber,
    productItemNumber,
    version: consumptionVersion,
  })),
  issues: rowsOf(rows, 'ISSUE'),
  returns: rowsOf(rows, 'RETURN'),
  outputs: rowsOf(rows, 'OUTPUT'),
  shipments: rowsOf(rows, 'SHIPMENT'),
  stockIssues: rowsOf(rows, 'STOCK_ISSUE'),
  stockReturns: rowsOf(rows, 'STOCK_RETURN'),
  leftovers: rowsOf(rows, 'SCRAP'),
  finishes: rowsOf(rows, 'FINISH').map(({ orderNumber, occurredOn }) => ({
    orderNumber,
    finishedOn: occurredOn,
  })),
});

/** A fault of the filing at the row and column it came from. */
export function placedIn(rows: readonly WorkOrderRow[], fault: Fault): Fault {
  const [, section, index, field = 'listNumber'] = /^(\w+)(?:\[(\d+)\])?(?:\.(\w+))?$/.exec(fault.path) ?? [];
  const step = STEP_OF[section as keyof WorkOrderFiling];
  const row = step && rowsOf(rows, step)[Number(index ?? 0)];
  const column = field === 'finishedOn' ? 'occurredOn' : field;
  return row ? faultAt(row.source, column as PlacedField, fault) : fault;
}

const rowsOf = <Step extends WorkOrderRow['step']>(
  rows: readonly WorkOrderRow[],
  step: Step,
): (WorkOrderRow & { readonly step: Step })[] =>
  rows.filter((row): row is WorkOrderRow & { readonly step: Step } => row.step === step);
