import { openDatabase, type Database, type DatabaseOptions, type Dialect } from '@trust-supervision/database';
import { newSchema, type Schema } from './schemas';

const MYSQL_URL = process.env['TEST_MYSQL_URL'];

/** The engines this run tests: SQLite always, MySQL or MariaDB when `TEST_MYSQL_URL` names a server. */
export const engines: readonly Dialect[] = MYSQL_URL ? ['sqlite', 'mysql'] : ['sqlite'];

if (!MYSQL_URL && !process.env['CI']) {
  process.stderr.write(
    'NOT RUN on MySQL or MariaDB: set TEST_MYSQL_URL=mysql://root@127.0.0.1:3306 to run these tests there too\n',
  );
}

/** A schema that exists for one test; `drop` is called when it is closed, and gives it up. */
export type TemporaryDatabase = { readonly url: string; drop(): Promise<void> };

/** Those of this test file that no test uses now, by engine and kind: their tables are made, and empty. */
const idle = new Map<string, Schema[]>();
/** Whether somebody drops them in the end: outside of tests nobody does, so nothing is kept there. */
let isKept = typeof afterAll === 'function';
if (isKept) {
  afterAll(async () => {
    isKept = false;
    for (const schema of [...idle.values()].flat()) await schema.remove();
  });
}

/**
 * A schema without rows for one test on the given engine. Schemas of a kind are used again within a test file, their
 * tables emptied, since making the tables of a subgraph takes longer than most tests: name the kind where a file
 * starts different subgraphs, so that each finds its own tables or none.
 */
export async function temporarySchema(dialect: Dialect, kind = ''): Promise<TemporaryDatabase> {
  const key = `${dialect}/${kind}`;
  const schema = idle.get(key)?.pop() ?? (await newSchema(dialect));
  return {
    url: schema.url,
    drop: async () => {
      if (!isKept || !schema.empty) return schema.remove();
      await schema.empty();
      idle.set(key, [...(idle.get(key) ?? []), schema]);
    },
  };
}

/** An open, migrated database on a new schema, and how to drop both. */
export async function temporaryDatabase(
  dialect: Dialect,
  options: Omit<DatabaseOptions, 'url'>,
): Promise<{ database: Database; drop(): Promise<void> }> {
  const schema = await newSchema(dialect);
  const database = await openDatabase({ ...options, url: schema.url });
  return {
    database,
    drop: async () => {
      await database.close();
      await schema.remove();
    },
  };
}
