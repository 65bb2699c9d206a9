import { Faults, QUANTITY, ZERO, type Fault, type LegalDate } from '@trust-supervision/kernel';
import {
  isLot,
  isShippedOn,
  type LineStep,
  type OutputStep,
  type WorkOrderFiling,
  type WorkOrderLine,
} from './work-order';
import { checkFinishes, type FinishFacts } from './work-order-finish';
import { checkLimits, type NamedLine, type RecordedSums } from './work-order-limits';

/** What the check needs to know of the book; the sums are of what was recorded before. */
export type WorkOrderFacts = {
  readonly businessDay: LegalDate;
  readonly workOrder: (orderNumber: string) => WorkOrderLine | undefined;
  readonly hasProduct: (itemNumber: number) => boolean;
  readonly hasVersion: (productItemNumber: number, version: string) => boolean;
  readonly line: (listNumber: string, lineNumber: number) => NamedLine | undefined;
  readonly recorded: RecordedSums;
  readonly finish: FinishFacts;
};

const LONGEST_NUMBER = 64;
const MOST_STEPS = 10_000;

/** Every fault of a filing of work orders; the limits hold for all of its steps together. */
export function checkWorkOrders(filing: WorkOrderFiling, facts: WorkOrderFacts): readonly Fault[] {
  const faults = new Faults();
  const size = Object.values(filing).reduce((total, part) => total + part.length, 0);
  if (size === 0 || size > MOST_STEPS)
    faults.add(
      'input',
      'STEPS_OUT_OF_RANGE',
      'a filing has work orders or steps, and not too many',
      size,
      `1 to ${MOST_STEPS}`,
    );
  const opened = new Map<string, WorkOrderLine>();
  for (const [index, order] of filing.workOrders.entries())
    checkOrder(order, `workOrders[${index}]`, opened, facts, faults);
  const orderOf = (orderNumber: string): WorkOrderLine | undefined =>
    facts.workOrder(orderNumber) ?? opened.get(orderNumber);
  const { issues, returns, outputs, shipments, stockIssues, stockReturns, leftovers } = filing;
  const all = { issues, returns, outputs, shipments, stockIssues, stockReturns, leftovers };
  for (const [name, steps] of Object.entries(all))
    for (const [index, step] of steps.entries()) checkStep(step, `${name}[${index}]`, orderOf, facts, faults);
  for (const [name, steps] of Object.entries({ issues, returns }))
    for (const [index, step] of steps.entries()) checkLot(step, `${name}[${index}]`, facts, faults);
  for (const [index, step] of shipments.entries())
    checkShippedOn(step, `shipments[${index}]`, orderOf(step.orderNumber), facts, faults);
  checkLimits(filing, facts, faults);
  checkFinishes(filing, facts.finish, faults);
  return faults.found;
}

function checkOrder(
  order: WorkOrderLine,
  path: string,
  opened: Map<string, WorkOrderLine>,
  facts: WorkOrderFacts,
  faults: Faults,
): void {
  const { orderNumber, productItemNumber, version } = order;
  if (orderNumber.trim() === '' || orderNumber.length > LONGEST_NUMBER)
    faults.add(
      `${path}.orderNumber`,
      'TEXT_LENGTH',
      'the number is blank or too long',
      orderNumber,
      `1 to ${LONGEST_NUMBER} characters`,
    );
  if (opened.has(orderNumber) || facts.workOrder(orderNumber))
    faults.add(
      `${path}.orderNumber`,
      'WORK_ORDER_REPEATED',
      'the book already has this work order',
      orderNumber,
      'a new number',
    );
  opened.set(orderNumber, order);
  if (!facts.hasProduct(productItemNumber))
    faults.add(
      `${path}.productItemNumber`,
      'ITEM_UNKNOWN',
      'the book has no such product',
      productItemNumber,
      'an item number of its products',
    );
  else if (!facts.hasVersion(productItemNumber, version))
    faults.add(
      `${path}.consumptionVersion`,
      'VERSION_UNKNOWN',
      'the product has no consumption in this version',
      version,
      'a declared version',
    );
}

function checkStep(
  { orderNumber, quantity, occurredOn }: OutputStep,
  path: string,
  orderOf: (orderNumber: string) => WorkOrderLine | undefined,
  { businessDay }: WorkOrderFacts,
  faults: Faults,
): void {
  if (!orderOf(orderNumber))
    faults.add(
      `${path}.orderNumber`,
      'WORK_ORDER_UNKNOWN',
      'the book has no such work order',
      orderNumber,
      'one that was opened, here or before',
    );
  if (quantity.lessThanOrEqualTo(ZERO))
    faults.add(
      `${path}.quantity`,
      'QUANTITY_NOT_POSITIVE',
      'the quantity must be positive',
      quantity.toFixed(),
      'more than 0',
    );
  if (quantity.decimalPlaces() > QUANTITY.places)
    faults.add(
      `${path}.quantity`,
      'TOO_MANY_PLACES',
      'the quantity has too many decimal places',
      quantity.toFixed(),
      `at most ${QUANTITY.places}`,
    );
  if (occurredOn > businessDay)
    faults.add(
      `${path}.occurredOn`,
      'DATE_IN_FUTURE',
      'the step happened on a day that has not come',
      occurredOn,
      `${businessDay} or before`,
    );
}

/** A lot is a posted list line that brought material in. */
function checkLot(step: LineStep, path: string, facts: WorkOrderFacts, faults: Faults): void {
  const line = facts.line(step.listNumber, step.lineNumber);
  if (!line || !isLot(line.flow))
    faults.add(
      path,
      'LOT_UNKNOWN',
      'the book has no such lot',
      lineName(step),
      'a list line that brought material in',
    );
  else if (!line.isPosted)
    faults.add(
      path,
      'LIST_NOT_POSTED',
      'the list of the lot is not posted yet',
      lineName(step),
      'a posted list',
    );
}

function checkShippedOn(
  step: LineStep,
  path: string,
  order: WorkOrderLine | undefined,
  facts: WorkOrderFacts,
  faults: Faults,
): void {
  const line = facts.line(step.listNumber, step.lineNumber);
  if (!line || !isShippedOn(line.flow))
    faults.add(
      path,
      'LINE_UNKNOWN',
      'the book has no such line of products',
      lineName(step),
      'a list line that took products out',
    );
  else if (!line.isPosted)
    faults.add(path, 'LIST_NOT_POSTED', 'the list is not posted yet', lineName(step), 'a posted list');
  else if (order && (order.productItemNumber !== line.itemNumber || order.version !== line.version))
    faults.add(
      path,
      'PRODUCT_DIFFERS',
      'the line takes out another product, or another version, than the work order makes',
      `product ${order.productItemNumber}, version ${order.version}`,
      `product ${line.itemNumber}, version ${line.version}`,
    );
}

const lineName = ({ listNumber, lineNumber }: LineStep): string => `${listNumber} line ${lineNumber}`;
