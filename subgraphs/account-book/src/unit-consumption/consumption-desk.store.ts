import { newId, storedInstant, type Tx } from '@trust-supervision/database';
import { ok, refuse, type Clock, type Fault, type Result } from '@trust-supervision/kernel';
import type { AccountBook, ConsumptionLink, FiledConsumption } from '../account-book/account-book';
import { AccountBookEntity } from '../account-book/account-book.entity';
import type { Ledger } from '../ledger/ledger.store';
import type { TurnoverLedger } from '../turnover/turnover.store';
import { periodsOf } from '../write-off/write-off-period.store';
import { changeHoldsFrom, linkOn, spanOfDay, type ConsumptionLinkChange } from './consumption-link';
import { linkChangesOf } from './consumption-link.store';
import { ConsumptionTable, type ConsumptionFigure } from './consumption-table';
import { checkDeclaration, type DeclaredVersion } from './declaration';
import { consumptionFacts, declarationFacts } from './declaration.store';
import { checkRestatement, type Restatement } from './restatement';
import { fileReport } from './restatement.store';
import { ConsumptionEntity, LinkChangeEntity } from './unit-consumption.entity';
import { consumptionHistory } from './unit-consumption.store';

/** Why nothing was filed. */
export type ConsumptionRefusal =
  { readonly kind: 'BOOK_NOT_FOUND' } | { readonly kind: 'FAULTS'; readonly faults: readonly Fault[] };

/** What a declaration did: materials move now where the version was exported before it was declared. */
export type Declared = {
  readonly bookId: string;
  readonly versions: readonly { productItemNumber: number; version: string; changed: boolean }[];
  readonly movementsPosted: number;
  readonly overdrawn: readonly number[];
};

type Parts = { readonly ledger: Ledger; readonly turnover: TurnoverLedger; readonly clock: Clock };
type Sees = (usci: string) => boolean;

/** Takes declarations of unit consumption, reports that restate it, and changes of the link, under the book's lock. */
export class ConsumptionDesk {
  constructor(private readonly parts: Parts) {}

  /** Declares versions (单耗自核): in force from the business day. Exports that waited for them take materials now. */
  async declare(
    tx: Tx,
    filing: { readonly bookNumber: string; readonly lines: readonly FiledConsumption[] },
    sees: Sees,
  ): Promise<Result<Declared, ConsumptionRefusal>> {
    const book = await this.#locked(tx, filing.bookNumber, sees);
    if (!book) return refuse({ kind: 'BOOK_NOT_FOUND' });
    const checked = checkDeclaration(
      filing.lines,
      await declarationFacts(tx, book.bookId, filing.lines, this.parts.clock.businessDay()),
    );
    if (!checked.ok) return refuse({ kind: 'FAULTS', faults: checked.problem });
    const { bookId } = book;
    const fresh = checked.value.filter(({ isNew }) => isNew);
    const effectiveFrom = this.parts.clock.businessDay();
    await tx.insert(
      ConsumptionEntity,
      fresh.flatMap(({ lines }) => lines.map((line) => ({ ...line, bookId, effectiveFrom }))),
    );
    const { posted, overdrawn } = await this.#recountNew(tx, bookId, fresh);
    const versions = checked.value.map(({ productItemNumber, version, isNew }) => ({
      productItemNumber,
      version,
      changed: isNew,
    }));
    return ok({ bookId, versions, movementsPosted: posted, overdrawn });
  }

