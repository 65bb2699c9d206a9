import { Gathered, type Selects, type Tx } from '@trust-supervision/database';
import { ZERO, type Decimal, type LegalDate } from '@trust-supervision/kernel';
import { annualPauses } from '../annual-declaration/annual-declaration.store';
import { type StoredItem } from '../account-book/account-book';
import { AccountBookEntity, BookItemEntity } from '../account-book/account-book.entity';
import { methodChangesOf } from '../accounting-method/accounting-method.store';
import { FLOW_EFFECTS, flowOf } from '../ledger/flows';
import type { Ledger } from '../ledger/ledger.store';
import { pauseStepsOf } from '../pause/pause.store';
import { returnAccount } from '../product-return/product-return.store';
import { ReturnAccount } from '../product-return/return-account';
import { recordedScrap } from '../turnover/standing.store';
import { TurnoverAccount, type BookTurnover } from '../turnover/turnover-account';
import type { TurnoverLedger } from '../turnover/turnover.store';
import { linkChangesOf } from '../unit-consumption/consumption-link.store';
import { WriteOffPeriodEntity } from '../write-off/write-off-period.entity';
import { periodOf, type WriteOffPeriod } from '../write-off/write-off-period';
import { periodsOf } from '../write-off/write-off-period.store';
import type { ListFiling } from './bonded-list';
import { BondedListEntity } from './bonded-list.entity';
import type { HeldBook } from './held-book';

/** The lists of a batch that are of one book, as far as they say what must be loaded. */
type Batch = readonly Pick<
  ListFiling,
  'internalNumber' | 'supervisionMode' | 'direction' | 'lineKind' | 'lines'
>[];

/** Where the accounts of a book are kept. */
export type Accounts = { readonly ledger: Ledger; readonly turnover: TurnoverLedger };

/** Lists of a batch, and the book that they are of. */
export type BookNeed = { readonly bookId: string; readonly lists: Batch };

/**
 * Takes the locks of books, in the order of their ids, and loads what the lists of a batch need of them; also the books,
 * which may have changed. Returned in the order of the needs, of which each has another book.
 */
export async function holdBooks(
  tx: Tx,
  { needs, day }: { readonly needs: readonly BookNeed[]; readonly day: LegalDate },
  accounts: Accounts,
): Promise<HeldBook[]> {
  const bookIds = needs.map(({ bookId }) => bookId);
  const locked = await accounts.turnover.lockAll(tx, bookIds, day);
  const reads = new Gathered(tx);
  return Promise.all(
    needs.map((need) => {
      const turnover = locked.get(need.bookId) as BookTurnover;
      return loadBook({ tx, reads, day, turnover }, need, accounts);
    }),
  );
}

/** The same for one book. */
export async function holdBook(
  tx: Tx,
  { day, ...need }: BookNeed & { readonly day: LegalDate },
  accounts: Accounts,
): Promise<HeldBook> {
  const [held] = await holdBooks(tx, { needs: [need], day }, accounts);
  if (!held) throw new Error('a book that is needed is held');
  return held;
}

/** A book that is locked, and how it is read: with the others of its batch. */
type Locked = {
  readonly tx: Tx;
  readonly reads: Selects;
  readonly day: LegalDate;
  readonly turnover: BookTurnover;
};

