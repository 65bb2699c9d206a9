import { newId, storedInstant, type Database, type Sql, type Tx } from '@trust-supervision/database';
import type { FlowStatement } from '@trust-supervision/contracts';
import { ownedBy, type Outbox, type Owners } from '@trust-supervision/events';
import type { Clock, LegalDate } from '@trust-supervision/kernel';
import { In } from 'typeorm';
import { warningsOf, type Enterprise, type EnterpriseFiling, type TakenCodes } from './enterprise';
import { EnterpriseEntity, FlowEntity } from './enterprise.entity';
import type { GoodsAndDataFlow } from './goods-data-flow';

/** Which enterprises to load: after a credit code, and as whose rows. */
export type EnterprisePage = {
  readonly limit: number;
  readonly after: string | null;
  readonly owners: Owners;
};

/** Whose request, on which business day. */
export type Occasion = { readonly businessDay: LegalDate; readonly causedBy: string };

/** Enterprises and their statements on goods flow and data flow. */
export class EnterpriseStore {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** One more than the page holds, so that the caller knows whether others follow. */
  page({ limit, after, owners }: EnterprisePage): Promise<Enterprise[]> {
    const { condition, bound } = ownedBy(owners, 'usci');
    const ordered = `usci > ? AND ${condition} ORDER BY usci LIMIT ?`;
    return this.database.read((sql) =>
      sql.select(EnterpriseEntity, ordered, [after ?? '', ...bound, limit + 1]),
    );
  }

  /** Those with one of these keys, as far as they are among the rows of these owners. */
  by(key: 'id' | 'usci', values: readonly string[], owners: Owners): Promise<Enterprise[]> {
    const { condition, bound } = ownedBy(owners, 'usci');
    return this.database.read((sql) =>
      sql.select(EnterpriseEntity, `${key} IN (?) AND ${condition}`, [values, ...bound]),
    );
  }

  flowsOf(enterpriseIds: readonly string[]): Promise<GoodsAndDataFlow[]> {
    return this.database.read((sql) =>
      sql.repository(FlowEntity).findBy({ enterpriseId: In([...enterpriseIds]) }),
    );
  }

  /** The enterprise, inside a transaction. */
  find(tx: Tx, usci: string): Promise<Enterprise | null> {
    return tx.repository(EnterpriseEntity).findOneBy({ usci });
  }

  /** Which of the filing's codes are taken. */
  async taken(sql: Sql, { usci, customsCode }: EnterpriseFiling): Promise<TakenCodes> {
    const others = await sql.repository(EnterpriseEntity).findBy([{ usci }, { customsCode }]);
    return {
      usci: others.some((other) => other.usci === usci),
      customsCode: others.some((other) => other.customsCode === customsCode),
    };
  }

  /** Registers and announces an enterprise; null when another writer took one of its codes first. */
  async register(
    tx: Tx,
    filing: EnterpriseFiling,
    { businessDay, causedBy }: Occasion,
  ): Promise<string | null> {
    const enterprise: Enterprise = {
      ...filing,
      id: newId(),
      warnings: warningsOf(filing),
      registeredOn: businessDay,
      recordedAt: storedInstant(this.clock.now()),
    };
    if ((await tx.insertNew(EnterpriseEntity, [enterprise])) === 0) return null;
    const { usci, customsCode, nameZh, district, isManufacturer, tradesInOwnName } = filing;
    const payload = { usci, customsCode, name: nameZh, district, isManufacturer, tradesInOwnName };
    await this.outbox.append(tx, {
      type: 'EnterpriseRegistered',
      payload,
      causedBy,
      occurredOn: businessDay,
    });
    return enterprise.id;
  }

  /** Enters and announces a statement on goods flow and data flow. */
  async declareFlow(
    tx: Tx,
    { id: enterpriseId, usci }: { readonly id: string; readonly usci: string },
    statement: FlowStatement & { declaredOn: LegalDate; causedBy: string },
  ): Promise<void> {
    const { transparent, logicChainComplete, consumptionTraceable, declaredOn, causedBy } = statement;
    const stated = { transparent, logicChainComplete, consumptionTraceable, declaredOn };
    const recordedAt = storedInstant(this.clock.now());
    await tx.insert(FlowEntity, [{ ...stated, id: newId(), enterpriseId, recordedAt }]);
    await this.outbox.append(tx, {
      type: 'GoodsAndDataFlowDeclared',
      payload: { usci, ...stated },
      causedBy,
    });
  }
}
