import type { EntityMetadata, ObjectLiteral, ValueTransformer } from 'typeorm';

/** How the rows of a table become what the entity's columns read. */
export type RowReader<Row> = {
  readonly tableName: string;
  /** The columns in the order in which `read` takes their values. */
  readonly names: readonly string[];
  readonly read: (values: readonly unknown[]) => Row;
};

const readers = new WeakMap<EntityMetadata, RowReader<ObjectLiteral>>();

/** The reader of an entity's rows; made once. */
export function rowReaderOf<Row extends ObjectLiteral>(metadata: EntityMetadata): RowReader<Row> {
  const reader = readers.get(metadata) ?? newReader(metadata);
  readers.set(metadata, reader);
  return reader as RowReader<Row>;
}

function newReader({ tableName, columns }: EntityMetadata): RowReader<ObjectLiteral> {
  const fields = columns.map(({ propertyName, transformer }) => ({
    propertyName,
    from: (transformer as ValueTransformer | undefined)?.from ?? unchanged,
  }));
  return {
    tableName,
    names: columns.map(({ databaseName }) => databaseName),
    read: (values) => {
      const row: ObjectLiteral = {};
      for (const [index, { propertyName, from }] of fields.entries()) row[propertyName] = from(values[index]);
      return row;
    },
  };
}

const unchanged = (value: unknown): unknown => value;
