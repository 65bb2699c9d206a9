import DataLoader from 'dataloader';
import { chunksOf, type Bindable, type Database, type Sql } from '@trust-supervision/database';
import { fromScaled, QUANTITY, ZERO, type Decimal, type LegalDate } from '@trust-supervision/kernel';
import type { Account, Flow } from '../ledger/flows';
import { ConsumptionTable } from '../unit-consumption/consumption-table';
import { knownAmong } from '../unit-consumption/known-consumption.store';
import { scaledHistory } from '../unit-consumption/scaled-figures.store';
import {
  addConsumption,
  writeOffLines,
  type MaterialFlows,
  type MaterialLine,
  type ProductFlows,
  type ProductLine,
  type TermSum,
} from './write-off';
import type { WriteOffPeriod } from './write-off-period';
import { periodsOf } from './write-off-period.store';

/** A book as of a day, as far as it was known at an instant; as it is known now without one. */
export type DryRunKey = {
  readonly bookId: string;
  readonly asOf: LegalDate;
  readonly knownAt?: string | null;
};

/** The write-off of the period in which the day lies, as it would be on that day. */
export type DryRun = {
  readonly bookId: string;
  readonly asOf: LegalDate;
  /** Null when it is of what is known now. */
  readonly knownAt: string | null;
  readonly period: WriteOffPeriod;
  readonly materials: readonly MaterialLine[];
  readonly products: readonly ProductLine[];
  /** The product versions that moved and whose consumption is declared: `product/version`. */
  readonly declared: ReadonlySet<string>;
  readonly rowsRead: number;
};

/** The sum of one flow of one item in a period, up to the day. */
type FlowSum = {
  readonly bookId: string;
  readonly moment: string;
  readonly periodId: string;
  readonly account: Exclude<Account, 'NONE'>;
  readonly itemNumber: number;
  readonly version: string | null;
  readonly flow: Flow;
  readonly quantity: Decimal;
  readonly movements: number;
};

/** Computes dry runs for one request: as many statements for one book as for many. */
export class DryRuns {
  constructor(private readonly database: Database) {}

  /** Null when the day lies before the book's first period. */
  readonly of = new DataLoader<DryRunKey, DryRun | null, string>(
    (keys) => this.database.read((sql) => dryRuns(sql, keys)),
    { cacheKeyFn: (key) => `${key.bookId}/${momentOf(key)}` },
  );

  readonly periods = new DataLoader<string, WriteOffPeriod[]>(async (bookIds) => {
    const periods = await this.database.read((sql) => periodsOf(sql, bookIds));
    return bookIds.map((bookId) => periods.filter((period) => period.bookId === bookId));
  });
}

/** One dry run, inside a transaction that decides by it. */
export const dryRunOf = async (sql: Sql, key: DryRunKey): Promise<DryRun | null> =>
  (await dryRuns(sql, [key]))[0] ?? null;

/** What of a period a run adds up: the sums of its flows, and what its products took of materials. */
type PeriodRun = {
  readonly period: WriteOffPeriod;
  readonly sums: readonly FlowSum[];
  readonly products: readonly ProductFlows[];
  readonly taken: Map<number, TermSum[]>;
  readonly declared: Set<string>;
};

const momentOf = ({ asOf, knownAt }: DryRunKey): string => `${asOf}/${knownAt ?? 'now'}`;

async function dryRuns(sql: Sql, keys: readonly DryRunKey[]): Promise<(DryRun | null)[]> {
  const bookIds = [...new Set(keys.map(({ bookId }) => bookId))];
  const periods = await periodsOf(sql, bookIds);
  const begun = keys.filter(({ bookId, asOf }) =>
    periods.some((period) => period.bookId === bookId && period.beginsOn <= asOf),
  );
  const sums = groupedBy(await flowSums(sql, begun), ({ moment, periodId }) => `${moment}/${periodId}`);
  const materials = await materialNumbers(sql, bookIds);
  const runs = keys.map((key) =>
    periods
      .filter((period) => period.bookId === key.bookId && period.beginsOn <= key.asOf)
      .map((period) => periodRun(period, sums.get(`${momentOf(key)}/${period.periodId}`) ?? [])),
  );
  let lines = 0;
  for (const known of new Set(keys.map(({ knownAt }) => knownAt ?? null))) {
    const knownThen = runs.filter((_, index) => (keys[index]?.knownAt ?? null) === known);
    lines += await addConsumptions(sql, bookIds, { runs: knownThen.flat(), knownAt: known });
  }
  return keys.map((key, index) => {
    const items = materials.get(key.bookId) ?? [];
    return dryRun(key, runs[index] ?? [], { items, rowsRead: lines + items.length });
  });
}

function periodRun(period: WriteOffPeriod, sums: readonly FlowSum[]): PeriodRun {
  const takesNothing = period.accountingMethod !== 'UNIT_CONSUMPTION';
  const products = productFlows(sums).map((product) => ({ ...product, takesNothing }));
  return { period, sums, products, taken: new Map(), declared: new Set() };
}

/** Products whose consumption is in memory at the same time: few, so that most of it never grows old there. */
const PRODUCTS_AT_A_TIME = 50;

