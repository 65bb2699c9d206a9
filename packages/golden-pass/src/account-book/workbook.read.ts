import { Workbook } from 'exceljs';
import type { CodeBook } from '../code-book';
import { Report, RowCounter, refuseFile, type OnProgress, type Reading } from '../reading';
import { WARNING_RULES } from '../rules';
import type { AccountBookDocument } from './account-book.document';
import { MATERIAL_HEADERS, PRODUCT_HEADERS, REQUIRED_LINE_HEADERS, SHEETS } from './account-book.layout';
import { readBookLines, type BookLines } from './book-lines';
import { readConsumptions } from './consumptions';
import { readHead } from './head';
import { sheetOf, type Sheet } from './sheet';
import type { ReadingTools } from './table';
import { whatCannotBeOpened } from './workbook.guard';

type Sheets = { readonly [Part in keyof typeof SHEETS]: Sheet | null };

/**
 * Reads the workbook of an account book (.xlsx, four sheets). Gives the document with its warnings, or all
 * faults of the whole file at once; never throws for what the file holds.
 */
export async function readAccountBookWorkbook(
  file: Buffer,
  codes: CodeBook,
  onProgress?: OnProgress,
): Promise<Reading<AccountBookDocument>> {
  const refused = whatCannotBeOpened(file);
  const workbook = refused === null ? await openWorkbook(file) : null;
  if (workbook === null) return refuseFile('', refused ?? NOT_A_WORKBOOK);
  const report = new Report();
  const sheets = sheetsOf(workbook, report);
  const rowsTotal = Object.values(sheets).reduce((total, sheet) => total + (sheet?.rows.length ?? 0), 0);
  const rows = new RowCounter(onProgress, rowsTotal);
  const document = await documentOf(sheets, { codes, report, rows });
  rows.end();
  return report.reading(document);
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

function sheetsOf(workbook: Workbook, report: Report): Sheets {
  const byName = new Map(workbook.worksheets.map((worksheet) => [worksheet.name.trim(), worksheet]));
  const known = new Set<string>(Object.values(SHEETS));
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
    head: sheet(SHEETS.head),
    materials: sheet(SHEETS.materials),
    products: sheet(SHEETS.products),
    consumptions: sheet(SHEETS.consumptions),
  };
}

async function documentOf(sheets: Sheets, tools: ReadingTools): Promise<AccountBookDocument | null> {
  const head = sheets.head && readHead(sheets.head, tools);
  const linesOf = async (sheet: Sheet | null, headers: typeof MATERIAL_HEADERS): Promise<BookLines | null> =>
    sheet && readBookLines({ sheet, layout: { headers, required: REQUIRED_LINE_HEADERS } }, tools);
  const materials = await linesOf(sheets.materials, MATERIAL_HEADERS);
  const products = await linesOf(sheets.products, PRODUCT_HEADERS);
  // Without both line sheets every consumption would point nowhere: one missing sheet is said once.
  if (!sheets.consumptions || !materials || !products) return null;
  const consumptions = await readConsumptions(sheets.consumptions, { materials, products }, tools);
  if (head === null) return null;
  warnOfItemCounts(head, { materials: materials.byItem.size, products: products.byItem.size }, tools.report);
  return { head, materials: materials.lines, products: products.lines, consumptions };
}

/** The head's counts let an export that lost rows be noticed. */
function warnOfItemCounts(
  head: AccountBookDocument['head'],
  found: { materials: number; products: number },
  report: Report,
): void {
  const counts = [
    ['materialCount', '料件项数', found.materials],
    ['productCount', '成品项数', found.products],
  ] as const;
  for (const [field, column, count] of counts) {
    if (head[field] === null || head[field] === count) continue;
    const cell = { sheet: SHEETS.head, row: head.source?.rowOf?.[field] ?? 1, column };
    const message = WARNING_RULES.ITEM_COUNT_DIFFERS;
    report.warn(cell, {
      rule: 'ITEM_COUNT_DIFFERS',
      message,
      value: String(head[field]),
      allowed: String(count),
    });
  }
}
