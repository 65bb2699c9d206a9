import type { StopSignal } from '@trust-supervision/subgraph';

/** The answer did not come in time. */
export class DeadlinePassed extends Error {
  override readonly name = 'DeadlinePassed';

  /** `milliseconds`: how long it was waited for. */
  constructor(readonly milliseconds: number) {
    super(`no answer within ${milliseconds} ms`);
  }
}

/**
 * How long an operation is waited for, from now: one timer for all that it asks, and the signal of all of it. Say that
 * it is `over`, or the timer stays until it ends.
 */
export class Deadline implements StopSignal {
  readonly #startedAt = performance.now();
  readonly #waiting: Waiting[] = [];
  #isPassed = false;
  #timer: NodeJS.Timeout | undefined;
  #stops: Set<() => void> | undefined;

  constructor(readonly milliseconds: number) {}

  /** Milliseconds that are left, 0 at least. */
  get left(): number {
    return Math.max(0, Math.ceil(this.#startedAt + this.milliseconds - performance.now()));
  }

  /** Whether the time is over. */
  get aborted(): boolean {
    return this.#isPassed;
  }

  get reason(): DeadlinePassed {
    return new DeadlinePassed(this.milliseconds);
  }

  /** Work that can stop is told when the time is over. */
  addEventListener(_type: 'abort', stop: () => void): void {
    this.#stops ??= new Set();
    this.#stops.add(stop);
  }

  removeEventListener(_type: 'abort', stop: () => void): void {
    this.#stops?.delete(stop);
  }

  /** Waits for `work` while time is left; rejects with `DeadlinePassed` then. */
  wait<Value>(work: Promise<Value>): Promise<Value> {
    this.#timer ??= setTimeout(pass, this.left, this);
    return new Promise((resolve, reject) => {
      const waiting = { since: performance.now(), reject };
      if (this.#isPassed) rejectLate(waiting);
      this.#waiting.push(waiting);
      work.then(resolve, reject);
    });
  }

  over(): void {
    clearTimeout(this.#timer);
  }

  /** The time is over: nobody waits any more. */
  pass(): void {
    this.#isPassed = true;
    for (const waiting of this.#waiting) rejectLate(waiting);
    for (const stop of this.#stops ?? []) stop();
  }
}

/** Who waits, and since when. */
type Waiting = { readonly since: number; readonly reject: (failure: DeadlinePassed) => void };

const rejectLate = ({ since, reject }: Waiting): void =>
  reject(new DeadlinePassed(Math.round(performance.now() - since)));

const pass = (deadline: Deadline): void => deadline.pass();

/** Waits for one piece of work at most so many milliseconds. */
export async function within<Value>(
  milliseconds: number,
  work: (deadline: Deadline) => Promise<Value>,
): Promise<Value> {
  const deadline = new Deadline(milliseconds);
  try {
    return await deadline.wait(work(deadline));
  } finally {
    deadline.over();
  }
}
