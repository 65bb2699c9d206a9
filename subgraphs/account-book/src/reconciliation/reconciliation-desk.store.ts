import { newId, storedInstant, type Tx } from '@trust-supervision/database';
import {
  Faults,
  ok,
  refuse,
  type Clock,
  type Fault,
  type LegalDate,
  type Result,
} from '@trust-supervision/kernel';
import type { AccountBook, StoredItem } from '../account-book/account-book';
import { AccountBookEntity, BookItemEntity } from '../account-book/account-book.entity';
import type { TurnoverLedger } from '../turnover/turnover.store';
import { periodsOf } from '../write-off/write-off-period.store';
import { checkRelation, mergedInto, type MergeRelation } from './merge-relation';
import {
  MergeRelationEntity,
  StockLedgerLineEntity,
  StockLedgerReportEntity,
  type StoredReport,
} from './reconciliation.entity';
import { checkLedger, type LedgerReport } from './stock-ledger';

/** Why something was not taken in. */
export type DeskRefusal =
  { readonly kind: 'BOOK_NOT_FOUND' } | { readonly kind: 'FAULTS'; readonly faults: readonly Fault[] };

/** Who asks: what they see, and under which name it is kept. */
export type Caller = { readonly sees: (usci: string) => boolean; readonly subject: string };

type Parts = { readonly turnover: TurnoverLedger; readonly clock: Clock };

/** Takes in stock ledgers and merge relations. Nothing here moves the book; it is locked so that versions follow on. */
export class ReconciliationDesk {
  constructor(private readonly parts: Parts) {}

  /** Keeps a report as the next version, or refuses it with every fault. */
  async report(
    tx: Tx,
    report: LedgerReport,
    caller: Caller,
  ): Promise<Result<{ reportId: string }, DeskRefusal>> {
    const book = await this.#lockedBook(tx, report.bookNumber, caller);
    if (!book) return refuse({ kind: 'BOOK_NOT_FOUND' });
    const { bookId } = book;
    const relations = await tx.repository(MergeRelationEntity).findBy({ bookId });
    const periods = await periodsOf(tx, [bookId]);
    const { faults, lines } = checkLedger(report, {
      businessDay: this.parts.clock.businessDay(),
      bookBeganOn: periods[0]?.beginsOn ?? book.approvedOn,
      materials: await materialsOf(tx, bookId),
      mergedInto: mergedInto(relations, report.cutOff),
    });
    if (faults.length > 0) return refuse({ kind: 'FAULTS', faults });
    const reportId = newId();
    const stored: StoredReport = {
      reportId,
      bookId,
      version: (await tx.repository(StockLedgerReportEntity).count({ where: { bookId } })) + 1,
      cutOff: report.cutOff,
      takenAt: storedInstant(new Date(report.takenAt)),
      reportedBy: caller.subject,
      recordedAt: storedInstant(this.parts.clock.now()),
    };
    await tx.insert(StockLedgerReportEntity, [stored]);
    await tx.insert(
      StockLedgerLineEntity,
      lines.map((line) => ({ ...line, reportId })),
    );
    return ok({ reportId });
  }

  /** Keeps a merge relation beside the earlier ones, or refuses it with every fault. */
  async keep(
    tx: Tx,
    { bookNumber, ...relation }: Relation & { bookNumber: string },
    caller: Caller,
  ): Promise<Result<{ relationId: string }, DeskRefusal>> {
    const book = await this.#lockedBook(tx, bookNumber, caller);
    if (!book) return refuse({ kind: 'BOOK_NOT_FOUND' });
    const { bookId } = book;
    const faults = new Faults();
    faults.addAll(checkRelation(relation, await materialsOf(tx, bookId)));
    if (faults.any) return refuse({ kind: 'FAULTS', faults: faults.found });
    const kept: MergeRelation = {
      ...relation,
      partNumber: relation.partNumber.trim(),
      relationId: newId(),
      bookId,
      keptBy: caller.subject,
      recordedAt: storedInstant(this.parts.clock.now()),
    };
    await tx.insert(MergeRelationEntity, [kept]);
    return ok({ relationId: kept.relationId });
  }

  async #lockedBook(tx: Tx, bookNumber: string, { sees }: Caller): Promise<AccountBook | null> {
    const book = await tx.repository(AccountBookEntity).findOneBy({ bookNumber });
    if (!book || !sees(book.enterpriseUsci)) return null;
    await this.parts.turnover.lock(tx, book.bookId, this.parts.clock.businessDay());
    return book;
  }
}

type Relation = {
  readonly partNumber: string;
  readonly itemNumber: number;
  readonly effectiveFrom: LegalDate;
};

const materialsOf = (tx: Tx, bookId: string): Promise<StoredItem[]> =>
  tx.repository(BookItemEntity).findBy({ bookId, kind: 'MATERIAL' });
