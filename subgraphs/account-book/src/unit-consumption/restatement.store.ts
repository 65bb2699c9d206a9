import DataLoader from 'dataloader';
import { newId, storedInstant, type Bindable, type Database, type Tx } from '@trust-supervision/database';
import {
  fromScaled,
  QUANTITY,
  sum,
  ZERO,
  type Clock,
  type Fault,
  type LegalDate,
} from '@trust-supervision/kernel';
import type { VersionedConsumption } from '../account-book/account-book';
import type { Ledger } from '../ledger/ledger.store';
import { leftoversLeft, materialTurnovers } from '../turnover/standing.store';
import type { WriteOffPeriod } from '../write-off/write-off-period';
import { countingOn, type ConsumptionFigure } from './consumption-table';
import { scrapChanges, scrapFaults, type Restatement, type StoredRestatement } from './restatement';
import {
  RestatedConsumptionEntity,
  RestatementEntity,
  type RestatedConsumption,
} from './unit-consumption.entity';
import type { ProductKey } from './unit-consumption.store';

/** A report that was checked: the figures of its version before it, and its own lines. */
type CheckedReport = {
  readonly bookId: string;
  readonly filing: Restatement;
  readonly period: WriteOffPeriod;
  readonly lines: readonly VersionedConsumption[];
  readonly before: readonly ConsumptionFigure[];
};

/** Stores a report with its figures before and after, and brings the ledger into line. The caller holds the lock. */
export async function fileReport(
  tx: Tx,
  { bookId, filing, period, lines, before }: CheckedReport,
  { clock, ledger }: { readonly clock: Clock; readonly ledger: Ledger },
): Promise<{ reportId: string; overdrawn: number[] }> {
  const { productItemNumber, version } = filing;
  const countsFrom = period.beginsOn;
  const reportNumber = Math.max(...before.map((figure) => figure.reportNumber)) + 1;
  const standing = countingOn(before, countsFrom);
  const effectiveFrom = standing[0]?.effectiveFrom ?? countsFrom;
  const report = { bookId, productItemNumber, version, reportNumber, countsFrom };
  await tx.insert(RestatedConsumptionEntity, [
    ...standing.map((line) => ({
      ...line,
      ...report,
      stage: 'BEFORE' as const,
      saidInReport: line.reportNumber,
    })),
    ...lines.map((line) => ({
      ...line,
      ...report,
      effectiveFrom,
      stage: 'AFTER' as const,
      saidInReport: reportNumber,
    })),
  ]);
  const scope = { bookId, products: [{ productItemNumber, version }], from: countsFrom };
  const { reversed, posted, overdrawn } = await ledger.recount(tx, scope);
  const stored: StoredRestatement = {
    ...report,
    reportId: newId(),
    periodNumber: period.number,
    reason: filing.reason.trim(),
    movementsReversed: reversed,
    movementsPosted: posted,
    filedOn: clock.businessDay(),
    recordedAt: storedInstant(clock.now()),
  };
  await tx.insert(RestatementEntity, [stored]);
  return { reportId: stored.reportId, overdrawn };
}

/**
 * The faults of a checked report against the leftovers that its product's materials have. The caller holds the lock, so
 * what goes out waits.
 */
export async function leftoversFaults(
  tx: Tx,
  { bookId, filing, period, lines, before }: CheckedReport,
): Promise<readonly Fault[]> {
  const { productItemNumber, version } = filing;
  const rows = await tx.rows<{ quantity: Bindable; begins_on: LegalDate }>(
    `SELECT total.quantity, period.begins_on FROM product_total total
     JOIN write_off_period period ON period.period_id = total.period_id
     WHERE total.book_id = ? AND total.product_item_number = ? AND total.version = ?
       AND period.begins_on >= ? AND period.accounting_method = 'UNIT_CONSUMPTION'`,
    [bookId, productItemNumber, version, period.beginsOn],
  );
  const totals = rows.map((row) => ({
    quantity: fromScaled(String(row.quantity), QUANTITY),
    standing: countingOn(before, row.begins_on),
  }));
  const changes = scrapChanges(lines, totals);
  const lowered = [...changes].filter(([, change]) => change.isNegative()).map(([item]) => item);
  if (lowered.length === 0) return [];
  const turnovers = await materialTurnovers(tx, bookId, lowered);
  const left = await leftoversLeft(tx, bookId, lowered, turnovers);
  const leftovers = new Map(
    lowered.map((item) => {
      const { leftoversOut: out = ZERO, leftoversReserved: reserved = ZERO } = turnovers.get(item) ?? {};
      return [item, { generated: sum([left.get(item) ?? ZERO, out, reserved]), out, reserved }];
    }),
  );
  return scrapFaults(filing.lines, changes, leftovers);
}

/** Loads reports for one request. The caller has reached the products. */
export class ConsumptionReports {
  constructor(private readonly database: Database) {}

  /** By product, in the order of filing. */
  readonly ofProduct = new DataLoader<ProductKey, StoredRestatement[], string>(
    async (products) => {
      const reports = await this.database.read((sql) =>
        sql
          .repository(RestatementEntity)
          .createQueryBuilder('report')
          .where(
            'report.bookId IN (:...bookIds) AND report.productItemNumber IN (:...items)',
            scopeOf(products),
          )
          .orderBy('report.version')
          .addOrderBy('report.reportNumber')
          .getMany(),
      );
      return products.map(({ bookId, itemNumber }) =>
        reports.filter((report) => report.bookId === bookId && report.productItemNumber === itemNumber),
      );
    },
    { cacheKeyFn: ({ bookId, itemNumber }) => `${bookId}/${itemNumber}` },
  );

  readonly byId = new DataLoader<string, StoredRestatement | null>(async (reportIds) => {
    const reports = await this.database.read((sql) =>
      sql
        .repository(RestatementEntity)
        .createQueryBuilder('report')
        .where('report.reportId IN (:...reportIds)', { reportIds })
        .getMany(),
    );
    return reportIds.map((reportId) => reports.find((report) => report.reportId === reportId) ?? null);
  });

  /** What counted before reports and what counts since. */
  readonly lines = new DataLoader<StoredRestatement, RestatedConsumption[], string>(
    async (reports) => {
      const products = reports.map(({ bookId, productItemNumber }) => ({
        bookId,
        itemNumber: productItemNumber,
      }));
      const lines = await this.database.read((sql) =>
        sql
          .repository(RestatedConsumptionEntity)
          .createQueryBuilder('line')
          .where('line.bookId IN (:...bookIds) AND line.productItemNumber IN (:...items)', scopeOf(products))
          .orderBy('line.materialItemNumber')
          .getMany(),
      );
      return reports.map((report) => lines.filter((line) => isOf(report, line)));
    },
    { cacheKeyFn: ({ reportId }) => reportId },
  );
}

const scopeOf = (products: readonly ProductKey[]): { bookIds: string[]; items: number[] } => ({
  bookIds: [...new Set(products.map(({ bookId }) => bookId))],
  items: [...new Set(products.map(({ itemNumber }) => itemNumber))],
});

const isOf = (report: StoredRestatement, line: RestatedConsumption): boolean =>
  line.bookId === report.bookId &&
  line.productItemNumber === report.productItemNumber &&
  line.version === report.version &&
  line.reportNumber === report.reportNumber;
