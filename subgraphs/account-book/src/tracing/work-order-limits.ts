import { sum, ZERO, type Decimal, type Faults } from '@trust-supervision/kernel';
import type { Flow } from '../ledger/flows';
import { isLot, isShippedOn, type LineStep, type OutputStep, type WorkOrderFiling } from './work-order';

/** A list line of the book that steps name. */
export type NamedLine = {
  readonly flow: Flow;
  readonly isPosted: boolean;
  readonly itemNumber: number;
  readonly version: string | null;
  readonly quantity: Decimal;
};

/** Sums in the unit of the item; issues are net of returns. */
export type RecordedSums = {
  readonly issuedFrom: (listNumber: string, lineNumber: number) => Decimal;
  readonly issuedTo: (orderNumber: string, listNumber: string, lineNumber: number) => Decimal;
  readonly produced: (orderNumber: string) => Decimal;
  readonly shippedOf: (orderNumber: string) => Decimal;
  readonly shippedOn: (listNumber: string, lineNumber: number) => Decimal;
};

type Limits = {
  readonly line: (listNumber: string, lineNumber: number) => NamedLine | undefined;
  readonly recorded: RecordedSums;
};

/** Notes every limit that a filing and what was recorded before exceed together. */
export function checkLimits(filing: WorkOrderFiling, limits: Limits, faults: Faults): void {
  checkLots(filing, limits, faults);
  checkReturns(filing, limits, faults);
  checkOutputs(filing, limits, faults);
  checkShipments(filing, limits, faults);
}

/** Issued, less what was returned, is at most what the lot brought. */
function checkLots({ issues, returns }: WorkOrderFiling, { line, recorded }: Limits, faults: Faults): void {
  const returned = totalsBy(returns, 'returns', lineName);
  for (const [key, { step, path, quantity }] of totalsBy(issues, 'issues', lineName)) {
    const lot = line(step.listNumber, step.lineNumber);
    if (!lot || !isLot(lot.flow)) continue;
    const before = recorded.issuedFrom(step.listNumber, step.lineNumber);
    const issued = sum([before, quantity]).minus(returned.get(key)?.quantity ?? ZERO);
    if (issued.greaterThan(lot.quantity))
      faults.add(
        `${path}.quantity`,
        'LOT_OVERDRAWN',
        `more is issued of ${key} than it brought`,
        issued.toFixed(),
        `at most ${lot.quantity.toFixed()} in all, ${before.toFixed()} issued before`,
      );
  }
}

/** A work order returns at most what it was issued of the lot. */
function checkReturns({ issues, returns }: WorkOrderFiling, { recorded }: Limits, faults: Faults): void {
  const keyOf = (step: LineStep): string => `${step.orderNumber}/${lineName(step)}`;
  const issued = totalsBy(issues, 'issues', keyOf);
  for (const [key, { step, path, quantity }] of totalsBy(returns, 'returns', keyOf)) {
    const before = recorded.issuedTo(step.orderNumber, step.listNumber, step.lineNumber);
    const held = before.plus(issued.get(key)?.quantity ?? ZERO);
    if (quantity.greaterThan(held))
      faults.add(
        `${path}.quantity`,
        'RETURN_EXCEEDS_ISSUE',
        `${step.orderNumber} returns more of ${lineName(step)} than it holds`,
        quantity.toFixed(),
        `at most ${held.toFixed()}`,
      );
  }
}

/** A work order ships at most what it made. */
function checkOutputs({ outputs, shipments }: WorkOrderFiling, { recorded }: Limits, faults: Faults): void {
  const made = totalsBy(outputs, 'outputs', ({ orderNumber }) => orderNumber);
  for (const [order, { path, quantity }] of totalsBy(
    shipments,
    'shipments',
    ({ orderNumber }) => orderNumber,
  )) {
    const produced = recorded.produced(order).plus(made.get(order)?.quantity ?? ZERO);
    const shipped = recorded.shippedOf(order).plus(quantity);
    if (shipped.greaterThan(produced))
      faults.add(
        `${path}.quantity`,
        'SHIPMENT_EXCEEDS_OUTPUT',
        `${order} ships more than it made`,
        shipped.toFixed(),
        `at most ${produced.toFixed()} in all`,
      );
  }
}

/** Work orders ship at most what the line took out. */
function checkShipments({ shipments }: WorkOrderFiling, { line, recorded }: Limits, faults: Faults): void {
  for (const [key, { step, path, quantity }] of totalsBy(shipments, 'shipments', lineName)) {
    const shippedOn = line(step.listNumber, step.lineNumber);
    if (!shippedOn || !isShippedOn(shippedOn.flow)) continue;
    const shipped = recorded.shippedOn(step.listNumber, step.lineNumber).plus(quantity);
    if (shipped.greaterThan(shippedOn.quantity))
      faults.add(
        `${path}.quantity`,
        'LINE_OVERFILLED',
        `more is shipped on ${key} than it took out`,
        shipped.toFixed(),
        `at most ${shippedOn.quantity.toFixed()} in all`,
      );
  }
}

type Total<Step> = { readonly step: Step; readonly path: string; readonly quantity: Decimal };

/** Sums steps by key; a fault of the sum stands at its last step. */
function totalsBy<Step extends OutputStep>(
  steps: readonly Step[],
  name: string,
  keyOf: (step: Step) => string,
): Map<string, Total<Step>> {
  const totals = new Map<string, Total<Step>>();
  for (const [index, step] of steps.entries()) {
    const before = totals.get(keyOf(step))?.quantity ?? ZERO;
    totals.set(keyOf(step), { step, path: `${name}[${index}]`, quantity: before.plus(step.quantity) });
  }
  return totals;
}

const lineName = ({ listNumber, lineNumber }: LineStep): string => `${listNumber} line ${lineNumber}`;
