import { newId, nextInSequence, storedInstant, type Tx } from '@trust-supervision/database';
import {
  Faults,
  ok,
  refuse,
  ZERO,
  type Clock,
  type Decimal,
  type Fault,
  type LegalDate,
  type Result,
} from '@trust-supervision/kernel';
import type { AccountBook } from '../account-book/account-book';
import { AccountBookEntity } from '../account-book/account-book.entity';
import type { Ledger } from '../ledger/ledger.store';
import type { PostingLine } from '../ledger/posting';
import { claimFaults, claimsOf } from '../turnover/claims';
import { leftoversLeft, materialTurnovers } from '../turnover/standing.store';
import type { BookTurnover } from '../turnover/turnover-account';
import type { TurnoverLedger } from '../turnover/turnover.store';
import { periodFor, periodsOf } from '../write-off/write-off-period.store';
import {
  linesOf,
  postingOf,
  type ConsumptionList,
  type ConsumptionListFiling,
  type ConsumptionListLine,
} from './consumption-list';
import { checkConsumptionList, checkScrapLeft } from './consumption-list-check';
import { consumptionListFacts } from './consumption-list-facts.store';
import {
  ConsumptionListEntity,
  ConsumptionListLineEntity,
  CoveredListEntity,
  LONGEST_REASON,
} from './consumption-list.entity';

/** Why a consumption list was not filed or withdrawn. */
export type ConsumptionListRefusal =
  | { readonly kind: 'BOOK_NOT_FOUND' }
  | { readonly kind: 'LIST_NOT_FOUND' }
  | { readonly kind: 'FAULTS'; readonly faults: readonly Fault[] };

/** A list that moved materials, and those it took below zero. */
export type ListPosted = { readonly consumptionListId: string; readonly overdrawn: readonly number[] };

type Parts = { readonly ledger: Ledger; readonly turnover: TurnoverLedger; readonly clock: Clock };
type Sees = (usci: string) => boolean;

/** Files consumption lists and posts them at once, under the book's lock; takes them back while the period is open. */
export class ConsumptionListDesk {
  constructor(private readonly parts: Parts) {}

  /** Files a list and posts it on its last day, or refuses it with every fault. `sees` hides the books of others. */
  async file(
    tx: Tx,
    filing: ConsumptionListFiling,
    sees: Sees,
  ): Promise<Result<ListPosted, ConsumptionListRefusal>> {
    const held = await this.#hold(tx, filing.bookNumber, sees);
    if (!held) return refuse({ kind: 'BOOK_NOT_FOUND' });
    const { book, turnover } = held;
    const facts = await consumptionListFacts(tx, book, filing, this.parts.clock.businessDay());
    const consumptionListId = newId();
    const lines = linesOf(filing, consumptionListId);
    const posting = postingOf(lines, 'POSTED');
    const faults = [
      ...checkConsumptionList(filing, facts),
      ...(await this.#limitFaults(tx, book, turnover, posting)),
    ];
    if (faults.length > 0) return refuse({ kind: 'FAULTS', faults });
    const { endsOn: occurredOn } = filing;
    const place = await periodFor(tx, book, occurredOn);
    if (place.at !== 'period') throw new Error('a list without faults ends in an open period');

    const { period } = place;
    const covered = filing.coveredLists.flatMap((number) => facts.bondedList(number)?.listId ?? []);
    await this.#keep(tx, book, { filing, consumptionListId, periodId: period.periodId, covered, lines });
    await this.parts.turnover.reserve(
      tx,
      turnover,
      claimsOf(counting(posting), () => []),
      1,
    );
    const { bookId } = book;
    const documentId = consumptionListId;
    const overdrawn = await this.parts.ledger.post(tx, {
      bookId,
      period,
      listId: null,
      documentId,
      lines: posting,
      occurredOn,
    });
    return ok({ consumptionListId, overdrawn });
  }

  /** Takes a list back: what it moved is reversed on its day, and the bonded lists it covered are free again. */
  async withdraw(
    tx: Tx,
    { bookNumber, listNumber, reason }: { bookNumber: string; listNumber: string; reason: string },
    sees: Sees,
  ): Promise<Result<ListPosted, ConsumptionListRefusal>> {
    const held = await this.#hold(tx, bookNumber, sees);
    if (!held) return refuse({ kind: 'BOOK_NOT_FOUND' });
    const { bookId } = held.book;
    const list = await tx.repository(ConsumptionListEntity).findOneBy({ bookId, listNumber });
    if (!list) return refuse({ kind: 'LIST_NOT_FOUND' });
    const period = (await periodsOf(tx, [bookId])).find(({ periodId }) => periodId === list.periodId);
    if (!period) throw new Error('a consumption list lies in a period of its book');
    const faults = new Faults();
    faults.addUnfitText('reason', reason, LONGEST_REASON);
    if (list.state !== 'POSTED')
      faults.add('listNumber', 'LIST_WITHDRAWN', 'the list was withdrawn before', list.withdrawnOn);
    if (period.state === 'APPROVED') {
      const message = 'the period of the list is written off for good';
      faults.add('listNumber', 'PERIOD_CLOSED', message, list.endsOn, 'a list of an open period');
    }
    const lines = await linesOfList(tx, list);
    if (list.state === 'POSTED') faults.addAll(checkScrapLeft(lines, await scrapLeft(tx, bookId, lines)));
    if (faults.any) return refuse({ kind: 'FAULTS', faults: faults.found });
    return ok(await this.#reverse(tx, list, { period, reason, lines }));
  }

  async #reverse(
    tx: Tx,
    list: ConsumptionList,
    {
      period,
      reason,
      lines,
    }: {
      readonly period: Parameters<Ledger['post']>[1]['period'];
      readonly reason: string;
      readonly lines: readonly ConsumptionListLine[];
    },
  ): Promise<ListPosted> {
    const { bookId, consumptionListId, endsOn: occurredOn } = list;
    const withdrawnOn = this.parts.clock.businessDay();
    await tx.put(ConsumptionListEntity, [{ ...list, state: 'WITHDRAWN', withdrawnOn, withdrawnFor: reason }]);
    const overdrawn = await this.parts.ledger.post(tx, {
      bookId,
      period,
      listId: null,
      documentId: consumptionListId,
      lines: postingOf(lines, 'WITHDRAWN'),
      occurredOn,
    });
    return { consumptionListId, overdrawn };
  }

  async #keep(
    tx: Tx,
    { bookId, district }: AccountBook,
    kept: {
      readonly filing: ConsumptionListFiling;
      readonly consumptionListId: string;
      readonly periodId: string;
      readonly covered: readonly string[];
      readonly lines: readonly ConsumptionListLine[];
    },
  ): Promise<void> {
    const { filing, consumptionListId, periodId, covered, lines } = kept;
    const { internalNumber, beginsOn, endsOn } = filing;
    const filedOn = this.parts.clock.businessDay();
    const list: ConsumptionList = {
      consumptionListId,
      listNumber: await numberOf(tx, district, filedOn),
      bookId,
      periodId,
      internalNumber,
      beginsOn,
      endsOn,
      state: 'POSTED',
      filedOn,
      recordedAt: storedInstant(this.parts.clock.now()),
      withdrawnOn: null,
      withdrawnFor: null,
    };
    await tx.insert(ConsumptionListEntity, [list]);
    await tx.insert(ConsumptionListLineEntity, lines);
    await tx.insert(
      CoveredListEntity,
      covered.map((listId) => ({ consumptionListId, listId, bookId })),
    );
  }

