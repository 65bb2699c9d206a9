import type { EventBus } from './bus';
import type { Outbox } from './outbox';

/** How often the relay looks for events that another process appended. */
const POLL_MILLISECONDS = 1_000;

/** Numbers what the outbox holds and publishes it: at once after a commit here, at the next look otherwise. */
export class Relay {
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<number> = Promise.resolve(0);

  constructor(
    private readonly outbox: Outbox,
    private readonly bus: EventBus,
    private readonly onFailure: (failure: unknown) => void,
  ) {}

  start(): void {
    this.outbox.onAppended(() => void this.flush());
    this.#timer = setInterval(() => void this.flush(), POLL_MILLISECONDS);
    this.#timer.unref();
    void this.flush();
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.outbox.onAppended(() => undefined);
    await this.#running;
  }

  /** Numbers and publishes all that waits; returns how many events that were. Calls queue behind each other. */
  flush(): Promise<number> {
    this.#running = this.#running.then(() => this.#numberAll());
    return this.#running;
  }

  async #numberAll(): Promise<number> {
    let total = 0;
    try {
      for (let count = await this.outbox.number(); count > 0; count = await this.outbox.number()) {
        total += count;
        this.bus.published(this.outbox.source);
      }
    } catch (failure) {
      this.onFailure(failure);
    }
    return total;
  }
}
