import type { CodeBook } from '../code-book';
import { LineReader } from '../line-reader';
import { giveWay, type Report, type RowCounter } from '../reading';
import { WARNING_RULES } from '../rules';
import { headerKey } from '../written-text';
import { fieldsByHeader } from './account-book.layout';
import type { Sheet, SheetRow } from './sheet';

/**
 * What a table of the layout looks like: our fields under their headers, and the headers it cannot do
 * without.
 */
export type TableLayout<Field extends string> = {
  readonly headers: Readonly<Partial<Record<Field, string>>>;
  readonly required: readonly Field[];
};

/** A sheet and the layout it should have. */
export type Table<Field extends string> = { readonly sheet: Sheet; readonly layout: TableLayout<Field> };

/** What the reading of one file has at hand. */
export type ReadingTools = { readonly codes: CodeBook; readonly report: Report; readonly rows: RowCounter };

type Columns<Field extends string> = ReadonlyMap<Field, number>;

/** Rows above which the headers must stand: the title is one row, some exports put a second one. */
const HEADER_WITHIN_ROWS = 5;

/** Reads every row below the headers, which are found and matched by their text, in any order of columns. */
export async function readTable<Field extends string, Line>(
  { sheet, layout }: Table<Field>,
  tools: ReadingTools,
  readLine: (line: LineReader<Field>) => Line,
): Promise<Line[]> {
  const header = headerRow({ sheet, layout });
  const columns = columnsOf({ sheet, layout }, header, tools.report);
  const below = sheet.rows.filter(({ row }) => row > header.row);
  const lines: Line[] = [];
  for (const row of below) {
    if (tools.rows.next()) await giveWay();
    lines.push(readLine(lineReader(sheet, row, { columns, headers: layout.headers, tools })));
  }
  return lines;
}

/** The row among the first ones with the most known headers; row 2, where they belong, when none has any. */
function headerRow<Field extends string>({ sheet, layout }: Table<Field>): SheetRow {
  const known = fieldsByHeader(layout.headers as Record<Field, string>);
  let best: SheetRow = { row: 2, texts: new Map(), mergedTo: new Map() };
  let most = 0;
  for (const candidate of sheet.rows.filter(({ row }) => row <= HEADER_WITHIN_ROWS)) {
    const hits = [...candidate.texts.values()].filter((text) => known.has(headerKey(text))).length;
    if (hits > most) [best, most] = [candidate, hits];
  }
  return best;
}

function columnsOf<Field extends string>(
  { sheet, layout }: Table<Field>,
  header: SheetRow,
  report: Report,
): Columns<Field> {
  const known = fieldsByHeader(layout.headers as Record<Field, string>);
  const columns = new Map<Field, number>();
  for (const [column, text] of header.texts) {
    const field = known.get(headerKey(text));
    const cell = { sheet: sheet.name, row: header.row, column: text };
    if (field === undefined) {
      report.warn(cell, { rule: 'UNKNOWN_HEADER', message: WARNING_RULES.UNKNOWN_HEADER, value: text });
    } else if (columns.has(field)) {
      report.fault(cell, { rule: 'DUPLICATE_HEADER', message: 'is a header twice', value: text });
    } else columns.set(field, column);
  }
  for (const field of layout.required.filter((name) => !columns.has(name))) {
    const column = layout.headers[field] ?? field;
    const message = 'is a required header, but not on the sheet';
    report.fault({ sheet: sheet.name, row: header.row, column }, { rule: 'MISSING_HEADER', message });
  }
  return columns;
}

function lineReader<Field extends string>(
  { name }: Sheet,
  { row, texts }: SheetRow,
  table: { columns: Columns<Field>; headers: TableLayout<Field>['headers']; tools: ReadingTools },
): LineReader<Field> {
  const { columns, headers, tools } = table;
  const written = (field: Field): string | null => {
    const column = columns.get(field);
    return column === undefined ? null : (texts.get(column) ?? '');
  };
  const cell = (field: Field) => ({ sheet: name, row, column: headers[field] ?? field });
  return new LineReader({ source: { sheet: name, row }, written, cell }, tools.codes, tools.report);
}
