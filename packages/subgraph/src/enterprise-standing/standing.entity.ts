import {
  createTable,
  day,
  entityOf,
  flag,
  id,
  integer,
  text,
  type TableShape,
} from '@trust-supervision/database';
import type { CaseMark } from '@trust-supervision/contracts';
import type { LegalDate } from '@trust-supervision/kernel';

/** The standing of an enterprise as enterprise-credit told it; none is overwritten. */
export type KeptStanding = {
  readonly eventId: string;
  readonly usci: string;
  readonly active: boolean;
  readonly caseMark: CaseMark;
  readonly effectiveFrom: LegalDate;
  readonly position: number;
};

const STANDING: TableShape = {
  name: 'kept_standing',
  columns: {
    eventId: id(),
    usci: text(18),
    active: flag(),
    caseMark: text(1),
    effectiveFrom: day(),
    position: integer(),
  },
  primaryKey: ['eventId'],
  indexes: [['usci', 'effectiveFrom']],
};

export const KeptStandingEntity = entityOf<KeptStanding>('KeptStanding', STANDING);

/** The table of a subgraph that knows whether enterprises are active and have a case. */
export const standingEntities = [KeptStandingEntity];
export const standingMigrations = createTable(STANDING);
