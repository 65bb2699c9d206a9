import { storedInstant, type Tx } from '@trust-supervision/database';
import { reasonsOf, type Decision, type Reviewer } from '@trust-supervision/decisions';
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
import {
  reviewedEnterprise,
  type Officer,
  type ReviewTask,
  type ReviewTasks,
  type TaskEffect,
  type TaskHandler,
  type TaskReason,
  type TaskRefusal,
} from '@trust-supervision/subgraph';
import type { ClosingDesk } from '../closing/closing-desk.store';
import type { Ledger } from '../ledger/ledger.store';
import { lateReport } from '../report-deadline/extension-desk.store';
import type { TurnoverLedger } from '../turnover/turnover.store';
import { approvalFaults, approvalOf, carryForward, written } from './approval.store';
import { convertedStock } from './converted-stock.store';
import { computed, reportFacts } from './filed-computation.store';
import {
  disposer,
  holdPeriod,
  holdReviewed,
  movePeriod,
  runOf,
  type HeldPeriod,
  type Move,
  type PeriodRequest,
} from './held-period.store';
import { periodMoved, tellDue } from './period-due.store';
import type { PeriodEvent } from './period-states';
import { checkReport, checkState, type ReportFacts } from './report-check';
import { reviewIdOf, writeOffFacts } from './write-off-facts';
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
import { keepVersion, said, wholeVersion, type VersionHead } from './write-off-filed.store';

type Parts = {
  readonly ledger: Ledger;
  readonly turnover: TurnoverLedger;
  readonly outbox: Outbox;
  readonly reference: Reference;
  readonly closing: ClosingDesk;
  readonly tasks: ReviewTasks;
  readonly reviewer: Reviewer;
  readonly clock: Clock;
};

/** A report as its review finds it: its version, or the faults that refuse it. */
type Reported = {
  readonly facts: ReportFacts;
  readonly version?: WriteOffVersion;
  readonly faults?: readonly Fault[];
};

/** Why a write-off did not move. */
export type WriteOffRefusal =
  | { readonly kind: 'NOT_FOUND' }
  | { readonly kind: 'DECIDED'; readonly step: WriteOffStep }
  | { readonly kind: 'FAULTS'; readonly faults: readonly Fault[]; readonly decisionId?: string };
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
type Review = (held: HeldPeriod, version: VersionHead) => Promise<Result<Statements, readonly Fault[]>>;

