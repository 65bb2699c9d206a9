import { Decimal, legalDate, ZERO } from '@trust-supervision/kernel';
import fc from 'fast-check';
import { checkSheet, type SheetFacts } from './count-check';
import { atCutOff } from './roll-back';
import { countedStockOf, linesInForce, unusableFor } from './counted-stock';
import {
  checkClose,
  checkPlan,
  type CountLine,
  type CountSheet,
  type SheetFiling,
  type StockTake,
} from './stock-take';

const line = (fields: Partial<CountLine> = {}): CountLine => ({
  itemKind: 'MATERIAL',
  itemNumber: 1,
  place: 'RAW_WAREHOUSE',
  counted: new Decimal(100),
  issuesAfter: ZERO,
  receiptsAfter: ZERO,
  nonBonded: ZERO,
  ...fields,
});
const take: StockTake = {
  stockTakeId: 'take-1',
  bookId: 'book-1',
  number: 1,
  state: 'COUNTING',
  cutOff: legalDate('2020-12-31'),
  beginsOn: legalDate('2021-01-02'),
  method: 'full count',
  locations: ['Hall A', 'Hall B'],
  plannedOn: legalDate('2020-12-01'),
  closedOn: null,
  recordedAt: '2020-12-01T00:00:00.000Z',
};
const sheet = (fields: Partial<SheetFiling> = {}): SheetFiling => ({
  sheetNumber: 'S-1',
  location: 'Hall A',
  countedAt: '2021-01-02T01:00:00.000Z',
  firstCounter: 'Wang Li',
  secondCounter: 'Zhao Min',
  lines: [line()],
  ...fields,
});
const facts: SheetFacts = {
  take,
  businessDay: legalDate('2021-01-05'),
  periodIsOpen: true,
  hasItem: (_kind, itemNumber) => itemNumber < 10,
  countedOn: () => null,
};
const rules = (faults: readonly { path: string; rule: string }[]) =>
  faults.map(({ path, rule }) => `${path} ${rule}`);

describe('rolling a count back to the cut-off', () => {
  test('what was issued since is added, what was received since is taken off', () => {
    const counted = line({
      counted: new Decimal('23100.25'),
      issuesAfter: new Decimal('1250.00001'),
      receiptsAfter: new Decimal('500.25001'),
    });
    expect(atCutOff(counted).toFixed()).toBe('23850');
  });

  test('it undoes exactly what moved, whatever moved', () => {
    const quantity = fc
      .bigInt({ min: 0n, max: 9_000_000_000_000_000n })
      .map((scaled) => new Decimal(scaled.toString()).dividedBy(100_000));
    fc.assert(
      fc.property(quantity, quantity, quantity, (stock, issuesAfter, receiptsAfter) => {
        const counted = stock.minus(issuesAfter).plus(receiptsAfter);
        expect(atCutOff({ counted, issuesAfter, receiptsAfter }).toFixed()).toBe(stock.toFixed());
      }),
    );
  });
});

describe('a count sheet', () => {
  test('two counters, a planned location, an item of the book: it passes', () => {
    expect(checkSheet(sheet(), facts)).toEqual([]);
  });

  test('is refused with everything that is wrong with it', () => {
    const wrong = sheet({
      sheetNumber: ' ',
      location: 'Hall C',
      countedAt: '2021-01-09T01:00:00.000Z',
      secondCounter: ' wang li ',
      lines: [
        line({ itemNumber: 77, place: 'FINISHED', counted: new Decimal(-1) }),
        line({
          itemKind: 'PRODUCT',
          place: 'RAW_WAREHOUSE',
          counted: new Decimal('0.000001'),
          nonBonded: new Decimal(1),
        }),
        line({ counted: new Decimal(5), receiptsAfter: new Decimal(6) }),
        line({ nonBonded: new Decimal(101) }),
      ],
    });
    expect(rules(checkSheet(wrong, facts))).toEqual([
      'sheetNumber TEXT_LENGTH',
      'location LOCATION_NOT_PLANNED',
      'secondCounter ONE_COUNTER',
      'countedAt DATE_IN_FUTURE',
      'lines[0].itemNumber ITEM_UNKNOWN',
      'lines[0].place PLACE_MISMATCH',
      'lines[0].counted NEGATIVE',
      'lines[0] BELOW_ZERO_AT_CUT_OFF',
      'lines[1].place PLACE_MISMATCH',
      'lines[1].nonBonded NON_BONDED_PRODUCT',
      'lines[1].counted TOO_MANY_PLACES',
      'lines[1].nonBonded NON_BONDED_EXCEEDS_COUNT',
      'lines[2] BELOW_ZERO_AT_CUT_OFF',
      'lines[3].nonBonded NON_BONDED_EXCEEDS_COUNT',
      'lines[3] COUNTED_TWICE',
    ]);
  });

  test('an item in a place of a location is counted on one sheet only', () => {
    const [fault] = checkSheet(sheet(), { ...facts, countedOn: () => 'S-7' });
    expect(fault).toMatchObject({ path: 'lines[0]', rule: 'COUNTED_TWICE', value: 'sheet S-7' });
  });

  test('on the day of the cut-off nothing can have moved after it; before counting begins nobody counts', () => {
    const sameDay = { ...facts, take: { ...take, beginsOn: take.cutOff } };
    const counted = sheet({
      countedAt: '2020-12-31T10:00:00.000Z',
      lines: [line({ issuesAfter: new Decimal(1) })],
    });
    expect(rules(checkSheet(counted, sameDay))).toEqual(['lines[0] MOVED_AFTER_CUT_OFF']);
    expect(rules(checkSheet(sheet({ countedAt: '2021-01-01T10:00:00.000Z' }), facts))).toEqual([
      'countedAt COUNTED_BEFORE_PLAN',
    ]);
  });

  test('is not taken by a closed stock-take, nor for a period that is written off', () => {
    const late = { ...facts, periodIsOpen: false, take: { ...take, state: 'CLOSED' as const } };
    expect(rules(checkSheet(sheet({ lines: [] }), late))).toEqual([
      'stockTakeId STOCK_TAKE_CLOSED',
      'stockTakeId PERIOD_CLOSED',
      'lines LINES_OUT_OF_RANGE',
    ]);
  });
});

