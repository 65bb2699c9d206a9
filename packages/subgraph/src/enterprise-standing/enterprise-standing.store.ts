import type { EventOf } from '@trust-supervision/contracts';
import type { Sql, Tx } from '@trust-supervision/database';
import { legalDate, type LegalDate } from '@trust-supervision/kernel';
import type { EnterpriseFacts } from '@trust-supervision/review';
import { levelOn } from './credit-level.store';
import { KeptStandingEntity, type KeptStanding } from './standing.entity';

/** Keeps a standing that enterprise-credit recorded. */
export async function keepStanding(
  tx: Tx,
  { eventId, position, payload }: EventOf<'EnterpriseStandingRecorded'>,
): Promise<void> {
  const { usci, active, caseMark } = payload;
  const effectiveFrom = legalDate(payload.effectiveFrom);
  await tx.insertNew(KeptStandingEntity, [{ eventId, usci, active, caseMark, effectiveFrom, position }]);
}

/** What the rules read of the enterprise of a filing on a day (R01, R13); null where nothing has arrived. */
export async function reviewedEnterprise(sql: Sql, usci: string, day: LegalDate): Promise<EnterpriseFacts> {
  const standing = await standingOn(sql, usci, day);
  const { caseMark = null, active = null } = standing ?? {};
  return { usci, level: await levelOn(sql, usci, day), caseMark, active };
}

const standingOn = (sql: Sql, usci: string, day: LegalDate): Promise<KeptStanding | null> =>
  sql
    .repository(KeptStandingEntity)
    .createQueryBuilder('kept')
    .where('kept.usci = :usci AND kept.effectiveFrom <= :day', { usci, day })
    .orderBy('kept.effectiveFrom', 'DESC')
    .addOrderBy('kept.position', 'DESC')
    .limit(1)
    .getOne();
