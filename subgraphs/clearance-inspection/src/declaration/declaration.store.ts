import {
  newId,
  storedInstant,
  takeFromSequence,
  type Database,
  type Sql,
  type Tx,
} from '@trust-supervision/database';
import { ownedBy, type Outbox, type Owners } from '@trust-supervision/events';
import type { Clock, LegalDate } from '@trust-supervision/kernel';
import { In } from 'typeorm';
import {
  declarationNumberOf,
  type ApprovedList,
  type Declaration,
  type DeclarationReturn,
  type DeclarationState,
} from './declaration';
import { DeclarationEntity } from './declaration.entity';
import { DeclarationReturnEntity } from './declaration-return.entity';

/** Which declarations to load: after a number, of a state or any, and as whose rows. */
export type DeclarationPage = {
  readonly limit: number;
  readonly after: string | null;
  readonly state: DeclarationState | null;
  readonly owners: Owners;
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
  page({ limit, after, state, owners }: DeclarationPage): Promise<Declaration[]> {
    const { condition, bound } = ownedBy(owners, 'enterprise_usci');
    const inState = state === null ? '' : ' AND state = ?';
    const ordered = `declaration_number > ?${inState} AND ${condition} ORDER BY declaration_number LIMIT ?`;
    const states = state === null ? [] : [state];
    return this.database.read((sql) =>
      sql.select(DeclarationEntity, ordered, [after ?? '', ...states, ...bound, limit + 1]),
    );
  }

  /** Those of these owners with one of these keys. */
  by(
    key: 'id' | 'declaration_number' | 'list_number',
    values: readonly string[],
    owners: Owners,
  ): Promise<Declaration[]> {
    const { condition, bound } = ownedBy(owners, 'enterprise_usci');
    return this.database.read((sql) =>
      sql.select(DeclarationEntity, `${key} IN (?) AND ${condition}`, [values, ...bound]),
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
