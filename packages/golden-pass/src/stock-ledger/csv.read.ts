import { CsvError, parse } from 'csv-parse/sync';
import { BOOK_AMOUNT, QUANTITY } from '@trust-supervision/kernel';
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

/**
 * Reads the stock ledger of an enterprise from CSV in UTF-8 or GB18030: one row a part number or item. Gives the
 * lines, or all faults at once.
 */
export function readStockLedgerCsv(
  csv: string | Buffer,
  codes: CodeBook,
): Reading<readonly StockLedgerLine[]> {
  const text = typeof csv === 'string' ? csv : decodeText(csv);
  if (text === null) return refuseFile(CSV_SHEET, { rule: 'UNREADABLE_FILE', message: 'is not a text' });
  let rows: string[][];
  try {
    rows = parse(text, { bom: true, relax_column_count: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const message = `is not sound CSV: ${error.code}`;
    return refuseFile(CSV_SHEET, { rule: 'UNREADABLE_FILE', message }, Number(error['lines'] ?? 1));
  }
  const report = new Report();
  const [headers = [], ...others] = rows;
  const columns = columnsOf(headers, report);
  const lines = others.map((cells, index) => {
    if (cells.every((cell) => tidy(cell).text === '')) return null;
    return readLine(cells, { row: index + 2, columns, codes, report });
  });
  if (others.length === 0) {
    report.fault({ sheet: CSV_SHEET, row: 1, column: '' }, { rule: 'NO_LINES', message: 'holds no rows' });
  }
  return report.reading(lines.filter((line) => line !== null));
}

type Row = {
  readonly row: number;
  readonly columns: ReadonlyMap<Field, number>;
  readonly codes: CodeBook;
  readonly report: Report;
};

function readLine(cells: readonly string[], { row, columns, codes, report }: Row): StockLedgerLine | null {
  const source = { sheet: CSV_SHEET, row };
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

function columnsOf(headers: readonly string[], report: Report): Map<Field, number> {
  const columns = new Map<Field, number>();
  for (const [at, written] of headers.entries()) {
    const header = FIELDS.find((field) => field === tidy(written).text);
    const cell = { sheet: CSV_SHEET, row: 1, column: tidy(written).text };
    if (!header) {
      report.warn(cell, { rule: 'UNKNOWN_HEADER', message: WARNING_RULES.UNKNOWN_HEADER, value: written });
    } else if (columns.has(header)) {
      report.fault(cell, { rule: 'DUPLICATE_HEADER', message: 'is a header twice', value: written });
    } else columns.set(header, at);
  }
  for (const field of REQUIRED.filter((name) => !columns.has(name))) {
    const message = 'is a required header, but not in the file';
    report.fault({ sheet: CSV_SHEET, row: 1, column: field }, { rule: 'MISSING_HEADER', message });
  }
  return columns;
}
