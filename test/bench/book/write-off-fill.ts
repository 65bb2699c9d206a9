import type { Dialect, Tx } from '@trust-supervision/database';
import type { RunningSubgraph } from '@trust-supervision/subgraph';

/** What a period holds: `movements` are the lines of the ledger, the rest grows with them. */
export type Size = {
  readonly movements: number;
  readonly materials: number;
  readonly products: number;
};

/** Materials that a product takes; 25 of 2,000 products make the 50,000 consumption lines of the largest book. */
export const MATERIALS_A_PRODUCT = 25;
/** How often each product is exported, and each material is moved by lists of its own. */
const EXPORTS = 15;
const LISTS_OF_MATERIAL = [
  { kind: 'I', rounds: 40, mode: '0615', direction: 'IMPORT', flow: 'MATERIAL_IMPORT' },
  { kind: 'S', rounds: 2, mode: '0644', direction: 'IMPORT', flow: 'MATERIAL_SALE' },
  { kind: 'X', rounds: 1, mode: '0664', direction: 'EXPORT', flow: 'MATERIAL_REEXPORT' },
] as const;
export const OPENING = 1000;
const LINES_A_LIST = 100;

/** A book of 5,000 materials and 2,000 products for a million lines, and in proportion. */
export const sizeOf = (movements: number): Size => ({
  movements,
  materials: movements / 200,
  products: movements / 500,
});

const item = (itemNumber: number, hsCode: string, unit: string) => ({
  itemNumber,
  partNumber: `PN-${itemNumber}`,
  hsCode,
  unit,
  name: `Item ${itemNumber}`,
  price: '2.2',
  currency: 'USD',
});

/** The book as it is filed: unit consumption of 0.1 to 0.7, so that what whole products take is never rounded. */
export const bookOf = (bookNumber: string, usci: string, { materials, products }: Size) => ({
  requestId: 'book',
  bookNumber,
  internalNumber: 'BENCH',
  enterpriseUsci: usci,
  enterpriseName: 'Bench',
  district: '0906',
  bookType: 'ENTERPRISE_UNIT',
  accountingMethod: 'UNIT_CONSUMPTION',
  consumptionLink: 'BEFORE_EXPORT',
  lastWriteOffOn: '2019-12-31',
  materials: Array.from({ length: materials }, (_, index) => ({
    ...item(index + 1, '3908101101', '035'),
    openingQuantity: String(OPENING),
  })),
  products: Array.from({ length: products }, (_, index) => item(index + 1, '3926909090', '007')),
  consumptions: Array.from({ length: products * MATERIALS_A_PRODUCT }, (_, index) => ({
    productItemNumber: Math.floor(index / MATERIALS_A_PRODUCT) + 1,
    materialItemNumber: (index % materials) + 1,
    version: '1',
    netConsumption: (0.097 * (1 + (index % 7))).toFixed(3),
    tangibleLossRate: '2.4',
    intangibleLossRate: '0.6',
  })),
});

/**
 * Fills the period of a filed book: lists, their movements, what products took of materials, totals and balances, each
 * by one statement over numbers, as if every list had been filed and posted.
 */
export async function fill(subgraph: RunningSubgraph, size: Size): Promise<void> {
  const statements = (await placeOf(subgraph)).statementsFor(size);
  for (const statement of statements) await subgraph.database.write((tx: Tx) => tx.change(statement));
}

type Place = { readonly statementsFor: (size: Size) => string[] };

async function placeOf({ database }: RunningSubgraph): Promise<Place> {
  const [row] = await database.read((sql) =>
    sql.rows<{ book_id: string; period_id: string }>('SELECT book_id, period_id FROM write_off_period'),
  );
  if (!row) throw new Error('the book has no period');
  const sql = dialectOf(database.dialect);
  const { book_id: book, period_id: period } = row;
  return { statementsFor: (size) => statementsOf(size, { sql, book, period }) };
}

