import {
  createTable,
  day,
  entityOf,
  flag,
  id,
  instant,
  json,
  nullable,
  text,
  type TableShape,
} from '@trust-supervision/database';
import type { LegalDate } from '@trust-supervision/kernel';
import type { CarryOverHalf } from './carry-over';

/** One half of a carry-over as it is kept beside its list. */
export type StoredHalf = Omit<CarryOverHalf, 'goods'> & {
  readonly listId: string;
  readonly bookId: string;
  /** Quantities as text, exact. */
  readonly goods: readonly { readonly hs8: string; readonly unit: string; readonly quantity: string }[];
  /** The list that is the other half; null while it is waited for. */
  readonly counterpartListId: string | null;
  /** When the goods were delivered (收发货), where the list says it, and to when that had to be declared. */
  readonly deliveredOn: LegalDate | null;
  readonly declareBy: LegalDate | null;
  readonly declaredLate: boolean;
  readonly recordedAt: string;
};

const HALF: TableShape = {
  name: 'carry_over_half',
  columns: {
    listId: id(),
    bookId: id(),
    listNumber: text(18),
    bookNumber: text(12),
    kind: text(20),
    direction: text(6),
    counterpartListNumber: nullable(text(18)),
    counterpartBookNumber: nullable(text(12)),
    goods: json(),
    counterpartListId: nullable(id()),
    deliveredOn: nullable(day()),
    declareBy: nullable(day()),
    declaredLate: flag(),
    recordedAt: instant(),
  },
  primaryKey: ['listId'],
  unique: [['listNumber']],
  indexes: [
    ['counterpartListId'],
    ['counterpartListNumber'],
    ['bookNumber', 'counterpartBookNumber'],
    ['bookId'],
  ],
};

export const CarryOverEntity = entityOf<StoredHalf>('CarryOver', HALF);
export const carryOverMigrations = createTable(HALF);
