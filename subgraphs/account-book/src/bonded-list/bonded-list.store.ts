import DataLoader from 'dataloader';
import { MOST_SELECTS, type Database, type Sql } from '@trust-supervision/database';
import type { Rows } from '@trust-supervision/subgraph';
import { BondedListEntity, BondedListLineEntity } from './bonded-list.entity';
import { type ListStep, type StoredList, type StoredListLine } from './bonded-list';
import { ListStepEntity } from './list-step.entity';

/** The key of a page of a book's lists. */
export type ListPage = { readonly bookId: string; readonly limit: number; readonly after: string | null };

/** Loads lists for one request, as far as the caller sees their books. */
export class BondedLists {
  constructor(
    private readonly database: Database,
    private readonly rows: Rows,
  ) {}

  readonly byId = new DataLoader<string, StoredList | null>((ids) => this.#load('list_id', ids));
  readonly byNumber = new DataLoader<string, StoredList | null>((numbers) =>
    this.#load('list_number', numbers),
  );

  readonly lines = new DataLoader<string, StoredListLine[]>(async (listIds) => {
    const lines = await this.database.read((sql) =>
      sql
        .repository(BondedListLineEntity)
        .createQueryBuilder('line')
        .where('line.listId IN (:...listIds)', { listIds })
        .orderBy('line.lineNumber')
        .getMany(),
    );
    return listIds.map((listId) => lines.filter((line) => line.listId === listId));
  });

  /** What officers made of lists. */
  readonly steps = new DataLoader<string, ListStep[]>(async (listIds) => {
    const steps = await this.database.read((sql) =>
      sql
        .repository(ListStepEntity)
        .createQueryBuilder('step')
        .where('step.listId IN (:...listIds)', { listIds })
        .orderBy('step.stepId')
        .getMany(),
    );
    return listIds.map((listId) => steps.filter((step) => step.listId === listId));
  });

  /** Pages of several books' lists in one statement: at most `limit + 1` lists of each. */
  readonly pages = new DataLoader<ListPage, StoredList[], string>(
    async (pages) => {
      const ids = await this.database.read((sql) => idsOfPages(sql, pages));
      const lists = await Promise.all(ids.map((id) => this.byId.load(id)));
      const found = lists.filter((list) => list !== null);
      return pages.map(({ bookId, limit: size, after }) =>
        found.filter((list) => list.bookId === bookId && list.listId > (after ?? '')).slice(0, size + 1),
      );
    },
    { cacheKeyFn: (page) => JSON.stringify(page), maxBatchSize: MOST_SELECTS },
  );

  async #load(column: 'list_id' | 'list_number', keys: readonly string[]): Promise<(StoredList | null)[]> {
    const property = column === 'list_id' ? 'listId' : 'listNumber';
    const [lists, owners] = await this.database.read(async (sql) => [
      await sql.select(BondedListEntity, `${column} IN (?)`, [keys]),
      await sql.rows<{ book_id: string; enterprise_usci: string }>(
        `SELECT DISTINCT book.book_id, book.enterprise_usci FROM bonded_list list JOIN account_book book ON book.book_id = list.book_id WHERE list.${column} IN (?)`,
        [keys],
      ),
    ]);
    const shown = await this.rows.among(owners.map((owner) => owner.enterprise_usci));
    const seen = new Set(
      owners.filter((owner) => shown.has(owner.enterprise_usci)).map((owner) => owner.book_id),
    );
    return keys.map((key) => lists.find((list) => list[property] === key && seen.has(list.bookId)) ?? null);
  }
}

/** One statement for all pages; each is a range of an index. */
async function idsOfPages(sql: Sql, pages: readonly ListPage[]): Promise<string[]> {
  const ranges = pages.map(
    ({ limit }, index) =>
      `SELECT * FROM (SELECT list_id FROM bonded_list WHERE book_id = ? AND list_id > ? ORDER BY list_id LIMIT ${limit + 1}) page${index}`,
  );
  const rows = await sql.rows<{ list_id: string }>(
    ranges.join(' UNION '),
    pages.flatMap(({ bookId, after }) => [bookId, after ?? '']),
  );
  return rows.map((row) => row.list_id).toSorted();
}
