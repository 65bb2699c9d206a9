import {
  createTable,
  day,
  entityOf,
  id,
  instant,
  nullable,
  text,
  type TableShape,
} from '@trust-supervision/database';
import { LONGEST_REASON, type ListDeletion } from './list-deletion';

const DELETION: TableShape = {
  name: 'list_deletion',
  columns: {
    listId: id(),
    bookId: id(),
    state: text(10),
    reason: text(LONGEST_REASON),
    subject: text(120),
    name: text(120),
    askedOn: day(),
    askedAt: instant(),
    answeredOn: nullable(day()),
    answeredBy: nullable(id()),
  },
  primaryKey: ['listId'],
};

export const ListDeletionEntity = entityOf<ListDeletion>('ListDeletion', DELETION);
export const listDeletionMigrations = createTable(DELETION);
