import type { Database, Sql, Tx } from '@trust-supervision/database';
import type { Outbox } from '@trust-supervision/events';
import {
  Decimal,
  digestOf,
  ok,
  refuse,
  type Clock,
  type Fault,
  type Result,
} from '@trust-supervision/kernel';
import type { Reference } from '@trust-supervision/reference';
import type { BookFiling } from '../account-book/account-book';
import { AccountBookEntity } from '../account-book/account-book.entity';
import { checkBook } from '../account-book/book-check';
import { priceInUsd, type BookDesk, type BookGround } from '../account-book/book-desk.store';
import type { Handbook } from './handbook';
import { OriginEntity, VersionOriginEntity, type StoredOrigin } from './handbook.entity';
import { movedFault } from './handbook-desk.store';
import { balancesOf, consumptionsOf, handbooksBy, itemsOf } from './handbook.store';
import type { Granularity } from './merge';
import { planMove } from './move';
import {
  bookFilingOf,
  checkMove,
  checkReady,
  type BookTerms,
  type KeptHandbook,
  type MovePreview,
} from './move-check';

type Parts = {
  readonly database: Database;
  readonly bookDesk: BookDesk;
  readonly outbox: Outbox;
  readonly reference: Reference;
  readonly clock: Clock;
};

/** Which handbooks are to become a book, and how it is kept. */
export type MoveRequest = {
  readonly enterpriseUsci: string;
  readonly handbookNumbers: readonly string[];
  readonly granularity: Granularity;
};

/** What a move is decided against, as of the day it came in. */
export type MoveGround = BookGround & { readonly priceBand: Decimal };

/** Why nothing was moved or shown. */
export type MoveRefusal =
  | { readonly kind: 'HANDBOOK_NOT_FOUND'; readonly handbookNumber: string }
  | { readonly kind: 'FAULTS'; readonly faults: readonly Fault[] };

/** Moves handbooks into a book: from the contract to the enterprise as the unit (B4). */
export class MoveDesk {
  constructor(private readonly parts: Parts) {}

  /** Looks up what planning and set-up need. It is done before the transaction, which then holds its connection alone. */
  async ground({ handbookNumbers }: MoveRequest): Promise<MoveGround> {
    const { database, bookDesk, reference, clock } = this.parts;
    const items = await database.read(async (sql) => {
      const handbooks = await handbooksBy(sql, 'handbookNumber', handbookNumbers);
      return itemsOf(
        sql,
        handbooks.map(({ handbookId }) => handbookId),
      );
    });
    const ground = await bookDesk.ground({ materials: items, products: [] });
    const band = await reference.policyValue('mergePriceBand', clock.businessDay());
    if (!band) throw new Error('the policy table has no row mergePriceBand: load the reference sets');
    return { ...ground, priceBand: new Decimal(band.value) };
  }

  /** Shows handbooks beside the book they would become; changes nothing. */
  async preview(
    request: MoveRequest,
    sees: (usci: string) => boolean,
  ): Promise<Result<MovePreview, MoveRefusal>> {
    const ground = await this.ground(request);
    return this.parts.database.read((sql) => this.#decide(sql, request, ground, sees));
  }

  /**
   * Sets the book up and closes the handbooks, in the caller's transaction; or refuses with every fault, and nothing
   * has moved. `terms.expectedDigest` is of the preview that the enterprise agreed to.
   */
  async move(
    tx: Tx,
    request: MoveRequest,
    terms: BookTerms,
    by: { ground: MoveGround; sees: (usci: string) => boolean; causedBy: string },
  ): Promise<Result<{ bookId: string; handbookIds: string[] }, MoveRefusal>> {
    await lock(tx, request.handbookNumbers);
    const decided = await this.#decide(tx, request, by.ground, by.sees);
    if (!decided.ok) return decided;
    const filing = bookFilingOf(decided.value, terms, request.enterpriseUsci);
    const faults = [...checkMove(decided.value, terms), ...checkBook(filing, by.ground)];
    if (faults.length > 0) return refuse({ kind: 'FAULTS', faults });
    const filed = await this.parts.bookDesk.file(tx, filing, by.ground, by.causedBy);
    if (!filed.ok) return refuse({ kind: 'FAULTS', faults: filed.problem });
    if (!filed.value.changed) return refuse({ kind: 'FAULTS', faults: [bookIsThere(filing)] });
    const { bookId } = filed.value;
    await this.#close(tx, bookId, decided.value);
    await this.#announce(tx, bookId, decided.value, by.causedBy);
    return ok({ bookId, handbookIds: decided.value.handbooks.map(({ handbookId }) => handbookId) });
  }

  async #decide(
    sql: Sql,
    { enterpriseUsci, handbookNumbers, granularity }: MoveRequest,
    ground: MoveGround,
    sees: (usci: string) => boolean,
  ): Promise<Result<MovePreview, MoveRefusal>> {
    const found = await handbooksBy(sql, 'handbookNumber', handbookNumbers);
    const handbooks = found.filter(
      (handbook) => handbook.enterpriseUsci === enterpriseUsci && sees(enterpriseUsci),
    );
    const missing = handbookNumbers.find((wanted) => !handbooks.some((it) => it.handbookNumber === wanted));
    if (missing !== undefined) return refuse({ kind: 'HANDBOOK_NOT_FOUND', handbookNumber: missing });
    const kept = await keptHandbooks(sql, handbooks);
    const faults = await this.#stateFaults(sql, kept);
    if (faults.length > 0) return refuse({ kind: 'FAULTS', faults });
    const { priceBand, turnoverRatio } = ground;
    const plan = planMove(kept, {
      granularity,
      priceBand,
      turnoverRatio,
      priceInUsd: (item) => priceInUsd(item, ground),
    });
    const contents = kept.map(({ head, contentDigest, asOf }) => [head.handbookNumber, contentDigest, asOf]);
    const { materials, products, consumptions } = plan;
    const digest = digestOf({ granularity, contents, materials, products, consumptions });
    return ok({ granularity, handbooks: kept, plan, digest });
  }

