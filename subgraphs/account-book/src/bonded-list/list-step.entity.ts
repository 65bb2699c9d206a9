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
import type { ListStep } from './bonded-list';

const STEP: TableShape = {
  name: 'bonded_list_step',
  columns: {
    stepId: id(),
    listId: id(),
    state: text(12),
    deliveredOn: nullable(day()),
    occurredOn: day(),
    recordedAt: instant(),
  },
  primaryKey: ['stepId'],
  indexes: [['listId']],
};

export const ListStepEntity = entityOf<ListStep>('ListStep', STEP);
export const listStepMigrations = createTable(STEP);
