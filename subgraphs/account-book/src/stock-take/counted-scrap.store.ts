import type { Bindable, Sql, Tx } from '@trust-supervision/database';
import { fromScaled, QUANTITY, ZERO, type Decimal, type Fault } from '@trust-supervision/kernel';
import type { AccountBook } from '../account-book/account-book';
import type { Ledger } from '../ledger/ledger.store';
import { claimFaults, type Claims } from '../turnover/claims';
import type { BookTurnover } from '../turnover/turnover-account';
import type { TurnoverLedger } from '../turnover/turnover.store';
import { periodFor } from '../write-off/write-off-period.store';
import { dryRunOf, type DryRun } from '../write-off/write-off.store';
import { scrapReach, scrapToRecord, type ScrapFacts } from './counted-scrap';
import type { StockTake } from './stock-take';

/** Where scrap is recorded. */
type Accounts = { readonly ledger: Ledger; readonly turnover: TurnoverLedger };

/** What of a stock-take was posted as leftovers, by the item number of the material. */
export async function recordedBy(
  sql: Sql,
  { bookId, stockTakeId }: Pick<StockTake, 'bookId' | 'stockTakeId'>,
  items: readonly number[],
): Promise<Map<number, Decimal>> {
  if (items.length === 0) return new Map();
  const rows = await sql.rows<{ item_number: unknown; quantity: Bindable }>(
    `SELECT item_number, SUM(quantity) AS quantity FROM movement
     WHERE book_id = ? AND account = 'LEFTOVERS' AND item_number IN (?) AND document_id = ? GROUP BY item_number`,
    [bookId, [...items], stockTakeId],
  );
  return new Map(rows.map((row) => [Number(row.item_number), fromScaled(String(row.quantity), QUANTITY)]));
}

/** What the book knows of the leftovers that were counted, at the cut-off. */
export async function scrapFacts(
  sql: Sql,
  { bookId }: Pick<StockTake, 'bookId'>,
  { items, run }: { readonly items: readonly number[]; readonly run: DryRun | null },
): Promise<(itemNumber: number) => ScrapFacts> {
  const computed = items.length > 0 ? await withTangibleLoss(sql, bookId, items) : new Set<number>();
  const recordsItself = run !== null && run.period.accountingMethod !== 'UNIT_CONSUMPTION';
  return (itemNumber) => ({
    byBook: run?.materials.find((line) => line.itemNumber === itemNumber)?.leftoversRemaining ?? ZERO,
    // Consumption lists and work orders record their scrap themselves.
    isComputed: recordsItself || computed.has(itemNumber),
  });
}

/** Materials of which some version declares, or was restated to, a tangible loss. */
async function withTangibleLoss(sql: Sql, bookId: string, items: readonly number[]): Promise<Set<number>> {
  const rows = await sql.rows<{ item_number: unknown }>(
    `SELECT material_item_number AS item_number FROM unit_consumption
     WHERE book_id = ? AND material_item_number IN (?) AND tangible_loss_rate > 0
     UNION SELECT material_item_number AS item_number FROM restated_consumption
     WHERE book_id = ? AND material_item_number IN (?) AND tangible_loss_rate > 0`,
    [bookId, [...items], bookId, [...items]],
  );
  return new Set(rows.map((row) => Number(row.item_number)));
}

/** A stock-take that is being closed, under the lock of its book. */
export type Closing = {
  readonly take: StockTake;
  readonly book: AccountBook;
  readonly turnover: BookTurnover;
  readonly leftovers: ReadonlyMap<number, Decimal>;
};

/** Posts the scrap that a stock-take found, on its cut-off; or the faults for which the book cannot count it. */
export async function recordScrap(
  tx: Tx,
  { take, book, turnover, leftovers }: Closing,
  accounts: Accounts,
): Promise<readonly Fault[]> {
  const { bookId, cutOff, stockTakeId } = take;
  const items = [...leftovers.keys()];
  if (items.length === 0) return [];
  const run = await dryRunOf(tx, { bookId, asOf: cutOff });
  const found = scrapToRecord(leftovers, await scrapFacts(tx, take, { items, run }));
  if (found.length === 0) return [];
  const claims: Claims = { ...NO_CLAIMS, reach: scrapReach(found) };
  const faults = claimFaults(claims, await accounts.turnover.standing(tx, book, turnover, claims));
  if (faults.length > 0) return faults;
  const place = await periodFor(tx, book, cutOff);
  if (place.at !== 'period') throw new Error('a stock-take is closed in a period that is open');
  await accounts.turnover.reserve(tx, turnover, claims, 1);
  const lines = found.map(({ itemNumber, quantity }, index) => ({
    lineNumber: index + 1,
    flow: 'COUNTED_SCRAP' as const,
    itemNumber,
    version: null,
    quantity,
  }));
  const posting = { period: place.period, listId: null, documentId: stockTakeId, lines, occurredOn: cutOff };
  await accounts.ledger.post(tx, { bookId, ...posting });
  return [];
}

const NO_CLAIMS = { usd: ZERO, incoming: new Map(), leftovers: new Map(), reexports: new Map() } as const;
