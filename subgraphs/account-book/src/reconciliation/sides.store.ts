import type { Bindable, Sql } from '@trust-supervision/database';
import { fromScaled, QUANTITY, type Decimal, type LegalDate } from '@trust-supervision/kernel';
import type { CutOff } from './posted.store';
import {
  StockLedgerLineEntity,
  StockLedgerReportEntity,
  type StoredReport,
  type StoredReportLine,
} from './reconciliation.entity';

/** Of each book the report of the latest cut-off by the day, in its last version. */
export async function reportsOf(
  sql: Sql,
  keys: readonly { bookId: string; asOf: LegalDate }[],
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

/** The lines of reports, by report. */
export async function reportLines(
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
export async function balancesAt(sql: Sql, cutOffs: readonly CutOff[]): Promise<Map<number, Decimal>[]> {
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
function byDay(cutOffs: readonly CutOff[]): Map<LegalDate, { bookId: string; at: number }[]> {
  const days = new Map<LegalDate, { bookId: string; at: number }[]>();
  for (const [at, { bookId, cutOff }] of cutOffs.entries()) {
    days.set(cutOff, [...(days.get(cutOff) ?? []), { bookId, at }]);
  }
  return days;
}