/** Adds what products took, some products at a time, by the figures that count in each period. Tells the lines read. */
async function addConsumptions(
  sql: Sql,
  bookIds: readonly string[],
  { runs, knownAt }: { readonly runs: readonly PeriodRun[]; readonly knownAt: string | null },
): Promise<number> {
  const moved = new Set(runs.flatMap(({ products }) => products.map((product) => product.productItemNumber)));
  let read = 0;
  for (const some of chunksOf([...moved], PRODUCTS_AT_A_TIME)) {
    const lines = await knownAmong(sql, bookIds, await scaledHistory(sql, bookIds, some), knownAt);
    read += lines.length;
    const table = new ConsumptionTable(lines);
    const isHere = new Set(some);
    for (const { period, products, taken, declared } of runs) {
      const figures = table.asOf(period.beginsOn);
      const here = products.filter(({ productItemNumber }) => isHere.has(productItemNumber));
      addConsumption(taken, here, (product, version) => {
        const consumptions = figures.of(period.bookId, product, version);
        if (consumptions.length > 0) declared.add(`${product}/${version}`);
        return consumptions;
      });
    }
  }
  return read;
}

/** Runs through the book's periods up to the day: what one leaves is what the next begins with. */
function dryRun(
  { bookId, asOf, knownAt = null }: DryRunKey,
  runs: readonly PeriodRun[],
  { items, rowsRead: others }: { readonly items: readonly number[]; readonly rowsRead: number },
): DryRun | null {
  const moved = runs.flatMap(({ sums }) => sums.map(({ movements }) => movements));
  const rowsRead = moved.reduce((total, movements) => total + movements, others);
  let result: DryRun | null = null;
  for (const { period, sums, products, taken, declared } of runs) {
    const before = new Map(result?.materials.map((line) => [line.itemNumber, line]));
    const lines = writeOffLines(materialFlows(items, sums, before), products, taken);
    result = { bookId, asOf, knownAt, period, ...lines, declared, rowsRead };
  }
  return result;
}

function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function materialFlows(
  items: readonly number[],
  sums: readonly FlowSum[],
  before: ReadonlyMap<number, MaterialLine>,
): MaterialFlows[] {
  const flows = new Map<number, Map<Flow, Decimal>>(items.map((item) => [item, new Map()]));
  for (const { account, itemNumber, flow, quantity } of sums) {
    if (account !== 'PRODUCT') flows.get(itemNumber)?.set(flow, quantity);
  }
  return [...flows].map(([itemNumber, own]) => ({
    itemNumber,
    opening: before.get(itemNumber)?.theoreticalRemaining ?? own.get('OPENING') ?? ZERO,
    leftoversOpening: before.get(itemNumber)?.leftoversRemaining ?? ZERO,
    flows: own,
  }));
}

function productFlows(sums: readonly FlowSum[]): ProductFlows[] {
  const products = new Map<
    string,
    { productItemNumber: number; version: string; flows: Map<Flow, Decimal> }
  >();
  for (const { account, itemNumber, version, flow, quantity } of sums) {
    if (account !== 'PRODUCT' || version === null) continue;
    const key = `${itemNumber}/${version}`;
    const product = products.get(key) ?? {
      productItemNumber: itemNumber,
      version,
      flows: new Map<Flow, Decimal>(),
    };
    product.flows.set(flow, quantity);
    products.set(key, product);
  }
  return [...products.values()].toSorted(
    (one, other) => one.productItemNumber - other.productItemNumber || (one.version < other.version ? -1 : 1),
  );
}

type SumRow = {
  book_id: string;
  period_id: string;
  account: FlowSum['account'];
  item_number: unknown;
  version: string | null;
  cause: Flow;
  quantity: Bindable;
  movements: unknown;
};

/** Sums what lists moved themselves; what products took of materials is computed from their totals. */
async function flowSums(sql: Sql, keys: readonly DryRunKey[]): Promise<FlowSum[]> {
  const sums: FlowSum[] = [];
  for (const [moment, same] of groupedBy(keys, momentOf)) {
    const [{ asOf, knownAt = null }] = same as [DryRunKey];
    const rows = await sql.rows<SumRow>(
      `SELECT book_id, period_id, account, item_number, version, cause, SUM(quantity) AS quantity, COUNT(*) AS movements
       FROM movement WHERE book_id IN (?) AND product_item_number IS NULL AND occurred_on <= ?
       ${knownAt ? 'AND recorded_at <= ?' : ''}
       GROUP BY book_id, period_id, account, item_number, version, cause`,
      [same.map(({ bookId }) => bookId), asOf, ...(knownAt ? [knownAt] : [])],
    );
    sums.push(...rows.map((row) => flowSum(row, moment)));
  }
  return sums;
}

const flowSum = (row: SumRow, moment: string): FlowSum => ({
  bookId: row.book_id,
  moment,
  periodId: row.period_id,
  account: row.account,
  itemNumber: Number(row.item_number),
  version: row.version,
  flow: row.cause,
  quantity: fromScaled(String(row.quantity), QUANTITY),
  movements: Number(row.movements),
});

async function materialNumbers(sql: Sql, bookIds: readonly string[]): Promise<Map<string, number[]>> {
  const rows = await sql.rows<{ book_id: string; item_number: unknown }>(
    `SELECT book_id, item_number FROM book_item WHERE book_id IN (?) AND kind = 'MATERIAL' ORDER BY item_number`,
    [bookIds],
  );
  return new Map(
    bookIds.map((bookId) => [
      bookId,
      rows.filter((row) => row.book_id === bookId).map((row) => Number(row.item_number)),
    ]),
  );
}
