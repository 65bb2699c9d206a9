import DataLoader from 'dataloader';
import type { Database, Sql } from '@trust-supervision/database';
import type { MaterialConsumption } from '../ledger/posting';
import { ConsumptionEntity } from './unit-consumption.entity';
import { type StoredConsumption } from '../account-book/account-book';

/** A product of a book. */
export type ProductKey = { readonly bookId: string; readonly itemNumber: number };

/** Consumption lines by product, for rules that ask by item and version. */
export class ConsumptionTable {
  readonly #lines = new Map<string, MaterialConsumption[]>();

  constructor(lines: Iterable<StoredConsumption>) {
    for (const line of lines) {
      const key = keyOf(line.bookId, line.productItemNumber, line.version);
      this.#lines.set(key, [...(this.#lines.get(key) ?? []), line]);
    }
  }

  /** What one unit of a product takes, in a version; nothing when the version is unknown. */
  of(bookId: string, productItemNumber: number, version: string): readonly MaterialConsumption[] {
    return this.#lines.get(keyOf(bookId, productItemNumber, version)) ?? [];
  }
}

/** The consumption lines of some products of books, all versions, in item order. */
export const consumptionLines = (
  sql: Sql,
  bookIds: readonly string[],
  productItemNumbers: readonly number[],
): Promise<StoredConsumption[]> =>
  bookIds.length === 0 || productItemNumbers.length === 0
    ? Promise.resolve([])
    : sql
        .repository(ConsumptionEntity)
        .createQueryBuilder('line')
        .where('line.bookId IN (:...bookIds) AND line.productItemNumber IN (:...products)', {
          bookIds,
          products: [...new Set(productItemNumbers)],
        })
        .orderBy('line.productItemNumber')
        .addOrderBy('line.version')
        .addOrderBy('line.materialItemNumber')
        .getMany();

/** Loads what products consume, for one request. */
export class Consumptions {
  constructor(private readonly database: Database) {}

  readonly ofProduct = new DataLoader<ProductKey, StoredConsumption[], string>(
    async (products) => {
      const lines = await this.database.read((sql) =>
        consumptionLines(
          sql,
          [...new Set(products.map(({ bookId }) => bookId))],
          products.map(({ itemNumber }) => itemNumber),
        ),
      );
      return products.map(({ bookId, itemNumber }) =>
        lines.filter((line) => line.bookId === bookId && line.productItemNumber === itemNumber),
      );
    },
    { cacheKeyFn: ({ bookId, itemNumber }) => `${bookId}/${itemNumber}` },
  );
}

const keyOf = (bookId: string, productItemNumber: number, version: string): string =>
  `${bookId}/${productItemNumber}/${version}`;
