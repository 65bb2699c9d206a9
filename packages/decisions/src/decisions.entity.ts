import {
  createTable,
  day,
  entityOf,
  flag,
  id,
  instant,
  integer,
  json,
  nullable,
  text,
  type MigrationStep,
  type TableShape,
} from '@trust-supervision/database';
import type { Fault, LegalDate } from '@trust-supervision/kernel';
import type { FilingKind, ParameterRow, RuleRun, RuleSet, Severity } from '@trust-supervision/review';

/** A decision as it was taken; it is never changed. */
export type DecisionRow = {
  readonly decisionId: string;
  readonly filing: FilingKind;
  /** What was filed, by its id; null when it was refused, for then there is no such thing. */
  readonly filingId: string | null;
  /** What its enterprise calls it. */
  readonly filingKey: string;
  readonly usci: string;
  readonly district: string;
  readonly ruleSet: string;
  /** What the rules came to. */
  readonly ruleOutcome: Severity;
  /** The same, or REJECT where the document itself had faults. */
  readonly outcome: Severity;
  readonly runs: readonly RuleRun[];
  readonly documentFaults: readonly Fault[];
  readonly decidedOn: LegalDate;
  readonly decidedAt: string;
};

/** A rule set that decisions rest on, kept once. */
export type RuleSetRow = {
  readonly version: string;
  readonly rules: RuleSet['rules'];
  readonly parameters: readonly ParameterRow[];
  readonly recordedAt: string;
};

/** The seed from which the draws of a day are made. */
export type SeedRow = { readonly day: LegalDate; readonly seed: string; readonly recordedAt: string };

/** A publication of parameters: who, why, when. */
export type PublicationRow = {
  readonly publication: number;
  readonly publicationId: string;
  readonly publishedBy: string;
  readonly publishedOn: LegalDate;
  readonly reason: string;
  readonly recordedAt: string;
};

/** A published parameter; `business` and `district` are blank where it is for all. */
export type PublishedRow = {
  readonly publication: number;
  readonly place: number;
  readonly code: string;
  readonly value: string;
  readonly business: string;
  readonly district: string;
  readonly validFrom: LegalDate;
  readonly validTo: LegalDate | null;
  readonly source: string;
  readonly enabled: boolean;
};

export const LONGEST_REASON = 1000;

const DECISION: TableShape = {
  name: 'review_decision',
  columns: {
    decisionId: id(),
    filing: text(24),
    filingId: nullable(text(60)),
    filingKey: text(100),
    usci: text(18),
    district: text(4),
    ruleSet: text(64),
    ruleOutcome: text(8),
    outcome: text(8),
    runs: json(),
    documentFaults: json(),
    decidedOn: day(),
    decidedAt: instant(),
  },
  primaryKey: ['decisionId'],
  indexes: [['filingId'], ['decidedOn', 'decisionId']],
};

const RULE_SET: TableShape = {
  name: 'review_rule_set',
  columns: { version: text(64), rules: json(), parameters: json(), recordedAt: instant() },
  primaryKey: ['version'],
};

const SEED: TableShape = {
  name: 'review_seed',
  columns: { day: day(), seed: text(64), recordedAt: instant() },
  primaryKey: ['day'],
};

const PUBLICATION: TableShape = {
  name: 'review_publication',
  columns: {
    publication: integer(),
    publicationId: id(),
    publishedBy: text(120),
    publishedOn: day(),
    reason: text(LONGEST_REASON),
    recordedAt: instant(),
  },
  primaryKey: ['publication'],
  unique: [['publicationId']],
};

const PUBLISHED: TableShape = {
  name: 'review_parameter',
  columns: {
    publication: integer(),
    place: integer(),
    code: text(60),
    value: json(),
    business: text(24),
    district: text(4),
    validFrom: day(),
    validTo: nullable(day()),
    source: text(300),
    enabled: flag(),
  },
  primaryKey: ['publication', 'place'],
};

export const DecisionEntity = entityOf<DecisionRow>('ReviewDecision', DECISION);
export const RuleSetEntity = entityOf<RuleSetRow>('ReviewRuleSet', RULE_SET);
export const SeedEntity = entityOf<SeedRow>('ReviewSeed', SEED);
export const PublicationEntity = entityOf<PublicationRow>('ReviewPublication', PUBLICATION);
export const PublishedEntity = entityOf<PublishedRow>('ReviewParameter', PUBLISHED);

/** The tables of decisions, to be added to the schema of a subgraph that reviews filings. */
export const decisionEntities = [
  DecisionEntity,
  RuleSetEntity,
  SeedEntity,
  PublicationEntity,
  PublishedEntity,
];
export const decisionMigrations: MigrationStep[] = [DECISION, RULE_SET, SEED, PUBLICATION, PUBLISHED].flatMap(
  createTable,
);
