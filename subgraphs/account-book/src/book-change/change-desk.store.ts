import { newId, storedInstant, type Database, type Tx } from '@trust-supervision/database';
import { reasonsOf, refusalOf, type Reviewer } from '@trust-supervision/decisions';
import type { Outbox } from '@trust-supervision/events';
import { digestOf, Faults, ok, refuse, type Clock, type Fault, type Result } from '@trust-supervision/kernel';
import type { Officer, ReviewTask, ReviewTasks, TaskHandler } from '@trust-supervision/subgraph';
import { reviewedEnterprise } from '@trust-supervision/subgraph';
import type { AccountBook, BookItem, FiledConsumption, StoredItem } from '../account-book/account-book';
import { AccountBookEntity, BookItemEntity } from '../account-book/account-book.entity';
import { priceInUsd, type BookGround } from '../account-book/book-desk.store';
import type { TurnoverLedger } from '../turnover/turnover.store';
import {
  changeFacts,
  checkChange,
  consumptionFaults,
  fieldsChanged,
  type ChangeFacts,
  type ShadowCopy,
} from './book-change';
import { BookChangeEntity, type StoredChange } from './book-change.entity';
import {
  bookFactsOf,
  bookOn,
  changeById,
  changesOf,
  declaredConsumptions,
  shadowOf,
  underWay,
} from './book-change.store';

/** Why a book was not changed. */
export type ChangeRefusal =
  | { readonly kind: 'NOT_FOUND' }
  | { readonly kind: 'FAULTS'; readonly faults: readonly Fault[]; readonly decisionId?: string };
type Outcome = Promise<Result<{ bookId: string; changeId: string | null }, ChangeRefusal>>;
type Caller = { readonly name: string; readonly sees: (usci: string) => boolean; readonly causedBy: string };

/** The book as it is to be, seen from the book as it is; with the faults of what cannot be a change of it. */
export type Filed = {
  readonly bookNumber: string;
  readonly shadowOf: (
    facts: ChangeFacts,
    book: AccountBook,
  ) => { readonly shadow: ShadowCopy; readonly faults: readonly Fault[] };
  readonly consumptions: readonly FiledConsumption[];
  /** Digest of the whole filing, when it was one: the same filing again changes nothing. */
  readonly contentDigest: string | null;
  readonly ground: BookGround;
};

type Decision = {
  readonly bookNumber: string;
  readonly decision: 'APPROVE' | 'RETURN';
  readonly reason: string | null;
  readonly ground: BookGround;
};

/** Looks up what a change of these items rests on, of the reference sets. */
export type BookGroundOf = (items: readonly BookItem[]) => Promise<BookGround>;
type Decider = Officer & { readonly causedBy: string };

const bookNumberOf = (filingNumber: string): string => filingNumber.split('/')[0] ?? '';

const filingOf = (book: AccountBook, { changeId, number }: StoredChange) => {
  const { bookNumber, enterpriseUsci, district } = book;
  const filingNumber = `${bookNumber}/${number}`;
  return { kind: 'BOOK_CHANGE', filingId: changeId, filingNumber, enterpriseUsci, district } as const;
};

/** Changes books on a shadow copy: the book works on as it was approved until the change is. */
export class ChangeDesk {
  constructor(
    private readonly parts: {
      readonly database: Database;
      readonly tasks: ReviewTasks;
      readonly groundOf: BookGroundOf;
      readonly turnover: TurnoverLedger;
      readonly outbox: Outbox;
      readonly reviewer: Reviewer;
      readonly clock: Clock;
    },
  ) {}

