import DataLoader from 'dataloader';
import { MOST_SELECTS, type Database, type Sql } from '@trust-supervision/database';
import { addDays, Decimal, type Clock, type LegalDate } from '@trust-supervision/kernel';
import type { Reference } from '@trust-supervision/reference';
import type { CustomsReceipt } from './customs-receipt';
import type { MergeRelation } from './merge-relation';
import { reconcile, type Comparison, type Freshness } from './reconciliation';
import {
  CustomsReceiptEntity,
  MergeRelationEntity,
  StockLedgerReportEntity,
  type StoredReport,
} from './reconciliation.entity';
import { postedByCustoms, postedLists, type CutOff } from './posted.store';
import { balancesAt, reportLines, reportsOf } from './sides.store';

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
      { cacheKeyFn: (page) => JSON.stringify(page), maxBatchSize: MOST_SELECTS },
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
