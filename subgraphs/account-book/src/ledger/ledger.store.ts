import { storedInstant, type Selects, type Tx } from '@trust-supervision/database';
import { ZERO, type Clock, type Decimal, type LegalDate } from '@trust-supervision/kernel';
import { ConsumptionTable, type ConsumptionFigure } from '../unit-consumption/consumption-table';
import { consumptionHistory } from '../unit-consumption/unit-consumption.store';
import {
  LedgerAccount,
  type MaterialBalance,
  type Posting,
  type StoredMovement,
  type StoredProductTotal,
} from './ledger-account';
import { MaterialBalanceEntity, MovementEntity, ProductTotalEntity } from './ledger.entity';
import { recount } from './recount';
import { movedProducts, takenByProducts, type RecountScope } from './recount.store';
import { signed, type MovementDraft } from './posting';

/** What is to be posted: it says what must be loaded. */
export type LedgerNeed = {
  readonly bookId: string;
  readonly periodIds: readonly string[];
  /** Of materials and products alike. */
  readonly itemNumbers: readonly number[];
  /** Every balance of the book is needed, to know what it is worth. */
  readonly wholeStock?: boolean;
  /** Every total of the book is needed, to know what scrap there is. */
  readonly scrap?: boolean;
};

/** The append-only ledger. Its callers hold the book's lock, so balances may be decided in memory. */
export class Ledger {
  constructor(private readonly clock: Clock) {}

  /** Writes the opening stock of a book: the first movements of its first period. */
  async open(
    tx: Tx,
    bookId: string,
    period: { periodId: string; beginsOn: LegalDate },
    opening: ReadonlyMap<number, Decimal>,
  ): Promise<void> {
    const recordedAt = storedInstant(this.clock.now());
    const stocked = [...opening].filter(([, quantity]) => !quantity.isZero());
    const movements = stocked.map(([itemNumber, quantity]): StoredMovement => ({
      bookId,
      periodId: period.periodId,
      listId: null,
      documentId: null,
      lineNumber: null,
      account: 'MATERIAL',
      itemNumber,
      productItemNumber: null,
      version: null,
      term: null,
      direction: 'RECEIPT',
      cause: 'OPENING',
      quantity,
      balanceAfter: quantity,
      occurredOn: period.beginsOn,
      recordedAt,
    }));
    await tx.insert(MovementEntity, movements);
    await tx.insert(
      MaterialBalanceEntity,
      stocked.map(([itemNumber, quantity]) => ({ bookId, itemNumber, quantity })),
    );
  }

  /** Loads what postings need. The caller holds the book's lock, posts in memory and saves. */
  async account(reads: Selects, need: LedgerNeed): Promise<LedgerAccount> {
    const { bookId, periodIds, itemNumbers, wholeStock, scrap } = need;
    const [[totals, history], stock] = await Promise.all([
      scrap
        ? totalsAndHistory(reads, bookId, itemNumbers)
        : Promise.all([
            reads.select(ProductTotalEntity, 'period_id IN (?) AND product_item_number IN (?)', [
              periodIds,
              itemNumbers,
            ]),
            consumptionHistory(reads, [bookId], itemNumbers),
          ]),
      wholeStock ? reads.select(MaterialBalanceEntity, 'book_id = ?', [bookId]) : null,
    ]);
    const materials = [...itemNumbers, ...history.map(({ materialItemNumber }) => materialItemNumber)];
    const balances = stock ?? (await balancesOf(reads, bookId, materials));
    return new LedgerAccount({ bookId, balances, totals, consumptions: new ConsumptionTable(history) });
  }

  /** Writes what was posted in memory. */
  async save(tx: Tx, accounts: readonly LedgerAccount[]): Promise<void> {
    const changes = accounts.map((account) => account.changes);
    await tx.insert(
      MovementEntity,
      accounts.flatMap(({ movements }) => movements),
    );
    await tx.put(
      MaterialBalanceEntity,
      changes.flatMap(({ balances }) => balances),
    );
    await tx.put(
      ProductTotalEntity,
      changes.flatMap(({ totals }) => totals),
    );
  }

