import { storedInstant, type Tx } from '@trust-supervision/database';
import { reasonsOf, refusalOf, type Decision, type Reviewer } from '@trust-supervision/decisions';
import { ok, refuse, type Clock, type Decimal, type Fault, type Result } from '@trust-supervision/kernel';
import {
  reviewedEnterprise,
  type ReviewTasks,
  type TaskEffect,
  type TaskHandler,
} from '@trust-supervision/subgraph';
import { AccountBookEntity } from '../account-book/account-book.entity';
import type { TurnoverLedger } from '../turnover/turnover.store';
import { convertedStock } from '../write-off/converted-stock.store';
import { computed, unpostedLists } from '../write-off/filed-computation.store';
import { holdPeriod, runOf, type HeldPeriod, type PeriodRequest } from '../write-off/held-period.store';
import { checkFigures } from '../write-off/report-check';
import { writeOffFacts, type ReportGround } from '../write-off/write-off-facts';
import type { FiledLine, WriteOffFiling } from '../write-off/write-off-filing';
import { periodFor } from '../write-off/write-off-period.store';
import {
  annualReviewIdOf,
  annualStateAt,
  checkAnnual,
  nextAnnualState,
  type AnnualRecord,
  type AnnualStep,
} from './annual-declaration';
import { AnnualStepEntity, AnnualVersionEntity } from './annual-declaration.entity';
import { annualRecords } from './annual-declaration.store';

/** Why nothing was filed. */
export type AnnualRefusal =
  | { readonly kind: 'NOT_FOUND' }
  | {
      readonly kind: 'FAULTS';
      readonly faults: readonly Fault[];
      /** The decision on it, where it came far enough to be reviewed. */
      readonly decisionId?: string;
    };
export type AnnualKey = { readonly bookId: string; readonly periodId: string; readonly year: number };

type Filed = {
  readonly year: number;
  readonly filing: WriteOffFiling;
  /** Faults of the count as it was typed. */
  readonly faults: readonly Fault[];
  /** The interval in force (短溢区间), in percent. */
  readonly intervalPercent: Decimal | null;
};

/** What a declaration is reviewed on. */
type Told = {
  readonly facts: ReportGround['facts'];
  /** Null for one that was refused. */
  readonly version: number | null;
  readonly lines?: readonly FiledLine[];
  readonly faults?: readonly Fault[];
};

const REVIEWED = [
  { rule: 'ANNUAL_DECLARATION', message: 'an officer looks at every annual declaration of a longer period' },
];

/** Takes in annual declarations, each step under the lock of the book; its period stays open. */
export class AnnualDeclarationDesk {
  constructor(
    private readonly parts: {
      readonly turnover: TurnoverLedger;
      readonly tasks: ReviewTasks;
      readonly reviewer: Reviewer;
      readonly clock: Clock;
    },
  ) {}

  /** Files the declaration of a year: the tables of a write-off up to its last day, computed at once and kept. */
  async file(tx: Tx, request: PeriodRequest, filed: Filed): Promise<Result<AnnualKey, AnnualRefusal>> {
    const held = await this.#hold(tx, request);
    if (!held) return refuse({ kind: 'NOT_FOUND' });
    const { book, period } = held;
    const { year, filing } = filed;
    const today = this.parts.clock.businessDay();
    const records = await this.#recordsOf(tx, held);
    const record = records.find(({ duty }) => duty.year === year) ?? null;
    const state = record && annualStateAt(record.duty, record.steps, { asOf: today });
    const duties = records.map(({ duty }) => duty);
    const faults = [...filed.faults, ...checkAnnual(year, duties, { state, periodState: period.state })];
    if (!record || !state) return refuse({ kind: 'FAULTS', faults });

    const day = record.duty.coversUntil;
    const run = await runOf(tx, held, day);
    const converted = await convertedStock(tx, book.bookId, { products: filing.stock.products, day });
    const { convertible } = converted;
    const hasConsumption = (product: number, version: string) => run.declared.has(`${product}/${version}`);
    faults.push(...checkFigures(filing, { ...run, convertible, hasConsumption }));
    const facts = { ...run, hasConsumption, unpostedLists: await unpostedLists(tx, book.bookId, day) };
    if (faults.length > 0) {
      const { decisionId } = await this.#decision(tx, held, filed, { facts, faults, version: null });
      return refuse({ kind: 'FAULTS', faults, decisionId });
    }
    const figures = await computed(tx, book, filing, { run, converted, today });
    const key = { bookId: book.bookId, periodId: period.periodId, year };
    const version = record.steps.filter(({ event }) => event === 'FILE').length + 1;
    const computedLines = { facts, version, lines: figures.materials };
    const decision = await this.#decision(tx, held, filed, computedLines);
    const { decisionId } = decision;
    if (decision.outcome === 'REJECT')
      return refuse({ kind: 'FAULTS', faults: refusalOf(decision), decisionId });
    const recordedAt = storedInstant(this.parts.clock.now());
    const { materials, products } = figures;
    const stored = { ...key, version, filedBy: request.caller.name, filedOn: today, recordedAt };
    const { toleranceBase } = filing;
    await tx.insert(AnnualVersionEntity, [{ ...stored, toleranceBase, materials, products }]);
    await this.#step(tx, record, { event: 'FILE', by: request.caller, reason: null });
    const { bookNumber, enterpriseUsci, district } = book;
    const reviewed = {
      kind: 'ANNUAL_DECLARATION',
      filingId: `${period.periodId}/${year}`,
      filingNumber: `${bookNumber}/${period.number}/${year}`,
      enterpriseUsci,
      district,
    } as const;
    const reasons = [...REVIEWED, ...reasonsOf(decision)];
    await this.parts.tasks.open(tx, reviewed, { reasons, causedBy: request.causedBy });
    return ok(key);
  }

