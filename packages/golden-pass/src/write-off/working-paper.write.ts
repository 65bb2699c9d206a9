import { Decimal } from '@trust-supervision/kernel';
import { stringify } from 'csv-stringify/sync';
import { Workbook } from 'exceljs';
import { withFormulaGuard } from '../bonded-list/formula-guard';
import { ITEM_FIELDS, FIGURE_FIELDS } from './ems121.layout';
import type { WriteOffDocument, WriteOffLineDocument } from './write-off.document';

/** Excel keeps 15 significant digits in a number; a longer one is written as text, so that no digit is lost. */
const EXCEL_DIGITS = 15;

/**
 * The working paper of a write-off as a workbook: one sheet of its lines and one of its lists. What begins like a
 * formula is neutralised.
 */
export async function writeWriteOffWorkbook(writeOff: WriteOffDocument): Promise<Buffer> {
  const workbook = new Workbook();
  const lines = workbook.addWorksheet('核销');
  lines.addRow([
    `${writeOff.bookNumber} 第${writeOff.periodNumber}期核销 ${writeOff.beginsOn} ${writeOff.dueOn}`,
  ]);
  lines.addRow(HEADERS);
  for (const line of writeOff.lines) {
    lines.addRow([...itemTexts(line), ...FIGURE_FIELDS.map(({ field }) => cellValue(line[field]))]);
  }
  const lists = workbook.addWorksheet('核注清单');
  lists.addRow(['核注清单编号', '进出口标志']);
  for (const { listNumber, direction } of writeOff.lists)
    lists.addRow([listNumber, direction === 'IMPORT' ? 'I' : 'E']);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** The lines of a write-off as CSV, quantities with every digit. */
export const writeWriteOffCsv = (writeOff: WriteOffDocument): string =>
  stringify([
    HEADERS,
    ...writeOff.lines.map((line) => [
      ...itemTexts(line),
      ...FIGURE_FIELDS.map(({ field }) => line[field]?.toFixed() ?? ''),
    ]),
  ]);

const HEADERS = [...ITEM_FIELDS, ...FIGURE_FIELDS].map(({ header }) => header);

const itemTexts = (line: WriteOffLineDocument): string[] =>
  ITEM_FIELDS.map(({ field }) => withFormulaGuard(String(line[field] ?? '')));

function cellValue(quantity: Decimal | null): number | string | null {
  if (quantity === null) return null;
  const number = quantity.toNumber();
  return quantity.precision() <= EXCEL_DIGITS && new Decimal(number).equals(quantity)
    ? number
    : quantity.toFixed();
}
