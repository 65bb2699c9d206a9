import type { DataSource } from 'typeorm';
import type { Dialect } from './columns';
import type { MigrationStep } from './table';

/**
 * Replicas that start together apply the steps one at a time (MySQL; SQLite has one process). Such locks are the
 * server's, so each schema has its own: subgraphs on one server do not wait for each other.
 */
const LOCK = `CONCAT('migrate/', SHA1(DATABASE()))`;
const LOCK_SECONDS = 120;

/**
 * Applies the steps that are not yet applied, in order. Each is one DDL statement, since MySQL commits by itself
 * after every one: a step that was cut off is run again and finds its work done. SQLite takes all in one transaction.
 */
export async function migrate(
  source: DataSource,
  dialect: Dialect,
  steps: readonly MigrationStep[],
): Promise<void> {
  const runner = source.createQueryRunner();
  try {
    if (dialect === 'mysql') await runner.query(`SELECT GET_LOCK(${LOCK}, ?)`, [LOCK_SECONDS]);
    await runner.query(
      'CREATE TABLE IF NOT EXISTS schema_migration (name varchar(200) PRIMARY KEY, applied_at varchar(24))',
    );
    const applied = new Set(
      ((await runner.query('SELECT name FROM schema_migration')) as { name: string }[]).map(
        (row) => row.name,
      ),
    );
    const missing = steps.filter(({ name }) => !applied.has(name));
    if (dialect === 'sqlite' && missing.length > 0) await runner.startTransaction();
    for (const step of missing) {
      if (applied.has(step.name)) continue;
      const done = [step.name, ...(await step.run(runner, dialect))];
      const now = new Date().toISOString();
      await runner.query(
        `INSERT INTO schema_migration (name, applied_at) VALUES ${done.map(() => '(?, ?)').join(', ')}`,
        done.flatMap((name) => [name, now]),
      );
      for (const name of done) applied.add(name);
    }
    if (runner.isTransactionActive) await runner.commitTransaction();
  } catch (failure) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw failure;
  } finally {
    if (dialect === 'mysql') await runner.query(`SELECT RELEASE_LOCK(${LOCK})`);
    await runner.release();
  }
}
