import { createTable, day, entityOf, id, integer, text, type TableShape } from '@trust-supervision/database';
import type { CreditLevel, CreditRegime } from '@trust-supervision/contracts';
import type { LegalDate } from '@trust-supervision/kernel';

/** A level of an enterprise as enterprise-credit told it; none is overwritten. */
export type KeptLevel = {
  readonly eventId: string;
  readonly usci: string;
  readonly level: CreditLevel;
  readonly regime: CreditRegime;
  readonly effectiveFrom: LegalDate;
  readonly position: number;
};

const LEVEL: TableShape = {
  name: 'credit_level',
  columns: {
    eventId: id(),
    usci: text(18),
    level: text(30),
    regime: text(20),
    effectiveFrom: day(),
    position: integer(),
  },
  primaryKey: ['eventId'],
  indexes: [['usci', 'effectiveFrom']],
};

export const CreditLevelEntity = entityOf<KeptLevel>('CreditLevel', LEVEL);

/** The table of a subgraph that knows credit levels. */
export const creditLevelEntities = [CreditLevelEntity];
export const creditLevelMigrations = createTable(LEVEL);
