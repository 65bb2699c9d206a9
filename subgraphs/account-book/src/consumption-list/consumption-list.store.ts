import DataLoader from 'dataloader';
import { MOST_SELECTS, type Database } from '@trust-supervision/database';
import type { ConsumptionList, ConsumptionListLine } from './consumption-list';
import { ConsumptionListEntity, ConsumptionListLineEntity } from './consumption-list.entity';

/** The key of a page of a book's consumption lists. */
type Page = { readonly bookId: string; readonly limit: number; readonly after: string | null };

/** Loads consumption lists for one request. The caller has reached their book. */
export class ConsumptionLists {
  constructor(private readonly database: Database) {}

  readonly byId = new DataLoader<string, ConsumptionList | null>(async (ids) => {
    const lists = await this.database.read((sql) =>
      sql
        .repository(ConsumptionListEntity)
        .createQueryBuilder('list')
        .where('list.consumptionListId IN (:...ids)', { ids })
        .getMany(),
    );
    return ids.map((id) => lists.find(({ consumptionListId }) => consumptionListId === id) ?? null);
  });

  readonly lines = new DataLoader<string, ConsumptionListLine[]>(async (ids) => {
    const lines = await this.database.read((sql) =>
      sql
        .repository(ConsumptionListLineEntity)
        .createQueryBuilder('line')
        .where('line.consumptionListId IN (:...ids)', { ids })
        .orderBy('line.lineNumber')
        .getMany(),
    );
    return ids.map((id) => lines.filter(({ consumptionListId }) => consumptionListId === id));
  });

  /** The ids of the bonded lists that consumption lists cover. */
  readonly covered = new DataLoader<string, string[]>(async (ids) => {
    const rows = await this.database.read((sql) =>
      sql.rows<{ consumption_list_id: string; list_id: string }>(
        'SELECT consumption_list_id, list_id FROM consumption_list_covered WHERE consumption_list_id IN (?) ORDER BY list_id',
        [ids],
      ),
    );
    return ids.map((id) =>
      rows.filter((row) => row.consumption_list_id === id).map(({ list_id: listId }) => listId),
    );
  });

  /** The consumption list that covers a bonded list now; null when none does. */
  readonly covering = new DataLoader<string, ConsumptionList | null>(async (listIds) => {
    const rows = await this.database.read((sql) =>
      sql.rows<{ consumption_list_id: string; list_id: string }>(
        `SELECT covered.list_id, covered.consumption_list_id
         FROM consumption_list_covered covered JOIN consumption_list list ON list.consumption_list_id = covered.consumption_list_id
         WHERE covered.list_id IN (?) AND list.state = 'POSTED'`,
        [listIds],
      ),
    );
    const covering = new Map(rows.map((row) => [row.list_id, row.consumption_list_id]));
    return Promise.all(
      listIds.map((listId) => {
        const id = covering.get(listId);
        return id === undefined ? null : this.byId.load(id);
      }),
    );
  });

  /** Pages of books' lists, oldest first: at most `limit + 1` of each. */
  readonly pages = new DataLoader<Page, ConsumptionList[], string>(
    async (pages) => {
      const ids = await this.database.read((sql) =>
        sql.rows<{ consumption_list_id: string }>(
          pages.map(rangeOf).join(' UNION '),
          pages.flatMap(({ bookId, after }) => [bookId, after ?? '']),
        ),
      );
      const lists = await this.byId.loadMany(ids.map((row) => row.consumption_list_id).toSorted());
      const found = lists.filter(
        (list): list is ConsumptionList => list !== null && !(list instanceof Error),
      );
      return pages.map(({ bookId, limit, after }) =>
        found
          .filter((list) => list.bookId === bookId && list.consumptionListId > (after ?? ''))
          .slice(0, limit + 1),
      );
    },
    { cacheKeyFn: (page) => JSON.stringify(page), maxBatchSize: MOST_SELECTS },
  );
}

const rangeOf = ({ limit }: Page, index: number): string =>
  `SELECT * FROM (SELECT consumption_list_id FROM consumption_list WHERE book_id = ? AND consumption_list_id > ?
   ORDER BY consumption_list_id LIMIT ${limit + 1}) page${index}`;
