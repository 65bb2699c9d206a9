import type { Database, Sql } from '@trust-supervision/database';
import { Decimal } from '@trust-supervision/kernel';
import DataLoader from 'dataloader';
import type { AccountBook, BookItem } from '../account-book/account-book';
import { BookItemEntity } from '../account-book/account-book.entity';
import { accountedPeriod } from '../accounting-method/accounting-method';
import { methodChangesOf } from '../accounting-method/accounting-method.store';
import { pauseStepsOf } from '../pause/pause.store';
import { standingPauses } from '../pause/pause';
import { linkOn } from '../unit-consumption/consumption-link';
import { linkChangesOf } from '../unit-consumption/consumption-link.store';
import { ConsumptionEntity } from '../unit-consumption/unit-consumption.entity';
import { periodsOf } from '../write-off/write-off-period.store';
import {
  consumptionKeyOf,
  itemKeyOf,
  type BookChange,
  type ChangeFacts,
  type FiledItem,
  type ShadowCopy,
} from './book-change';
import { BookChangeEntity, type StoredChange } from './book-change.entity';

/** The changes of books, in the order of filing. */
export const changesOf = (sql: Sql, bookIds: readonly string[]): Promise<StoredChange[]> =>
  sql
    .repository(BookChangeEntity)
    .createQueryBuilder('change')
    .where('change.bookId IN (:...bookIds)', { bookIds })
    .orderBy('change.number')
    .getMany();

/** A change by its id; null for none. */
export const changeById = (sql: Sql, changeId: string): Promise<StoredChange | null> =>
  sql.repository(BookChangeEntity).findOneBy({ changeId });

/** The change of a book that waits for its decision; null when none does. */
export const underWay = <Change extends BookChange>(changes: readonly Change[]): Change | null =>
  changes.find(({ state }) => state === 'PENDING' || state === 'MANUAL_REVIEW') ?? null;

/** What the check of a change needs of the book as it is, loaded under its lock. */
export async function bookFactsOf(
  sql: Sql,
  book: AccountBook,
  businessDay: ChangeFacts['businessDay'],
): Promise<Omit<ChangeFacts, 'hsCodes' | 'knowsUnit' | 'currencies' | 'turnoverRatio'>> {
  const { bookId } = book;
  const pauses = standingPauses(await pauseStepsOf(sql, [bookId]), { asOf: businessDay });
  return {
    businessDay,
    state: book.state,
    changesPaused: pauses.some(({ stops }) => stops === 'CHANGES'),
    underWay: underWay(await changesOf(sql, [bookId])),
    terms: book,
    items: await sql.repository(BookItemEntity).findBy({ bookId }),
    moved: await movedItems(sql, bookId),
    consumed: await consumedItems(sql, bookId),
  };
}

/**
 * A book with the accounting method and the consumption link that it has on a day: both are changed by filings of their
 * own (domain 2.3; 5, item 1), and the set-up stays as it was.
 */
export async function bookOn(
  sql: Sql,
  book: AccountBook,
  day: ChangeFacts['businessDay'],
): Promise<AccountBook> {
  const { bookId } = book;
  const periods = await periodsOf(sql, [bookId]);
  const changes = await methodChangesOf(sql, [bookId]);
  const accounted = accountedPeriod(book, { periods, changes }, day);
  return {
    ...book,
    accountingMethod: accounted?.accountingMethod ?? book.accountingMethod,
    consumptionLink: linkOn(book.consumptionLink, await linkChangesOf(sql, [bookId]), day),
  };
}

/** Items that movements or the lines of lists name, of lists that are deleted too: their numbers were used. */
async function movedItems(sql: Sql, bookId: string): Promise<Set<string>> {
  const rows = await sql.rows<{ kind: 'MATERIAL' | 'PRODUCT'; item_number: unknown }>(
    `SELECT CASE WHEN list.line_kind = 'PRODUCT' OR line.sold_as IN ('CONVERTED_PRODUCT', 'DISASTER_PRODUCT', 'DAMAGED_PRODUCT') THEN 'PRODUCT' ELSE 'MATERIAL' END AS kind,
       line.item_number
     FROM bonded_list list JOIN bonded_list_line line ON line.list_id = list.list_id WHERE list.book_id = ?
     UNION SELECT 'MATERIAL', item_number FROM material_balance WHERE book_id = ?`,
    [bookId, bookId],
  );
  return new Set(rows.map((row) => itemKeyOf(row.kind, Number(row.item_number))));
}

async function consumedItems(sql: Sql, bookId: string): Promise<Set<string>> {
  const rows = await sql.rows<{ kind: 'MATERIAL' | 'PRODUCT'; item_number: unknown }>(
    `SELECT 'PRODUCT' AS kind, product_item_number AS item_number FROM unit_consumption WHERE book_id = ?
     UNION SELECT 'MATERIAL', material_item_number FROM unit_consumption WHERE book_id = ?`,
    [bookId, bookId],
  );
  return new Set(rows.map((row) => itemKeyOf(row.kind, Number(row.item_number))));
}

/** What is declared of a book's consumption, in any version. */
export async function declaredConsumptions(sql: Sql, bookId: string): Promise<Set<string>> {
  const lines = await sql.repository(ConsumptionEntity).findBy({ bookId });
  return new Set(lines.map(consumptionKeyOf));
}

const TERM_DECIMALS = ['maxTurnoverAmount', 'importCeilingUsd', 'annualCapacityUsd'] as const;
const ITEM_DECIMALS = ['price', 'quantity', 'openingQuantity', 'maxRemainingQuantity'] as const;

/** A shadow copy read back from its JSON, in which decimals are text. */
export function shadowOf({ shadow }: Pick<StoredChange, 'shadow'>): ShadowCopy {
  const { terms, items, removed } = shadow as ShadowCopy;
  return {
    terms: revived(terms, TERM_DECIMALS),
    items: items.map((filed): FiledItem => ({
      ...filed,
      item: revived<BookItem>(filed.item, ITEM_DECIMALS),
    })),
    removed,
  };
}

const revived = <Row extends object>(row: Row, decimals: readonly (keyof Row)[]): Row => ({
  ...row,
  ...Object.fromEntries(
    decimals.map((field) => [field, row[field] === null ? null : new Decimal(String(row[field]))]),
  ),
});

/** Loads changes for one request. The caller has reached the books. */
export class BookChanges {
  constructor(private readonly database: Database) {}

  readonly ofBook = new DataLoader<string, StoredChange[]>(async (bookIds) => {
    const changes = await this.database.read((sql) => changesOf(sql, bookIds));
    return bookIds.map((bookId) => changes.filter((change) => change.bookId === bookId));
  });
}
