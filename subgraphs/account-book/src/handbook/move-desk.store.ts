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
import { movedFault } from './handbook-desk.store';
import { handbooksBy, itemsOf } from './handbook.store';
import { closeHandbooks, keptHandbooks, lockHandbooks } from './kept-handbook.store';
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

/** What the day and the caller allow. */
type Caller = { readonly ground: MoveGround; readonly sees: (usci: string) => boolean };

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

  /** Shows handbooks beside the book they would become, to somebody who is shown the enterprise; changes nothing. */
  async preview(request: MoveRequest): Promise<Result<MovePreview, MoveRefusal>> {
    const ground = await this.ground(request);
    return this.parts.database.read((sql) => this.#decide(sql, request, { ground, sees: () => true }));
  }

  /**
   * Sets the book up and closes the handbooks, in the caller's transaction; or refuses with every fault, and nothing
   * has moved. `expectedDigest` is of the preview that the enterprise agreed to.
   */
  async move(
    tx: Tx,
    request: MoveRequest,
    { terms, causedBy, ...caller }: Caller & { terms: BookTerms; causedBy: string },
  ): Promise<Result<{ bookId: string; handbookIds: string[] }, MoveRefusal>> {
    await lockHandbooks(tx, request.handbookNumbers);
    const decided = await this.#decide(tx, request, caller);
    if (!decided.ok) return decided;
    const filing = bookFilingOf(decided.value, terms, request.enterpriseUsci);
    const faults = [...checkMove(decided.value, terms), ...checkBook(filing, caller.ground)];
    if (faults.length > 0) return refuse({ kind: 'FAULTS', faults });
    const filed = await this.parts.bookDesk.file(tx, filing, caller.ground, {
      causedBy,
      withoutOfficer: true,
    });
    if (!filed.ok) return refuse({ kind: 'FAULTS', faults: filed.problem.faults });
    if (!filed.value.changed) return refuse({ kind: 'FAULTS', faults: [bookIsThere(filing)] });
    const { bookId } = filed.value;
    await closeHandbooks(tx, decided.value, { bookId, movedOn: this.parts.clock.businessDay() });
    await this.#announce(tx, { bookId, causedBy }, decided.value);
    return ok({ bookId, handbookIds: decided.value.handbooks.map(({ handbookId }) => handbookId) });
  }

  async #decide(
    sql: Sql,
    { enterpriseUsci, handbookNumbers, granularity }: MoveRequest,
    { ground, sees }: Caller,
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

  async #announce(
    tx: Tx,
    { bookId, causedBy }: { bookId: string; causedBy: string },
    { handbooks }: MovePreview,
  ): Promise<void> {
    const book = await tx.repository(AccountBookEntity).findOneBy({ bookId });
    if (!book) throw new Error('the book was set up in this transaction');
    const { bookNumber, enterpriseUsci } = book;
    const handbookNumbers = handbooks.map(({ head }) => head.handbookNumber);
    const payload = { bookId, bookNumber, enterpriseUsci, handbookNumbers };
    await this.parts.outbox.append(tx, { type: 'HandbooksMoved', payload, causedBy });
  }
}

const bookIsThere = ({ head }: BookFiling): Fault => ({
  path: 'head.internalNumber',
  rule: 'BOOK_REPEATED',
  message: 'a book with this content was set up before, without these handbooks',
  value: head.internalNumber,
  allowed: 'another number',
});
