import { Decimal } from '@trust-supervision/kernel';
import { ValueType, type Cell as ExcelCell, type CellValue, type Row, type Worksheet } from 'exceljs';
import type { Report } from '../reading';
import { WARNING_RULES } from '../rules';

/**
 * A row of a sheet: what stands in its columns (1-based), the parts of merged cells but the first left out.
 * `mergedTo` gives the last column of a merged cell by its first one.
 */
export type SheetRow = {
  readonly row: number;
  readonly texts: ReadonlyMap<number, string>;
  readonly mergedTo: ReadonlyMap<number, number>;
};

/** A sheet as texts; rows without any text are left out. */
export type Sheet = { readonly name: string; readonly rows: readonly SheetRow[] };

/** Takes the texts out of a worksheet and warns of merged cells. */
export function sheetOf(worksheet: Worksheet, report: Report): Sheet {
  const name = worksheet.name.trim();
  const rows: SheetRow[] = [];
  worksheet.eachRow((row) => {
    const { texts, mergedTo } = cellsOf(row, (cell, text) => {
      const place = { sheet: name, row: row.number, column: cell.address.replace(/\d+$/, '') };
      report.warn(place, { rule: 'MERGED_CELLS', message: WARNING_RULES.MERGED_CELLS, value: text });
    });
    if (texts.size > 0) rows.push({ row: row.number, texts, mergedTo });
  });
  return { name, rows };
}

function cellsOf(row: Row, onMerged: (cell: ExcelCell, text: string) => void): Omit<SheetRow, 'row'> {
  const texts = new Map<number, string>();
  const mergedTo = new Map<number, number>();
  row.eachCell((cell, column) => {
    if (cell.type === ValueType.Merge) {
      mergedTo.set(Number(cell.master.col), column);
      return;
    }
    const text = writtenValue(cell.value);
    if (cell.isMerged) onMerged(cell, text);
    if (text.trim() !== '') texts.set(column, text);
  });
  return { texts, mergedTo };
}

const NO_VALUE = '#VALUE!';

/**
 * What a cell says, as text: a number in its shortest exact form, a date as `yyyy-mm-dd`, a formula by its
 * stored result, an error as Excel shows it (`#N/A`). A formula that was never calculated is an error too, not a
 * blank: somebody meant a value there.
 */
function writtenValue(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return new Decimal(value).toFixed();
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? NO_VALUE : value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map((part) => part.text).join('');
  if ('error' in value) return value.error;
  if ('text' in value) return writtenValue(value.text as CellValue);
  return value.result === undefined ? NO_VALUE : writtenValue(value.result as CellValue);
}
