import { newId, storedInstant, type Bindable, type Tx } from '@trust-supervision/database';
import {
  fromScaled,
  ok,
  QUANTITY,
  refuse,
  type Clock,
  type Fault,
  type Result,
} from '@trust-supervision/kernel';
import type { AccountBook } from '../account-book/account-book';
import { AccountBookEntity, BookItemEntity } from '../account-book/account-book.entity';
import type { Flow } from '../ledger/flows';
import type { Ledger } from '../ledger/ledger.store';
import type { TurnoverLedger } from '../turnover/turnover.store';
import { consumptionLines } from '../unit-consumption/unit-consumption.store';
import { periodFor } from '../write-off/write-off-period.store';
import { WorkOrderEntity, WorkOrderStepEntity } from './tracing.entity';
import type {
  LineStep,
  MaterialStep,
  OutputStep,
  StepKind,
  StoredStep,
  WorkOrder,
  WorkOrderFiling,
} from './work-order';
import { checkWorkOrders, type WorkOrderFacts } from './work-order-check';
import { afterFiling, postingOf, type FinishFacts } from './work-order-finish';
import { finishFacts } from './work-order-finish.store';
import type { NamedLine } from './work-order-limits';
import { recordedSums } from './work-order-sums.store';

/** Why nothing was recorded. */
type WorkOrderRefusal =
  { readonly kind: 'BOOK_NOT_FOUND' } | { readonly kind: 'FAULTS'; readonly faults: readonly Fault[] };

/** A list line as it is stored, beside the number of its list. */
type FoundLine = NamedLine & {
  readonly listId: string;
  readonly listNumber: string;
  readonly lineNumber: number;
};

/** What was recorded, and the materials that finished orders took below zero. */
type Recorded = { readonly bookId: string; readonly steps: number; readonly overdrawn: readonly number[] };

/** Records work orders and their steps, under the book's lock: what fits alone may not fit together. */
export class WorkOrderDesk {
  constructor(
    private readonly parts: {
      readonly ledger: Ledger;
      readonly turnover: TurnoverLedger;
      readonly clock: Clock;
    },
  ) {}

  /** Records a filing whole, or refuses it with every fault. `sees` hides the books of others. */
  async record(
    tx: Tx,
    bookNumber: string,
    filing: WorkOrderFiling,
    sees: (usci: string) => boolean,
  ): Promise<Result<Recorded, WorkOrderRefusal>> {
    const book = await tx.repository(AccountBookEntity).findOneBy({ bookNumber });
    if (!book || !sees(book.enterpriseUsci)) return refuse({ kind: 'BOOK_NOT_FOUND' });
    const { bookId } = book;
    const businessDay = this.parts.clock.businessDay();
    await this.parts.turnover.lock(tx, bookId, businessDay);
    const known = await ordersNamed(tx, bookId, filing);
    const lines = await linesNamed(tx, bookId, filing);
    const recorded = await recordedSums(tx, known, lines);
    const named = found(known, lines);
    const finish = {
      ...(await finishFacts(tx, book, { orders: known, businessDay })),
      itemOf: (list: string, line: number) => named.line(list, line)?.itemNumber,
    };
    const facts = { ...(await this.#facts(tx, bookId, filing)), ...named, recorded, finish };
    // Work orders that say what was used need no declared consumption.
    const accountsByOrders = finish.periodOf(businessDay)?.accountingMethod === 'WORK_ORDER';
    const faults = checkWorkOrders(filing, accountsByOrders ? { ...facts, hasVersion: () => true } : facts);
    if (faults.length > 0) return refuse({ kind: 'FAULTS', faults });

    const recordedAt = storedInstant(this.parts.clock.now());
    const opened = filing.workOrders.map((order): WorkOrder => ({
      ...order,
      workOrderId: newId(),
      bookId,
      recordedAt,
      finishedOn: null,
    }));
    const steps = storedSteps(filing, [...known, ...opened], lines).map((step) => ({
      ...step,
      bookId,
      recordedAt,
    }));
    await tx.insert(WorkOrderEntity, opened);
    await tx.insert(WorkOrderStepEntity, steps);
    const overdrawn = await this.#finish(tx, book, { filing, orders: [...known, ...opened], facts: finish });
    return ok({ bookId, steps: steps.length, overdrawn });
  }

  /** Finishes orders: where work orders account for the period, what they used and left as scrap moves on that day. */
  async #finish(
    tx: Tx,
    book: AccountBook,
    finished: {
      readonly filing: WorkOrderFiling;
      readonly orders: readonly WorkOrder[];
      readonly facts: FinishFacts;
    },
  ): Promise<number[]> {
    const { filing, orders, facts } = finished;
    const overdrawn = new Set<number>();
    for (const { orderNumber, finishedOn } of filing.finishes) {
      const order = orders.find((one) => one.orderNumber === orderNumber);
      const place = await periodFor(tx, book, finishedOn);
      if (!order || place.at !== 'period')
        throw new Error('a finish without faults ends an order of an open period');
      await tx.put(WorkOrderEntity, [{ ...order, finishedOn }]);
      if (place.period.accountingMethod !== 'WORK_ORDER') continue;
      const short = await this.parts.ledger.post(tx, {
        bookId: book.bookId,
        period: place.period,
        listId: null,
        documentId: order.workOrderId,
        lines: postingOf(afterFiling(orderNumber, filing, facts)),
        occurredOn: finishedOn,
      });
      for (const itemNumber of short) overdrawn.add(itemNumber);
    }
    return [...overdrawn];
  }

  async #facts(
    tx: Tx,
    bookId: string,
    { workOrders }: WorkOrderFiling,
  ): Promise<Pick<WorkOrderFacts, 'businessDay' | 'hasProduct' | 'hasVersion'>> {
    const products = [...new Set(workOrders.map(({ productItemNumber }) => productItemNumber))];
    const items = products.length === 0 ? [] : await productsOf(tx, bookId, products);
    const consumptions = await consumptionLines(tx, [bookId], products);
    const versions = new Set(consumptions.map((line) => `${line.productItemNumber}/${line.version}`));
    return {
      businessDay: this.parts.clock.businessDay(),
      hasProduct: (itemNumber) => items.includes(itemNumber),
      hasVersion: (product, version) => versions.has(`${product}/${version}`),
    };
  }
}

