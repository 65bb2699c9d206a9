import type { Tx } from '@trust-supervision/database';
import type { LegalDate } from '@trust-supervision/kernel';
import type { AccountBook } from '../account-book/account-book';
import { BookItemEntity } from '../account-book/account-book.entity';
import { accountedPeriod } from '../accounting-method/accounting-method';
import { methodChangesOf } from '../accounting-method/accounting-method.store';
import type { Flow } from '../ledger/flows';
import { periodsOf } from '../write-off/write-off-period.store';
import type { ConsumptionListFiling } from './consumption-list';
import type { ConsumptionListFacts } from './consumption-list-check';
import { ConsumptionListEntity } from './consumption-list.entity';

/** A bonded list that is named, with its id. */
type FoundList = {
  readonly listId: string;
  readonly flows: Flow[];
  readonly postedOn: LegalDate | null;
  readonly coveredBy: string | null;
};

/** What the check of a list needs, loaded under the book's lock; the ids of covered lists beside it. */
export async function consumptionListFacts(
  tx: Tx,
  book: AccountBook,
  filing: ConsumptionListFiling,
  businessDay: LegalDate,
): Promise<
  Omit<ConsumptionListFacts, 'bondedList'> & {
    readonly bondedList: (listNumber: string) => FoundList | undefined;
  }
> {
  const { bookId } = book;
  const periods = await periodsOf(tx, [bookId]);
  const accounted = { periods, changes: await methodChangesOf(tx, [bookId]) };
  const materials = await tx.repository(BookItemEntity).findBy({ bookId, kind: 'MATERIAL' });
  const byNumber = new Map(materials.map((item) => [item.itemNumber, item]));
  const lists = await namedLists(tx, bookId, filing.coveredLists);
  const { internalNumber } = filing;
  const repeated = await tx.repository(ConsumptionListEntity).findOneBy({ bookId, internalNumber });
  return {
    businessDay,
    begin: accountedPeriod(book, accounted, filing.beginsOn),
    end: accountedPeriod(book, accounted, filing.endsOn),
    repeatsInternalNumber: repeated !== null,
    material: (itemNumber) => byNumber.get(itemNumber),
    bondedList: (listNumber) => lists.get(listNumber),
  };
}

type ListRow = { list_id: string; list_number: string; posted_on: LegalDate | null; flow: Flow };

async function namedLists(
  tx: Tx,
  bookId: string,
  listNumbers: readonly string[],
): Promise<Map<string, FoundList>> {
  if (listNumbers.length === 0) return new Map();
  const rows = await tx.rows<ListRow>(
    `SELECT DISTINCT list.list_id, list.list_number, list.posted_on, line.flow
     FROM bonded_list list JOIN bonded_list_line line ON line.list_id = list.list_id
     WHERE list.book_id = ? AND list.list_number IN (?)`,
    [bookId, [...new Set(listNumbers)]],
  );
  const covering = await coveringLists(tx, [...new Set(rows.map((row) => row.list_id))]);
  const found = new Map<string, FoundList>();
  for (const { list_id: listId, list_number: listNumber, posted_on: postedOn, flow } of rows) {
    const list = found.get(listNumber);
    if (list) list.flows.push(flow);
    else found.set(listNumber, { listId, flows: [flow], postedOn, coveredBy: covering.get(listId) ?? null });
  }
  return found;
}

/** Numbers of the consumption lists that cover bonded lists, by the id of the bonded list. */
async function coveringLists(tx: Tx, listIds: readonly string[]): Promise<Map<string, string>> {
  if (listIds.length === 0) return new Map();
  const rows = await tx.rows<{ list_id: string; list_number: string }>(
    `SELECT covered.list_id, list.list_number
     FROM consumption_list_covered covered JOIN consumption_list list ON list.consumption_list_id = covered.consumption_list_id
     WHERE covered.list_id IN (?) AND list.state = 'POSTED'`,
    [[...listIds]],
  );
  return new Map(rows.map((row) => [row.list_id, row.list_number]));
}