test('a plan is refused with everything that is wrong with it', () => {
  const plan = { cutOff: take.cutOff, beginsOn: legalDate('2020-12-30'), method: '', locations: [] };
  expect(rules(checkPlan(plan, { periodIsOpen: false, underWay: 3 }))).toEqual([
    'cutOff PERIOD_CLOSED',
    'cutOff STOCK_TAKE_UNDER_WAY',
    'beginsOn COUNT_BEFORE_CUT_OFF',
    'method TEXT_LENGTH',
    'locations LOCATIONS_OUT_OF_RANGE',
  ]);
  const twice = { ...plan, beginsOn: take.cutOff, method: 'full', locations: ['Hall A', 'Hall A'] };
  expect(rules(checkPlan(twice, { periodIsOpen: true, underWay: null }))).toEqual([
    'locations[1] LOCATION_REPEATED',
  ]);
});

describe('the counted stock', () => {
  test('adds up places and locations, each rolled back', () => {
    const stock = countedStockOf([
      line({ counted: new Decimal(90), issuesAfter: new Decimal(10) }),
      line({ counted: new Decimal(7), nonBonded: new Decimal(2) }),
      line({ place: 'AT_CONTRACTOR', counted: new Decimal(5) }),
      line({ itemKind: 'PRODUCT', place: 'FINISHED', counted: new Decimal(30) }),
      line({
        itemKind: 'PRODUCT',
        place: 'IN_TRANSIT',
        counted: new Decimal(12),
        receiptsAfter: new Decimal(2),
      }),
    ]);
    expect(stock.products).toEqual([{ itemNumber: 1, quantity: new Decimal(40) }]);
    expect(stock.materials.get(1)).toEqual({
      rawWarehouse: new Decimal(107),
      workInProgress: ZERO,
      atContractor: new Decimal(5),
      inTransit: ZERO,
      nonBonded: new Decimal(2),
    });
  });

  test('only the latest version of a sheet counts', () => {
    const version = (sheetNumber: string, number: number): CountSheet => ({
      ...sheet(),
      sheetNumber,
      version: number,
      sheetId: `${sheetNumber}/${number}`,
      stockTakeId: take.stockTakeId,
      recordedAt: '',
    });
    const sheets = [version('S-1', 1), version('S-2', 1), version('S-1', 2)];
    const lines = sheets.map(({ sheetId }) => ({ ...line(), sheetId }));
    expect(linesInForce(sheets, lines).map(({ sheetId }) => sheetId)).toEqual(['S-2/1', 'S-1/2']);
  });

  test('cannot be closed without a sheet for what the book moved, or with a product nobody can convert', () => {
    const stock = countedStockOf([
      line({ itemNumber: 2, counted: ZERO }),
      line({ itemKind: 'PRODUCT', itemNumber: 4, place: 'FINISHED' }),
      line({ itemKind: 'PRODUCT', itemNumber: 5, place: 'FINISHED', counted: ZERO }),
    ]);
    const faults = checkClose(take, stock, {
      state: 'COUNTING',
      periodIsOpen: true,
      movedMaterials: [1, 2, 3],
      isConvertible: () => false,
    });
    expect(rules(faults)).toEqual([
      'materials[1] MATERIAL_NOT_COUNTED',
      'materials[3] MATERIAL_NOT_COUNTED',
      'products[4] CONSUMPTION_MISSING',
    ]);
  });

  test('is that of a closed stock-take of the book and the day, of no other', () => {
    const key = { stockTakeId: 'take-1', bookId: 'book-1', day: take.cutOff };
    const closed = { ...take, state: 'CLOSED' as const };
    expect(unusableFor(closed, key)).toBeNull();
    expect(unusableFor(null, key)?.rule).toBe('STOCK_TAKE_UNKNOWN');
    expect(unusableFor(closed, { ...key, bookId: 'book-2' })?.rule).toBe('STOCK_TAKE_UNKNOWN');
    expect(unusableFor(take, key)?.rule).toBe('STOCK_TAKE_OPEN');
    expect(unusableFor(closed, { ...key, day: legalDate('2020-12-30') })?.rule).toBe('CUT_OFF_DIFFERS');
  });
});