  async #limitFaults(
    tx: Tx,
    book: AccountBook,
    turnover: BookTurnover,
    posting: readonly PostingLine[],
  ): Promise<readonly Fault[]> {
    const claims = claimsOf(counting(posting), () => []);
    return claimFaults(claims, await this.parts.turnover.standing(tx, book, turnover, claims));
  }

  async #hold(
    tx: Tx,
    bookNumber: string,
    sees: Sees,
  ): Promise<{ book: AccountBook; turnover: BookTurnover } | null> {
    const book = await tx.repository(AccountBookEntity).findOneBy({ bookNumber });
    if (!book || !sees(book.enterpriseUsci)) return null;
    return {
      book,
      turnover: await this.parts.turnover.lock(tx, book.bookId, this.parts.clock.businessDay()),
    };
  }
}

const linesOfList = (
  tx: Tx,
  { consumptionListId }: Pick<ConsumptionList, 'consumptionListId'>,
): Promise<ConsumptionListLine[]> =>
  tx
    .repository(ConsumptionListLineEntity)
    .find({ where: { consumptionListId }, order: { lineNumber: 'ASC' } });

/** What is there of the scrap of the materials whose scrap a list records. The caller holds the book's lock. */
async function scrapLeft(
  tx: Tx,
  bookId: string,
  lines: readonly ConsumptionListLine[],
): Promise<Map<number, Decimal>> {
  const items = [
    ...new Set(lines.filter(({ kind }) => kind === 'SCRAP').map(({ itemNumber }) => itemNumber)),
  ];
  return leftoversLeft(tx, bookId, items, await materialTurnovers(tx, bookId, items));
}

/** What a list uses claims no money and no room: it counts only towards what a book can hold over its life. */
const counting = (posting: readonly PostingLine[]) =>
  posting.filter(({ flow }) => flow === 'LISTED_USE').map((line) => ({ ...line, usd: ZERO }));

/** `CM`, district, two digits of the year, nine digits. */
async function numberOf(tx: Tx, district: string, day: LegalDate): Promise<string> {
  const serial = await nextInSequence(tx, {
    kind: 'consumption-list',
    district,
    year: Number(day.slice(0, 4)),
  });
  return `CM${district}${day.slice(2, 4)}${String(serial).padStart(9, '0')}`;
}
