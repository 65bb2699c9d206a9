import {
  Faults,
  isHsCode,
  ok,
  parseDecimal,
  parseLegalDate,
  RATE,
  refuse,
  type Decimal,
  type LegalDate,
  type Result,
} from '@trust-supervision/kernel';
import { parse } from 'csv-parse/sync';

/** The rows of a file, or every fault in it: a file with one bad cell gives no rows. */
export type CsvReading<Row> = Result<Row[], Faults['found']>;

/** What a file's rows are valid from, to and by, where the file has no columns for it. */
export type Provenance = {
  readonly validFrom: LegalDate;
  readonly validTo?: LegalDate | null;
  readonly source: string;
};

/** What is wrong with a cell; `reason` continues the sentence that begins with its column and row. */
export type Finding = {
  readonly rule: string;
  readonly reason: string;
  readonly value?: string | null;
  readonly allowed: string;
};

const SHEET = 'CSV';

/** Reads a CSV text with one header row, line by line. Columns that are not asked for are left alone. */
export function readCsv<Row>(
  text: string,
  columns: readonly string[],
  read: (line: CsvLine) => Row | null,
): CsvReading<Row> {
  const faults = new Faults();
  const [header = [], ...lines] = cellsOf(text, faults);
  for (const column of columns.filter((name) => !header.includes(name))) {
    faults.add(SHEET, 'COLUMN_MISSING', `the column ${column} is missing`, header.join(','), column);
  }
  if (faults.any) return refuse(faults.found);
  const rows = lines.map((cells, index) => read(new CsvLine(header, cells, { row: index + 2, faults })));
  return faults.any ? refuse(faults.found) : ok(rows.filter((row) => row !== null));
}

function cellsOf(text: string, faults: Faults): string[][] {
  try {
    return parse(text, { bom: true, skip_empty_lines: true, relax_column_count: true, trim: true });
  } catch (failure) {
    faults.add(SHEET, 'UNREADABLE_CSV', `is no CSV: ${(failure as Error).message}`);
    return [];
  }
}

/** One line; each method notes a fault at its cell and gives null where the cell cannot be used. */
export class CsvLine {
  constructor(
    private readonly header: readonly string[],
    private readonly cells: readonly string[],
    private readonly place: { readonly row: number; readonly faults: Faults },
  ) {}

  /** The cell's text; null when it is blank or the file has no such column. */
  optional(column: string): string | null {
    return this.cells[this.header.indexOf(column)] || null;
  }

  /** The cell's text, which must be there and no longer than the table holds. */
  text(column: string, longest: number): string | null {
    const written = this.optional(column);
    if (written === null) return this.fault(column, { rule: 'BLANK', reason: 'is blank', allowed: 'a text' });
    if (written.length <= longest) return written;
    return this.fault(column, {
      rule: 'TOO_LONG',
      reason: 'is too long',
      value: written,
      allowed: `at most ${longest} characters`,
    });
  }

  /** A code that fits a pattern; `allowed` says in words what does. */
  code(column: string, pattern: RegExp, allowed: string): string | null {
    const written = this.optional(column) ?? '';
    return pattern.test(written)
      ? written
      : this.fault(column, { rule: 'BAD_CODE', reason: 'is no code', value: written, allowed });
  }

  hsCode(column: string): string | null {
    const written = this.optional(column) ?? '';
    if (isHsCode(written)) return written;
    return this.fault(column, {
      rule: 'BAD_HS_CODE',
      reason: 'is no tariff code',
      value: written,
      allowed: '10 digits, leading zeros kept',
    });
  }

  /** A number that is not negative, up to `most`; null for a blank cell. */
  rate(column: string, most: number): Decimal | null {
    const written = this.optional(column);
    if (written === null) return null;
    const parsed = parseDecimal(written, RATE);
    if (!parsed.ok) return this.unread(column, 'BAD_RATE', parsed.problem);
    if (!parsed.value.isNegative() && parsed.value.lessThanOrEqualTo(most)) return parsed.value;
    return this.fault(column, {
      rule: 'RATE_OUT_OF_RANGE',
      reason: 'is out of range',
      value: written,
      allowed: `0 to ${most}`,
    });
  }

  /** A legal day; null for a blank cell. */
  day(column: string): LegalDate | null {
    const written = this.optional(column);
    if (written === null) return null;
    const parsed = parseLegalDate(written);
    return parsed.ok ? parsed.value : this.unread(column, 'BAD_DAY', parsed.problem);
  }

  /** When and by what the row holds: from its own columns, or from the file's provenance where it has none. */
  dated(file: Provenance | undefined): Required<Provenance> | null {
    const validFrom = this.day('valid_from') ?? file?.validFrom ?? null;
    const validTo = this.day('valid_to') ?? file?.validTo ?? null;
    const source = this.optional('source') ?? file?.source ?? null;
    if (validFrom === null && this.optional('valid_from') === null)
      this.fault('valid_from', { rule: 'BLANK', reason: 'is blank', allowed: 'YYYY-MM-DD' });
    if (source === null)
      this.fault('source', { rule: 'BLANK', reason: 'is blank', allowed: 'the law or table it comes from' });
    if (validFrom === null || source === null) return null;
    if (validTo === null || validTo >= validFrom) return { validFrom, validTo, source };
    return this.fault('valid_to', {
      rule: 'ENDS_BEFORE_IT_BEGINS',
      reason: 'is before valid_from',
      value: validTo,
      allowed: `from ${validFrom}`,
    });
  }

  /** Notes a fault at a cell and gives null. */
  fault(column: string, { rule, reason, value = null, allowed }: Finding): null {
    const cell = { sheet: SHEET, row: this.place.row, column };
    const path = `${SHEET}!R${cell.row}[${column}]`;
    const message = `${column} in row ${cell.row} ${reason}`;
    this.place.faults.addAll([{ path, rule, message, value, allowed, cell }]);
    return null;
  }

  private unread(column: string, rule: string, problem: { message: string; allowed: string }): null {
    return this.fault(column, {
      rule,
      reason: problem.message,
      value: this.optional(column),
      allowed: problem.allowed,
    });
  }
}
