import type { CreditLevel } from '@trust-supervision/contracts';
import {
  createTable,
  day,
  entityOf,
  id,
  instant,
  integer,
  json,
  nullable,
  scaled,
  text,
  type TableShape,
} from '@trust-supervision/database';
import { RATE, type Decimal, type LegalDate } from '@trust-supervision/kernel';
import type { PeriodEvent } from './period-states';
import type { SanityFinding } from './sanity-checks';
import type { ToleranceBase } from './stock';
import type { ExcludedList, Explanation, Finding } from './write-off-filing';
import type { PeriodState } from './write-off-period';

/** A decimal inside a JSON document: text, exact. */
export type Written<Value> = Value extends Decimal
  ? string
  : Value extends string | number | boolean | null
    ? Value
    : { readonly [Key in keyof Value]: Written<Value[Key]> };

/** A version of a write-off as it is stored, its lines as JSON: written once. */
export type StoredVersion = {
  readonly periodId: string;
  readonly version: number;
  readonly bookId: string;
  readonly kind: 'NORMAL' | 'SUPPLEMENTARY';
  readonly filedBy: string;
  readonly filedOn: LegalDate;
  readonly recordedAt: string;
  readonly toleranceBase: ToleranceBase;
  readonly intervalPercent: Decimal | null;
  readonly level: CreditLevel | null;
  readonly excludedLists: readonly ExcludedList[];
  readonly stock: unknown;
  readonly materials: unknown;
  readonly products: unknown;
  readonly openMatters: readonly SanityFinding[];
};

/** What happened to a period: who moved it where, on which version, and what was said. Written once. */
export type WriteOffStep = {
  readonly periodId: string;
  /** From 1. */
  readonly sequence: number;
  readonly bookId: string;
  readonly event: PeriodEvent;
  readonly toState: PeriodState;
  /** The version it is about; 0 before the first. */
  readonly version: number;
  readonly subject: string;
  readonly name: string;
  readonly occurredOn: LegalDate;
  readonly recordedAt: string;
  readonly reason: string | null;
  /** Explanations of a confirmation, findings of a disposal, outcomes of an approval. */
  readonly statements: Statements;
};

export type Statements = {
  readonly explanations?: readonly Explanation[];
  readonly findings?: readonly Finding[];
  readonly outcomes?: readonly WrittenOutcome[];
};
export type WrittenOutcome = {
  readonly itemNumber: number;
  readonly row: number | null;
  readonly treatments: readonly ('CLEAN' | 'ADJUST_BOOK' | 'TAX_AS_DOMESTIC_SALE' | 'REFER_CASE')[];
  readonly needsDisposal: boolean;
  readonly difference: string;
  readonly carriedForward: string;
};

const VERSION: TableShape = {
  name: 'write_off_version',
  columns: {
    periodId: id(),
    version: integer(),
    bookId: id(),
    kind: text(20),
    filedBy: text(120),
    filedOn: day(),
    recordedAt: instant(),
    toleranceBase: text(24),
    intervalPercent: nullable(scaled(RATE)),
    level: nullable(text(30)),
    excludedLists: json(),
    stock: json(),
    materials: json(),
    products: json(),
    openMatters: json(),
  },
  primaryKey: ['periodId', 'version'],
};

/** Characters of a reason. */
export const LONGEST_REASON = 1000;

const STEP: TableShape = {
  name: 'write_off_step',
  columns: {
    periodId: id(),
    sequence: integer(),
    bookId: id(),
    event: text(20),
    toState: text(20),
    version: integer(),
    subject: text(120),
    name: text(120),
    occurredOn: day(),
    recordedAt: instant(),
    reason: nullable(text(LONGEST_REASON)),
    statements: json(),
  },
  primaryKey: ['periodId', 'sequence'],
};

export const WriteOffVersionEntity = entityOf<StoredVersion>('WriteOffVersion', VERSION);
export const WriteOffStepEntity = entityOf<WriteOffStep>('WriteOffStep', STEP);
export const writeOffMigrations = [...createTable(VERSION), ...createTable(STEP)];
