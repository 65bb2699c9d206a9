import { createHash } from 'node:crypto';

/** SHA-256 (hex) of a JSON value with its object keys sorted: equal content has an equal digest. */
export const digestOf = (value: unknown): string => sha256(JSON.stringify(sortedKeys(value)));

/** SHA-256 (hex) of bytes or text. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (value === null || typeof value !== 'object' || 'toJSON' in value) return value ?? null;
  const entries = Object.entries(value).filter(([, content]) => content !== undefined);
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, content]) => [key, sortedKeys(content)]),
  );
}
