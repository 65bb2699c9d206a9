import { createTable, day, entityOf, id, instant, text, type TableShape } from '@trust-supervision/database';
import type { DeclarationReturn } from './declaration';

const RETURN: TableShape = {
  name: 'declaration_return',
  columns: {
    returnId: id(),
    declarationId: id(),
    returnedOn: day(),
    reason: text(1000),
    recordedAt: instant(),
  },
  primaryKey: ['returnId'],
  indexes: [['declarationId']],
};

export const DeclarationReturnEntity = entityOf<DeclarationReturn>('DeclarationReturn', RETURN);
export const declarationReturnMigrations = createTable(RETURN);
