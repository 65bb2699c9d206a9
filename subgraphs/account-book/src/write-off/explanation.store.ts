import DataLoader from 'dataloader';
import type { Bindable, Database, Sql } from '@trust-supervision/database';
import { fromScaled, QUANTITY, type Decimal, type LegalDate } from '@trust-supervision/kernel';
import type { Account, Flow } from '../ledger/flows';
import { ConsumptionTable } from '../unit-consumption/consumption-table';
import { knownAmong } from '../unit-consumption/known-consumption.store';
import { consumptionHistory } from '../unit-consumption/unit-consumption.store';
import type { CellSource } from './write-off';
import type { DryRun } from './write-off.store';

/** A line of a posted list, as it moved its own item. */
export type PostedLine = {
  /** Null where a consumption list or a work order moved the item. */
  readonly listId: string | null;
  readonly documentId: string | null;
  readonly lineNumber: number;
  readonly occurredOn: LegalDate;
  readonly account: Exclude<Account, 'NONE'>;
  readonly itemNumber: number;
  readonly version: string | null;
  readonly flow: Flow;
  readonly quantity: Decimal;
};

/** A posted line that may stand behind a cell of a material. */
export type ExplainedLine = PostedLine & CellSource;

type LineRow = {
  list_id: string | null;
  document_id: string | null;
  line_number: unknown;
  occurred_on: LegalDate;
  account: PostedLine['account'];
  item_number: unknown;
  version: string | null;
  cause: Flow;
  quantity: Bindable;
};

/** A material's line of a dry run. */
type Line = { readonly run: DryRun; readonly materialItemNumber: number };

/** Loads the lists behind dry runs for one request: three statements for each dry run, whatever cells are asked for. */
export class Explanations {
  constructor(private readonly database: Database) {}

  readonly #lines = new DataLoader<Line, ExplainedLine[], string>(
    async (lines) => {
      const runs = new Map(lines.map(({ run }) => [runKey(run), run]));
      const found = new Map<string, Map<number, ExplainedLine[]>>();
      for (const [key, run] of runs) {
        const items = lines
          .filter((line) => runKey(line.run) === key)
          .map(({ materialItemNumber }) => materialItemNumber);
        found.set(key, await this.database.read((sql) => linesBehind(sql, run, items)));
      }
      return lines.map(
        ({ run, materialItemNumber }) => found.get(runKey(run))?.get(materialItemNumber) ?? [],
      );
    },
    { cacheKeyFn: ({ run, materialItemNumber }) => `${runKey(run)}/${materialItemNumber}` },
  );

  /** The lines that moved a material or a product that takes of it, in the order of their effect. */
  behind(run: DryRun, materialItemNumber: number): Promise<ExplainedLine[]> {
    return this.#lines.load({ run, materialItemNumber });
  }
}

const runKey = ({ period, asOf, knownAt }: DryRun): string => `${period.periodId}/${asOf}/${knownAt}`;

async function linesBehind(
  sql: Sql,
  run: DryRun,
  materials: readonly number[],
): Promise<Map<number, ExplainedLine[]>> {
  const { bookId, period, knownAt } = run;
  const products = await productsTaking(sql, bookId, materials);
  const history = await consumptionHistory(sql, [bookId], products);
  const table = new ConsumptionTable(await knownAmong(sql, [bookId], history, knownAt)).asOf(period.beginsOn);
  const takesNothing = period.accountingMethod !== 'UNIT_CONSUMPTION';
  const behind = new Map(materials.map((item): [number, ExplainedLine[]] => [item, []]));
  for (const line of await postedLines(sql, run, { materials, products })) {
    if (line.account !== 'PRODUCT') {
      behind.get(line.itemNumber)?.push({ ...line, product: null });
      continue;
    }
    const version = line.version ?? '';
    const key = `${line.itemNumber}/${version}`;
    for (const consumption of table.of(bookId, line.itemNumber, version))
      behind
        .get(consumption.materialItemNumber)
        ?.push({ ...line, product: { key, consumption, takesNothing } });
  }
  return behind;
}

/** Products that take of some of the materials, as declared or as restated. */
async function productsTaking(sql: Sql, bookId: string, materials: readonly number[]): Promise<number[]> {
  const rows = await sql.rows<{ item_number: unknown }>(
    `SELECT product_item_number AS item_number FROM unit_consumption WHERE book_id = ? AND material_item_number IN (?)
     UNION SELECT product_item_number FROM restated_consumption WHERE book_id = ? AND material_item_number IN (?)`,
    [bookId, materials, bookId, materials],
  );
  return rows.map((row) => Number(row.item_number));
}

/** Later than any instant. */
const END_OF_DAYS = '9999-12-31';

async function postedLines(
  sql: Sql,
  { bookId, period, asOf, knownAt }: DryRun,
  { materials, products }: { readonly materials: readonly number[]; readonly products: readonly number[] },
): Promise<PostedLine[]> {
  const rows = await sql.rows<LineRow>(
    `SELECT list_id, document_id, line_number, occurred_on, account, item_number, version, cause, quantity
     FROM movement
     WHERE book_id = ? AND product_item_number IS NULL AND period_id = ? AND occurred_on <= ? AND recorded_at <= ?
       AND (account IN ('MATERIAL', 'LEFTOVERS') AND item_number IN (?) OR account = 'PRODUCT' AND item_number IN (?))
       AND (list_id IS NOT NULL OR document_id IS NOT NULL)
     ORDER BY occurred_on, movement_key`,
    [bookId, period.periodId, asOf, knownAt ?? END_OF_DAYS, materials, products],
  );
  return rows.map((row) => ({
    listId: row.list_id,
    documentId: row.document_id,
    lineNumber: Number(row.line_number),
    occurredOn: row.occurred_on,
    account: row.account,
    itemNumber: Number(row.item_number),
    version: row.version,
    flow: row.cause,
    quantity: fromScaled(String(row.quantity), QUANTITY),
  }));
}
