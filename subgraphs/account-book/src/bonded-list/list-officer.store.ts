import { newId, storedInstant, type Tx } from '@trust-supervision/database';
import type { Fault, LegalDate } from '@trust-supervision/kernel';
import type { TaskEffect, TaskHandler } from '@trust-supervision/subgraph';
import { placeOf } from '../write-off/write-off-period';
import { claimsOf } from '../turnover/claims';
import type { ListStep, StoredList, StoredListLine } from './bonded-list';
import { BondedListEntity, BondedListLineEntity } from './bonded-list.entity';
import type { HeldBook } from './held-book';
import { holdBook, saveBooks } from './held-book.store';
import { checkedLine, post, type Moment } from './list-decision';
import { eventOf, type ListDeskParts } from './list-desk.store';
import { nextListState } from './list-states';
import { ListStepEntity } from './list-step.entity';

/** A list that waits for its officer, on the book that holds its reserves. */
type WaitingList = {
  readonly list: StoredList;
  readonly lines: readonly StoredListLine[];
  readonly held: HeldBook;
};

/**
 * What an officer's decision does to a bonded list (单人审核制, domain 4.1). Its reserves stand since it was filed, so an
 * approval needs no room: it takes effect as if the rules had passed it, on the day of the approval.
 */
export class ListOfficer implements TaskHandler {
  constructor(private readonly parts: ListDeskParts) {}

  readonly lock: TaskHandler['lock'] = async (tx, { filingId }) => {
    const list = await tx.repository(BondedListEntity).findOneBy({ listId: filingId });
    if (!list) throw new Error('a task decides a list that is there');
    await this.parts.turnover.lock(tx, list.bookId, this.parts.clock.businessDay());
  };

  readonly approve: TaskHandler['approve'] = async (tx, { task, causedBy }) => {
    const { list, lines, held } = await this.#waiting(tx, task.filingId);
    const faults = approvalFaults(list, held);
    if (faults.length > 0) return faults;
    const moment = this.#moment();
    held.turnover.begin(moment.businessDay);
    const approved = decidedAs(list, 'APPROVE', moment.businessDay);
    const posting = { ...list, lines: lines.map(checkedLine), occurredOn: list.declaredOn };
    const after = list.declaresCustoms ? approved : { ...approved, ...post(held, posting, moment) };
    await saveBooks(tx, [held], this.parts);
    await tx.put(BondedListEntity, [after]);
    const { deliveredOn } = await this.#step(tx, list.listId, { state: 'APPROVED', moment });
    await this.parts.carryOvers.meet(tx, { book: held.book, list: after, filing: { lines, deliveredOn } });
    await this.parts.outbox.append(tx, eventOf({ book: held.book, list: after, lines, causedBy }));
    return [];
  };

  readonly giveBack: TaskHandler['giveBack'] = async (tx, { task }: TaskEffect) => {
    const { list, lines, held } = await this.#waiting(tx, task.filingId);
    const moment = this.#moment();
    const checked = lines.map(checkedLine);
    held.turnover.reserve(
      claimsOf(checked, () => []),
      -1,
    );
    held.returns.reserve({ mode: list.supervisionMode, lines: checked }, -1);
    await saveBooks(tx, [held], this.parts);
    await tx.put(BondedListEntity, [decidedAs(list, 'RETURN', list.approvedOn)]);
    await this.#step(tx, list.listId, { state: 'RETURNED', moment });
    return [];
  };

  /** The list as it is under the lock of its book, which the task holds. */
  async #waiting(tx: Tx, listId: string): Promise<WaitingList> {
    const list = await tx.repository(BondedListEntity).findOneBy({ listId });
    if (!list) throw new Error('a task decides a list that is there');
    const lines = await tx
      .repository(BondedListLineEntity)
      .find({ where: { listId }, order: { lineNumber: 'ASC' } });
    const day = this.parts.clock.businessDay();
    const held = await holdBook(tx, { bookId: list.bookId, lists: [{ ...list, lines }], day }, this.parts);
    return { list, lines, held };
  }

  async #step(
    tx: Tx,
    listId: string,
    { state, moment }: { readonly state: ListStep['state']; readonly moment: Moment },
  ): Promise<ListStep> {
    const [last] = await tx
      .repository(ListStepEntity)
      .find({ where: { listId }, order: { stepId: 'DESC' }, take: 1 });
    const { businessDay: occurredOn, recordedAt } = moment;
    const deliveredOn = last?.deliveredOn ?? null;
    const step = { stepId: newId(), listId, state, deliveredOn, occurredOn, recordedAt };
    await tx.insert(ListStepEntity, [step]);
    return step;
  }

  #moment(): Moment {
    const { clock } = this.parts;
    return { businessDay: clock.businessDay(), recordedAt: storedInstant(clock.now()), newId };
  }
}

function decidedAs(list: StoredList, event: 'APPROVE' | 'RETURN', approvedOn: LegalDate): StoredList {
  const state = nextListState(list.state, event);
  if (!state) throw new Error('a task decides a list that waits for it');
  return { ...list, state, approvedOn };
}

/**
 * What keeps a list from being approved since it was filed: its period was closed without it, which a write-off may do
 * to lists that it names. No book is closed over a list that waits.
 */
function approvalFaults({ declaredOn, declaresCustoms }: StoredList, { periods }: HeldBook): Fault[] {
  if (declaresCustoms || placeOf(declaredOn, periods).at !== 'closed') return [];
  const message = 'the list would take effect in a period that is closed; return it';
  const allowed = 'a day of an open period';
  return [{ path: 'declaredOn', rule: 'PERIOD_CLOSED', message, value: declaredOn, allowed }];
}