  /** Files a supplementary self-approval report: reverses what the version took since the period began, posts it anew. */
  async restate(
    tx: Tx,
    filing: Restatement,
    sees: Sees,
  ): Promise<Result<{ reportId: string; bookId: string; overdrawn: number[] }, ConsumptionRefusal>> {
    const book = await this.#locked(tx, filing.bookNumber, sees);
    if (!book) return refuse({ kind: 'BOOK_NOT_FOUND' });
    const { bookId } = book;
    const figures = await this.#figuresOf(tx, bookId, filing);
    const table = new ConsumptionTable(figures);
    const checked = checkRestatement(filing, {
      ...(await consumptionFacts(tx, bookId, filing.lines, this.parts.clock.businessDay())),
      periods: await periodsOf(tx, [bookId]),
      standing: ({ beginsOn }) => table.asOf(beginsOn).of(bookId, filing.productItemNumber, filing.version),
    });
    if (!checked.ok) return refuse({ kind: 'FAULTS', faults: checked.problem });
    const { period, lines } = checked.value;
    const { clock, ledger } = this.parts;
    const filed = { bookId, filing, period, lines, before: figures };
    return ok({ bookId, ...(await fileReport(tx, filed, { clock, ledger })) });
  }

  /** Changes the link (单耗申报环节): for this period while none of its exports is posted, else from the next one. */
  async changeLink(
    tx: Tx,
    filing: { readonly bookNumber: string; readonly link: ConsumptionLink },
    sees: Sees,
  ): Promise<Result<ConsumptionLinkChange, ConsumptionRefusal>> {
    const book = await this.#locked(tx, filing.bookNumber, sees);
    if (!book) return refuse({ kind: 'BOOK_NOT_FOUND' });
    const { bookId } = book;
    const filedOn = this.parts.clock.businessDay();
    const span = spanOfDay(await periodsOf(tx, [bookId]), book.cycleDays, filedOn);
    if (!span) return refuse({ kind: 'FAULTS', faults: [noOpenPeriod(filedOn)] });
    const exported = await tx.rows(
      "SELECT movement_key FROM movement WHERE book_id = ? AND account = 'PRODUCT' AND occurred_on BETWEEN ? AND ? LIMIT 1",
      [bookId, span.beginsOn, span.endsOn],
    );
    const effectiveFrom = changeHoldsFrom(span, exported.length > 0);
    const { link } = filing;
    if (linkOn(book.consumptionLink, await linkChangesOf(tx, [bookId]), effectiveFrom) === link)
      return refuse({ kind: 'FAULTS', faults: [sameLink(link, effectiveFrom)] });
    const recordedAt = storedInstant(this.parts.clock.now());
    const change = { changeId: newId(), bookId, link, effectiveFrom, filedOn, recordedAt };
    await tx.insert(LinkChangeEntity, [change]);
    return ok(change);
  }

  async #locked(tx: Tx, bookNumber: string, sees: Sees): Promise<AccountBook | null> {
    const book = await tx.repository(AccountBookEntity).findOneBy({ bookNumber });
    if (!book || !sees(book.enterpriseUsci)) return null;
    await this.parts.turnover.lock(tx, book.bookId, this.parts.clock.businessDay());
    return book;
  }

  async #recountNew(
    tx: Tx,
    bookId: string,
    fresh: readonly DeclaredVersion[],
  ): Promise<{ posted: number; overdrawn: readonly number[] }> {
    if (fresh.length === 0) return { posted: 0, overdrawn: [] };
    return this.parts.ledger.recount(tx, { bookId, products: fresh, from: null });
  }

  #figuresOf(
    tx: Tx,
    bookId: string,
    { productItemNumber, version }: Restatement,
  ): Promise<ConsumptionFigure[]> {
    return consumptionHistory(tx, [bookId], [productItemNumber]).then((lines) =>
      lines.filter((line) => line.version === version),
    );
  }
}

const noOpenPeriod = (day: string): Fault => ({
  path: 'link',
  rule: 'PERIOD_CLOSED',
  message: 'the day lies in no open period of the book',
  value: day,
  allowed: 'a day of an open period',
});

const sameLink = (link: ConsumptionLink, day: string): Fault => ({
  path: 'link',
  rule: 'LINK_UNCHANGED',
  message: `the book declares at this link on ${day} already`,
  value: link,
  allowed: link === 'BEFORE_EXPORT' ? 'BEFORE_WRITE_OFF' : 'BEFORE_EXPORT',
});
