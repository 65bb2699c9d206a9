import {
  createTable,
  day,
  entityOf,
  flag,
  id,
  integer,
  nullable,
  text,
  type TableShape,
} from '@trust-supervision/database';
import type { LegalDate } from '@trust-supervision/kernel';

/** An enterprise as its registration told it; null for what an early event did not say. */
export type KnownEnterprise = {
  readonly usci: string;
  readonly isManufacturer: boolean | null;
  readonly tradesInOwnName: boolean | null;
  readonly eventId: string;
};

/** A statement of an enterprise on its goods flow and data flow; none is overwritten. */
export type KnownFlow = {
  readonly eventId: string;
  readonly usci: string;
  readonly transparent: boolean;
  readonly logicChainComplete: boolean;
  readonly consumptionTraceable: boolean;
  readonly declaredOn: LegalDate;
  readonly position: number;
};

const ENTERPRISE: TableShape = {
  name: 'known_enterprise',
  columns: {
    usci: text(18),
    isManufacturer: nullable(flag()),
    tradesInOwnName: nullable(flag()),
    eventId: id(),
  },
  primaryKey: ['usci'],
};
const FLOW: TableShape = {
  name: 'known_flow',
  columns: {
    eventId: id(),
    usci: text(18),
    transparent: flag(),
    logicChainComplete: flag(),
    consumptionTraceable: flag(),
    declaredOn: day(),
    position: integer(),
  },
  primaryKey: ['eventId'],
  indexes: [['usci', 'declaredOn']],
};

export const KnownEnterpriseEntity = entityOf<KnownEnterprise>('KnownEnterprise', ENTERPRISE);
export const KnownFlowEntity = entityOf<KnownFlow>('KnownFlow', FLOW);
export const enterpriseFactsEntities = [KnownEnterpriseEntity, KnownFlowEntity];
export const enterpriseFactsMigrations = [...createTable(ENTERPRISE), ...createTable(FLOW)];