const found = (
  orders: readonly WorkOrder[],
  lines: readonly FoundLine[],
): Pick<WorkOrderFacts, 'workOrder' | 'line'> => {
  const byNumber = new Map(orders.map((order) => [order.orderNumber, order]));
  const byLine = new Map(lines.map((line) => [lineKey(line), line]));
  return {
    workOrder: (orderNumber) => byNumber.get(orderNumber),
    line: (listNumber, lineNumber) => byLine.get(lineKey({ listNumber, lineNumber })),
  };
};

function storedSteps(
  filing: WorkOrderFiling,
  orders: readonly WorkOrder[],
  lines: readonly FoundLine[],
): Omit<StoredStep, 'bookId' | 'recordedAt'>[] {
  const orderIds = new Map(orders.map(({ orderNumber, workOrderId }) => [orderNumber, workOrderId]));
  const byKey = new Map(lines.map((line) => [lineKey(line), line]));
  const step = (
    kind: StepKind,
    { orderNumber, quantity, occurredOn }: OutputStep,
    { line = null, itemNumber = null }: { line?: LineStep | null; itemNumber?: number | null } = {},
  ) => ({
    workOrderId: orderIds.get(orderNumber) ?? '',
    kind,
    listId: line && (byKey.get(lineKey(line))?.listId ?? null),
    lineNumber: line && line.lineNumber,
    itemNumber,
    quantity,
    occurredOn,
  });
  const ofLot = (kind: StepKind) => (line: LineStep) =>
    step(kind, line, { line, itemNumber: byKey.get(lineKey(line))?.itemNumber ?? null });
  const ofMaterial = (kind: StepKind) => (each: MaterialStep) =>
    step(kind, each, { itemNumber: each.materialItemNumber });
  return [
    ...filing.issues.map(ofLot('ISSUE')),
    ...filing.returns.map(ofLot('RETURN')),
    ...filing.stockIssues.map(ofMaterial('STOCK_ISSUE')),
    ...filing.stockReturns.map(ofMaterial('STOCK_RETURN')),
    ...filing.leftovers.map(ofMaterial('SCRAP')),
    ...filing.outputs.map((each) => step('OUTPUT', each)),
    ...filing.shipments.map((line) => step('SHIPMENT', line, { line })),
  ];
}

function ordersNamed(tx: Tx, bookId: string, filing: WorkOrderFiling): Promise<WorkOrder[]> {
  const numbers = [
    ...new Set(Object.values(filing).flatMap((part) => part.map(({ orderNumber }) => orderNumber))),
  ];
  if (numbers.length === 0) return Promise.resolve([]);
  return tx
    .repository(WorkOrderEntity)
    .createQueryBuilder('workOrder')
    .where('workOrder.bookId = :bookId AND workOrder.orderNumber IN (:...numbers)', { bookId, numbers })
    .getMany();
}

type LineRow = {
  list_id: string;
  list_number: string;
  state: string;
  line_number: unknown;
  item_number: unknown;
  consumption_version: string | null;
  quantity: Bindable;
  flow: Flow;
};

async function linesNamed(
  tx: Tx,
  bookId: string,
  { issues, returns, shipments }: WorkOrderFiling,
): Promise<FoundLine[]> {
  const numbers = [...new Set([...issues, ...returns, ...shipments].map(({ listNumber }) => listNumber))];
  if (numbers.length === 0) return [];
  const rows = await tx.rows<LineRow>(
    `SELECT list.list_id, list.list_number, list.state, line.line_number, line.item_number, line.consumption_version,
            line.quantity, line.flow
     FROM bonded_list list JOIN bonded_list_line line ON line.list_id = list.list_id
     WHERE list.book_id = ? AND list.list_number IN (?)`,
    [bookId, numbers],
  );
  return rows.map((row) => ({
    listId: row.list_id,
    listNumber: row.list_number,
    lineNumber: Number(row.line_number),
    flow: row.flow,
    isPosted: row.state === 'POSTED' || row.state === 'WRITTEN_OFF',
    itemNumber: Number(row.item_number),
    version: row.consumption_version,
    quantity: fromScaled(String(row.quantity), QUANTITY),
  }));
}

async function productsOf(tx: Tx, bookId: string, itemNumbers: readonly number[]): Promise<number[]> {
  const items = await tx
    .repository(BookItemEntity)
    .createQueryBuilder('item')
    .where(`item.bookId = :bookId AND item.kind = 'PRODUCT' AND item.itemNumber IN (:...itemNumbers)`, {
      bookId,
      itemNumbers,
    })
    .getMany();
  return items.map(({ itemNumber }) => itemNumber);
}

const lineKey = ({ listNumber, lineNumber }: Pick<FoundLine, 'listNumber' | 'lineNumber'>): string =>
  `${listNumber}/${lineNumber}`;
