import { setTimeout as pause } from 'node:timers/promises';
import type { SubgraphEvents } from '@trust-supervision/subgraph';
import { loggedIn, type LoggedStatus } from './logged-status';
import { wholeOf } from './zone-cursor';

/** A log that can be opened again behind a cursor. `open` throws when it cannot. */
export type LogSource = {
  open(after: string | null): Promise<SubgraphEvents>;
  onFailure(failure: unknown): void;
};

/** An event of the zone, and the cursor to come back with after it. */
export type ZoneEvent = LoggedStatus & { readonly cursor: string };

/** How long to wait before a log that broke off is opened again, in milliseconds. */
const RETRY = { first: 100, most: 5_000 };
const ENDED = { done: true, value: undefined } as const;

/** An event that waits until it is taken. */
type Waiting = {
  readonly log: number;
  readonly cursor: string;
  readonly status: LoggedStatus;
  readonly take: () => void;
};

/**
 * Several logs read as one. Of each log one event waits at a time, so nothing is read ahead of its reader. A log that
 * breaks off is opened again behind its last event, while the others go on. Not a generator: `return` must end a `next`
 * that waits.
 */
export class ZoneStream implements AsyncIterableIterator<ZoneEvent> {
  /** Where it begins. */
  readonly cursor: string;
  readonly #parts: string[];
  readonly #open: SubgraphEvents[];
  readonly #waiting: Waiting[] = [];
  readonly #ended = new AbortController();
  #arrives: () => void = () => undefined;

  constructor(
    private readonly sources: readonly LogSource[],
    open: readonly SubgraphEvents[],
  ) {
    this.#open = [...open];
    this.#parts = open.map(({ cursor }) => cursor);
    this.cursor = wholeOf(this.#parts);
    for (const log of open.keys()) void this.#follow(log);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<ZoneEvent, undefined>> {
    while (!this.#ended.signal.aborted) {
      const waiting = this.#waiting.shift();
      if (waiting) {
        this.#parts[waiting.log] = waiting.cursor;
        waiting.take();
        return { done: false, value: { ...waiting.status, cursor: wholeOf(this.#parts) } };
      }
      await new Promise<void>((resume) => (this.#arrives = resume));
    }
    return ENDED;
  }

  async return(): Promise<IteratorResult<ZoneEvent, undefined>> {
    this.#ended.abort();
    this.#arrives();
    for (const { take } of this.#waiting.splice(0)) take();
    await Promise.all(this.#open.map((events) => events.return()));
    return ENDED;
  }

  get #isEnded(): boolean {
    return this.#ended.signal.aborted;
  }

  async #follow(log: number): Promise<void> {
    const source = this.sources[log] as LogSource;
    let wait = RETRY.first;
    while (!this.#isEnded) {
      try {
        for await (const { cursor, result } of this.#open[log] as SubgraphEvents) {
          wait = RETRY.first;
          await this.#offer(log, cursor, loggedIn(result));
          if (this.#isEnded) return;
        }
      } catch (failure) {
        if (!this.#isEnded) source.onFailure(failure);
      }
      wait = await this.#reopened(log, wait);
    }
  }

  /** Opens a log again, however often it takes. Returns how long to wait the next time. */
  async #reopened(log: number, first: number): Promise<number> {
    for (let wait = first; !this.#isEnded; wait = Math.min(2 * wait, RETRY.most)) {
      await pause(wait, undefined, { ref: false, signal: this.#ended.signal }).catch(() => undefined);
      if (this.#isEnded) break;
      try {
        const events = await (this.sources[log] as LogSource).open(this.#parts[log] as string);
        this.#open[log] = events;
        if (this.#isEnded) await events.return();
        return Math.min(2 * wait, RETRY.most);
      } catch {
        // Told by the source; it is tried again.
      }
    }
    return first;
  }

  /** Resolves when the event was taken. */
  #offer(log: number, cursor: string, status: LoggedStatus): Promise<void> {
    return new Promise((take) => {
      this.#waiting.push({ log, cursor, status, take });
      this.#arrives();
    });
  }
}
