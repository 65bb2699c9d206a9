import { storedInstant, type Tx } from '@trust-supervision/database';
import type { Outbox } from '@trust-supervision/events';
import {
  addDays,
  Decimal,
  Faults,
  ok,
  refuse,
  type Clock,
  type Fault,
  type LegalDate,
  type Result,
} from '@trust-supervision/kernel';
import type { Reference } from '@trust-supervision/reference';
import { AccountBookEntity } from '../account-book/account-book.entity';
import type { Ledger } from '../ledger/ledger.store';
import type { TurnoverLedger } from '../turnover/turnover.store';
import { computed, reportFacts, unpostedLists } from './filed-computation.store';
import { actorOf, nextState, stateOn, type PeriodEvent } from './period-states';
import { checkLists, checkReport, checkState } from './report-check';
import {
  changedSince,
  checkExplanations,
  checkFindings,
  outcomesOf,
  type Explanation,
  type Finding,
  type MaterialOutcome,
  type WriteOffFiling,
  type WriteOffVersion,
} from './write-off-filing';
import { WriteOffStepEntity, type Statements, type WriteOffStep } from './write-off-filed.entity';
import { keepVersion, lastVersion, said, stepsOf, type HeldPeriod } from './write-off-filed.store';
import { WriteOffPeriodEntity } from './write-off-period.entity';
import { periodFor, periodsOf } from './write-off-period.store';
import { dryRunOf, type DryRun } from './write-off.store';

type Parts = {
  readonly ledger: Ledger;
  readonly turnover: TurnoverLedger;
  readonly outbox: Outbox;
  readonly reference: Reference;
  readonly clock: Clock;
};

/** Which period is meant, and by whom. */
export type PeriodRequest = {
  readonly bookNumber: string;
  readonly periodNumber: number;
  readonly caller: { readonly subject: string; readonly name: string };
  /** Hides the books of others. */
  readonly sees: (usci: string) => boolean;
  readonly causedBy: string;
};

/** Why a write-off did not move. */
export type WriteOffRefusal =
  | { readonly kind: 'NOT_FOUND' }
  | { readonly kind: 'DECIDED'; readonly step: WriteOffStep }
  | { readonly kind: 'FAULTS'; readonly faults: readonly Fault[] };
type Moved = Result<{ periodId: string }, WriteOffRefusal>;

/** Files and decides write-offs: every step checks and moves under the lock of the book, so each is taken once. */
export class WriteOffDesk {
  constructor(private readonly parts: Parts) {}

