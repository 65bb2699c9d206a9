/** One answer per key, in the keys' order: what a DataLoader for single things returns. */
export function oneByKey<Key, Row>(
  keys: readonly Key[],
  rows: Iterable<Row>,
  keyOf: (row: Row) => Key,
): (Row | null)[] {
  const found = new Map<Key, Row>();
  for (const row of rows) found.set(keyOf(row), row);
  return keys.map((key) => found.get(key) ?? null);
}

/** The rows of each key, in the keys' order: what a DataLoader for lists returns. */
export function manyByKey<Key, Row>(
  keys: readonly Key[],
  rows: Iterable<Row>,
  keyOf: (row: Row) => Key,
): Row[][] {
  const groups = groupBy(rows, keyOf);
  return keys.map((key) => groups.get(key) ?? []);
}

/** Rows grouped by key, in their order. */
export function groupBy<Key, Row>(rows: Iterable<Row>, keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
