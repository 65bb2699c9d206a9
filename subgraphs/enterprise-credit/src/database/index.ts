import { coordinatorEntities, coordinatorMigrations } from '../coordinator/coordinator.entity';
import { creditEntities, creditMigrations } from '../credit/credit.entity';
import { enterpriseEntities, enterpriseMigrations } from '../enterprise/enterprise.entity';

/** The tables of this subgraph, and the steps that make them, in order. */
export const entities = [...enterpriseEntities, ...creditEntities, ...coordinatorEntities];
export const migrations = [...enterpriseMigrations, ...creditMigrations, ...coordinatorMigrations];
