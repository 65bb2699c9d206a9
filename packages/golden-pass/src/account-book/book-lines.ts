import { BOOK_AMOUNT, QUANTITY } from '@trust-supervision/kernel';
import { hsCodeOf } from '../identifiers';
import type { LineReader } from '../line-reader';
import type { BookLineDocument } from './account-book.document';
import type { BookLineField } from './account-book.layout';
import * as words from './account-book.words';
import { readTable, type ReadingTools, type Table } from './table';

/**
 * What consumptions repeat of a line; known as far as it could be read, even where the line itself is
 * faulty.
 */
export type LineIdentity = Partial<Pick<BookLineDocument, 'partNumber' | 'hsCode' | 'name'>>;

/** The lines of a sheet, and who stands under which item number. */
export type BookLines<Line = BookLineDocument> = {
  readonly lines: readonly Line[];
  readonly byItem: ReadonlyMap<number, LineIdentity>;
};

/**
 * Reads the materials or the products of a book. A line with an item number that occurred before is a fault.
 * `moreOf` reads the columns that a layout has beyond those of an account book.
 */
export async function readBookLines<Extra extends string, More extends object>(
  table: Table<BookLineField | Extra>,
  tools: ReadingTools,
  moreOf: (reader: LineReader<BookLineField | Extra>) => More,
): Promise<BookLines<BookLineDocument & More>> {
  const byItem = new Map<number, LineIdentity & { readonly row: number }>();
  const lines = await readTable(table, tools, (reader) => {
    const more = moreOf(reader);
    const { fields, line } = readBookLine(reader);
    const { itemNumber, partNumber, hsCode, name } = fields;
    if (itemNumber === null) return null;
    const earlier = byItem.get(itemNumber);
    if (earlier !== undefined) {
      const message = `is the item number of row ${earlier.row} already`;
      return reader.fault('itemNumber', { rule: 'DUPLICATE_ITEM', message, value: String(itemNumber) });
    }
    const identity = { partNumber, ...(hsCode !== null && { hsCode }), ...(name !== null && { name }) };
    byItem.set(itemNumber, { ...identity, row: reader.source.row });
    return line && { ...line, ...more };
  });
  return { lines: lines.filter((line) => line !== null), byItem };
}

function readBookLine(reader: LineReader<BookLineField>) {
  const optional = { ...goodsOf(reader), ...amountsOf(reader), ...marksOf(reader) };
  const fields = {
    itemNumber: reader.ordinal('itemNumber'),
    hsCode: hsCodeOf(reader, 'hsCode'),
    name: reader.text('name'),
    unit: reader.code('unit', 'unit'),
  };
  const required = reader.required(fields);
  const line: BookLineDocument | null = required && { ...optional, ...required, source: reader.source };
  return { fields: { ...fields, partNumber: optional.partNumber }, line };
}

const goodsOf = (line: LineReader<BookLineField>) => ({
  partNumber: line.text('partNumber', 32),
  specification: line.text('specification'),
  statutoryUnit: line.code('statutoryUnit', 'unit'),
  secondStatutoryUnit: line.code('secondStatutoryUnit', 'unit'),
  currency: line.code('currency', 'currency'),
  dutyMode: line.code('dutyMode', 'dutyMode'),
});

const amountsOf = (line: LineReader<BookLineField>) => ({
  price: line.decimal('price', BOOK_AMOUNT),
  quantity: line.decimal('quantity', QUANTITY),
  openingQuantity: line.decimal('openingQuantity', QUANTITY),
  maxRemainingQuantity: line.decimal('maxRemainingQuantity', QUANTITY),
});

const marksOf = (line: LineReader<BookLineField>) => ({
  quantityControlled: line.word('quantityControlled', words.QUANTITY_CONTROL),
  isMainMaterial: line.word('isMainMaterial', words.MAIN_MATERIAL),
  enterpriseMark: line.mark('enterpriseMark', words.ENTERPRISE_MARKS),
  customsMark: line.mark('customsMark', words.CUSTOMS_MARKS),
  modification: line.word('modification', words.MODIFICATIONS),
  doubted: line.word('doubted', words.DOUBT),
  underConsultation: line.word('underConsultation', words.CONSULTATION),
  note: line.text('note'),
});
