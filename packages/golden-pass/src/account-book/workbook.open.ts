import { ok, refuse, type Result } from '@trust-supervision/kernel';
import { Workbook } from 'exceljs';
import type { CodeBook } from '../code-book';
import { Report, RowCounter, refuseFile, type Finding, type OnProgress, type Reading } from '../reading';
import { WARNING_RULES, type FaultRule } from '../rules';
import { sheetOf, type Sheet } from './sheet';
import type { ReadingTools } from './table';
import { whatCannotBeOpened } from './workbook.guard';

/** The names of a layout's four sheets. */
export type SheetNames = Readonly<Record<'head' | 'materials' | 'products' | 'consumptions', string>>;

/** The four sheets, null where the workbook lacks one. */
export type Sheets = { readonly [Part in keyof SheetNames]: Sheet | null };

/** A workbook and how its layout is read. */
export type WorkbookLayout<Document> = {
  readonly names: SheetNames;
  readonly documentOf: (sheets: Sheets, tools: ReadingTools) => Promise<Document | null>;
};

/**
 * Reads a workbook (.xlsx) in a layout of four sheets. Gives the document with its warnings, or all faults of the
 * whole file at once; never throws for what the file holds.
 */
export async function readWorkbook<Document>(
  file: Buffer,
  { names, documentOf }: WorkbookLayout<Document>,
  { codes, onProgress }: { codes: CodeBook; onProgress: OnProgress | undefined },
): Promise<Reading<Document>> {
  const opened = await opening(file);
  if (!(opened instanceof Workbook)) return refuseFile('', opened);
  const workbook = opened;
  const report = new Report();
  const sheets = sheetsOf(workbook, names, report);
  const rowsTotal = Object.values(sheets).reduce((total, sheet) => total + (sheet?.rows.length ?? 0), 0);
  const rows = new RowCounter(onProgress, rowsTotal);
  const document = await documentOf(sheets, { codes, report, rows });
  rows.end();
  return report.reading(document);
}

/** The first sheet of a workbook that is one table, null when it is empty; or why the file cannot be opened. */
export async function firstSheet(
  file: Buffer,
  report: Report,
): Promise<Result<Sheet | null, Finding<FaultRule>>> {
  const opened = await opening(file);
  if (!(opened instanceof Workbook)) return refuse(opened);
  const [worksheet] = opened.worksheets;
  return ok(worksheet ? sheetOf(worksheet, report) : null);
}

async function opening(file: Buffer): Promise<Workbook | Finding<FaultRule>> {
  const refused = whatCannotBeOpened(file);
  return refused ?? (await openWorkbook(file)) ?? NOT_A_WORKBOOK;
}

const NOT_A_WORKBOOK = { rule: 'UNREADABLE_FILE', message: 'is not an .xlsx workbook' } as const;

/** What Excel keeps beside the cells; a check of a whole column would be laid out cell by cell. */
const NOT_READ = [
  'dataValidations',
  'conditionalFormatting',
  'hyperlinks',
  'drawing',
  'tableParts',
  'extLst',
];

async function openWorkbook(file: Buffer): Promise<Workbook | null> {
  const workbook = new Workbook();
  const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
  try {
    await workbook.xlsx.load(bytes as ArrayBuffer, { ignoreNodes: NOT_READ });
    return workbook;
  } catch {
    // exceljs throws whatever its parts throw, for any file that is not a sound workbook.
    return null;
  }
}

function sheetsOf(workbook: Workbook, names: SheetNames, report: Report): Sheets {
  const byName = new Map(workbook.worksheets.map((worksheet) => [worksheet.name.trim(), worksheet]));
  const known = new Set(Object.values(names));
  for (const name of [...byName.keys()].filter((sheet) => !known.has(sheet))) {
    const cell = { sheet: name, row: 1, column: '' };
    report.warn(cell, { rule: 'UNKNOWN_SHEET', message: WARNING_RULES.UNKNOWN_SHEET, value: name });
  }
  const sheet = (name: string): Sheet | null => {
    const worksheet = byName.get(name);
    if (worksheet !== undefined) return sheetOf(worksheet, report);
    const message = 'is a required sheet, but not in the workbook';
    report.fault({ sheet: name, row: 1, column: '' }, { rule: 'MISSING_SHEET', message });
    return null;
  };
  return {
    head: sheet(names.head),
    materials: sheet(names.materials),
    products: sheet(names.products),
    consumptions: sheet(names.consumptions),
  };
}
