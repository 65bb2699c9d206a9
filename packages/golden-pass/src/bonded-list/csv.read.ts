import { CsvError, parse, type Options } from 'csv-parse';
import { Readable, pipeline } from 'node:stream';
import type { CodeBook } from '../code-book';
import { LineReader } from '../line-reader';
import { Report, RowCounter, refuseFile, type OnProgress, type Reading } from '../reading';
import { WARNING_RULES } from '../rules';
import { decodeText, tidy } from '../written-text';
import type { BondedListDocument } from './bonded-list.document';
import { CSV_WORDS, LIST_FIELDS, LIST_LINE_FIELDS, OPTIONAL_FIELDS } from './bonded-list.layout';
import type { ListField, ListLineField } from './bonded-list.layout';
import { withoutFormulaGuard } from './formula-guard';
import { readListHead, readListLine } from './list-fields';
import { ListsOfRows } from './lists-of-rows';

const CSV_SHEET = 'CSV';

type Field = ListField | ListLineField;
type Columns = { readonly byField: ReadonlyMap<Field, number>; readonly width: number };

/** Wide enough for every text of a list, narrow enough that a quote left open does not swallow the file. */
const LONGEST_ROW = 128 * 1024;

const OPTIONS: Options = { bom: true, relax_column_count: true, max_record_size: LONGEST_ROW };

/**
 * Reads bonded lists from CSV: one row a line, English headers named as the fields of `BondedListDocument`,
 * rows of one `internalNumber` making one list. Bytes may be UTF-8 or GB18030; a stream must be UTF-8. Gives
 * the lists in the order in which they begin, or all faults at once. Throws only when the stream itself
 * fails.
 */
export async function readBondedListCsv(
  csv: string | Buffer | Readable,
  codes: CodeBook,
  onProgress?: OnProgress,
): Promise<Reading<readonly BondedListDocument[]>> {
  const input = Buffer.isBuffer(csv) ? decodeText(csv) : csv;
  if (input === null) return refuseFile(CSV_SHEET, { rule: 'UNREADABLE_FILE', message: 'is not a text' });
  const rows = new CsvRows(codes, onProgress);
  try {
    for await (const cells of rowsOf(input)) rows.add(cells);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // How many rows came through before the break is left to chance: the break is said alone.
    const finding = { rule: 'UNREADABLE_FILE', message: `is not sound CSV: ${error.code}` } as const;
    return refuseFile(CSV_SHEET, finding, Number(error['lines'] ?? 1));
  }
  return rows.reading();
}

/** The rows of the text. The parser is destroyed with the reason when the stream fails. */
function rowsOf(input: string | Readable): AsyncIterable<string[]> {
  const source = typeof input === 'string' ? Readable.from([input]) : input;
  return pipeline(source, parse(OPTIONS), () => undefined);
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => tidy(cell).text === '');

function columnsOf(headers: readonly string[], report: Report): Columns {
  const known = new Set<string>([...LIST_FIELDS, ...LIST_LINE_FIELDS]);
  const columns = new Map<Field, number>();
  for (const [at, written] of headers.entries()) {
    const header = tidy(written).text as Field;
    const cell = { sheet: CSV_SHEET, row: 1, column: header };
    if (!known.has(header)) {
      report.warn(cell, { rule: 'UNKNOWN_HEADER', message: WARNING_RULES.UNKNOWN_HEADER, value: written });
    } else if (columns.has(header)) {
      report.fault(cell, { rule: 'DUPLICATE_HEADER', message: 'is a header twice', value: written });
    } else columns.set(header, at);
  }
  const fields = [...LIST_FIELDS, ...LIST_LINE_FIELDS];
  for (const field of fields.filter((name) => !OPTIONAL_FIELDS.includes(name) && !columns.has(name))) {
    const message = 'is a required header, but not in the file';
    report.fault({ sheet: CSV_SHEET, row: 1, column: field }, { rule: 'MISSING_HEADER', message });
  }
  return { byField: columns, width: headers.length };
}

/** Reads row after row; the first one holds the headers. */
class CsvRows {
  readonly #report = new Report();
  readonly #lists = new ListsOfRows();
  readonly #counter: RowCounter;
  #columns: Columns | null = null;
  #row = 0;

  constructor(
    private readonly codes: CodeBook,
    onProgress: OnProgress | undefined,
  ) {
    this.#counter = new RowCounter(onProgress, null);
  }

  add(cells: readonly string[]): void {
    this.#row += 1;
    if (this.#columns === null) {
      this.#columns = columnsOf(cells, this.#report);
      return;
    }
    this.#counter.next();
    if (!isBlank(cells)) this.#readLine(cells, this.#columns);
  }

  reading(): Reading<readonly BondedListDocument[]> {
    this.#columns ??= columnsOf([], this.#report);
    this.#counter.end();
    return this.#report.reading(this.#lists.documents());
  }

  #readLine(cells: readonly string[], { byField, width }: Columns): void {
    const source = { sheet: CSV_SHEET, row: this.#row };
    const written = (field: Field): string | null => {
      const column = byField.get(field);
      return column === undefined ? null : withoutFormulaGuard(cells[column] ?? '');
    };
    const cell = (field: Field) => ({ ...source, column: field });
    // A shorter row is sound: Excel leaves out blank cells at its end.
    if (!isBlank(cells.slice(width))) {
      const message = 'has cells beyond the header row';
      const value = cells.slice(width).join(', ');
      this.#report.fault({ ...source, column: '' }, { rule: 'WRONG_CELL_COUNT', message, value });
    }
    const line = new LineReader<Field>({ source, written, cell }, this.codes, this.#report);
    this.#lists.add(line, readListHead(line, CSV_WORDS), readListLine(line, CSV_WORDS));
  }
}
