import type { EventBus } from './bus';
import { MOST_NUMBERED, type Outbox } from './outbox';

/** How often the relay looks for events that another process appended. */
const POLL_MILLISECONDS = 1_000;

/** The least time between two numberings, so that under load several events share a commit here and at each reader. */
const SPACING_MILLISECONDS = 50;

/**
 * Numbers what the outbox holds and publishes it: at once after a commit here, unless it just did, and at the next look
 * otherwise.
 */
export class Relay {
  #timer: NodeJS.Timeout | undefined;
  #soon: NodeJS.Timeout | undefined;
  #last = 0;
  #running: Promise<number> = Promise.resolve(0);

  constructor(
    private readonly outbox: Outbox,
    private readonly bus: EventBus,
    private readonly onFailure: (failure: unknown) => void,
  ) {}

  start(): void {
    this.outbox.onAppended(() => this.#flushSoon());
    this.#timer = setInterval(() => void this.flush(), POLL_MILLISECONDS);
    this.#timer.unref();
    void this.flush();
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    clearTimeout(this.#soon);
    this.outbox.onAppended(() => undefined);
    await this.#running;
  }

  /** Numbers and publishes all that waits; returns how many events that were. Calls queue behind each other. */
  flush(): Promise<number> {
    this.#running = this.#running.then(() => this.#numberAll());
    return this.#running;
  }

  #flushSoon(): void {
    if (this.#soon) return;
    const wait = Math.max(0, this.#last + SPACING_MILLISECONDS - performance.now());
    this.#soon = setTimeout(() => {
      this.#soon = undefined;
      void this.flush();
    }, wait);
  }

  async #numberAll(): Promise<number> {
    this.#last = performance.now();
    let total = 0;
    try {
      for (let isMore = true; isMore;) {
        const count = await this.outbox.number();
        if (count > 0) this.bus.published(this.outbox.source);
        total += count;
        isMore = count === MOST_NUMBERED;
      }
    } catch (failure) {
      this.onFailure(failure);
    }
    return total;
  }
}
