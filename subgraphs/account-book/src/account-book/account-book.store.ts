import DataLoader from 'dataloader';
import { MOST_SELECTS, type Database } from '@trust-supervision/database';
import type { Rows } from '@trust-supervision/subgraph';
import { AccountBookEntity, BookItemEntity } from './account-book.entity';
import { type AccountBook, type ItemKind, type StoredItem } from './account-book';

/** An item of a book. */
export type ItemKey = { readonly bookId: string; readonly kind: ItemKind; readonly itemNumber: number };

/** A page of a book's items, by item number. */
export type ItemPage = {
  readonly bookId: string;
  readonly kind: ItemKind;
  readonly limit: number;
  readonly after: number;
};

/** Loads books and their items for one request, as far as the caller sees them. */
export class AccountBooks {
  constructor(
    private readonly database: Database,
    private readonly rows: Rows,
  ) {}

  readonly byId = new DataLoader<string, AccountBook | null>((ids) => this.#load('bookId', ids));
  readonly byNumber = new DataLoader<string, AccountBook | null>((numbers) =>
    this.#load('bookNumber', numbers),
  );

  readonly ofEnterprise = new DataLoader<string, AccountBook[]>(async (codes) => {
    const seen = [...(await this.rows.among(codes))];
    const books = seen.length === 0 ? [] : await this.#books('enterpriseUsci', seen);
    return codes.map((usci) => books.filter((book) => book.enterpriseUsci === usci));
  });

  /** By book, kind and number. The caller has reached the book, so it may see its items. */
  readonly item = new DataLoader<ItemKey, StoredItem | null, string>(
    async (keys) => {
      const items = await this.database.read((sql) =>
        sql
          .repository(BookItemEntity)
          .createQueryBuilder('item')
          .where('item.bookId IN (:...bookIds) AND item.itemNumber IN (:...itemNumbers)', {
            bookIds: [...new Set(keys.map(({ bookId }) => bookId))],
            itemNumbers: [...new Set(keys.map(({ itemNumber }) => itemNumber))],
          })
          .getMany(),
      );
      const found = new Map(items.map((item) => [itemKey(item), item]));
      return keys.map((key) => found.get(itemKey(key)) ?? null);
    },
    { cacheKeyFn: (key) => itemKey(key) },
  );

  /** By its opaque id, when the caller sees its book. */
  readonly itemById = new DataLoader<string, StoredItem | null>(async (ids) => {
    const items = await this.database.read((sql) =>
      sql
        .repository(BookItemEntity)
        .createQueryBuilder('item')
        .where('item.itemId IN (:...ids)', { ids })
        .getMany(),
    );
    const books = await Promise.all(items.map(({ bookId }) => this.byId.load(bookId)));
    const seen = items.filter((_, index) => books[index] !== null);
    return ids.map((id) => seen.find((item) => item.itemId === id) ?? null);
  });

  /** Pages of several books' items in one statement: at most `limit + 1` of each. */
  readonly items = new DataLoader<ItemPage, StoredItem[], string>(
    async (pages) => {
      const keys = await this.database.read((sql) =>
        sql.rows<{ book_id: string; kind: ItemKind; item_number: unknown }>(
          pages.map(rangeOf).join(' UNION '),
          pages.flatMap(({ bookId, kind, after }) => [bookId, kind, after]),
        ),
      );
      const loaded = await Promise.all(
        keys.map((key) =>
          this.item.load({ bookId: key.book_id, kind: key.kind, itemNumber: Number(key.item_number) }),
        ),
      );
      const items = loaded
        .filter((item) => item !== null)
        .toSorted((one, other) => one.itemNumber - other.itemNumber);
      return pages.map((page) =>
        items
          .filter(
            ({ bookId, kind, itemNumber }) =>
              bookId === page.bookId && kind === page.kind && itemNumber > page.after,
          )
          .slice(0, page.limit + 1),
      );
    },
    { cacheKeyFn: (page) => JSON.stringify(page), maxBatchSize: MOST_SELECTS },
  );

  async #load(property: 'bookId' | 'bookNumber', keys: readonly string[]): Promise<(AccountBook | null)[]> {
    const books = await this.#books(property, keys);
    const owners = await this.rows.among(books.map(({ enterpriseUsci }) => enterpriseUsci));
    return keys.map(
      (key) => books.find((book) => book[property] === key && owners.has(book.enterpriseUsci)) ?? null,
    );
  }

  #books(
    property: 'bookId' | 'bookNumber' | 'enterpriseUsci',
    keys: readonly string[],
  ): Promise<AccountBook[]> {
    return this.database.read((sql) =>
      sql
        .repository(AccountBookEntity)
        .createQueryBuilder('book')
        .where(`book.${property} IN (:...keys)`, { keys })
        .orderBy('book.bookId')
        .getMany(),
    );
  }
}

const rangeOf = ({ limit }: ItemPage, index: number): string =>
  `SELECT * FROM (SELECT book_id, kind, item_number FROM book_item WHERE book_id = ? AND kind = ? AND item_number > ?
   ORDER BY item_number LIMIT ${limit + 1}) page${index}`;

const itemKey = ({ bookId, kind, itemNumber }: ItemKey): string => `${bookId}/${kind}/${itemNumber}`;
