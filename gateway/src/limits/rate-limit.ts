import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Limits } from './limits';

/**
 * Counts the requests of each client in this process: behind several gateways a client has its share at each of them.
 */
export class RateLimit {
  readonly #limiter: RateLimiterMemory;

  constructor({ requests, seconds }: Limits['rate']) {
    this.#limiter = new RateLimiterMemory({ points: requests, duration: seconds });
  }

  /** Null when the client may go on; otherwise the seconds until it may. */
  async secondsToWait(client: string): Promise<number | null> {
    try {
      await this.#limiter.consume(client);
      return null;
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
      throw refused;
    }
  }
}
