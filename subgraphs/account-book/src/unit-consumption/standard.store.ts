import { newId, type Database, type Sql, type Tx } from '@trust-supervision/database';
import type { LegalDate } from '@trust-supervision/kernel';
import type { ConsumptionStandard, StandardEntry } from './standard';
import { StandardEntity } from './unit-consumption.entity';

/** The standards that hold on a day. */
export const standardsOn = (sql: Sql, day: LegalDate): Promise<ConsumptionStandard[]> =>
  sql
    .repository(StandardEntity)
    .createQueryBuilder('standard')
    .where('standard.validFrom <= :day AND (standard.validTo IS NULL OR standard.validTo >= :day)', { day })
    .orderBy('standard.standardId')
    .getMany();

/** Consumption standards: few, dated, never changed. */
export class ConsumptionStandards {
  constructor(private readonly database: Database) {}

  on(day: LegalDate): Promise<ConsumptionStandard[]> {
    return this.database.read((sql) => standardsOn(sql, day));
  }

  byId(standardId: string): Promise<ConsumptionStandard | null> {
    return this.database.read((sql) => sql.repository(StandardEntity).findOneBy({ standardId }));
  }

  /** Enters a standard that `checkStandard` passed. */
  async enter(tx: Tx, standard: StandardEntry): Promise<string> {
    const standardId = newId();
    await tx.insert(StandardEntity, [{ ...standard, source: standard.source.trim(), standardId }]);
    return standardId;
  }
}
