import { sum, ZERO, type Decimal, type Faults, type LegalDate } from '@trust-supervision/kernel';
import type { AccountedPeriod } from '../accounting-method/accounting-method';
import type { PostingLine } from '../ledger/posting';
import type { MaterialStep, OutputStep, WorkOrderFiling } from './work-order';

/** What a work order holds of a material, and the scrap it left, by what was recorded before. */
export type OrderMaterial = {
  readonly itemNumber: number;
  /** Issued less returned, from lots and from opening stock. */
  readonly used: Decimal;
  /** Of `used`, what came from opening stock. */
  readonly fromStock: Decimal;
  readonly scrapped: Decimal;
};

/** What the check of finishes and of steps without a lot needs to know. */
export type FinishFacts = {
  readonly businessDay: LegalDate;
  /** The day a work order was finished; null while it is worked on, or when it is not known. */
  readonly finishedOn: (orderNumber: string) => LegalDate | null;
  readonly isKnown: (orderNumber: string) => boolean;
  /** The last day on which anything went into the order or came out of it. */
  readonly lastStepOn: (orderNumber: string) => LegalDate | null;
  readonly materials: (orderNumber: string) => readonly OrderMaterial[];
  readonly hasMaterial: (itemNumber: number) => boolean;
  /** Opening stock of a material that no order was issued. */
  readonly stockLeft: (itemNumber: number) => Decimal;
  readonly itemOf: (listNumber: string, lineNumber: number) => number | undefined;
  readonly periodOf: (day: LegalDate) => AccountedPeriod | null;
};

/** Notes every fault of finishes and of steps that name a material instead of a lot. */
export function checkFinishes(filing: WorkOrderFiling, facts: FinishFacts, faults: Faults): void {
  checkFinished(filing, facts, faults);
  for (const name of ['stockIssues', 'stockReturns', 'leftovers'] as const) {
    for (const [index, { materialItemNumber }] of filing[name].entries()) {
      if (facts.hasMaterial(materialItemNumber)) continue;
      const path = `${name}[${index}].materialItemNumber`;
      const message = 'the book has no such material';
      faults.add(path, 'ITEM_UNKNOWN', message, materialItemNumber, 'an item number of its materials');
    }
  }
  checkStock(filing, facts, faults);
  checkScrap(filing, facts, faults);
  const seen = new Set<string>();
  for (const [index, { orderNumber, finishedOn }] of filing.finishes.entries()) {
    const path = `finishes[${index}]`;
    const before = facts.finishedOn(orderNumber);
    if (
      !facts.isKnown(orderNumber) &&
      !filing.workOrders.some((order) => order.orderNumber === orderNumber)
    ) {
      const message = 'the book has no such work order';
      faults.add(`${path}.orderNumber`, 'WORK_ORDER_UNKNOWN', message, orderNumber, 'one that was opened');
    }
    if (before !== null || seen.has(orderNumber)) {
      const message = 'the work order is finished already';
      faults.add(`${path}.orderNumber`, 'WORK_ORDER_FINISHED', message, orderNumber, before);
    }
    seen.add(orderNumber);
    checkFinishDay(filing, { path, orderNumber, finishedOn }, facts, faults);
  }
}

function checkFinishDay(
  filing: WorkOrderFiling,
  { path, orderNumber, finishedOn }: { path: string; orderNumber: string; finishedOn: LegalDate },
  facts: FinishFacts,
  faults: Faults,
): void {
  if (finishedOn > facts.businessDay) {
    const message = 'the work order ends on a day that has not come';
    faults.add(`${path}.finishedOn`, 'DATE_IN_FUTURE', message, finishedOn, `${facts.businessDay} or before`);
  } else if (!facts.periodOf(finishedOn)) {
    const message = 'the day lies in a period that is closed';
    faults.add(`${path}.finishedOn`, 'PERIOD_CLOSED', message, finishedOn, 'a day of an open period');
  }
  const days = workStepsOf(filing)
    .filter(([, step]) => step.orderNumber === orderNumber)
    .map(([, step]) => step.occurredOn);
  const last = [...days, facts.lastStepOn(orderNumber) ?? finishedOn].toSorted().at(-1);
  if (last && last > finishedOn) {
    const message = 'something went into the work order or came out of it after that day';
    faults.add(`${path}.finishedOn`, 'FINISH_BEFORE_STEPS', message, finishedOn, `${last} or after`);
  }
}

/** Steps of work itself; products of a finished order are still shipped. */
function workStepsOf(filing: WorkOrderFiling): [path: string, step: OutputStep][] {
  const names = ['issues', 'returns', 'outputs', 'stockIssues', 'stockReturns', 'leftovers'] as const;
  return names.flatMap((name) =>
    filing[name].map((step, index): [string, OutputStep] => [`${name}[${index}]`, step]),
  );
}

function checkFinished(filing: WorkOrderFiling, { finishedOn }: FinishFacts, faults: Faults): void {
  for (const [path, { orderNumber }] of workStepsOf(filing)) {
    const day = finishedOn(orderNumber);
    if (day === null) continue;
    const message = `the work order was finished on ${day}`;
    faults.add(
      `${path}.orderNumber`,
      'WORK_ORDER_FINISHED',
      message,
      orderNumber,
      'an order that is worked on',
    );
  }
}

