import type { EventOf } from '@trust-supervision/contracts';
import { newId, storedInstant, takeFromSequence, type Tx } from '@trust-supervision/database';
import {
  filedAs,
  reasonsOf,
  refusalOf,
  type Decision,
  type Reviewer,
  type ReviewGround,
} from '@trust-supervision/decisions';
import type { NewEvent, Outbox } from '@trust-supervision/events';
import { ok, refuse, type Clock, type Fault, type LegalDate, type Result } from '@trust-supervision/kernel';
import { reviewedEnterprises, type ReviewTasks } from '@trust-supervision/subgraph';
import { type AccountBook } from '../account-book/account-book';
import { AccountBookEntity } from '../account-book/account-book.entity';
import type { CarryOverDesk } from '../carry-over/carry-over.store';
import { bookOfMovedHandbook } from '../handbook/handbook.store';
import { effectiveDay } from '../write-off/write-off-period';
import { type ListFiling, type StoredList, type StoredListLine } from './bonded-list';
import { BondedListEntity, BondedListLineEntity } from './bonded-list.entity';
import type { HeldBook } from './held-book';
import { holdBooks, saveBooks, type Accounts, type BookNeed } from './held-book.store';
import { counterpartsOf } from './counterparts.store';
import { checkedLine, decide, post, type AcceptedList, type Deciding, type Moment } from './list-decision';
import { ListStepEntity } from './list-step.entity';
import { keepRefusals, type Refusal } from './refused-list.store';

/** A list to be filed. `sees` hides the books of others. */
export type ListOrder = {
  readonly filing: ListFiling;
  readonly sees: (usci: string) => boolean;
  readonly causedBy: string;
};

/** Why a list was not filed. */
export type ListRefusal =
  | { readonly kind: 'BOOK_NOT_FOUND' }
  | { readonly kind: 'FAULTS'; readonly faults: readonly Fault[]; readonly decisionId: string | null };

/** What was decided of a filing. */
export type ListDecision = Result<{ readonly listId: string }, ListRefusal>;

export type ListDeskParts = Accounts & {
  readonly carryOvers: CarryOverDesk;
  readonly reviewer: Reviewer;
  readonly tasks: ReviewTasks;
  readonly outbox: Outbox;
  readonly clock: Clock;
};

/** A list that was filed in a batch, its decision, and what it follows from. */
type FiledList = AcceptedList & {
  readonly book: AccountBook;
  readonly filing: ListFiling;
  readonly decision: Decision;
  readonly causedBy: string;
};

/**
 * Files and posts bonded lists, as many as come at the same moment in one transaction: the books are locked and loaded,
 * list after list is decided in memory, and what changed is written by kind of row.
 */
export class ListDesk {
  constructor(private readonly parts: ListDeskParts) {}

  /** Files lists: each is reviewed and decided by itself, on the book as those before it left it. */
  async file(tx: Tx, orders: readonly ListOrder[]): Promise<ListDecision[]> {
    const { reviewer } = this.parts;
    const books = await this.#booksOf(tx, orders);
    const ground = await reviewer.ground(tx);
    const enterprises = await reviewedEnterprises(
      tx,
      [...books.values()].map(({ book }) => book.enterpriseUsci),
      ground.day,
    );
    const counterparts = await counterpartsOf(tx, orders);
    const moment = this.#moment();
    const filed: FiledList[] = [];
    const refused: (Refusal & { readonly decision: Decision })[] = [];
    const decisions: ListDecision[] = [];
    for (const order of orders) {
      const { filing, sees, causedBy } = order;
      const held = books.get(filing.bookNumber);
      if (!held || !sees(held.book.enterpriseUsci)) {
        decisions.push(refuse(await whyNoBook(tx, filing.bookNumber, sees)));
        continue;
      }
      const enterprise = enterprises.get(held.book.enterpriseUsci);
      if (!enterprise) throw new Error('the enterprise of every book is looked up');
      const judged = new Judged(reviewer, ground, filing.internalNumber);
      const decided = decide(held, filing, {
        moment,
        enterprise,
        counterpart: counterparts.get(order) ?? null,
        review: judged.review,
      });
      const { decision } = judged;
      if (decided.ok) {
        const { list, lines, before } = decided.value;
        filed.push({ list, lines, before, filing, book: held.book, decision, causedBy });
      } else refused.push({ bookId: held.book.bookId, filing, decision, causedBy });
      decisions.push(
        decided.ok
          ? ok({ listId: decided.value.list.listId })
          : refuse({ kind: 'FAULTS', faults: decided.problem, decisionId: decision.decisionId }),
      );
    }
    await keepRefusals(tx, refused, moment);
    await this.#write(tx, [...books.values()], filed);
    await reviewer.keep(tx, [
      ...filed.map(({ decision, list }) => filedAs(decision, list.listId)),
      ...refused.map(({ decision }) => decision),
    ]);
    return decisions;
  }

