import {
  createTable,
  day,
  entityOf,
  id,
  instant,
  json,
  nullable,
  text,
  type MigrationStep,
  type TableShape,
} from '@trust-supervision/database';
import type { LegalDate } from '@trust-supervision/kernel';

/** A filing that was received and waits for facts of another subgraph (architecture, decision 13). */
export type PendingFiling = {
  readonly pendingId: string;
  readonly kind: string;
  readonly usci: string;
  /** The request whose outcome it is: who sent it, through what, under which id. */
  readonly subject: string;
  readonly mutation: string;
  readonly requestId: string;
  readonly state: 'PENDING_FACTS' | 'DECIDED';
  /** Facts that have not arrived, in words. */
  readonly missing: readonly string[];
  readonly filing: unknown;
  readonly receivedOn: LegalDate;
  readonly recordedAt: string;
  readonly decidedOn: LegalDate | null;
  /** The event with which the last fact arrived. */
  readonly decidedBy: string | null;
  readonly outcome: unknown;
};

const PENDING: TableShape = {
  name: 'pending_filing',
  columns: {
    pendingId: id(),
    kind: text(20),
    usci: text(18),
    subject: text(120),
    mutation: text(60),
    requestId: text(200),
    state: text(20),
    missing: json(),
    filing: json(),
    receivedOn: day(),
    recordedAt: instant(),
    decidedOn: nullable(day()),
    decidedBy: nullable(id()),
    outcome: nullable(json()),
  },
  primaryKey: ['pendingId'],
  indexes: [['usci', 'state']],
};

/** Filings and facts of an enterprise wait for each other here, so that no fact slips past a filing that waits for it. */
const GATE: TableShape = { name: 'pending_gate', columns: { usci: text(18) }, primaryKey: ['usci'] };

export const PendingFilingEntity = entityOf<PendingFiling>('PendingFiling', PENDING);
export const PendingGateEntity = entityOf<{ usci: string }>('PendingGate', GATE);

/** The tables of a subgraph whose filings may wait for facts. */
export const pendingFilingEntities = [PendingFilingEntity, PendingGateEntity];
export const pendingFilingMigrations: MigrationStep[] = [PENDING, GATE].flatMap(createTable);
