import type { CodeBook } from '../code-book';
import type { OnProgress, Reading, Report } from '../reading';
import { WARNING_RULES } from '../rules';
import type { AccountBookDocument } from './account-book.document';
import {
  CONSUMPTION_HEADERS,
  MATERIAL_HEADERS,
  PRODUCT_HEADERS,
  REQUIRED_CONSUMPTION_HEADERS,
  REQUIRED_LINE_HEADERS,
  SHEETS,
} from './account-book.layout';
import { readBookLines, type BookLines } from './book-lines';
import { readConsumptions } from './consumptions';
import { readHead } from './head';
import type { Sheet } from './sheet';
import type { ReadingTools } from './table';
import { readWorkbook, type Sheets } from './workbook.open';

/**
 * Reads the workbook of an account book (.xlsx, four sheets). Gives the document with its warnings, or all
 * faults of the whole file at once; never throws for what the file holds.
 */
export const readAccountBookWorkbook = (
  file: Buffer,
  codes: CodeBook,
  onProgress?: OnProgress,
): Promise<Reading<AccountBookDocument>> =>
  readWorkbook(file, { names: SHEETS, documentOf }, { codes, onProgress });

async function documentOf(sheets: Sheets, tools: ReadingTools): Promise<AccountBookDocument | null> {
  const head = sheets.head && readHead(sheets.head, tools);
  const linesOf = async (sheet: Sheet | null, headers: typeof MATERIAL_HEADERS): Promise<BookLines | null> =>
    sheet &&
    readBookLines({ sheet, layout: { headers, required: REQUIRED_LINE_HEADERS } }, tools, nothingMore);
  const materials = await linesOf(sheets.materials, MATERIAL_HEADERS);
  const products = await linesOf(sheets.products, PRODUCT_HEADERS);
  // Without both line sheets every consumption would point nowhere: one missing sheet is said once.
  if (!sheets.consumptions || !materials || !products) return null;
  const layout = { headers: CONSUMPTION_HEADERS, required: REQUIRED_CONSUMPTION_HEADERS };
  const table = { sheet: sheets.consumptions, layout };
  const consumptions = await readConsumptions(
    table,
    { materials, products },
    { ...tools, moreOf: nothingMore },
  );
  if (head === null) return null;
  warnOfItemCounts(head, { materials: materials.byItem.size, products: products.byItem.size }, tools.report);
  return { head, materials: materials.lines, products: products.lines, consumptions };
}

const nothingMore = (): object => ({});

/** The head's counts let an export that lost rows be noticed. */
export function warnOfItemCounts(
  head: Pick<AccountBookDocument['head'], 'materialCount' | 'productCount' | 'source'>,
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
