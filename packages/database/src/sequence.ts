import { integer, text } from './columns';
import type { Tx } from './sql';
import { createTable, entityOf, type MigrationStep, type TableShape } from './table';

const SEQUENCE: TableShape = {
  name: 'business_sequence',
  columns: { kind: text(30), district: text(4), year: integer(), last: integer() },
  primaryKey: ['kind', 'district', 'year'],
};
const SequenceEntity = entityOf<{ kind: string; district: string; year: number; last: number }>(
  'BusinessSequence',
  SEQUENCE,
);

export const sequenceEntities = [SequenceEntity];
export const sequenceMigrations: MigrationStep[] = createTable(SEQUENCE);

/** Which business numbers are counted together. */
export type SequenceKey = { readonly kind: string; readonly district: string; readonly year: number };

/**
 * The next number of a sequence, from 1, without gaps: a transaction that is rolled back gives its number back.
 * Others wait for the row until the commit, so take it last.
 */
export const nextInSequence = (tx: Tx, key: SequenceKey): Promise<number> => takeFromSequence(tx, key, 1);

/** The next numbers of a sequence, so many at once: returns the first of them. */
export async function takeFromSequence(tx: Tx, key: SequenceKey, count: number): Promise<number> {
  // Advance first: inserting first would take a shared lock on the row, and two such transactions would deadlock.
  let last = await advanced(tx, key, count);
  if (last === null) {
    await tx.insertNew(SequenceEntity, [{ ...key, last: 0 }]);
    last = await advanced(tx, key, count);
  }
  if (last === null) throw new Error('a sequence that was begun must be there');
  return last - count + 1;
}

const advanced = (tx: Tx, { kind, district, year }: SequenceKey, by: number): Promise<number | null> =>
  tx.addTo({ table: 'business_sequence', column: 'last' }, by, 'kind = ? AND district = ? AND year = ?', [
    kind,
    district,
    year,
  ]);
