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
import { BOOK_AMOUNT, QUANTITY } from '@trust-supervision/kernel';
import type { AccountBook, StoredItem } from './account-book';

const BOOK: TableShape = {
  name: 'account_book',
  columns: {
    bookId: id(),
    bookNumber: text(12),
    internalNumber: text(64),
    enterpriseUsci: text(18),
    enterpriseName: text(200),
    district: text(4),
    bookType: text(20),
    accountingMethod: text(20),
    consumptionLink: text(20),
    maxTurnoverAmount: nullable(scaled(BOOK_AMOUNT)),
    importCeilingUsd: nullable(scaled(BOOK_AMOUNT)),
    annualCapacityUsd: nullable(scaled(BOOK_AMOUNT)),
    cycleDays: integer(),
    lastWriteOffOn: nullable(day()),
    validUntil: nullable(day()),
    state: text(20),
    approvedOn: day(),
    recordedAt: instant(),
    changeCount: integer(),
    contentDigest: text(64),
  },
  primaryKey: ['bookId'],
  unique: [['bookNumber'], ['enterpriseUsci', 'internalNumber']],
};

const ITEM: TableShape = {
  name: 'book_item',
  columns: {
    bookId: id(),
    kind: text(10),
    itemNumber: integer(),
    itemId: id(),
    partNumber: nullable(text(64)),
    hsCode: text(10),
    name: text(255),
    specification: nullable(text(512)),
    unit: text(3),
    statutoryUnit: nullable(text(3)),
    price: nullable(scaled(BOOK_AMOUNT)),
    currency: nullable(text(3)),
    priceUsd: nullable(scaled(BOOK_AMOUNT)),
    quantity: nullable(scaled(QUANTITY)),
    openingQuantity: nullable(scaled(QUANTITY)),
    quantityControlled: nullable(flag()),
    maxRemainingQuantity: nullable(scaled(QUANTITY)),
  },
  primaryKey: ['bookId', 'kind', 'itemNumber'],
  unique: [['itemId']],
};

export const AccountBookEntity = entityOf<AccountBook>('AccountBook', BOOK);
export const BookItemEntity = entityOf<StoredItem>('BookItem', ITEM);
export const accountBookMigrations = [...createTable(BOOK), ...createTable(ITEM)];
