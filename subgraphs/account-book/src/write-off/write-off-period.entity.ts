import { createTable, day, entityOf, id, integer, text, type TableShape } from '@trust-supervision/database';
import type { WriteOffPeriod } from './write-off-period';

const PERIOD: TableShape = {
  name: 'write_off_period',
  columns: {
    periodId: id(),
    bookId: id(),
    number: integer(),
    beginsOn: day(),
    endsOn: day(),
    state: text(20),
    accountingMethod: text(20),
  },
  primaryKey: ['periodId'],
  unique: [['bookId', 'number']],
};

export const WriteOffPeriodEntity = entityOf<WriteOffPeriod>('WriteOffPeriod', PERIOD);
export const periodMigrations = createTable(PERIOD);
