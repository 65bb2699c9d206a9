import DataLoader from 'dataloader';
import type { Database, Sql } from '@trust-supervision/database';
import { countingOn, type ConsumptionFigure } from './consumption-table';
import { ConsumptionEntity, RestatedConsumptionEntity } from './unit-consumption.entity';

/** A product of a book. */
export type ProductKey = { readonly bookId: string; readonly itemNumber: number };

/** The consumption lines of some products of books: all versions as declared, and as reports restated them. */
export async function consumptionLines(
  sql: Sql,
  bookIds: readonly string[],
  productItemNumbers: readonly number[],
): Promise<ConsumptionFigure[]> {
  if (bookIds.length === 0 || productItemNumbers.length === 0) return [];
  const products = [...new Set(productItemNumbers)];
  const where = 'line.bookId IN (:...bookIds) AND line.productItemNumber IN (:...products)';
  const declared = await sql
    .repository(ConsumptionEntity)
    .createQueryBuilder('line')
    .where(where, { bookIds, products })
    .orderBy('line.productItemNumber')
    .addOrderBy('line.version')
    .addOrderBy('line.materialItemNumber')
    .getMany();
  const restated = await sql
    .repository(RestatedConsumptionEntity)
    .createQueryBuilder('line')
    .where(`${where} AND line.stage = 'AFTER'`, { bookIds, products })
    .orderBy('line.materialItemNumber')
    .getMany();
  return [...declared.map((line) => ({ ...line, reportNumber: 0, countsFrom: null })), ...restated];
}

/** Loads what products consume, for one request. */
export class Consumptions {
  constructor(private readonly database: Database) {}

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
      return products.map(({ bookId, itemNumber }) =>
        lastFigures(lines.filter((line) => line.bookId === bookId && line.productItemNumber === itemNumber)),
      );
    },
    { cacheKeyFn: ({ bookId, itemNumber }) => `${bookId}/${itemNumber}` },
  );
}

function lastFigures(figures: readonly ConsumptionFigure[]): ConsumptionFigure[] {
  const versions = [...new Set(figures.map(({ version }) => version))];
  return versions.flatMap((version) => [
    ...countingOn(
      figures.filter((figure) => figure.version === version),
      null,
    ),
  ]);
}
