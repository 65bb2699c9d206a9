import type { Clock } from '@trust-supervision/kernel';
import type { LiveCaller, TokenFacts } from './caller';
import type { EndReason } from './subscriber';

/** Tells whether a token was taken back before its expiry. Asked every second for each connection. */
export type IsRevoked = (token: TokenFacts) => boolean;

/** A connection over which events are sent. Without a token it lasts as long as it likes. */
export type Session = {
  readonly caller: LiveCaller;
  close(reason: EndReason): void;
};

const LOOK_EVERY_MS = 1_000;

/** The connections that stay open: closed when their token ends, and when the gateway goes. */
export class Sessions {
  readonly #sessions = new Set<Session>();
  readonly #timer: NodeJS.Timeout;

  constructor(
    private readonly clock: Clock,
    private readonly isRevoked: IsRevoked,
  ) {
    this.#timer = setInterval(() => this.#closeEnded(), LOOK_EVERY_MS);
    this.#timer.unref();
  }

  get size(): number {
    return this.#sessions.size;
  }

  add(session: Session): void {
    this.#sessions.add(session);
  }

  remove(session: Session): void {
    this.#sessions.delete(session);
  }

  /** Sends everybody away, each with the cursor to come back with. */
  drain(): void {
    clearInterval(this.#timer);
    for (const session of this.#sessions) session.close('GOING_AWAY');
  }

  /** Sends partner agencies away the same way: they come back to the contracts that are in force now. */
  drainAgencies(): void {
    for (const session of this.#sessions)
      if (session.caller.identity.role === 'AGENCY') session.close('GOING_AWAY');
  }

  #closeEnded(): void {
    const now = this.clock.now();
    for (const session of this.#sessions) {
      const { token } = session.caller;
      if (token === null) continue;
      if (token.expiresAt <= now) session.close('TOKEN_EXPIRED');
      else if (this.isRevoked(token)) session.close('TOKEN_REVOKED');
    }
  }
}
