import {
  createTable,
  day,
  entityOf,
  id,
  instant,
  integer,
  lineKey,
  nullable,
  scaled,
  text,
  type TableShape,
} from '@trust-supervision/database';
import { QUANTITY } from '@trust-supervision/kernel';
import type { StoredStep, WorkOrder } from './work-order';

const ORDER: TableShape = {
  name: 'work_order',
  columns: {
    workOrderId: id(),
    bookId: id(),
    orderNumber: text(64),
    productItemNumber: integer(),
    version: text(8),
    recordedAt: instant(),
    finishedOn: nullable(day()),
  },
  primaryKey: ['workOrderId'],
  unique: [['bookId', 'orderNumber']],
};

const STEP: TableShape = {
  name: 'work_order_step',
  columns: {
    stepKey: lineKey(),
    bookId: id(),
    workOrderId: id(),
    kind: text(12),
    listId: nullable(id()),
    lineNumber: nullable(integer()),
    itemNumber: nullable(integer()),
    quantity: scaled(QUANTITY),
    occurredOn: day(),
    recordedAt: instant(),
  },
  indexes: [['workOrderId'], ['listId', 'lineNumber']],
};

export const WorkOrderEntity = entityOf<WorkOrder>('WorkOrder', ORDER);
export const WorkOrderStepEntity = entityOf<StoredStep>('WorkOrderStep', STEP);
export const tracingMigrations = [...createTable(ORDER), ...createTable(STEP)];
