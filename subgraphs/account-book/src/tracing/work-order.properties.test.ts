import { Decimal, legalDate, sum, ZERO } from '@trust-supervision/kernel';
import fc from 'fast-check';
import { signed, post } from '../ledger/posting';
import type { LineStep, MaterialStep, WorkOrderFiling } from './work-order';
import { checkWorkOrders, type WorkOrderFacts } from './work-order-check';
import { afterFiling, postingOf, type OrderMaterial } from './work-order-finish';

const DAY = legalDate('2020-06-01');
const ORDERS = ['WO-1', 'WO-2'];
const OPENING = new Decimal(300);
/** Lots of materials 1 and 2. */
const LOTS = [
  { listNumber: 'QD-1', itemNumber: 1, quantity: new Decimal(1000) },
  { listNumber: 'QD-2', itemNumber: 1, quantity: new Decimal('250.00001') },
  { listNumber: 'QD-3', itemNumber: 2, quantity: new Decimal(700) },
];
const EMPTY: WorkOrderFiling = {
  workOrders: [],
  issues: [],
  returns: [],
  outputs: [],
  shipments: [],
  stockIssues: [],
  stockReturns: [],
  leftovers: [],
  finishes: [],
};

/** Everything that was recorded of two orders, in memory: what a store would hold. */
class Workshop {
  readonly recorded: WorkOrderFiling[] = [];

  /** Records a filing, or refuses it whole. */
  record(filing: WorkOrderFiling): boolean {
    if (checkWorkOrders(filing, this.facts()).length > 0) return false;
    this.recorded.push(filing);
    return true;
  }

  steps<Name extends keyof WorkOrderFiling>(name: Name): WorkOrderFiling[Name][number][] {
    return this.recorded.flatMap((filing) => filing[name] as WorkOrderFiling[Name][number][]);
  }

  /** Issued less returned, of those that meet a condition. */
  net(isMeant: (step: LineStep) => boolean): Decimal {
    return total(this.steps('issues').filter(isMeant)).minus(total(this.steps('returns').filter(isMeant)));
  }

  stock(isMeant: (step: MaterialStep) => boolean): Decimal {
    return total(this.steps('stockIssues').filter(isMeant)).minus(
      total(this.steps('stockReturns').filter(isMeant)),
    );
  }

  materials(order: string): OrderMaterial[] {
    return [1, 2].map((itemNumber) => {
      const fromStock = this.stock(
        (step) => step.orderNumber === order && step.materialItemNumber === itemNumber,
      );
      const lots = this.net((step) => step.orderNumber === order && itemOf(step.listNumber) === itemNumber);
      const scrap = this.steps('leftovers').filter(
        (step) => step.orderNumber === order && step.materialItemNumber === itemNumber,
      );
      return { itemNumber, fromStock, used: lots.plus(fromStock), scrapped: total(scrap) };
    });
  }

  facts(): WorkOrderFacts {
    const period = { number: 1, beginsOn: DAY, endsOn: DAY, accountingMethod: 'WORK_ORDER' as const };
    return {
      businessDay: DAY,
      workOrder: (orderNumber) =>
        ORDERS.includes(orderNumber) ? { orderNumber, productItemNumber: 1, version: '1' } : undefined,
      hasProduct: () => true,
      hasVersion: () => true,
      line: (listNumber) => {
        const lot = LOTS.find((one) => one.listNumber === listNumber);
        return lot && { flow: 'MATERIAL_IMPORT', isPosted: true, version: null, ...lot };
      },
      recorded: {
        issuedFrom: (listNumber) => this.net((step) => step.listNumber === listNumber),
        issuedTo: (order, listNumber) =>
          this.net((step) => step.orderNumber === order && step.listNumber === listNumber),
        produced: () => ZERO,
        shippedOf: () => ZERO,
        shippedOn: () => ZERO,
      },
      finish: {
        businessDay: DAY,
        finishedOn: (order) =>
          this.steps('finishes').some(({ orderNumber }) => orderNumber === order) ? DAY : null,
        isKnown: (order) => ORDERS.includes(order),
        lastStepOn: () => DAY,
        materials: (order) => this.materials(order),
        hasMaterial: (itemNumber) => itemNumber < 3,
        stockLeft: (itemNumber) =>
          OPENING.minus(this.stock((step) => step.materialItemNumber === itemNumber)),
        itemOf: (listNumber) => itemOf(listNumber),
        periodOf: () => period,
      },
    };
  }
}

