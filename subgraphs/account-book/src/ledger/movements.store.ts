import DataLoader from 'dataloader';
import { MOST_SELECTS, type Database, type Sql } from '@trust-supervision/database';
import { fromScaled, QUANTITY, ZERO, type Decimal, type LegalDate } from '@trust-supervision/kernel';
import type { StoredMovement } from './ledger-account';
import { MaterialBalanceEntity, MovementEntity } from './ledger.entity';

/** A page of a material's movements, in the order they were written. */
export type MovementPage = {
  readonly bookId: string;
  readonly itemNumber: number;
  readonly limit: number;
  readonly after: string;
};

/** A material at a moment; null stands for now. */
export type BalanceMoment = {
  readonly bookId: string;
  readonly itemNumber: number;
  readonly asOf: LegalDate | null;
  readonly knownAt: string | null;
};

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

  /** What a material's movements add up to as of a day of effect, as far as they were recorded by an instant. */
  readonly balanceAt = new DataLoader<BalanceMoment, Decimal, string>(
    async (moments) => {
      const balances = new Map<string, Decimal>();
      for (const { asOf, knownAt } of distinctMoments(moments)) {
        const same = moments.filter((moment) => moment.asOf === asOf && moment.knownAt === knownAt);
        const folds = await this.database.read((sql) => foldedBalances(sql, same));
        for (const [key, quantity] of folds) balances.set(`${key}/${asOf}/${knownAt}`, quantity);
      }
      return moments.map((moment) => balances.get(momentKey(moment)) ?? ZERO);
    },
    { cacheKeyFn: momentKey },
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
    { cacheKeyFn: (page) => JSON.stringify(page), maxBatchSize: MOST_SELECTS },
  );
}

function momentKey({ bookId, itemNumber, asOf, knownAt }: BalanceMoment): string {
  return `${bookId}/${itemNumber}/${asOf}/${knownAt}`;
}

const distinctMoments = (moments: readonly BalanceMoment[]): Iterable<BalanceMoment> =>
  new Map(moments.map((moment) => [`${moment.asOf}/${moment.knownAt}`, moment])).values();

/** The folds of the movements of some materials at one moment, by `book/item`. */
async function foldedBalances(sql: Sql, moments: readonly BalanceMoment[]): Promise<Map<string, Decimal>> {
  const [moment] = moments;
  const rows = await sql.rows<{ book_id: string; item_number: unknown; quantity: string | bigint }>(
    `SELECT book_id, item_number, SUM(CASE direction WHEN 'RECEIPT' THEN quantity ELSE -quantity END) AS quantity
     FROM movement
     WHERE book_id IN (?) AND account = 'MATERIAL' AND item_number IN (?) AND occurred_on <= ? AND recorded_at <= ?
     GROUP BY book_id, item_number`,
    [
      moments.map(({ bookId }) => bookId),
      moments.map(({ itemNumber }) => itemNumber),
      moment?.asOf ?? END_OF_DAYS,
      moment?.knownAt ?? END_OF_DAYS,
    ],
  );
  return new Map(
    rows.map((row) => [`${row.book_id}/${Number(row.item_number)}`, fromScaled(row.quantity, QUANTITY)]),
  );
}

/** Later than any day and any instant. */
const END_OF_DAYS = '9999-12-31';

const rangeOf = ({ limit }: MovementPage, index: number): string =>
  `SELECT * FROM (SELECT movement_key FROM movement WHERE book_id = ? AND account = 'MATERIAL' AND item_number = ? AND movement_key > ?
   ORDER BY movement_key LIMIT ${limit + 1}) page${index}`;