  /** Reviews a declaration (R01, R11, R13) and keeps the decision, of one that its document refuses as well. */
  async #decision(
    tx: Tx,
    { book, period }: HeldPeriod,
    { year, filing, intervalPercent }: Filed,
    { facts, version, lines = [], faults = [] }: Told,
  ): Promise<Decision> {
    const { reviewer, clock } = this.parts;
    const enterprise = await reviewedEnterprise(tx, book.enterpriseUsci, clock.businessDay());
    const kind = 'ANNUAL_DECLARATION' as const;
    const ground = { kind, book, enterprise, facts, intervalPercent, materials: lines };
    const reviewed = reviewer.decide(await reviewer.ground(tx), {
      filingKey: `${book.bookNumber}/${period.number}/${year}`,
      facts: writeOffFacts(filing, ground),
      documentFaults: faults,
    });
    const { periodId } = period;
    const isFiled = version !== null && reviewed.outcome !== 'REJECT';
    const decision = {
      ...reviewed,
      filingId: isFiled ? annualReviewIdOf({ periodId, year, version }) : null,
    };
    await reviewer.keep(tx, [decision]);
    return decision;
  }

  /** What an officer's decision does: it is accepted for good, or returned with a reason and due again. */
  readonly reviews: TaskHandler = {
    lock: async (tx, { filingNumber }) => void (await this.#hold(tx, namedIn(filingNumber))),
    approve: (tx, effect) => this.#decided(tx, effect, 'ACCEPT'),
    giveBack: (tx, effect) => this.#decided(tx, effect, 'RETURN'),
  };

  async #decided(
    tx: Tx,
    { task, officer, reason }: TaskEffect,
    event: 'ACCEPT' | 'RETURN',
  ): Promise<Fault[]> {
    const held = await this.#hold(tx, namedIn(task.filingNumber));
    const year = Number(task.filingId.split('/')[1]);
    const record = held && (await this.#recordsOf(tx, held)).find(({ duty }) => duty.year === year);
    if (!record) throw new Error('a task decides a declaration that is there');
    await this.#step(tx, record, { event, by: officer, reason });
    return [];
  }

  async #step(
    tx: Tx,
    { duty, steps }: AnnualRecord,
    { event, by, reason }: Pick<AnnualStep, 'event' | 'reason'> & { by: { subject: string; name: string } },
  ): Promise<void> {
    const { clock } = this.parts;
    const occurredOn = clock.businessDay();
    const state = annualStateAt(duty, steps, { asOf: occurredOn });
    const toState = nextAnnualState(state, event);
    if (!toState) throw new Error(`an annual declaration cannot go from ${state} by ${event}`);
    const version = steps.filter((step) => step.event === 'FILE').length + (event === 'FILE' ? 1 : 0);
    const { bookId, periodId, year } = duty;
    const step: AnnualStep = {
      periodId,
      year,
      sequence: steps.length + 1,
      bookId,
      event,
      toState,
      version,
      subject: by.subject,
      name: by.name,
      reason,
      occurredOn,
      recordedAt: storedInstant(clock.now()),
    };
    await tx.insert(AnnualStepEntity, [step]);
  }

  async #recordsOf(tx: Tx, { book, period, periods }: HeldPeriod): Promise<AnnualRecord[]> {
    const records = await annualRecords(tx, book, { periods, day: this.parts.clock.businessDay() });
    return records.filter(({ duty }) => duty.periodId === period.periodId);
  }

  /** Takes the lock of the book; a period that has begun is opened, though no list came yet. */
  async #hold(tx: Tx, request: PeriodRequest): Promise<HeldPeriod | null> {
    const { clock, turnover } = this.parts;
    const today = clock.businessDay();
    const book = await tx.repository(AccountBookEntity).findOneBy({ bookNumber: request.bookNumber });
    if (!book || !request.sees(book.enterpriseUsci)) return null;
    await turnover.lock(tx, book.bookId, today);
    await periodFor(tx, book, today);
    return holdPeriod(tx, { ...request, today }, turnover);
  }
}

/** The period that a filing's number names, for whoever may decide it. */
function namedIn(filingNumber: string): PeriodRequest {
  const [bookNumber = '', periodNumber = ''] = filingNumber.split('/');
  const caller = { subject: 'system', name: 'system' };
  return { bookNumber, periodNumber: Number(periodNumber), caller, sees: () => true, causedBy: filingNumber };
}
