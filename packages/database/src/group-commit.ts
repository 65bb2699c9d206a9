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
  readonly operation: Operation;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (failure: unknown) => void;
};

/**
 * Runs together, in one transaction, what waits for the same lock at the same moment: lock and commit are paid once
 * for all. While one transaction runs, the next one gathers, in the order of arrival. When a transaction fails, its
 * halves are run again, and theirs, until the one operation to blame has failed alone. An outage fails all of them.
 */
export class GroupCommit<Operation, Outcome> {
  readonly #queues = new Map<string, Waiting<Operation, Outcome>[]>();

  constructor(
    private readonly database: Database,
    private readonly runTogether: RunTogether<Operation, Outcome>,
  ) {}

  /** Runs an operation with all that have the same key now. On SQLite all have: there is one writer. */
  run(key: string, operation: Operation): Promise<Outcome> {
    const lane = this.database.dialect === 'sqlite' ? '' : key;
    return new Promise((resolve, reject) => {
      const waiting = { operation, resolve, reject };
      const queue = this.#queues.get(lane);
      if (queue) queue.push(waiting);
      else {
        this.#queues.set(lane, [waiting]);
        // What is asked for in the same turn of the event loop joins.
        setImmediate(() => void this.#commitAll(lane));
      }
    });
  }

  async #commitAll(lane: string): Promise<void> {
    const queue = this.#queues.get(lane) ?? [];
    while (queue.length > 0) await this.#commit(queue.splice(0, MOST_TOGETHER));
    this.#queues.delete(lane);
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
