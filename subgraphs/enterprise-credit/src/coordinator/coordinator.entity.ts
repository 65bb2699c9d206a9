import {
  createTable,
  day,
  entityOf,
  id,
  instant,
  nullable,
  text,
  type MigrationStep,
  type TableShape,
} from '@trust-supervision/database';
import { LONGEST_NAME, type Coordinator } from './coordinator';

const COORDINATOR: TableShape = {
  name: 'coordinator',
  columns: {
    id: id(),
    enterpriseId: id(),
    officerSubject: text(LONGEST_NAME),
    officerName: text(LONGEST_NAME),
    assignedFrom: day(),
    assignedUntil: nullable(day()),
    recordedAt: instant(),
  },
  primaryKey: ['id'],
  indexes: [['enterpriseId']],
};

export const CoordinatorEntity = entityOf<Coordinator>('Coordinator', COORDINATOR);

export const coordinatorEntities = [CoordinatorEntity];
export const coordinatorMigrations: MigrationStep[] = createTable(COORDINATOR);
