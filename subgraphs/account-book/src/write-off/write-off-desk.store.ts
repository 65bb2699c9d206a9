import { storedInstant, type Tx } from '@trust-supervision/database';
import type { Outbox } from '@trust-supervision/events';
import {
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
import type { Ledger } from '../ledger/ledger.store';
import type { TurnoverLedger } from '../turnover/turnover.store';
import { approvalFaults, approvalOf, carryForward, written } from './approval.store';
import { computed, reportFacts } from './filed-computation.store';
import {
  claimant,
  holdPeriod,
  movePeriod,
  runOf,
  type HeldPeriod,
  type Move,
  type PeriodRequest,
} from './held-period.store';
import type { PeriodEvent } from './period-states';
import { checkReport, checkState } from './report-check';
import {
  checkExplanations,
  checkFindings,
  outcomesOf,
  type Explanation,
  type Finding,
  type WriteOffFiling,
  type WriteOffVersion,
} from './write-off-filing';
import { LONGEST_REASON, type Statements, type WriteOffStep } from './write-off-filed.entity';
import { keepVersion, said } from './write-off-filed.store';

type Parts = {
  readonly ledger: Ledger;
  readonly turnover: TurnoverLedger;
  readonly outbox: Outbox;
  readonly reference: Reference;
  readonly clock: Clock;
};

/** Why a write-off did not move. */
export type WriteOffRefusal =
  | { readonly kind: 'NOT_FOUND' }
  | { readonly kind: 'DECIDED'; readonly step: WriteOffStep }
  | { readonly kind: 'FAULTS'; readonly faults: readonly Fault[] };
type Moved = Result<{ periodId: string }, WriteOffRefusal>;

type Filed = {
  readonly event: 'REPORT' | 'SUPPLEMENT';
  readonly filing: WriteOffFiling;
  readonly closesOn: LegalDate | null;
  readonly intervalPercent: Decimal | null;
  /** Faults of the count as it was typed. */
  readonly faults: readonly Fault[];
};

/** What an officer's step says, or its faults. */
type Review = (held: HeldPeriod, version: WriteOffVersion) => Promise<Result<Statements, readonly Fault[]>>;

/** Files and decides write-offs: every step checks and moves under the lock of the book, so each is taken once. */
export class WriteOffDesk {
  constructor(private readonly parts: Parts) {}

  /** The interval in force today, in percent; looked up before the transaction holds its connection alone. */
  async interval(): Promise<Decimal | null> {
    const row = await this.parts.reference.policyValue('writeOffIntervalPercent', this.#today());
    return row && new Decimal(row.value);
  }

  /** Files a period, first (REPORT) or again (SUPPLEMENT); its figures are computed at once and kept. */
  async file(tx: Tx, request: PeriodRequest, filed: Filed): Promise<Moved> {
    const held = await this.#hold(tx, request);
    if (!held) return refuse({ kind: 'NOT_FOUND' });
    const { event, filing, closesOn } = filed;
    const endsOn = closesOn ?? held.period.endsOn;
    const run = await runOf(tx, held, endsOn);
    const ground = { event, closesOn, endsOn, businessDay: this.#today(), run, claimedBy: claimant(held) };
    const faults = [...filed.faults, ...checkReport(filing, await reportFacts(tx, held, filing, ground))];
    if (faults.length > 0) return refuse({ kind: 'FAULTS', faults });

    const figures = await computed(tx, held.book, filing, { run, day: endsOn, today: this.#today() });
    const version = this.#version(held, request, filed, figures);
    await keepVersion(tx, version);
    const differs = version.materials.some(({ discrepancy }) => !discrepancy.difference.isZero());
    const events: PeriodEvent[] = [event, differs ? 'FIND_DIFFERENCES' : 'FIND_NONE'];
    if (held.period.state === 'OPEN') events.unshift(closesOn ? 'CLOSE_EARLY' : 'CYCLE_END');
    const ended = { ...held, version, period: { ...held.period, endsOn } };
    return this.#move(tx, ended, { events, caller: request.caller });
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
    return this.#move(tx, held, {
      events: ['CONFIRM'],
      caller: request.caller,
      statements: { explanations },
    });
  }

  /** An officer claims the review, or returns it, or says that a disposal is settled. */
  async decide(
    tx: Tx,
    request: PeriodRequest,
    { event, reason }: { event: 'CLAIM' | 'RETURN' | 'SETTLE'; reason: string | null },
  ): Promise<Moved> {
    return this.#review(tx, request, { event, reason }, async () => ok({}));
  }

  /** Customs disposes of differences (type 3): what it finds of each decides its outcome. */
  async dispose(
    tx: Tx,
    request: PeriodRequest,
    { findings, reason }: { findings: readonly Finding[]; reason: string },
  ): Promise<Moved> {
    return this.#review(tx, request, { event: 'DISPOSE', reason }, async (held, version) => {
      const faults = checkFindings(findings, version, said(held).explanations);
      return faults.length > 0 ? refuse(faults) : ok({ findings });
    });
  }

  /** Writes the period off, for good: the next one begins with what is carried forward. */
  async approve(tx: Tx, request: PeriodRequest, { reason }: { reason: string | null }): Promise<Moved> {
    return this.#review(tx, request, { event: 'PASS', reason }, async (held, version) => {
      const { explanations, findings } = said(held);
      const outcomes = outcomesOf(version, explanations, findings);
      const faults = await approvalFaults(tx, { held, version, outcomes });
      if (faults.length > 0) return refuse(faults);
      await carryForward(tx, this.parts.ledger, { held, version, outcomes });
      const payload = approvalOf(held, outcomes, this.#today());
      await this.parts.outbox.append(tx, { type: 'WriteOffApproved', payload, causedBy: request.causedBy });
      return ok({ outcomes: outcomes.map(written) });
    });
  }

  /** What every step of an officer has in common: state, claim, and being told who decided before. */
  async #review(
    tx: Tx,
    request: PeriodRequest,
    { event, reason }: { readonly event: PeriodEvent; readonly reason: string | null },
    work: Review,
  ): Promise<Moved> {
    const held = await this.#hold(tx, request);
    if (!held) return refuse({ kind: 'NOT_FOUND' });
    const last = held.steps.at(-1);
    if (last?.event === 'PASS' || last?.event === 'RETURN') return refuse({ kind: 'DECIDED', step: last });
    const faults = new Faults();
    checkState(event, held.state, faults);
    const claimedBy = claimant(held);
    if (claimedBy && claimedBy.subject !== request.caller.subject) {
      const message = 'another officer has claimed the review';
      faults.add('periodNumber', 'CLAIMED_BY_ANOTHER', message, claimedBy.name, request.caller.name);
    }
    faults.addUnfitText('reason', reason, LONGEST_REASON);
    if (faults.any) return refuse({ kind: 'FAULTS', faults: faults.found });
    if (!held.version) throw new Error('a period under review has a version');
    const worked = await work(held, held.version);
    if (!worked.ok) return refuse({ kind: 'FAULTS', faults: worked.problem });
    return this.#move(tx, held, {
      events: [event],
      caller: request.caller,
      reason,
      statements: worked.value,
    });
  }

  #version(
    { period, book, version }: HeldPeriod,
    { caller }: PeriodRequest,
    { event, filing, intervalPercent }: Filed,
    figures: Awaited<ReturnType<typeof computed>>,
  ): WriteOffVersion {
    return {
      ...filing,
      ...figures,
      periodId: period.periodId,
      bookId: book.bookId,
      version: (version?.version ?? 0) + 1,
      kind: event === 'REPORT' ? 'NORMAL' : 'SUPPLEMENTARY',
      filedBy: caller.name,
      filedOn: this.#today(),
      recordedAt: storedInstant(this.parts.clock.now()),
      intervalPercent,
    };
  }

  #hold(tx: Tx, request: PeriodRequest): Promise<HeldPeriod | null> {
    return holdPeriod(tx, { ...request, today: this.#today() }, this.parts.turnover);
  }

  async #move(tx: Tx, held: HeldPeriod, move: Omit<Move, 'clock'>): Promise<Moved> {
    await movePeriod(tx, held, { ...move, clock: this.parts.clock });
    return ok({ periodId: held.period.periodId });
  }

  #today(): LegalDate {
    return this.parts.clock.businessDay();
  }
}
