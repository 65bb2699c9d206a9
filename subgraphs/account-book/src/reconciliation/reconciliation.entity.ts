import {
  createTable,
  day,
  entityOf,
  id,
  instant,
  integer,
  json,
  nullable,
  scaled,
  text,
  type TableShape,
} from '@trust-supervision/database';
import { BOOK_AMOUNT, QUANTITY, type LegalDate } from '@trust-supervision/kernel';
import type { CustomsReceipt, StoredReceiptLine } from './customs-receipt';
import { LONGEST_PART_NUMBER, type MergeRelation } from './merge-relation';
import type { ResolvedLine } from './stock-ledger';

/** A stock ledger as an enterprise reported it; a later one of the same cut-off has a higher version. */
export type StoredReport = {
  readonly reportId: string;
  readonly bookId: string;
  /** From 1, without gaps, in each book. */
  readonly version: number;
  readonly cutOff: LegalDate;
  readonly takenAt: string;
  readonly reportedBy: string;
  readonly recordedAt: string;
};

export type StoredReportLine = ResolvedLine & { readonly reportId: string };

const REPORT: TableShape = {
  name: 'stock_ledger_report',
  columns: {
    reportId: id(),
    bookId: id(),
    version: integer(),
    cutOff: day(),
    takenAt: instant(),
    reportedBy: text(120),
    recordedAt: instant(),
  },
  primaryKey: ['reportId'],
  unique: [['bookId', 'version']],
};

const REPORT_LINE: TableShape = {
  name: 'stock_ledger_line',
  columns: {
    reportId: id(),
    lineNumber: integer(),
    partNumber: nullable(text(64)),
    itemNumber: integer(),
    quantity: scaled(QUANTITY),
    unit: text(3),
    receivedUsd: scaled(BOOK_AMOUNT),
  },
  primaryKey: ['reportId', 'lineNumber'],
};

const RECEIPT: TableShape = {
  name: 'customs_receipt',
  columns: {
    receiptId: id(),
    bookId: id(),
    messageType: text(6),
    businessKey: text(255),
    contentDigest: text(64),
    listNumber: nullable(text(64)),
    internalNumber: nullable(text(64)),
    preEntryNumber: nullable(text(64)),
    changeCount: integer(),
    outcome: nullable(text(8)),
    notes: json(),
    direction: nullable(text(6)),
    lineKind: nullable(text(10)),
    supervisionMode: nullable(text(4)),
    postedOn: nullable(day()),
    document: json(),
    receivedBy: text(120),
    recordedAt: instant(),
  },
  primaryKey: ['receiptId'],
  unique: [['bookId', 'businessKey']],
  indexes: [['bookId', 'receiptId'], ['preEntryNumber']],
};

const RECEIPT_LINE: TableShape = {
  name: 'customs_receipt_line',
  columns: {
    receiptId: id(),
    lineNumber: integer(),
    itemNumber: integer(),
    quantity: scaled(QUANTITY),
    unit: text(3),
    usd: scaled(BOOK_AMOUNT),
  },
  primaryKey: ['receiptId', 'lineNumber'],
};

const RELATION: TableShape = {
  name: 'merge_relation',
  columns: {
    relationId: id(),
    bookId: id(),
    partNumber: text(LONGEST_PART_NUMBER),
    itemNumber: integer(),
    effectiveFrom: day(),
    keptBy: text(120),
    recordedAt: instant(),
  },
  primaryKey: ['relationId'],
  indexes: [['bookId', 'relationId']],
};

export const StockLedgerReportEntity = entityOf<StoredReport>('StockLedgerReport', REPORT);
export const StockLedgerLineEntity = entityOf<StoredReportLine>('StockLedgerLine', REPORT_LINE);
export const CustomsReceiptEntity = entityOf<CustomsReceipt>('CustomsReceipt', RECEIPT);
export const CustomsReceiptLineEntity = entityOf<StoredReceiptLine>('CustomsReceiptLine', RECEIPT_LINE);
export const MergeRelationEntity = entityOf<MergeRelation>('MergeRelation', RELATION);

export const reconciliationEntities = [
  StockLedgerReportEntity,
  StockLedgerLineEntity,
  CustomsReceiptEntity,
  CustomsReceiptLineEntity,
  MergeRelationEntity,
];
export const reconciliationMigrations = [
  ...createTable(REPORT),
  ...createTable(REPORT_LINE),
  ...createTable(RECEIPT),
  ...createTable(RECEIPT_LINE),
  ...createTable(RELATION),
];