  /** The interval in force today, in percent; looked up before the transaction holds its connection alone. */
  async interval(): Promise<Decimal | null> {
    const row = await this.parts.reference.policyValue('writeOffIntervalPercent', this.#today());
    return row && new Decimal(row.value);
  }

  /** Files a period, first (REPORT) or again (SUPPLEMENT); its figures are computed at once and kept. */
  async file(
    tx: Tx,
    request: PeriodRequest,
    filed: {
      readonly event: 'REPORT' | 'SUPPLEMENT';
      readonly filing: WriteOffFiling;
      readonly closesOn: LegalDate | null;
      readonly intervalPercent: Decimal | null;
      /** Faults of the count as it was typed. */
      readonly faults: readonly Fault[];
    },
  ): Promise<Moved> {
    const held = await this.#hold(tx, request);
    if (!held) return refuse({ kind: 'NOT_FOUND' });
    const { event, filing, closesOn, intervalPercent } = filed;
    const endsOn = closesOn ?? held.period.endsOn;
    const run = await this.#run(tx, held, endsOn);
    const ground = { event, closesOn, endsOn, businessDay: this.#today(), run, claimedBy: claimant(held) };
    const facts = await reportFacts(tx, held, filing, ground);
    const faults = [...filed.faults, ...checkReport(filing, facts)];
    if (faults.length > 0) return refuse({ kind: 'FAULTS', faults });

    const version: WriteOffVersion = {
      ...filing,
      ...(await computed(tx, held.book, run, filing, { day: endsOn, level: this.#today() })),
      periodId: held.period.periodId,
      bookId: held.book.bookId,
      version: (held.version?.version ?? 0) + 1,
      kind: event === 'REPORT' ? 'NORMAL' : 'SUPPLEMENTARY',
      filedBy: request.caller.name,
      filedOn: this.#today(),
      recordedAt: storedInstant(this.parts.clock.now()),
      intervalPercent,
    };
    await keepVersion(tx, version);
    const differs = version.materials.some(({ discrepancy }) => !discrepancy.difference.isZero());
    const ending: PeriodEvent[] = closesOn
      ? ['CLOSE_EARLY']
      : held.period.state === 'OPEN'
        ? ['CYCLE_END']
        : [];
    const events: PeriodEvent[] = [...ending, event, differs ? 'FIND_DIFFERENCES' : 'FIND_NONE'];
    const ended = { ...held, version, period: { ...held.period, endsOn } };
    return this.#move(tx, ended, events, request, {});
  }

  /** The enterprise confirms the differences of the version it has seen, each with its explanation. */
  async confirm(
    tx: Tx,
    request: PeriodRequest,
    { version, explanations }: { version: number; explanations: readonly Explanation[] },
  ): Promise<Moved> {
    const held = await this.#hold(tx, request);
    if (!held) return refuse({ kind: 'NOT_FOUND' });
    const faults = new Faults();
    checkState('CONFIRM', held.state, faults);
    if (held.version && held.version.version !== version) {
      const message = 'a later version was filed';
      faults.add('version', 'VERSION_OUTDATED', message, version, held.version.version);
    }
    faults.addAll(checkExplanations(explanations, held.version?.materials ?? []));
    if (faults.any) return refuse({ kind: 'FAULTS', faults: faults.found });
    return this.#move(tx, held, ['CONFIRM'], request, { statements: { explanations } });
  }

  /** An officer claims the review, or returns it, or says that a disposal is settled. */
  async decide(
    tx: Tx,
    request: PeriodRequest,
    { event, reason }: { event: 'CLAIM' | 'RETURN' | 'SETTLE'; reason: string | null },
  ): Promise<Moved> {
    return this.#review(tx, request, event, reason, async (held) => ok({ held, statements: {} }));
  }

  /** Customs disposes of differences (type 3): what it finds of each decides its outcome. */
  async dispose(
    tx: Tx,
    request: PeriodRequest,
    { findings, reason }: { findings: readonly Finding[]; reason: string },
  ): Promise<Moved> {
    return this.#review(tx, request, 'DISPOSE', reason, async (held) => {
      const faults = held.version ? checkFindings(findings, held.version, said(held).explanations) : [];
      return faults.length > 0 ? refuse(faults) : ok({ held, statements: { findings } });
    });
  }

  /** Writes the period off, for good: the next one begins with what is carried forward. */
  async approve(tx: Tx, request: PeriodRequest, { reason }: { reason: string | null }): Promise<Moved> {
    return this.#review(tx, request, 'PASS', reason, async (held) => {
      const { version } = held;
      if (!version) return ok({ held, statements: {} });
      const { explanations, findings } = said(held);
      const outcomes = outcomesOf(version, explanations, findings);
      const faults = await this.#approvalFaults(tx, held, version, outcomes);
      if (faults.length > 0) return refuse(faults);
      await this.#carryForward(tx, held, version, outcomes);
      await this.#announce(tx, held, outcomes, request.causedBy);
      return ok({ held, statements: { outcomes: outcomes.map(written) } });
    });
  }

  /** What every step of an officer has in common: state, claim, and being told who decided before. */
  async #review(
    tx: Tx,
    request: PeriodRequest,
    event: PeriodEvent,
    reason: string | null,
    work: (
      held: HeldPeriod,
    ) => Promise<Result<{ held: HeldPeriod; statements: Statements }, readonly Fault[]>>,
  ): Promise<Moved> {
    const held = await this.#hold(tx, request);
    if (!held) return refuse({ kind: 'NOT_FOUND' });
    const last = held.steps.at(-1);
    if (last && (last.event === 'PASS' || last.event === 'RETURN'))
      return refuse({ kind: 'DECIDED', step: last });
    const faults = new Faults();
    checkState(event, held.state, faults);
    const claimedBy = claimant(held);
    if (claimedBy && claimedBy.subject !== request.caller.subject) {
      const message = 'another officer has claimed the review';
      faults.add('periodNumber', 'CLAIMED_BY_ANOTHER', message, claimedBy.name, request.caller.name);
    }
    if (reason?.trim() === '')
      faults.add('reason', 'REASON_BLANK', 'the reason is blank', reason, 'a reason');
    if (faults.any) return refuse({ kind: 'FAULTS', faults: faults.found });
    const worked = await work(held);
    if (!worked.ok) return refuse({ kind: 'FAULTS', faults: worked.problem });
    return this.#move(tx, held, [event], request, { reason, statements: worked.value.statements });
  }

  /** Takes the book's lock and loads the period, or null when there is none that the caller may see. */
  async #hold(tx: Tx, { bookNumber, periodNumber, sees }: PeriodRequest): Promise<HeldPeriod | null> {
    const book = await tx.repository(AccountBookEntity).findOneBy({ bookNumber });
    if (!book || !sees(book.enterpriseUsci)) return null;
    await this.parts.turnover.lock(tx, book.bookId, this.#today());
    const periods = await periodsOf(tx, [book.bookId]);
    const period = periods.find(({ number }) => number === periodNumber);
    if (!period) return null;
    const state = stateOn(period, this.#today());
    const version = await lastVersion(tx, period.periodId);
    return { book, periods, period, state, version, steps: await stepsOf(tx, [period.periodId]) };
  }

  async #approvalFaults(
    tx: Tx,
    held: HeldPeriod,
    version: WriteOffVersion,
    outcomes: readonly MaterialOutcome[],
  ): Promise<readonly Fault[]> {
    const faults = new Faults();
    const run = await this.#run(tx, held, held.period.endsOn);
    for (const itemNumber of changedSince(version.materials, run.materials)) {
      const message = 'the period has moved since it was filed; it must be supplemented';
      faults.add('periodNumber', 'PERIOD_CHANGED', message, itemNumber, 'the figures that were filed');
    }
    faults.addAll(
      checkLists(version.excludedLists, await unpostedLists(tx, held.book.bookId, held.period.endsOn)),
    );
    const found = new Set(said(held).findings.map(({ itemNumber }) => itemNumber));
    for (const { itemNumber, row, needsDisposal } of outcomes) {
      if (!needsDisposal || (row !== null && found.has(itemNumber))) continue;
      const message = 'customs must dispose of the difference first';
      faults.add('periodNumber', 'DISPOSAL_MISSING', message, itemNumber, 'a finding');
    }
    return faults.found;
  }

