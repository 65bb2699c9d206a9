import { EntitySchema, Table, TableIndex, type EntitySchemaColumnOptions, type QueryRunner } from 'typeorm';
import type { ColumnKind, Dialect } from './columns';

type Columns = Readonly<Record<string, ColumnKind | { readonly kind: ColumnKind; readonly nullable: true }>>;

/** A table as a migration creates it. Columns are given in the entity's spelling and stored in snake case. */
export type TableShape = {
  readonly name: string;
  readonly columns: Columns;
  /** Column names of the primary key; not needed when a column is a `lineKey`. */
  readonly primaryKey?: readonly string[];
  readonly unique?: readonly (readonly string[])[];
  readonly indexes?: readonly (readonly string[])[];
};

/** A column that may be null. */
export const nullable = (kind: ColumnKind): { kind: ColumnKind; nullable: true } => ({
  kind,
  nullable: true,
});

/** One step of a migration: one DDL statement that may be run again. */
export type MigrationStep = {
  readonly name: string;
  readonly run: (schema: QueryRunner, dialect: Dialect) => Promise<void>;
};

/** Steps that create a table and then its indexes, one statement each. */
export function createTable(shape: TableShape): MigrationStep[] {
  const table = (dialect: Dialect): Table =>
    new Table({
      name: shape.name,
      columns: Object.entries(shape.columns).map(([property, column]) => ({
        name: snakeCase(property),
        isNullable: 'nullable' in column,
        isPrimary: shape.primaryKey?.includes(property) ?? false,
        ...kindOf(column).declare(dialect),
        type: kindOf(column).declare(dialect).type ?? 'text',
      })),
    });
  return [
    { name: `create ${shape.name}`, run: (schema, dialect) => schema.createTable(table(dialect), true) },
    ...(shape.unique ?? []).map((columns) => createIndex(shape.name, columns, true)),
    ...(shape.indexes ?? []).map((columns) => createIndex(shape.name, columns, false)),
  ];
}

function createIndex(tableName: string, properties: readonly string[], isUnique: boolean): MigrationStep {
  const columnNames = properties.map(snakeCase);
  const name = `${isUnique ? 'uq' : 'ix'}_${tableName}_${columnNames.join('_')}`.slice(0, 64);
  return {
    name: `index ${name}`,
    run: async (schema) => {
      const existing = await schema.getTable(tableName);
      if (existing?.indices.some((index) => index.name === name)) return;
      await schema.createIndex(tableName, new TableIndex({ name, columnNames, isUnique }));
    },
  };
}

/**
 * The entity of a plain row type. It repeats the shape of today's table; the migration that made the table stays as
 * it was, and a test compares the two.
 */
export function entityOf<Row extends object>(name: string, shape: TableShape): EntitySchema<Row> {
  const columns = Object.entries(shape.columns).map(([property, column]) => {
    const options: EntitySchemaColumnOptions = {
      ...kindOf(column).map,
      name: snakeCase(property),
      nullable: 'nullable' in column,
    };
    if (shape.primaryKey?.includes(property)) options.primary = true;
    return [property, options] as const;
  });
  return new EntitySchema<Row>({
    name,
    tableName: shape.name,
    columns: Object.fromEntries(columns) as never,
  });
}

export const snakeCase = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const kindOf = (column: ColumnKind | { kind: ColumnKind }): ColumnKind =>
  'kind' in column ? column.kind : column;
