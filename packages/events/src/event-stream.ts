import type { DomainEvent, EventType } from '@trust-supervision/contracts';
import { cursorOf } from './cursor';
import type { Owners } from './owners';

/** Which events a reader is shown: of these types, and of these owners. */
export type FeedFilter = { readonly types: readonly EventType[]; readonly owners: Owners };

/** An event and the cursor to come back with after it. */
export type FeedEvent = { readonly cursor: string; readonly event: DomainEvent };

/** Reads what follows a position, and tells how far that was. */
export type FeedPage = (position: number) => Promise<{ events: DomainEvent[]; readTo: number }>;

type StreamParts = { readonly filter: FeedFilter; readonly page: FeedPage; readonly onEnd: () => void };

const ENDED = { done: true, value: undefined } as const;

/**
 * One reader's way through a log. Not a generator: one that waits inside `await` cannot be ended from outside, and
 * would outlive its reader.
 */
export class EventStream implements AsyncIterableIterator<FeedEvent> {
  readonly filter: FeedFilter;
  #read: DomainEvent[] = [];
  #ended = false;
  #woken = false;
  #wake: () => void = () => undefined;

  constructor(
    /** Where it begins. */
    readonly cursor: string,
    private position: number,
    private readonly parts: StreamParts,
  ) {
    this.filter = parts.filter;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<FeedEvent, undefined>> {
    while (!this.#ended) {
      const event = this.#read.shift();
      if (event) return { done: false, value: { cursor: cursorOf(event.eventId), event } };
      await this.#readOn();
    }
    return ENDED;
  }

  async return(): Promise<IteratorResult<FeedEvent, undefined>> {
    this.end();
    return ENDED;
  }

  end(): void {
    this.#ended = true;
    this.parts.onEnd();
    this.#wake();
  }

  /** Something it shows was numbered. */
  wake(): void {
    this.#woken = true;
    this.#wake();
  }

  async #readOn(): Promise<void> {
    this.#woken = false;
    const { events, readTo } = await this.parts.page(this.position);
    this.#read = events;
    this.position = readTo;
    if (events.length > 0 || this.#woken || this.#ended) return;
    await new Promise<void>((resume) => (this.#wake = resume));
  }
}
