import {
  createTable,
  day,
  entityOf,
  id,
  integer,
  scaled,
  type TableShape,
} from '@trust-supervision/database';
import { BOOK_AMOUNT, QUANTITY } from '@trust-supervision/kernel';
import type { BookTurnover, CycleImports, MaterialTurnover, ProductReturns } from './turnover-account';

const TURNOVER: TableShape = {
  name: 'book_turnover',
  columns: {
    bookId: id(),
    reservedUsd: scaled(BOOK_AMOUNT),
    importedUsd: scaled(BOOK_AMOUNT),
    yearBegan: day(),
    lifetimeReach: scaled(QUANTITY),
    lifetimeUsd: scaled(BOOK_AMOUNT),
  },
  primaryKey: ['bookId'],
};
const MATERIAL: TableShape = {
  name: 'material_turnover',
  columns: {
    bookId: id(),
    itemNumber: integer(),
    reservedQuantity: scaled(QUANTITY),
    leftoversOut: scaled(QUANTITY),
    leftoversReserved: scaled(QUANTITY),
  },
  primaryKey: ['bookId', 'itemNumber'],
};
const CYCLE_IMPORTS: TableShape = {
  name: 'cycle_imports',
  columns: {
    periodId: id(),
    itemNumber: integer(),
    bookId: id(),
    quantity: scaled(QUANTITY),
    usd: scaled(BOOK_AMOUNT),
  },
  primaryKey: ['periodId', 'itemNumber'],
};
const RETURNS: TableShape = {
  name: 'product_returns',
  columns: {
    bookId: id(),
    productItemNumber: integer(),
    returned: scaled(QUANTITY),
    reexported: scaled(QUANTITY),
    reexportReserved: scaled(QUANTITY),
  },
  primaryKey: ['bookId', 'productItemNumber'],
};

export const BookTurnoverEntity = entityOf<BookTurnover>('BookTurnover', TURNOVER);
export const MaterialTurnoverEntity = entityOf<MaterialTurnover>('MaterialTurnover', MATERIAL);
export const CycleImportsEntity = entityOf<CycleImports>('CycleImports', CYCLE_IMPORTS);
export const ProductReturnsEntity = entityOf<ProductReturns>('ProductReturns', RETURNS);
export const turnoverMigrations = [
  ...createTable(TURNOVER),
  ...createTable(MATERIAL),
  ...createTable(RETURNS),
  ...createTable(CYCLE_IMPORTS),
];
