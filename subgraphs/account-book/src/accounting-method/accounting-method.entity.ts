import {
  createTable,
  day,
  entityOf,
  id,
  instant,
  integer,
  text,
  type TableShape,
} from '@trust-supervision/database';
import type { AccountingMethodChange } from './accounting-method';

const METHOD_CHANGE: TableShape = {
  name: 'accounting_method_change',
  columns: {
    changeId: id(),
    bookId: id(),
    method: text(20),
    fromPeriod: integer(),
    filedOn: day(),
    recordedAt: instant(),
  },
  primaryKey: ['changeId'],
  indexes: [['bookId']],
};

export const MethodChangeEntity = entityOf<AccountingMethodChange>('AccountingMethodChange', METHOD_CHANGE);
export const accountingMethodMigrations = createTable(METHOD_CHANGE);
