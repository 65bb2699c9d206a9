import { storedInstant, type Database, type Tx } from '@trust-supervision/database';
import { digestOf } from '@trust-supervision/kernel';
import {
  CodeEntity,
  ExchangeRateEntity,
  PolicyEntity,
  SetVersionEntity,
  TariffLineEntity,
} from './reference.entity';
import type { ReferenceSet } from './rows';

/** What loading a set came to; `digest` is its version from now on. */
export type LoadedSet = {
  readonly set: ReferenceSet['name'];
  readonly rows: number;
  readonly digest: string;
  readonly changed: boolean;
};

/**
 * Loads sets in one transaction: all of them, or none. A set whose content is already there is left alone; any other
 * replaces the whole former set. `loadedAt` is system time. Loaders that meet wait for each other.
 */
export async function loadReferenceSets(
  database: Database,
  sets: readonly ReferenceSet[],
  loadedAt = new Date(),
): Promise<LoadedSet[]> {
  const inFixedOrder = sets.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return database.write(async (tx) => {
    const loaded: LoadedSet[] = [];
    for (const set of inFixedOrder) loaded.push(await loadSet(tx, set, storedInstant(loadedAt)));
    return loaded;
  });
}

async function loadSet(tx: Tx, set: ReferenceSet, loadedAt: string): Promise<LoadedSet> {
  const digest = digestOf(set.rows.map((row) => digestOf(row)).toSorted());
  const changed = (await lockedDigest(tx, set.name, loadedAt)) !== digest;
  if (changed) {
    await replaceRows(tx, set);
    await tx.change('UPDATE reference_set_version SET digest = ?, loaded_at = ? WHERE name = ?', [
      digest,
      loadedAt,
      set.name,
    ]);
  }
  return { set: set.name, rows: set.rows.length, digest, changed };
}

/** The digest of what is loaded now; its row stays locked until the transaction ends. */
async function lockedDigest(tx: Tx, name: string, loadedAt: string): Promise<string | undefined> {
  await tx.insertNew(SetVersionEntity, [{ name, digest: '', loadedAt }]);
  const [version] = await tx.rows<{ digest: string }>(
    `SELECT digest FROM reference_set_version WHERE name = ?${tx.forUpdate}`,
    [name],
  );
  return version?.digest;
}

async function replaceRows(tx: Tx, set: ReferenceSet): Promise<void> {
  switch (set.name) {
    case 'tariff':
      await tx.change('DELETE FROM reference_tariff_line');
      return tx.insert(TariffLineEntity, set.rows);
    case 'exchangeRate':
      await tx.change('DELETE FROM reference_exchange_rate');
      return tx.insert(ExchangeRateEntity, set.rows);
    case 'policy':
      await tx.change('DELETE FROM reference_policy');
      return tx.insert(PolicyEntity, set.rows);
    default:
      await tx.change('DELETE FROM reference_code WHERE code_set = ?', [set.name]);
      return tx.insert(CodeEntity, set.rows);
  }
}