  /** Files a change: approved at once, put before an officer, or refused with every fault. Without a change, nothing. */
  async file(tx: Tx, filed: Filed, caller: Caller): Outcome {
    const { bookNumber, contentDigest, ground } = filed;
    const book = await this.#hold(tx, bookNumber);
    if (!book || !caller.sees(book.enterpriseUsci)) return refuse({ kind: 'NOT_FOUND' });
    const today = this.parts.clock.businessDay();
    const facts = { ...ground, ...(await bookFactsOf(tx, book, today)) };
    const { shadow, faults } = filed.shadowOf(facts, await bookOn(tx, book, today));
    const fields = fieldsChanged(shadow, facts);
    const declared = await declaredConsumptions(tx, book.bookId);
    const found = [
      ...faults,
      ...consumptionFaults(filed.consumptions, declared),
      ...(fields.length > 0 ? checkChange(shadow, facts) : []),
    ];
    if (found.length + fields.length === 0) return ok({ bookId: book.bookId, changeId: null });
    const number = (await changesOf(tx, [book.bookId])).length + 1;
    const changeId = newId();
    const { reviewer } = this.parts;
    const enterprise = await reviewedEnterprise(tx, book.enterpriseUsci, today);
    const decision = reviewer.decide(await reviewer.ground(tx), {
      filingKey: `${bookNumber}/${number}`,
      facts: changeFacts(shadow, fields, { book, enterprise, facts }),
      documentFaults: found,
    });
    const isRefused = decision.outcome === 'REJECT';
    await reviewer.keep(tx, [{ ...decision, filingId: isRefused ? null : changeId }]);
    const { decisionId } = decision;
    if (isRefused) return refuse({ kind: 'FAULTS', faults: refusalOf(decision), decisionId });

    const change: StoredChange = {
      changeId,
      bookId: book.bookId,
      number,
      state: decision.outcome === 'MANUAL' ? 'MANUAL_REVIEW' : 'PENDING',
      fields,
      shadow: { ...shadow, contentDigest },
      filedBy: caller.name,
      filedOn: today,
      recordedAt: storedInstant(this.parts.clock.now()),
      decidedBy: null,
      decidedOn: null,
      decidedAt: null,
      reason: null,
    };
    await tx.insert(BookChangeEntity, [change]);
    if (change.state === 'MANUAL_REVIEW')
      await this.parts.tasks.open(tx, filingOf(book, change), {
        reasons: reasonsOf(decision),
        causedBy: caller.causedBy,
      });
    // What passes by itself is applied in the transaction of its filing.
    if (decision.outcome === 'APPROVE')
      await this.#apply(
        tx,
        book,
        { change, shadow, facts, ground },
        { name: 'system', causedBy: caller.causedBy },
      );
    return ok({ bookId: book.bookId, changeId: change.changeId });
  }

  /** One officer decides a change that waits: the decision of its review task. */
  async decide(tx: Tx, { bookNumber, decision, reason, ground }: Decision, officer: Decider): Outcome {
    const book = await this.#hold(tx, bookNumber);
    if (!book) return refuse({ kind: 'NOT_FOUND' });
    const change = underWay(await changesOf(tx, [book.bookId]));
    const task = change && (await this.parts.tasks.waiting(tx, filingOf(book, change)));
    if (!change || !task) {
      const faults = new Faults();
      faults.add('bookNumber', 'NO_CHANGE', 'no change waits for a decision', null, 'a change under way');
      return refuse({ kind: 'FAULTS', faults: faults.found });
    }
    const { causedBy } = officer;
    const request = { taskId: task.taskId, officer, causedBy, ground, takesEffect: true };
    const decided = await this.parts.tasks.decide(tx, request, { decision, reason });
    if (decided.ok) return ok({ bookId: book.bookId, changeId: change.changeId });
    if (decided.problem.kind === 'FAULTS') return refuse(decided.problem);
    throw new Error('a task that waits under the lock of its book is there and not decided');
  }

  /** What decisions on a change do: it is checked again, for the book may have moved meanwhile. */
  readonly reviews: TaskHandler = {
    lock: async (tx, { filingNumber }) => void (await this.#hold(tx, bookNumberOf(filingNumber))),
    prepare: async ({ filingId }) => {
      const change = await this.parts.database.read((sql) => changeById(sql, filingId));
      return change && this.parts.groundOf(shadowOf(change).items.map(({ item }) => item));
    },
    approve: async (tx, effect) => {
      const { book, change } = await this.#waiting(tx, effect.task);
      const ground = effect.ground as BookGround;
      const facts = { ...ground, ...(await bookFactsOf(tx, book, this.parts.clock.businessDay())) };
      const shadow = shadowOf(change);
      const faults = checkChange(shadow, { ...facts, underWay: null, changesPaused: false });
      if (faults.length > 0) return faults;
      const { officer, reason, causedBy } = effect;
      await this.#apply(
        tx,
        book,
        { change, shadow, facts, ground },
        { name: officer.name, reason, causedBy },
      );
      return [];
    },
    giveBack: async (tx, { task, officer, reason }) => {
      const { change } = await this.#waiting(tx, task);
      await this.#settle(tx, change, 'RETURNED', { name: officer.name, reason });
      return [];
    },
  };

  async #waiting(
    tx: Tx,
    { filingId, filingNumber }: ReviewTask,
  ): Promise<{ book: AccountBook; change: StoredChange }> {
    const book = await this.#hold(tx, bookNumberOf(filingNumber));
    const change = book && underWay(await changesOf(tx, [book.bookId]));
    if (!book || change?.changeId !== filingId)
      throw new Error('a task that waits decides the change under way');
    return { book, change };
  }

  async #apply(
    tx: Tx,
    book: AccountBook,
    {
      change,
      shadow,
      facts,
      ground,
    }: { change: StoredChange; shadow: ShadowCopy; facts: ChangeFacts; ground: BookGround },
    decided: { readonly name: string; readonly causedBy: string; readonly reason?: string | null },
  ): Promise<void> {
    const { bookId } = book;
    // A filing of single fields has no whole content; then no earlier workbook stands for the book any more.
    const whole = (change.shadow as { contentDigest: string | null }).contentDigest;
    const contentDigest = whole ?? digestOf({ changeId: change.changeId });
    const changed = { ...book, ...shadow.terms, contentDigest, changeCount: book.changeCount + 1 };
    await tx.put(AccountBookEntity, [changed]);
    const items = shadow.items.map(({ kind, item }): StoredItem => {
      const old = facts.items.find((one) => one.kind === kind && one.itemNumber === item.itemNumber);
      const { openingQuantity } = old ?? { openingQuantity: null };
      const samePrice = old && String(old.price) === String(item.price) && old.currency === item.currency;
      const priceUsd = samePrice ? old.priceUsd : priceInUsd(item, ground);
      return { ...item, openingQuantity, bookId, kind, itemId: old?.itemId ?? newId(), priceUsd };
    });
    await tx.put(BookItemEntity, items);
    for (const { kind, itemNumber } of shadow.removed)
      await tx.change('DELETE FROM book_item WHERE book_id = ? AND kind = ? AND item_number = ?', [
        bookId,
        kind,
        itemNumber,
      ]);
    await this.#settle(tx, change, 'APPROVED', { ...decided, reason: decided.reason ?? null });
    await this.#announce(tx, changed, decided.causedBy);
  }

  #settle(
    tx: Tx,
    change: StoredChange,
    state: 'APPROVED' | 'RETURNED',
    { name, reason }: { readonly name: string; readonly reason: string | null },
  ): Promise<void> {
    const { clock } = this.parts;
    const decided = {
      decidedBy: name,
      decidedOn: clock.businessDay(),
      decidedAt: storedInstant(clock.now()),
    };
    return tx.put(BookChangeEntity, [{ ...change, ...decided, state, reason }]);
  }

  async #announce(tx: Tx, book: AccountBook, causedBy: string): Promise<void> {
    const { bookId, bookNumber, enterpriseUsci, district, changeCount } = book;
    const items = await tx.repository(BookItemEntity).findBy({ bookId, kind: 'MATERIAL' });
    const materials = items
      .toSorted((one, other) => one.itemNumber - other.itemNumber)
      .map(({ itemNumber, hsCode, quantity, price, currency }) => ({
        itemNumber,
        hsCode,
        quantity: quantity?.toFixed() ?? null,
        price: price?.toFixed() ?? null,
        currency,
      }));
    const payload = { bookId, bookNumber, enterpriseUsci, district, changeCount, materials };
    await this.parts.outbox.append(tx, { type: 'AccountBookChanged', payload, causedBy });
  }

  /** Takes the book's lock and loads the book as it is under it. */
  async #hold(tx: Tx, bookNumber: string): Promise<AccountBook | null> {
    const found = await tx.repository(AccountBookEntity).findOneBy({ bookNumber });
    if (!found) return null;
    await this.parts.turnover.lock(tx, found.bookId, this.parts.clock.businessDay());
    return tx.repository(AccountBookEntity).findOneBy({ bookId: found.bookId });
  }
}
