import type { EventOf } from '@trust-supervision/contracts';
import type { Sql, Tx } from '@trust-supervision/database';
import { legalDate, type LegalDate } from '@trust-supervision/kernel';
import type { EnterpriseFacts } from '@trust-supervision/review';
import { levelsOn } from './credit-level.store';
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
  const [facts] = (await reviewedEnterprises(sql, [usci], day)).values();
  if (!facts) throw new Error('an enterprise that was asked for is answered');
  return facts;
}

/** The same of several enterprises, by two statements. */
export async function reviewedEnterprises(
  sql: Sql,
  uscis: readonly string[],
  day: LegalDate,
): Promise<Map<string, EnterpriseFacts>> {
  const levels = await levelsOn(sql, uscis, day);
  const standings = await standingsOn(sql, uscis, day);
  return new Map(
    uscis.map((usci) => {
      const { caseMark = null, active = null } = standings.get(usci) ?? {};
      return [usci, { usci, level: levels.get(usci) ?? null, caseMark, active }];
    }),
  );
}

/** The standing of each on a day, of several that begin together the one told last. */
async function standingsOn(
  sql: Sql,
  uscis: readonly string[],
  day: LegalDate,
): Promise<Map<string, KeptStanding>> {
  const kept = await sql.select(
    KeptStandingEntity,
    'usci IN (?) AND effective_from <= ? ORDER BY effective_from, position',
    [uscis, day],
  );
  return new Map(kept.map((standing) => [standing.usci, standing]));
}
