import DataLoader from 'dataloader';
import type { Database } from '@trust-supervision/database';
import { ZERO, type Decimal } from '@trust-supervision/kernel';
import { MaterialBalanceEntity, MovementEntity, type StoredMovement } from './ledger.entity';

/** A page of a material's movements, in the order they were written. */
export type MovementPage = {
  readonly bookId: string;
  readonly itemNumber: number;
  readonly limit: number;
  readonly after: string;
};

/** SQLite joins at most 500 selects. */
const MOST_PAGES = 400;

/** Loads balances and movements for one request. The caller has reached the material, so it may see them. */
export class Movements {
  constructor(private readonly database: Database) {}

  readonly balance = new DataLoader<{ bookId: string; itemNumber: number }, Decimal, string>(
    async (keys) => {
      const balances = await this.database.read((sql) =>
        sql
          .repository(MaterialBalanceEntity)
          .createQueryBuilder('balance')
          .where('balance.bookId IN (:...bookIds) AND balance.itemNumber IN (:...itemNumbers)', {
            bookIds: [...new Set(keys.map(({ bookId }) => bookId))],
            itemNumbers: [...new Set(keys.map(({ itemNumber }) => itemNumber))],
          })
          .getMany(),
      );
      const found = new Map(
        balances.map((balance) => [`${balance.bookId}/${balance.itemNumber}`, balance.quantity]),
      );
      return keys.map(({ bookId, itemNumber }) => found.get(`${bookId}/${itemNumber}`) ?? ZERO);
    },
    { cacheKeyFn: ({ bookId, itemNumber }) => `${bookId}/${itemNumber}` },
  );

  /** Pages of several materials' movements, in two statements: at most `limit + 1` of each. */
  readonly pages = new DataLoader<MovementPage, StoredMovement[], string>(
    async (pages) => {
      const movements = await this.database.read(async (sql) => {
        const keys = await sql.rows<{ movement_key: string | bigint }>(
          pages.map(rangeOf).join(' UNION '),
          pages.flatMap(({ bookId, itemNumber, after }) => [bookId, itemNumber, BigInt(after)]),
        );
        if (keys.length === 0) return [];
        return sql
          .repository(MovementEntity)
          .createQueryBuilder('movement')
          .where('movement.movementKey IN (:...keys)', { keys: keys.map((key) => String(key.movement_key)) })
          .orderBy('movement.movementKey')
          .getMany();
      });
      return pages.map(({ bookId, itemNumber, after, limit }) =>
        movements
          .filter(
            (line) =>
              line.bookId === bookId &&
              line.itemNumber === itemNumber &&
              BigInt(line.movementKey ?? 0) > BigInt(after),
          )
          .slice(0, limit + 1),
      );
    },
    { cacheKeyFn: (page) => JSON.stringify(page), maxBatchSize: MOST_PAGES },
  );
}

const rangeOf = ({ limit }: MovementPage, index: number): string =>
  `SELECT * FROM (SELECT movement_key FROM movement WHERE book_id = ? AND account = 'MATERIAL' AND item_number = ? AND movement_key > ?
   ORDER BY movement_key LIMIT ${limit + 1}) page${index}`;
