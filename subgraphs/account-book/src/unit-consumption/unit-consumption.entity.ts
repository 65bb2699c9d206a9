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
import { RATE, type LegalDate } from '@trust-supervision/kernel';
import type { VersionedConsumption } from '../account-book/account-book';

/** A consumption line of a book; a version is never changed, a later one is added. */
export type StoredConsumption = VersionedConsumption & {
  readonly bookId: string;
  readonly effectiveFrom: LegalDate;
};

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