  /** Files a list by itself, in a transaction that is about more than lists. */
  async fileAlone(tx: Tx, order: ListOrder): Promise<ListDecision> {
    const [decision] = await this.file(tx, [order]);
    if (!decision) throw new Error('every list is decided');
    return decision;
  }

  /** Posts lists when customs released their declarations. A list that is posted already is left alone. */
  async release(tx: Tx, events: readonly EventOf<'DeclarationReleased'>[]): Promise<void> {
    const lists = await releasedLists(tx, events);
    const books = await this.#booksOfLists(tx, [...lists.values()], releasedOn(events[0]));
    // Read under the lock: others may have posted it.
    const waiting = await approvedAmong(tx, [...lists.keys()]);
    const moment = this.#moment();
    const posted: { readonly list: StoredList; readonly event: NewEvent }[] = [];
    for (const event of events) {
      const { lines, ...list } = lists.get(event.payload.listId) as ListWithLines;
      const held = books.get(list.bookId);
      if (!held || !waiting.delete(list.listId)) continue;
      const day = releasedOn(event);
      held.turnover.begin(day);
      // The goods are gone whatever the book says: news that come after the write-off count in the open period.
      const occurredOn = effectiveDay(day, held.periods);
      const posting = { ...list, lines: lines.map(checkedLine), occurredOn };
      const after = { ...list, ...post(held, posting, moment) };
      posted.push({ list: after, event: postedEvent(held.book, after, event.eventId) });
    }
    await saveBooks(tx, [...books.values()], this.parts);
    await tx.put(
      BondedListEntity,
      posted.map(({ list }) => list),
    );
    await this.parts.outbox.append(tx, ...posted.map(({ event }) => event));
  }

