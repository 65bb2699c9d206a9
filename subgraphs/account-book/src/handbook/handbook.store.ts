import DataLoader from 'dataloader';
import type { Database, Sql } from '@trust-supervision/database';
import type { Rows } from '@trust-supervision/subgraph';
import { AccountBookEntity } from '../account-book/account-book.entity';
import type { Handbook, HandbookBalance, StoredHandbookConsumption, StoredHandbookItem } from './handbook';
import {
  HandbookBalanceEntity,
  HandbookConsumptionEntity,
  HandbookEntity,
  HandbookItemEntity,
  OriginEntity,
  VersionOriginEntity,
  type StoredOrigin,
  type StoredVersionOrigin,
} from './handbook.entity';

/** An item of a book, by which its origins are found. */
type OriginKey = Pick<StoredOrigin, 'bookId' | 'kind' | 'itemNumber'>;
/** A version of a product of a book. */
type VersionKey = Pick<StoredVersionOrigin, 'bookId' | 'productItemNumber' | 'version'>;

/** Loads handbooks for one request, as far as the caller sees them. */
export class Handbooks {
  constructor(
    private readonly database: Database,
    private readonly rows: Rows,
  ) {}

  readonly byId = new DataLoader<string, Handbook | null>((ids) => this.#load('handbookId', ids));
  readonly byNumber = new DataLoader<string, Handbook | null>((numbers) =>
    this.#load('handbookNumber', numbers),
  );

  readonly ofEnterprise = new DataLoader<string, Handbook[]>(async (codes) => {
    const seen = [...(await this.rows.among(codes))];
    const handbooks = await this.database.read((sql) => handbooksBy(sql, 'enterpriseUsci', seen));
    return codes.map((usci) => handbooks.filter((handbook) => handbook.enterpriseUsci === usci));
  });

  /** By handbook id. The caller has reached the handbook, so it may see its lines. */
  readonly items = new DataLoader<string, StoredHandbookItem[]>((ids) =>
    this.#parts(ids, (sql) => itemsOf(sql, ids)),
  );
  readonly consumptions = new DataLoader<string, StoredHandbookConsumption[]>((ids) =>
    this.#parts(ids, (sql) => consumptionsOf(sql, ids)),
  );
  readonly balances = new DataLoader<string, HandbookBalance[]>((ids) =>
    this.#parts(ids, (sql) => balancesOf(sql, ids)),
  );

  /** What went into an item of a book; nothing when the book was not made of handbooks. */
  readonly origins = new DataLoader<OriginKey, StoredOrigin[], string>(
    async (keys) => {
      const origins = await this.database.read((sql) =>
        sql
          .repository(OriginEntity)
          .createQueryBuilder('origin')
          .where('origin.bookId IN (:...bookIds) AND origin.itemNumber IN (:...itemNumbers)', {
            bookIds: [...new Set(keys.map(({ bookId }) => bookId))],
            itemNumbers: [...new Set(keys.map(({ itemNumber }) => itemNumber))],
          })
          .orderBy('origin.handbookId')
          .addOrderBy('origin.handbookItemNumber')
          .getMany(),
      );
      return keys.map((key) => origins.filter((origin) => originKey(origin) === originKey(key)));
    },
    { cacheKeyFn: (key) => originKey(key) },
  );

  readonly versionOrigin = new DataLoader<VersionKey, StoredVersionOrigin | null, string>(
    async (keys) => {
      const origins = await this.database.read((sql) =>
        sql
          .repository(VersionOriginEntity)
          .createQueryBuilder('origin')
          .where('origin.bookId IN (:...bookIds) AND origin.productItemNumber IN (:...products)', {
            bookIds: [...new Set(keys.map(({ bookId }) => bookId))],
            products: [...new Set(keys.map(({ productItemNumber }) => productItemNumber))],
          })
          .getMany(),
      );
      const found = new Map(origins.map((origin) => [versionKey(origin), origin]));
      return keys.map((key) => found.get(versionKey(key)) ?? null);
    },
    { cacheKeyFn: (key) => versionKey(key) },
  );

  async #load(
    property: 'handbookId' | 'handbookNumber',
    keys: readonly string[],
  ): Promise<(Handbook | null)[]> {
    const handbooks = await this.database.read((sql) => handbooksBy(sql, property, keys));
    const shown = await this.rows.among(handbooks.map(({ enterpriseUsci }) => enterpriseUsci));
    const seen = handbooks.filter(({ enterpriseUsci }) => shown.has(enterpriseUsci));
    return keys.map((key) => seen.find((handbook) => handbook[property] === key) ?? null);
  }

  async #parts<Part extends { handbookId: string }>(
    ids: readonly string[],
    load: (sql: Sql) => Promise<Part[]>,
  ): Promise<Part[][]> {
    const parts = await this.database.read(load);
    return ids.map((id) => parts.filter(({ handbookId }) => handbookId === id));
  }
}

/** Handbooks by a property, in the order of their numbers. */
export const handbooksBy = (
  sql: Sql,
  property: 'handbookId' | 'handbookNumber' | 'enterpriseUsci',
  keys: readonly string[],
): Promise<Handbook[]> =>
  keys.length === 0
    ? Promise.resolve([])
    : sql
        .repository(HandbookEntity)
        .createQueryBuilder('handbook')
        .where(`handbook.${property} IN (:...keys)`, { keys })
        .orderBy('handbook.handbookNumber')
        .getMany();

/** The items of handbooks, by item number. */
export const itemsOf = (sql: Sql, handbookIds: readonly string[]): Promise<StoredHandbookItem[]> =>
  partsOf(sql, HandbookItemEntity, handbookIds, ['itemNumber']);

/** The consumption lines of handbooks, by product, version and material. */
export const consumptionsOf = (
  sql: Sql,
  handbookIds: readonly string[],
): Promise<StoredHandbookConsumption[]> =>
  partsOf(sql, HandbookConsumptionEntity, handbookIds, [
    'productItemNumber',
    'version',
    'materialItemNumber',
  ]);

/** The stated balances of handbooks, by item number. */
export const balancesOf = (sql: Sql, handbookIds: readonly string[]): Promise<HandbookBalance[]> =>
  partsOf(sql, HandbookBalanceEntity, handbookIds, ['itemNumber']);

async function partsOf<Part extends { handbookId: string }>(
  sql: Sql,
  entity: Parameters<typeof sql.repository<Part>>[0],
  handbookIds: readonly string[],
  order: readonly (keyof Part & string)[],
): Promise<Part[]> {
  if (handbookIds.length === 0) return [];
  const query = sql
    .repository(entity)
    .createQueryBuilder('part')
    .where('part.handbookId IN (:...handbookIds)', { handbookIds });
  for (const field of order) query.addOrderBy(`part.${field}`);
  return query.getMany();
}

/** The book that a handbook became part of; null when there is no such handbook or it has not moved. */
export async function bookOfMovedHandbook(
  sql: Sql,
  handbookNumber: string,
): Promise<{ bookNumber: string; enterpriseUsci: string } | null> {
  const handbook = await sql.repository(HandbookEntity).findOneBy({ handbookNumber });
  if (!handbook?.bookId) return null;
  return sql.repository(AccountBookEntity).findOneBy({ bookId: handbook.bookId });
}

const originKey = ({ bookId, kind, itemNumber }: OriginKey): string => `${bookId}/${kind}/${itemNumber}`;
const versionKey = ({ bookId, productItemNumber, version }: VersionKey): string =>
  `${bookId}/${productItemNumber}/${version}`;
