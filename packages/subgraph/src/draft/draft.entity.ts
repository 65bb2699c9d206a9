import {
  createTable,
  day,
  entityOf,
  id,
  instant,
  integer,
  json,
  nullable,
  text,
  type MigrationStep,
  type TableShape,
} from '@trust-supervision/database';
import type { Draft, DraftVersion } from './draft';

const DRAFT: TableShape = {
  name: 'draft',
  columns: {
    draftId: id(),
    kind: text(20),
    usci: text(18),
    state: text(10),
    version: integer(),
    savedBy: text(120),
    savedOn: day(),
    submittedBy: nullable(text(120)),
    submittedOn: nullable(day()),
    outcome: nullable(json()),
  },
  primaryKey: ['draftId'],
  indexes: [['usci', 'draftId']],
};

const VERSION: TableShape = {
  name: 'draft_version',
  columns: {
    draftId: id(),
    version: integer(),
    content: json(),
    savedBy: text(120),
    savedOn: day(),
    recordedAt: instant(),
  },
  primaryKey: ['draftId', 'version'],
};

export const DraftEntity = entityOf<Draft>('Draft', DRAFT);
export const DraftVersionEntity = entityOf<DraftVersion>('DraftVersion', VERSION);

/** The tables of a subgraph whose filings can be drafted. */
export const draftEntities = [DraftEntity, DraftVersionEntity];
export const draftMigrations: MigrationStep[] = [DRAFT, VERSION].flatMap(createTable);
