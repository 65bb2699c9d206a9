import DataLoader from 'dataloader';
import { byColumn, type Database, type Selects } from '@trust-supervision/database';
import type { AccountingMethodChange } from './accounting-method';
import { MethodChangeEntity } from './accounting-method.entity';

/** The changes of books' methods, in the order of filing. */
export const methodChangesOf = async (
  reads: Selects,
  bookIds: readonly string[],
): Promise<AccountingMethodChange[]> =>
  (await reads.select(MethodChangeEntity, 'book_id IN (?)', [bookIds])).toSorted(byColumn('changeId'));

/** Loads the changes of methods for one request. The caller has reached the books. */
export class AccountingMethods {
  constructor(private readonly database: Database) {}

  readonly changesOf = new DataLoader<string, AccountingMethodChange[]>(async (bookIds) => {
    const changes = await this.database.read((sql) => methodChangesOf(sql, bookIds));
    return bookIds.map((bookId) => changes.filter((change) => change.bookId === bookId));
  });
}
