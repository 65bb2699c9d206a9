import {
  createTable,
  day,
  entityOf,
  id,
  instant,
  integer,
  json,
  nullable,
  scaled,
  text,
  type TableShape,
} from '@trust-supervision/database';
import { QUANTITY } from '@trust-supervision/kernel';
import type { CountSheet, StockTake, StoredCountLine } from './stock-take';

const TAKE: TableShape = {
  name: 'stock_take',
  columns: {
    stockTakeId: id(),
    bookId: id(),
    number: integer(),
    cutOff: day(),
    beginsOn: day(),
    method: text(500),
    locations: json(),
    state: text(10),
    plannedOn: day(),
    closedOn: nullable(day()),
    recordedAt: instant(),
  },
  primaryKey: ['stockTakeId'],
  unique: [['bookId', 'number']],
};

const SHEET: TableShape = {
  name: 'count_sheet',
  columns: {
    sheetId: id(),
    stockTakeId: id(),
    sheetNumber: text(64),
    version: integer(),
    location: text(120),
    countedAt: instant(),
    firstCounter: text(120),
    secondCounter: text(120),
    recordedAt: instant(),
  },
  primaryKey: ['sheetId'],
  unique: [['stockTakeId', 'sheetNumber', 'version']],
};

const LINE: TableShape = {
  name: 'count_line',
  columns: {
    sheetId: id(),
    lineNumber: integer(),
    stockTakeId: id(),
    itemKind: text(10),
    itemNumber: integer(),
    place: text(20),
    counted: scaled(QUANTITY),
    issuesAfter: scaled(QUANTITY),
    receiptsAfter: scaled(QUANTITY),
    nonBonded: scaled(QUANTITY),
  },
  primaryKey: ['sheetId', 'lineNumber'],
  indexes: [['stockTakeId']],
};

export const StockTakeEntity = entityOf<StockTake>('StockTake', TAKE);
export const CountSheetEntity = entityOf<CountSheet>('CountSheet', SHEET);
export const CountLineEntity = entityOf<StoredCountLine>('CountLine', LINE);
export const stockTakeMigrations = [...createTable(TAKE), ...createTable(SHEET), ...createTable(LINE)];
