import {
  createTable,
  day,
  entityOf,
  id,
  instant,
  integer,
  nullable,
  scaled,
  text,
  type MigrationStep,
  type TableShape,
} from '@trust-supervision/database';
import { Decimal, RATE, toScaled } from '@trust-supervision/kernel';
import type { StoredConsumption } from '../account-book/account-book';
import { LONGEST_STATEMENT, type StoredConsultationStep } from './consultation';
import type { ConsumptionLinkChange } from './consumption-link';
import type { ConsumptionFigure } from './consumption-table';
import { LONGEST_REASON, type StoredRestatement } from './restatement';
import { LONGEST_SOURCE, type ConsumptionStandard } from './standard';

const FIGURES = {
  unitConsumption: scaled(RATE),
  netConsumption: scaled(RATE),
  tangibleLossRate: scaled(RATE),
  intangibleLossRate: scaled(RATE),
  bondedShare: scaled(RATE),
  effectiveFrom: day(),
};

const CONSUMPTION: TableShape = {
  name: 'unit_consumption',
  columns: {
    bookId: id(),
    productItemNumber: integer(),
    version: text(8),
    materialItemNumber: integer(),
    ...FIGURES,
  },
  primaryKey: ['bookId', 'productItemNumber', 'version', 'materialItemNumber'],
  indexes: [['bookId', 'materialItemNumber']],
};

/** When a version was declared that did not come with its book. */
export type DeclaredVersion = {
  readonly bookId: string;
  readonly productItemNumber: number;
  readonly version: string;
  readonly recordedAt: string;
};

const DECLARED_VERSION: TableShape = {
  name: 'declared_version',
  columns: { bookId: id(), productItemNumber: integer(), version: text(8), recordedAt: instant() },
  primaryKey: ['bookId', 'productItemNumber', 'version'],
};

/** A line of a report: what counted before it, or what counts after it. */
export type RestatedConsumption = ConsumptionFigure & {
  readonly stage: 'BEFORE' | 'AFTER';
  /** The report that first said so; 0 when it was declared. */
  readonly saidInReport: number;
};

const RESTATED: TableShape = {
  name: 'restated_consumption',
  columns: {
    bookId: id(),
    productItemNumber: integer(),
    version: text(8),
    reportNumber: integer(),
    stage: text(6),
    materialItemNumber: integer(),
    countsFrom: day(),
    saidInReport: integer(),
    ...FIGURES,
  },
  primaryKey: ['bookId', 'productItemNumber', 'version', 'reportNumber', 'stage', 'materialItemNumber'],
};

const RESTATEMENT: TableShape = {
  name: 'consumption_restatement',
  columns: {
    reportId: id(),
    bookId: id(),
    productItemNumber: integer(),
    version: text(8),
    reportNumber: integer(),
    periodNumber: integer(),
    countsFrom: day(),
    reason: text(LONGEST_REASON),
    movementsReversed: integer(),
    movementsPosted: integer(),
    filedOn: day(),
    recordedAt: instant(),
  },
  primaryKey: ['reportId'],
  unique: [['bookId', 'productItemNumber', 'version', 'reportNumber']],
};

const LINK_CHANGE: TableShape = {
  name: 'consumption_link_change',
  columns: {
    changeId: id(),
    bookId: id(),
    link: text(20),
    effectiveFrom: day(),
    filedOn: day(),
    recordedAt: instant(),
  },
  primaryKey: ['changeId'],
  indexes: [['bookId']],
};

const CONSULTATION_STEP: TableShape = {
  name: 'consultation_step',
  columns: {
    doubtId: id(),
    stepNumber: integer(),
    bookId: id(),
    productItemNumber: integer(),
    version: text(8),
    state: text(10),
    result: nullable(text(10)),
    replacedBy: nullable(text(8)),
    statement: text(LONGEST_STATEMENT),
    subject: text(200),
    occurredOn: day(),
    recordedAt: instant(),
  },
  primaryKey: ['doubtId', 'stepNumber'],
  indexes: [['bookId', 'productItemNumber']],
};

const STANDARD: TableShape = {
  name: 'consumption_standard',
  columns: {
    standardId: id(),
    productHsPrefix: text(10),
    materialHsPrefix: text(10),
    upperLimit: scaled(RATE),
    validFrom: day(),
    validTo: nullable(day()),
    source: text(LONGEST_SOURCE),
  },
  primaryKey: ['standardId'],
};

/** The standards a new schema begins with: an example that says so, since the published figures were not seen. */
const seedStandards: MigrationStep = {
  name: 'seed consumption_standard',
  run: async (schema, dialect) => {
    await schema.query(
      `INSERT ${dialect === 'mysql' ? 'IGNORE' : 'OR IGNORE'} INTO consumption_standard
         (standard_id, product_hs_prefix, material_hs_prefix, upper_limit, valid_from, valid_to, source)
       VALUES (?, ?, ?, ?, ?, NULL, ?)`,
      [
        'default-6704-3904',
        '6704',
        '3904',
        String(toScaled(new Decimal('1.15'), RATE)),
        '2018-06-21',
        'default, not a published standard',
      ],
    );
    return [];
  },
};

export const ConsumptionEntity = entityOf<StoredConsumption>('UnitConsumption', CONSUMPTION);
export const RestatedConsumptionEntity = entityOf<RestatedConsumption>('RestatedConsumption', RESTATED);
export const RestatementEntity = entityOf<StoredRestatement>('ConsumptionRestatement', RESTATEMENT);
export const LinkChangeEntity = entityOf<ConsumptionLinkChange>('ConsumptionLinkChange', LINK_CHANGE);
export const ConsultationStepEntity = entityOf<StoredConsultationStep>('ConsultationStep', CONSULTATION_STEP);
export const StandardEntity = entityOf<ConsumptionStandard>('ConsumptionStandard', STANDARD);

export const DeclaredVersionEntity = entityOf<DeclaredVersion>('DeclaredVersion', DECLARED_VERSION);
export const declaredVersionMigrations = createTable(DECLARED_VERSION);

export const consumptionMigrations = createTable(CONSUMPTION);
export const selfApprovalEntities = [
  RestatedConsumptionEntity,
  RestatementEntity,
  LinkChangeEntity,
  ConsultationStepEntity,
  StandardEntity,
  DeclaredVersionEntity,
];
export const selfApprovalMigrations = [
  ...createTable(RESTATED),
  ...createTable(RESTATEMENT),
  ...createTable(LINK_CHANGE),
  ...createTable(CONSULTATION_STEP),
  ...createTable(STANDARD),
  seedStandards,
];
