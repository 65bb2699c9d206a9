import type { Sql } from '@trust-supervision/database';
import { ZERO, type Decimal, type LegalDate } from '@trust-supervision/kernel';
import { levelOn } from '@trust-supervision/subgraph';
import { type AccountBook } from '../account-book/account-book';
import type { ConvertedStock } from './converted-stock.store';
import { openMattersOf } from './open-matters.store';
import { pricesOf } from './prices.store';
import type { ReportFacts } from './report-check';
import { differenceOf, type CountedMaterial, type Discrepancy } from './stock';
import type { HeldPeriod } from './held-period.store';
import type { FiledLine, WriteOffFiling, WriteOffVersion } from './write-off-filing';
import type { DryRun } from './write-off.store';

const NOTHING: CountedMaterial = {
  rawWarehouse: ZERO,
  workInProgress: ZERO,
  atContractor: ZERO,
  inTransit: ZERO,
  nonBonded: ZERO,
};

/** The figures of a filing: its lines with count, difference and price. A material that never moved counts as none. */
export async function computed(
  sql: Sql,
  book: AccountBook,
  { stock, toleranceBase: base }: WriteOffFiling,
  {
    run,
    converted,
    today,
  }: { readonly run: DryRun; readonly converted: ConvertedStock; readonly today: LegalDate },
): Promise<Pick<WriteOffVersion, 'materials' | 'products' | 'openMatters' | 'level'>> {
  const isConverted = run.period.accountingMethod === 'UNIT_CONSUMPTION';
  const inProducts = isConverted ? converted.inProducts : new Map<number, Decimal>();
  const prices = await pricesOf(sql, { bookId: book.bookId, periodId: run.period.periodId, asOf: run.asOf });
  const materials = run.materials.map((line): FiledLine => {
    const counted = stock.materials.get(line.itemNumber) ?? NOTHING;
    const whole = { materials: new Map([[line.itemNumber, counted]]) };
    const discrepancy = differenceOf(line, { stock: whole, base, inProducts }) as Discrepancy;
    return { line, discrepancy, price: prices(line.itemNumber) };
  });
  return {
    materials,
    products: run.products,
    openMatters: await openMattersOf(sql, run),
    level: await levelOn(sql, book.enterpriseUsci, today),
  };
}

/** What the check of a report needs, loaded under the book's lock. */
export async function reportFacts(
  sql: Sql,
  held: HeldPeriod,
  ground: {
    readonly event: 'REPORT' | 'SUPPLEMENT';
    readonly closesOn: LegalDate | null;
    readonly endsOn: LegalDate;
    readonly businessDay: LegalDate;
    readonly run: DryRun;
    readonly convertible: ReadonlySet<number>;
    readonly claimedBy: { readonly name: string } | null;
  },
): Promise<ReportFacts> {
  const { bookId } = held.book;
  const { event, closesOn, endsOn, businessDay, run, convertible, claimedBy } = ground;
  const before = held.periods.find(({ number }) => number === held.period.number - 1);
  return {
    event,
    period: held.period,
    state: held.state,
    businessDay,
    closesOn,
    // Only a period that ends early may have moved after its end.
    lastMovedOn: closesOn ? await lastMovedOn(sql, held.period.periodId, bookId) : null,
    isLastPeriod: held.periods.at(-1)?.periodId === held.period.periodId,
    previousState: before?.state ?? null,
    wasReported: held.version !== null,
    claimedBy: claimedBy?.name ?? null,
    unpostedLists: await unpostedLists(sql, bookId, endsOn),
    materials: run.materials,
    products: run.products,
    hasConsumption: (product, version) => run.declared.has(`${product}/${version}`),
    convertible,
  };
}

/** Lists declared by a day that are approved but not posted, or that wait for an officer, by number. */
export async function unpostedLists(sql: Sql, bookId: string, day: LegalDate): Promise<string[]> {
  const rows = await sql.rows<{ list_number: string }>(
    `SELECT list_number FROM bonded_list WHERE book_id = ? AND state IN ('APPROVED', 'MANUAL') AND declared_on <= ? ORDER BY list_number`,
    [bookId, day],
  );
  return rows.map((row) => row.list_number);
}

async function lastMovedOn(sql: Sql, periodId: string, bookId: string): Promise<LegalDate | null> {
  const [row] = await sql.rows<{ last: LegalDate | null }>(
    'SELECT MAX(occurred_on) AS last FROM movement WHERE book_id = ? AND period_id = ?',
    [bookId, periodId],
  );
  return row?.last ?? null;
}
