import type { CreditLevel, EventOf } from '@trust-supervision/contracts';
import type { Sql, Tx } from '@trust-supervision/database';
import { legalDate, type LegalDate } from '@trust-supervision/kernel';
import { CreditLevelEntity, type KeptLevel } from './credit-level.entity';

/** Keeps a level that enterprise-credit gave. */
export async function keepLevel(
  tx: Tx,
  { eventId, position, payload }: EventOf<'EnterpriseRated'>,
): Promise<void> {
  const { usci, level, regime } = payload;
  const effectiveFrom = legalDate(payload.effectiveFrom);
  await tx.insertNew(CreditLevelEntity, [{ eventId, usci, level, regime, effectiveFrom, position }]);
}

/** Every level of an enterprise by its day of effect, of several of a day the one told last behind the others. */
export const levelsOf = (sql: Sql, usci: string): Promise<KeptLevel[]> =>
  sql
    .repository(CreditLevelEntity)
    .createQueryBuilder('kept')
    .where('kept.usci = :usci', { usci })
    .orderBy('kept.effectiveFrom')
    .addOrderBy('kept.position')
    .getMany();

/** The rating of an enterprise on a day, the one told last where two begin together; null when none is known. */
export const ratingOn = (sql: Sql, usci: string, day: LegalDate): Promise<KeptLevel | null> =>
  sql
    .repository(CreditLevelEntity)
    .createQueryBuilder('kept')
    .where('kept.usci = :usci AND kept.effectiveFrom <= :day', { usci, day })
    .orderBy('kept.effectiveFrom', 'DESC')
    .addOrderBy('kept.position', 'DESC')
    .limit(1)
    .getOne();

/** The level of an enterprise on a day, as it was given; null when none is known. */
export const levelOn = async (sql: Sql, usci: string, day: LegalDate): Promise<CreditLevel | null> =>
  (await ratingOn(sql, usci, day))?.level ?? null;

/** The levels of several enterprises on a day; one of which none is known is missing. */
export async function levelsOn(
  sql: Sql,
  uscis: readonly string[],
  day: LegalDate,
): Promise<Map<string, CreditLevel>> {
  const kept = await sql.select(
    CreditLevelEntity,
    'usci IN (?) AND effective_from <= ? ORDER BY effective_from, position',
    [uscis, day],
  );
  return new Map(kept.map(({ usci, level }) => [usci, level]));
}
