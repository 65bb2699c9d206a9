import {
  createTable,
  day,
  entityOf,
  id,
  instant,
  integer,
  json,
  nullable,
  text,
  type MigrationStep,
  type TableShape,
} from '@trust-supervision/database';
import type { LegalDate } from '@trust-supervision/kernel';
import { LONGEST_REASON, type ReviewTask, type ReviewTaskStep } from './review-task';

const TASK: TableShape = {
  name: 'review_task',
  columns: {
    taskId: id(),
    kind: text(20),
    filingId: text(80),
    filingNumber: text(80),
    enterpriseUsci: text(18),
    district: text(4),
    standing: text(10),
    level: integer(),
    levels: integer(),
    followsTaskId: nullable(id()),
    followsDecision: nullable(text(20)),
    reasons: json(),
    openedAt: instant(),
    claimedBy: nullable(text(120)),
    claimedByName: nullable(text(120)),
    claimExpiresAt: nullable(instant()),
    decision: nullable(text(20)),
    decidedBy: nullable(text(120)),
    decidedByName: nullable(text(120)),
    decidedAt: nullable(instant()),
    decisionReason: nullable(text(LONGEST_REASON)),
    recordedAt: instant(),
  },
  primaryKey: ['taskId'],
  indexes: [
    ['standing', 'district', 'openedAt', 'taskId'],
    ['kind', 'filingId'],
  ],
};

const STEP: TableShape = {
  name: 'review_task_step',
  columns: {
    taskId: id(),
    sequence: integer(),
    event: text(10),
    subject: text(120),
    name: text(120),
    happenedAt: instant(),
    recordedAt: instant(),
    decision: nullable(text(20)),
    reason: nullable(text(LONGEST_REASON)),
  },
  primaryKey: ['taskId', 'sequence'],
};

/** An assignment as enterprise-credit told it; none is overwritten. */
export type KeptCoordinator = {
  readonly eventId: string;
  readonly usci: string;
  readonly subject: string;
  readonly name: string;
  readonly assignedFrom: LegalDate;
  readonly assignedUntil: LegalDate | null;
  readonly position: number;
};

const COORDINATOR: TableShape = {
  name: 'kept_coordinator',
  columns: {
    eventId: id(),
    usci: text(18),
    subject: text(120),
    name: text(120),
    assignedFrom: day(),
    assignedUntil: nullable(day()),
    position: integer(),
  },
  primaryKey: ['eventId'],
  indexes: [['usci', 'assignedFrom']],
};

export const TaskEntity = entityOf<ReviewTask>('ReviewTask', TASK);
export const TaskStepEntity = entityOf<ReviewTaskStep>('ReviewTaskStep', STEP);
export const CoordinatorEntity = entityOf<KeptCoordinator>('KeptCoordinator', COORDINATOR);

/** The tables of a subgraph that has review tasks. */
export const reviewTaskEntities = [TaskEntity, TaskStepEntity, CoordinatorEntity];
export const reviewTaskMigrations: MigrationStep[] = [TASK, STEP, COORDINATOR].flatMap(createTable);