/** Why every report comes before an officer (domain 1.5). */
const OFFICER_DECIDES = 'an officer decides every period that is reported for write-off';
const REVIEWED = [{ rule: 'WRITE_OFF_REVIEW', message: OFFICER_DECIDES }];

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
    const task = await this.#task(tx, held);
    const claimedBy = (task && (await this.parts.tasks.reviewer(tx, task))) ?? disposer(held);
    const { products } = filing.stock;
    const converted = await convertedStock(tx, held.book.bookId, { products, day: endsOn });
    const { convertible } = converted;
    const ground = { event, closesOn, endsOn, businessDay: this.#today(), run, convertible, claimedBy };
    const facts = await reportFacts(tx, held, ground);
    const faults = [...filed.faults, ...checkReport(filing, facts)];
    if (faults.length > 0) {
      const { decisionId } = await this.#decision(tx, held, filed, { facts, faults });
      return refuse({ kind: 'FAULTS', faults, decisionId });
    }
    const figures = await computed(tx, held.book, filing, { run, converted, today: this.#today() });
    const version = this.#version(held, request, filed, figures);
    await keepVersion(tx, version);
    const decision = await this.#decision(tx, held, filed, { facts, version });
    const differs = version.materials.some(({ discrepancy }) => !discrepancy.difference.isZero());
    const events: PeriodEvent[] = [event, differs ? 'FIND_DIFFERENCES' : 'FIND_NONE'];
    if (held.period.state === 'OPEN') events.unshift(closesOn ? 'CLOSE_EARLY' : 'CYCLE_END');
    const ended = { ...held, version, period: { ...held.period, endsOn } };
    const { caller, causedBy } = request;
    if (task) await this.parts.tasks.withdraw(tx, task, { officer: caller, causedBy });
    if (!differs) await this.#openReview(tx, held, causedBy, reasonsOf(decision));
    return this.#move(tx, ended, { events, caller, causedBy, told: event });
  }

  /** Reviews a report (R01, R11, R13) and keeps the decision, of one that its document refuses as well. */
  async #decision(
    tx: Tx,
    { book, period }: HeldPeriod,
    { filing, intervalPercent }: Filed,
    { facts, version, faults }: Reported,
  ): Promise<Decision> {
    const { reviewer } = this.parts;
    const ground = {
      kind: 'WRITE_OFF' as const,
      book,
      enterprise: await reviewedEnterprise(tx, book.enterpriseUsci, this.#today()),
      facts,
      intervalPercent,
      materials: version?.materials ?? [],
    };
    const decision = {
      ...reviewer.decide(await reviewer.ground(tx), {
        filingKey: `${book.bookNumber}/${period.number}`,
        facts: writeOffFacts(filing, ground),
        documentFaults: faults ?? [],
      }),
      filingId: version ? reviewIdOf(version) : null,
    };
    await reviewer.keep(tx, [decision]);
    return decision;
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
    const filed = held.version && (await wholeVersion(tx, held.version));
    faults.addAll(checkExplanations(explanations, filed?.materials ?? []));
    if (faults.any) return refuse({ kind: 'FAULTS', faults: faults.found });
    await this.#openReview(tx, held, request.causedBy);
    return this.#move(tx, held, {
      ...request,
      events: ['CONFIRM'],
      statements: { explanations },
    });
  }

  /** An officer takes the review for a time. */
  async claim(tx: Tx, request: PeriodRequest): Promise<Moved> {
    const held = await this.#holdForReview(tx, request, 'CLAIM');
    if (!held.ok) return held;
    return told(held.value, await this.parts.tasks.claim(tx, requestOf(request, held.value.task)));
  }

  /** Writes the period off, for good, or returns it: the decision of its review task. */
  async decide(
    tx: Tx,
    request: PeriodRequest,
    { event, reason }: { readonly event: 'PASS' | 'RETURN'; readonly reason: string | null },
  ): Promise<Moved> {
    const held = await this.#holdForReview(tx, request, event);
    if (!held.ok) return held;
    const { task } = held.value;
    const decision = event === 'PASS' ? ('APPROVE' as const) : ('RETURN' as const);
    return told(
      held.value,
      await this.parts.tasks.decide(
        tx,
        { ...requestOf(request, task), takesEffect: true },
        { decision, reason },
      ),
    );
  }

  /** Customs disposes of differences (type 3): what it finds of each decides its outcome. */
  async dispose(
    tx: Tx,
    request: PeriodRequest,
    { findings, reason }: { findings: readonly Finding[]; reason: string },
  ): Promise<Moved> {
    return this.#review(tx, request, { event: 'DISPOSE', reason }, async (held, version) => {
      const faults = checkFindings(findings, await wholeVersion(tx, version), said(held).explanations);
      return faults.length > 0 ? refuse(faults) : ok({ findings });
    });
  }

  /** The officer says that a disposal is settled. */
  async settle(tx: Tx, request: PeriodRequest, { reason }: { reason: string }): Promise<Moved> {
    return this.#review(tx, request, { event: 'SETTLE', reason }, async () => ok({}));
  }

  /** What decisions on a review do to the period: the next one begins with what an approval carries forward. */
  readonly reviews: TaskHandler = {
    lock: async (tx, { filingId }) => void (await this.#reviewed(tx, filingId)),
    claimed: async (tx, { task, officer, causedBy }) => {
      const held = await this.#reviewed(tx, task.filingId);
      await this.#move(tx, held, { events: ['CLAIM'], caller: officer, causedBy });
    },
    approve: async (tx, effect) => {
      const held = await this.#reviewed(tx, effect.task.filingId);
      if (!held.version) throw new Error('a period under review has a version');
      const version = await wholeVersion(tx, held.version);
      const { explanations, findings } = said(held);
      const outcomes = outcomesOf(version, explanations, findings);
      const faults = new Faults();
      checkState('PASS', held.state, faults);
      faults.addAll(await approvalFaults(tx, { held, version, outcomes }));
      if (faults.any) return faults.found;
      await carryForward(tx, this.parts.ledger, { held, version, outcomes });
      await this.parts.closing.endIfEmpty(tx, held.book.bookId, effect.causedBy);
      const payload = approvalOf(held, outcomes, this.#today());
      await this.parts.outbox.append(tx, { type: 'WriteOffApproved', payload, causedBy: effect.causedBy });
      const statements = { outcomes: outcomes.map(written) };
      return this.#decided(tx, held, effect, { event: 'PASS', statements });
    },
    giveBack: async (tx, effect) => {
      const held = await this.#reviewed(tx, effect.task.filingId);
      const faults = new Faults();
      checkState('RETURN', held.state, faults);
      return faults.any ? faults.found : this.#decided(tx, held, effect, { event: 'RETURN', statements: {} });
    },
  };

  async #decided(
    tx: Tx,
    held: HeldPeriod,
    { officer, reason, causedBy }: TaskEffect,
    { event, statements }: { readonly event: 'PASS' | 'RETURN'; readonly statements: Statements },
  ): Promise<readonly Fault[]> {
    await this.#move(tx, held, { events: [event], caller: officer, reason, statements, causedBy });
    return [];
  }

  /** What the steps of an officer that decide nothing have in common: state, claim, and who decided before. */
  async #review(
    tx: Tx,
    request: PeriodRequest,
    { event, reason }: { readonly event: PeriodEvent; readonly reason: string },
    work: Review,
  ): Promise<Moved> {
    const found = await this.#holdForReview(tx, request, event);
    if (!found.ok) return found;
    const { task, ...held } = found.value;
    const faults = new Faults();
    faults.addUnfitText('reason', reason, LONGEST_REASON);
    if (!held.version || !task) throw new Error('a period under review has a version and a task');
    faults.addAll(await this.parts.tasks.faultsOf(tx, task, request.caller));
    if (faults.any) return refuse({ kind: 'FAULTS', faults: faults.found });
    const worked = await work(held, held.version);
    if (!worked.ok) return refuse({ kind: 'FAULTS', faults: worked.problem });
    return this.#move(tx, held, { ...request, events: [event], reason, statements: worked.value });
  }

  /** The period with its waiting task, when the event is possible in its state; else who decided before, or why not. */
  async #holdForReview(
    tx: Tx,
    request: PeriodRequest,
    event: PeriodEvent,
  ): Promise<Result<Reviewed, WriteOffRefusal>> {
    const held = await this.#hold(tx, request);
    if (!held) return refuse({ kind: 'NOT_FOUND' });
    const last = held.steps.at(-1);
    if (last?.event === 'PASS' || last?.event === 'RETURN') return refuse({ kind: 'DECIDED', step: last });
    const faults = new Faults();
    checkState(event, held.state, faults);
    if (faults.any) return refuse({ kind: 'FAULTS', faults: faults.found });
    const task = await this.#task(tx, held);
    if (!task) throw new Error('a period under review has a task');
    return ok({ ...held, task });
  }

  async #openReview(
    tx: Tx,
    held: HeldPeriod,
    causedBy: string,
    found: readonly TaskReason[] = [],
  ): Promise<void> {
    const { book, period } = held;
    const late = await lateReport(tx, held, this.#today());
    const { bookNumber, enterpriseUsci, district } = book;
    const filingNumber = `${bookNumber}/${period.number}`;
    const filing = {
      kind: 'WRITE_OFF',
      filingId: period.periodId,
      filingNumber,
      enterpriseUsci,
      district,
    } as const;
    await this.parts.tasks.open(tx, filing, { reasons: [...REVIEWED, ...late, ...found], causedBy });
  }

  #task(tx: Tx, { period }: HeldPeriod): Promise<ReviewTask | null> {
    return this.parts.tasks.waiting(tx, { kind: 'WRITE_OFF', filingId: period.periodId });
  }

  #reviewed(tx: Tx, periodId: string): Promise<HeldPeriod> {
    return holdReviewed(tx, { periodId, today: this.#today() }, this.parts.turnover);
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

  /** Moves the period and tells of it, by the event `told` or the last one. An approval tells of itself, with figures. */
  async #move(tx: Tx, held: HeldPeriod, { causedBy, told: named, ...move }: ToldMove): Promise<Moved> {
    const state = await movePeriod(tx, held, { ...move, clock: this.parts.clock });
    const event = named ?? (move.events.at(-1) as PeriodEvent);
    if (move.events.includes('CYCLE_END')) await tellDue(tx, this.parts, [held]);
    if (event !== 'PASS') await this.parts.outbox.append(tx, periodMoved(held, { event, state, causedBy }));
    return ok({ periodId: held.period.periodId });
  }

  #today(): LegalDate {
    return this.parts.clock.businessDay();
  }
}

type ToldMove = Omit<Move, 'clock'> & { readonly causedBy: string; readonly told?: PeriodEvent };
type Reviewed = HeldPeriod & { readonly task: ReviewTask };

const requestOf = ({ caller, causedBy }: PeriodRequest, { taskId }: ReviewTask) => ({
  taskId,
  officer: caller satisfies Officer,
  causedBy,
});

/** What became of a task, as the write-off tells it. */
function told({ period }: HeldPeriod, outcome: Result<unknown, TaskRefusal>): Moved {
  if (outcome.ok) return ok({ periodId: period.periodId });
  if (outcome.problem.kind === 'FAULTS') return refuse(outcome.problem);
  throw new Error('a task that waits under the lock of its period is there and not decided');
}
