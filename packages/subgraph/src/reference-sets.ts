import { loadReferenceSets, Reference, referenceEntities, seedSets } from '@trust-supervision/reference';
import type { Database, EntitySchema } from '@trust-supervision/database';

/** Whether a subgraph's schema has the tables of the reference sets. */
export const holdsReferenceSets = ({ entities }: { readonly entities: readonly EntitySchema[] }): boolean =>
  referenceEntities.every((entity) => entities.includes(entity));

/** Loads the shipped sets. A tariff that is there stays: somebody may have loaded a full one. */
export async function loadMissingSets({ database }: { readonly database: Database }): Promise<void> {
  const loaded = await new Reference(database).versions();
  await loadReferenceSets(
    database,
    seedSets().filter(({ name }) => name !== 'tariff' || loaded[name] === undefined),
  );
}
