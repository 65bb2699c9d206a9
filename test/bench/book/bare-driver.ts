import LibSql from 'libsql';
import { createConnection } from 'mysql2/promise';

export type Value = string | bigint | number | null;
export type Row = Readonly<Record<string, unknown>>;

/** A driver as it comes: a statement at a time, on one connection. */
export type BareDriver = {
  readonly isMysql: boolean;
  /** Statements that were sent since the start. */
  statements(): number;
  rows(statement: string, values: readonly Value[]): Promise<Row[]>;
  run(statement: string, values?: readonly Value[]): Promise<void>;
  close(): Promise<void>;
};

/** Opens the driver that the database of a URL needs. SQLite has every commit on disk when it returns. */
export const openBare = (url: string): Promise<BareDriver> =>
  url.startsWith('file:') ? Promise.resolve(sqliteDriver(url.slice('file:'.length))) : mysqlDriver(url);

function sqliteDriver(path: string): BareDriver {
  const database = new LibSql(path);
  database.defaultSafeIntegers(true);
  database.pragma('synchronous = FULL');
  const prepared = new Map<string, LibSql.Statement>();
  let sent = 0;
  const statementOf = (text: string): LibSql.Statement => {
    sent += 1;
    const statement = prepared.get(text) ?? database.prepare(text);
    prepared.set(text, statement);
    return statement;
  };
  const bound = (values: readonly Value[]): Value[] =>
    values.map((value) => (typeof value === 'number' ? BigInt(value) : value));
  return {
    isMysql: false,
    statements: () => sent,
    rows: async (text, values) => statementOf(text).all(...bound(values)) as Row[],
    run: async (text, values = []) => void statementOf(text).run(...bound(values)),
    close: async () => void database.close(),
  };
}

async function mysqlDriver(url: string): Promise<BareDriver> {
  const connection = await createConnection({ uri: url, supportBigNumbers: true, bigNumberStrings: true });
  await connection.query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED');
  let sent = 0;
  const query = async (text: string, values: readonly Value[]): Promise<unknown> => {
    sent += 1;
    return (await connection.query(text, [...values]))[0];
  };
  return {
    isMysql: true,
    statements: () => sent,
    rows: async (text, values) => (await query(text, values)) as Row[],
    run: async (text, values = []) => void (await query(text, values)),
    close: () => connection.end(),
  };
}

/** Inserts rows, all in one statement. */
export async function insertInto(
  driver: BareDriver,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly Value[])[],
): Promise<void> {
  if (rows.length === 0) return;
  await driver.run(insertOf(table, columns, rows.length), rows.flat());
}

/** The same; rows whose key is there are replaced. The first columns, `keys` many, are the key. */
export async function putInto(
  driver: BareDriver,
  table: string,
  { columns, keys }: { readonly columns: readonly string[]; readonly keys: number },
  rows: readonly (readonly Value[])[],
): Promise<void> {
  if (rows.length === 0) return;
  const others = columns.slice(keys);
  const ending = driver.isMysql
    ? ` ON DUPLICATE KEY UPDATE ${others.map((name) => `${name} = VALUES(${name})`).join(', ')}`
    : ` ON CONFLICT (${columns.slice(0, keys).join(', ')}) DO UPDATE SET ${others.map((name) => `${name} = excluded.${name}`).join(', ')}`;
  await driver.run(insertOf(table, columns, rows.length) + ending, rows.flat());
}

const insertOf = (table: string, columns: readonly string[], count: number): string => {
  const line = `(${columns.map(() => '?').join(', ')})`;
  return `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${Array.from({ length: count }, () => line).join(', ')}`;
};
