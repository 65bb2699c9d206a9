import {
  createTable,
  day,
  entityOf,
  flag,
  id,
  instant,
  integer,
  json,
  nullable,
  scaled,
  text,
  type TableShape,
} from '@trust-supervision/database';
import { BOOK_AMOUNT, QUANTITY } from '@trust-supervision/kernel';
import type { StoredList, StoredListLine } from './bonded-list';

const LIST: TableShape = {
  name: 'bonded_list',
  columns: {
    listId: id(),
    listNumber: text(18),
    bookId: id(),
    internalNumber: text(64),
    direction: text(6),
    lineKind: text(10),
    supervisionMode: text(4),
    declaresCustoms: flag(),
    declaredOn: day(),
    counterpartListNumber: nullable(text(18)),
    counterpartBookNumber: nullable(text(12)),
    state: text(12),
    approvedOn: day(),
    postedOn: nullable(day()),
    importUsd: scaled(BOOK_AMOUNT),
    overdrawn: json(),
    recordedAt: instant(),
    postedAt: nullable(instant()),
    deletedOn: nullable(day()),
    deletedAt: nullable(instant()),
  },
  primaryKey: ['listId'],
  unique: [['listNumber'], ['bookId', 'internalNumber']],
  indexes: [['bookId', 'listId']],
};

const LINE: TableShape = {
  name: 'bonded_list_line',
  columns: {
    listId: id(),
    lineNumber: integer(),
    itemNumber: integer(),
    partNumber: nullable(text(64)),
    hsCode: text(10),
    quantity: scaled(QUANTITY),
    unit: text(3),
    currency: text(3),
    unitPrice: nullable(scaled(BOOK_AMOUNT)),
    totalAmount: scaled(BOOK_AMOUNT),
    usdAmount: nullable(scaled(BOOK_AMOUNT)),
    consumptionVersion: nullable(text(8)),
    soldAs: nullable(text(20)),
    flow: text(24),
    usd: scaled(BOOK_AMOUNT),
  },
  primaryKey: ['listId', 'lineNumber'],
};

export const BondedListEntity = entityOf<StoredList>('BondedList', LIST);
export const BondedListLineEntity = entityOf<StoredListLine>('BondedListLine', LINE);
export const bondedListMigrations = [...createTable(LIST), ...createTable(LINE)];
