import { Decimal, legalDate, ZERO } from '@trust-supervision/kernel';
import { checkReport, type ReportFacts } from './report-check';
import { MATERIAL_CELLS, type MaterialCell, type MaterialLine, type ProductLine } from './write-off';
import type { WriteOffFiling } from './write-off-filing';

const line = (itemNumber: number, opening: string): MaterialLine => ({
  itemNumber,
  ...(Object.fromEntries(MATERIAL_CELLS.map((cell) => [cell, ZERO])) as Record<MaterialCell, Decimal>),
  opening: new Decimal(opening),
});
const product: ProductLine = {
  productItemNumber: 7,
  version: '2',
  exported: ZERO,
  carriedOverOut: ZERO,
  returned: ZERO,
  reexported: ZERO,
  sold: ZERO,
  destroyed: ZERO,
  soldDamaged: ZERO,
  destroyedDamaged: ZERO,
  netExports: ZERO,
};
const nothing = {
  rawWarehouse: ZERO,
  workInProgress: ZERO,
  atContractor: ZERO,
  inTransit: ZERO,
  nonBonded: ZERO,
};
const filing = (fields: Partial<WriteOffFiling> = {}): WriteOffFiling => ({
  stock: { materials: new Map([[1, nothing]]), products: [] },
  toleranceBase: 'THEORETICAL_REMAIN',
  excludedLists: [],
  ...fields,
});
const facts = (fields: Partial<ReportFacts> = {}): ReportFacts => ({
  event: 'REPORT',
  period: {
    periodId: 'p',
    bookId: 'b',
    number: 1,
    beginsOn: legalDate('2024-01-01'),
    endsOn: legalDate('2024-05-31'),
    state: 'OPEN',
    accountingMethod: 'UNIT_CONSUMPTION',
  },
  state: 'DUE',
  businessDay: legalDate('2024-06-03'),
  closesOn: null,
  lastMovedOn: legalDate('2024-05-20'),
  isLastPeriod: true,
  previousState: null,
  wasReported: false,
  claimedBy: null,
  unpostedLists: [],
  materials: [line(1, '10'), line(2, '0')],
  products: [],
  hasConsumption: () => true,
  convertible: new Set(),
  ...fields,
});
const rules = (given: ReportFacts, filed = filing()): string[] =>
  checkReport(filed, given).map(({ rule, value }) => `${rule} ${value}`);

test('a due period whose every moved material is counted may be reported', () => {
  expect(rules(facts())).toEqual([]);
});

const early = (day: string) =>
  ({ state: 'OPEN', closesOn: legalDate(day), businessDay: legalDate('2024-05-25') }) as const;
const unposted = { unpostedLists: ['QD1'] };
test.each<[string, Partial<ReportFacts>, string[]]>([
  ['a period that still runs', { state: 'OPEN' }, ['PERIOD_STATE OPEN']],
  ['an approved period', { state: 'APPROVED' }, ['PERIOD_STATE APPROVED']],
  ['a supplement to nothing', { event: 'SUPPLEMENT' }, ['NOT_REPORTED null']],
  [
    'a supplement under review',
    { event: 'SUPPLEMENT', state: 'REVIEW', wasReported: true, claimedBy: 'Wang' },
    ['REVIEW_CLAIMED Wang'],
  ],
  ['a period whose predecessor is reviewed', { previousState: 'REVIEW' }, ['PREVIOUS_PERIOD_OPEN REVIEW']],
  ['a list that waits', unposted, ['LIST_UNPOSTED QD1']],
  [
    'a product without consumption',
    { products: [product], hasConsumption: () => false },
    ['CONSUMPTION_MISSING 7/2'],
  ],
  ['a material that is not counted', { materials: [line(1, '1'), line(2, '1')] }, ['COUNT_MISSING 2']],
  ['an end before the last movement', early('2024-05-19'), ['MOVED_AFTERWARDS 2024-05-19']],
  ['an end today', early('2024-05-25'), ['CLOSE_DAY 2024-05-25']],
  ['an end before the beginning', { ...early('2023-12-31'), lastMovedOn: null }, ['CLOSE_DAY 2023-12-31']],
  [
    'an end while the next is in use',
    { ...early('2024-05-21'), isLastPeriod: false },
    ['NEXT_PERIOD_OPEN 2024-05-21'],
  ],
  ['an early end of a due period', { ...early('2024-05-21'), state: 'DUE' }, ['PERIOD_STATE DUE']],
])('%s', (_sentence, fields, expected) => {
  expect(rules(facts(fields))).toEqual(expected);
});

test('a period may end early on the day of its last movement', () => {
  expect(rules(facts(early('2024-05-20')))).toEqual([]);
});

test('lists that wait may be left out by name, and only those', () => {
  const excludedLists = [
    { listNumber: 'QD1', reason: 'at sea' },
    { listNumber: 'QD2', reason: 'at sea' },
  ];
  expect(rules(facts(unposted), filing({ excludedLists }))).toEqual(['LIST_NOT_UNPOSTED QD2']);
});

test('all faults are named at once', () => {
  const given = facts({
    ...unposted,
    state: 'OPEN',
    previousState: 'OPEN',
    products: [product],
    hasConsumption: () => false,
  });
  const none = filing({
    stock: { materials: new Map(), products: [{ itemNumber: 9, quantity: new Decimal('-1') }] },
  });
  expect(rules(given, none).map((each) => each.split(' ')[0])).toEqual([
    'PERIOD_STATE',
    'PREVIOUS_PERIOD_OPEN',
    'LIST_UNPOSTED',
    'CONSUMPTION_MISSING',
    'COUNT_MISSING',
    'PRODUCT_NOT_CONVERTIBLE',
    'NEGATIVE',
  ]);
});