  /** Locks and loads the books that orders name, in the order of their ids; those nobody asks for by right are left. */
  async #booksOf(tx: Tx, orders: readonly ListOrder[]): Promise<Map<string, HeldBook>> {
    const numbers = [...new Set(orders.map(({ filing }) => filing.bookNumber))];
    const books = await tx.select(AccountBookEntity, 'book_number IN (?)', [numbers]);
    const needs = books.map(({ bookId, bookNumber, enterpriseUsci }) => {
      const own = orders.filter(
        ({ filing, sees }) => filing.bookNumber === bookNumber && sees(enterpriseUsci),
      );
      return { bookId, lists: own.map(({ filing }) => filing) };
    });
    const held = await this.#hold(
      tx,
      needs.filter(({ lists }) => lists.length > 0),
      this.parts.clock.businessDay(),
    );
    return new Map(held.map((one) => [one.book.bookNumber, one]));
  }

  /** Locks and loads the books of lists, in the order of their ids. */
  async #booksOfLists(
    tx: Tx,
    lists: readonly ListWithLines[],
    day: LegalDate,
  ): Promise<Map<string, HeldBook>> {
    const bookIds = [...new Set(lists.map((list) => list.bookId))];
    const needs = bookIds.map((bookId) => ({
      bookId,
      lists: lists.filter((list) => list.bookId === bookId),
    }));
    return new Map((await this.#hold(tx, needs, day)).map((one) => [one.book.bookId, one]));
  }

  #hold(tx: Tx, needs: readonly BookNeed[], day: LegalDate): Promise<HeldBook[]> {
    return holdBooks(tx, { needs, day }, this.parts);
  }

  /** Writes a batch. Others wait for the row of the list numbers until the commit, so these are taken last. */
  async #write(tx: Tx, books: readonly HeldBook[], filed: readonly FiledList[]): Promise<void> {
    await saveBooks(tx, books, this.parts);
    const again = filed.flatMap(({ before }) => before?.listId ?? []);
    if (again.length > 0) await tx.change('DELETE FROM bonded_list_line WHERE list_id IN (?)', [again]);
    await tx.insert(
      BondedListLineEntity,
      filed.flatMap(({ lines }) => lines),
    );
    const numbers = await listNumbers(tx, filed);
    const numbered = filed.map((one) => {
      const { list: decided, lines, before, filing, book, decision, causedBy } = one;
      // The list is this batch's own, so it is given its number as it is: a copy of each would cost more.
      const list: StoredList = Object.assign(decided, { listNumber: numbers.get(one) ?? '' });
      return { list, lines, before, filing, book, decision, causedBy };
    });
    await tx.insert(
      BondedListEntity,
      numbered.filter(({ before }) => before === null).map(({ list }) => list),
    );
    await tx.put(
      BondedListEntity,
      numbered.filter(({ before }) => before !== null).map(({ list }) => list),
    );
    const approved = numbered.filter(({ list }) => list.state !== 'MANUAL');
    // After the numbers, as everybody does: so nobody waits in a ring. Lanes of several books are taken in their order.
    for (const one of approved.toSorted(byCounterpart)) await this.parts.carryOvers.meet(tx, one);
    await this.parts.outbox.append(tx, ...approved.map(eventOf));
    await this.#toOfficers(tx, numbered);
  }

  /** Puts what rules left to an officer before one, and keeps that a list which was there before is decided now. */
  async #toOfficers(tx: Tx, filed: readonly (FiledList & { list: StoredList })[]): Promise<void> {
    const came = filed.filter(({ list, before }) => list.state === 'MANUAL' || before !== null);
    await tx.insert(
      ListStepEntity,
      came.map(({ list, filing: { deliveredOn } }) => ({
        stepId: newId(),
        listId: list.listId,
        state: list.state === 'MANUAL' ? ('MANUAL' as const) : ('APPROVED' as const),
        deliveredOn,
        occurredOn: list.approvedOn,
        recordedAt: list.recordedAt,
      })),
    );
    for (const { book, list, decision, causedBy } of came.filter((one) => one.list.state === 'MANUAL')) {
      const waiting = { kind: 'BONDED_LIST', filingId: list.listId, filingNumber: list.listNumber } as const;
      const { enterpriseUsci, district } = book;
      const reasons = reasonsOf(decision);
      await this.parts.tasks.open(tx, { ...waiting, enterpriseUsci, district }, { reasons, causedBy });
    }
  }

  #moment(): Moment {
    const { clock } = this.parts;
    return { businessDay: clock.businessDay(), recordedAt: storedInstant(clock.now()), newId };
  }
}

/** The review of one list as it is decided: what its rules come to, and everything that refuses it. */
class Judged {
  #decision: Decision | undefined;

  constructor(
    private readonly reviewer: Reviewer,
    private readonly ground: ReviewGround,
    private readonly filingKey: string,
  ) {}

  readonly review: Deciding['review'] = (facts, documentFaults) => {
    const { filingKey } = this;
    const decision = this.reviewer.decide(this.ground, { filingKey, facts, documentFaults });
    this.#decision = decision;
    return { outcome: decision.outcome, faults: refusalOf(decision) };
  };

