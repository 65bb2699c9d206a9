import { ok, refuse, type Fault, type Result } from '@trust-supervision/kernel';
import type { FaultRule, WarningRule } from './rules';

/** A place in a file: sheet, row as Excel counts it, column by its header text. */
export type Cell = NonNullable<Fault['cell']>;

/** A fault or a warning that stands at a cell; its path is `料件!R12[申报数量]`. */
export type CellFault = Fault & { readonly cell: Cell };

/**
 * Where an element of a document was read, so that a later rule can point there (`cellAt`, `faultAt`).
 * `sheet` is the sheet's name, `CSV`, or the element path of an XML message; in XML a row counts equal
 * elements. `rowOf` gives the rows of single fields where an element is spread over several (the head of a
 * workbook); `labels` are the labels of that head, since two layouts label one field differently.
 */
export type Source = {
  readonly sheet: string;
  readonly row: number;
  readonly rowOf?: Readonly<Record<string, number>>;
  readonly labels?: Readonly<Record<string, string>>;
};

/** A document with what is worth a look in it, or everything that is wrong with the file. */
export type Reading<Document> = Result<
  { readonly value: Document; readonly warnings: readonly CellFault[] },
  { readonly faults: readonly CellFault[]; readonly warnings: readonly CellFault[] }
>;

/** Called while a file is read; `rowsTotal` is null while the end of a stream is not known. */
export type OnProgress = (progress: { readonly rowsRead: number; readonly rowsTotal: number | null }) => void;

/** What a fault says apart from its place. */
export type Finding<Rule extends string = string> = {
  readonly rule: Rule;
  readonly message: string;
  readonly value?: string | null;
  readonly allowed?: string | null;
};

/** Puts a finding at a cell. */
export const faultAtCell = (cell: Cell, { rule, message, value, allowed }: Finding): CellFault => ({
  path: `${cell.sheet}!R${cell.row}[${cell.column}]`,
  rule,
  message,
  value: value ?? null,
  allowed: allowed ?? null,
  cell,
});

/** Collects what is found while one file is read, so that every check runs. */
export class Report {
  readonly #faults: CellFault[] = [];
  readonly #warnings: CellFault[] = [];

  /** Notes a fault: the file will be refused, the reading goes on. */
  fault(cell: Cell, finding: Finding<FaultRule>): void {
    this.#faults.push(faultAtCell(cell, finding));
  }

  /** Notes something worth a look. */
  warn(cell: Cell, finding: Finding<WarningRule>): void {
    this.#warnings.push(faultAtCell(cell, finding));
  }

  /**
   * The document, unless a fault was noted. Throws when it is missing without a fault: a bug of the reader.
   */
  reading<Document>(document: Document | null): Reading<Document> {
    const warnings = this.#warnings;
    if (this.#faults.length > 0) return refuse({ faults: this.#faults, warnings });
    if (document === null) throw new Error('a document was dropped without a fault');
    return ok({ value: document, warnings });
  }
}

/** The refusal of a file that could not be opened at all, or not be read on from a row. */
export function refuseFile<Document>(sheet: string, finding: Finding<FaultRule>, row = 1): Reading<Document> {
  const report = new Report();
  report.fault({ sheet, row, column: '' }, finding);
  return report.reading<Document>(null);
}

const ROWS_BETWEEN_REPORTS = 250;

/** Lets other work of the process have its turn: a file of many rows must not hold up who waits for an answer. */
export const giveWay = (): Promise<void> => new Promise((resume) => setImmediate(resume));

/** Counts rows and reports every 250th and the end. */
export class RowCounter {
  #rowsRead = 0;

  constructor(
    private readonly onProgress: OnProgress | undefined,
    private readonly rowsTotal: number | null,
  ) {}

  /** True for a row that was reported. */
  next(): boolean {
    this.#rowsRead += 1;
    if (this.#rowsRead % ROWS_BETWEEN_REPORTS !== 0) return false;
    this.onProgress?.({ rowsRead: this.#rowsRead, rowsTotal: this.rowsTotal });
    return true;
  }

  /** Titles and headers count as read too. */
  end(): void {
    const rowsTotal = this.rowsTotal ?? this.#rowsRead;
    this.onProgress?.({ rowsRead: rowsTotal, rowsTotal });
  }
}
