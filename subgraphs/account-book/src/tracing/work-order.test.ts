import { Decimal, legalDate } from '@trust-supervision/kernel';
import { isLot, isShippedOn, type LineStep, type WorkOrderFiling } from './work-order';
import { checkWorkOrders, type WorkOrderFacts } from './work-order-check';
import type { NamedLine } from './work-order-limits';

const DAY = legalDate('2020-06-01');
const lot: NamedLine = {
  flow: 'MATERIAL_IMPORT',
  isPosted: true,
  itemNumber: 1,
  version: null,
  quantity: new Decimal(1000),
};
const exported: NamedLine = { ...lot, flow: 'PRODUCT_EXPORT', version: '1', quantity: new Decimal(300) };
const lines: Record<string, NamedLine> = {
  'QD-LOT/1': lot,
  'QD-EXPORT/1': exported,
  'QD-EXPORT/2': { ...exported, itemNumber: 2 },
  'QD-WAITING/1': { ...lot, isPosted: false },
  'QD-WAITING/2': { ...exported, isPosted: false },
};
const facts: WorkOrderFacts = {
  businessDay: DAY,
  workOrder: (orderNumber) =>
    orderNumber === 'WO-1' ? { orderNumber, productItemNumber: 1, version: '1' } : undefined,
  hasProduct: (itemNumber) => itemNumber < 5,
  hasVersion: (_product, version) => version === '1',
  line: (listNumber, lineNumber) => lines[`${listNumber}/${lineNumber}`],
  recorded: {
    issuedFrom: () => new Decimal(600),
    issuedTo: () => new Decimal(50),
    produced: () => new Decimal(200),
    shippedOf: () => new Decimal(150),
    shippedOn: () => new Decimal(100),
  },
  finish: {
    businessDay: DAY,
    finishedOn: (orderNumber) => (orderNumber === 'WO-DONE' ? legalDate('2020-05-20') : null),
    isKnown: (orderNumber) => orderNumber === 'WO-1' || orderNumber === 'WO-DONE',
    lastStepOn: () => legalDate('2020-05-20'),
    materials: () => [
      { itemNumber: 1, used: new Decimal(60), fromStock: new Decimal(10), scrapped: new Decimal(2) },
    ],
    hasMaterial: (itemNumber) => itemNumber < 3,
    stockLeft: () => new Decimal(100),
    itemOf: () => 1,
    periodOf: (day) =>
      day < '2020-01-01'
        ? null
        : {
            number: 1,
            beginsOn: legalDate('2020-01-01'),
            endsOn: legalDate('2020-12-31'),
            accountingMethod: 'WORK_ORDER',
          },
  },
};
const nothing: WorkOrderFiling = {
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
const step = (quantity: string, fields: Partial<LineStep> = {}): LineStep => ({
  orderNumber: 'WO-1',
  listNumber: 'QD-LOT',
  lineNumber: 1,
  quantity: new Decimal(quantity),
  occurredOn: DAY,
  ...fields,
});
const rules = (filing: Partial<WorkOrderFiling>): string[] =>
  checkWorkOrders({ ...nothing, ...filing }, facts).map(
    ({ path, rule, value, allowed }) => `${path} ${rule}: ${value}; ${allowed}`,
  );
const onExport = { listNumber: 'QD-EXPORT' };

describe('a filing of work orders', () => {
  test('that stays within lot, order and line passes, to the last gram', () => {
    expect(
      rules({
        workOrders: [{ orderNumber: 'WO-2', productItemNumber: 1, version: '1' }],
        issues: [step('250'), step('200.00001', { orderNumber: 'WO-2' })],
        returns: [step('50.00001')],
        outputs: [step('25')],
        shipments: [step('75', onExport)],
      }),
    ).toEqual([]);
  });

  test('names everything that is unknown or malformed', () => {
    expect(
      rules({
        workOrders: [
          { orderNumber: 'WO-1', productItemNumber: 9, version: '1' },
          { orderNumber: ' ', productItemNumber: 1, version: '7' },
        ],
        issues: [step('1', { orderNumber: 'WO-9' }), step('1', { lineNumber: 2 }), step('1', onExport)],
        returns: [step('0', { listNumber: 'QD-WAITING' })],
        outputs: [step('0.000001', { occurredOn: legalDate('2020-06-02') })],
        shipments: [
          step('1'),
          step('1', { listNumber: 'QD-WAITING', lineNumber: 2 }),
          step('1', { ...onExport, lineNumber: 2 }),
        ],
      }),
    ).toEqual([
      'workOrders[0].orderNumber WORK_ORDER_REPEATED: WO-1; a new number',
      'workOrders[0].productItemNumber ITEM_UNKNOWN: 9; an item number of its products',
      'workOrders[1].orderNumber TEXT_LENGTH:  ; 1 to 64 characters',
      'workOrders[1].consumptionVersion VERSION_UNKNOWN: 7; a declared version',
      'issues[0].orderNumber WORK_ORDER_UNKNOWN: WO-9; one that was opened, here or before',
      'returns[0].quantity QUANTITY_NOT_POSITIVE: 0; more than 0',
      'outputs[0].quantity TOO_MANY_PLACES: 0.000001; at most 5',
      'outputs[0].occurredOn DATE_IN_FUTURE: 2020-06-02; 2020-06-01 or before',
      'issues[1] LOT_UNKNOWN: QD-LOT line 2; a list line that brought material in',
      'issues[2] LOT_UNKNOWN: QD-EXPORT line 1; a list line that brought material in',
      'returns[0] LIST_NOT_POSTED: QD-WAITING line 1; a posted list',
      'shipments[0] LINE_UNKNOWN: QD-LOT line 1; a list line that took products out',
      'shipments[1] LIST_NOT_POSTED: QD-WAITING line 2; a posted list',
      'shipments[2] PRODUCT_DIFFERS: product 1, version 1; product 2, version 1',
    ]);
  });

  test('may not issue, return or ship more than there is, all steps together', () => {
    expect(
      rules({
        issues: [step('300'), step('150.00001')],
        returns: [step('500.00002'), step('0.00001', { orderNumber: 'WO-1' })],
        shipments: [step('50', onExport), step('150.00001', onExport)],
      }),
    ).toEqual([
      'returns[1].quantity RETURN_EXCEEDS_ISSUE: 500.00003; at most 500.00001',
      'shipments[1].quantity SHIPMENT_EXCEEDS_OUTPUT: 350.00001; at most 200 in all',
      'shipments[1].quantity LINE_OVERFILLED: 300.00001; at most 300 in all',
    ]);
    expect(rules({ issues: [step('300'), step('100.00001')] })).toEqual([
      'issues[1].quantity LOT_OVERDRAWN: 1000.00001; at most 1000 in all, 600 issued before',
    ]);
    expect(rules({ outputs: [step('500')], shipments: [step('200.00001', onExport)] })).toEqual([
      'shipments[0].quantity LINE_OVERFILLED: 300.00001; at most 300 in all',
    ]);
  });

  test('is not empty', () => {
    expect(rules({})).toEqual(['input STEPS_OUT_OF_RANGE: 0; 1 to 10000']);
  });
});

test('lots are lines that bring material in; lines shipped on take products out', () => {
  expect(
    ['MATERIAL_IMPORT', 'CARRY_OVER_IN', 'SURPLUS_IN', 'EXCHANGE_IN'].map((flow) => isLot(flow as never)),
  ).toEqual(Array(4).fill(true));
  expect(isLot('MATERIAL_SALE') || isLot('PRODUCT_RETURN') || isLot('LEFTOVERS_SALE')).toBe(false);
  expect(isShippedOn('PRODUCT_EXPORT') && isShippedOn('CARRY_OVER_OUT')).toBe(true);
  expect(isShippedOn('PRODUCT_RETURN') || isShippedOn('MATERIAL_REEXPORT')).toBe(false);
});

const ofMaterial = (quantity: string, fields: object = {}) => ({
  orderNumber: 'WO-1',
  materialItemNumber: 1,
  quantity: new Decimal(quantity),
  occurredOn: DAY,
  ...fields,
});

describe('the end of a work order', () => {
  test('and what has no lot pass, to the last gram', () => {
    expect(
      rules({
        stockIssues: [ofMaterial('100.5')],
        stockReturns: [ofMaterial('0.5')],
        leftovers: [ofMaterial('158')],
        finishes: [{ orderNumber: 'WO-1', finishedOn: DAY }],
      }),
    ).toEqual([]);
  });

  test('are refused with every fault', () => {
    const finish = (orderNumber: string, day: string) => ({ orderNumber, finishedOn: legalDate(day) });
    expect(
      rules({
        stockIssues: [ofMaterial('100.00001'), ofMaterial('1', { materialItemNumber: 7 })],
        stockReturns: [ofMaterial('110.00002')],
        leftovers: [ofMaterial('48', { orderNumber: 'WO-1' })],
        finishes: [
          finish('WO-1', '2020-05-31'),
          finish('WO-1', '2020-06-02'),
          finish('WO-7', '2019-12-31'),
          finish('WO-DONE', '2020-05-20'),
        ],
      }).map((line) => line.split(':')[0]),
    ).toEqual([
      'stockIssues[1].materialItemNumber ITEM_UNKNOWN',
      'stockReturns RETURN_EXCEEDS_ISSUE',
      'leftovers LEFTOVERS_ABOVE_USE',
      'finishes[0].finishedOn FINISH_BEFORE_STEPS',
      'finishes[1].orderNumber WORK_ORDER_FINISHED',
      'finishes[1].finishedOn DATE_IN_FUTURE',
      'finishes[2].orderNumber WORK_ORDER_UNKNOWN',
      'finishes[2].finishedOn PERIOD_CLOSED',
      'finishes[2].finishedOn FINISH_BEFORE_STEPS',
      'finishes[3].orderNumber WORK_ORDER_FINISHED',
    ]);
    expect(rules({ stockIssues: [ofMaterial('100.00001')] })).toEqual([
      'stockIssues STOCK_OVERDRAWN: 100.00001; at most 100',
    ]);
    expect(
      rules({ outputs: [{ orderNumber: 'WO-DONE', quantity: new Decimal(1), occurredOn: DAY }] }),
    ).toEqual(
      expect.arrayContaining([expect.stringContaining('outputs[0].orderNumber WORK_ORDER_FINISHED')]),
    );
  });
});
