import {
  createTable,
  day,
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
import { QUANTITY, type Decimal, type LegalDate } from '@trust-supervision/kernel';
import type { Account, ConsumptionTerm, Flow } from './flows';

/** A line of the ledger as it is stored; written once. */
export type StoredMovement = {
  readonly movementKey?: string;
  readonly bookId: string;
  readonly periodId: string;
  /** Null for opening stock. */
  readonly listId: string | null;
  /** The consumption list or the work order that says what was used; null for all others. */
  readonly documentId: string | null;
  readonly lineNumber: number | null;
  readonly account: Exclude<Account, 'NONE'>;
  readonly itemNumber: number;
  readonly productItemNumber: number | null;
  readonly version: string | null;
  readonly term: ConsumptionTerm | null;
  readonly direction: 'RECEIPT' | 'ISSUE';
  readonly cause: Flow;
  readonly quantity: Decimal;
  /** Of a material; null on the other accounts. */
  readonly balanceAfter: Decimal | null;
  readonly occurredOn: LegalDate;
  readonly recordedAt: string;
};

/** The running net quantity of a product version in a term of a period. */
export type StoredProductTotal = {
  readonly periodId: string;
  readonly bookId: string;
  readonly productItemNumber: number;
  readonly version: string;
  readonly term: ConsumptionTerm;
  readonly quantity: Decimal;
};

/** What a book holds of a material. */
export type MaterialBalance = {
  readonly bookId: string;
  readonly itemNumber: number;
  /** The fold of its movements. */
  readonly quantity: Decimal;
};

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
  // The dry run reads what lists moved themselves, not what products took of materials: a small part of the rows.
  indexes: [['bookId', 'account', 'itemNumber'], ['bookId', 'productItemNumber', 'occurredOn'], ['listId']],
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
];
