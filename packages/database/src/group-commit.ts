import type { Database } from './database';
import { mayPass } from './failures';
import type { Tx } from './sql';

/** How many operations one transaction takes at most: more would keep the others waiting for too long. */
const MOST_TOGETHER = 200;

/** Runs operations in one transaction and answers each, in their order. Nothing else may come of it: it may be run again. */
type RunTogether<Operation, Outcome> = (
  tx: Tx,
  operations: readonly Operation[],
) => Promise<readonly Outcome[]>;

type Waiting<Operation, Outcome> = {
  readonly key: string;
  readonly operation: Operation;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (failure: unknown) => void;
};

/** How many transactions run at the same time: one waits for the disk while another one decides. SQLite has one writer. */
const AT_ONCE = { sqlite: 1, mysql: 2 } as const;

/**
 * Runs together, in one transaction, what waits at the same moment: commit and round trips are paid once for all. What
 * waits for the same lock is never in two transactions at once. While some run, the next one gathers, in the order of
 * arrival. When a transaction fails, its halves are run again, and theirs, until the one operation to blame has failed
 * alone. An outage fails all of them.
 */
export class GroupCommit<Operation, Outcome> {
  #waiting: Waiting<Operation, Outcome>[] = [];
  readonly #held = new Set<string>();
  #running = 0;
  #isWoken = false;

  constructor(
    private readonly database: Database,
    private readonly runTogether: RunTogether<Operation, Outcome>,
  ) {}

  /** Runs an operation that needs the lock of a key. */
  run(key: string, operation: Operation): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ key, operation, resolve, reject });
      if (this.#isWoken) return;
      this.#isWoken = true;
      // What is asked for in the same turn of the event loop joins.
      setImmediate(() => {
        this.#isWoken = false;
        this.#begin();
      });
    });
  }

  #begin(): void {
    while (this.#running < AT_ONCE[this.database.dialect]) {
      const batch = this.#waiting.filter(({ key }) => !this.#held.has(key)).slice(0, MOST_TOGETHER);
      if (batch.length === 0) return;
      const taken = new Set(batch);
      this.#waiting = this.#waiting.filter((one) => !taken.has(one));
      void this.#hold(batch);
    }
  }

  async #hold(batch: readonly Waiting<Operation, Outcome>[]): Promise<void> {
    const keys = new Set(batch.map(({ key }) => key));
    for (const key of keys) this.#held.add(key);
    this.#running += 1;
    await this.#commit(batch);
    this.#running -= 1;
    for (const key of keys) this.#held.delete(key);
    this.#begin();
  }

  async #commit(batch: readonly Waiting<Operation, Outcome>[]): Promise<void> {
    try {
      const operations = batch.map(({ operation }) => operation);
      const outcomes = await this.database.write((tx) => this.runTogether(tx, operations));
      for (const [index, { resolve }] of batch.entries()) resolve(outcomes[index] as Outcome);
    } catch (failure) {
      if (batch.length === 1 || mayPass(failure)) {
        for (const { reject } of batch) reject(failure);
        return;
      }
      const half = Math.ceil(batch.length / 2);
      await this.#commit(batch.slice(0, half));
      await this.#commit(batch.slice(half));
    }
  }
}
