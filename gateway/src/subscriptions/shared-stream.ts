import { setTimeout as pause } from 'node:timers/promises';
import type { Result } from '@trust-supervision/kernel';
import type { SubgraphEvent, SubgraphEvents } from '@trust-supervision/subgraph';
import type { GraphQLError } from 'graphql';
import type { Subscriber, Told } from './subscriber';

/** What a stream reads from, and how it makes an event ready for its subscribers. */
export type StreamSource = {
  open(after: string | null): Promise<Result<SubgraphEvents, readonly GraphQLError[]>>;
  tell(event: SubgraphEvent): Promise<Told>;
  onFailure(failure: unknown): void;
};

/** Sizes in events, times in milliseconds. */
export type StreamLimits = {
  /** Events kept for those who come back shortly, and the queue of each subscriber. */
  readonly queue: number;
  /** How long a subscriber may take nothing while everybody waits for it. */
  readonly patience: number;
  /** How long to wait before a stream that broke off is opened again, at first and at most. */
  readonly retry: { readonly first: number; readonly most: number };
};

/** Why a stream could not be opened. */
export type Opening = Result<undefined, readonly GraphQLError[]>;

/**
 * The events of one operation, read once, made ready once, and told to all its subscribers. When its subgraph breaks
 * off it comes back with the last cursor, so its subscribers miss and repeat nothing.
 */
export class SharedStream {
  readonly subscribers = new Set<Subscriber>();
  /** The last events, and the cursor before the first of them. */
  readonly #recent: Told[] = [];
  #before: string | null = null;
  #events: SubgraphEvents | null = null;
  #isClosed = false;
  /** Whether it stands at the end of the log: those who ask for what comes from now on may join. */
  isLive: boolean;
  readonly opened: Promise<Opening>;

  constructor(
    after: string | null,
    private readonly source: StreamSource,
    private readonly limits: StreamLimits,
    /** Called when it moved on: streams of the same operation may meet. */
    private readonly onMoved: (stream: SharedStream) => void,
  ) {
    this.isLive = after === null;
    this.#before = after;
    this.opened = this.#open(after);
  }

  get isOpen(): boolean {
    return this.#events !== null && !this.#isClosed;
  }

  /** The cursor of its last event, or where it began. */
  get head(): string | null {
    return this.#recent.at(-1)?.cursor ?? this.#before;
  }

  /** Whether it can go on for somebody who has seen everything up to a cursor. */
  has(cursor: string): boolean {
    return (
      !this.#isClosed && (cursor === this.#before || this.#recent.some((told) => told.cursor === cursor))
    );
  }

  /** What it told after a cursor that it has. */
  #since(cursor: string): readonly Told[] {
    if (cursor === this.#before) return this.#recent;
    return this.#recent.slice(this.#recent.findIndex((told) => told.cursor === cursor) + 1);
  }

  /** Takes a subscriber who has seen everything up to a cursor it has; false when its queue cannot hold the rest. */
  join(subscriber: Subscriber, cursor: string): boolean {
    const missed = this.#since(cursor);
    if (missed.length > subscriber.room) return false;
    for (const told of missed) subscriber.tell(told);
    this.subscribers.add(subscriber);
    return true;
  }

  /** Lets a subscriber go; the stream ends with the last. */
  leave(subscriber: Subscriber): void {
    if (this.subscribers.delete(subscriber) && this.subscribers.size === 0) this.close();
  }

  close(): void {
    this.#isClosed = true;
    void this.#events?.return();
  }

  async #open(after: string | null): Promise<Opening> {
    const opened = await this.source.open(after);
    if (!opened.ok) {
      this.#isClosed = true;
      return opened;
    }
    this.#before = opened.value.cursor;
    this.#events = opened.value;
    void this.#run(opened.value);
    return { ok: true, value: undefined };
  }

  async #run(first: SubgraphEvents): Promise<void> {
    let events: SubgraphEvents | null = first;
    let wait = this.limits.retry.first;
    while (!this.#isClosed) {
      try {
        events ??= await this.#reopened();
        for await (const event of events) {
          // A read that was under way when it was closed may still bring one; nobody asks for it any more.
          if (this.#isClosed) return;
          wait = this.limits.retry.first;
          await this.#publish(await this.source.tell(event));
          if (this.#isClosed) return;
        }
      } catch (failure) {
        if (!this.#isClosed) this.source.onFailure(failure);
      }
      events = null;
      if (!this.#isClosed) await pause(wait, undefined, { ref: false });
      wait = Math.min(2 * wait, this.limits.retry.most);
    }
  }

  async #reopened(): Promise<SubgraphEvents> {
    const opened = await this.source.open(this.head);
    if (!opened.ok) throw opened.problem[0] ?? new Error('a stream could not be opened again');
    this.#events = opened.value;
    if (this.#isClosed) this.close();
    return opened.value;
  }

  async #publish(told: Told): Promise<void> {
    await this.#room();
    this.#recent.push(told);
    if (this.#recent.length > this.limits.queue) this.#before = this.#recent.shift()?.cursor ?? null;
    for (const subscriber of this.subscribers) {
      if (subscriber.room > 0) subscriber.tell(told);
      else subscriber.end('SLOW_CONSUMER');
    }
    this.onMoved(this);
  }

  /** Waits while nobody has room, but not for ever; one slow subscriber among others is not waited for. */
  async #room(): Promise<void> {
    if (this.#somebodyHasRoom()) return;
    const stop = new AbortController();
    const late = pause(this.limits.patience, true, { signal: stop.signal }).catch(() => true);
    while (!this.#somebodyHasRoom()) {
      const taken = [...this.subscribers].map((subscriber) => subscriber.taken());
      if ((await Promise.race([late, ...taken])) === true) break;
    }
    stop.abort();
  }

  #somebodyHasRoom(): boolean {
    return this.subscribers.size === 0 || [...this.subscribers].some(({ room }) => room > 0);
  }
}
