import {
  createTable,
  day,
  entityOf,
  id,
  instant,
  text,
  type MigrationStep,
  type TableShape,
} from '@trust-supervision/database';
import { LONGEST_REASON, type CreditRating } from './credit';

const RATING: TableShape = {
  name: 'credit_rating',
  columns: {
    id: id(),
    enterpriseId: id(),
    level: text(30),
    regime: text(20),
    effectiveFrom: day(),
    reason: text(LONGEST_REASON),
    recordedOn: day(),
    recordedAt: instant(),
  },
  primaryKey: ['id'],
  indexes: [['enterpriseId']],
};

export const RatingEntity = entityOf<CreditRating>('CreditRating', RATING);

export const creditEntities = [RatingEntity];
export const creditMigrations: MigrationStep[] = createTable(RATING);
