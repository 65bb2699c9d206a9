import { newId, storedInstant, type Tx } from '@trust-supervision/database';
import { ok, refuse, type Clock, type Fault, type Result } from '@trust-supervision/kernel';
import type { AccountingMethod } from '../account-book/account-book';
import { AccountBookEntity } from '../account-book/account-book.entity';
import type { TurnoverLedger } from '../turnover/turnover.store';
import { spanOfDay } from '../unit-consumption/consumption-link';
import { periodsOf } from '../write-off/write-off-period.store';
import { checkMethodChange, methodOf, type AccountingMethodChange } from './accounting-method';
import { MethodChangeEntity } from './accounting-method.entity';
import { methodChangesOf } from './accounting-method.store';

/** Why a method was not changed. */
export type MethodRefusal =
  { readonly kind: 'BOOK_NOT_FOUND' } | { readonly kind: 'FAULTS'; readonly faults: readonly Fault[] };

type Filing = {
  readonly bookNumber: string;
  readonly method: AccountingMethod;
  readonly fromPeriod: number | null;
};

/** Changes the method by which books account, under the book's lock: no period may open meanwhile. */
export class MethodDesk {
  constructor(private readonly parts: { readonly turnover: TurnoverLedger; readonly clock: Clock }) {}

  /** Changes the method from a later period on. `sees` hides the books of others. */
  async change(
    tx: Tx,
    { bookNumber, ...filing }: Filing,
    sees: (usci: string) => boolean,
  ): Promise<Result<AccountingMethodChange, MethodRefusal>> {
    const book = await tx.repository(AccountBookEntity).findOneBy({ bookNumber });
    if (!book || !sees(book.enterpriseUsci)) return refuse({ kind: 'BOOK_NOT_FOUND' });
    const { bookId } = book;
    const filedOn = this.parts.clock.businessDay();
    await this.parts.turnover.lock(tx, bookId, filedOn);
    const periods = await periodsOf(tx, [bookId]);
    const changes = await methodChangesOf(tx, [bookId]);
    const { faults, fromPeriod } = checkMethodChange(filing, {
      currentPeriod: spanOfDay(periods, book.cycleDays, filedOn)?.number ?? null,
      lastOpened: periods.at(-1)?.number ?? 0,
      businessDay: filedOn,
      methodOf: (number) => methodOf(book.accountingMethod, changes, number),
    });
    if (faults.length > 0) return refuse({ kind: 'FAULTS', faults });
    const recordedAt = storedInstant(this.parts.clock.now());
    const change = { changeId: newId(), bookId, method: filing.method, fromPeriod, filedOn, recordedAt };
    await tx.insert(MethodChangeEntity, [change]);
    return ok(change);
  }
}