/** What the two engines write differently. */
function dialectOf(dialect: Dialect) {
  return {
    /** Brings the figures up to date that plans are made by, as they are in a book that grew line by line. */
    counted:
      dialect === 'mysql'
        ? 'ANALYZE TABLE bonded_list, bonded_list_line, unit_consumption, movement'
        : 'ANALYZE',
    text: (...parts: string[]) =>
      dialect === 'mysql' ? `CONCAT(${parts.join(', ')})` : `(${parts.join(' || ')})`,
    whole: (above: string, below: string) =>
      dialect === 'mysql' ? `((${above}) DIV (${below}))` : `((${above}) / (${below}))`,
  };
}

type Ground = { readonly sql: ReturnType<typeof dialectOf>; readonly book: string; readonly period: string };
type ListKind = {
  readonly kind: string;
  readonly rounds: number;
  readonly mode: string;
  readonly direction: string;
  readonly flow: string;
  readonly items: number;
  readonly lineKind: string;
  readonly unit: string;
  readonly hsCode: string;
  readonly version: string;
  readonly quantity: string;
};

function statementsOf({ materials, products }: Size, ground: Ground): string[] {
  const kinds: ListKind[] = [
    ...LISTS_OF_MATERIAL.map((list) => ({
      ...list,
      items: materials,
      lineKind: 'MATERIAL',
      unit: '035',
      hsCode: '3908101101',
      version: 'NULL',
      quantity: list.kind === 'I' ? '100 + (item * 13 + r * 7) % 50' : '10 + (item * 3 + r) % 9',
    })),
    {
      kind: 'E',
      rounds: EXPORTS,
      mode: '0615',
      direction: 'EXPORT',
      flow: 'PRODUCT_EXPORT',
      items: products,
      lineKind: 'PRODUCT',
      unit: '007',
      hsCode: '3926909090',
      version: "'1'",
      quantity: '1 + (item * 17 + r * 31) % 90',
    },
  ];
  return [
    ...kinds.flatMap((kind) => listsOf(kind, ground)),
    ground.sql.counted,
    ...ledgerOf(ground),
    ...sumsOf(ground),
    ground.sql.counted,
  ];
}

/** Whole numbers from 0, as a table with the column `name`. */
const numbers = (count: number, name: string): string => {
  const digit = (of: string): string =>
    `(SELECT 0 AS ${of} UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5
      UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9) ${of}s`;
  const [ones, tens, hundreds] = ['one', 'ten', 'hundred'].map((of) => `${name}_${of}`) as [
    string,
    string,
    string,
  ];
  const whole = `${ones} + 10 * ${tens} + 100 * ${hundreds}`;
  return `(SELECT ${whole} AS ${name} FROM ${digit(ones)}, ${digit(tens)}, ${digit(hundreds)} WHERE ${whole} < ${count}) ${name}s`;
};

function listsOf(of: ListKind, { sql, book }: Ground): string[] {
  const lines = Math.min(LINES_A_LIST, of.items);
  const listId = sql.text(`'${of.kind}'`, 'r', "'-'", 'c');
  const twoDigits = (number: string): string => `SUBSTR(${sql.text("'0'", number)}, -2)`;
  const day = sql.text("'2020-'", twoDigits('(1 + r % 12)'), "'-'", twoDigits('(1 + (r + c) % 28)'));
  const place = `${numbers(of.rounds, 'r')}, ${numbers(of.items / lines, 'c')}`;
  return [
    `INSERT INTO bonded_list (list_id, list_number, book_id, internal_number, direction, line_kind, supervision_mode,
       declares_customs, declared_on, state, approved_on, posted_on, import_usd, overdrawn, recorded_at, posted_at)
     SELECT ${listId}, ${listId}, '${book}', ${listId}, '${of.direction}', '${of.lineKind}', '${of.mode}', 0, ${day}, 'POSTED', ${day}, ${day},
       0, '[]', '2020-12-30T00:00:00.000Z', '2020-12-30T00:00:00.000Z' FROM ${place}`,
    `INSERT INTO bonded_list_line (list_id, line_number, item_number, hs_code, quantity, unit, currency, total_amount,
       consumption_version, sold_as, flow, usd)
     SELECT ${listId}, k + 1, item, '${of.hsCode}', 100000 * (${of.quantity}), '${of.unit}', 'USD',
       220000 * (${of.quantity}), ${of.version}, ${of.kind === 'S' ? "'MATERIAL'" : 'NULL'}, '${of.flow}', 220000 * (${of.quantity})
     FROM (SELECT r, c, k, c * ${lines} + k + 1 AS item FROM ${place}, ${numbers(lines, 'k')}) line`,
  ];
}

