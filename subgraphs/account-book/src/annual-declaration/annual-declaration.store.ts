import type { Database, Sql } from '@trust-supervision/database';
import DataLoader from 'dataloader';
import { policyHistoryIn, type PolicyHistory } from '@trust-supervision/reference';
import { addMonths, type LegalDate } from '@trust-supervision/kernel';
import type { AccountBook } from '../account-book/account-book';
import { AccountBookEntity } from '../account-book/account-book.entity';
import type { PauseStep } from '../pause/pause';
import { policyNumber } from '../report-deadline/report-deadline.store';
import { readFiled } from '../write-off/write-off-filed.store';
import { periodsUntil, type WriteOffPeriod } from '../write-off/write-off-period';
import { periodsOf } from '../write-off/write-off-period.store';
import type { WriteOffVersion } from '../write-off/write-off-filing';
import {
  annualDuties,
  overdueSpans,
  type AnnualRecord,
  type AnnualTerms,
  type OverdueSpan,
} from './annual-declaration';
import { AnnualStepEntity, AnnualVersionEntity, type StoredAnnualVersion } from './annual-declaration.entity';

const [MONTHS, GRACE] = ['annualDeclaration.months', 'annualDeclaration.graceDays'] as const;

/** What the periods of a book are needed for; those that must be open on the day are counted, opened or not. */
type Book = Pick<AccountBook, 'bookId' | 'cycleDays' | 'accountingMethod'>;

/** Nothing that lasts a year and a day or less can owe a declaration: most books cost no statement here. */
const SHORTEST_MONTHS = 12;
const mayOwe = ({ beginsOn, endsOn }: WriteOffPeriod): boolean =>
  addMonths(beginsOn, SHORTEST_MONTHS) <= endsOn;

/** The declarations that the periods of a book owe, with what was done about each. */
export async function annualRecords(
  sql: Sql,
  book: Book,
  { periods, day }: { readonly periods: readonly WriteOffPeriod[]; readonly day: LegalDate },
): Promise<AnnualRecord[]> {
  // The next period opens at once: what it owes does not wait for its first list.
  const coming = periodsUntil(day, periods, book, { methodOf: () => book.accountingMethod, newId: () => '' });
  const longer = [...periods, ...coming].filter(mayOwe);
  if (longer.length === 0) return [];
  const policy = await policyHistoryIn(sql, [MONTHS, GRACE]);
  const steps = await sql
    .repository(AnnualStepEntity)
    .find({ where: { bookId: book.bookId }, order: { sequence: 'ASC' } });
  const approvals = await approvalsOf(sql, book.bookId);
  return longer.flatMap((period) =>
    annualDuties(period, annualTerms(policy, period.beginsOn)).map((duty) => ({
      duty,
      steps: steps.filter(({ periodId, year }) => periodId === duty.periodId && year === duty.year),
      writtenOff: approvals.get(period.periodId) ?? null,
    })),
  );
}

/** The terms of a period: those of its first day, so that it knows from then on what it will owe. */
const annualTerms = (policy: PolicyHistory, day: LegalDate): AnnualTerms => ({
  months: policyNumber(policy, MONTHS, day),
  graceDays: policyNumber(policy, GRACE, day),
});

async function approvalsOf(sql: Sql, bookId: string): Promise<Map<string, { on: LegalDate; at: string }>> {
  const rows = await sql.rows<{ period_id: string; occurred_on: LegalDate; recorded_at: string }>(
    `SELECT period_id, occurred_on, recorded_at FROM write_off_step WHERE book_id = ? AND event = 'PASS'`,
    [bookId],
  );
  return new Map(rows.map((row) => [row.period_id, { on: row.occurred_on, at: row.recorded_at }]));
}

/**
 * The pauses that overdue declarations are: a rule sets and lifts them by the calendar, so they are told from the facts
 * and not written.
 */
export async function annualPauses(
  sql: Sql,
  book: Book,
  ground: { readonly periods: readonly WriteOffPeriod[]; readonly day: LegalDate },
): Promise<PauseStep[]> {
  const records = await annualRecords(sql, book, ground);
  return overdueSpans(records, ground.day).flatMap((span) => pauseSteps(book.bookId, span));
}

/** The same for a book of which nothing is loaded yet. */
export async function annualPausesOf(sql: Sql, bookId: string, day: LegalDate): Promise<PauseStep[]> {
  const book = await sql.repository(AccountBookEntity).findOneBy({ bookId });
  return book ? annualPauses(sql, book, { periods: await periodsOf(sql, [bookId]), day }) : [];
}

const RULE = {
  halts: 'LISTS',
  ground: 'ANNUAL_DECLARATION',
  subject: 'system',
  name: 'system',
} as const;

function pauseSteps(bookId: string, { from, until, endedAt, years }: OverdueSpan): PauseStep[] {
  const causedBy = `annual declaration ${years.join(', ')}`;
  const step = { ...RULE, bookId, causedBy };
  // Before what an officer decides on the same day, and after it: ids of stored steps are between the two.
  const set: PauseStep = {
    ...step,
    pauseId: `!${from}`,
    stops: 'IMPORTS',
    reason: `the annual declaration ${years.join(', ')} is overdue`,
    occurredOn: from,
    recordedAt: `${from}T00:00:00.000Z`,
  };
  if (until === null || endedAt === null) return [set];
  const reason = 'it was filed, or the period was written off';
  return [
    set,
    { ...step, pauseId: `~${until}`, stops: null, reason, occurredOn: until, recordedAt: endedAt },
  ];
}

/** A filing with its figures as they were computed. */
export type AnnualVersion = Omit<StoredAnnualVersion, 'materials' | 'products'> &
  Pick<WriteOffVersion, 'materials' | 'products'>;

/** Loads annual declarations for one request. The caller has reached the books. */
export class AnnualDeclarations {
  constructor(
    private readonly database: Database,
    private readonly day: LegalDate,
  ) {}

  readonly ofBook = new DataLoader<AccountBook, AnnualRecord[], string>(
    (books) =>
      this.database.read(async (sql) => {
        const periods = await periodsOf(
          sql,
          books.map(({ bookId }) => bookId),
        );
        const records: AnnualRecord[][] = [];
        for (const book of books) {
          const own = periods.filter(({ bookId }) => bookId === book.bookId);
          records.push(await annualRecords(sql, book, { periods: own, day: this.day }));
        }
        return records;
      }),
    { cacheKeyFn: ({ bookId }) => bookId },
  );

  /** The filings of a declaration, first to last. */
  versions({ duty: { periodId, year } }: AnnualRecord): Promise<AnnualVersion[]> {
    return this.database.read(async (sql) => {
      const stored = await sql
        .repository(AnnualVersionEntity)
        .find({ where: { periodId, year }, order: { version: 'ASC' } });
      return stored.map((version) => ({ ...version, ...readFiled(version) }));
    });
  }
}