  /** The next period opens with what was counted: its first movements are the differences, in it and not in this one. */
  async #carryForward(
    tx: Tx,
    { book, period }: HeldPeriod,
    { materials }: WriteOffVersion,
    outcomes: readonly MaterialOutcome[],
  ): Promise<void> {
    const occurredOn = addDays(period.endsOn, 1);
    const place = await periodFor(tx, book, occurredOn);
    if (place.at !== 'period') throw new Error('the period after one that is written off is open');
    const lines = outcomes.flatMap(({ itemNumber, carriedForward }, index) => {
      const theoretical = materials[index]?.line.theoreticalRemaining ?? carriedForward;
      const step = carriedForward.minus(theoretical);
      const flow = step.isNegative() ? ('COUNT_SHORTAGE' as const) : ('COUNT_SURPLUS' as const);
      return step.isZero() ? [] : [{ lineNumber: 0, flow, itemNumber, version: null, quantity: step.abs() }];
    });
    const { bookId } = book;
    const { periodId } = place.period;
    await this.parts.ledger.post(tx, { bookId, periodId, listId: null, lines, occurredOn });
    await tx.change(
      `UPDATE bonded_list SET state = 'WRITTEN_OFF' WHERE book_id = ? AND state = 'POSTED' AND posted_on BETWEEN ? AND ?`,
      [bookId, period.beginsOn, period.endsOn],
    );
  }

  async #announce(
    tx: Tx,
    { book, period }: HeldPeriod,
    outcomes: readonly MaterialOutcome[],
    causedBy: string,
  ): Promise<void> {
    const { bookNumber, enterpriseUsci, district } = book;
    const materials = outcomes.map(({ itemNumber, difference, treatments, carriedForward }) => ({
      itemNumber,
      difference: difference.toFixed(),
      treatments: [...treatments],
      carriedForward: carriedForward.toFixed(),
    }));
    const approvedOn = this.#today();
    const payload = {
      bookNumber,
      periodNumber: period.number,
      enterpriseUsci,
      district,
      approvedOn,
      materials,
    };
    await this.parts.outbox.append(tx, { type: 'WriteOffApproved', payload, causedBy });
  }

  /** Walks the state machine and keeps every step. The events were checked; one that is not allowed is a bug. */
  async #move(
    tx: Tx,
    { book, period, steps, version }: HeldPeriod,
    events: readonly PeriodEvent[],
    { caller }: PeriodRequest,
    { reason = null, statements = {} }: { reason?: string | null; statements?: Statements },
  ): Promise<Moved> {
    let { state } = period;
    const taken = events.map((event, index): WriteOffStep => {
      // What the last day of the cycle did by itself needs no event of its own.
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
        occurredOn: this.#today(),
        recordedAt: storedInstant(this.parts.clock.now()),
        reason,
        statements,
      };
    });
    await tx.insert(WriteOffStepEntity, taken);
    await tx.put(WriteOffPeriodEntity, [{ ...period, state }]);
    return ok({ periodId: period.periodId });
  }

  async #run(tx: Tx, { book, period }: HeldPeriod, asOf: LegalDate): Promise<DryRun> {
    const run = await dryRunOf(tx, { bookId: book.bookId, asOf });
    if (run?.period.periodId === period.periodId) return run;
    // A day outside the period is a fault that the check names; the figures of its last day serve to find the others.
    const whole = await dryRunOf(tx, { bookId: book.bookId, asOf: period.endsOn });
    if (!whole) throw new Error('a period has a run on its last day');
    return whole;
  }

  #today(): LegalDate {
    return this.parts.clock.businessDay();
  }
}

const SYSTEM = { subject: 'system', name: 'system' };

/** The officer who has the review of the version that counts: who claimed it or disposed of a difference. */
function claimant({ steps, version }: HeldPeriod): WriteOffStep | null {
  const taken = steps.findLast(
    (step) => step.version === version?.version && (step.event === 'CLAIM' || step.event === 'DISPOSE'),
  );
  return steps.at(-1)?.event === 'RETURN' ? null : (taken ?? null);
}

const written = ({ difference, carriedForward, ...outcome }: MaterialOutcome) => ({
  ...outcome,
  difference: difference.toFixed(),
  carriedForward: carriedForward.toFixed(),
});