/** Orders are issued at most the opening stock, and return at most what they were issued of it. */
function checkStock(
  { stockIssues, stockReturns }: WorkOrderFiling,
  facts: FinishFacts,
  faults: Faults,
): void {
  for (const item of new Set(stockIssues.map((step) => step.materialItemNumber))) {
    const net = total(stockIssues, item).minus(total(stockReturns, item));
    const left = facts.stockLeft(item);
    if (!facts.hasMaterial(item) || net.lessThanOrEqualTo(left)) continue;
    const message = `more of material ${item} is issued than the opening stock holds`;
    faults.add('stockIssues', 'STOCK_OVERDRAWN', message, net.toFixed(), `at most ${left.toFixed()}`);
  }
  for (const [order, item] of pairsOf(stockReturns)) {
    const held = materialOf(facts, order, item).fromStock.plus(total(stockIssues, item, order));
    const returned = total(stockReturns, item, order);
    if (returned.lessThanOrEqualTo(held)) continue;
    const message = `${order} returns more of material ${item} than it was issued of the opening stock`;
    faults.add(
      'stockReturns',
      'RETURN_EXCEEDS_ISSUE',
      message,
      returned.toFixed(),
      `at most ${held.toFixed()}`,
    );
  }
}

/** The scrap of a material is at most what the order used of it. */
function checkScrap(filing: WorkOrderFiling, facts: FinishFacts, faults: Faults): void {
  for (const [order, item] of pairsOf(filing.leftovers)) {
    const after = afterFiling(order, filing, facts).find(({ itemNumber }) => itemNumber === item);
    if (!after || after.scrapped.lessThanOrEqualTo(after.used)) continue;
    const message = `${order} leaves more scrap of material ${item} than it used`;
    const allowed = `at most ${after.used.toFixed()}`;
    faults.add('leftovers', 'LEFTOVERS_ABOVE_USE', message, after.scrapped.toFixed(), allowed);
  }
}

/** What an order holds and left after a filing, material by material. */
export function afterFiling(
  order: string,
  filing: WorkOrderFiling,
  { materials, itemOf }: Pick<FinishFacts, 'materials' | 'itemOf'>,
): OrderMaterial[] {
  const lots = (steps: WorkOrderFiling['issues']): MaterialStep[] =>
    steps.map((step) => ({ ...step, materialItemNumber: itemOf(step.listNumber, step.lineNumber) ?? 0 }));
  const [issues, returns] = [lots(filing.issues), lots(filing.returns)];
  const { stockIssues, stockReturns, leftovers } = filing;
  const before = new Map(materials(order).map((one) => [one.itemNumber, one]));
  const named = [...issues, ...returns, ...stockIssues, ...stockReturns, ...leftovers]
    .filter(({ orderNumber }) => orderNumber === order)
    .map(({ materialItemNumber }) => materialItemNumber);
  return [...new Set([...before.keys(), ...named])]
    .toSorted((one, other) => one - other)
    .map((itemNumber) => {
      const { used, fromStock, scrapped } = before.get(itemNumber) ?? NOTHING;
      const of = (steps: readonly MaterialStep[]): Decimal => total(steps, itemNumber, order);
      const stock = of(stockIssues).minus(of(stockReturns));
      return {
        itemNumber,
        used: sum([used, of(issues), stock]).minus(of(returns)),
        fromStock: fromStock.plus(stock),
        scrapped: scrapped.plus(of(leftovers)),
      };
    });
}

/** What a finished order moves in a period that work orders account for: what it used, and the scrap it left. */
export const postingOf = (materials: readonly OrderMaterial[]): PostingLine[] =>
  materials
    .flatMap(({ itemNumber, used, scrapped }) => [
      { flow: 'WORK_ORDER_USE' as const, itemNumber, quantity: used },
      { flow: 'WORK_ORDER_SCRAP' as const, itemNumber, quantity: scrapped },
    ])
    .filter(({ quantity }) => !quantity.isZero())
    .map((line, index) => ({ ...line, lineNumber: index + 1, version: null }));

const NOTHING = { used: ZERO, fromStock: ZERO, scrapped: ZERO };

const materialOf = (
  { materials }: FinishFacts,
  order: string,
  item: number,
): Omit<OrderMaterial, 'itemNumber'> =>
  materials(order).find(({ itemNumber }) => itemNumber === item) ?? NOTHING;

const total = (steps: readonly MaterialStep[], item: number, order?: string): Decimal =>
  sum(
    steps
      .filter((step) => step.materialItemNumber === item && (order ?? step.orderNumber) === step.orderNumber)
      .map(({ quantity }) => quantity),
  );

const pairsOf = (steps: readonly MaterialStep[]): [order: string, item: number][] => [
  ...new Map(
    steps.map(({ orderNumber, materialItemNumber }) => [
      `${orderNumber}/${materialItemNumber}`,
      [orderNumber, materialItemNumber] as [string, number],
    ]),
  ).values(),
];
