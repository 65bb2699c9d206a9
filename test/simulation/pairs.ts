import { InvariantBroken } from './invariants';
import type { Place } from './place';

type Half = { list_number: string; counterpart_list_id: string | null; list_id: string; back: string | null };

/**
 * A pair of carry-over lists meets (domain 2.2): each half has the other one, and each that names another by its number
 * has found it.
 */
export async function checkPairs(place: Place): Promise<void> {
  const halves = await place.database.read((sql) =>
    sql.rows<Half>(
      `SELECT h.list_id, h.list_number, h.counterpart_list_id, o.counterpart_list_id AS back FROM carry_over_half h
       LEFT JOIN carry_over_half o ON o.list_id = h.counterpart_list_id WHERE h.counterpart_list_id IS NOT NULL`,
    ),
  );
  for (const { list_id: id, list_number: number, back } of halves)
    if (back !== id)
      throw new InvariantBroken('pairs', number, `its counterpart has ${back ?? 'no list'} as its own`);
  const [lost] = await place.database.read((sql) =>
    sql.rows<{ list_number: string; counterpart_list_number: string }>(
      `SELECT h.list_number, h.counterpart_list_number FROM carry_over_half h JOIN carry_over_half o ON o.list_number = h.counterpart_list_number
       WHERE h.counterpart_list_id IS NULL AND o.counterpart_list_id IS NULL LIMIT 1`,
    ),
  );
  if (lost)
    throw new InvariantBroken(
      'pairs',
      lost.list_number,
      `names ${lost.counterpart_list_number}, and they have not met`,
    );
}
