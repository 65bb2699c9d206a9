import DataLoader from 'dataloader';
import { byColumn, type Database, type Selects } from '@trust-supervision/database';
import type { ConsumptionLinkChange } from './consumption-link';
import { LinkChangeEntity } from './unit-consumption.entity';

/** The changes of books' links, in the order of filing. */
export const linkChangesOf = async (
  reads: Selects,
  bookIds: readonly string[],
): Promise<ConsumptionLinkChange[]> =>
  (await reads.select(LinkChangeEntity, 'book_id IN (?)', [bookIds])).toSorted(byColumn('changeId'));

/** Loads the changes of links for one request. The caller has reached the books. */
export class ConsumptionLinks {
  constructor(private readonly database: Database) {}

  readonly changesOf = new DataLoader<string, ConsumptionLinkChange[]>(async (bookIds) => {
    const changes = await this.database.read((sql) => linkChangesOf(sql, bookIds));
    return bookIds.map((bookId) => changes.filter((change) => change.bookId === bookId));
  });
}
