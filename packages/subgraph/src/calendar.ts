import type { Clock } from '@trust-supervision/kernel';

/** How often is looked whether a new business day has begun. */
const LOOK_MS = 1_000;
/** How often the work is done again within a day: what a day brings may come late, or failed. */
const AGAIN_MS = 60_000;

/** What happens because time passes, without anybody asking. Its work changes nothing when it is done again. */
export class Calendar {
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();
  #day: string | null = null;
  #last = 0;

  constructor(
    private readonly clock: Clock,
    private readonly work: () => Promise<void>,
    private readonly onFailure: (failure: unknown) => void,
  ) {}

  start(): void {
    this.#timer = setInterval(() => void this.#look(), LOOK_MS);
    this.#timer.unref();
    void this.#look();
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#running;
  }

  /** Does the work now, behind what is under way. A failure is told, and the work done again in a minute. */
  turn(): Promise<void> {
    this.#day = this.clock.businessDay();
    this.#last = performance.now();
    this.#running = this.#running.then(this.work).catch(this.onFailure);
    return this.#running;
  }

  async #look(): Promise<void> {
    const isNew = this.#day !== this.clock.businessDay();
    if (isNew || performance.now() - this.#last >= AGAIN_MS) await this.turn();
  }
}
