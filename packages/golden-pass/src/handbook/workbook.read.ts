import { BOOK_AMOUNT } from '@trust-supervision/kernel';
import { REQUIRED_CONSUMPTION_HEADERS, REQUIRED_LINE_HEADERS } from '../account-book/account-book.layout';
import { ENTERPRISE_MARKS } from '../account-book/account-book.words';
import { readBookLines, type BookLines } from '../account-book/book-lines';
import { readConsumptions } from '../account-book/consumptions';
import type { Sheet } from '../account-book/sheet';
import type { ReadingTools } from '../account-book/table';
import { readWorkbook, type Sheets } from '../account-book/workbook.open';
import { warnOfItemCounts } from '../account-book/workbook.read';
import type { CodeBook } from '../code-book';
import type { LineReader } from '../line-reader';
import type { OnProgress, Reading } from '../reading';
import type { HandbookDocument, HandbookLineDocument } from './handbook.document';
import {
  HANDBOOK_CONSUMPTION_HEADERS,
  HANDBOOK_MATERIAL_HEADERS,
  HANDBOOK_PRODUCT_HEADERS,
  HANDBOOK_SHEETS,
  type HandbookConsumptionField,
  type HandbookLineField,
} from './handbook.layout';
import { readHandbookHead } from './head';

/**
 * Reads the workbook of a handbook (手册, .xlsx, four sheets). Gives the document with its warnings, or all faults of
 * the whole file at once; never throws for what the file holds.
 */
export const readHandbookWorkbook = (
  file: Buffer,
  codes: CodeBook,
  onProgress?: OnProgress,
): Promise<Reading<HandbookDocument>> =>
  readWorkbook(file, { names: HANDBOOK_SHEETS, documentOf }, { codes, onProgress });

async function documentOf(sheets: Sheets, tools: ReadingTools): Promise<HandbookDocument | null> {
  const head = sheets.head && readHandbookHead(sheets.head, tools);
  const materials = await linesOf(sheets.materials, HANDBOOK_MATERIAL_HEADERS, tools);
  const products = await linesOf(sheets.products, HANDBOOK_PRODUCT_HEADERS, tools);
  // Without both line sheets every consumption would point nowhere: one missing sheet is said once.
  if (!sheets.consumptions || !materials || !products) return null;
  const layout = { headers: HANDBOOK_CONSUMPTION_HEADERS, required: REQUIRED_CONSUMPTION_HEADERS };
  const consumptions = await readConsumptions(
    { sheet: sheets.consumptions, layout },
    { materials, products },
    { ...tools, moreOf: markOf },
  );
  if (head === null) return null;
  warnOfItemCounts(head, { materials: materials.byItem.size, products: products.byItem.size }, tools.report);
  return { head, materials: materials.lines, products: products.lines, consumptions };
}

const linesOf = async (
  sheet: Sheet | null,
  headers: typeof HANDBOOK_MATERIAL_HEADERS,
  tools: ReadingTools,
): Promise<BookLines<HandbookLineDocument> | null> =>
  sheet && readBookLines({ sheet, layout: { headers, required: REQUIRED_LINE_HEADERS } }, tools, moreOf);

const moreOf = (line: LineReader<HandbookLineField>) => ({
  unifiedNumber: line.text('unifiedNumber', 64),
  totalAmount: line.decimal('totalAmount', BOOK_AMOUNT),
  country: line.code('country', 'country'),
  goodsNature: line.text('goodsNature'),
});

const markOf = (line: LineReader<HandbookConsumptionField>) => ({
  enterpriseMark: line.mark('enterpriseMark', ENTERPRISE_MARKS),
});
