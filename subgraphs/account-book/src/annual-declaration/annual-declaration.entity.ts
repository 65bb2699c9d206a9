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
import type { LegalDate } from '@trust-supervision/kernel';
import type { ToleranceBase } from '../write-off/stock';
import type { AnnualStep } from './annual-declaration';

export const LONGEST_REASON = 1000;

/** A filing as it is stored, its lines as JSON: written once. */
export type StoredAnnualVersion = {
  readonly periodId: string;
  readonly year: number;
  /** From 1; the last one counts. */
  readonly version: number;
  readonly bookId: string;
  readonly filedBy: string;
  readonly filedOn: LegalDate;
  readonly recordedAt: string;
  readonly toleranceBase: ToleranceBase;
  readonly materials: unknown;
  readonly products: unknown;
};

const VERSION: TableShape = {
  name: 'annual_declaration',
  columns: {
    periodId: id(),
    year: integer(),
    version: integer(),
    bookId: id(),
    filedBy: text(120),
    filedOn: day(),
    recordedAt: instant(),
    toleranceBase: text(24),
    materials: json(),
    products: json(),
  },
  primaryKey: ['periodId', 'year', 'version'],
};

const STEP: TableShape = {
  name: 'annual_declaration_step',
  columns: {
    periodId: id(),
    year: integer(),
    sequence: integer(),
    bookId: id(),
    event: text(20),
    toState: text(20),
    version: integer(),
    subject: text(120),
    name: text(120),
    reason: nullable(text(LONGEST_REASON)),
    occurredOn: day(),
    recordedAt: instant(),
  },
  primaryKey: ['periodId', 'year', 'sequence'],
  indexes: [['bookId']],
};

export const AnnualVersionEntity = entityOf<StoredAnnualVersion>('AnnualDeclaration', VERSION);
export const AnnualStepEntity = entityOf<AnnualStep>('AnnualDeclarationStep', STEP);
export const annualDeclarationEntities = [AnnualVersionEntity, AnnualStepEntity];
export const annualDeclarationMigrations: MigrationStep[] = [VERSION, STEP].flatMap(createTable);
