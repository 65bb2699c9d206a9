import { newId, storedInstant, type Tx } from '@trust-supervision/database';
import { ok, refuse, type Clock, type Fault, type LegalDate, type Result } from '@trust-supervision/kernel';
import type { ReviewTasks, TaskHandler } from '@trust-supervision/subgraph';
import type { TurnoverLedger } from '../turnover/turnover.store';
import { holdPeriod, type HeldPeriod, type PeriodRequest } from '../write-off/held-period.store';
import {
  checkExtension,
  checkGrant,
  reportStanding,
  type ReportDuty,
  type ReportExtension,
} from './report-deadline';
import { ReportExtensionEntity } from './report-deadline.entity';
import { reportDuties } from './report-deadline.store';

/** Why nothing was asked. */
export type ExtensionRefusal =
  { readonly kind: 'NOT_FOUND' } | { readonly kind: 'FAULTS'; readonly faults: readonly Fault[] };

/** An officer decides every extension: whether a reason is good is no matter of rules. */
const REVIEWED = [
  { rule: 'REPORT_EXTENSION', message: 'an officer judges the reason for which a report needs more time' },
];

/** Takes in and decides requests for more time to report a period, under the lock of the book. */
export class ExtensionDesk {
  constructor(
    private readonly parts: {
      readonly turnover: TurnoverLedger;
      readonly tasks: ReviewTasks;
      readonly clock: Clock;
    },
  ) {}

  /** The enterprise asks for more time, or is told everything that stands against it. */
  async ask(
    tx: Tx,
    request: PeriodRequest,
    asked: { readonly until: LegalDate; readonly reason: string },
  ): Promise<Result<{ periodId: string }, ExtensionRefusal>> {
    const { clock, tasks, turnover } = this.parts;
    const today = clock.businessDay();
    const held = await holdPeriod(tx, { ...request, today }, turnover);
    if (!held) return refuse({ kind: 'NOT_FOUND' });
    const { book, period } = held;
    const duty = await dutyOf(tx, held);
    const faults = checkExtension(asked, { duty, today, isApproved: period.state === 'APPROVED' });
    if (faults.length > 0) return refuse({ kind: 'FAULTS', faults });
    const { bookId, bookNumber, enterpriseUsci, district } = book;
    const { periodId } = period;
    const extension: ReportExtension = {
      ...asked,
      ...UNDECIDED,
      extensionId: newId(),
      bookId,
      periodId,
      askedBy: request.caller.name,
      askedOn: today,
      recordedAt: storedInstant(clock.now()),
    };
    await tx.insert(ReportExtensionEntity, [extension]);
    const filing = {
      kind: 'REPORT_EXTENSION',
      filingId: extension.extensionId,
      filingNumber: `${bookNumber}/${period.number}`,
      enterpriseUsci,
      district,
    } as const;
    await tasks.open(tx, filing, { reasons: REVIEWED, causedBy: request.causedBy });
    return ok({ periodId });
  }

  /** What an officer's decision does: the deadline moves, or stays with the reason why. */
  readonly reviews: TaskHandler = {
    lock: async (tx, { filingId }) => {
      const { bookId } = await waiting(tx, filingId);
      await this.parts.turnover.lock(tx, bookId, this.parts.clock.businessDay());
    },
    approve: async (tx, { task, officer, reason }) => {
      const extension = await waiting(tx, task.filingId);
      const reports = await tx.rows<{ occurred_on: LegalDate; recorded_at: string }>(
        `SELECT occurred_on, recorded_at FROM write_off_step WHERE period_id = ? AND event = 'REPORT' ORDER BY sequence`,
        [extension.periodId],
      );
      const done = reports.map((row) => ({ occurredOn: row.occurred_on, recordedAt: row.recorded_at }));
      const faults = checkGrant({ reports: done });
      if (faults.length === 0)
        await this.#settle(tx, extension, { state: 'GRANTED', name: officer.name, reason });
      return faults;
    },
    giveBack: async (tx, { task, officer, reason }) => {
      const extension = await waiting(tx, task.filingId);
      await this.#settle(tx, extension, { state: 'REFUSED', name: officer.name, reason });
      return [];
    },
  };

  #settle(
    tx: Tx,
    extension: ReportExtension,
    { state, name, reason }: { state: 'GRANTED' | 'REFUSED'; name: string; reason: string | null },
  ): Promise<void> {
    const { clock } = this.parts;
    const decided = {
      decidedBy: name,
      decidedOn: clock.businessDay(),
      decidedAt: storedInstant(clock.now()),
      decisionReason: reason,
    };
    return tx.put(ReportExtensionEntity, [{ ...extension, ...decided, state }]);
  }
}

/** What an officer who reviews a write-off is told when it came late; nothing when it came in time. */
export async function lateReport(
  tx: Tx,
  held: HeldPeriod,
  today: LegalDate,
): Promise<{ readonly rule: string; readonly message: string }[]> {
  const duty = await dutyOf(tx, held);
  // A report that is being filed has no step yet.
  const reports = duty.reports.length > 0 ? duty.reports : [{ occurredOn: today, recordedAt: '' }];
  const { by, daysLate, reportedOn } = reportStanding({ ...duty, reports }, { asOf: today });
  if (daysLate === 0) return [];
  return [{ rule: 'REPORT_LATE', message: `reported on ${reportedOn}, ${daysLate} days after ${by}` }];
}

async function dutyOf(tx: Tx, { period }: HeldPeriod): Promise<ReportDuty> {
  const [duty] = await reportDuties(tx, [period]);
  if (!duty) throw new Error('every period has a report to file');
  return duty;
}

async function waiting(tx: Tx, extensionId: string): Promise<ReportExtension> {
  const extension = await tx.repository(ReportExtensionEntity).findOneBy({ extensionId });
  if (!extension) throw new Error('a task decides an extension that is there');
  return extension;
}

const UNDECIDED = {
  state: 'ASKED',
  decidedBy: null,
  decidedOn: null,
  decidedAt: null,
  decisionReason: null,
} as const;
