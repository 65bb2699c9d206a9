import type { BareDriver, Row, Value } from './bare-driver';
import { enterpriseOf, type PostedFiling } from './listed';
import { DAY, usciOf } from './posting-world';

type Use = { readonly material: number; readonly unitConsumption: bigint };
type Imported = { readonly quantity: bigint; readonly usd: bigint };

/** A book under its lock, as far as lists move it. */
export type BareBook = {
  readonly bookId: string;
  readonly periodId: string;
  readonly balances: Map<number, bigint>;
  readonly moved: Set<number>;
  readonly totals: Map<number, bigint>;
  readonly imported: Map<number, Imported>;
  readonly consumptions: ReadonlyMap<number, readonly Use[]>;
  readonly turnover: {
    reservedUsd: bigint;
    importedUsd: bigint;
    yearBegan: string;
    reach: bigint;
    usd: bigint;
  };
  receive(item: number, quantity: bigint, usd: bigint): bigint;
  take(item: number, quantity: bigint): bigint;
};

/** Locks the books of lists and reads what the desk of lists reads, whether it is needed here or not. */
export async function loadBare(
  driver: BareDriver,
  filings: readonly { readonly number: number; readonly filing: PostedFiling }[],
): Promise<Map<string, BareBook>> {
  const inList = (values: readonly Value[]): string => values.map(() => '?').join(', ');
  const subjects = [...new Set(filings.map(({ number }) => `staff-${usciOf(enterpriseOf(number))}`))];
  const requests = filings.map(({ filing }) => filing.internalNumber);
  const seen = await driver.rows(
    `SELECT * FROM request_outcome WHERE subject IN (${inList(subjects)}) AND mutation = ? AND request_id IN (${inList(requests)})`,
    [...subjects, 'fileBondedList', ...requests],
  );
  if (seen.length > 0) throw new Error('these lists are posted once');
  const numbers = [...new Set(filings.map(({ filing }) => filing.bookNumber))];
  const found = await driver.rows(
    `SELECT * FROM account_book WHERE book_number IN (${inList(numbers)})`,
    numbers,
  );
  const ids = found.map((row) => String(row['book_id'])).toSorted();
  const ofBooks = (table: string, and = '', values: readonly Value[] = []): Promise<Row[]> =>
    driver.rows(`SELECT * FROM ${table} WHERE book_id IN (${inList(ids)})${and}`, [...ids, ...values]);
  const locked = await ofBooks('book_turnover', ` ORDER BY book_id${driver.isMysql ? ' FOR UPDATE' : ''}`);
  const books = await ofBooks('account_book');
  const periods = await ofBooks('write_off_period');
  for (const table of ['pause_step', 'accounting_method_change', 'consumption_link_change'])
    await ofBooks(table);
  await ofBooks('bonded_list', ` AND internal_number IN (${inList(requests)})`, requests);
  await ofBooks('book_item');
  const totals = await ofBooks('product_total');
  const consumptions = await ofBooks('unit_consumption');
  await ofBooks('restated_consumption');
  const balances = await ofBooks('material_balance');
  await ofBooks('material_turnover');
  await ofBooks('product_returns');
  const counted = await ofBooks('cycle_imports');
  await driver.rows('SELECT MAX(publication) AS number FROM review_publication', []);
  const uscis = books.map((row) => String(row['enterprise_usci']));
  await driver.rows(`SELECT * FROM credit_level WHERE usci IN (${inList(uscis)}) AND effective_from <= ?`, [
    ...uscis,
    DAY,
  ]);
  return new Map(
    books.map((book) => {
      const own = (rows: readonly Row[]): Row[] => rows.filter((row) => row['book_id'] === book['book_id']);
      const parts = {
        totals: own(totals),
        consumptions: own(consumptions),
        balances: own(balances),
        counted: own(counted),
      };
      return [String(book['book_number']), bookOf(own(locked)[0], own(periods)[0], parts)] as const;
    }),
  );
}

const big = (row: Row | undefined, column: string): bigint => BigInt(String(row?.[column] ?? 0));
const amounts = (rows: readonly Row[], item: string): Map<number, bigint> =>
  new Map(rows.map((row) => [Number(row[item]), big(row, 'quantity')]));

function bookOf(
  locked: Row | undefined,
  period: Row | undefined,
  rows: Readonly<Record<'totals' | 'consumptions' | 'balances' | 'counted', readonly Row[]>>,
): BareBook {
  const balances = amounts(rows.balances, 'item_number');
  const moved = new Set<number>();
  const imported = new Map<number, Imported>(
    rows.counted.map((row) => [
      Number(row['item_number']),
      { quantity: big(row, 'quantity'), usd: big(row, 'usd') },
    ]),
  );
  const consumptions = new Map<number, Use[]>();
  for (const row of rows.consumptions) {
    const product = Number(row['product_item_number']);
    const use = {
      material: Number(row['material_item_number']),
      unitConsumption: big(row, 'unit_consumption'),
    };
    consumptions.set(product, [...(consumptions.get(product) ?? []), use]);
  }
  const turnover = {
    reservedUsd: big(locked, 'reserved_usd'),
    importedUsd: big(locked, 'imported_usd'),
    yearBegan: String(locked?.['year_began']),
    reach: big(locked, 'lifetime_reach'),
    usd: big(locked, 'lifetime_usd'),
  };
  const move = (item: number, by: bigint): bigint => {
    const after = (balances.get(item) ?? 0n) + by;
    balances.set(item, after);
    moved.add(item);
    return after;
  };
  return {
    bookId: String(locked?.['book_id']),
    periodId: String(period?.['period_id']),
    balances,
    moved,
    totals: amounts(rows.totals, 'product_item_number'),
    imported,
    consumptions,
    turnover,
    receive: (item, quantity, usd) => {
      const known = imported.get(item) ?? { quantity: 0n, usd: 0n };
      imported.set(item, { quantity: known.quantity + quantity, usd: known.usd + usd });
      turnover.importedUsd += usd;
      turnover.usd += usd;
      return move(item, quantity);
    },
    take: (item, quantity) => move(item, -quantity),
  };
}
