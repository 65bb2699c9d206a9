import {
  createTable,
  day,
  entityOf,
  id,
  instant,
  integer,
  nullable,
  scaled,
  text,
  type TableShape,
} from '@trust-supervision/database';
import { QUANTITY } from '@trust-supervision/kernel';
import type { ConsumptionList, ConsumptionListLine } from './consumption-list';

/** A bonded list that a consumption list covers. */
export type CoveredList = {
  readonly consumptionListId: string;
  readonly listId: string;
  readonly bookId: string;
};

/** Characters of a reason. */
export const LONGEST_REASON = 1000;

const LIST: TableShape = {
  name: 'consumption_list',
  columns: {
    consumptionListId: id(),
    listNumber: text(18),
    bookId: id(),
    periodId: id(),
    internalNumber: text(64),
    beginsOn: day(),
    endsOn: day(),
    state: text(10),
    filedOn: day(),
    recordedAt: instant(),
    withdrawnOn: nullable(day()),
    withdrawnFor: nullable(text(LONGEST_REASON)),
  },
  primaryKey: ['consumptionListId'],
  unique: [['bookId', 'internalNumber'], ['listNumber']],
  indexes: [['periodId']],
};

const LINE: TableShape = {
  name: 'consumption_list_line',
  columns: {
    consumptionListId: id(),
    lineNumber: integer(),
    kind: text(5),
    itemNumber: integer(),
    hsCode: nullable(text(10)),
    name: nullable(text(512)),
    unit: nullable(text(3)),
    quantity: scaled(QUANTITY),
  },
  primaryKey: ['consumptionListId', 'lineNumber'],
};

const COVERED: TableShape = {
  name: 'consumption_list_covered',
  columns: { consumptionListId: id(), listId: id(), bookId: id() },
  primaryKey: ['consumptionListId', 'listId'],
  indexes: [['listId']],
};

export const ConsumptionListEntity = entityOf<ConsumptionList>('ConsumptionList', LIST);
export const ConsumptionListLineEntity = entityOf<ConsumptionListLine>('ConsumptionListLine', LINE);
export const CoveredListEntity = entityOf<CoveredList>('CoveredList', COVERED);
export const consumptionListEntities = [ConsumptionListEntity, ConsumptionListLineEntity, CoveredListEntity];
export const consumptionListMigrations = [
  ...createTable(LIST),
  ...createTable(LINE),
  ...createTable(COVERED),
];
