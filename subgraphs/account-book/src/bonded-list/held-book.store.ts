import type { Tx } from '@trust-supervision/database';
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
import type { TurnoverLedger } from '../turnover/turnover.store';
import { linkChangesOf } from '../unit-consumption/consumption-link.store';
import { WriteOffPeriodEntity } from '../write-off/write-off-period.entity';
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

/** Takes the book's lock and loads what the lists of a batch need of it; also the book, which may have changed. */
export async function holdBook(
  tx: Tx,
  { bookId, lists, day }: { readonly bookId: string; readonly lists: Batch; readonly day: LegalDate },
  { ledger, turnover }: Accounts,
): Promise<HeldBook> {
  const locked = await turnover.lock(tx, bookId, day);
  const [book] = await tx.select(AccountBookEntity, 'book_id = ?', [bookId]);
  if (!book) throw new Error('a book is never deleted');
  const periods = await periodsOf(tx, [bookId]);
  const itemNumbers = [...new Set(lists.flatMap(({ lines }) => lines.map(({ itemNumber }) => itemNumber)))];
  const wholeStock = book.maxTurnoverAmount !== null && lists.some(countsAsImport);
  const hasLeftovers = lists.some(({ lineKind }) => lineKind === 'LEFTOVERS');
  const items = await itemsOf(tx, bookId, itemNumbers, wholeStock);
  const ledgerAccount = await ledger.account(tx, {
    bookId,
    periodIds: periods.map(({ periodId }) => periodId),
    itemNumbers,
    wholeStock,
    scrap: hasLeftovers,
  });
  const recorded = hasLeftovers ? await recordedScrap(tx, bookId, itemNumbers) : new Map<number, Decimal>();
  const consuming = periods.filter(({ accountingMethod }) => accountingMethod === 'UNIT_CONSUMPTION');
  const materials = [...items.values()].filter(({ kind }) => kind === 'MATERIAL');
  const turnoverAccount = await turnover.account(
    tx,
    { book, turnover: locked, itemNumbers, materials, wholeStock },
    {
      balanceOf: (item) => ledgerAccount.balanceOf(item),
      scrapOf: (item) => ledgerAccount.scrapOf(item, consuming).plus(recorded.get(item) ?? ZERO),
    },
  );
  const numbers = lists.map(({ internalNumber }) => internalNumber);
  const filed = await tx.select(BondedListEntity, 'book_id = ? AND internal_number IN (?)', [
    bookId,
    numbers,
  ]);
  return {
    book,
    periods,
    openedPeriods: [],
    ledger: ledgerAccount,
    turnover: turnoverAccount,
    returns: lists.some(isProductReturn) ? await returnAccount(tx, bookId) : new ReturnAccount([], []),
    item: (kind, itemNumber) => items.get(`${kind}/${itemNumber}`),
    pauses: [...(await pauseStepsOf(tx, [bookId])), ...(await annualPauses(tx, book, { periods, day }))],
    methodChanges: await methodChangesOf(tx, [bookId]),
    links: await linkChangesOf(tx, [bookId]),
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
  tx: Tx,
  bookId: string,
  itemNumbers: readonly number[],
  wholeStock: boolean,
): Promise<Map<string, StoredItem>> {
  const items = await tx.select(
    BookItemEntity,
    wholeStock
      ? `book_id = ? AND (kind = 'MATERIAL' OR kind = 'PRODUCT' AND item_number IN (?))`
      : `book_id = ? AND kind IN ('MATERIAL', 'PRODUCT') AND item_number IN (?)`,
    [bookId, itemNumbers],
  );
  return new Map(items.map((item) => [`${item.kind}/${item.itemNumber}`, item]));
}
