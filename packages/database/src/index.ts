export * from './columns';
export { Database } from './database';
export { DatabaseFailure, mayPass } from './failures';
export { byColumn, Gathered, type Selects } from './gathered';
export { GroupCommit } from './group-commit';
export { newId } from './ids';
export { openDatabase, type DatabaseOptions } from './open';
export type { Bindable } from './row-form';
export { chunksOf, MOST_SELECTS, Sql, Tx } from './sql';
export {
  addIndex,
  createTable,
  dropIndex,
  entityOf,
  nullable,
  type MigrationStep,
  type TableShape,
} from './table';
export {
  nextInSequence,
  takeFromSequence,
  sequenceEntities,
  sequenceMigrations,
  type SequenceKey,
} from './sequence';
export type { EntitySchema } from 'typeorm';
