import { newId, storedInstant, type Database, type Tx } from '@trust-supervision/database';
import type { Outbox } from '@trust-supervision/events';
import type { Clock } from '@trust-supervision/kernel';
import { In } from 'typeorm';
import type { Assignment, Coordinator } from './coordinator';
import { CoordinatorEntity } from './coordinator.entity';

/** Coordinators: written once each, read with their history. */
export class CoordinatorStore {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  assignmentsOf(enterpriseIds: readonly string[]): Promise<Coordinator[]> {
    return this.database.read((sql) =>
      sql.repository(CoordinatorEntity).findBy({ enterpriseId: In([...enterpriseIds]) }),
    );
  }

  /** Enters and announces an assignment that `checkAssignment` passed. */
  async assign(
    tx: Tx,
    enterprise: { readonly id: string; readonly usci: string },
    assignment: Assignment & { readonly causedBy: string },
  ): Promise<void> {
    const { officerSubject, officerName, assignedFrom, assignedUntil, causedBy } = assignment;
    const assigned = { officerSubject, officerName, assignedFrom, assignedUntil };
    const recordedAt = storedInstant(this.clock.now());
    await tx.insert(CoordinatorEntity, [
      { id: newId(), enterpriseId: enterprise.id, ...assigned, recordedAt },
    ]);
    const payload = { usci: enterprise.usci, ...assigned };
    await this.outbox.append(tx, { type: 'CoordinatorAssigned', payload, causedBy });
  }
}