  async #stateFaults(sql: Sql, kept: readonly KeptHandbook[]): Promise<Fault[]> {
    const moved = kept.filter(({ state }) => state === 'MOVED');
    const handbooks = await handbooksBy(
      sql,
      'handbookId',
      moved.map(({ handbookId }) => handbookId),
    );
    const faults = await Promise.all(handbooks.map((handbook) => movedFault(sql, handbook)));
    const open = kept.filter(({ state }) => state === 'OPEN');
    const allMoved = moved.length > 0 && open.length === 0;
    return [...faults, ...(allMoved ? [] : checkReady(open, this.parts.clock.businessDay()))];
  }

  /** Marks the handbooks as moved and keeps where each item and version came from. */
  async #close(tx: Tx, bookId: string, { handbooks, plan }: MovePreview): Promise<void> {
    const ids = new Map(handbooks.map(({ head, handbookId }) => [head.handbookNumber, handbookId]));
    const idOf = (handbookNumber: string): string => {
      const handbookId = ids.get(handbookNumber);
      if (!handbookId) throw new Error('an origin is one of the handbooks that move');
      return handbookId;
    };
    const originsOf = (kind: 'MATERIAL' | 'PRODUCT', items: typeof plan.materials): StoredOrigin[] =>
      items.flatMap(({ itemNumber, origins }) =>
        origins.map(({ handbookNumber, itemNumber: handbookItemNumber, quantity }) => {
          return { bookId, kind, itemNumber, handbookId: idOf(handbookNumber), handbookItemNumber, quantity };
        }),
      );
    await tx.insert(OriginEntity, [
      ...originsOf('MATERIAL', plan.materials),
      ...originsOf('PRODUCT', plan.products),
    ]);
    // A version has a line for each of its materials, and one origin.
    const versions = new Map(
      plan.consumptions.map((line) => [`${line.productItemNumber}/${line.version}`, line] as const),
    );
    await tx.insert(
      VersionOriginEntity,
      [...versions.values()].map(({ productItemNumber, version, origin }) => ({
        bookId,
        productItemNumber,
        version,
        handbookId: idOf(origin.handbookNumber),
        handbookProductItemNumber: origin.productItemNumber,
        handbookVersion: origin.version,
      })),
    );
    const closed = await tx.change(
      "UPDATE handbook SET state = 'MOVED', book_id = ?, moved_on = ? WHERE handbook_id IN (?) AND state = 'OPEN'",
      [bookId, this.parts.clock.businessDay(), [...ids.values()]],
    );
    if (closed !== ids.size) throw new Error('handbooks are locked while they are moved');
  }

  async #announce(tx: Tx, bookId: string, { handbooks }: MovePreview, causedBy: string): Promise<void> {
    const book = await tx.repository(AccountBookEntity).findOneBy({ bookId });
    if (!book) throw new Error('the book was set up in this transaction');
    const { bookNumber, enterpriseUsci } = book;
    const handbookNumbers = handbooks.map(({ head }) => head.handbookNumber);
    const payload = { bookId, bookNumber, enterpriseUsci, handbookNumbers };
    await this.parts.outbox.append(tx, { type: 'HandbooksMoved', payload, causedBy });
  }
}

/** Takes the rows' locks in the order of their numbers: two moves with a handbook in common wait for each other. */
async function lock(tx: Tx, handbookNumbers: readonly string[]): Promise<void> {
  if (handbookNumbers.length === 0) return;
  await tx.rows(
    `SELECT handbook_id FROM handbook WHERE handbook_number IN (?) ORDER BY handbook_number${tx.forUpdate}`,
    [handbookNumbers],
  );
}

/** The handbooks with their contents. */
async function keptHandbooks(sql: Sql, handbooks: readonly Handbook[]): Promise<KeptHandbook[]> {
  const ids = handbooks.map(({ handbookId }) => handbookId);
  const items = await itemsOf(sql, ids);
  const consumptions = await consumptionsOf(sql, ids);
  const balances = await balancesOf(sql, ids);
  return handbooks.map((head) => {
    const { handbookId, state, contentDigest } = head;
    const own = items.filter((item) => item.handbookId === handbookId);
    const stated = balances.filter((balance) => balance.handbookId === handbookId);
    return {
      head,
      handbookId,
      state,
      contentDigest,
      materials: own.filter(({ kind }) => kind === 'MATERIAL'),
      products: own.filter(({ kind }) => kind === 'PRODUCT'),
      consumptions: consumptions.filter((line) => line.handbookId === handbookId),
      balances: new Map(stated.map(({ itemNumber, remaining }) => [itemNumber, remaining])),
      asOf: stated[0]?.asOf ?? null,
    };
  });
}

const bookIsThere = ({ head }: BookFiling): Fault => ({
  path: 'head.internalNumber',
  rule: 'BOOK_REPEATED',
  message: 'a book with this content was set up before, without these handbooks',
  value: head.internalNumber,
  allowed: 'another number',
});
