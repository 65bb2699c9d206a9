import type { EventOf } from '@trust-supervision/contracts';
import { storedInstant, type Database, type Tx } from '@trust-supervision/database';
import type { Outbox } from '@trust-supervision/events';
import { ok, refuse, type Clock, type Fault, type LegalDate, type Result } from '@trust-supervision/kernel';
import DataLoader from 'dataloader';
import { AccountBookEntity } from '../account-book/account-book.entity';
import type { AccountBook } from '../account-book/account-book';
import { claimsOf } from '../turnover/claims';
import type { BookTurnover } from '../turnover/turnover-account';
import type { TurnoverLedger } from '../turnover/turnover.store';
import type { StoredList } from './bonded-list';
import { leaveCarryOver } from '../carry-over/carry-over.store';
import { BondedListEntity, BondedListLineEntity } from './bonded-list.entity';
import { checkDeletion, type ListDeletion } from './list-deletion';
import { ListDeletionEntity } from './list-deletion.entity';

/** Why a deletion was not asked for. */
export type DeletionRefusal =
  { readonly kind: 'NOT_FOUND' } | { readonly kind: 'FAULTS'; readonly faults: readonly Fault[] };
type Request = {
  readonly listNumber: string;
  readonly reason: string;
  readonly caller: { readonly subject: string; readonly name: string };
  /** Hides the books of others. */
  readonly sees: (usci: string) => boolean;
  readonly causedBy: string;
};
type HeldList = { readonly book: AccountBook; readonly list: StoredList; readonly turnover: BookTurnover };

/**
 * Deletes lists that are not posted. The list and its declaration belong to two subgraphs: the deletion is asked for
 * here, clearance cancels the declaration or has released it, and its event decides. Until then the list stands with
 * its reservation, so nothing can be lost and no time-out is needed.
 */
export class DeletionDesk {
  constructor(
    private readonly parts: {
      readonly turnover: TurnoverLedger;
      readonly outbox: Outbox;
      readonly clock: Clock;
    },
  ) {}

  /** The enterprise asks for the deletion of a list that is approved. */
  async ask(
    tx: Tx,
    { listNumber, reason, caller, sees, causedBy }: Request,
  ): Promise<Result<{ listId: string }, DeletionRefusal>> {
    const held = await this.#hold(tx, { listNumber });
    if (!held || !sees(held.book.enterpriseUsci)) return refuse({ kind: 'NOT_FOUND' });
    const { book, list } = held;
    const { listId, bookId } = list;
    const asked = await tx.repository(ListDeletionEntity).findOneBy({ listId });
    const faults = checkDeletion({ state: list.state, reason }, asked);
    if (faults.length > 0) return refuse({ kind: 'FAULTS', faults });
    const { clock, outbox } = this.parts;
    const now = { askedOn: clock.businessDay(), askedAt: storedInstant(clock.now()) };
    const deletion = { ...caller, ...now, listId, bookId, reason, state: 'ASKED' } as const;
    await tx.insert(ListDeletionEntity, [{ ...deletion, answeredOn: null, answeredBy: null }]);
    const { bookNumber, enterpriseUsci, district } = book;
    const payload = { listId, listNumber, bookNumber, enterpriseUsci, district, reason };
    await outbox.append(tx, { type: 'BondedListDeletionAsked', payload, causedBy });
    return ok({ listId });
  }

  /** The declaration is cancelled: the list is deleted, and what it reserved is free. Once, whatever is repeated. */
  async delete(tx: Tx, { eventId, payload }: EventOf<'DeclarationCancelled'>): Promise<void> {
    const held = await this.#hold(tx, { listId: payload.listId });
    if (!held)
      throw new Error(`a declaration was cancelled for the list ${payload.listNumber}, which is not here`);
    const { book, list, turnover } = held;
    if (list.state !== 'APPROVED') return;
    const deletedOn = payload.cancelledOn as LegalDate;
    const { listId, listNumber } = list;
    const lines = await tx.repository(BondedListLineEntity).findBy({ listId });
    const claims = claimsOf(
      lines.map((line) => ({ ...line, version: line.consumptionVersion })),
      () => [],
    );
    await this.parts.turnover.reserve(tx, turnover, claims, -1);
    const deletedAt = storedInstant(this.parts.clock.now());
    await tx.put(BondedListEntity, [{ ...list, state: 'DELETED', deletedOn, deletedAt }]);
    await leaveCarryOver(tx, listId);
    await answer(tx, listId, { state: 'DELETED', answeredOn: deletedOn, answeredBy: eventId });
    const { bookNumber, enterpriseUsci } = book;
    const told = { listId, listNumber, bookNumber, enterpriseUsci, deletedOn };
    await this.parts.outbox.append(tx, { type: 'BondedListDeleted', payload: told, causedBy: eventId });
  }

  /** The release came first: the list is posted, and its deletion is refused. */
  async refuse(tx: Tx, { eventId, payload }: EventOf<'DeclarationReleased'>): Promise<void> {
    const answeredOn = payload.releasedOn as LegalDate;
    await answer(tx, payload.listId, { state: 'REFUSED', answeredOn, answeredBy: eventId });
  }

  /** Takes the lock of the list's book and loads the list as it is under it. */
  async #hold(tx: Tx, key: { listNumber: string } | { listId: string }): Promise<HeldList | null> {
    const found = await tx.repository(BondedListEntity).findOneBy(key);
    const book = found && (await tx.repository(AccountBookEntity).findOneBy({ bookId: found.bookId }));
    if (!book) return null;
    const turnover = await this.parts.turnover.lock(tx, book.bookId, this.parts.clock.businessDay());
    const list = await tx.repository(BondedListEntity).findOneBy({ listId: found.listId });
    return list && { book, list, turnover };
  }
}

/** Answers a deletion that waits; there may be none. */
async function answer(
  tx: Tx,
  listId: string,
  answered: Pick<ListDeletion, 'state' | 'answeredOn' | 'answeredBy'>,
): Promise<void> {
  await tx.change(
    `UPDATE list_deletion SET state = ?, answered_on = ?, answered_by = ? WHERE list_id = ? AND state = 'ASKED'`,
    [answered.state, answered.answeredOn, answered.answeredBy, listId],
  );
}

/** Loads deletions for one request. The caller has reached the lists. */
export class ListDeletions {
  constructor(private readonly database: Database) {}

  readonly ofList = new DataLoader<string, ListDeletion | null>(async (listIds) => {
    const found = await this.database.read((sql) =>
      sql
        .repository(ListDeletionEntity)
        .createQueryBuilder('deletion')
        .where('deletion.listId IN (:...listIds)', { listIds })
        .getMany(),
    );
    return listIds.map((listId) => found.find((deletion) => deletion.listId === listId) ?? null);
  });
}
