import { randomUUID } from 'node:crypto';

/** What the journey of the two handbooks files and asks. */
export const USCI = '91210200MA0000001K';
export const BOOK = 'E09062400001';
export const FIRST = 'C09062300011';
export const SECOND = 'C09062300012';
export const POLYAMIDE = '3908101101';
export const GLASS = '3908101200';
const HOUSING = '3926909090';

export const V1 = 'C0001101';
export const VA = 'C0001201';
export const PERIOD = { bookNumber: BOOK, periodNumber: 1 };
export const WRITE_OFF = `writeOff { period { number state } versions { number kind intervalPercent }
  outcomes { difference row treatments needsDisposal carriedForward } }`;
export const FORM = `{ accountBook(bookNumber: "${BOOK}") { writeOffDryRun { materials { nodes {
  opening imported consumed soldConverted tangibleLoss theoreticalRemaining leftoversOpening leftoversTakenOut leftoversRemaining } } } } }`;
export const PREVIEW = `{ move: handbookMove(enterpriseUsci: "${USCI}", handbookNumbers: ["${FIRST}", "${SECOND}"], granularity: ITEM) {
  ... on HandbookMove { digest materials { itemNumber price { amount } openingQuantity { value } } products { itemNumber }
    consumptions { version } conflicts { rule } } } }`;
export const TERMS = {
  enterpriseUsci: USCI,
  handbookNumbers: [FIRST, SECOND],
  granularity: 'ITEM',
  bookNumber: BOOK,
  internalNumber: 'SY-2024',
  district: '0906',
  accountingMethod: 'UNIT_CONSUMPTION',
  consumptionLink: 'BEFORE_EXPORT',
  maxTurnoverAmount: '90',
  annualCapacityUsd: '18000000',
  // 2024 is a leap year.
  cycleDays: 366,
};

const item = (itemNumber: number, hsCode: string, name: string, price: string) => ({
  itemNumber,
  hsCode,
  name,
  price,
  currency: 'USD',
  quantity: '500000',
});
export const material = (itemNumber: number, hsCode: string, name: string, price: string) => ({
  ...item(itemNumber, hsCode, name, price),
  unit: '035',
});
export const handbook = (handbookNumber: string, materials: { itemNumber: number }[], product: number) => ({
  handbookNumber,
  internalNumber: `HT-${handbookNumber.slice(-2)}`,
  enterpriseUsci: USCI,
  enterpriseName: 'Dalian Engineering Plastics',
  district: '0906',
  validUntil: '2024-12-31',
  materials,
  products: [{ ...item(product, HOUSING, 'Gear housing', '9.80'), unit: '007' }],
  consumptions: materials.map(({ itemNumber }) => ({
    productItemNumber: product,
    materialItemNumber: itemNumber,
    version: product === 1 ? '1' : 'A',
    netConsumption: ({ 1: '1.40', 2: '0.2', 5: '1.35' } as Record<number, string>)[itemNumber],
    ...LOSSES,
  })),
});
const LOSSES = { tangibleLossRate: '2.4', intangibleLossRate: '0.6' };
export const RESTATED = {
  ...PERIOD,
  productItemNumber: 1,
  version: V1,
  reason: 'the scales of the second line were out',
  lines: [
    { materialItemNumber: 1, netConsumption: '1.40', ...LOSSES },
    { materialItemNumber: 2, netConsumption: '0.2015', ...LOSSES },
  ],
};

type Kind = readonly [mode: string, direction: string, lineKind: string];
export const listOf = (
  internalNumber: string,
  [supervisionMode, direction, lineKind]: Kind,
  line: object,
  declaredOn = '2024-12-20',
) => ({
  internalNumber,
  supervisionMode,
  direction,
  lineKind,
  declaredOn,
  lines: [
    {
      lineNumber: 1,
      currency: 'USD',
      ...line,
    },
  ],
});
const held = (itemNumber: number, hsCode: string, quantity: string, fields: object = {}) => ({
  itemNumber,
  hsCode,
  quantity,
  unit: '035',
  totalAmount: '396000',
  ...fields,
});
export const made = (quantity: string, consumptionVersion: string, fields: object = {}) => ({
  itemNumber: 1,
  hsCode: HOUSING,
  quantity,
  unit: '007',
  totalAmount: '1000',
  consumptionVersion,
  ...fields,
});
export const IMPORT_OF = (itemNumber: number, hsCode: string, quantity: string) =>
  listOf(randomUUID(), ['0615', 'IMPORT', 'MATERIAL'], held(itemNumber, hsCode, quantity));

