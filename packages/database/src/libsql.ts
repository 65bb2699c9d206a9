import LibSql from 'libsql';

/**
 * libsql as TypeORM's better-sqlite3 driver expects it. Two faults are mended here: libsql aborts the process when
 * a boolean, Date, object or Buffer is bound, and it binds every JavaScript number as REAL, which would turn scaled
 * integers inexact. Integers are read back as bigint, so nothing is lost beyond 2^53.
 */
export class LibSqlDriver extends LibSql {
  constructor(path: string, options: object) {
    super(path, options);
    this.defaultSafeIntegers(true);
  }

  // TypeORM calls `run` and `all` only, with positional parameters.
  override prepare<Bound extends unknown[] | object = unknown[]>(sql: string): LibSql.Statement<Bound> {
    const statement = super.prepare(sql);
    const run = statement.run.bind(statement);
    const all = statement.all.bind(statement);
    statement.run = (...parameters) => run(...parameters.map(bindable));
    statement.all = (...parameters) => all(...parameters.map(bindable));
    return statement as LibSql.Statement<Bound>;
  }
}

/** A value libsql binds safely. Throws for a type that has no place in our tables. */
export function bindable(value: unknown): string | bigint | number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'bigint') return value;
  if (typeof value === 'boolean') return value ? 1n : 0n;
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : value;
  throw new TypeError(`cannot bind a ${value.constructor.name} to a statement: convert it in the column`);
}
