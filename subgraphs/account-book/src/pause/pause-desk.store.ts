import type { EventOf } from '@trust-supervision/contracts';
import { newId, storedInstant, type Tx } from '@trust-supervision/database';
import type { Outbox } from '@trust-supervision/events';
import {
  Faults,
  ok,
  refuse,
  type Clock,
  type Fault,
  type LegalDate,
  type Result,
} from '@trust-supervision/kernel';
import { levelsOf } from '@trust-supervision/subgraph';
import type { AccountBook } from '../account-book/account-book';
import { AccountBookEntity } from '../account-book/account-book.entity';
import { annualPausesOf } from '../annual-declaration/annual-declaration.store';
import type { TurnoverLedger } from '../turnover/turnover.store';
import {
  isDiscredited,
  levelPauses,
  standingPauses,
  type PauseGround,
  type PauseHalts,
  type PauseStep,
  type PauseStops,
} from './pause';
import { LONGEST_REASON, PauseStepEntity } from './pause.entity';
import { pauseStepsOf } from './pause.store';

/** Why a pause was neither set nor lifted. */
export type PauseRefusal =
  { readonly kind: 'NOT_FOUND' } | { readonly kind: 'FAULTS'; readonly faults: readonly Fault[] };
type Outcome = Promise<Result<{ bookId: string }, PauseRefusal>>;
type Caller = Pick<PauseStep, 'subject' | 'name' | 'causedBy'>;
type Pause = Pick<PauseStep, 'halts' | 'ground' | 'stops' | 'reason' | 'occurredOn'>;

type Parts = { readonly turnover: TurnoverLedger; readonly outbox: Outbox; readonly clock: Clock };

const none = async (): Promise<PauseStep[]> => [];
const SYSTEM = { subject: 'system', name: 'system' };

/** Pauses account books and lifts their pauses, under the lock under which their lists are decided. */
export class PauseDesk {
  constructor(private readonly parts: Parts) {}

  /** An officer pauses lists or changes of a book, or pauses more or less of it than before. */
  pause(
    tx: Tx,
    { bookNumber, stops, reason }: { bookNumber: string; stops: PauseStops; reason: string },
    caller: Caller,
  ): Outcome {
    const halts = stops === 'CHANGES' ? 'CHANGES' : 'LISTS';
    return this.#decide(tx, { bookNumber, reason, ground: 'OFFICER', halts, stops }, caller);
  }

  /** An officer lifts a pause, his own or one that a rule set. */
  lift(
    tx: Tx,
    pause: { bookNumber: string; halts: PauseHalts; ground: PauseGround; reason: string },
    caller: Caller,
  ): Outcome {
    return this.#decide(tx, { ...pause, stops: null }, caller);
  }

  /** Imports of a discredited enterprise stop, and go on when its level recovers (domain 1.1). */
  async followLevel(tx: Tx, { eventId, payload }: EventOf<'EnterpriseRated'>): Promise<void> {
    const today = this.parts.clock.businessDay();
    const effectiveFrom = payload.effectiveFrom as LegalDate;
    const { usci: enterpriseUsci } = payload;
    const books = await tx
      .repository(AccountBookEntity)
      .find({ where: { enterpriseUsci }, order: { bookId: 'ASC' } });
    for (const book of books) {
      await this.parts.turnover.lock(tx, book.bookId, today);
      await this.applyLevel(tx, book, {
        from: effectiveFrom > today ? effectiveFrom : today,
        causedBy: eventId,
      });
    }
  }

  /** What the level of the enterprise makes of a book's imports from a day on. */
  async applyLevel(
    tx: Tx,
    book: AccountBook,
    { from, causedBy }: { readonly from: LegalDate; readonly causedBy: string },
  ): Promise<void> {
    const levels = await levelsOf(tx, book.enterpriseUsci);
    const steps = await pauseStepsOf(tx, [book.bookId]);
    const days = levels.map(({ effectiveFrom }) => effectiveFrom);
    const levelOn = (day: LegalDate) =>
      levels.findLast(({ effectiveFrom }) => effectiveFrom <= day)?.level ?? null;
    for (const { occurredOn, level } of levelPauses(levelOn, days, steps, from)) {
      const stops = isDiscredited(level) ? ('IMPORTS' as const) : null;
      const reason = `the enterprise is rated ${level} from ${occurredOn}`;
      const pause = { halts: 'LISTS', ground: 'DISCREDITED', stops, reason, occurredOn } as const;
      await this.#take(tx, book, pause, { ...SYSTEM, causedBy });
    }
  }

  async #decide(
    tx: Tx,
    { bookNumber, ...asked }: Omit<Pause, 'occurredOn'> & { readonly bookNumber: string },
    caller: Caller,
  ): Outcome {
    const found = await tx.repository(AccountBookEntity).findOneBy({ bookNumber });
    if (!found) return refuse({ kind: 'NOT_FOUND' });
    const occurredOn = this.parts.clock.businessDay();
    await this.parts.turnover.lock(tx, found.bookId, occurredOn);
    const steps = await pauseStepsOf(tx, [found.bookId]);
    const byRule = asked.ground === 'ANNUAL_DECLARATION' ? annualPausesOf : none;
    const all = [...steps, ...(await byRule(tx, found.bookId, occurredOn))];
    const own = all.filter(({ halts, ground }) => halts === asked.halts && ground === asked.ground);
    const stopped = standingPauses(own, { asOf: occurredOn })[0]?.stops ?? null;
    const faults = new Faults();
    faults.addUnfitText('reason', asked.reason, LONGEST_REASON);
    if (stopped === asked.stops) {
      const message = stopped ? 'the book is paused so already' : 'no such pause stands';
      faults.add('bookNumber', stopped ? 'PAUSE_REPEATED' : 'NOT_PAUSED', message, stopped, 'another pause');
    }
    if (faults.any) return refuse({ kind: 'FAULTS', faults: faults.found });
    await this.#take(tx, found, { ...asked, occurredOn }, caller);
    return ok({ bookId: found.bookId });
  }

  async #take(tx: Tx, book: AccountBook, pause: Pause, caller: Caller): Promise<void> {
    const { bookId, bookNumber, enterpriseUsci, district } = book;
    const recordedAt = storedInstant(this.parts.clock.now());
    await tx.insert(PauseStepEntity, [{ ...pause, ...caller, pauseId: newId(), bookId, recordedAt }]);
    const { halts, ground, stops, reason, occurredOn: effectiveFrom } = pause;
    const told = { halts, ground, stops, reason, effectiveFrom };
    await this.parts.outbox.append(tx, {
      type: 'AccountBookPauseChanged',
      payload: { bookNumber, enterpriseUsci, district, ...told },
      causedBy: caller.causedBy,
    });
  }
}