  /** Posts lines that belong to no batch of lists. Returns the materials that were taken below zero. */
  async post(tx: Tx, { bookId, ...posting }: Posting & { readonly bookId: string }): Promise<number[]> {
    const itemNumbers = posting.lines.map(({ itemNumber }) => itemNumber);
    const account = await this.account(tx, { bookId, periodIds: [posting.period.periodId], itemNumbers });
    const overdrawn = account.post(posting, storedInstant(this.clock.now()));
    await this.save(tx, [account]);
    return overdrawn;
  }

  /**
   * Counts again what versions of products took of materials, after their consumption was declared or restated. What
   * was posted stays: it is reversed, and posted anew on the days of its lists. The periods must not be closed.
   */
  async recount(
    tx: Tx,
    scope: RecountScope,
  ): Promise<{ reversed: number; posted: number; overdrawn: number[] }> {
    const moved = await movedProducts(tx, scope);
    if (moved.length === 0) return { reversed: 0, posted: 0, overdrawn: [] };
    const { bookId, products } = scope;
    const items = products.map(({ productItemNumber }) => productItemNumber);
    const table = new ConsumptionTable(await consumptionHistory(tx, [bookId], items));
    const { reversals, postings } = recount(moved, await takenByProducts(tx, scope), (day) => {
      const figures = table.asOf(day);
      return (product, version) => figures.of(bookId, product, version);
    });
    const corrections = [...reversals, ...postings];
    const stored = await balancesOf(tx, bookId, touchedMaterials(corrections));
    const balances = new Map(stored.map(({ itemNumber, quantity }) => [itemNumber, quantity]));
    const recordedAt = storedInstant(this.clock.now());
    const movements = corrections.map((draft) => ({ ...draft, balanceAfter: moveBalance(balances, draft) }));
    await tx.insert(
      MovementEntity,
      movements.map((movement) => ({ ...movement, bookId, documentId: null, recordedAt })),
    );
    await putBalances(tx, bookId, balances);
    return { reversed: reversals.length, posted: postings.length, overdrawn: overdrawnOf(balances) };
  }
}

/** Every total of a book, with what those products and the named ones consume. */
async function totalsAndHistory(
  reads: Selects,
  bookId: string,
  itemNumbers: readonly number[],
): Promise<[StoredProductTotal[], ConsumptionFigure[]]> {
  const totals = await reads.select(ProductTotalEntity, 'book_id = ?', [bookId]);
  const products = [...itemNumbers, ...totals.map(({ productItemNumber }) => productItemNumber)];
  return [totals, await consumptionHistory(reads, [bookId], products)];
}

/** The balances of some materials of a book; those that never moved are missing. */
const balancesOf = (
  sql: Selects,
  bookId: string,
  itemNumbers: readonly number[],
): Promise<MaterialBalance[]> =>
  sql.select(MaterialBalanceEntity, 'book_id = ? AND item_number IN (?)', [
    bookId,
    [...new Set(itemNumbers)],
  ]);

const putBalances = (tx: Tx, bookId: string, balances: ReadonlyMap<number, Decimal>): Promise<void> =>
  tx.put(
    MaterialBalanceEntity,
    [...balances].map(([itemNumber, quantity]) => ({ bookId, itemNumber, quantity })),
  );

const overdrawnOf = (balances: ReadonlyMap<number, Decimal>): number[] =>
  [...balances].filter(([, quantity]) => quantity.isNegative()).map(([itemNumber]) => itemNumber);

/** Applies a movement to the balances in memory; null on an account that keeps none. */
function moveBalance(balances: Map<number, Decimal>, draft: MovementDraft): Decimal | null {
  if (draft.account !== 'MATERIAL') return null;
  const after = (balances.get(draft.itemNumber) ?? ZERO).plus(signed(draft));
  balances.set(draft.itemNumber, after);
  return after;
}

const touchedMaterials = (movements: readonly MovementDraft[]): number[] => [
  ...new Set(movements.filter(({ account }) => account === 'MATERIAL').map(({ itemNumber }) => itemNumber)),
];
