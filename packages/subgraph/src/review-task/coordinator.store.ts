import type { EventOf } from '@trust-supervision/contracts';
import type { Sql, Tx } from '@trust-supervision/database';
import { legalDate, type LegalDate } from '@trust-supervision/kernel';
import type { Officer } from './review-task';
import { CoordinatorEntity } from './review-task.entity';

/** Keeps who coordinates an enterprise, as enterprise-credit tells it. */
export async function keepCoordinator(
  tx: Tx,
  { eventId, position, payload }: EventOf<'CoordinatorAssigned'>,
): Promise<void> {
  const { usci, officerSubject: subject, officerName: name } = payload;
  const assignedFrom = legalDate(payload.assignedFrom);
  const assignedUntil = payload.assignedUntil === null ? null : legalDate(payload.assignedUntil);
  await tx.insertNew(CoordinatorEntity, [
    { eventId, usci, subject, name, assignedFrom, assignedUntil, position },
  ]);
}

/** Who coordinates an enterprise on a day: by the assignment that began last, if it has not ended; null when nobody. */
export async function coordinatorOn(sql: Sql, usci: string, day: LegalDate): Promise<Officer | null> {
  const kept = await sql
    .repository(CoordinatorEntity)
    .createQueryBuilder('kept')
    .where('kept.usci = :usci AND kept.assignedFrom <= :day', { usci, day })
    .orderBy('kept.assignedFrom', 'DESC')
    .addOrderBy('kept.position', 'DESC')
    .limit(1)
    .getOne();
  if (!kept || (kept.assignedUntil !== null && kept.assignedUntil < day)) return null;
  return { subject: kept.subject, name: kept.name };
}
