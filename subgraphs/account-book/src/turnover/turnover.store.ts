import DataLoader from 'dataloader';
import type { Database, Tx } from '@trust-supervision/database';
import { ZERO, type Decimal, type LegalDate } from '@trust-supervision/kernel';
import { type AccountBook } from '../account-book/account-book';
import type { Claims, Standing } from './claims';
import { outstandingOf } from './standing.store';
import type { TurnoverUse } from './turnover';
import {
  inYearOf,
  TurnoverAccount,
  type BookTurnover,
  type LimitedMaterial,
  type LimitedStock,
  type MaterialTurnover,
} from './turnover-account';
import { BookTurnoverEntity, MaterialTurnoverEntity, ProductReturnsEntity } from './turnover.entity';

/** Which book is held, and what of it its lists name. */
export type TurnoverNeed = {
  readonly book: Pick<AccountBook, 'bookId' | 'maxTurnoverAmount' | 'importCeilingUsd'>;
  readonly turnover: BookTurnover;
  readonly itemNumbers: readonly number[];
  /** Of those, or of the whole book. */
  readonly materials: readonly LimitedMaterial[];
  /** The worth of all that the book holds is asked for. */
  readonly wholeStock: boolean;
};

const NO_LIMITS = { maxTurnoverAmount: null, importCeilingUsd: null };
const notAsked = (): never => {
  throw new Error('the stock of the book was not loaded');
};
const NO_STOCK: LimitedStock = { balanceOf: notAsked, scrapOf: notAsked };

/** What stands against a book's limits. Changes are made under the lock of the book's row. */
export class TurnoverLedger {
  /** Begins to count for a new book. */
  async open(tx: Tx, bookId: string, yearBegan: LegalDate, opening: Decimal): Promise<void> {
    const nothing = { reservedUsd: ZERO, importedUsd: ZERO, lifetimeUsd: ZERO };
    await tx.insert(BookTurnoverEntity, [{ ...nothing, bookId, yearBegan, lifetimeReach: opening }]);
  }

  /** Takes the book's lock. Everything that decides or posts a list of the book waits here for its turn. */
  async lock(tx: Tx, bookId: string, day: LegalDate): Promise<BookTurnover> {
    const [turnover] = await tx.select(BookTurnoverEntity, `book_id = ?${tx.forUpdate}`, [bookId]);
    if (!turnover) throw new Error('a book counts its turnover from its set-up');
    return inYearOf(turnover, day);
  }

  /** Loads what stands against the limits, for lists that name some items. The caller holds the lock and saves. */
  async account(
    tx: Tx,
    { book, turnover, materials, itemNumbers, wholeStock }: TurnoverNeed,
    stock: LimitedStock,
  ): Promise<TurnoverAccount> {
    const { bookId } = book;
    const counted = wholeStock
      ? await tx.select(MaterialTurnoverEntity, 'book_id = ?', [bookId])
      : await tx.select(MaterialTurnoverEntity, 'book_id = ? AND item_number IN (?)', [bookId, itemNumbers]);
    const returns = await tx.select(ProductReturnsEntity, 'book_id = ? AND product_item_number IN (?)', [
      bookId,
      itemNumbers,
    ]);
    return new TurnoverAccount({ limits: book, turnover, counted, returns, materials }, stock);
  }

  /** What stands against claims that ask for nothing in stock: those of a consumption list. */
  async standing(tx: Tx, book: AccountBook, turnover: BookTurnover, claims: Claims): Promise<Standing> {
    return (await this.#accountFor(tx, book, turnover, claims)).standing(claims);
  }

  /** Reserves what a document claims (+1), or frees it (-1), when it belongs to no batch of lists. */
  async reserve(tx: Tx, turnover: BookTurnover, claims: Claims, sign: 1 | -1): Promise<void> {
    const { bookId } = turnover;
    const account = await this.#accountFor(tx, { ...NO_LIMITS, bookId }, turnover, claims);
    account.reserve(claims, sign);
    await this.save(tx, [account]);
  }

  #accountFor(
    tx: Tx,
    book: TurnoverNeed['book'],
    turnover: BookTurnover,
    { incoming, leftovers, reexports }: Claims,
  ): Promise<TurnoverAccount> {
    const itemNumbers = [...incoming.keys(), ...leftovers.keys(), ...reexports.keys()];
    return this.account(tx, { book, turnover, itemNumbers, materials: [], wholeStock: false }, NO_STOCK);
  }

  /** Writes what was counted in memory. */
  async save(tx: Tx, accounts: readonly TurnoverAccount[]): Promise<void> {
    const changes = accounts.map((account) => account.changes);
    await tx.put(
      BookTurnoverEntity,
      changes.flatMap(({ turnover }) => turnover),
    );
    await tx.put(
      MaterialTurnoverEntity,
      changes.flatMap(({ counted }) => counted),
    );
    await tx.put(
      ProductReturnsEntity,
      changes.flatMap(({ returns }) => returns),
    );
  }
}

/** Loads turnover for one request. */
export class Turnovers {
  constructor(
    private readonly database: Database,
    private readonly day: LegalDate,
  ) {}

  readonly ofBook = new DataLoader<string, TurnoverUse>(async (bookIds) =>
    this.database.read(async (sql) => {
      const rows = await sql
        .repository(BookTurnoverEntity)
        .createQueryBuilder('turnover')
        .where('turnover.bookId IN (:...bookIds)', { bookIds })
        .getMany();
      const outstanding = await outstandingOf(sql, bookIds);
      return bookIds.map((bookId) => {
        const row = rows.find((turnover) => turnover.bookId === bookId);
        const current = row && inYearOf(row, this.day);
        return {
          outstandingUsd: outstanding.get(bookId) ?? ZERO,
          reservedUsd: current?.reservedUsd ?? ZERO,
          importedUsd: current?.importedUsd ?? ZERO,
        };
      });
    }),
  );

  readonly ofMaterial = new DataLoader<
    { bookId: string; itemNumber: number },
    MaterialTurnover | null,
    string
  >(
    async (keys) => {
      const rows = await this.database.read((sql) =>
        sql
          .repository(MaterialTurnoverEntity)
          .createQueryBuilder('material')
          .where('material.bookId IN (:...bookIds) AND material.itemNumber IN (:...items)', {
            bookIds: keys.map(({ bookId }) => bookId),
            items: keys.map(({ itemNumber }) => itemNumber),
          })
          .getMany(),
      );
      return keys.map(
        (key) => rows.find((row) => row.bookId === key.bookId && row.itemNumber === key.itemNumber) ?? null,
      );
    },
    { cacheKeyFn: ({ bookId, itemNumber }) => `${bookId}/${itemNumber}` },
  );
}
