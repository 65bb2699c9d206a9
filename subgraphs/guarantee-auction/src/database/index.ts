import { referenceEntities, referenceMigrations } from '@trust-supervision/reference';
import { guaranteeEntities, guaranteeMigrations } from '../guarantee/guarantee.entity';

/** The tables of this subgraph, and the steps that make them, in order. */
export const entities = [...referenceEntities, ...guaranteeEntities];
export const migrations = [...referenceMigrations, ...guaranteeMigrations];
