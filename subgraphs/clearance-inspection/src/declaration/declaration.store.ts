import {
  newId,
  storedInstant,
  takeFromSequence,
  type Database,
  type Sql,
  type Tx,
} from '@trust-supervision/database';
import type { Outbox } from '@trust-supervision/events';
import type { Clock, LegalDate } from '@trust-supervision/kernel';
import { In, MoreThan } from 'typeorm';
import {
  declarationNumberOf,
  type ApprovedList,
  type Declaration,
  type DeclarationState,
} from './declaration';
import { DeclarationEntity } from './declaration.entity';

/** Which declarations to load: after a number, of a state or any, of some enterprises or (null) of all. */
export type DeclarationPage = {
  readonly limit: number;
  readonly after: string | null;
  readonly state: DeclarationState | null;
  readonly only: readonly string[] | null;
};

/** A list that was approved: when, and what its declaration follows from. */
export type Approval = {
  readonly list: ApprovedList;
  readonly approvedOn: LegalDate;
  readonly causedBy: string;
};

/** Customs declarations: one for each list, released once. */
export class DeclarationStore {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** One more than the page holds, so that the caller knows whether others follow. */
  page({ limit, after, state, only }: DeclarationPage): Promise<Declaration[]> {
    const where = {
      ...(after === null ? {} : { declarationNumber: MoreThan(after) }),
      ...(state === null ? {} : { state }),
      ...(only === null ? {} : { enterpriseUsci: In([...only]) }),
    };
    return this.database.read((sql) =>
      sql.repository(DeclarationEntity).find({ where, order: { declarationNumber: 'ASC' }, take: limit + 1 }),
    );
  }

  byIds(ids: readonly string[]): Promise<Declaration[]> {
    return this.database.read((sql) => sql.repository(DeclarationEntity).findBy({ id: In([...ids]) }));
  }

  byNumbers(numbers: readonly string[]): Promise<Declaration[]> {
    return this.database.read((sql) =>
      sql.repository(DeclarationEntity).findBy({ declarationNumber: In([...numbers]) }),
    );
  }

  byLists(listNumbers: readonly string[]): Promise<Declaration[]> {
    return this.database.read((sql) =>
      sql.repository(DeclarationEntity).findBy({ listNumber: In([...listNumbers]) }),
    );
  }

  /** The declaration, inside a transaction. */
  find(sql: Sql, declarationNumber: string): Promise<Declaration | null> {
    return sql.repository(DeclarationEntity).findOneBy({ declarationNumber });
  }

  /**
   * Makes the declarations of lists that have none. Two writers with one list: the unique list id fails the second,
   * whose numbers are given back, and who finds the declaration when the events are offered again.
   */
  async generate(tx: Tx, approvals: readonly Approval[]): Promise<void> {
    if (approvals.length === 0) return;
    const listIds = approvals.map(({ list }) => list.listId);
    const made = await tx.select(DeclarationEntity, 'list_id IN (?)', [listIds]);
    const declared = new Set(made.map(({ listId }) => listId));
    const fresh = approvals.filter(({ list }) => !declared.has(list.listId));
    const numbers = await declarationNumbers(tx, fresh);
    const recordedAt = storedInstant(this.clock.now());
    const declarations = fresh.map(({ list, approvedOn, causedBy }, index) => ({
      ...list,
      id: newId(),
      declarationNumber: numbers[index] as string,
      state: 'GENERATED' as const,
      generatedOn: approvedOn,
      releasedOn: null,
      cancelledOn: null,
      causedBy,
      recordedAt,
    }));
    await tx.insert(DeclarationEntity, declarations);
    await this.outbox.append(
      tx,
      ...declarations.map(
        ({ declarationNumber, listId, listNumber, enterpriseUsci, generatedOn, causedBy }) => ({
          type: 'DeclarationMade' as const,
          payload: { declarationNumber, listId, listNumber, enterpriseUsci },
          causedBy,
          occurredOn: generatedOn,
        }),
      ),
    );
  }

  /**
   * Cancels the declaration of a list that is to be deleted, and announces it. One that was released stays: its
   * release was announced, and answers the deletion. Events of a source come in order, so there is a declaration.
   */
  async cancel(
    tx: Tx,
    { listId, listNumber }: { readonly listId: string; readonly listNumber: string },
    causedBy: string,
  ): Promise<void> {
    const declaration = await tx.repository(DeclarationEntity).findOneBy({ listId });
    if (!declaration) throw new Error(`the list ${listNumber} is to be deleted, but has no declaration here`);
    const { id, declarationNumber, enterpriseUsci } = declaration;
    const cancelledOn = this.clock.businessDay();
    const changed = await tx.change(
      `UPDATE declaration SET state = 'CANCELLED', cancelled_on = ? WHERE id = ? AND state = 'GENERATED'`,
      [cancelledOn, id],
    );
    if (changed === 0) return;
    const payload = { declarationNumber, listId, listNumber, enterpriseUsci, cancelledOn };
    await this.outbox.append(tx, {
      type: 'DeclarationCancelled',
      payload,
      causedBy,
      occurredOn: cancelledOn,
    });
  }

  /** Releases and announces it; false when it was released or cancelled before, by whomever. */
  async release(tx: Tx, declaration: Declaration, releasedOn: LegalDate): Promise<boolean> {
    const { id, declarationNumber, listId, listNumber, enterpriseUsci, causedBy } = declaration;
    const changed = await tx.change(
      `UPDATE declaration SET state = 'RELEASED', released_on = ? WHERE id = ? AND state = 'GENERATED'`,
      [releasedOn, id],
    );
    if (changed === 0) return false;
    const payload = { declarationNumber, listId, listNumber, enterpriseUsci, releasedOn };
    await this.outbox.append(tx, {
      type: 'DeclarationReleased',
      payload,
      causedBy,
      occurredOn: releasedOn,
    });
    return true;
  }
}

/** The numbers of declarations, in their order: those of one district and year in one step, districts by their order. */
async function declarationNumbers(tx: Tx, approvals: readonly Approval[]): Promise<string[]> {
  const numbers: string[] = [];
  const sequenceOf = ({ list, approvedOn }: Approval): string => `${list.district}/${approvedOn.slice(0, 4)}`;
  for (const key of [...new Set(approvals.map(sequenceOf))].toSorted()) {
    const own = approvals.filter((approval) => sequenceOf(approval) === key);
    const [district, year] = [key.slice(0, 4), Number(key.slice(5))];
    let sequence = await takeFromSequence(tx, { kind: 'DECLARATION', district, year }, own.length);
    for (const approval of own) {
      const { direction } = approval.list;
      numbers[approvals.indexOf(approval)] = declarationNumberOf({ district, year, direction, sequence });
      sequence += 1;
    }
  }
  return numbers;
}
