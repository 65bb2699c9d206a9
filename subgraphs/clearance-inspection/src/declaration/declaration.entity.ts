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
import type { Declaration } from './declaration';

const DECLARATION: TableShape = {
  name: 'declaration',
  columns: {
    id: id(),
    declarationNumber: text(18),
    listId: id(),
    listNumber: text(18),
    enterpriseUsci: text(18),
    district: text(4),
    direction: text(6),
    supervisionMode: text(4),
    state: text(10),
    generatedOn: day(),
    releasedOn: nullable(day()),
    cancelledOn: nullable(day()),
    causedBy: id(),
    recordedAt: instant(),
  },
  primaryKey: ['id'],
  unique: [['declarationNumber'], ['listId'], ['listNumber']],
  indexes: [
    ['enterpriseUsci', 'declarationNumber'],
    ['state', 'declarationNumber'],
  ],
};

export const DeclarationEntity = entityOf<Declaration>('Declaration', DECLARATION);

export const declarationEntities = [DeclarationEntity];
export const declarationMigrations: MigrationStep[] = createTable(DECLARATION);
