import { CsvError, parse } from 'csv-parse/sync';
import { withoutFormulaGuard } from './bonded-list/formula-guard';
import type { CodeBook } from './code-book';
import { LineReader } from './line-reader';
import { refuseFile, Report, type Reading } from './reading';
import { WARNING_RULES } from './rules';
import { decodeText, tidy } from './written-text';

const CSV_SHEET = 'CSV';

/** The columns of a file, each headed by the name of our field. */
export type CsvTable<Field extends string> = {
  readonly fields: readonly Field[];
  /** The columns that a file may not leave out. */
  readonly required: readonly Field[];
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
  const report = new Report();
  const [headers = [], ...others] = rows;
  const columns = columnsOf(headers, table, report);
  const lines = others.map((cells, index) => {
    if (cells.every((cell) => tidy(cell).text === '')) return null;
    const source = { sheet: CSV_SHEET, row: index + 2 };
    const written = (field: Field): string | null => {
      const column = columns.get(field);
      return column === undefined ? null : withoutFormulaGuard(cells[column] ?? '');
    };
    const cell = (field: Field) => ({ ...source, column: field });
    return readLine(new LineReader<Field>({ source, written, cell }, codes, report));
  });
  return report.reading(lines.filter((line) => line !== null));
}

function columnsOf<Field extends string>(
  headers: readonly string[],
  { fields, required }: CsvTable<Field>,
  report: Report,
): Map<Field, number> {
  const columns = new Map<Field, number>();
  for (const [at, written] of headers.entries()) {
    const header = fields.find((field) => field === tidy(written).text);
    const cell = { sheet: CSV_SHEET, row: 1, column: tidy(written).text };
    if (header === undefined) {
      report.warn(cell, { rule: 'UNKNOWN_HEADER', message: WARNING_RULES.UNKNOWN_HEADER, value: written });
    } else if (columns.has(header)) {
      report.fault(cell, { rule: 'DUPLICATE_HEADER', message: 'is a header twice', value: written });
    } else columns.set(header, at);
  }
  for (const field of required.filter((name) => !columns.has(name))) {
    const message = 'is a required header, but not in the file';
    report.fault({ sheet: CSV_SHEET, row: 1, column: field }, { rule: 'MISSING_HEADER', message });
  }
  return columns;
}
