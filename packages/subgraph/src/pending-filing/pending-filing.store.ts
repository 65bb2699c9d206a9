import { newId, storedInstant, type Database, type Tx } from '@trust-supervision/database';
import type { Clock } from '@trust-supervision/kernel';
import DataLoader from 'dataloader';
import { packed, unpacked } from '../packed';
import { PendingFilingEntity, PendingGateEntity, type PendingFiling } from './pending-filing.entity';

/** A filing as it is received: of which enterprise, by which request. */
export type ReceivedFiling = Pick<PendingFiling, 'usci' | 'subject' | 'mutation' | 'requestId' | 'filing'>;

/** How a kind of filing is decided when facts have arrived. */
export type PendingHandler = {
  /** What is still missing; nothing when it can be decided. */
  readonly missing: (tx: Tx, usci: string) => Promise<readonly string[]>;
  /** Decides it as its mutation would have; the outcome is that of its request. */
  readonly decide: (tx: Tx, filing: unknown, causedBy: string) => Promise<unknown>;
};

/**
 * Filings that came while a fact of another subgraph had not. None is lost: each is kept under its request, and
 * decided once, in the transaction of the event that brings the last fact.
 */
export class PendingFilings {
  readonly #handlers = new Map<string, PendingHandler>();

  constructor(private readonly clock: Clock) {}

  handle(kind: string, handler: PendingHandler): void {
    this.#handlers.set(kind, handler);
  }

  /**
   * Keeps a filing for which facts are missing, and returns its id. Null when they have arrived meanwhile: then it
   * can be decided at once.
   */
  async receive(tx: Tx, kind: string, received: ReceivedFiling): Promise<string | null> {
    await this.gate(tx, received.usci);
    const missing = await this.#of(kind).missing(tx, received.usci);
    if (missing.length === 0) return null;
    const pendingId = newId();
    const pending: PendingFiling = {
      ...received,
      pendingId,
      kind,
      state: 'PENDING_FACTS',
      missing,
      filing: packed(received.filing),
      receivedOn: this.clock.businessDay(),
      recordedAt: storedInstant(this.clock.now()),
      decidedOn: null,
      decidedBy: null,
      outcome: null,
    };
    await tx.insert(PendingFilingEntity, [pending]);
    return pendingId;
  }

  /** Whoever keeps a fact of an enterprise, or a filing that waits for one, holds this until the commit. */
  async gate(tx: Tx, usci: string): Promise<void> {
    await tx.insertNew(PendingGateEntity, [{ usci }]);
    await tx.rows(`SELECT usci FROM pending_gate WHERE usci = ?${tx.forUpdate}`, [usci]);
  }

  /** Decides what waited for the facts of an enterprise and has them all now. The caller holds the gate. */
  async decide(tx: Tx, usci: string, eventId: string): Promise<void> {
    const waiting = await tx
      .repository(PendingFilingEntity)
      .find({ where: { usci, state: 'PENDING_FACTS' }, order: { pendingId: 'ASC' } });
    for (const pending of waiting) {
      const handler = this.#of(pending.kind);
      const missing = await handler.missing(tx, usci);
      if (missing.length > 0) {
        await tx.put(PendingFilingEntity, [{ ...pending, missing }]);
        continue;
      }
      const causedBy = `request:${pending.requestId}`;
      const outcome = await handler.decide(tx, unpacked(pending.filing), causedBy);
      const decided = { state: 'DECIDED' as const, missing, outcome };
      const decidedOn = this.clock.businessDay();
      await tx.put(PendingFilingEntity, [{ ...pending, ...decided, decidedOn, decidedBy: eventId }]);
      // Whoever sends the request again is told what became of it.
      await tx.change(
        'UPDATE request_outcome SET outcome = ? WHERE subject = ? AND mutation = ? AND request_id = ?',
        [JSON.stringify(outcome), pending.subject, pending.mutation, pending.requestId],
      );
    }
  }

  #of(kind: string): PendingHandler {
    const handler = this.#handlers.get(kind);
    if (!handler) throw new Error(`nothing is known of pending filings of kind ${kind}`);
    return handler;
  }
}

/** Reads pending filings for one operation. */
export class PendingList {
  constructor(private readonly database: Database) {}

  readonly byId = new DataLoader<string, PendingFiling | null>(async (ids) => {
    const found = await this.database.read((sql) =>
      sql
        .repository(PendingFilingEntity)
        .createQueryBuilder('pending')
        .where('pending.pendingId IN (:...ids)', { ids })
        .getMany(),
    );
    return ids.map((id) => found.find(({ pendingId }) => pendingId === id) ?? null);
  });

  /** What waits of enterprises, oldest first. */
  readonly waiting = new DataLoader<string, PendingFiling[]>(async (uscis) => {
    const found = await this.database.read((sql) =>
      sql
        .repository(PendingFilingEntity)
        .createQueryBuilder('pending')
        .where(`pending.usci IN (:...uscis) AND pending.state = 'PENDING_FACTS'`, { uscis })
        .orderBy('pending.pendingId')
        .getMany(),
    );
    return uscis.map((usci) => found.filter((pending) => pending.usci === usci));
  });
}
