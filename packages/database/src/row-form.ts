import type { EntityMetadata, ObjectLiteral, ValueTransformer } from 'typeorm';

/** What a statement may bind. Decimals are bound as scaled integers (`toScaled`), instants and days as text. */
export type Bindable = string | bigint | number | boolean | null;

/** How the rows of a table become what the entity's columns read, and back. */
export type RowForm<Row> = {
  readonly tableName: string;
  /** The columns in the order in which `read` takes their values. */
  readonly names: readonly string[];
  readonly read: (values: readonly unknown[]) => Row;
  /** The columns that are given when a row is written, all but those that the database gives, and their values. */
  readonly given: readonly string[];
  readonly values: (row: Row) => Bindable[];
};

const forms = new WeakMap<EntityMetadata, RowForm<ObjectLiteral>>();

/** The form of an entity's rows; made once. Our columns need no more than their transformers. */
export function rowFormOf<Row extends ObjectLiteral>(metadata: EntityMetadata): RowForm<Row> {
  const form = forms.get(metadata) ?? newForm(metadata);
  forms.set(metadata, form);
  return form as unknown as RowForm<Row>;
}

function newForm({ tableName, columns }: EntityMetadata): RowForm<ObjectLiteral> {
  const fields = columns.map(({ databaseName, propertyName, transformer, isGenerated }) => ({
    databaseName,
    propertyName,
    isGenerated,
    from: (transformer as ValueTransformer | undefined)?.from ?? unchanged,
    to: (transformer as ValueTransformer | undefined)?.to ?? unchanged,
  }));
  const given = fields.filter(({ isGenerated }) => !isGenerated);
  return {
    tableName,
    names: fields.map(({ databaseName }) => databaseName),
    read: (values) => {
      const row: ObjectLiteral = {};
      let index = 0;
      for (const { propertyName, from } of fields) row[propertyName] = from(values[index++]);
      return row;
    },
    given: given.map(({ databaseName }) => databaseName),
    values: (row) => given.map(({ propertyName, to }) => (to(row[propertyName]) ?? null) as Bindable),
  };
}

const unchanged = (value: unknown): unknown => value;
