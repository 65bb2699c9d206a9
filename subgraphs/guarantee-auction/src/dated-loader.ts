import type { LegalDate } from '@trust-supervision/kernel';
import { groupBy } from '@trust-supervision/subgraph';
import DataLoader from 'dataloader';

/** A key as of a business day. */
export type DatedKey = { readonly key: string; readonly asOf: LegalDate };

/** Loads dated rows: one look-up a day for all keys that fields ask for at the same time; null where none holds. */
export function datedLoader<Row>(
  lookUp: (keys: readonly string[], asOf: LegalDate) => Promise<ReadonlyMap<string, Row>>,
): DataLoader<DatedKey, Row | null, string> {
  return new DataLoader(
    async (wanted) => {
      const days = [...groupBy(wanted, ({ asOf }) => asOf)];
      const found = await Promise.all(
        days.map(async ([asOf, keys]) => {
          const rows = await lookUp(
            keys.map(({ key }) => key),
            asOf,
          );
          return [asOf, rows] as const;
        }),
      );
      const byDay = new Map(found);
      return wanted.map(({ key, asOf }) => byDay.get(asOf)?.get(key) ?? null);
    },
    { cacheKeyFn: ({ key, asOf }) => `${asOf} ${key}` },
  );
}
