import { BOOK_AMOUNT, QUANTITY } from '@trust-supervision/kernel';
import { firstSheet } from '../account-book/workbook.open';
import type { CodeBook } from '../code-book';
import { readCsvTable, readTable } from '../csv-table';
import type { LineReader } from '../line-reader';
import { refuseFile, Report, type Reading } from '../reading';
import type { StockLedgerLine } from './stock-ledger.document';

const FIELDS = ['partNumber', 'itemNumber', 'quantity', 'unit', 'receivedAmount'] as const;
const REQUIRED: readonly StockLedgerField[] = ['quantity', 'unit', 'receivedAmount'];
const TABLE = { fields: FIELDS, required: REQUIRED, needsRows: true };

/** A column of the file, headed by the name of our field. */
export type StockLedgerField = (typeof FIELDS)[number];

/**
 * Reads the stock ledger of an enterprise: one row a part number or item, from the first sheet of a workbook (.xlsx), or
 * from CSV in UTF-8 or GB18030. Gives the lines, or all faults at once.
 */
export async function readStockLedger(
  file: Buffer,
  codes: CodeBook,
): Promise<Reading<readonly StockLedgerLine[]>> {
  if (!file.subarray(0, ARCHIVE.length).equals(ARCHIVE)) return readCsvTable(file, TABLE, codes, readLine);
  const report = new Report();
  const opened = await firstSheet(file, report);
  if (!opened.ok) return refuseFile('', opened.problem);
  const sheet = opened.value;
  const rows = (sheet?.rows ?? []).map(({ row, texts }) => ({
    row,
    cells: Array.from({ length: Math.max(...texts.keys()) }, (_, index) => texts.get(index + 1) ?? ''),
  }));
  return readTable(rows, { ...TABLE, sheet: sheet?.name ?? '', codes, report }, readLine);
}

/** What a workbook begins with, as every archive. */
const ARCHIVE = Buffer.from('PK');

function readLine(line: LineReader<StockLedgerField>): StockLedgerLine | null {
  const named = { partNumber: line.text('partNumber', 32), itemNumber: line.ordinal('itemNumber') };
  const required = line.required({
    quantity: line.decimal('quantity', QUANTITY),
    unit: line.code('unit', 'unit'),
    receivedAmount: line.decimal('receivedAmount', BOOK_AMOUNT),
  });
  return required && { ...named, ...required, source: line.source };
}
