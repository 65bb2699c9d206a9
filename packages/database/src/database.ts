import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource } from 'typeorm';
import type { Dialect } from './columns';
import { isConflict, redacted } from './failures';
import { Mutex } from './mutex';
import { Sql, Tx } from './sql';
import type { WriteAheadLog } from './write-ahead-log';

/** How often a transaction that lost to another (deadlock, certification failure) is run again. */
const MOST_ATTEMPTS = 8;

/**
 * One schema of one subgraph. `write` is the only way to change rows and the only place that begins a transaction:
 * on SQLite all writes queue for the single writer; on MySQL and MariaDB they run side by side at READ COMMITTED, so
 * a decision reads what others committed, under row locks it takes in a fixed order.
 */
export class Database {
  readonly #writer = new Mutex();
  readonly #writing = new AsyncLocalStorage<true>();

  constructor(
    readonly dialect: Dialect,
    private readonly source: DataSource,
    private readonly readSource: DataSource,
    private readonly log: WriteAheadLog | null = null,
  ) {}

  /**
   * Reads committed rows; on SQLite beside a running write, through a connection that cannot write. Nobody is told what
   * a loss of power could take back.
   */
  async read<Value>(work: (sql: Sql) => Promise<Value>): Promise<Value> {
    try {
      const value = await work(new Sql(this.dialect, this.readSource.manager));
      await this.log?.settled();
      return value;
    } catch (failure) {
      throw redacted(failure);
    }
  }

  /**
   * Runs `work` in one transaction: all of it, or nothing. It may be run again after a deadlock, so it must have no
   * effect outside `tx`; what must follow the commit goes to `tx.afterCommit`. Throws when called inside itself.
   */
  async write<Value>(work: (tx: Tx) => Promise<Value>): Promise<Value> {
    if (this.#writing.getStore()) throw new Error('a write inside a write: pass the transaction on instead');
    const { value, tx } = await (this.dialect === 'sqlite'
      ? this.#writer.run(() => this.#transaction(work))
      : this.#retried(work));
    // The next write need not wait for the disk.
    await this.log?.onDisk();
    tx.committed();
    return value;
  }

  async close(): Promise<void> {
    await this.source.destroy();
    if (this.readSource.isInitialized) await this.readSource.destroy();
    await this.log?.close();
  }

  async #retried<Value>(work: (tx: Tx) => Promise<Value>): Promise<Committed<Value>> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#transaction(work);
      } catch (failure) {
        if (attempt >= MOST_ATTEMPTS || !isConflict(failure)) throw failure;
        await new Promise((resume) => setTimeout(resume, Math.random() * 10 * attempt));
      }
    }
  }

  async #transaction<Value>(work: (tx: Tx) => Promise<Value>): Promise<Committed<Value>> {
    try {
      // MySQL's connections are at READ COMMITTED from their beginning.
      return await this.source.transaction(async (manager) => {
        const tx = new Tx(this.dialect, manager);
        const value = await this.#writing.run(true, () => work(tx));
        return { value, tx };
      });
    } catch (failure) {
      throw redacted(failure);
    }
  }
}

type Committed<Value> = { readonly value: Value; readonly tx: Tx };
