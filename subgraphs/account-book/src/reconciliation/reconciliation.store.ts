import DataLoader from 'dataloader';
import type { Bindable, Database, Sql } from '@trust-supervision/database';
import {
  addDays,
  Decimal,
  fromScaled,
  QUANTITY,
  type Clock,
  type LegalDate,
} from '@trust-supervision/kernel';
import type { Reference } from '@trust-supervision/reference';
import type { CustomsReceipt } from './customs-receipt';
import type { MergeRelation } from './merge-relation';
import { reconcile, type Comparison, type Freshness } from './reconciliation';
import {
  CustomsReceiptEntity,
  MergeRelationEntity,
  StockLedgerLineEntity,
  StockLedgerReportEntity,
  type StoredReport,
  type StoredReportLine,
} from './reconciliation.entity';
import { postedByCustoms, postedLists } from './posted.store';

/** A book as of a day. */
export type ReconciliationKey = { readonly bookId: string; readonly asOf: LegalDate };

/** The comparison of a book with its cut-off. */
export type Reconciliation = Comparison &
  ReconciliationKey & {
    /** That of the report; the day asked for while there is none. */
    readonly cutOff: LegalDate;
    readonly report: StoredReport | null;
    readonly freshHours: Decimal;
  };

/** A page of what a book keeps, by id. */
export type BookPage = { readonly bookId: string; readonly limit: number; readonly after: string };

/** A book at its cut-off. */
export type CutOff = { readonly bookId: string; readonly cutOff: LegalDate };

/** SQLite joins at most 500 selects. */
const MOST_PAGES = 400;

type Parts = { readonly database: Database; readonly reference: Reference; readonly clock: Clock };

/** Compares books for one request: statements grow with the number of different cut-offs, not with that of books. */
export class Reconciliations {
  constructor(private readonly parts: Parts) {}

  readonly of = new DataLoader<ReconciliationKey, Reconciliation, string>(
    async (keys) => {
      const freshness = new Map<LegalDate, Freshness>();
      for (const asOf of new Set(keys.map((key) => key.asOf))) {
        freshness.set(asOf, await this.#freshness(asOf));
      }
      return this.parts.database.read((sql) => reconciliations(sql, keys, freshness));
    },
    { cacheKeyFn: ({ bookId, asOf }) => `${bookId}/${asOf}` },
  );

  readonly reports = new DataLoader<string, StoredReport | null>(async (reportIds) => {
    const reports = await this.parts.database.read((sql) =>
      sql
        .repository(StockLedgerReportEntity)
        .createQueryBuilder('report')
        .where('report.reportId IN (:...reportIds)', { reportIds })
        .getMany(),
    );
    return reportIds.map((reportId) => reports.find((report) => report.reportId === reportId) ?? null);
  });

  readonly receipts = new DataLoader<string, CustomsReceipt | null>(async (receiptIds) => {
    const receipts = await this.parts.database.read((sql) =>
      sql
        .repository(CustomsReceiptEntity)
        .createQueryBuilder('receipt')
        .where('receipt.receiptId IN (:...receiptIds)', { receiptIds })
        .getMany(),
    );
    return receiptIds.map((receiptId) => receipts.find((receipt) => receipt.receiptId === receiptId) ?? null);
  });

  readonly relations = new DataLoader<string, MergeRelation | null>(async (relationIds) => {
    const relations = await this.parts.database.read((sql) =>
      sql
        .repository(MergeRelationEntity)
        .createQueryBuilder('relation')
        .where('relation.relationId IN (:...relationIds)', { relationIds })
        .getMany(),
    );
    return relationIds.map((id) => relations.find(({ relationId }) => relationId === id) ?? null);
  });

  readonly receiptPages = this.#pages('customs_receipt', 'receipt_id', this.receipts);
  readonly relationPages = this.#pages('merge_relation', 'relation_id', this.relations);

  /** Pages of several books in one statement: at most `limit + 1` of each, in the order in which they were kept. */
  #pages<Row extends { bookId: string }>(
    table: string,
    key: string,
    rows: DataLoader<string, Row | null>,
  ): DataLoader<BookPage, Row[], string> {
    return new DataLoader<BookPage, Row[], string>(
      async (pages) => {
        const found = await this.parts.database.read((sql) =>
          sql.rows<{ page: unknown; id: string }>(
            pages.map((page, at) => rangeOf(table, key, page.limit, at)).join(' UNION ALL '),
            pages.flatMap(({ bookId, after }) => [bookId, after]),
          ),
        );
        const loaded = await rows.loadMany(found.map(({ id }) => id));
        return pages.map((_, at) =>
          loaded.filter(
            (row, index): row is Row =>
              row !== null && !(row instanceof Error) && Number(found[index]?.page) === at,
          ),
        );
      },
      { cacheKeyFn: (page) => JSON.stringify(page), maxBatchSize: MOST_PAGES },
    );
  }

