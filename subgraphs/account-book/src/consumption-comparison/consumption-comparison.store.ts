import DataLoader from 'dataloader';
import type { Bindable, Database, Sql } from '@trust-supervision/database';
import { fromScaled, QUANTITY, type Decimal } from '@trust-supervision/kernel';
import { FLOW_EFFECTS, type Flow } from '../ledger/flows';
import { ConsumptionTable } from '../unit-consumption/consumption-table';
import { consumptionHistory } from '../unit-consumption/unit-consumption.store';
import type { WriteOffPeriod } from '../write-off/write-off-period';
import { compareConsumption, type ComparedConsumption, type Worked } from './consumption-comparison';

/** Loads declared against actual consumption of periods, for one request. */
export class ConsumptionComparisons {
  constructor(private readonly database: Database) {}

  readonly of = new DataLoader<WriteOffPeriod, ComparedConsumption[], string>(
    (periods) => this.database.read((sql) => Promise.all(periods.map((period) => comparison(sql, period)))),
    { cacheKeyFn: ({ periodId }) => periodId },
  );
}

/** By consumption lists where they account; otherwise by the work orders that were finished in the period. */
async function comparison(sql: Sql, period: WriteOffPeriod): Promise<ComparedConsumption[]> {
  const worked =
    period.accountingMethod === 'CONSUMPTION_LIST' ? await lists(sql, period) : await orders(sql, period);
  const products = worked.flatMap(({ made }) => made.map(({ productItemNumber }) => productItemNumber));
  const { bookId } = period;
  const table = new ConsumptionTable(await consumptionHistory(sql, [bookId], products)).asOf(period.beginsOn);
  return compareConsumption(worked, (product, version) => table.of(bookId, product, version));
}

type MadeRow = { work: string; product: unknown; version: string; flow?: Flow; quantity: Bindable };
type UsedRow = { work: string; item_number: unknown; quantity: Bindable };

async function orders(sql: Sql, { bookId, beginsOn, endsOn }: WriteOffPeriod): Promise<Worked[]> {
  const made = await sql.rows<MadeRow>(
    `SELECT worked.work_order_id AS work, worked.product_item_number AS product, worked.version, SUM(step.quantity) AS quantity
     FROM work_order worked JOIN work_order_step step ON step.work_order_id = worked.work_order_id
     WHERE worked.book_id = ? AND worked.finished_on BETWEEN ? AND ? AND step.kind = 'OUTPUT'
     GROUP BY worked.work_order_id, worked.product_item_number, worked.version ORDER BY worked.work_order_id`,
    [bookId, beginsOn, endsOn],
  );
  const used = await sql.rows<UsedRow>(
    `SELECT worked.work_order_id AS work, step.item_number,
       SUM(CASE WHEN step.kind IN ('RETURN', 'STOCK_RETURN') THEN -step.quantity ELSE step.quantity END) AS quantity
     FROM work_order worked JOIN work_order_step step ON step.work_order_id = worked.work_order_id
     WHERE worked.book_id = ? AND worked.finished_on BETWEEN ? AND ?
       AND step.kind IN ('ISSUE', 'RETURN', 'STOCK_ISSUE', 'STOCK_RETURN')
     GROUP BY worked.work_order_id, step.item_number`,
    [bookId, beginsOn, endsOn],
  );
  return workedOf(made, used);
}

async function lists(sql: Sql, { bookId, periodId }: WriteOffPeriod): Promise<Worked[]> {
  const made = await sql.rows<MadeRow>(
    `SELECT listed.consumption_list_id AS work, line.item_number AS product, line.consumption_version AS version, line.flow,
       SUM(line.quantity) AS quantity
     FROM consumption_list listed
     JOIN consumption_list_covered covered ON covered.consumption_list_id = listed.consumption_list_id
     JOIN bonded_list_line line ON line.list_id = covered.list_id
     WHERE listed.book_id = ? AND listed.period_id = ? AND listed.state = 'POSTED' AND line.consumption_version IS NOT NULL
     GROUP BY listed.consumption_list_id, line.item_number, line.consumption_version, line.flow
     ORDER BY listed.consumption_list_id`,
    [bookId, periodId],
  );
  const used = await sql.rows<UsedRow>(
    `SELECT listed.consumption_list_id AS work, line.item_number, SUM(line.quantity) AS quantity
     FROM consumption_list listed JOIN consumption_list_line line ON line.consumption_list_id = listed.consumption_list_id
     WHERE listed.book_id = ? AND listed.period_id = ? AND listed.state = 'POSTED' AND line.kind = 'USE'
     GROUP BY listed.consumption_list_id, line.item_number`,
    [bookId, periodId],
  );
  return workedOf(made, used);
}

/** The rows of one order or list together; what came back of a product is taken off. */
function workedOf(made: readonly MadeRow[], used: readonly UsedRow[]): Worked[] {
  const works = new Set([...made, ...used].map(({ work }) => work));
  return [...works].map((work) => {
    const versions = new Map<string, Worked['made'][number]>();
    for (const row of made.filter((one) => one.work === work)) {
      const productItemNumber = Number(row.product);
      const key = `${productItemNumber}/${row.version}`;
      const quantity = read(row.quantity).times(row.flow ? FLOW_EFFECTS[row.flow].sign : 1);
      const before = versions.get(key)?.quantity;
      versions.set(key, {
        productItemNumber,
        version: row.version,
        quantity: before?.plus(quantity) ?? quantity,
      });
    }
    const materials = used.filter((one) => one.work === work);
    return {
      made: [...versions.values()],
      used: materials.map((row) => ({
        materialItemNumber: Number(row.item_number),
        quantity: read(row.quantity),
      })),
    };
  });
}

const read = (stored: Bindable): Decimal => fromScaled(String(stored), QUANTITY);
