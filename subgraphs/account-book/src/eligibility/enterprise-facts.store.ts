import { standingLevel, type EventOf } from '@trust-supervision/contracts';
import type { Sql, Tx } from '@trust-supervision/database';
import { legalDate, type LegalDate } from '@trust-supervision/kernel';
import { keepDistrict, ratingOn } from '@trust-supervision/subgraph';
import type { EnterpriseFacts } from './book-eligibility';
import { KnownEnterpriseEntity, KnownFlowEntity } from './enterprise-facts.entity';

/** Keeps what the registration of an enterprise says. */
export async function keepEnterprise(tx: Tx, event: EventOf<'EnterpriseRegistered'>): Promise<void> {
  const { eventId, payload } = event;
  const { usci, isManufacturer = null, tradesInOwnName = null } = payload;
  await tx.put(KnownEnterpriseEntity, [{ usci, isManufacturer, tradesInOwnName, eventId }]);
  await keepDistrict(tx, event);
}

/** Keeps what an enterprise states of its goods flow and data flow. */
export async function keepFlow(
  tx: Tx,
  { eventId, position, payload }: EventOf<'GoodsAndDataFlowDeclared'>,
): Promise<void> {
  const declaredOn = legalDate(payload.declaredOn);
  await tx.insertNew(KnownFlowEntity, [{ ...payload, declaredOn, eventId, position }]);
}

/** What is known of an enterprise on a day; null where nothing has arrived. */
export async function factsOf(sql: Sql, usci: string, day: LegalDate): Promise<EnterpriseFacts> {
  const flow = await sql
    .repository(KnownFlowEntity)
    .createQueryBuilder('flow')
    .where('flow.usci = :usci AND flow.declaredOn <= :day', { usci, day })
    .orderBy('flow.declaredOn', 'DESC')
    .addOrderBy('flow.position', 'DESC')
    .limit(1)
    .getOne();
  return {
    enterprise: await sql.repository(KnownEnterpriseEntity).findOneBy({ usci }),
    standing: standingLevel(await ratingOn(sql, usci, day), day),
    flow,
  };
}
