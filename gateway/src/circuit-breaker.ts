/** How many failures in a row open the breaker. */
const FAILURES = 5;
/** How long an open breaker lets nothing through before it lets one try, in milliseconds. */
const REST = 2_000;

/**
 * Leaves alone what failed again and again: callers get their refusal at once, and whoever comes back is not met by
 * all that waited. After a rest, one try decides.
 */
export class CircuitBreaker {
  #failures = 0;
  #restsUntil = 0;

  /** `now` is in milliseconds of any origin. */
  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Whether a call may be made. When the rest is over, one is: the next ones wait for how that ends. */
  lets(): boolean {
    if (this.#failures < FAILURES) return true;
    const now = this.now();
    if (now < this.#restsUntil) return false;
    this.#restsUntil = now + REST;
    return true;
  }

  answered(): void {
    this.#failures = 0;
  }

  failed(): void {
    this.#failures += 1;
    if (this.#failures >= FAILURES) this.#restsUntil = this.now() + REST;
  }
}
