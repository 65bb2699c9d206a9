import { newId, storedInstant, type Tx } from '@trust-supervision/database';
import { reasonsOf, type Decision, type Reviewer } from '@trust-supervision/decisions';
import type { Outbox } from '@trust-supervision/events';
import type { Clock, LegalDate } from '@trust-supervision/kernel';
import type { FilingFacts } from '@trust-supervision/review';
import { reviewedEnterprise, type ReviewTasks, type TaskHandler } from '@trust-supervision/subgraph';
import type { Declaration } from './declaration';
import { DeclarationReturnEntity } from './declaration-return.entity';
import type { DeclarationStore } from './declaration.store';

export type ReleaseParts = {
  readonly declarations: DeclarationStore;
  readonly reviewer: Reviewer;
  readonly tasks: ReviewTasks;
  readonly outbox: Outbox;
  readonly clock: Clock;
};

/** What became of a request to release. */
export type ReleaseOutcome =
  | { readonly kind: 'RELEASED' }
  | { readonly kind: 'RELEASED_BEFORE'; readonly releasedOn: LegalDate }
  | { readonly kind: 'CANCELLED'; readonly cancelledOn: LegalDate }
  | { readonly kind: 'WAITS'; readonly taskId: string }
  | { readonly kind: 'REFUSED'; readonly decision: Decision };

const SYSTEM = { subject: 'system', name: 'system' };
const KIND = 'DECLARATION_RELEASE';

/**
 * Releases goods (放行): what the rules pass is released at once, what they do not goes to one officer (domain 4.1, 4.4).
 * Every decision is kept with the declaration. All of it happens under the lock of the declaration.
 */
export class ReleaseDesk {
  constructor(private readonly parts: ReleaseParts) {}

  /** Asks for a release on a day. While the declaration waits for its officer, asking again changes nothing. */
  async ask(
    tx: Tx,
    declarationId: string,
    { on, causedBy }: { readonly on: LegalDate; readonly causedBy: string },
  ): Promise<ReleaseOutcome> {
    const { declarations, reviewer } = this.parts;
    const declaration = await declarations.hold(tx, declarationId);
    const { state, releasedOn, cancelledOn } = declaration;
    if (releasedOn) return { kind: 'RELEASED_BEFORE', releasedOn };
    if (cancelledOn) return { kind: 'CANCELLED', cancelledOn };
    if (state === 'MANUAL') return { kind: 'WAITS', taskId: await this.#waitingTask(tx, declaration) };
    const decision = await this.#reviewed(tx, declaration);
    await reviewer.keep(tx, [decision]);
    if (decision.outcome === 'REJECT') return { kind: 'REFUSED', decision };
    if (decision.outcome === 'APPROVE') {
      await declarations.release(tx, declaration, on);
      return { kind: 'RELEASED' };
    }
    return { kind: 'WAITS', taskId: await this.#putBeforeOfficer(tx, declaration, { decision, causedBy }) };
  }

  /** Cancels the declaration of a list that is to be deleted, and takes it back from its officer. */
  async cancel(
    tx: Tx,
    { listId, listNumber }: { readonly listId: string; readonly listNumber: string },
    causedBy: string,
  ): Promise<void> {
    const { declarations, tasks } = this.parts;
    const found = await declarations.ofList(tx, listId);
    if (!found) throw new Error(`the list ${listNumber} is to be deleted, but has no declaration here`);
    const declaration = await declarations.hold(tx, found.id);
    const waiting = await tasks.waiting(tx, { kind: KIND, filingId: declaration.id });
    if (waiting) await tasks.withdraw(tx, waiting, { officer: SYSTEM, causedBy });
    await declarations.cancel(tx, declaration, causedBy);
  }

  /** What an officer's decision does to a declaration: its goods are released that day, or it goes back. */
  readonly reviews: TaskHandler = {
    lock: async (tx, { filingId }) => {
      await this.parts.declarations.hold(tx, filingId);
    },
    approve: async (tx, { task }) => {
      const declaration = await this.#waiting(tx, task.filingId);
      await this.parts.declarations.release(tx, declaration, this.parts.clock.businessDay());
      return [];
    },
    giveBack: async (tx, { task, reason, causedBy }) => {
      const { declarations, outbox, clock } = this.parts;
      const declaration = await this.#waiting(tx, task.filingId);
      if (reason === null) throw new Error('what is returned is returned with a reason');
      const returnedOn = clock.businessDay();
      await declarations.move(tx, declaration, { from: 'MANUAL', to: 'RETURNED' });
      await tx.insert(DeclarationReturnEntity, [
        {
          returnId: newId(),
          declarationId: declaration.id,
          returnedOn,
          reason,
          recordedAt: storedInstant(clock.now()),
        },
      ]);
      const payload = { ...named(declaration), returnedOn, reason };
      await outbox.append(tx, { type: 'DeclarationReturned', payload, causedBy });
      return [];
    },
  };

  async #reviewed(tx: Tx, declaration: Declaration): Promise<Decision> {
    const { reviewer, clock } = this.parts;
    const { id, declarationNumber, district, enterpriseUsci } = declaration;
    const enterprise = await reviewedEnterprise(tx, enterpriseUsci, clock.businessDay());
    const facts: FilingFacts = { filing: KIND, district, enterprise };
    const decision = reviewer.decide(await reviewer.ground(tx), { filingKey: declarationNumber, facts });
    return { ...decision, filingId: id };
  }

  async #putBeforeOfficer(
    tx: Tx,
    declaration: Declaration,
    { decision, causedBy }: { readonly decision: Decision; readonly causedBy: string },
  ): Promise<string> {
    const { declarations, tasks, outbox } = this.parts;
    const { id, declarationNumber, enterpriseUsci, district, state } = declaration;
    const filing = { filingId: id, filingNumber: declarationNumber, enterpriseUsci, district };
    await declarations.move(tx, declaration, { from: state, to: 'MANUAL' });
    const { taskId } = await tasks.open(
      tx,
      { kind: KIND, ...filing },
      { reasons: reasonsOf(decision), causedBy },
    );
    await outbox.append(tx, { type: 'DeclarationUnderReview', payload: named(declaration), causedBy });
    return taskId;
  }

  async #waitingTask(tx: Tx, { id }: Declaration): Promise<string> {
    const task = await this.parts.tasks.waiting(tx, { kind: KIND, filingId: id });
    if (!task) throw new Error('a declaration that waits for an officer has a task');
    return task.taskId;
  }

  async #waiting(tx: Tx, declarationId: string): Promise<Declaration> {
    const declaration = await this.parts.declarations.hold(tx, declarationId);
    if (declaration.state !== 'MANUAL') throw new Error('a task decides a declaration that waits for it');
    return declaration;
  }
}

const named = ({ declarationNumber, listId, listNumber, enterpriseUsci }: Declaration) => ({
  declarationNumber,
  listId,
  listNumber,
  enterpriseUsci,
});
