import { newId, storedInstant, type Database, type Sql, type Tx } from '@trust-supervision/database';
import { ok, refuse, type Clock, type Fault, type LegalDate, type Result } from '@trust-supervision/kernel';
import { shippedFilingSteps, shippedLinks } from '@trust-supervision/reference';
import {
  checkAddition,
  checkClosing,
  linksAfter,
  type CancelledLink,
  type FilingStep,
  type LinkChange,
} from './cancelled-link';
import { LinkChangeEntity, LinkLockEntity } from './cancelled-link.entity';

type By = { readonly subject: string; readonly name: string; readonly reason: string };

/** The cancelled links: those that are shipped, and what administrators added and closed. */
export class CancelledLinks {
  readonly #shipped: readonly CancelledLink[];
  /** The steps of filings, in order. */
  readonly steps: readonly FilingStep[] = shippedFilingSteps();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    this.#shipped = shippedLinks().map(({ validFrom, validTo, source, ...link }) => ({
      ...link,
      linkId: `${link.code}/${link.scope}`,
      cancelledFrom: validFrom,
      cancelledUntil: validTo,
      legalBasis: source,
    }));
  }

  async links(): Promise<readonly CancelledLink[]> {
    return this.database.read((sql) => this.linksIn(sql));
  }

  /** The same inside a transaction. */
  async linksIn(sql: Sql): Promise<readonly CancelledLink[]> {
    return linksAfter(this.#shipped, await this.#changes(sql));
  }

  changes(): Promise<LinkChange[]> {
    return this.database.read((sql) => this.#changes(sql));
  }

  /** Adds a row, or tells every fault of it. */
  async add(tx: Tx, link: Omit<CancelledLink, 'linkId'>, by: By): Promise<Result<string, readonly Fault[]>> {
    await this.#lock(tx);
    const faults = checkAddition(link, by.reason, await this.linksIn(tx));
    if (faults.length > 0) return refuse(faults);
    const linkId = newId();
    await this.#keep(tx, { event: 'ADD', linkId, added: { ...link, linkId }, closedOn: null }, by);
    return ok(linkId);
  }

  /** Closes a row with a last day; null when there is no such row. */
  async close(
    tx: Tx,
    { linkId, closedOn }: { readonly linkId: string; readonly closedOn: LegalDate },
    by: By,
  ): Promise<Result<string, readonly Fault[]> | null> {
    await this.#lock(tx);
    const link = (await this.linksIn(tx)).find((known) => known.linkId === linkId);
    if (!link) return null;
    const faults = checkClosing(link, closedOn, by.reason);
    if (faults.length > 0) return refuse(faults);
    await this.#keep(tx, { event: 'CLOSE', linkId, added: null, closedOn }, by);
    return ok(linkId);
  }

  async #keep(
    tx: Tx,
    change: Pick<LinkChange, 'event' | 'linkId' | 'added' | 'closedOn'>,
    { subject, name, reason }: By,
  ): Promise<void> {
    const recorded = {
      recordedOn: this.clock.businessDay(),
      recordedAt: storedInstant(this.clock.now()),
    };
    await tx.insert(LinkChangeEntity, [{ changeId: newId(), ...change, reason, subject, name, ...recorded }]);
  }

  async #lock(tx: Tx): Promise<void> {
    await tx.insertNew(LinkLockEntity, [{ name: 'links' }]);
    await tx.rows(`SELECT name FROM cancelled_link_lock WHERE name = 'links'${tx.forUpdate}`);
  }

  #changes(sql: Sql): Promise<LinkChange[]> {
    return sql.repository(LinkChangeEntity).find({ order: { changeId: 'ASC' } });
  }
}
