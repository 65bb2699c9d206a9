import type { EntityManager, EntitySchema, ObjectLiteral, Repository } from 'typeorm';
import type { Dialect } from './columns';
import { rowFormOf, type Bindable, type RowForm } from './row-form';

/** A select of an entity's rows by a condition. */
export type Select = {
  readonly entity: EntitySchema<ObjectLiteral>;
  readonly condition: string;
  readonly parameters: readonly (Bindable | readonly Bindable[])[];
};

/** Reading: repositories for what is small, statements for what is hot. Made only by `Database`. */
export class Sql {
  constructor(
    readonly dialect: Dialect,
    protected readonly manager: EntityManager,
  ) {}

  /** The rows of a statement with `?` placeholders. An array bound inside `IN (?)` is spread; an empty one meets nothing. */
  async rows<Row>(
    statement: string,
    parameters: readonly (Bindable | readonly Bindable[])[] = [],
  ): Promise<Row[]> {
    const spread = spreadLists(statement, parameters);
    return (await this.manager.query(spread.statement, spread.parameters)) as Row[];
  }

  /** The rows of a table that meet a condition, as the entity's columns read them: the cheap form of `find`. */
  async select<Row extends ObjectLiteral>(
    entity: EntitySchema<Row>,
    condition: string,
    parameters: readonly (Bindable | readonly Bindable[])[] = [],
  ): Promise<Row[]> {
    const { tableName, names, read } = this.#formOf(entity);
    const rows = await this.rows<ObjectLiteral>(
      `SELECT ${names.map((name) => this.escaped(name)).join(', ')} FROM ${tableName} WHERE ${condition}`,
      parameters,
    );
    return rows.map((row) => read(names.map((name) => row[name] as unknown)));
  }

  /** The rows of several selects in one statement, so in one round trip. They come in no order. */
  async selectJoined(selects: readonly Select[]): Promise<ObjectLiteral[][]> {
    const forms = selects.map(({ entity }) => this.#formOf(entity));
    const width = Math.max(...forms.map(({ names }) => names.length));
    const parts = forms.map(({ tableName, names }, part) => {
      const columns = Array.from({ length: width }, (_, index) => this.#columnOf(names[index], index));
      return `(SELECT ${part} AS part, ${columns.join(', ')} FROM ${tableName} WHERE ${selects[part]?.condition})`;
    });
    const parameters = selects.flatMap((select) => select.parameters);
    const rows = await this.rows<Record<string, unknown>>(parts.join(' UNION ALL '), parameters);
    const found = selects.map((): ObjectLiteral[] => []);
    for (const row of rows) {
      const [part, ...values] = Object.values(row);
      const index = Number(part);
      const read = forms[index]?.read;
      if (read) found[index]?.push(read(values));
    }
    return found;
  }

  #columnOf(name: string | undefined, index: number): string {
    return `${name === undefined ? 'NULL' : this.escaped(name)} AS c${index}`;
  }

  #formOf<Row extends ObjectLiteral>(entity: EntitySchema<Row>): RowForm<Row> {
    return rowFormOf(this.manager.dataSource.getMetadata(entity));
  }

  protected escaped(name: string): string {
    return this.manager.dataSource.driver.escape(name);
  }

  /** Loading by entity. Hydration costs three to four times a plain statement: not for thousands of rows. */
  repository<Row extends ObjectLiteral>(
    entity: EntitySchema<Row>,
  ): Pick<Repository<Row>, 'find' | 'findOneBy' | 'findBy' | 'count' | 'createQueryBuilder'> {
    return this.manager.getRepository(entity);
  }
}

/** Writing inside the one transaction helper. */
export class Tx extends Sql {
  readonly #afterCommit: (() => void)[] = [];

  /** Appended to a SELECT that decides something: other writers wait (SQLite has one writer, so needs nothing). */
  get forUpdate(): string {
    return this.dialect === 'mysql' ? ' FOR UPDATE' : '';
  }

  /** Runs a statement and tells how many rows it changed: what a conditional update decides by. */
  async change(
    statement: string,
    parameters: readonly (Bindable | readonly Bindable[])[] = [],
  ): Promise<number> {
    const spread = spreadLists(statement, parameters);
    const runner = this.manager.queryRunner;
    if (!runner) throw new Error('a transaction has its query runner');
    const result = await runner.query(spread.statement, spread.parameters, true);
    return this.dialect === 'mysql'
      ? Number((result.raw as { affectedRows: number }).affectedRows)
      : Number(result.affected ?? 0);
  }

