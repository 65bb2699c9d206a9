import { AsyncLocalStorage } from 'node:async_hooks';

/** Counts the statements that a question causes, and no others: relays and inboxes look for events at any moment. */
export class StatementLog {
  readonly #asked = new AsyncLocalStorage<string[]>();

  /** Given to the database as its `onStatement`. */
  readonly seen = (statement: string): void => void this.#asked.getStore()?.push(statement);

  /** Asks, and returns the statements this took. */
  readonly of = async (ask: () => Promise<unknown>): Promise<readonly string[]> => {
    const statements: string[] = [];
    await this.#asked.run(statements, ask);
    return statements;
  };
}
