import { newId, storedInstant, type Database, type Tx } from '@trust-supervision/database';
import type { Outbox } from '@trust-supervision/events';
import type { Clock } from '@trust-supervision/kernel';
import { In } from 'typeorm';
import type { Standing, StandingRecord } from './standing';
import { StandingEntity } from './standing.entity';

/** Standings of enterprises: written once each, read with their history. */
export class StandingStore {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  recordsOf(enterpriseIds: readonly string[]): Promise<Standing[]> {
    return this.database.read((sql) =>
      sql.repository(StandingEntity).findBy({ enterpriseId: In([...enterpriseIds]) }),
    );
  }

  /** Enters and announces a record that `checkStanding` passed. */
  async record(
    tx: Tx,
    enterprise: { readonly id: string; readonly usci: string },
    recorded: StandingRecord & { readonly causedBy: string },
  ): Promise<void> {
    const { active, caseMark, effectiveFrom, reason, causedBy } = recorded;
    const recordedAt = storedInstant(this.clock.now());
    await tx.insert(StandingEntity, [
      { id: newId(), enterpriseId: enterprise.id, active, caseMark, effectiveFrom, reason, recordedAt },
    ]);
    const payload = { usci: enterprise.usci, active, caseMark, effectiveFrom };
    await this.outbox.append(tx, { type: 'EnterpriseStandingRecorded', payload, causedBy });
  }
}
