import { legalDate, legalDateOf, type LegalDate } from './legal-date';

/**
 * Three times are told apart: the business day of legal dates, the business instant of deadlines by the minute, and
 * system time (tokens, `recordedAt`). Rules take times as arguments; only stores and entry points hold a clock.
 */
export interface Clock {
  businessDay(): LegalDate;
  businessInstant(): Date;
  now(): Date;
}

/** Business time stands at noon of a set day until it is advanced; system time runs on. For demonstration and tests. */
export class SetClock implements Clock {
  #day: LegalDate;

  constructor(day: LegalDate) {
    this.#day = day;
  }

  businessDay = (): LegalDate => this.#day;
  businessInstant = (): Date => new Date(`${this.#day}T12:00:00+08:00`);
  now = (): Date => new Date();

  /** Moves to a later day. Throws for an earlier one: business time never runs back. */
  advanceTo(day: LegalDate): void {
    if (day < this.#day)
      throw new RangeError(`the business clock stands at ${this.#day} and cannot go back to ${day}`);
    this.#day = day;
  }
}

const MINUTE_MS = 60_000;

/** Business time is the time of the day: for processes that serve. */
export class SystemClock implements Clock {
  #minute = Number.NaN;
  #day: LegalDate | undefined;

  /** Every request asks, and a day ends with a minute: looked up once for each. */
  businessDay = (): LegalDate => {
    const now = new Date();
    const minute = Math.floor(now.getTime() / MINUTE_MS);
    if (this.#day === undefined || minute !== this.#minute) this.#day = legalDateOf(now);
    this.#minute = minute;
    return this.#day;
  };
  businessInstant = (): Date => new Date();
  now = (): Date => new Date();
}

/** The clock of a process: business time stands on a day when one is told (`BUSINESS_DATE`), and runs otherwise. */
export const clockOf = (businessDate: string | undefined): Clock =>
  businessDate === undefined ? new SystemClock() : new SetClock(legalDate(businessDate));
