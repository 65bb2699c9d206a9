import DataLoader from 'dataloader';
import type { Database, Selects, Tx } from '@trust-supervision/database';
import { ZERO, type Decimal, type LegalDate } from '@trust-supervision/kernel';
import { type AccountBook } from '../account-book/account-book';
import type { Claims, Standing } from './claims';
import { outstandingOf } from './standing.store';
import type { TurnoverUse } from './turnover';
import {
  inYearOf,
  TurnoverAccount,
  type BookTurnover,
  type LimitedStock,
  type MaterialTurnover,
  type TurnoverFacts,
} from './turnover-account';
import {
  BookTurnoverEntity,
  CycleImportsEntity,
  MaterialTurnoverEntity,
  ProductReturnsEntity,
} from './turnover.entity';

/** What of a book is asked for: some items, or with them all materials, to know the worth of the whole stock. */
export type CountedItems = {
  readonly bookId: string;
  readonly itemNumbers: readonly number[];
  /** Periods whose imports are asked for. */
  readonly periodIds: readonly string[];
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
    const locked = await this.lockAll(tx, [bookId], day);
    return locked.get(bookId) as BookTurnover;
  }

  /** Takes the locks of books, in the order of their ids whatever the order in which they are named. */
  async lockAll(tx: Tx, bookIds: readonly string[], day: LegalDate): Promise<Map<string, BookTurnover>> {
    const rows = await tx.select(BookTurnoverEntity, `book_id IN (?) ORDER BY book_id${tx.forUpdate}`, [
      bookIds,
    ]);
    const locked = new Map(rows.map((turnover) => [turnover.bookId, inYearOf(turnover, day)]));
    if (bookIds.some((bookId) => !locked.has(bookId)))
      throw new Error('a book counts its turnover from its set-up');
    return locked;
  }

  /** Loads what was counted of items. The caller holds the lock. */
  async counts(
    reads: Selects,
    { bookId, itemNumbers, periodIds, wholeStock }: CountedItems,
  ): Promise<Pick<TurnoverFacts, 'counted' | 'returns' | 'imports'>> {
    const [counted, returns, imports] = await Promise.all([
      wholeStock
        ? reads.select(MaterialTurnoverEntity, 'book_id = ?', [bookId])
        : reads.select(MaterialTurnoverEntity, 'book_id = ? AND item_number IN (?)', [bookId, itemNumbers]),
      reads.select(ProductReturnsEntity, 'book_id = ? AND product_item_number IN (?)', [bookId, itemNumbers]),
      wholeStock
        ? reads.select(CycleImportsEntity, 'period_id IN (?)', [periodIds])
        : reads.select(CycleImportsEntity, 'period_id IN (?) AND item_number IN (?)', [
            periodIds,
            itemNumbers,
          ]),
    ]);
    return { counted, returns, imports };
  }

  /** What stands against claims that ask for nothing in stock: those of a consumption list. */
  async standing(tx: Tx, book: AccountBook, turnover: BookTurnover, claims: Claims): Promise<Standing> {
    return (await this.#accountFor(tx, book, turnover, claims)).standing(claims);
  }

  /** Reserves what a document claims (+1), or frees it (-1), when it belongs to no batch of lists. */
  async reserve(tx: Tx, turnover: BookTurnover, claims: Claims, sign: 1 | -1): Promise<void> {
    const account = await this.#accountFor(tx, NO_LIMITS, turnover, claims);
    account.reserve(claims, sign);
    await this.save(tx, [account]);
  }

  async #accountFor(
    tx: Tx,
    limits: TurnoverFacts['limits'],
    turnover: BookTurnover,
    { incoming, leftovers, reexports }: Claims,
  ): Promise<TurnoverAccount> {
    const itemNumbers = [...incoming.keys(), ...leftovers.keys(), ...reexports.keys()];
    const { bookId } = turnover;
    const counts = await this.counts(tx, { bookId, itemNumbers, periodIds: [], wholeStock: false });
    const facts = { limits, turnover, ...counts, cycleOf: () => null, materials: [] };
    return new TurnoverAccount(facts, NO_STOCK);
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
    await tx.put(
      CycleImportsEntity,
      changes.flatMap(({ imports }) => imports),
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
      const outstanding = await outstandingOf(sql, bookIds, this.day);
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
