import {
  newId,
  nextInSequence,
  storedInstant,
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
  type DeclarationReturn,
  type DeclarationState,
} from './declaration';
import { DeclarationEntity } from './declaration.entity';
import { DeclarationReturnEntity } from './declaration-return.entity';

/** Which declarations to load: after a number, of a state or any, of some enterprises or (null) of all. */
export type DeclarationPage = {
  readonly limit: number;
  readonly after: string | null;
  readonly state: DeclarationState | null;
  readonly only: readonly string[] | null;
};

/** When and why a declaration is made. */
export type Approval = { readonly approvedOn: LegalDate; readonly causedBy: string };

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
   * Makes the declaration of a list that has none. Two writers with one list: the unique list id fails the second,
   * whose number is given back, and who finds the declaration when the event is offered again.
   */
  async generate(tx: Tx, list: ApprovedList, { approvedOn, causedBy }: Approval): Promise<void> {
    const { listId, listNumber, enterpriseUsci, district, direction } = list;
    if (await tx.repository(DeclarationEntity).findOneBy({ listId })) return;
    const year = Number(approvedOn.slice(0, 4));
    const sequence = await nextInSequence(tx, { kind: 'DECLARATION', district, year });
    const declarationNumber = declarationNumberOf({ district, year, direction, sequence });
    await tx.insert(DeclarationEntity, [
      {
        ...list,
        id: newId(),
        declarationNumber,
        state: 'GENERATED',
        generatedOn: approvedOn,
        releasedOn: null,
        cancelledOn: null,
        causedBy,
        recordedAt: storedInstant(this.clock.now()),
      },
    ]);
    const payload = { declarationNumber, listId, listNumber, enterpriseUsci };
    await this.outbox.append(tx, { type: 'DeclarationMade', payload, causedBy, occurredOn: approvedOn });
  }

  /** The declaration of a list, inside a transaction. */
  ofList(sql: Sql, listId: string): Promise<Declaration | null> {
    return sql.repository(DeclarationEntity).findOneBy({ listId });
  }

  /** The declaration, locked until the commit: whatever decides it comes through here. */
  async hold(tx: Tx, id: string): Promise<Declaration> {
    await tx.rows(`SELECT id FROM declaration WHERE id = ?${tx.forUpdate}`, [id]);
    const declaration = await tx.repository(DeclarationEntity).findOneBy({ id });
    if (!declaration) throw new Error('a declaration is never deleted');
    return declaration;
  }

  /** Why declarations were returned, first to last. */
  returnsOf(declarationIds: readonly string[]): Promise<DeclarationReturn[]> {
    return this.database.read((sql) =>
      sql.repository(DeclarationReturnEntity).find({
        where: { declarationId: In([...declarationIds]) },
        order: { returnId: 'ASC' },
      }),
    );
  }

  /** Brings a declaration whose lock is held from one state to another, neither of them its last. */
  async move(
    tx: Tx,
    { id }: Declaration,
    { from, to }: { readonly from: DeclarationState; readonly to: DeclarationState },
  ): Promise<void> {
    const changed = await tx.change(`UPDATE declaration SET state = ? WHERE id = ? AND state = ?`, [
      to,
      id,
      from,
    ]);
    if (changed !== 1) throw new Error('a declaration that is held was moved by somebody else');
  }

  /**
   * Cancels a declaration whose lock is held, and announces it. One that was released stays: its release was announced,
   * and answers the deletion of its list.
   */
  async cancel(tx: Tx, declaration: Declaration, causedBy: string): Promise<void> {
    const { id, state, declarationNumber, listId, listNumber, enterpriseUsci } = declaration;
    if (state === 'RELEASED' || state === 'CANCELLED') return;
    const cancelledOn = this.clock.businessDay();
    await this.move(tx, declaration, { from: state, to: 'CANCELLED' });
    await tx.change('UPDATE declaration SET cancelled_on = ? WHERE id = ?', [cancelledOn, id]);
    const payload = { declarationNumber, listId, listNumber, enterpriseUsci, cancelledOn };
    await this.outbox.append(tx, {
      type: 'DeclarationCancelled',
      payload,
      causedBy,
      occurredOn: cancelledOn,
    });
  }

  /** Releases a declaration whose lock is held, and announces it. */
  async release(tx: Tx, declaration: Declaration, releasedOn: LegalDate): Promise<void> {
    const { id, state, declarationNumber, listId, listNumber, enterpriseUsci, causedBy } = declaration;
    await this.move(tx, declaration, { from: state, to: 'RELEASED' });
    await tx.change('UPDATE declaration SET released_on = ? WHERE id = ?', [releasedOn, id]);
    const payload = { declarationNumber, listId, listNumber, enterpriseUsci, releasedOn };
    await this.outbox.append(tx, {
      type: 'DeclarationReleased',
      payload,
      causedBy,
      occurredOn: releasedOn,
    });
  }
}
