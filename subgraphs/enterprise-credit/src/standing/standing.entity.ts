import {
  createTable,
  day,
  entityOf,
  flag,
  id,
  instant,
  text,
  type MigrationStep,
  type TableShape,
} from '@trust-supervision/database';
import { LONGEST_REASON, type Standing } from './standing';

const STANDING: TableShape = {
  name: 'enterprise_standing',
  columns: {
    id: id(),
    enterpriseId: id(),
    active: flag(),
    caseMark: text(1),
    effectiveFrom: day(),
    reason: text(LONGEST_REASON),
    recordedAt: instant(),
  },
  primaryKey: ['id'],
  indexes: [['enterpriseId']],
};

export const StandingEntity = entityOf<Standing>('EnterpriseStanding', STANDING);

export const standingEntities = [StandingEntity];
export const standingMigrations: MigrationStep[] = createTable(STANDING);
