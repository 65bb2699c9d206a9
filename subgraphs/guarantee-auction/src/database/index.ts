import { referenceEntities, referenceMigrations } from '@trust-supervision/reference';
import { districtEntities, districtMigrations } from '@trust-supervision/subgraph';
import { guaranteeEntities, guaranteeMigrations } from '../guarantee/guarantee.entity';

/** The tables of this subgraph, and the steps that make them, in order. */
export const entities = [...referenceEntities, ...guaranteeEntities, ...districtEntities];
export const migrations = [...referenceMigrations, ...guaranteeMigrations, ...districtMigrations];
