import {
  createTable,
  day,
  entityOf,
  id,
  instant,
  integer,
  json,
  nullable,
  text,
  type TableShape,
} from '@trust-supervision/database';
import type { BookChange } from './book-change';

/** Characters of a reason. */
const LONGEST_REASON = 1000;

/** A change as it is stored, with the shadow copy it applies. */
export type StoredChange = BookChange & { readonly shadow: unknown };

const CHANGE: TableShape = {
  name: 'book_change',
  columns: {
    changeId: id(),
    bookId: id(),
    number: integer(),
    state: text(20),
    fields: json(),
    shadow: json(),
    filedBy: text(120),
    filedOn: day(),
    recordedAt: instant(),
    decidedBy: nullable(text(120)),
    decidedOn: nullable(day()),
    decidedAt: nullable(instant()),
    reason: nullable(text(LONGEST_REASON)),
  },
  primaryKey: ['changeId'],
  unique: [['bookId', 'number']],
};

export const BookChangeEntity = entityOf<StoredChange>('BookChange', CHANGE);
export const bookChangeMigrations = createTable(CHANGE);
