import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { isTracing, noteStatement } from '@trust-supervision/telemetry';
import type { Pool } from 'mysql2';
import { createConnection } from 'mysql2/promise';
import { DataSource, type AfterQueryEvent, type EntitySchema, type Logger } from 'typeorm';
import { Database } from './database';
import { LibSqlDriver } from './libsql';
import { migrate } from './migrate';
import type { MigrationStep } from './table';
import { WriteAheadLog } from './write-ahead-log';

/** Where a schema lives and what it holds. */
export type DatabaseOptions = {
  /** `file:PATH` for SQLite, `mysql://user:password@host:port/schema` for MySQL or MariaDB. */
  readonly url: string;
  readonly entities: readonly EntitySchema[];
  /** Applied in order before the database is handed out; what is applied already is left alone. */
  readonly migrations: readonly MigrationStep[];
  /** Connections to MySQL at most; callers beyond `QUEUE_LIMIT` waiting ones are refused. */
  readonly poolSize?: number;
  /** Sees every statement that is sent: for counting in tests. */
  readonly onStatement?: (statement: string) => void;
};

const QUEUE_LIMIT = 2_000;

/** Opens a schema and brings it up to date. Throws when it cannot be reached or a migration fails. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  return options.url.startsWith('file:') ? openSqlite(options) : openMysql(options);
}

async function openSqlite(options: DatabaseOptions): Promise<Database> {
  const path = options.url.slice('file:'.length);
  mkdirSync(dirname(path), { recursive: true });
  const source = (prepare: (db: LibSqlDriver) => void): DataSource =>
    new DataSource({
      type: 'better-sqlite3',
      driver: LibSqlDriver,
      database: path,
      entities: [...options.entities],
      synchronize: false,
      prepareDatabase: prepare,
      statementCacheSize: 500,
      ...observed(options),
    });
  const writer = await source((db) => {
    db.pragma('journal_mode = WAL');
    // A commit is told of once the log is on disk, which is waited for beside the event loop.
    db.pragma('synchronous = NORMAL');
    db.pragma('busy_timeout = 10000');
  }).initialize();
  await migrate(writer, 'sqlite', options.migrations);
  const reader = await source((db) => {
    db.pragma('query_only = ON');
    db.pragma('cache_size = -65536');
  }).initialize();
  traceStatements(writer);
  traceStatements(reader);
  return new Database('sqlite', writer, reader, new WriteAheadLog(`${path}-wal`));
}

async function openMysql(options: DatabaseOptions): Promise<Database> {
  const source = await new DataSource({
    type: (await isMariaDb(options.url)) ? 'mariadb' : 'mysql',
    url: options.url,
    entities: [...options.entities],
    synchronize: false,
    supportBigNumbers: true,
    bigNumberStrings: true,
    charset: 'utf8mb4_bin',
    timezone: 'Z',
    poolSize: options.poolSize ?? 10,
    extra: { queueLimit: QUEUE_LIMIT },
    ...observed(options),
  }).initialize();
  await readCommitted(source);
  await migrate(source, 'mysql', options.migrations);
  traceStatements(source);
  return new Database('mysql', source, source);
}

const READ_COMMITTED = 'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED';

/** Connections begin at READ COMMITTED, so that no transaction has to ask for it. */
async function readCommitted(source: DataSource): Promise<void> {
  const { pool } = source.driver as unknown as { pool: Pool };
  pool.on('connection', (connection) => {
    connection.query(READ_COMMITTED);
    // TypeORM asks for it with every statement, and mysql2 would load and make it anew each time.
    const promised = connection.promise();
    connection.promise = () => promised;
  });
  // The one that was made to see whether the server is there.
  await source.query(READ_COMMITTED);
}

/** Shows each statement in the trace of the request that needs it; nothing is added while traces are off. */
function traceStatements({ subscribers }: DataSource): void {
  if (!isTracing()) return;
  subscribers.push({
    afterQuery: ({ query, success, executionTime = 0 }: AfterQueryEvent) =>
      noteStatement(query, executionTime, success),
  });
}

async function isMariaDb(url: string): Promise<boolean> {
  const connection = await createConnection(url);
  try {
    const [rows] = await connection.query('SELECT VERSION() AS version');
    return JSON.stringify(rows).includes('MariaDB');
  } finally {
    await connection.end();
  }
}

function observed({ onStatement }: DatabaseOptions): { logging: 'all'; logger: Logger } | object {
  if (!onStatement) return {};
  const silent = (): void => undefined;
  const logger: Logger = {
    logQuery: (statement) => onStatement(statement),
    logQueryError: silent,
    logQuerySlow: silent,
    logSchemaBuild: silent,
    logMigration: silent,
    log: silent,
  };
  return { logging: 'all', logger };
}
