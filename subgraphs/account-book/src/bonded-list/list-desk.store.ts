import type { EventOf } from '@trust-supervision/contracts';
import { newId, nextInSequence, storedInstant, type Sql, type Tx } from '@trust-supervision/database';
import type { Outbox } from '@trust-supervision/events';
import { ok, refuse, type Clock, type Fault, type LegalDate, type Result } from '@trust-supervision/kernel';
import { AccountBookEntity, BookItemEntity } from '../account-book/account-book.entity';
import { accountedPeriod } from '../accounting-method/accounting-method';
import { methodChangesOf } from '../accounting-method/accounting-method.store';
import { bookOfMovedHandbook } from '../handbook/handbook.store';
import type { Ledger } from '../ledger/ledger.store';
import { carryOverFaults, type CarryOverDesk } from '../carry-over/carry-over.store';
import { claimFaults, claimsOf, type Claims } from '../turnover/claims';
import type { BookTurnover } from '../turnover/turnover.entity';
import { returnFaults, type ReturnLines } from '../product-return/product-return.store';
import type { TurnoverLedger } from '../turnover/turnover.store';
import { linkOn } from '../unit-consumption/consumption-link';
import { linkChangesOf } from '../unit-consumption/consumption-link.store';
import { ConsumptionTable, type ConsumptionFigure } from '../unit-consumption/consumption-table';
import { consumptionLines } from '../unit-consumption/unit-consumption.store';
import { effectiveDay, placeOf } from '../write-off/write-off-period';
import { standingPauses } from '../pause/pause';
import { pauseStepsOf } from '../pause/pause.store';
import { periodFor, periodsOf } from '../write-off/write-off-period.store';
import { type ListFiling, type StoredList, type StoredListLine } from './bonded-list';
import { BondedListEntity, BondedListLineEntity } from './bonded-list.entity';
import { type AccountBook, type StoredItem } from '../account-book/account-book';
import { stateAfterReview } from './list-states';
import { checkList, type CheckedLine, type ListFacts } from './list-check';

/** Why a list was not filed. */
export type ListRefusal =
  { readonly kind: 'BOOK_NOT_FOUND' } | { readonly kind: 'FAULTS'; readonly faults: readonly Fault[] };

type Parts = {
  readonly ledger: Ledger;
  readonly turnover: TurnoverLedger;
  readonly carryOvers: CarryOverDesk;
  readonly outbox: Outbox;
  readonly clock: Clock;
};

/** Files and posts bonded lists: check, reserve and post are one step under the book's lock. */
export class ListDesk {
  constructor(private readonly parts: Parts) {}

