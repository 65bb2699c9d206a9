import {
  createTable,
  day,
  entityOf,
  id,
  instant,
  integer,
  nullable,
  text,
  type TableShape,
} from '@trust-supervision/database';
import { LONGEST_REASON, type BookStep } from './closing';

const STEP: TableShape = {
  name: 'book_step',
  columns: {
    bookId: id(),
    sequence: integer(),
    event: text(20),
    toState: text(20),
    subject: text(120),
    name: text(120),
    reason: nullable(text(LONGEST_REASON)),
    causedBy: text(220),
    occurredOn: day(),
    recordedAt: instant(),
  },
  primaryKey: ['bookId', 'sequence'],
};

export const BookStepEntity = entityOf<BookStep>('BookStep', STEP);
export const bookStepMigrations = createTable(STEP);
