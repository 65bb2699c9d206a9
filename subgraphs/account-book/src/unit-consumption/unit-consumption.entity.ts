import {
  createTable,
  day,
  entityOf,
  id,
  integer,
  scaled,
  text,
  type TableShape,
} from '@trust-supervision/database';
import { RATE } from '@trust-supervision/kernel';
import type { StoredConsumption } from '../account-book/account-book';

const CONSUMPTION: TableShape = {
  name: 'unit_consumption',
  columns: {
    bookId: id(),
    productItemNumber: integer(),
    version: text(8),
    materialItemNumber: integer(),
    unitConsumption: scaled(RATE),
    netConsumption: scaled(RATE),
    tangibleLossRate: scaled(RATE),
    intangibleLossRate: scaled(RATE),
    bondedShare: scaled(RATE),
    effectiveFrom: day(),
  },
  primaryKey: ['bookId', 'productItemNumber', 'version', 'materialItemNumber'],
  indexes: [['bookId', 'materialItemNumber']],
};

export const ConsumptionEntity = entityOf<StoredConsumption>('UnitConsumption', CONSUMPTION);
export const consumptionMigrations = createTable(CONSUMPTION);
