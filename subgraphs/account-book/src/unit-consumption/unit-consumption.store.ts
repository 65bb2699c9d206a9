import DataLoader from 'dataloader';
import { byColumn, type Database, type Selects, type Sql } from '@trust-supervision/database';
import type { StoredConsumption } from '../account-book/account-book';
import type { Moment } from '../report-deadline/timeliness';
import { figuresAt, type ConsumptionKnowledge } from './consumption-moment';
import { lastFigures, type ConsumptionFigure } from './consumption-table';
import {
  ConsumptionEntity,
  DeclaredVersionEntity,
  RestatedConsumptionEntity,
  RestatementEntity,
} from './unit-consumption.entity';

/** A product of a book. */
export type ProductKey = { readonly bookId: string; readonly itemNumber: number };

/** The consumption lines of some products of books, all versions: as the last reports say, in item order. */
export const consumptionLines = async (
  sql: Sql,
  bookIds: readonly string[],
  productItemNumbers: readonly number[],
): Promise<ConsumptionFigure[]> => lastFigures(await consumptionHistory(sql, bookIds, productItemNumbers));

/** Every line, as it was declared and as each report restated it: what a table of a day is made of. */
export async function consumptionHistory(
  reads: Selects,
  bookIds: readonly string[],
  productItemNumbers: readonly number[],
): Promise<ConsumptionFigure[]> {
  if (bookIds.length === 0 || productItemNumbers.length === 0) return [];
  const products = [...new Set(productItemNumbers)];
  const where = 'book_id IN (?) AND product_item_number IN (?)';
  const [declared, restated] = await Promise.all([
    reads.select(ConsumptionEntity, where, [bookIds, products]),
    reads.select(RestatedConsumptionEntity, `${where} AND stage = 'AFTER'`, [bookIds, products]),
  ]);
  declared.sort(inTheirOrder);
  restated.sort((one, other) => one.materialItemNumber - other.materialItemNumber);
  // The rows are this call's own: they are told what restated ones say themselves, and not copied.
  const asDeclared = { reportNumber: 0, countsFrom: null };
  return [...declared.map((line) => Object.assign(line, asDeclared)), ...restated];
}

const inTheirOrder = (one: StoredConsumption, other: StoredConsumption): number =>
  one.productItemNumber - other.productItemNumber ||
  byColumn('version')(one, other) ||
  one.materialItemNumber - other.materialItemNumber;

/** Loads what products consume, for one request. */
export class Consumptions {
  constructor(private readonly database: Database) {}

  /** The figures of a product at a moment, as far as they were known then. */
  at(book: ConsumptionKnowledge['book'], product: ProductKey, moment: Moment): Promise<ConsumptionFigure[]> {
    const { bookId, itemNumber: productItemNumber } = product;
    return this.database.read(async (sql) => {
      const figures = await consumptionHistory(sql, [bookId], [productItemNumber]);
      const of = { where: { bookId, productItemNumber } };
      const declared = await sql.repository(DeclaredVersionEntity).find(of);
      const reports = await sql.repository(RestatementEntity).find(of);
      return figuresAt(figures, { book, declared, reports }, moment);
    });
  }

  /** By version, as the last report says. */
  readonly ofProduct = new DataLoader<ProductKey, ConsumptionFigure[], string>(
    async (products) => {
      const lines = await this.database.read((sql) =>
        consumptionLines(
          sql,
          [...new Set(products.map(({ bookId }) => bookId))],
          products.map(({ itemNumber }) => itemNumber),
        ),
      );
      const byProduct = groupedBy(lines, (line) => `${line.bookId}/${line.productItemNumber}`);
      return products.map(({ bookId, itemNumber }) => byProduct.get(`${bookId}/${itemNumber}`) ?? []);
    },
    { cacheKeyFn: ({ bookId, itemNumber }) => `${bookId}/${itemNumber}` },
  );
}

function groupedBy(
  lines: readonly ConsumptionFigure[],
  keyOf: (line: ConsumptionFigure) => string,
): Map<string, ConsumptionFigure[]> {
  const groups = new Map<string, ConsumptionFigure[]>();
  for (const line of lines) {
    const key = keyOf(line);
    const known = groups.get(key);
    if (known) known.push(line);
    else groups.set(key, [line]);
  }
  return groups;
}
