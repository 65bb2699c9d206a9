import { decisionEntities, decisionMigrations } from '@trust-supervision/decisions';
import { referenceEntities, referenceMigrations } from '@trust-supervision/reference';
import {
  creditLevelEntities,
  creditLevelMigrations,
  districtEntities,
  districtMigrations,
  reviewTaskEntities,
  reviewTaskMigrations,
  standingEntities,
  standingMigrations,
} from '@trust-supervision/subgraph';
import { declarationEntities, declarationMigrations } from '../declaration/declaration.entity';
import {
  DeclarationReturnEntity,
  declarationReturnMigrations,
} from '../declaration/declaration-return.entity';

/** The tables of this subgraph, and the steps that make them, in order. */
export const entities = [
  ...declarationEntities,
  ...referenceEntities,
  ...decisionEntities,
  ...reviewTaskEntities,
  ...creditLevelEntities,
  ...standingEntities,
  ...districtEntities,
  DeclarationReturnEntity,
];
export const migrations = [
  ...declarationMigrations,
  ...referenceMigrations,
  ...decisionMigrations,
  ...reviewTaskMigrations,
  ...creditLevelMigrations,
  ...standingMigrations,
  ...declarationReturnMigrations,
  ...districtMigrations,
];