async function loadBook(
  { tx, reads, day, turnover: locked }: Locked,
  { bookId, lists }: BookNeed,
  { ledger, turnover }: Accounts,
): Promise<HeldBook> {
  const [[book], periods, pauses, methodChanges, links, filed] = await Promise.all([
    reads.select(AccountBookEntity, 'book_id = ?', [bookId]),
    periodsOf(reads, [bookId]),
    pauseStepsOf(reads, [bookId]),
    methodChangesOf(reads, [bookId]),
    linkChangesOf(reads, [bookId]),
    reads.select(BondedListEntity, 'book_id = ? AND internal_number IN (?)', [
      bookId,
      lists.map(({ internalNumber }) => internalNumber),
    ]),
  ]);
  if (!book) throw new Error('a book is never deleted');
  const itemNumbers = [...new Set(lists.flatMap(({ lines }) => lines.map(({ itemNumber }) => itemNumber)))];
  const wholeStock = book.maxTurnoverAmount !== null && lists.some(countsAsImport);
  const scrap = lists.some(({ lineKind }) => lineKind === 'LEFTOVERS');
  const periodIds = periods.map(({ periodId }) => periodId);
  const [items, ledgerAccount, counts] = await Promise.all([
    itemsOf(reads, bookId, itemNumbers, wholeStock),
    ledger.account(reads, { bookId, periodIds, itemNumbers, wholeStock, scrap }),
    turnover.counts(reads, { bookId, itemNumbers, wholeStock, periodIds: openPeriodIds(periods) }),
  ]);
  const recorded = scrap ? await recordedScrap(tx, bookId, itemNumbers) : new Map<number, Decimal>();
  const consuming = periods.filter(({ accountingMethod }) => accountingMethod === 'UNIT_CONSUMPTION');
  const materials = [...items.values()].filter(({ kind }) => kind === 'MATERIAL');
  // Lists that open further periods add them to these.
  const cycleOf = (on: LegalDate): string | null => periodOf(on, periods)?.periodId ?? null;
  const stock = {
    balanceOf: (item: number) => ledgerAccount.balanceOf(item),
    scrapOf: (item: number) => ledgerAccount.scrapOf(item, consuming).plus(recorded.get(item) ?? ZERO),
  };
  return {
    book,
    periods,
    openedPeriods: [],
    ledger: ledgerAccount,
    turnover: new TurnoverAccount({ limits: book, turnover: locked, ...counts, cycleOf, materials }, stock),
    returns: lists.some(isProductReturn) ? await returnAccount(tx, bookId) : new ReturnAccount([], []),
    item: (kind, itemNumber) => items.get(`${kind}/${itemNumber}`),
    pauses: [...pauses, ...(await annualPauses(tx, book, { periods, day }))],
    methodChanges,
    links,
    internalNumbers: new Set(
      filed.filter(({ state }) => state !== 'RETURNED').map(({ internalNumber }) => internalNumber),
    ),
    returned: new Map(
      filed.filter(({ state }) => state === 'RETURNED').map((list) => [list.internalNumber, list]),
    ),
  };
}

/** Writes what the lists of a batch changed of their books, by kind of row. */
export async function saveBooks(
  tx: Tx,
  books: readonly HeldBook[],
  { ledger, turnover }: Accounts,
): Promise<void> {
  await tx.insert(
    WriteOffPeriodEntity,
    books.flatMap(({ openedPeriods }) => openedPeriods),
  );
  await ledger.save(
    tx,
    books.map((held) => held.ledger),
  );
  await turnover.save(
    tx,
    books.map((held) => held.turnover),
  );
}

const openPeriodIds = (periods: readonly WriteOffPeriod[]): string[] =>
  periods.filter(({ state }) => state !== 'APPROVED').map(({ periodId }) => periodId);

const countsAsImport = ({ supervisionMode, direction, lineKind, lines }: Batch[number]): boolean =>
  lines.some(({ soldAs }) => {
    const flow = flowOf(supervisionMode, direction, lineKind, soldAs);
    return flow !== null && FLOW_EFFECTS[flow].countsAsImport === true;
  });

const isProductReturn = ({ supervisionMode, direction, lineKind }: Batch[number]): boolean => {
  const flow = flowOf(supervisionMode, direction, lineKind, null);
  return flow === 'PRODUCT_RETURN' || flow === 'PRODUCT_REEXPORT';
};

/** The items that lists name, by kind and number; every material as well when the worth of the stock is asked for. */
async function itemsOf(
  reads: Selects,
  bookId: string,
  itemNumbers: readonly number[],
  wholeStock: boolean,
): Promise<Map<string, StoredItem>> {
  const items = await reads.select(
    BookItemEntity,
    wholeStock
      ? `book_id = ? AND (kind = 'MATERIAL' OR kind = 'PRODUCT' AND item_number IN (?))`
      : `book_id = ? AND kind IN ('MATERIAL', 'PRODUCT') AND item_number IN (?)`,
    [bookId, itemNumbers],
  );
  return new Map(items.map((item) => [`${item.kind}/${item.itemNumber}`, item]));
}