  /**
   * Files a list: approved with its claims reserved, and posted at once when no declaration follows; or refused with
   * every fault, and nothing has moved. `sees` hides the books of others.
   */
  async file(
    tx: Tx,
    filing: ListFiling,
    sees: (usci: string) => boolean,
    causedBy: string,
  ): Promise<Result<{ listId: string }, ListRefusal>> {
    const found = await tx.repository(AccountBookEntity).findOneBy({ bookNumber: filing.bookNumber });
    if (!found || !sees(found.enterpriseUsci)) {
      const moved = await bookOfMovedHandbook(tx, filing.bookNumber);
      return refuse(
        moved && sees(moved.enterpriseUsci)
          ? { kind: 'FAULTS', faults: [handbookMoved(filing.bookNumber, moved.bookNumber)] }
          : { kind: 'BOOK_NOT_FOUND' },
      );
    }
    const { bookId } = found;
    const turnover = await this.parts.turnover.lock(tx, bookId, this.parts.clock.businessDay());
    // Read again under the lock: the book may have been changed, paused or closed meanwhile.
    const book = (await tx.repository(AccountBookEntity).findOneBy({ bookId })) ?? found;
    const products = filing.lines.map(({ itemNumber }) => itemNumber);
    const consumptions = await consumptionLines(tx, [book.bookId], products);
    const table = new ConsumptionTable(consumptions);
    const { faults, lines } = checkList(filing, await this.#facts(tx, book, filing, consumptions));
    const claims = claimsOf(lines, (product, version) => table.of(book.bookId, product, version));
    const standing = await this.parts.turnover.standing(tx, book, turnover, claims);
    const all = [...faults, ...carryOverFaults(filing), ...claimFaults(claims, standing)];
    if (all.length === 0) all.push(...(await returnFaults(tx, this.#returnsOf(book, filing, lines))));
    if (all.length > 0) return refuse({ kind: 'FAULTS', faults: all });

    const list = await this.#approve(tx, book, filing, lines, claims);
    const reserved = await this.parts.turnover.reserve(tx, turnover, claims, 1);
    await this.parts.carryOvers.meet(tx, { book, list, filing });
    if (filing.declaresCustoms) await this.#announceApproval(tx, book, list, lines.length, causedBy);
    else
      await this.#post(tx, {
        book,
        list,
        lines,
        turnover: reserved,
        occurredOn: filing.declaredOn,
        causedBy,
      });
    return ok({ listId: list.listId });
  }

  /** Posts a list when customs released its declaration. A list that is posted already is left alone. */
  async release(tx: Tx, event: EventOf<'DeclarationReleased'>): Promise<void> {
    const found = await tx.repository(BondedListEntity).findOneBy({ listId: event.payload.listId });
    if (!found)
      throw new Error(
        `a declaration was released for the list ${event.payload.listNumber}, which is not here`,
      );
    const book = await tx.repository(AccountBookEntity).findOneBy({ bookId: found.bookId });
    if (!book) throw new Error('a list belongs to a book');
    const releasedOn = event.payload.releasedOn as LegalDate;
    const turnover = await this.parts.turnover.lock(tx, book.bookId, releasedOn);
    // Read again under the lock: what was read before it may have been posted meanwhile.
    const list = await tx.repository(BondedListEntity).findOneBy({ listId: found.listId });
    if (list?.state !== 'APPROVED') return;
    const stored = await tx
      .repository(BondedListLineEntity)
      .find({ where: { listId: list.listId }, order: { lineNumber: 'ASC' } });
    const lines = stored.map((line) => ({ ...line, version: line.consumptionVersion }));
    // The goods are gone whatever the book says: news that come after the write-off count in the open period.
    const occurredOn = effectiveDay(releasedOn, await periodsOf(tx, [book.bookId]));
    await this.#post(tx, { book, list, lines, turnover, occurredOn, causedBy: event.eventId });
  }

  #returnsOf({ bookId }: AccountBook, filing: ListFiling, lines: readonly CheckedLine[]): ReturnLines {
    // Without a declaration a list takes effect on the day it names, else on that of its release.
    const from = filing.declaresCustoms ? this.parts.clock.businessDay() : filing.declaredOn;
    return { bookId, supervisionMode: filing.supervisionMode, lines, from };
  }

  async #facts(
    tx: Tx,
    book: AccountBook,
    filing: ListFiling,
    consumptions: readonly ConsumptionFigure[],
  ): Promise<ListFacts> {
    const itemNumbers = filing.lines.map(({ itemNumber }) => itemNumber);
    const items = await bookItems(tx, book.bookId, itemNumbers);
    // What was declared with the book counts from its beginning, so also for lists that are dated before its set-up.
    const declared = consumptions.filter(
      ({ effectiveFrom }) => effectiveFrom <= filing.declaredOn || effectiveFrom <= book.approvedOn,
    );
    const versions = new Set(declared.map((line) => `${line.productItemNumber}/${line.version}`));
    const links = await linkChangesOf(tx, [book.bookId]);
    const periods = await periodsOf(tx, [book.bookId]);
    const place = placeOf(filing.declaredOn, periods);
    const { accountingMethod } =
      place.at === 'period'
        ? place.period
        : (accountedPeriod(
            book,
            { periods, changes: await methodChangesOf(tx, [book.bookId]) },
            filing.declaredOn,
          ) ?? book);
    const repeated = await tx
      .repository(BondedListEntity)
      .findOneBy({ bookId: book.bookId, internalNumber: filing.internalNumber });
    const today = this.parts.clock.businessDay();
    return {
      businessDay: today,
      bookState: book.state,
      pauses: standingPauses(await pauseStepsOf(tx, [book.bookId]), { asOf: today }),
      validUntil: book.validUntil,
      periodIsOpen: place.at !== 'closed',
      repeatsInternalNumber: repeated !== null,
      item: (kind, itemNumber) => items.find((item) => item.kind === kind && item.itemNumber === itemNumber),
      consumptionLink:
        accountingMethod === 'UNIT_CONSUMPTION'
          ? linkOn(book.consumptionLink, links, filing.declaredOn)
          : null,
      hasVersion: (product, version) => versions.has(`${product}/${version}`),
    };
  }

