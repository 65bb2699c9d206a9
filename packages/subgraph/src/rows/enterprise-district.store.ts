import type { EventOf } from '@trust-supervision/contracts';
import type { Sql, Tx } from '@trust-supervision/database';
import { EnterpriseDistrictEntity } from './enterprise-district.entity';

/** Keeps where an enterprise was registered. */
export async function keepDistrict(tx: Tx, { payload }: EventOf<'EnterpriseRegistered'>): Promise<void> {
  const { usci, district } = payload;
  await tx.insertNew(EnterpriseDistrictEntity, [{ usci, district }]);
}

/** Where an enterprise is registered; null when that has not arrived. */
export const districtOf = async (sql: Sql, usci: string): Promise<string | null> =>
  (await sql.repository(EnterpriseDistrictEntity).findOneBy({ usci }))?.district ?? null;

/**
 * Keeps the same by the first that account-book tells of an enterprise, which may come before its registration does. So
 * an event that follows from its book never lacks the district that decides who is told of it.
 */
export async function keepBookDistrict(tx: Tx, { payload }: EventOf<'AccountBookApproved'>): Promise<void> {
  const { enterpriseUsci: usci, enterpriseDistrict: district } = payload;
  if (district !== undefined) await tx.insertNew(EnterpriseDistrictEntity, [{ usci, district }]);
}
