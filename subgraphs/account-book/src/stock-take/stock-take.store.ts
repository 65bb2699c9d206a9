import DataLoader from 'dataloader';
import type { Database, Sql } from '@trust-supervision/database';
import {
  ok,
  refuse,
  ZERO,
  type Decimal,
  type Fault,
  type LegalDate,
  type Result,
} from '@trust-supervision/kernel';
import type { Rows } from '@trust-supervision/subgraph';
import { AccountBookEntity } from '../account-book/account-book.entity';
import type { CountedStock } from '../write-off/stock';
import { periodsOf } from '../write-off/write-off-period.store';
import { dryRunOf } from '../write-off/write-off.store';
import { countedLeftovers } from './counted-scrap';
import { recordedBy, scrapFacts } from './counted-scrap.store';
import { countedStockOf, linesInForce, unusableFor } from './counted-stock';
import { uncountedOf, type CountSheet, type StockTake, type StoredCountLine } from './stock-take';
import { CountLineEntity, CountSheetEntity, StockTakeEntity } from './stock-take.entity';

/** The sheets of a stock-take, every version of each, and their lines. */
export type Count = { readonly sheets: readonly CountSheet[]; readonly lines: readonly StoredCountLine[] };

/** A closed stock-take as the counted stock of a book at the end of a day. */
type StockKey = { readonly stockTakeId: string; readonly bookId: string; readonly day: LegalDate };

/** Scrap of a material as it was counted, and as the book has it. */
export type LeftoversLine = {
  readonly bookId: string;
  readonly itemNumber: number;
  readonly counted: Decimal;
  readonly byBook: Decimal;
  readonly recorded: Decimal;
};

/** Loads stock-takes for one request, as far as the caller sees their books. */
export class StockTakes {
  constructor(
    private readonly database: Database,
    private readonly rows: Rows,
  ) {}

  readonly byId = new DataLoader<string, StockTake | null>(async (ids) => {
    const [takes, books] = await this.database.read(async (sql) => {
      const found = await loadTakes(sql, 'stockTakeId', ids);
      return [found, await ownersOf(sql, found)];
    });
    const shown = await this.rows.among([...books.values()]);
    return ids.map((id) => {
      const take = takes.find(({ stockTakeId }) => stockTakeId === id);
      return take && shown.has(books.get(take.bookId) ?? '') ? take : null;
    });
  });

  /** In the order they were planned. The caller has reached the book. */
  readonly ofBook = new DataLoader<string, StockTake[]>(async (bookIds) => {
    const takes = await this.database.read((sql) => loadTakes(sql, 'bookId', bookIds));
    return bookIds.map((bookId) => takes.filter((take) => take.bookId === bookId));
  });

  /** The caller has reached the stock-take. */
  readonly count = new DataLoader<string, Count>((ids) => this.database.read((sql) => countsOf(sql, ids)));

  /** See `closedStocks`. The caller has reached the book. */
  readonly closed = new DataLoader<StockKey, Result<CountedStock, Fault>, string>(
    (keys) => this.database.read((sql) => closedStocks(sql, keys)),
    { cacheKeyFn: ({ stockTakeId, bookId, day }) => `${stockTakeId}/${bookId}/${day}` },
  );

  /** Item numbers of the materials that must be counted and are not. */
  async uncounted(take: StockTake): Promise<number[]> {
    const moved = await this.database.read((sql) => movedMaterials(sql, take));
    return uncountedOf(moved, await this.stock(take.stockTakeId));
  }

  /** Scrap that was counted, against the book. */
  async leftovers(take: StockTake): Promise<LeftoversLine[]> {
    const { sheets, lines } = await this.count.load(take.stockTakeId);
    const counted = countedLeftovers(linesInForce(sheets, lines));
    const items = [...counted.keys()].toSorted((one, other) => one - other);
    if (items.length === 0) return [];
    const { bookId, cutOff: asOf } = take;
    return this.database.read(async (sql) => {
      const run = await dryRunOf(sql, { bookId, asOf });
      const factsOf = await scrapFacts(sql, take, { items, run });
      const recorded = await recordedBy(sql, take, items);
      return items.map((itemNumber) => ({
        bookId,
        itemNumber,
        counted: counted.get(itemNumber) ?? ZERO,
        byBook: factsOf(itemNumber).byBook.minus(recorded.get(itemNumber) ?? ZERO),
        recorded: recorded.get(itemNumber) ?? ZERO,
      }));
    });
  }

