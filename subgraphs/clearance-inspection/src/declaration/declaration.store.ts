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

  /** Those with these keys, of some enterprises or (null) of all. */
  by(
    key: 'id' | 'declarationNumber' | 'listNumber',
    values: readonly string[],
    only: readonly string[] | null,
  ): Promise<Declaration[]> {
    const owned = only === null ? {} : { enterpriseUsci: In([...only]) };
    return this.database.read((sql) =>
      sql.repository(DeclarationEntity).findBy({ [key]: In([...values]), ...owned }),
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
