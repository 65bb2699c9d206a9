import { newId, type Selects, type Tx } from '@trust-supervision/database';
import type { LegalDate } from '@trust-supervision/kernel';
import type { AccountBook } from '../account-book/account-book';
import { methodOf } from '../accounting-method/accounting-method';
import { methodChangesOf } from '../accounting-method/accounting-method.store';
import { firstSpan, periodsUntil, placeOf, type PlaceOfDay, type WriteOffPeriod } from './write-off-period';
import { WriteOffPeriodEntity } from './write-off-period.entity';

/** Opens the first period of a book. */
export async function openFirstPeriod(
  tx: Tx,
  book: Pick<AccountBook, 'bookId' | 'approvedOn' | 'lastWriteOffOn' | 'cycleDays' | 'accountingMethod'>,
): Promise<WriteOffPeriod> {
  const span = firstSpan(book.approvedOn, book.lastWriteOffOn, book.cycleDays);
  const { bookId, accountingMethod } = book;
  const period: WriteOffPeriod = { ...span, periodId: newId(), bookId, state: 'OPEN', accountingMethod };
  await tx.insert(WriteOffPeriodEntity, [period]);
  return period;
}

/** The periods of books, in order. */
export const periodsOf = async (reads: Selects, bookIds: readonly string[]): Promise<WriteOffPeriod[]> =>
  (await reads.select(WriteOffPeriodEntity, 'book_id IN (?)', [bookIds])).toSorted(
    (one, other) => one.number - other.number,
  );

/** Where a day falls among a book's periods. The caller holds the book's lock: periods that must follow are opened. */
export async function periodFor(
  tx: Tx,
  book: Pick<AccountBook, 'bookId' | 'cycleDays' | 'accountingMethod'>,
  day: LegalDate,
): Promise<PlaceOfDay> {
  const periods = await periodsOf(tx, [book.bookId]);
  const changes = (periods.at(-1)?.endsOn ?? day) < day ? await methodChangesOf(tx, [book.bookId]) : [];
  const opened = periodsUntil(day, periods, book, {
    methodOf: (number) => methodOf(book.accountingMethod, changes, number),
    newId,
  });
  await tx.insert(WriteOffPeriodEntity, opened);
  return placeOf(day, [...periods, ...opened]);
}
