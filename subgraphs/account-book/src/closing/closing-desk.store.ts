import { storedInstant, type Tx } from '@trust-supervision/database';
import type { Outbox } from '@trust-supervision/events';
import { ok, refuse, type Clock, type Fault, type Result } from '@trust-supervision/kernel';
import type { AccountBook } from '../account-book/account-book';
import { AccountBookEntity } from '../account-book/account-book.entity';
import { nextBookState, type BookEvent } from '../account-book/book-states';
import type { TurnoverLedger } from '../turnover/turnover.store';
import { checkClosing, type BookStep } from './closing';
import { BookStepEntity } from './closing.entity';
import { blockersOf, bookStepsOf } from './closing.store';

/** Why a book did not move. */
export type ClosingRefusal =
  { readonly kind: 'NOT_FOUND' } | { readonly kind: 'FAULTS'; readonly faults: readonly Fault[] };
type Caller = Pick<BookStep, 'subject' | 'name' | 'causedBy'>;
type Asked = {
  readonly bookNumber: string;
  readonly event: 'CLOSE_APPLY' | 'WITHDRAW' | 'REFUSE_CLOSING';
  readonly reason: string | null;
  /** Hides the books of others. */
  readonly sees: (usci: string) => boolean;
};

/** Closes books: asked for, given up or refused, and done with the write-off after which nothing is left. */
export class ClosingDesk {
  constructor(
    private readonly parts: {
      readonly turnover: TurnoverLedger;
      readonly outbox: Outbox;
      readonly clock: Clock;
    },
  ) {}

  /** The enterprise asks to close the book or gives that up, or an officer refuses it with a reason. */
  async take(
    tx: Tx,
    { bookNumber, event, reason, sees }: Asked,
    caller: Caller,
  ): Promise<Result<{ bookId: string }, ClosingRefusal>> {
    const found = await tx.repository(AccountBookEntity).findOneBy({ bookNumber });
    if (!found || !sees(found.enterpriseUsci)) return refuse({ kind: 'NOT_FOUND' });
    await this.parts.turnover.lock(tx, found.bookId, this.parts.clock.businessDay());
    const { bookId } = found;
    const book = (await tx.repository(AccountBookEntity).findOneBy({ bookId })) ?? found;
    const faults = checkClosing(event, { state: book.state, blockers: await blockersOf(tx, bookId) }, reason);
    if (faults.length > 0) return refuse({ kind: 'FAULTS', faults });
    await this.#move(tx, book, event, { ...caller, reason });
    return ok({ bookId });
  }

  /** Ends a book that is being closed once a write-off has left nothing. The caller holds the book's lock. */
  async endIfEmpty(tx: Tx, bookId: string, causedBy: string): Promise<void> {
    const book = await tx.repository(AccountBookEntity).findOneBy({ bookId });
    if (book?.state !== 'CLOSING' || (await blockersOf(tx, bookId)).length > 0) return;
    await this.#move(tx, book, 'CANCEL', { subject: 'system', name: 'system', reason: null, causedBy });
  }

  async #move(
    tx: Tx,
    book: AccountBook,
    event: BookEvent,
    by: Caller & { readonly reason: string | null },
  ): Promise<void> {
    const { clock, outbox } = this.parts;
    const toState = nextBookState(book.state, event);
    if (!toState) throw new Error(`a book cannot go from ${book.state} by ${event}`);
    const { bookId, bookNumber, enterpriseUsci, district } = book;
    const sequence = (await bookStepsOf(tx, [bookId])).length + 1;
    const taken = { occurredOn: clock.businessDay(), recordedAt: storedInstant(clock.now()) };
    await tx.insert(BookStepEntity, [{ ...by, ...taken, bookId, sequence, event, toState }]);
    await tx.put(AccountBookEntity, [{ ...book, state: toState }]);
    const payload = { bookNumber, enterpriseUsci, district, event, state: toState, reason: by.reason };
    await outbox.append(tx, { type: 'AccountBookStateChanged', payload, causedBy: by.causedBy });
  }
}
