import { districtView } from '@trust-supervision/subgraph';
import { coordinatorEntities, coordinatorMigrations } from '../coordinator/coordinator.entity';
import { creditEntities, creditMigrations } from '../credit/credit.entity';
import { standingEntities, standingMigrations } from '../standing/standing.entity';
import { enterpriseEntities, enterpriseMigrations } from '../enterprise/enterprise.entity';

/** The tables of this subgraph, and the steps that make them, in order. */
export const entities = [
  ...enterpriseEntities,
  ...creditEntities,
  ...coordinatorEntities,
  ...standingEntities,
];
export const migrations = [
  ...enterpriseMigrations,
  ...creditMigrations,
  ...coordinatorMigrations,
  ...standingMigrations,
  districtView,
];
