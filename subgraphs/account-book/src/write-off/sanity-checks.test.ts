import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decimal, legalDate, ZERO } from '@trust-supervision/kernel';
import { sanityFindings, type Sheet, type SheetList, type SheetMaterial } from './sanity-checks';
import { MATERIAL_CELLS, type MaterialCell, type MaterialLine } from './write-off';

const decimal = (text: string): Decimal => new Decimal(text);

/** 100 opened, 1,000 imported, 900 used: 200 remain. */
const line = (itemNumber: number, cells: Partial<Record<MaterialCell, string>> = {}): MaterialLine => {
  const given: Partial<Record<MaterialCell, string>> = {
    opening: '100',
    imported: '1000',
    consumed: '900',
    netConsumed: '900',
    theoreticalRemaining: '200',
    ...cells,
  };
  const all = MATERIAL_CELLS.map((cell) => [cell, decimal(given[cell] ?? '0')] as const);
  return { itemNumber, ...(Object.fromEntries(all) as Record<MaterialCell, Decimal>) };
};
const material = (fields: Partial<SheetMaterial> = {}): SheetMaterial => ({
  line: line(1),
  previousClosing: decimal('100'),
  bookedUse: decimal('900'),
  blankFields: [],
  discrepancy: null,
  ...fields,
});
const sheet = (materials: readonly SheetMaterial[], lists: readonly SheetList[] = []): Sheet => {
  const totals = MATERIAL_CELLS.map((cell) => {
    const total = materials.reduce((so, each) => so.plus(each.line[cell]), ZERO);
    return [cell, total] as const;
  });
  return { materials, lists, totals: Object.fromEntries(totals) as Record<MaterialCell, Decimal> };
};
const list = (listNumber: string, fields: Partial<SheetList> = {}): SheetList => ({
  listNumber,
  supervisionMode: '0615',
  direction: 'EXPORT',
  postedOn: legalDate('2020-03-02'),
  lines: [
    {
      lineNumber: 1,
      itemNumber: 7,
      version: '1',
      flow: 'PRODUCT_EXPORT',
      quantity: decimal('10'),
      amount: decimal('99'),
    },
  ],
  ...fields,
});
const found = (given: Sheet) => sanityFindings(given).map(({ check, rows }) => ({ check, rows }));
const ofMaterial = [{ materialItemNumber: 1 }];

test('a sheet that ties up has no finding', () => {
  expect(sanityFindings(sheet([material(), material({ line: line(2) })], [list('A')]))).toEqual([]);
});

const shortage = {
  actualRemaining: decimal('199'),
  inProducts: ZERO,
  difference: decimal('-1'),
  differenceRate: decimal('-0.5'),
};
test.each<[string, Partial<SheetMaterial>, string]>([
  ['use is not exports times consumption', { bookedUse: decimal('899.99999') }, 'USE_DIFFERS'],
  ['a balance that does not roll', { previousClosing: decimal('99') }, 'BALANCE_NOT_ROLLING'],
  ['a blank field', { blankFields: ['price'] }, 'FIELD_BLANK'],
  [
    'a negative quantity',
    { line: line(1, { imported: '-5', theoreticalRemaining: '-805' }), bookedUse: decimal('900') },
    'NEGATIVE_QUANTITY',
  ],
  ['more used than declared', { discrepancy: shortage }, 'USE_ABOVE_DECLARED'],
  [
    'a negative balance',
    {
      line: line(1, { consumed: '1101', netConsumed: '1101', theoreticalRemaining: '-1' }),
      bookedUse: decimal('1101'),
    },
    'NEGATIVE_BALANCE',
  ],
  [
    'sales above a tenth of imports',
    { line: line(1, { sold: '100.00001', theoreticalRemaining: '99.99999' }) },
    'SALES_ABOVE_TENTH',
  ],
  [
    'more surplus carried out than there was',
    {
      line: line(1, {
        surplusCarriedOut: '1101',
        consumed: '0',
        netConsumed: '0',
        theoreticalRemaining: '-1',
      }),
      bookedUse: ZERO,
    },
    'SURPLUS_ABOVE_STOCK',
  ],
])('%s is found and names its material', (_sentence, fields, check) => {
  expect(found(sheet([material(fields)]))).toContainEqual({ check, rows: ofMaterial });
});

