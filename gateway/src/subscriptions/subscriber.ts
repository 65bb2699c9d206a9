import type { FormattedExecutionResult } from 'graphql';

/** An event as every subscriber of one stream is told it, and the cursor to come back with after it. */
export type Told = { readonly cursor: string; readonly result: FormattedExecutionResult };

/** Why the gateway ends a subscription that its subscriber would have kept. */
export type EndReason = 'SLOW_CONSUMER' | 'GOING_AWAY' | 'TOKEN_EXPIRED' | 'TOKEN_REVOKED';

const ENDED = { done: true, value: undefined } as const;

/**
 * One subscriber's bounded queue. Not a generator: `return` must end a `next` that waits, or it would outlive its
 * socket.
 */
export class Subscriber implements AsyncIterableIterator<FormattedExecutionResult> {
  readonly #queue: Told[] = [];
  #isEnded = false;
  #takes: () => void = () => undefined;
  #arrives: () => void = () => undefined;
  /** Called once when it ends, by whomever. */
  onEnd: (reason: EndReason | null) => void = () => undefined;
  /** Why the gateway ended it, once it did. */
  endReason: EndReason | null = null;
  /** The cursor of the last event that was handed out. */
  cursor: string | null;

  constructor(
    after: string | null,
    private readonly limit: number,
  ) {
    this.cursor = after;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  get isEnded(): boolean {
    return this.#isEnded;
  }

  get room(): number {
    return this.limit - this.#queue.length;
  }

  /** Queues an event; the caller has seen that there is room. */
  tell(told: Told): void {
    this.#queue.push(told);
    this.#arrives();
  }

  /** Resolves when it takes an event or ends. */
  taken(): Promise<void> {
    return new Promise((resume) => (this.#takes = resume));
  }

  async next(): Promise<IteratorResult<FormattedExecutionResult, undefined>> {
    while (!this.#isEnded) {
      const told = this.#queue.shift();
      if (told) {
        this.cursor = told.cursor;
        this.#takes();
        return { done: false, value: told.result };
      }
      await new Promise<void>((resume) => (this.#arrives = resume));
    }
    return ENDED;
  }

  async return(): Promise<IteratorResult<FormattedExecutionResult, undefined>> {
    this.end(null);
    return ENDED;
  }

  async throw(failure: unknown): Promise<IteratorResult<FormattedExecutionResult, undefined>> {
    this.end(null);
    throw failure;
  }

  /** Ends it; what is still queued is not told. */
  end(reason: EndReason | null): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    this.endReason = reason;
    this.onEnd(reason);
    this.#takes();
    this.#arrives();
  }
}