/** Movements of the lists in the order of their effect, each material with its balance after it. */
function ledgerOf({ sql, book, period }: Ground): string[] {
  const receipt = "CASE direction WHEN 'RECEIPT' THEN quantity ELSE -quantity END";
  const columns =
    'book_id, period_id, list_id, line_number, account, item_number, product_item_number, version, term, direction, cause, quantity, occurred_on, recorded_at';
  const own = `SELECT '${book}' AS book_id, '${period}' AS period_id, line.list_id, line.line_number, list.line_kind AS account,
       line.item_number, NULL AS product_item_number, line.consumption_version AS version,
       CASE line.flow WHEN 'PRODUCT_EXPORT' THEN 'NET_EXPORTS' END AS term,
       CASE line.flow WHEN 'MATERIAL_IMPORT' THEN 'RECEIPT' ELSE 'ISSUE' END AS direction, line.flow AS cause, line.quantity,
       list.posted_on AS occurred_on, list.posted_at AS recorded_at
     FROM bonded_list list JOIN bonded_list_line line ON line.list_id = list.list_id`;
  const taken = `SELECT '${book}', '${period}', line.list_id, line.line_number, 'MATERIAL', taken.material_item_number,
       line.item_number, line.consumption_version, 'NET_EXPORTS', 'ISSUE', line.flow,
       ${sql.whole('line.quantity * taken.unit_consumption', '1000000000')}, list.posted_on, list.posted_at
     FROM bonded_list list JOIN bonded_list_line line ON line.list_id = list.list_id
     JOIN unit_consumption taken ON taken.book_id = list.book_id AND taken.product_item_number = line.item_number
     WHERE line.flow = 'PRODUCT_EXPORT'`;
  return [
    `INSERT INTO movement (${columns}, balance_after)
     SELECT ${columns}, CASE account WHEN 'MATERIAL' THEN ${OPENING * 100000} + SUM(${receipt}) OVER (
       PARTITION BY account, item_number ORDER BY occurred_on, list_id, line_number) END
     FROM (${own} UNION ALL ${taken}) moved ORDER BY occurred_on, list_id, line_number`,
  ];
}

/** Balances, totals and turnover, as their movements add up. */
const sumsOf = ({ book, period }: Ground): string[] => [
  'DELETE FROM material_balance',
  `INSERT INTO material_balance (book_id, item_number, quantity)
   SELECT book_id, item_number, SUM(CASE direction WHEN 'RECEIPT' THEN quantity ELSE -quantity END) FROM movement
   WHERE account = 'MATERIAL' GROUP BY book_id, item_number`,
  `INSERT INTO product_total (period_id, book_id, product_item_number, version, term, quantity)
   SELECT '${period}', '${book}', item_number, version, term, SUM(quantity) FROM movement WHERE account = 'PRODUCT'
   GROUP BY item_number, version, term`,
  'DELETE FROM material_turnover',
  `INSERT INTO material_turnover (book_id, item_number, reserved_quantity, leftovers_out, leftovers_reserved)
   SELECT DISTINCT '${book}', item_number, 0, 0, 0 FROM bonded_list_line WHERE flow = 'MATERIAL_IMPORT'`,
  'DELETE FROM cycle_imports',
  `INSERT INTO cycle_imports (period_id, item_number, book_id, quantity, usd)
   SELECT '${period}', item_number, '${book}', SUM(quantity), SUM(usd) FROM bonded_list_line WHERE flow = 'MATERIAL_IMPORT'
   GROUP BY item_number`,
];