test('sales of exactly a tenth, and a surplus carried out whole, are no finding', () => {
  const sold = line(1, { sold: '100', theoreticalRemaining: '100' });
  const carried = line(2, {
    surplusCarriedOut: '1100',
    consumed: '0',
    netConsumed: '0',
    theoreticalRemaining: '0',
  });
  const materials = [material({ line: sold }), material({ line: carried, bookedUse: ZERO })];
  expect(sanityFindings(sheet(materials))).toEqual([]);
});

test('a total row that does not add up names every material', () => {
  const given = sheet([material(), material({ line: line(2) })]);
  const wrong = { ...given, totals: { ...given.totals, imported: decimal('1999') } };
  const rows = [{ materialItemNumber: 1 }, { materialItemNumber: 2 }];
  expect(sanityFindings(wrong)).toEqual([
    { check: 'TOTALS_DIFFER', message: 'the total of imported is not 1999', rows },
    { check: 'TOTALS_DIFFER', message: 'in less out is 399, the total remainder 400', rows },
  ]);
});

test('two lists of a day that say the same are named, others are not', () => {
  const other = list('C', { postedOn: legalDate('2020-03-03') });
  expect(found(sheet([], [list('A'), list('B'), other]))).toEqual([
    { check: 'LIST_REPEATED', rows: [{ listNumber: 'A' }, { listNumber: 'B' }] },
  ]);
});

test('an export that names a product on several lines is named with them; another version is another product', () => {
  const [first] = list('A').lines;
  if (!first) throw new Error('the list has a line');
  const lines = [
    first,
    { ...first, lineNumber: 2, quantity: decimal('5') },
    { ...first, lineNumber: 3, version: '2' },
  ];
  expect(found(sheet([], [list('A', { lines })]))).toEqual([
    {
      check: 'EXPORT_SPLIT',
      rows: [1, 2].map((lineNumber) => ({ productItemNumber: 7, listNumber: 'A', lineNumber })),
    },
  ]);
});

test('W-8: a surplus of 2,800 carried out of 180,000 imported is no finding', () => {
  const carried = line(1, { imported: '180000', surplusCarriedOut: '2800', theoreticalRemaining: '176400' });
  expect(sanityFindings(sheet([material({ line: carried })]))).toEqual([]);
});

test('the eleven checks that users ask for are all named in the schema (domain 10.2)', () => {
  const sdl = readFileSync(join(__dirname, 'sanity-checks.graphql'), 'utf8');
  const asked = [
    'USE_DIFFERS',
    'BALANCE_NOT_ROLLING',
    'TOTALS_DIFFER',
    'LIST_REPEATED',
    'FIELD_BLANK',
    'NEGATIVE_QUANTITY',
    'USE_ABOVE_DECLARED',
    'NEGATIVE_BALANCE',
    'SALES_ABOVE_TENTH',
    'EXPORT_SPLIT',
    'SURPLUS_ABOVE_STOCK',
  ];
  expect(asked.filter((check) => new RegExp(`^  ${check}$`, 'm').test(sdl))).toEqual(asked);
});

test.each<[string, Partial<SheetMaterial>]>([
  ['the use that was booked, to the last digit', { bookedUse: decimal('900.00000') }],
  ['no period before', { previousClosing: null }],
  [
    'a balance of exactly nothing',
    {
      line: line(1, { consumed: '1100', netConsumed: '1100', theoreticalRemaining: '0' }),
      bookedUse: decimal('1100'),
    },
  ],
  [
    'a residual loss below zero, which rounding may leave',
    { line: line(1, { netConsumed: '900.00001', intangibleLoss: '-0.00001' }) },
  ],
  [
    'a count that finds exactly the book',
    { discrepancy: { ...shortage, actualRemaining: decimal('200'), difference: ZERO, differenceRate: ZERO } },
  ],
  [
    'a surplus in the count',
    { discrepancy: { ...shortage, actualRemaining: decimal('201'), difference: decimal('1') } },
  ],
])('%s is no finding', (_sentence, fields) => {
  expect(sanityFindings(sheet([material(fields)]))).toEqual([]);
});
