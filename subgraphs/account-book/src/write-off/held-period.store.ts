import { storedInstant, type Tx } from '@trust-supervision/database';
import type { Clock, LegalDate } from '@trust-supervision/kernel';
import { type AccountBook } from '../account-book/account-book';
import { AccountBookEntity } from '../account-book/account-book.entity';
import type { TurnoverLedger } from '../turnover/turnover.store';
import { actorOf, nextState, stateOn, type PeriodEvent } from './period-states';
import { WriteOffStepEntity, type Statements, type WriteOffStep } from './write-off-filed.entity';
import { lastVersion, stepsOf, type VersionHead } from './write-off-filed.store';
import type { PeriodState, WriteOffPeriod } from './write-off-period';
import { WriteOffPeriodEntity } from './write-off-period.entity';
import { periodsOf } from './write-off-period.store';
import { dryRunOf, type DryRun } from './write-off.store';

/** Which period is meant, and by whom. */
export type PeriodRequest = {
  readonly bookNumber: string;
  readonly periodNumber: number;
  readonly caller: { readonly subject: string; readonly name: string };
  /** Hides the books of others. */
  readonly sees: (usci: string) => boolean;
  readonly causedBy: string;
};

/** A period under its book's lock. */
export type HeldPeriod = {
  readonly book: AccountBook;
  readonly periods: readonly WriteOffPeriod[];
  readonly period: WriteOffPeriod;
  readonly state: PeriodState;
  /** The version that counts, without its figures; null before the first report. */
  readonly version: VersionHead | null;
  readonly steps: readonly WriteOffStep[];
};

/** Events that follow each other at once, who brings them about, and what is said with them. */
export type Move = {
  readonly events: readonly PeriodEvent[];
  readonly caller: PeriodRequest['caller'];
  readonly clock: Clock;
  readonly reason?: string | null;
  readonly statements?: Statements;
};

const SYSTEM = { subject: 'system', name: 'system' };

/** Takes the book's lock and loads the period, or null when there is none that the caller may see. */
export async function holdPeriod(
  tx: Tx,
  { bookNumber, periodNumber, sees, today }: PeriodRequest & { readonly today: LegalDate },
  turnover: TurnoverLedger,
): Promise<HeldPeriod | null> {
  const book = await tx.repository(AccountBookEntity).findOneBy({ bookNumber });
  if (!book || !sees(book.enterpriseUsci)) return null;
  return heldOf(tx, { book, periodNumber, today }, turnover);
}

/** Takes the lock of the book whose period a review is about, and loads the period. */
export async function holdReviewed(
  tx: Tx,
  { periodId, today }: { readonly periodId: string; readonly today: LegalDate },
  turnover: TurnoverLedger,
): Promise<HeldPeriod> {
  const period = await tx.repository(WriteOffPeriodEntity).findOneBy({ periodId });
  const book = period && (await tx.repository(AccountBookEntity).findOneBy({ bookId: period.bookId }));
  const held = book && (await heldOf(tx, { book, periodNumber: period.number, today }, turnover));
  if (!held) throw new Error('a review is about a period that is there');
  return held;
}

async function heldOf(
  tx: Tx,
  { book, periodNumber, today }: { book: AccountBook; periodNumber: number; today: LegalDate },
  turnover: TurnoverLedger,
): Promise<HeldPeriod | null> {
  await turnover.lock(tx, book.bookId, today);
  const periods = await periodsOf(tx, [book.bookId]);
  const period = periods.find(({ number }) => number === periodNumber);
  if (!period) return null;
  const state = stateOn(period, today);
  const version = await lastVersion(tx, period.periodId);
  return { book, periods, period, state, version, steps: await stepsOf(tx, [period.periodId]) };
}

/**
 * Walks the state machine, keeps every step, and returns the state it ends in. The events were checked; one that is not
 * allowed is a bug.
 */
export async function movePeriod(
  tx: Tx,
  { book, period, steps, version }: HeldPeriod,
  { events, caller, clock, reason = null, statements = {} }: Move,
): Promise<PeriodState> {
  let { state } = period;
  const taken = events.map((event, index): WriteOffStep => {
    const toState = nextState(state, event);
    if (!toState) throw new Error(`a period cannot go from ${state} by ${event}`);
    state = toState;
    const { subject, name } = actorOf(event) === 'SYSTEM' ? SYSTEM : caller;
    return {
      periodId: period.periodId,
      sequence: steps.length + index + 1,
      bookId: book.bookId,
      event,
      toState,
      version: version?.version ?? 0,
      subject,
      name,
      occurredOn: clock.businessDay(),
      recordedAt: storedInstant(clock.now()),
      reason,
      statements,
    };
  });
  await tx.insert(WriteOffStepEntity, taken);
  await tx.put(WriteOffPeriodEntity, [{ ...period, state }]);
  return state;
}

/** The figures of a period up to a day of it. */
export async function runOf(tx: Tx, { book, period }: HeldPeriod, asOf: LegalDate): Promise<DryRun> {
  const run = await dryRunOf(tx, { bookId: book.bookId, asOf });
  if (run?.period.periodId === period.periodId) return run;
  // A day outside the period is a fault that the check names; the figures of its last day serve to find the others.
  const whole = await dryRunOf(tx, { bookId: book.bookId, asOf: period.endsOn });
  if (!whole) throw new Error('a period has a run on its last day');
  return whole;
}

/** The officer who has disposed of the version that counts: from then on it is in hand, claimed or not. */
export function disposer({ steps, version }: HeldPeriod): WriteOffStep | null {
  const taken = steps.findLast((step) => step.version === version?.version && step.event === 'DISPOSE');
  return steps.at(-1)?.event === 'RETURN' ? null : (taken ?? null);
}
