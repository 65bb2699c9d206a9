import { storedInstant, type Sql, type Tx } from '@trust-supervision/database';
import { ZERO, type Clock, type Decimal, type LegalDate } from '@trust-supervision/kernel';
import type { AccountingMethod } from '../account-book/account-book';
import { ConsumptionTable } from '../unit-consumption/consumption-table';
import { consumptionHistory } from '../unit-consumption/unit-consumption.store';
import { FLOW_EFFECTS } from './flows';
import {
  MaterialBalanceEntity,
  MovementEntity,
  ProductTotalEntity,
  type MaterialBalance,
  type StoredMovement,
} from './ledger.entity';
import { recount } from './recount';
import { movedProducts, takenByProducts, type RecountScope } from './recount.store';
import { post, signed, totalKey, type MovementDraft, type PostingLine, type ProductTotal } from './posting';

/** Lines of a list that post together. */
export type Posting = {
  readonly bookId: string;
  readonly period: { readonly periodId: string; readonly accountingMethod: AccountingMethod };
  /** Null for what a write-off carries over, and for what a consumption list or a work order used. */
  readonly listId: string | null;
  readonly documentId?: string;
  readonly lines: readonly PostingLine[];
  readonly occurredOn: LegalDate;
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

  /**
   * Posts lines: movements, running totals and balances. Products take materials only where the period is accounted by
   * unit consumption. Returns the materials that were taken below zero.
   */
  async post(tx: Tx, posting: Posting): Promise<number[]> {
    const totals = await this.#productTotals(tx, posting);
    const table = (await this.#consumption(tx, posting)).asOf(posting.occurredOn);
    const { bookId, period, listId, documentId = null, occurredOn } = posting;
    const { periodId } = period;
    const posted = post(posting.lines, totals, (product, version) =>
      period.accountingMethod === 'UNIT_CONSUMPTION' ? table.of(bookId, product, version) : [],
    );
    const balances = await materialBalances(tx, posting.bookId, touchedMaterials(posted.movements));
    const recordedAt = storedInstant(this.clock.now());
    const movements = posted.movements.map((draft) => ({
      ...draft,
      balanceAfter: moveBalance(balances, draft),
    }));
    await tx.insert(
      MovementEntity,
      movements.map((movement) => ({
        ...movement,
        lineNumber: (listId ?? documentId) === null ? null : movement.lineNumber,
        bookId,
        periodId,
        listId,
        documentId,
        occurredOn,
        recordedAt,
      })),
    );
    await putBalances(tx, bookId, balances);
    await tx.put(
      ProductTotalEntity,
      [...posted.totals.values()].map((total) => ({ ...total, bookId, periodId })),
    );
    return overdrawnOf(balances);
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
    const balances = await materialBalances(tx, bookId, touchedMaterials(corrections));
    const recordedAt = storedInstant(this.clock.now());
    const movements = corrections.map((draft) => ({ ...draft, balanceAfter: moveBalance(balances, draft) }));
    await tx.insert(
      MovementEntity,
      movements.map((movement) => ({ ...movement, bookId, documentId: null, recordedAt })),
    );
    await putBalances(tx, bookId, balances);
    return { reversed: reversals.length, posted: postings.length, overdrawn: overdrawnOf(balances) };
  }

  async #productTotals(tx: Tx, { period: { periodId }, lines }: Posting): Promise<Map<string, ProductTotal>> {
    const products = productsOf(lines);
    if (products.length === 0) return new Map();
    const stored = await tx
      .repository(ProductTotalEntity)
      .createQueryBuilder('total')
      .where('total.periodId = :periodId AND total.productItemNumber IN (:...products)', {
        periodId,
        products,
      })
      .getMany();
    return new Map(stored.map((total) => [totalKey(total), total]));
  }

  async #consumption(tx: Tx, { bookId, lines }: Posting): Promise<ConsumptionTable> {
    return new ConsumptionTable(await consumptionHistory(tx, [bookId], productsOf(lines)));
  }
}

/** The balances of some materials of a book; those that never moved are missing. */
export async function materialBalances(
  sql: Sql,
  bookId: string,
  itemNumbers: readonly number[],
): Promise<Map<number, Decimal>> {
  if (itemNumbers.length === 0) return new Map();
  const stored: MaterialBalance[] = await sql
    .repository(MaterialBalanceEntity)
    .createQueryBuilder('balance')
    .where('balance.bookId = :bookId AND balance.itemNumber IN (:...itemNumbers)', { bookId, itemNumbers })
    .getMany();
  return new Map(stored.map(({ itemNumber, quantity }) => [itemNumber, quantity]));
}

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

const productsOf = (lines: readonly PostingLine[]): number[] => [
  ...new Set(
    lines.filter(({ flow }) => FLOW_EFFECTS[flow].account === 'PRODUCT').map(({ itemNumber }) => itemNumber),
  ),
];
