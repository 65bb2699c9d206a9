import { CsvError, parse } from 'csv-parse/sync';
import { BOOK_AMOUNT, QUANTITY } from '@trust-supervision/kernel';
import { firstSheet } from '../account-book/workbook.open';
import { withoutFormulaGuard } from '../bonded-list/formula-guard';
import type { CodeBook } from '../code-book';
import { LineReader } from '../line-reader';
import { refuseFile, Report, type Reading } from '../reading';
import { WARNING_RULES } from '../rules';
import { decodeText, tidy } from '../written-text';
import type { StockLedgerLine } from './stock-ledger.document';

const CSV_SHEET = 'CSV';
const FIELDS = ['partNumber', 'itemNumber', 'quantity', 'unit', 'receivedAmount'] as const;
const REQUIRED: readonly Field[] = ['quantity', 'unit', 'receivedAmount'];

/** A column of the file, headed by the name of our field. */
export type StockLedgerField = (typeof FIELDS)[number];
type Field = StockLedgerField;

/** A row of the file as it is written, and its number. */
type Written = { readonly row: number; readonly cells: readonly string[] };

/**
 * Reads the stock ledger of an enterprise: one row a part number or item, from the first sheet of a workbook (.xlsx), or
 * from CSV in UTF-8 or GB18030. Gives the lines, or all faults at once.
 */
export async function readStockLedger(
  file: Buffer,
  codes: CodeBook,
): Promise<Reading<readonly StockLedgerLine[]>> {
  if (!file.subarray(0, ARCHIVE.length).equals(ARCHIVE)) return readCsv(file, codes);
  const report = new Report();
  const opened = await firstSheet(file, report);
  if (!opened.ok) return refuseFile('', opened.problem);
  const sheet = opened.value;
  const rows = (sheet?.rows ?? []).map(({ row, texts }) => ({
    row,
    cells: Array.from({ length: Math.max(...texts.keys()) }, (_, index) => texts.get(index + 1) ?? ''),
  }));
  return readRows(rows, { sheet: sheet?.name ?? '', codes, report });
}

/** What a workbook begins with, as every archive. */
const ARCHIVE = Buffer.from('PK');

function readCsv(csv: Buffer, codes: CodeBook): Reading<readonly StockLedgerLine[]> {
  const text = decodeText(csv);
  if (text === null) return refuseFile(CSV_SHEET, { rule: 'UNREADABLE_FILE', message: 'is not a text' });
  let rows: string[][];
  try {
    rows = parse(text, { bom: true, relax_column_count: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const message = `is not sound CSV: ${error.code}`;
    return refuseFile(CSV_SHEET, { rule: 'UNREADABLE_FILE', message }, Number(error['lines'] ?? 1));
  }
  const written = rows.map((cells, index) => ({ row: index + 1, cells }));
  return readRows(written, { sheet: CSV_SHEET, codes, report: new Report() });
}

type Table = { readonly sheet: string; readonly codes: CodeBook; readonly report: Report };

function readRows(
  [headers, ...others]: readonly Written[],
  { sheet, codes, report }: Table,
): Reading<readonly StockLedgerLine[]> {
  const columns = columnsOf(headers ?? { row: 1, cells: [] }, sheet, report);
  const lines = others.map(({ row, cells }) => {
    if (cells.every((cell) => tidy(cell).text === '')) return null;
    return readLine(cells, { sheet, row, columns, codes, report });
  });
  if (others.length === 0) {
    report.fault({ sheet, row: 1, column: '' }, { rule: 'NO_LINES', message: 'holds no rows' });
  }
  return report.reading(lines.filter((line) => line !== null));
}

type Row = Table & {
  readonly row: number;
  readonly columns: ReadonlyMap<Field, number>;
};

function readLine(
  cells: readonly string[],
  { sheet, row, columns, codes, report }: Row,
): StockLedgerLine | null {
  const source = { sheet, row };
  const written = (field: Field): string | null => {
    const column = columns.get(field);
    return column === undefined ? null : withoutFormulaGuard(cells[column] ?? '');
  };
  const cell = (field: Field) => ({ ...source, column: field });
  const line = new LineReader<Field>({ source, written, cell }, codes, report);
  const named = { partNumber: line.text('partNumber', 32), itemNumber: line.ordinal('itemNumber') };
  const required = line.required({
    quantity: line.decimal('quantity', QUANTITY),
    unit: line.code('unit', 'unit'),
    receivedAmount: line.decimal('receivedAmount', BOOK_AMOUNT),
  });
  return required && { ...named, ...required, source };
}

function columnsOf({ row, cells }: Written, sheet: string, report: Report): Map<Field, number> {
  const columns = new Map<Field, number>();
  for (const [at, written] of cells.entries()) {
    if (sheet !== CSV_SHEET && written === '') continue;
    const header = FIELDS.find((field) => field === tidy(written).text);
    const cell = { sheet, row, column: tidy(written).text };
    if (!header) {
      report.warn(cell, { rule: 'UNKNOWN_HEADER', message: WARNING_RULES.UNKNOWN_HEADER, value: written });
    } else if (columns.has(header)) {
      report.fault(cell, { rule: 'DUPLICATE_HEADER', message: 'is a header twice', value: written });
    } else columns.set(header, at);
  }
  for (const field of REQUIRED.filter((name) => !columns.has(name))) {
    const message = 'is a required header, but not in the file';
    report.fault({ sheet, row, column: field }, { rule: 'MISSING_HEADER', message });
  }
  return columns;
}