  /** Adds to a counter and tells what it is now, in one statement; null when no row meets the condition. */
  async addTo(
    { table, column }: { readonly table: string; readonly column: string },
    by: number,
    condition: string,
    parameters: readonly Bindable[],
  ): Promise<number | null> {
    if (this.dialect === 'sqlite') {
      const [row] = await this.rows<{ now: unknown }>(
        `UPDATE ${table} SET ${column} = ${column} + ? WHERE ${condition} RETURNING ${column} AS now`,
        [by, ...parameters],
      );
      return row ? Number(row.now) : null;
    }
    const result = (await this.rows(
      `UPDATE ${table} SET ${column} = LAST_INSERT_ID(${column} + ?) WHERE ${condition}`,
      [by, ...parameters],
    )) as unknown as { affectedRows: number; insertId: number | string };
    return result.affectedRows === 0 ? null : Number(result.insertId);
  }

  /** Inserts rows through the entity's columns, many to a statement. */
  async insert<Row extends ObjectLiteral>(entity: EntitySchema<Row>, rows: readonly Row[]): Promise<void> {
    await this.#insertRows('INSERT INTO', '', entity, rows);
  }

  /** Inserts rows, leaving out those whose key is taken; tells how many were new. */
  async insertNew<Row extends ObjectLiteral>(
    entity: EntitySchema<Row>,
    rows: readonly Row[],
  ): Promise<number> {
    return this.dialect === 'mysql'
      ? this.#insertRows('INSERT IGNORE INTO', '', entity, rows)
      : this.#insertRows('INSERT INTO', ' ON CONFLICT DO NOTHING', entity, rows);
  }

  /** Writes rows whole, replacing those with the same primary key. The caller holds the lock that covers them. */
  async put<Row extends ObjectLiteral>(entity: EntitySchema<Row>, rows: readonly Row[]): Promise<void> {
    const metadata = this.manager.dataSource.getMetadata(entity);
    const keys = metadata.primaryColumns.map((column) => column.databaseName);
    const others = metadata.columns
      .map((column) => column.databaseName)
      .filter((name) => !keys.includes(name));
    const ending =
      this.dialect === 'mysql'
        ? ` ON DUPLICATE KEY UPDATE ${others.map((name) => `${name} = VALUES(${name})`).join(', ')}`
        : ` ON CONFLICT (${keys.join(', ')}) DO UPDATE SET ${others.map((name) => `${name} = excluded.${name}`).join(', ')}`;
    await this.#insertRows('INSERT INTO', ending, entity, rows);
  }

  /** Called once the transaction is committed; never when it is rolled back. */
  afterCommit(action: () => void): void {
    this.#afterCommit.push(action);
  }

  /** For `Database` only. */
  committed(): void {
    for (const action of this.#afterCommit) action();
  }

  async #insertRows<Row extends ObjectLiteral>(
    verb: string,
    ending: string,
    entity: EntitySchema<Row>,
    rows: readonly Row[],
  ): Promise<number> {
    const form = rowFormOf<Row>(this.manager.dataSource.getMetadata(entity));
    const names = form.given.map((name) => this.escaped(name)).join(', ');
    const placeholders = `(${form.given.map(() => '?').join(', ')})`;
    let inserted = 0;
    for (const chunk of chunksOf(rows, Math.floor(MOST_PARAMETERS / form.given.length))) {
      const values = chunk.flatMap(form.values);
      const lines = chunk.map(() => placeholders).join(', ');
      inserted += await this.change(`${verb} ${form.tableName} (${names}) VALUES ${lines}${ending}`, values);
    }
    return inserted;
  }
}

/** SQLite binds at most 32,766 parameters; smaller statements are parsed faster on both engines. */
const MOST_PARAMETERS = 6_000;

/** How many selects one statement may join: SQLite takes at most 500. */
export const MOST_SELECTS = 400;

/** Parts of at most `size` items. */
export function* chunksOf<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}

function spreadLists(
  statement: string,
  parameters: readonly (Bindable | readonly Bindable[])[],
): { statement: string; parameters: Bindable[] } {
  if (!parameters.some((parameter) => Array.isArray(parameter))) {
    return { statement, parameters: parameters as Bindable[] };
  }
  let index = 0;
  const spread = statement.replace(/\?/g, () => {
    const parameter = parameters[index++];
    if (!Array.isArray(parameter)) return '?';
    return parameter.length === 0 ? 'NULL' : parameter.map(() => '?').join(', ');
  });
  return { statement: spread, parameters: parameters.flat() as Bindable[] };
}