/** What the enterprise files over the year, beside its first import. */
export const YEAR = [
  listOf(
    '02-glass',
    ['0615', 'IMPORT', 'MATERIAL'],
    held(2, GLASS, '26000', { totalAmount: '39000' }),
    '2024-02-10',
  ),
  listOf('05-back', ['0700', 'EXPORT', 'MATERIAL'], held(1, POLYAMIDE, '1500'), '2024-05-05'),
  listOf(
    '05-new',
    ['0700', 'IMPORT', 'MATERIAL'],
    held(1, POLYAMIDE, '1500', { totalAmount: '3300' }),
    '2024-05-20',
  ),
  listOf('06-out', ['0615', 'EXPORT', 'PRODUCT'], made('60000', V1), '2024-06-01'),
  listOf('06-out-a', ['0615', 'EXPORT', 'PRODUCT'], made('10000', VA), '2024-06-11'),
  listOf('07-return', ['4600', 'IMPORT', 'PRODUCT'], made('1200', V1), '2024-07-15'),
  listOf('08-again', ['4600', 'EXPORT', 'PRODUCT'], made('1100', V1), '2024-08-20'),
  listOf('09-away', ['0664', 'EXPORT', 'MATERIAL'], held(1, POLYAMIDE, '4000'), '2024-09-01'),
  listOf(
    '09-sold',
    ['0644', 'IMPORT', 'MATERIAL'],
    held(1, POLYAMIDE, '6000', { soldAs: 'MATERIAL' }),
    '2024-09-02',
  ),
  listOf(
    '09-burnt',
    ['0200', 'EXPORT', 'MATERIAL'],
    held(1, POLYAMIDE, '350', { soldAs: 'MATERIAL' }),
    '2024-09-03',
  ),
  listOf('10-out', ['0615', 'EXPORT', 'PRODUCT'], made('30000', V1), '2024-10-08'),
  listOf(
    '10-sold',
    ['0644', 'IMPORT', 'MATERIAL'],
    made('500', V1, { soldAs: 'CONVERTED_PRODUCT' }),
    '2024-10-09',
  ),
  listOf('11-scrap', ['0844', 'IMPORT', 'LEFTOVERS'], held(1, '3915909000', '3000'), '2024-11-15'),
];

export const STOCK = {
  materials: [
    { itemNumber: 1, rawWarehouse: '30000', workInProgress: '6500', atContractor: '1500' },
    { itemNumber: 2, rawWarehouse: '7900' },
  ],
  products: [],
};
/** 30,250 are counted, of which 500 came after New Year, and 250 had left since: 30,000 at the cut-off. */
export const SHEET = {
  sheetNumber: 'S-1',
  location: 'Hall 1',
  countedAt: '2025-01-03T02:00:00Z',
  firstCounter: 'Sun',
  secondCounter: 'Qian',
  lines: [
    {
      itemKind: 'MATERIAL',
      itemNumber: 1,
      place: 'RAW_WAREHOUSE',
      counted: '30250',
      receiptsAfter: '500',
      issuesAfter: '250',
    },
    { itemKind: 'MATERIAL', itemNumber: 1, place: 'WORK_IN_PROGRESS', counted: '6500' },
    { itemKind: 'MATERIAL', itemNumber: 1, place: 'AT_CONTRACTOR', counted: '1500' },
    { itemKind: 'MATERIAL', itemNumber: 2, place: 'RAW_WAREHOUSE', counted: '7900' },
  ],
};
export const STOCK_LINES = `... on StockTakeClosed { stockTake { lines { nodes { rawWarehouse workInProgress atContractor
  discrepancy { actualRemaining difference differenceRate } } } } }`;
export const stockLine = (
  [rawWarehouse, workInProgress, atContractor]: [string, string, string],
  [actualRemaining, difference, differenceRate]: [string, string, string],
) => ({
  rawWarehouse,
  workInProgress,
  atContractor,
  discrepancy: { actualRemaining, difference, differenceRate },
});
