import {
  createTable,
  day,
  entityOf,
  id,
  integer,
  scaled,
  type TableShape,
} from '@trust-supervision/database';
import { BOOK_AMOUNT, QUANTITY, type Decimal, type LegalDate } from '@trust-supervision/kernel';

/** What stands against a book's limits. Its row is the lock under which a book's lists are decided and posted. */
export type BookTurnover = {
  readonly bookId: string;
  readonly reservedUsd: Decimal;
  /** Posted imports of the certificate year that began on `yearBegan`. */
  readonly importedUsd: Decimal;
  readonly yearBegan: LegalDate;
  /** Of all lists that were ever accepted: what they could move, and their imports. They keep every sum storable. */
  readonly lifetimeReach: Decimal;
  readonly lifetimeUsd: Decimal;
};

/** What came in of a material in the cycle, for its average price, and what is reserved of it. */
export type MaterialTurnover = {
  readonly bookId: string;
  readonly itemNumber: number;
  readonly importedQuantity: Decimal;
  readonly importedUsd: Decimal;
  readonly reservedQuantity: Decimal;
  /** Leftovers of the material that went out, and that are reserved to. */
  readonly leftoversOut: Decimal;
  readonly leftoversReserved: Decimal;
};

/** What came back of a product, and what of that went out again or is reserved to (domain 12, invariant 7). */
export type ProductReturns = {
  readonly bookId: string;
  readonly productItemNumber: number;
  readonly returned: Decimal;
  readonly reexported: Decimal;
  readonly reexportReserved: Decimal;
};

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
    importedQuantity: scaled(QUANTITY),
    importedUsd: scaled(BOOK_AMOUNT),
    reservedQuantity: scaled(QUANTITY),
    leftoversOut: scaled(QUANTITY),
    leftoversReserved: scaled(QUANTITY),
  },
  primaryKey: ['bookId', 'itemNumber'],
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
export const ProductReturnsEntity = entityOf<ProductReturns>('ProductReturns', RETURNS);
export const turnoverMigrations = [
  ...createTable(TURNOVER),
  ...createTable(MATERIAL),
  ...createTable(RETURNS),
];
