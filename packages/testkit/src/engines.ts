import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type Database, type DatabaseOptions, type Dialect } from '@trust-supervision/database';
import { createConnection } from 'mysql2/promise';

const MYSQL_URL = process.env['TEST_MYSQL_URL'];

/** The engines this run tests: SQLite always, MySQL or MariaDB when `TEST_MYSQL_URL` names a server. */
export const engines: readonly Dialect[] = MYSQL_URL ? ['sqlite', 'mysql'] : ['sqlite'];

if (!MYSQL_URL && !process.env['CI']) {
  process.stderr.write(
    'NOT RUN on MySQL or MariaDB: set TEST_MYSQL_URL=mysql://root@127.0.0.1:3306 to run these tests there too\n',
  );
}

/** A schema that exists for one test; `drop` closes and removes it. */
export type TemporaryDatabase = { readonly url: string; drop(): Promise<void> };

let made = 0;

/** An empty schema with a unique name on the given engine. */
export async function temporarySchema(dialect: Dialect): Promise<TemporaryDatabase> {
  const name = `ts_test_${process.pid}_${Date.now().toString(36)}_${(made += 1)}`;
  return dialect === 'sqlite' ? temporaryFile(name) : temporaryMysqlSchema(name);
}

/** An open, migrated database on a temporary schema, and how to drop both. */
export async function temporaryDatabase(
  dialect: Dialect,
  options: Omit<DatabaseOptions, 'url'>,
): Promise<{ database: Database; drop(): Promise<void> }> {
  const schema = await temporarySchema(dialect);
  const database = await openDatabase({ ...options, url: schema.url });
  return {
    database,
    drop: async () => {
      await database.close();
      await schema.drop();
    },
  };
}

function temporaryFile(name: string): TemporaryDatabase {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  return {
    url: `file:${join(folder, 'test.db')}`,
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function temporaryMysqlSchema(name: string): Promise<TemporaryDatabase> {
  await statement(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  return {
    url: `${MYSQL_URL}/${name}`,
    drop: () => statement(`DROP DATABASE IF EXISTS ${name}`),
  };
}

async function statement(sql: string): Promise<void> {
  const connection = await createConnection(`${MYSQL_URL}`);
  try {
    await connection.query(sql);
  } finally {
    await connection.end();
  }
}