  /** On the business day data are as old as they are now, on an earlier one as they were at its end. */
  async #freshness(asOf: LegalDate): Promise<Freshness> {
    const { clock, reference } = this.parts;
    const row = await reference.policyValue('reconciliation.freshHours', asOf);
    if (!row)
      throw new Error(`the policy table has no row for freshness on ${asOf}: load the reference sets`);
    const isPast = asOf < clock.businessDay();
    const at = isPast ? new Date(`${addDays(asOf, 1)}T00:00:00+08:00`) : clock.businessInstant();
    return { at, freshHours: new Decimal(row.value) };
  }
}

const rangeOf = (table: string, key: string, limit: number, at: number): string =>
  `SELECT * FROM (SELECT ${at} AS page, ${key} AS id FROM ${table} WHERE book_id = ? AND ${key} > ?
   ORDER BY ${key} LIMIT ${limit + 1}) page${at}`;

async function reconciliations(
  sql: Sql,
  keys: readonly ReconciliationKey[],
  freshness: ReadonlyMap<LegalDate, Freshness>,
): Promise<Reconciliation[]> {
  const reports = await reportsOf(sql, keys);
  const cutOffs = keys.map((key, index): CutOff => {
    return { bookId: key.bookId, cutOff: reports[index]?.cutOff ?? key.asOf };
  });
  const lines = await reportLines(sql, reports);
  const balances = await balancesAt(sql, cutOffs);
  const lists = await postedLists(sql, cutOffs);
  const receipts = await postedByCustoms(sql, cutOffs);
  return keys.map((key, index) => {
    const report = reports[index] ?? null;
    const fresh = freshness.get(key.asOf);
    if (!fresh) throw new Error('freshness is looked up for every day asked for');
    const holdings = lines.get(report?.reportId ?? '') ?? [];
    const sides = {
      ledger: report && { takenAt: new Date(report.takenAt), holdings },
      balances: balances[index] ?? new Map<number, Decimal>(),
      lists: lists[index] ?? [],
      receipts: receipts[index] ?? [],
    };
    const cutOff = cutOffs[index]?.cutOff ?? key.asOf;
    return { ...reconcile(sides, fresh), ...key, cutOff, report, freshHours: fresh.freshHours };
  });
}

/** Of each book the report of the latest cut-off by the day, in its last version. */
async function reportsOf(
  sql: Sql,
  keys: readonly ReconciliationKey[],
): Promise<(StoredReport | undefined)[]> {
  const reports = await sql
    .repository(StockLedgerReportEntity)
    .createQueryBuilder('report')
    .where('report.bookId IN (:...bookIds)', { bookIds: [...new Set(keys.map(({ bookId }) => bookId))] })
    .orderBy('report.cutOff')
    .addOrderBy('report.version')
    .getMany();
  return keys.map(({ bookId, asOf }) =>
    reports.findLast((report) => report.bookId === bookId && report.cutOff <= asOf),
  );
}

async function reportLines(
  sql: Sql,
  reports: readonly (StoredReport | undefined)[],
): Promise<Map<string, StoredReportLine[]>> {
  const reportIds = [...new Set(reports.flatMap((report) => report?.reportId ?? []))];
  const lines = reportIds.length === 0 ? [] : await linesOfReports(sql, reportIds);
  const byReport = new Map<string, StoredReportLine[]>(reportIds.map((reportId) => [reportId, []]));
  for (const line of lines) byReport.get(line.reportId)?.push(line);
  return byReport;
}

const linesOfReports = (sql: Sql, reportIds: readonly string[]): Promise<StoredReportLine[]> =>
  sql
    .repository(StockLedgerLineEntity)
    .createQueryBuilder('line')
    .where('line.reportId IN (:...reportIds)', { reportIds })
    .getMany();

/** The folds of the material movements of books, each up to its cut-off; materials that never moved are missing. */
async function balancesAt(sql: Sql, cutOffs: readonly CutOff[]): Promise<Map<number, Decimal>[]> {
  const folds: Map<number, Decimal>[] = [];
  for (const [cutOff, books] of byDay(cutOffs)) {
    const rows = await sql.rows<{ book_id: string; item_number: unknown; quantity: Bindable }>(
      `SELECT book_id, item_number, SUM(CASE WHEN direction = 'RECEIPT' THEN quantity ELSE -quantity END) AS quantity
       FROM movement WHERE book_id IN (?) AND account = 'MATERIAL' AND occurred_on <= ?
       GROUP BY book_id, item_number`,
      [books.map(({ bookId }) => bookId), cutOff],
    );
    for (const { at, bookId } of books) {
      const own = rows.filter((row) => row.book_id === bookId);
      folds[at] = new Map(
        own.map((row) => [Number(row.item_number), fromScaled(String(row.quantity), QUANTITY)]),
      );
    }
  }
  return folds;
}

/** Books with the same cut-off share a statement. */
export function byDay(cutOffs: readonly CutOff[]): Map<LegalDate, { bookId: string; at: number }[]> {
  const days = new Map<LegalDate, { bookId: string; at: number }[]>();
  for (const [at, { bookId, cutOff }] of cutOffs.entries()) {
    days.set(cutOff, [...(days.get(cutOff) ?? []), { bookId, at }]);
  }
  return days;
}