  async #approve(
    tx: Tx,
    book: AccountBook,
    filing: ListFiling,
    lines: readonly CheckedLine[],
    claims: Claims,
  ): Promise<StoredList> {
    const { bookNumber: _, deliveredOn: __, lines: filedLines, ...head } = filing;
    const approvedOn = this.parts.clock.businessDay();
    const list: StoredList = {
      ...head,
      listId: newId(),
      listNumber: await listNumber(tx, book.district, approvedOn, filing.direction),
      bookId: book.bookId,
      // Here the decision of a review enters; today every list without a fault passes at once.
      state: stateAfterReview('APPROVE'),
      approvedOn,
      postedOn: null,
      importUsd: claims.usd,
      overdrawn: [],
      recordedAt: storedInstant(this.parts.clock.now()),
      postedAt: null,
      deletedOn: null,
      deletedAt: null,
    };
    const storedLines = filedLines.map((line, index): StoredListLine => {
      const checked = lines[index];
      if (!checked) throw new Error('a list without faults has every line checked');
      return {
        ...line,
        listId: list.listId,
        flow: checked.flow,
        usd: checked.usd,
        consumptionVersion: checked.version,
      };
    });
    await tx.insert(BondedListEntity, [list]);
    await tx.insert(BondedListLineEntity, storedLines);
    return list;
  }

  async #post(
    tx: Tx,
    posting: {
      book: AccountBook;
      list: StoredList;
      lines: readonly CheckedLine[];
      turnover: BookTurnover;
      occurredOn: LegalDate;
      causedBy: string;
    },
  ): Promise<void> {
    const { book, list, lines, turnover, occurredOn, causedBy } = posting;
    const place = await periodFor(tx, book, occurredOn);
    if (place.at !== 'period')
      throw new Error(`the list ${list.listNumber} cannot be posted on ${occurredOn}: its period is closed`);
    // What it could move was counted when it was approved; only its reserves matter now.
    const claims = claimsOf(lines, () => []);
    const freed = await this.parts.turnover.reserve(tx, turnover, claims, -1);
    await this.parts.turnover.use(tx, freed, lines, claims);
    const { listId, listNumber: number } = list;
    const overdrawn = await this.parts.ledger.post(tx, {
      bookId: book.bookId,
      period: place.period,
      listId,
      lines,
      occurredOn,
    });
    await tx.put(BondedListEntity, [
      {
        ...list,
        state: 'POSTED',
        postedOn: occurredOn,
        postedAt: storedInstant(this.parts.clock.now()),
        overdrawn,
      },
    ]);
    const { bookNumber, enterpriseUsci } = book;
    const payload = { listId, listNumber: number, bookNumber, enterpriseUsci, postedOn: occurredOn };
    await this.parts.outbox.append(tx, { type: 'BondedListPosted', payload, causedBy });
  }

  async #announceApproval(
    tx: Tx,
    book: AccountBook,
    list: StoredList,
    lineCount: number,
    causedBy: string,
  ): Promise<void> {
    const { listId, listNumber: number, direction, supervisionMode, declaresCustoms } = list;
    const { bookNumber, enterpriseUsci, district } = book;
    const payload = {
      listId,
      listNumber: number,
      bookNumber,
      enterpriseUsci,
      district,
      direction,
      supervisionMode,
      declaresCustoms,
      lineCount,
      usdAmount: list.importUsd.toFixed(),
    };
    await this.parts.outbox.append(tx, { type: 'BondedListApproved', payload, causedBy });
  }
}

const handbookMoved = (handbookNumber: string, bookNumber: string): Fault => ({
  path: 'bookNumber',
  rule: 'HANDBOOK_MOVED',
  message: 'the handbook became part of an account book, which takes its lists',
  value: handbookNumber,
  allowed: bookNumber,
});

const bookItems = (sql: Sql, bookId: string, itemNumbers: readonly number[]): Promise<StoredItem[]> =>
  itemNumbers.length === 0
    ? Promise.resolve([])
    : sql
        .repository(BookItemEntity)
        .createQueryBuilder('item')
        .where('item.bookId = :bookId AND item.itemNumber IN (:...itemNumbers)', {
          bookId,
          itemNumbers: [...new Set(itemNumbers)],
        })
        .getMany();

/** `QD`, district, two digits of the year, I or E, nine digits (domain 0.2). */
async function listNumber(
  tx: Tx,
  district: string,
  day: LegalDate,
  direction: 'IMPORT' | 'EXPORT',
): Promise<string> {
  const mark = direction === 'IMPORT' ? 'I' : 'E';
  const serial = await nextInSequence(tx, {
    kind: `bonded-list-${mark}`,
    district,
    year: Number(day.slice(0, 4)),
  });
  return `QD${district}${day.slice(2, 4)}${mark}${String(serial).padStart(9, '0')}`;
}
