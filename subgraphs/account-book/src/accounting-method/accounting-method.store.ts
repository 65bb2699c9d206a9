import DataLoader from 'dataloader';
import type { Database, Sql } from '@trust-supervision/database';
import type { AccountingMethodChange } from './accounting-method';
import { MethodChangeEntity } from './accounting-method.entity';

/** The changes of books' methods, in the order of filing. */
export const methodChangesOf = (sql: Sql, bookIds: readonly string[]): Promise<AccountingMethodChange[]> =>
  sql
    .repository(MethodChangeEntity)
    .createQueryBuilder('change')
    .where('change.bookId IN (:...bookIds)', { bookIds })
    .orderBy('change.changeId')
    .getMany();

/** Loads the changes of methods for one request. The caller has reached the books. */
export class AccountingMethods {
  constructor(private readonly database: Database) {}

  readonly changesOf = new DataLoader<string, AccountingMethodChange[]>(async (bookIds) => {
    const changes = await this.database.read((sql) => methodChangesOf(sql, bookIds));
    return bookIds.map((bookId) => changes.filter((change) => change.bookId === bookId));
  });
}
