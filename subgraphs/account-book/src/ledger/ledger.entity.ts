import {
  createTable,
  day,
  dropIndex,
  entityOf,
  id,
  instant,
  integer,
  lineKey,
  nullable,
  scaled,
  text,
  type TableShape,
} from '@trust-supervision/database';
import { QUANTITY } from '@trust-supervision/kernel';
import type { MaterialBalance, StoredMovement, StoredProductTotal } from './ledger-account';

/**
 * What a write-off sums, in the order in which it groups: what lists moved themselves, where no product is named, stands
 * together apart from what products took of materials, and the rows need not be looked up.
 */
const SUMMED = [
  'bookId',
  'productItemNumber',
  'periodId',
  'account',
  'itemNumber',
  'version',
  'cause',
  'occurredOn',
  'direction',
  'quantity',
];

const MOVEMENT: TableShape = {
  name: 'movement',
  columns: {
    movementKey: lineKey(),
    bookId: id(),
    periodId: id(),
    listId: nullable(id()),
    documentId: nullable(id()),
    lineNumber: nullable(integer()),
    account: text(10),
    itemNumber: integer(),
    productItemNumber: nullable(integer()),
    version: nullable(text(8)),
    term: nullable(text(20)),
    direction: text(8),
    cause: text(24),
    quantity: scaled(QUANTITY),
    balanceAfter: nullable(scaled(QUANTITY)),
    occurredOn: day(),
    recordedAt: instant(),
  },
  indexes: [['bookId', 'account', 'itemNumber'], SUMMED, ['listId']],
};

const PRODUCT_TOTAL: TableShape = {
  name: 'product_total',
  columns: {
    periodId: id(),
    bookId: id(),
    productItemNumber: integer(),
    version: text(8),
    term: text(20),
    quantity: scaled(QUANTITY),
  },
  primaryKey: ['periodId', 'productItemNumber', 'version', 'term'],
  indexes: [['bookId']],
};

const MATERIAL_BALANCE: TableShape = {
  name: 'material_balance',
  columns: { bookId: id(), itemNumber: integer(), quantity: scaled(QUANTITY) },
  primaryKey: ['bookId', 'itemNumber'],
};

export const MovementEntity = entityOf<StoredMovement>('Movement', MOVEMENT);
export const ProductTotalEntity = entityOf<StoredProductTotal>('ProductTotal', PRODUCT_TOTAL);
export const MaterialBalanceEntity = entityOf<MaterialBalance>('MaterialBalance', MATERIAL_BALANCE);
export const ledgerMigrations = [
  ...createTable(MOVEMENT),
  ...createTable(PRODUCT_TOTAL),
  ...createTable(MATERIAL_BALANCE),
  dropIndex('movement', ['bookId', 'productItemNumber', 'occurredOn']),
];
