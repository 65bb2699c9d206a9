import { CsvError, parse } from 'csv-parse/sync';
import { withoutFormulaGuard } from './bonded-list/formula-guard';
import type { CodeBook } from './code-book';
import { LineReader } from './line-reader';
import { refuseFile, Report, type Reading } from './reading';
import { WARNING_RULES } from './rules';
import { decodeText, tidy } from './written-text';

/** The name of the only sheet of a CSV file. */
const CSV_SHEET = 'CSV';

/** A row of a file as it is written, and its number. */
type WrittenRow = { readonly row: number; readonly cells: readonly string[] };

/** The columns of a file, each headed by the name of our field. */
export type CsvTable<Field extends string> = {
  readonly fields: readonly Field[];
  /** The columns that a file may not leave out. */
  readonly required: readonly Field[];
  /** A file without rows is refused. */
  readonly needsRows?: boolean;
};

/**
 * Reads a CSV table in UTF-8 or GB18030, row by row; blank rows are left out. Gives what `readLine` makes of the rows,
 * or all faults at once.
 */
export function readCsvTable<Field extends string, Row>(
  csv: Buffer,
  table: CsvTable<Field>,
  codes: CodeBook,
  readLine: (line: LineReader<Field>) => Row | null,
): Reading<readonly Row[]> {
  const rows = csvRows(csv);
  return rows.ok
    ? readTable(rows.value.value, { ...table, sheet: CSV_SHEET, codes, report: new Report() }, readLine)
    : rows;
}

/** The rows of a CSV file in UTF-8 or GB18030; refuses what is no text or no sound CSV. */
function csvRows(csv: Buffer): Reading<readonly WrittenRow[]> {
  const text = decodeText(csv);
  if (text === null) return refuseFile(CSV_SHEET, { rule: 'UNREADABLE_FILE', message: 'is not a text' });
  try {
    const rows: string[][] = parse(text, { bom: true, relax_column_count: true });
    return new Report().reading(rows.map((cells, index) => ({ row: index + 1, cells })));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const message = `is not sound CSV: ${error.code}`;
    return refuseFile(CSV_SHEET, { rule: 'UNREADABLE_FILE', message }, Number(error['lines'] ?? 1));
  }
}

type Sheet<Field extends string> = CsvTable<Field> & {
  readonly sheet: string;
  readonly codes: CodeBook;
  readonly report: Report;
};

/** The same for the rows of a sheet, the first of which holds the headers. */
export function readTable<Field extends string, Row>(
  [headers, ...others]: readonly WrittenRow[],
  table: Sheet<Field>,
  readLine: (line: LineReader<Field>) => Row | null,
): Reading<readonly Row[]> {
  const { sheet, codes, report } = table;
  const columns = columnsOf(headers ?? { row: 1, cells: [] }, table);
  const lines = others.map(({ row, cells }) => {
    if (cells.every((cell) => tidy(cell).text === '')) return null;
    const source = { sheet, row };
    const written = (field: Field): string | null => {
      const column = columns.get(field);
      return column === undefined ? null : withoutFormulaGuard(cells[column] ?? '');
    };
    const cell = (field: Field) => ({ ...source, column: field });
    return readLine(new LineReader<Field>({ source, written, cell }, codes, report));
  });
  if (table.needsRows && others.length === 0)
    report.fault({ sheet, row: 1, column: '' }, { rule: 'NO_LINES', message: 'holds no rows' });
  return report.reading(lines.filter((line) => line !== null));
}

function columnsOf<Field extends string>(
  { row, cells }: WrittenRow,
  { fields, required, sheet, report }: Sheet<Field>,
): Map<Field, number> {
  const columns = new Map<Field, number>();
  for (const [at, written] of cells.entries()) {
    // A sheet may be wider than its table.
    if (sheet !== CSV_SHEET && written === '') continue;
    const header = fields.find((field) => field === tidy(written).text);
    const cell = { sheet, row, column: tidy(written).text };
    if (header === undefined) {
      report.warn(cell, { rule: 'UNKNOWN_HEADER', message: WARNING_RULES.UNKNOWN_HEADER, value: written });
    } else if (columns.has(header)) {
      report.fault(cell, { rule: 'DUPLICATE_HEADER', message: 'is a header twice', value: written });
    } else columns.set(header, at);
  }
  for (const field of required.filter((name) => !columns.has(name))) {
    const message = 'is a required header, but not in the file';
    report.fault({ sheet, row, column: field }, { rule: 'MISSING_HEADER', message });
  }
  return columns;
}
