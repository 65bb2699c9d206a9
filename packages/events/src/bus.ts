import type { DomainEvent, SubgraphName } from '@trust-supervision/contracts';

/** Takes events, in their order; all are offered again, later, when this throws. */
export type Deliver = (events: readonly DomainEvent[]) => Promise<void>;

export type Subscription = { close(): Promise<void> };

/** Carries numbered events between subgraphs. A repeat may happen; a gap or another order may not. */
export interface EventBus {
  /** Tells that a source has numbered new events. */
  published(source: SubgraphName): void;
  /** Delivers a source's events after a position, in their order, from its log and then as they come. */
  subscribe(source: SubgraphName, after: number, deliver: Deliver): Subscription;
}

/** Reads a source's numbered events after a position. */
export type EventLog = { after(position: number, limit?: number): Promise<DomainEvent[]> };

/** Told of a failed delivery, or of a log that could not be read. It is tried again. */
export type DeliveryFailed = (failure: unknown) => void;

/** How many events are read and delivered together at most. */
const MOST_TOGETHER = 100;

/** How long a delivery that failed waits before it is tried again. */
const RETRY_MILLISECONDS = 500;

/** The bus of the one-process shape: subscribers read the sources' own logs and are woken when these grow. */
export class InProcessBus implements EventBus {
  readonly #logs = new Map<SubgraphName, EventLog>();
  readonly #readers = new Set<LogReader>();

  constructor(private readonly onFailure: DeliveryFailed) {}

  /** Makes a source's log known to its subscribers. */
  connect(source: SubgraphName, log: EventLog): void {
    this.#logs.set(source, log);
    this.published(source);
  }

  published(source: SubgraphName): void {
    for (const reader of this.#readers) if (reader.source === source) reader.wake();
  }

  subscribe(source: SubgraphName, after: number, deliver: Deliver): Subscription {
    const reader = new LogReader(source, after, () => this.#logs.get(source), deliver, this.onFailure);
    this.#readers.add(reader);
    reader.wake();
    return {
      close: async () => {
        this.#readers.delete(reader);
        await reader.close();
      },
    };
  }

  /** Resolves when every subscriber has taken all events numbered so far. */
  async drained(): Promise<void> {
    await Promise.all([...this.#readers].map((reader) => reader.idle()));
  }
}

class LogReader {
  #running: Promise<void> = Promise.resolve();
  #isWoken = false;
  #closed = false;

  constructor(
    readonly source: SubgraphName,
    private position: number,
    private readonly log: () => EventLog | undefined,
    private readonly deliver: Deliver,
    private readonly onFailure: DeliveryFailed,
  ) {}

  /** Reads once more after what is being read; several wakes before that are one. */
  wake(): void {
    if (this.#isWoken) return;
    this.#isWoken = true;
    this.#running = this.#running.then(() => {
      this.#isWoken = false;
      return this.#readOn().catch((failure: unknown) => this.#wakeLater(failure));
    });
  }

  idle = (): Promise<void> => this.#running;

  async close(): Promise<void> {
    this.#closed = true;
    await this.#running;
  }

  #wakeLater(failure: unknown): void {
    this.onFailure(failure);
    if (!this.#closed) setTimeout(() => this.wake(), RETRY_MILLISECONDS).unref();
  }

  async #readOn(): Promise<void> {
    for (let isMore = true; isMore && !this.#closed;) {
      const events = (await this.log()?.after(this.position, MOST_TOGETHER)) ?? [];
      const last = events.at(-1);
      if (!last || !(await this.#delivered(events))) return;
      this.position = last.position;
      isMore = events.length >= MOST_TOGETHER;
    }
  }

  async #delivered(events: readonly DomainEvent[]): Promise<boolean> {
    while (!this.#closed) {
      try {
        await this.deliver(events);
        return true;
      } catch (failure) {
        this.onFailure(failure);
        await new Promise((resume) => setTimeout(resume, RETRY_MILLISECONDS));
      }
    }
    return false;
  }
}
