import type { Sql } from '@trust-supervision/database';
import type { LegalDate } from '@trust-supervision/kernel';
import type { EnterpriseFacts } from '@trust-supervision/review';
import { levelOn } from './credit-level.store';

/** What the rules read of the enterprise of a filing on a day (R01, R13); null where nothing has arrived. */
export const reviewedEnterprise = async (
  sql: Sql,
  usci: string,
  day: LegalDate,
): Promise<EnterpriseFacts> => ({
  usci,
  level: await levelOn(sql, usci, day),
  caseMark: null,
  active: null,
});
