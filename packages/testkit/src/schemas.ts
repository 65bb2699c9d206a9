import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dialect } from '@trust-supervision/database';
import { createConnection, type Connection, type RowDataPacket } from 'mysql2/promise';

/** A schema of its own on a server or in a file. */
export type Schema = {
  readonly url: string;
  /**
   * Takes all rows out, for another that has the same tables; those that migrations filled are filled again by them.
   * Null where making the tables again is as cheap. Nobody may have it open for writing.
   */
  readonly empty: (() => Promise<void>) | null;
  remove(): Promise<void>;
};

let made = 0;

/** A schema without tables, with a unique name, on the given engine. */
export async function newSchema(dialect: Dialect): Promise<Schema> {
  const name = `ts_test_${process.pid}_${Date.now().toString(36)}_${(made += 1)}`;
  return dialect === 'sqlite' ? newFile(name) : newMysqlSchema(name);
}

function newFile(name: string): Schema {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  return {
    url: `file:${join(folder, 'test.db')}`,
    empty: null,
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function newMysqlSchema(name: string): Promise<Schema> {
  const server = `${process.env['TEST_MYSQL_URL']}`;
  await connected(server, (to) =>
    to.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`),
  );
  return {
    url: `${server}/${name}`,
    empty: () => connected(`${server}/${name}`, emptyMysqlSchema),
    remove: async () => void (await connected(server, (to) => to.query(`DROP DATABASE IF EXISTS ${name}`))),
  };
}

/** What says which migrations were applied. */
const MIGRATIONS = 'schema_migration';

async function emptyMysqlSchema(schema: Connection): Promise<void> {
  const [tables] = await schema.query<RowDataPacket[]>(
    "SELECT table_name AS name, auto_increment AS numbered FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' AND table_name <> ?",
    [MIGRATIONS],
  );
  if (tables.length === 0) return;
  const asking = tables
    .map(({ name }) => `(SELECT '${name}' AS name FROM ${name} LIMIT 1)`)
    .join(' UNION ALL ');
  const [filled] = await schema.query<RowDataPacket[]>(asking);
  const names = new Set(filled.map(({ name }) => name as string));
  await schema.beginTransaction();
  for (const name of names) await schema.query(`DELETE FROM ${name}`);
  await schema.query(`DELETE FROM ${MIGRATIONS} WHERE name NOT REGEXP '^(create|index|drop index) '`);
  await schema.commit();
  for (const { name, numbered } of tables) {
    if (numbered !== null && names.has(name)) await schema.query(`ALTER TABLE ${name} AUTO_INCREMENT = 1`);
  }
}

async function connected<Value>(
  url: string,
  work: (connection: Connection) => Promise<Value>,
): Promise<Value> {
  const connection = await createConnection(url);
  try {
    return await work(connection);
  } finally {
    await connection.end();
  }
}