  get decision(): Decision {
    if (!this.#decision) throw new Error('every list is reviewed');
    return this.#decision;
  }
}

type ListWithLines = StoredList & { readonly lines: readonly StoredListLine[] };

const releasedOn = (event: EventOf<'DeclarationReleased'> | undefined): LegalDate =>
  event?.payload.releasedOn as LegalDate;

/** The lists that events name, with their lines, by id. Throws when one is not here. */
async function releasedLists(
  tx: Tx,
  events: readonly EventOf<'DeclarationReleased'>[],
): Promise<Map<string, ListWithLines>> {
  const listIds = events.map(({ payload }) => payload.listId);
  const lists = await tx.select(BondedListEntity, 'list_id IN (?)', [listIds]);
  const lines = await tx.select(BondedListLineEntity, 'list_id IN (?) ORDER BY list_id, line_number', [
    listIds,
  ]);
  const found = new Map(
    lists.map((list) => [
      list.listId,
      { ...list, lines: lines.filter(({ listId }) => listId === list.listId) },
    ]),
  );
  const unknown = events.find(({ payload }) => !found.has(payload.listId))?.payload.listNumber;
  if (unknown) throw new Error(`a declaration was released for the list ${unknown}, which is not here`);
  return found;
}

/** Those of the lists that wait for their release. */
async function approvedAmong(tx: Tx, listIds: readonly string[]): Promise<Set<string>> {
  const rows = await tx.rows<{ list_id: string }>(
    `SELECT list_id FROM bonded_list WHERE list_id IN (?) AND state = 'APPROVED'`,
    [listIds],
  );
  return new Set(rows.map((row) => row.list_id));
}

/** There is no such book for the caller, or it is a handbook that became part of one. */
async function whyNoBook(tx: Tx, bookNumber: string, sees: ListOrder['sees']): Promise<ListRefusal> {
  const moved = await bookOfMovedHandbook(tx, bookNumber);
  return moved && sees(moved.enterpriseUsci)
    ? { kind: 'FAULTS', faults: [handbookMoved(bookNumber, moved.bookNumber)], decisionId: null }
    : { kind: 'BOOK_NOT_FOUND' };
}

const handbookMoved = (handbookNumber: string, bookNumber: string): Fault => ({
  path: 'bookNumber',
  rule: 'HANDBOOK_MOVED',
  message: 'the handbook became part of an account book, which takes its lists',
  value: handbookNumber,
  allowed: bookNumber,
});

type FiledOrder = Pick<FiledList, 'book' | 'lines' | 'causedBy'> & { readonly list: StoredList };

/** What others are told of a list that was approved: that it is posted, or that it is approved and waits for its release. */
export function eventOf({ book, list, lines, causedBy }: FiledOrder): NewEvent {
  if (list.state === 'POSTED') return postedEvent(book, list, causedBy);
  const { listId, listNumber, direction, supervisionMode, declaresCustoms } = list;
  const { bookNumber, enterpriseUsci, district } = book;
  const payload = {
    listId,
    listNumber,
    bookNumber,
    enterpriseUsci,
    district,
    direction,
    supervisionMode,
    declaresCustoms,
    lineCount: lines.length,
    usdAmount: list.importUsd.toFixed(),
  };
  return { type: 'BondedListApproved', payload, causedBy };
}

const postedEvent = (
  { bookNumber, enterpriseUsci }: AccountBook,
  { listId, listNumber, postedOn }: StoredList,
  causedBy: string,
): NewEvent => ({
  type: 'BondedListPosted',
  payload: { listId, listNumber, bookNumber, enterpriseUsci, postedOn: postedOn ?? '' },
  causedBy,
});

const byCounterpart = ({ filing: one }: FiledList, { filing: other }: FiledList): number =>
  (one.counterpartBookNumber ?? '').localeCompare(other.counterpartBookNumber ?? '');

/** A list's number without its serial: `QD`, district, two digits of the year, I or E (domain 0.2). */
const numberPrefix = ({ book, list }: FiledList): string =>
  `QD${book.district}${list.approvedOn.slice(2, 4)}${list.direction === 'IMPORT' ? 'I' : 'E'}`;

/** The number of each list: prefix and nine digits. Sequences are taken in a fixed order; a list keeps its number. */
async function listNumbers(tx: Tx, filed: readonly FiledList[]): Promise<Map<FiledList, string>> {
  const numbers = new Map<FiledList, string>();
  for (const one of filed) if (one.before) numbers.set(one, one.before.listNumber);
  const fresh = filed.filter(({ before }) => before === null);
  for (const prefix of [...new Set(fresh.map(numberPrefix))].toSorted()) {
    const lists = fresh.filter((one) => numberPrefix(one) === prefix);
    const [{ book, list }] = lists as [FiledList];
    const kind = `bonded-list-${prefix.at(-1)}`;
    const key = { kind, district: book.district, year: Number(list.approvedOn.slice(0, 4)) };
    let serial = await takeFromSequence(tx, key, lists.length);
    for (const one of lists) numbers.set(one, prefix + String(serial++).padStart(9, '0'));
  }
  return numbers;
}
