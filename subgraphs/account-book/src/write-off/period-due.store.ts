import { storedInstant, type Database, type Sql, type Tx } from '@trust-supervision/database';
import type { NewEvent, Outbox } from '@trust-supervision/events';
import { addDays, legalDate, type Clock, type LegalDate } from '@trust-supervision/kernel';
import type { AccountBook } from '../account-book/account-book';
import type { PeriodEvent } from './period-states';
import { ToldDueEntity } from './period-due.entity';
import type { PeriodState, WriteOffPeriod } from './write-off-period';

type Parts = { readonly outbox: Outbox; readonly clock: Clock };
type OfBook = {
  readonly book: Pick<AccountBook, 'bookNumber' | 'enterpriseUsci' | 'district'>;
  readonly period: Pick<WriteOffPeriod, 'periodId' | 'number' | 'endsOn'>;
};
type Happened = { readonly event: PeriodEvent; readonly state: PeriodState; readonly causedBy: string };

/** How many periods are told of in one transaction: on New Year's Day those of most books fall due. */
const TOGETHER = 200;

/** What is told when a period moves. */
export const periodMoved = ({ book, period }: OfBook, { causedBy, ...happened }: Happened): NewEvent => {
  const { bookNumber, enterpriseUsci, district } = book;
  const payload = { bookNumber, enterpriseUsci, district, periodNumber: period.number, ...happened };
  return { type: 'WriteOffPeriodMoved', payload, causedBy };
};

/** Tells that periods fell due (应报核), each on the day after its last; one of which that was told has no effect. */
export async function tellDue(tx: Tx, { outbox, clock }: Parts, due: readonly OfBook[]): Promise<void> {
  const rows = due.map(({ period: { periodId } }) => ({ periodId, toldAt: storedInstant(clock.now()) }));
  const told: OfBook[] = [];
  for (const [at, row] of rows.entries())
    if ((await tx.insertNew(ToldDueEntity, [row])) === 1) told.push(due[at] as OfBook);
  await outbox.append(
    tx,
    ...told.map((each): NewEvent => {
      const occurredOn = addDays(each.period.endsOn, 1);
      const causedBy = `calendar:${occurredOn}`;
      return { ...periodMoved(each, { event: 'CYCLE_END', state: 'DUE', causedBy }), occurredOn };
    }),
  );
}

/** What the calendar does to periods: nobody has to act for one to fall due, but who follows the book is told. */
export class PeriodCalendar {
  constructor(private readonly parts: Parts & { readonly database: Database }) {}

  /** Tells of every period that fell due and was not told of. Done again, by a replica as well, it changes nothing. */
  async tellAll(): Promise<void> {
    const { database, clock } = this.parts;
    for (;;) {
      const due = await database.read((sql) => untold(sql, clock.businessDay()));
      if (due.length === 0) return;
      await database.write((tx) => tellDue(tx, this.parts, due));
    }
  }
}

/** Periods of books in force that are due on a day, and were not told of; the one that ended first at the front. */
async function untold(sql: Sql, day: LegalDate): Promise<OfBook[]> {
  type Row = Record<'period_id' | 'ends_on' | 'book_number' | 'enterprise_usci' | 'district', string>;
  const rows = await sql.rows<Row & { number: unknown }>(
    `SELECT period.period_id, period.number, period.ends_on, book.book_number, book.enterprise_usci, book.district
     FROM write_off_period period JOIN account_book book ON book.book_id = period.book_id
     WHERE period.state = 'OPEN' AND period.ends_on < ? AND book.state IN ('ACTIVE', 'CLOSING')
     AND NOT EXISTS (SELECT 1 FROM period_due_told told WHERE told.period_id = period.period_id)
     ORDER BY period.ends_on, period.period_id LIMIT ${TOGETHER}`,
    [day],
  );
  return rows.map((row) => ({
    book: { bookNumber: row.book_number, enterpriseUsci: row.enterprise_usci, district: row.district },
    period: { periodId: row.period_id, number: Number(row.number), endsOn: legalDate(row.ends_on) },
  }));
}