  /** The stock at the cut-off by the sheets in force. */
  async stock(stockTakeId: string): Promise<CountedStock> {
    const { sheets, lines } = await this.count.load(stockTakeId);
    return countedStockOf(linesInForce(sheets, lines));
  }
}

/**
 * The counted stock of books at the end of a day, each from a closed stock-take: for what compares or settles by it,
 * such as a write-off report that names a stock-take. Refuses one that is open, of another book or of another cut-off.
 */
export async function closedStocks(
  sql: Sql,
  keys: readonly StockKey[],
): Promise<Result<CountedStock, Fault>[]> {
  const ids = [...new Set(keys.map(({ stockTakeId }) => stockTakeId))];
  const takes = await loadTakes(sql, 'stockTakeId', ids);
  const counts = await countsOf(sql, ids);
  return keys.map((key) => {
    const take = takes.find(({ stockTakeId }) => stockTakeId === key.stockTakeId);
    const fault = unusableFor(take ?? null, key);
    const count = counts[ids.indexOf(key.stockTakeId)];
    if (fault) return refuse(fault);
    return ok(countedStockOf(linesInForce(count?.sheets ?? [], count?.lines ?? [])));
  });
}

/** Stock-takes of books or by id, in the order they were planned. */
export const loadTakes = (
  sql: Sql,
  property: 'stockTakeId' | 'bookId',
  keys: readonly string[],
): Promise<StockTake[]> =>
  sql
    .repository(StockTakeEntity)
    .createQueryBuilder('take')
    .where(`take.${property} IN (:...keys)`, { keys })
    .orderBy('take.number')
    .getMany();

/** Sheets in the order they were handed in, lines in the order of their sheet. */
export async function countsOf(sql: Sql, stockTakeIds: readonly string[]): Promise<Count[]> {
  const sheets = await sql
    .repository(CountSheetEntity)
    .createQueryBuilder('sheet')
    .where('sheet.stockTakeId IN (:...stockTakeIds)', { stockTakeIds })
    .orderBy('sheet.sheetId')
    .getMany();
  const lines = await sql
    .repository(CountLineEntity)
    .createQueryBuilder('line')
    .where('line.stockTakeId IN (:...stockTakeIds)', { stockTakeIds })
    .orderBy('line.sheetId')
    .addOrderBy('line.lineNumber')
    .getMany();
  return stockTakeIds.map((id) => ({
    sheets: sheets.filter(({ stockTakeId }) => stockTakeId === id),
    lines: lines.filter(({ stockTakeId }) => stockTakeId === id),
  }));
}

/** Materials with a balance at the cut-off, or with movements in its period up to then. */
export async function movedMaterials(
  sql: Sql,
  { bookId, cutOff }: Pick<StockTake, 'bookId' | 'cutOff'>,
): Promise<number[]> {
  const periods = await periodsOf(sql, [bookId]);
  const beginsOn = periods.findLast((period) => period.beginsOn <= cutOff)?.beginsOn ?? cutOff;
  const rows = await sql.rows<{ item_number: unknown }>(
    `SELECT item_number FROM movement WHERE book_id = ? AND account = 'MATERIAL' AND occurred_on <= ?
     GROUP BY item_number
     HAVING SUM(CASE direction WHEN 'RECEIPT' THEN quantity ELSE -quantity END) <> 0 OR MAX(occurred_on) >= ?
     ORDER BY item_number`,
    [bookId, cutOff, beginsOn],
  );
  return rows.map((row) => Number(row.item_number));
}

async function ownersOf(sql: Sql, takes: readonly StockTake[]): Promise<Map<string, string>> {
  if (takes.length === 0) return new Map();
  const books = await sql
    .repository(AccountBookEntity)
    .createQueryBuilder('book')
    .where('book.bookId IN (:...bookIds)', { bookIds: takes.map(({ bookId }) => bookId) })
    .getMany();
  return new Map(books.map(({ bookId, enterpriseUsci }) => [bookId, enterpriseUsci]));
}
