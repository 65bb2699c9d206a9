import { fromScaled, toScaled, type Decimal, type Scale } from '@trust-supervision/kernel';
import type { EntitySchemaColumnOptions, TableColumnOptions } from 'typeorm';

export type Dialect = 'sqlite' | 'mysql';

/**
 * A kind of column: how the migration declares it and how the entity reads and writes it. Both engines store the
 * same values: scaled integers for decimals, ISO text for days and instants, 0 or 1 for flags. None of them drifts.
 */
export type ColumnKind = {
  readonly declare: (dialect: Dialect) => Partial<TableColumnOptions>;
  readonly map: EntitySchemaColumnOptions;
};

/** Text of a bounded length, compared byte by byte. */
export const text = (length: number): ColumnKind => ({
  declare: () => ({ type: 'varchar', length: String(length) }),
  map: { type: 'varchar', length },
});

/** A UUIDv7 or another opaque id. */
export const id = (): ColumnKind => text(36);

/** A legal day `YYYY-MM-DD`. */
export const day = (): ColumnKind => text(10);

/** An instant as ISO text in UTC with milliseconds, which sorts by time. */
export const instant = (): ColumnKind => text(24);

/** A decimal stored as a scaled 64-bit integer (domain 0, rule 5). */
export const scaled = (scale: Scale): ColumnKind => ({
  declare: () => ({ type: 'bigint' }),
  map: {
    type: 'bigint',
    transformer: {
      to: (value: Decimal | null | undefined) => (value == null ? null : toScaled(value, scale)),
      from: (stored: bigint | string | null) => (stored === null ? null : fromScaled(stored, scale)),
    },
  },
});

/** A small whole number: counts, line numbers, versions of rows. */
export const integer = (): ColumnKind => ({
  declare: () => ({ type: 'bigint' }),
  map: { type: 'bigint', transformer: { to: (value: unknown) => value, from: wholeNumber } },
});

/** Yes or no. */
export const flag = (): ColumnKind => ({
  declare: () => ({ type: 'smallint' }),
  map: {
    type: 'smallint',
    transformer: {
      to: (value: boolean | null | undefined) => (value == null ? null : Number(value)),
      from: (stored: unknown) => (stored === null ? null : Number(stored) === 1),
    },
  },
});

/** A JSON document that is loaded and stored whole, never searched. */
export const json = (): ColumnKind => ({
  declare: (dialect) => ({ type: dialect === 'mysql' ? 'longtext' : 'text' }),
  map: {
    type: 'text',
    transformer: {
      to: (value: unknown) => JSON.stringify(value ?? null),
      from: (stored: string | null) => (stored === null ? null : (JSON.parse(stored) as unknown)),
    },
  },
});

/** The key of an append-only line, given by the database. It never leaves the subgraph. */
export const lineKey = (): ColumnKind => ({
  declare: (dialect) => ({
    type: dialect === 'mysql' ? 'bigint' : 'integer',
    isPrimary: true,
    isGenerated: true,
    generationStrategy: 'increment',
  }),
  map: { type: 'bigint', primary: true, generated: 'increment' },
});

/** An instant as it is stored. */
export const storedInstant = (moment: Date): string => moment.toISOString();

function wholeNumber(stored: unknown): number | null {
  if (stored === null || stored === undefined) return null;
  const value = Number(stored);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${String(stored)} is no whole number that fits`);
  return value;
}
