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
import type { PauseStep } from './pause';

/** Characters of a reason. */
export const LONGEST_REASON = 1000;

const STEP: TableShape = {
  name: 'pause_step',
  columns: {
    pauseId: id(),
    bookId: id(),
    halts: text(10),
    ground: text(20),
    stops: nullable(text(10)),
    reason: text(LONGEST_REASON),
    subject: text(120),
    name: text(120),
    causedBy: text(220),
    occurredOn: day(),
    recordedAt: instant(),
  },
  primaryKey: ['pauseId'],
  indexes: [['bookId', 'pauseId']],
};

export const PauseStepEntity = entityOf<PauseStep>('PauseStep', STEP);
export const pauseMigrations = createTable(STEP);
