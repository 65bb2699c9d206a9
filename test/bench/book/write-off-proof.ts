import type { Database, Sql } from '@trust-supervision/database';

/** A count of the whole book, and the materials whose count differs from it. */
export type Counted = {
  readonly stock: { readonly materials: object[]; readonly products: object[] };
  readonly differing: readonly number[];
  /** What the next period must begin with, by material, at 5 places as a whole number. */
  readonly carried: ReadonlyMap<number, bigint>;
};

type Sum = { item: unknown; quantity: string | bigint };

const PRODUCTS_ON_STOCK = 3n;
const PLACES = 100_000n;

const sumsOf = async (sql: Sql, statement: string): Promise<Map<number, bigint>> =>
  new Map(
    (await sql.rows<Sum>(statement)).map(({ item, quantity }) => [Number(item), BigInt(quantity)] as const),
  );

const inUnits = (scaled: bigint): string =>
  `${scaled / PLACES}.${(scaled % PLACES).toString().padStart(5, '0')}`;

/** Counts three of every product and what the ledger leaves of every material: one in fifty is a unit short or over. */
export function countOf(database: Database): Promise<Counted> {
  return database.read(async (sql) => {
    const balances = await sumsOf(sql, 'SELECT item_number AS item, quantity FROM material_balance');
    const taken = await sumsOf(
      sql,
      'SELECT material_item_number AS item, SUM(unit_consumption) AS quantity FROM unit_consumption GROUP BY material_item_number',
    );
    const products = await sql.rows<{ item_number: unknown }>(
      `SELECT item_number FROM book_item WHERE kind = 'PRODUCT' ORDER BY item_number`,
    );
    const carried = new Map([...balances].map(([item, balance]) => [item, balance + differenceOf(item)]));
    return {
      carried,
      differing: [...balances.keys()].filter((item) => differenceOf(item) !== 0n),
      stock: {
        materials: [...carried].map(([itemNumber, quantity]) => ({
          itemNumber,
          rawWarehouse: inUnits(quantity - ((taken.get(itemNumber) ?? 0n) * PRODUCTS_ON_STOCK) / 10_000n),
        })),
        products: products.map((row) => ({
          itemNumber: Number(row.item_number),
          quantity: String(PRODUCTS_ON_STOCK),
        })),
      },
    };
  });
}

function differenceOf(itemNumber: number): bigint {
  if (itemNumber % 50 !== 0) return 0n;
  return itemNumber % 100 === 0 ? -PLACES : PLACES;
}

type Filed = { line: Record<'itemNumber' | 'consumed' | 'tangibleLoss' | 'theoreticalRemaining', string> };

/**
 * Holds what was filed and carried forward against sums of the ledger that the write-off does not use: all movements,
 * and those that products caused on materials. Fails at the first figure that differs.
 */
export function compareWithLedger(database: Database, { carried }: Counted): Promise<string> {
  return database.read(async (sql) => {
    const [period] = await sql.rows<{ period_id: string; state: string }>(
      'SELECT period_id, state FROM write_off_period WHERE number = 1',
    );
    if (period?.state !== 'APPROVED') throw new Error(`the period is ${period?.state}`);
    const within = `FROM movement WHERE account = 'MATERIAL' AND period_id = '${period.period_id}'`;
    const signed = "SUM(CASE direction WHEN 'RECEIPT' THEN quantity ELSE -quantity END)";
    const remaining = await sumsOf(
      sql,
      `SELECT item_number AS item, ${signed} AS quantity ${within} GROUP BY item_number`,
    );
    const used = await sumsOf(
      sql,
      `SELECT item_number AS item, SUM(quantity) AS quantity ${within} AND product_item_number IS NOT NULL GROUP BY item_number`,
    );
    const balances = await sumsOf(sql, 'SELECT item_number AS item, quantity FROM material_balance');
    const scrap = await scrapOf(sql);
    const lines = await filedLines(sql);
    for (const { line } of lines) {
      const item = Number(line.itemNumber);
      same(item, 'remaining', scaled(line.theoreticalRemaining), remaining.get(item));
      same(item, 'consumed', scaled(line.consumed), used.get(item) ?? 0n);
      same(item, 'tangible loss', scaled(line.tangibleLoss), scrap.get(item) ?? 0n);
      same(item, 'carried forward', balances.get(item) ?? 0n, carried.get(item));
    }
    const [written] = await sql.rows<{ number: unknown }>(
      `SELECT COUNT(*) AS number FROM bonded_list WHERE state <> 'WRITTEN_OFF'`,
    );
    if (Number(written?.number) !== 0)
      throw new Error(`${String(written?.number)} lists are not written off`);
    return `${lines.length} materials: remainder, use, scrap and what was carried forward equal the ledger`;
  });
}

async function filedLines(sql: Sql): Promise<Filed[]> {
  const [row] = await sql.rows<{ materials: string }>('SELECT materials FROM write_off_version');
  const lines = JSON.parse(row?.materials ?? '[]') as Filed[];
  if (lines.length === 0) throw new Error('nothing was filed');
  return lines;
}

/** Tangible loss of each material, from the exports of each product, rounded half up once a product. */
async function scrapOf(sql: Sql): Promise<Map<number, bigint>> {
  const rows = await sql.rows<{
    item: unknown;
    total: string | bigint;
    unit: string | bigint;
    rate: string | bigint;
  }>(
    `SELECT taken.material_item_number AS item, taken.unit_consumption AS unit, taken.tangible_loss_rate AS rate, exported.total
     FROM unit_consumption taken JOIN (SELECT item_number, SUM(quantity) AS total FROM movement WHERE account = 'PRODUCT'
       GROUP BY item_number) exported ON exported.item_number = taken.product_item_number`,
  );
  const scrap = new Map<number, bigint>();
  for (const { item, total, unit, rate } of rows) {
    const exact = BigInt(total) * BigInt(unit) * BigInt(rate);
    const divisor = 10n ** 20n;
    const rounded = (exact * 2n + divisor) / (divisor * 2n);
    scrap.set(Number(item), (scrap.get(Number(item)) ?? 0n) + rounded);
  }
  return scrap;
}

const scaled = (quantity: string): bigint => {
  const [whole = '0', places = ''] = quantity.split('.');
  const magnitude = BigInt(whole.replace('-', '')) * PLACES + BigInt(places.padEnd(5, '0'));
  return whole.startsWith('-') ? -magnitude : magnitude;
};

function same(item: number, figure: string, found: bigint, expected: bigint | undefined): void {
  if (found !== expected)
    throw new Error(`material ${item}: ${figure} is ${found}, the ledger says ${expected}`);
}
