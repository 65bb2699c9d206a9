import { Decimal, legalDate } from '@trust-supervision/kernel';
import { checkRelation, mergedInto, type MergeRelation } from './merge-relation';
import { checkLedger, type LedgerGround, type LedgerReport, type ReportedLine } from './stock-ledger';

const GROUND: LedgerGround = {
  businessDay: legalDate('2020-06-01'),
  bookBeganOn: legalDate('2020-01-01'),
  materials: [
    { itemNumber: 1, partNumber: 'M-1', unit: '035' },
    { itemNumber: 2, partNumber: 'M-2', unit: '007' },
    { itemNumber: 3, partNumber: 'M-2', unit: '007' },
  ],
  mergedInto: new Map([['M-1-OLD', 1]]),
};

const line = (fields: Partial<ReportedLine>): ReportedLine => ({
  partNumber: 'M-1',
  itemNumber: null,
  quantity: new Decimal(5),
  unit: '035',
  receivedAmount: new Decimal(10),
  ...fields,
});
const report = (lines: readonly ReportedLine[], fields: Partial<LedgerReport> = {}): LedgerReport => ({
  bookNumber: 'E09062000001',
  cutOff: legalDate('2020-06-01'),
  takenAt: '2020-06-01T10:00:00.000Z',
  lines,
  ...fields,
});
const faultsOf = (each: LedgerReport): string[] =>
  checkLedger(each, GROUND).faults.map(({ rule, path, value }) => `${rule} ${path}: ${value}`);

test('part numbers lead to items: by their own number, by a merge relation, or with the item beside', () => {
  const lines = [
    line({}),
    line({ partNumber: 'M-1-OLD' }),
    line({ partNumber: 'M-2', itemNumber: 3, unit: '007' }),
    line({ partNumber: null, itemNumber: 2, unit: '007' }),
  ];
  expect(faultsOf(report(lines))).toEqual([]);
  expect(checkLedger(report(lines), GROUND).lines.map(({ itemNumber }) => itemNumber)).toEqual([1, 1, 3, 2]);
});

test('every fault of a report is named at once', () => {
  const bad = report(
    [
      line({ partNumber: 'X-9' }),
      line({ partNumber: null, itemNumber: 9 }),
      line({ partNumber: null }),
      line({ partNumber: 'M-2', unit: '007' }),
      line({ itemNumber: 2 }),
      line({ unit: '007', quantity: new Decimal('-1'), receivedAmount: new Decimal('-0.5') }),
      line({ partNumber: 'M-1-OLD', quantity: new Decimal('1.000001') }),
      line({ partNumber: 'M-1-OLD' }),
      line({ partNumber: null, itemNumber: 1 }),
    ],
    { cutOff: legalDate('2020-06-02'), takenAt: '2020-06-01T10:00:00.000Z' },
  );
  expect(faultsOf(bad)).toEqual([
    'DATE_IN_FUTURE cutOff: 2020-06-02',
    'TAKEN_BEFORE_CUT_OFF takenAt: 2020-06-01T10:00:00.000Z',
    'PART_NUMBER_UNKNOWN lines[0].partNumber: X-9',
    'ITEM_UNKNOWN lines[1].itemNumber: 9',
    'NOTHING_NAMED lines[2]: null',
    'PART_NUMBER_AMBIGUOUS lines[3].partNumber: M-2',
    'PART_NUMBER_MISMATCH lines[4].partNumber: M-1',
    'NEGATIVE lines[5].quantity: -1',
    'NEGATIVE lines[5].receivedAmount: -0.5',
    'UNIT_MISMATCH lines[5].unit: 007',
    'OUT_OF_SCALE lines[6].quantity: 1.000001',
    'LINE_REPEATED lines[7].partNumber: M-1-OLD',
    'LINE_REPEATED lines[8].itemNumber: 1',
  ]);
});

test.each([
  ['no lines', report([]), ['LINES_MISSING lines: 0']],
  [
    'a day before the book',
    report([line({})], { cutOff: legalDate('2019-12-31') }),
    ['BEFORE_BOOK cutOff: 2019-12-31'],
  ],
  [
    'a taking that has not come',
    report([line({})], { takenAt: '2020-06-01T16:00:00.000Z' }),
    ['DATE_IN_FUTURE takenAt: 2020-06-01T16:00:00.000Z'],
  ],
])('refuses %s', (_name, each, faults) => {
  expect(faultsOf(each)).toEqual(faults);
});

describe('merge relations', () => {
  const relation = (itemNumber: number, effectiveFrom: string, recordedAt = '1'): MergeRelation => ({
    relationId: `${itemNumber}`,
    bookId: 'book',
    partNumber: 'A',
    itemNumber,
    effectiveFrom: legalDate(effectiveFrom),
    keptBy: 'staff',
    recordedAt,
  });

  test('the latest by the day holds, of one day the one kept last', () => {
    const history = [
      relation(3, '2020-03-01', '2'),
      relation(1, '2020-01-01'),
      relation(2, '2020-03-01', '1'),
    ];
    expect(mergedInto(history, legalDate('2019-12-31')).get('A')).toBeUndefined();
    expect(mergedInto(history, legalDate('2020-02-29')).get('A')).toBe(1);
    expect(mergedInto(history, legalDate('2020-03-01')).get('A')).toBe(3);
  });

  test('a relation needs a part number of 1 to 32 characters and a material of the book', () => {
    const faults = checkRelation({ partNumber: ' ', itemNumber: 9 }, GROUND.materials);
    expect(faults.map(({ rule }) => rule)).toEqual(['PART_NUMBER_LENGTH', 'ITEM_UNKNOWN']);
    expect(checkRelation({ partNumber: 'A'.repeat(33), itemNumber: 1 }, GROUND.materials)).toHaveLength(1);
    expect(checkRelation({ partNumber: 'A'.repeat(32), itemNumber: 1 }, GROUND.materials)).toEqual([]);
  });
});