const total = (steps: readonly { quantity: Decimal }[]): Decimal =>
  sum(steps.map(({ quantity }) => quantity));
const itemOf = (listNumber: string): number =>
  LOTS.find((lot) => lot.listNumber === listNumber)?.itemNumber ?? 0;

const quantity = fc
  .integer({ min: 1, max: 60_000_000 })
  .map((steps) => new Decimal(steps).dividedBy(100_000));
const at = { orderNumber: fc.constantFrom(...ORDERS), quantity, occurredOn: fc.constant(DAY) };
const lineStep = fc.record({
  ...at,
  listNumber: fc.constantFrom('QD-1', 'QD-2', 'QD-3'),
  lineNumber: fc.constant(1),
});
const stockStep = fc.record({ ...at, materialItemNumber: fc.constantFrom(1, 2) });
const few = { maxLength: 2 };
const filing = fc
  .record({
    issues: fc.array(lineStep, few),
    returns: fc.array(lineStep, few),
    stockIssues: fc.array(stockStep, few),
    stockReturns: fc.array(stockStep, few),
    leftovers: fc.array(stockStep, few),
    finishes: fc.uniqueArray(
      fc.record({ orderNumber: fc.constantFrom(...ORDERS), finishedOn: fc.constant(DAY) }),
      {
        maxLength: 1,
        selector: ({ orderNumber }) => orderNumber,
      },
    ),
  })
  .map((steps) => ({ ...EMPTY, ...steps }));

describe('whatever two work orders are issued, return and leave', () => {
  const each = (check: (workshop: Workshop) => void): void =>
    fc.assert(
      fc.property(fc.array(filing, { maxLength: 14 }), (filings) => {
        const workshop = new Workshop();
        for (const one of filings) if (workshop.record(one)) check(workshop);
      }),
    );

  test('no lot gives more than it brought, no order returns more than it was issued, at every moment', () => {
    each((workshop) => {
      for (const { listNumber, quantity: brought } of LOTS) {
        const issued = workshop.net((step) => step.listNumber === listNumber);
        expect(issued.lessThanOrEqualTo(brought)).toBe(true);
        for (const order of ORDERS) {
          const held = workshop.net((step) => step.orderNumber === order && step.listNumber === listNumber);
          expect(held.isNegative()).toBe(false);
        }
      }
      for (const item of [1, 2]) {
        const issued = workshop.stock((step) => step.materialItemNumber === item);
        expect(issued.lessThanOrEqualTo(OPENING) && !issued.isNegative()).toBe(true);
      }
    });
  });

  test('an order never leaves more scrap of a material than it used', () => {
    each((workshop) => {
      for (const { used, scrapped } of ORDERS.flatMap((order) => workshop.materials(order)))
        expect(scrapped.lessThanOrEqualTo(used)).toBe(true);
    });
  });

  test('what a finished order moves adds up to what it was issued and did not return', () => {
    each((workshop) => {
      for (const { orderNumber } of workshop.steps('finishes')) {
        const materials = afterFiling(orderNumber, EMPTY, workshop.facts().finish);
        const { movements } = post(postingOf(materials), new Map(), () => []);
        for (const itemNumber of [1, 2]) {
          const moved = (account: string): Decimal =>
            sum(
              movements.filter((one) => one.account === account && one.itemNumber === itemNumber).map(signed),
            );
          const kept = workshop.materials(orderNumber).find((one) => one.itemNumber === itemNumber);
          expect(moved('MATERIAL').negated().toFixed()).toBe(kept?.used.toFixed());
          expect(moved('LEFTOVERS').toFixed()).toBe(kept?.scrapped.toFixed());
        }
      }
    });
  });

  test('a finished order takes nothing any more', () => {
    each((workshop) => {
      for (const { orderNumber } of workshop.steps('finishes')) {
        const more = {
          orderNumber,
          listNumber: 'QD-1',
          lineNumber: 1,
          quantity: new Decimal('0.00001'),
          occurredOn: DAY,
        };
        const refused = checkWorkOrders({ ...EMPTY, issues: [more] }, workshop.facts());
        expect(refused.map(({ rule }) => rule)).toContain('WORK_ORDER_FINISHED');
      }
    });
  });
});
