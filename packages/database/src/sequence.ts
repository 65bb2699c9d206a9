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
  if (!(await advanced(tx, key, count))) {
    await tx.insertNew(SequenceEntity, [{ ...key, last: 0 }]);
    await advanced(tx, key, count);
  }
  const [row] = await tx.rows<{ last: unknown }>(
    'SELECT last FROM business_sequence WHERE kind = ? AND district = ? AND year = ?',
    [key.kind, key.district, key.year],
  );
  return Number(row?.last) - count + 1;
}

const advanced = async (tx: Tx, { kind, district, year }: SequenceKey, by: number): Promise<boolean> =>
  (await tx.change(
    'UPDATE business_sequence SET last = last + ? WHERE kind = ? AND district = ? AND year = ?',
    [by, kind, district, year],
  )) === 1;
