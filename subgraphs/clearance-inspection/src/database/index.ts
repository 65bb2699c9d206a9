import { declarationEntities, declarationMigrations } from '../declaration/declaration.entity';

/** The tables of this subgraph, and the steps that make them, in order. */
export const entities = [...declarationEntities];
export const migrations = [...declarationMigrations];
