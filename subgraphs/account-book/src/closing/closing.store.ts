import type { Bindable, Database, Sql } from '@trust-supervision/database';
import { fromScaled, QUANTITY } from '@trust-supervision/kernel';
import DataLoader from 'dataloader';
import { changesOf, underWay } from '../book-change/book-change.store';
import { leftoversLeft, materialTurnovers } from '../turnover/standing.store';
import type { BookStep, ClosingBlocker } from './closing';
import { BookStepEntity } from './closing.entity';

/** The steps of books, in order. */
export const bookStepsOf = (sql: Sql, bookIds: readonly string[]): Promise<BookStep[]> =>
  sql
    .repository(BookStepEntity)
    .createQueryBuilder('step')
    .where('step.bookId IN (:...bookIds)', { bookIds })
    .orderBy('step.sequence')
    .getMany();

/** Everything that stands between a book and its end, of the facts that are kept here. */
export async function blockersOf(sql: Sql, bookId: string): Promise<ClosingBlocker[]> {
  const lists = await sql.rows<{ list_number: string; state: 'MANUAL' | 'APPROVED' | 'POSTED' }>(
    `SELECT list_number, state FROM bonded_list WHERE book_id = ? AND state IN ('MANUAL', 'APPROVED', 'POSTED') ORDER BY list_number`,
    [bookId],
  );
  const balances = await sql.rows<{ item_number: unknown; quantity: Bindable }>(
    'SELECT item_number, quantity FROM material_balance WHERE book_id = ? AND quantity <> 0 ORDER BY item_number',
    [bookId],
  );
  const change = underWay(await changesOf(sql, [bookId]));
  return [
    ...lists.map(({ list_number: key, state }) => ({ kind: LIST_BLOCKS[state], key, quantity: null })),
    ...balances.map((row) => ({
      kind: 'BALANCE' as const,
      key: String(row.item_number),
      quantity: fromScaled(String(row.quantity), QUANTITY),
    })),
    ...(await leftoversOf(sql, bookId)),
    ...(change ? [{ kind: 'CHANGE_UNDER_WAY' as const, key: String(change.number), quantity: null }] : []),
  ];
}

const LIST_BLOCKS = {
  MANUAL: 'LIST_UNPOSTED',
  APPROVED: 'LIST_UNPOSTED',
  POSTED: 'LIST_NOT_WRITTEN_OFF',
} as const;

async function leftoversOf(sql: Sql, bookId: string): Promise<ClosingBlocker[]> {
  const rows = await sql.rows<{ item_number: unknown }>(
    `SELECT item_number FROM book_item WHERE book_id = ? AND kind = 'MATERIAL' ORDER BY item_number`,
    [bookId],
  );
  const items = rows.map((row) => Number(row.item_number));
  const left = await leftoversLeft(sql, bookId, items, await materialTurnovers(sql, bookId, items));
  return [...left]
    .filter(([, quantity]) => !quantity.isZero())
    .map(([item, quantity]) => ({ kind: 'LEFTOVERS', key: String(item), quantity }));
}

/** Loads the lives of books for one request. The caller has reached the books. */
export class BookLives {
  constructor(private readonly database: Database) {}

  readonly stepsOf = new DataLoader<string, BookStep[]>(async (bookIds) => {
    const steps = await this.database.read((sql) => bookStepsOf(sql, bookIds));
    return bookIds.map((bookId) => steps.filter((step) => step.bookId === bookId));
  });

  /** A book that is being closed is rare: each is asked for by itself. */
  blockers(bookId: string): Promise<ClosingBlocker[]> {
    return this.database.read((sql) => blockersOf(sql, bookId));
  }
}
