import {
  createTable,
  day,
  entityOf,
  flag,
  id,
  instant,
  integer,
  nullable,
  scaled,
  text,
  type TableShape,
} from '@trust-supervision/database';
import { BOOK_AMOUNT, QUANTITY, RATE } from '@trust-supervision/kernel';
import type { Handbook, HandbookBalance, StoredHandbookConsumption, StoredHandbookItem } from './handbook';

const HANDBOOK: TableShape = {
  name: 'handbook',
  columns: {
    handbookId: id(),
    handbookNumber: text(12),
    internalNumber: text(64),
    enterpriseUsci: text(18),
    enterpriseName: text(200),
    district: text(4),
    importContractNumber: nullable(text(64)),
    exportContractNumber: nullable(text(64)),
    validUntil: nullable(day()),
    state: text(10),
    bookId: nullable(id()),
    movedOn: nullable(day()),
    recordedAt: instant(),
    contentDigest: text(64),
  },
  primaryKey: ['handbookId'],
  unique: [['handbookNumber']],
  indexes: [['enterpriseUsci']],
};

const ITEM: TableShape = {
  name: 'handbook_item',
  columns: {
    handbookId: id(),
    kind: text(10),
    itemNumber: integer(),
    partNumber: nullable(text(64)),
    hsCode: text(10),
    name: text(255),
    specification: nullable(text(512)),
    unit: text(3),
    statutoryUnit: nullable(text(3)),
    price: nullable(scaled(BOOK_AMOUNT)),
    currency: nullable(text(3)),
    quantity: nullable(scaled(QUANTITY)),
    openingQuantity: nullable(scaled(QUANTITY)),
    quantityControlled: nullable(flag()),
    maxRemainingQuantity: nullable(scaled(QUANTITY)),
    quantityDone: nullable(scaled(QUANTITY)),
  },
  primaryKey: ['handbookId', 'kind', 'itemNumber'],
};

const CONSUMPTION: TableShape = {
  name: 'handbook_consumption',
  columns: {
    handbookId: id(),
    productItemNumber: integer(),
    version: text(8),
    materialItemNumber: integer(),
    unitConsumption: nullable(scaled(RATE)),
    netConsumption: nullable(scaled(RATE)),
    tangibleLossRate: nullable(scaled(RATE)),
    intangibleLossRate: nullable(scaled(RATE)),
    bondedShare: nullable(scaled(RATE)),
  },
  primaryKey: ['handbookId', 'productItemNumber', 'version', 'materialItemNumber'],
};

const BALANCE: TableShape = {
  name: 'handbook_balance',
  columns: {
    handbookId: id(),
    itemNumber: integer(),
    remaining: scaled(QUANTITY),
    asOf: day(),
    basis: text(20),
    recordedAt: instant(),
  },
  primaryKey: ['handbookId', 'itemNumber'],
};

/** Which item of a handbook went into which item of a book (归并关系), materials with their surplus. */
export type StoredOrigin = {
  readonly bookId: string;
  readonly kind: 'MATERIAL' | 'PRODUCT';
  readonly itemNumber: number;
  readonly handbookId: string;
  readonly handbookItemNumber: number;
  readonly quantity: StoredHandbookItem['quantity'];
};

/** Which consumption version of a handbook a version of a book is. */
export type StoredVersionOrigin = {
  readonly bookId: string;
  readonly productItemNumber: number;
  readonly version: string;
  readonly handbookId: string;
  readonly handbookProductItemNumber: number;
  readonly handbookVersion: string;
};

const ORIGIN: TableShape = {
  name: 'item_origin',
  columns: {
    bookId: id(),
    kind: text(10),
    itemNumber: integer(),
    handbookId: id(),
    handbookItemNumber: integer(),
    quantity: nullable(scaled(QUANTITY)),
  },
  // A handbook's item goes into one item of one book: the key itself refuses that it is counted twice.
  primaryKey: ['handbookId', 'kind', 'handbookItemNumber'],
  indexes: [['bookId', 'kind', 'itemNumber']],
};

const VERSION_ORIGIN: TableShape = {
  name: 'consumption_origin',
  columns: {
    bookId: id(),
    productItemNumber: integer(),
    version: text(8),
    handbookId: id(),
    handbookProductItemNumber: integer(),
    handbookVersion: text(8),
  },
  primaryKey: ['bookId', 'productItemNumber', 'version'],
};

export const HandbookEntity = entityOf<Handbook>('Handbook', HANDBOOK);
export const HandbookItemEntity = entityOf<StoredHandbookItem>('HandbookItem', ITEM);
export const HandbookConsumptionEntity = entityOf<StoredHandbookConsumption>(
  'HandbookConsumption',
  CONSUMPTION,
);
export const HandbookBalanceEntity = entityOf<HandbookBalance>('HandbookBalance', BALANCE);
export const OriginEntity = entityOf<StoredOrigin>('ItemOrigin', ORIGIN);
export const VersionOriginEntity = entityOf<StoredVersionOrigin>('ConsumptionOrigin', VERSION_ORIGIN);

export const handbookEntities = [
  HandbookEntity,
  HandbookItemEntity,
  HandbookConsumptionEntity,
  HandbookBalanceEntity,
  OriginEntity,
  VersionOriginEntity,
];
export const handbookMigrations = [HANDBOOK, ITEM, CONSUMPTION, BALANCE, ORIGIN, VERSION_ORIGIN].flatMap(
  createTable,
);
