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
  /** Resolves with the names of later steps that it did along with its own. */
  readonly run: (schema: QueryRunner, dialect: Dialect) => Promise<readonly string[]>;
};

/**
 * Steps that create a table and its indexes. A new table gets its indexes in the same statement, which on MySQL takes
 * a fraction of one statement each; a table that exists already gets those that are missing one by one.
 */
export function createTable(shape: TableShape): MigrationStep[] {
  const indexes = [
    ...(shape.unique ?? []).map((columns) => indexOf(shape.name, columns, true)),
    ...(shape.indexes ?? []).map((columns) => indexOf(shape.name, columns, false)),
  ];
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
      indices: indexes,
    });
  return [
    {
      name: `create ${shape.name}`,
      run: async (schema, dialect) => {
        if (await schema.hasTable(shape.name)) return [];
        await schema.createTable(table(dialect));
        return indexes.map(stepOf);
      },
    },
    ...indexes.map((index) => createIndex(shape.name, index)),
  ];
}

const indexOf = (tableName: string, properties: readonly string[], isUnique: boolean): TableIndex =>
  new TableIndex({
    name: indexName(tableName, properties, isUnique),
    columnNames: properties.map(snakeCase),
    isUnique,
  });

const stepOf = ({ name }: TableIndex): string => `index ${name}`;

function createIndex(tableName: string, index: TableIndex): MigrationStep {
  const { name = '', columnNames, isUnique } = index;
  return {
    name: stepOf(index),
    run: async (schema, dialect) => {
      if (await hasIndex(schema, dialect, { tableName, name })) return [];
      const unique = isUnique ? 'UNIQUE ' : '';
      await schema.query(`CREATE ${unique}INDEX ${name} ON ${tableName} (${columnNames.join(', ')})`);
      return [];
    },
  };
}

/** A step that gives a table which an earlier one made another index. */
export const addIndex = (tableName: string, properties: readonly string[]): MigrationStep =>
  createIndex(tableName, indexOf(tableName, properties, false));

/** A step that gives up an index which an earlier one made. */
export function dropIndex(tableName: string, properties: readonly string[]): MigrationStep {
  const name = indexName(tableName, properties, false);
  return {
    name: `drop index ${name}`,
    run: async (schema, dialect) => {
      if (!(await hasIndex(schema, dialect, { tableName, name }))) return [];
      await schema.query(`DROP INDEX ${name}${dialect === 'mysql' ? ` ON ${tableName}` : ''}`);
      return [];
    },
  };
}

const indexName = (tableName: string, properties: readonly string[], isUnique: boolean): string =>
  `${isUnique ? 'uq' : 'ix'}_${tableName}_${properties.map(snakeCase).join('_')}`.slice(0, 64);

/** Asks for the one index: what TypeORM reads of a table beforehand takes longer than making the index. */
async function hasIndex(
  schema: QueryRunner,
  dialect: Dialect,
  { tableName, name }: { readonly tableName: string; readonly name: string },
): Promise<boolean> {
  const statement =
    dialect === 'mysql'
      ? 'SELECT 1 FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = ? AND index_name = ? LIMIT 1'
      : `SELECT 1 FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND name = ?`;
  return ((await schema.query(statement, [tableName, name])) as unknown[]).length > 0;
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
