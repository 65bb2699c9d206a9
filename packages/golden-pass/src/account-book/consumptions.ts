import { RATE } from '@trust-supervision/kernel';
import type { LineReader } from '../line-reader';
import type { ConsumptionDocument } from './account-book.document';
import type { ConsumptionField } from './account-book.layout';
import * as words from './account-book.words';
import type { BookLines, LineIdentity } from './book-lines';
import { readTable, type ReadingTools, type Table } from './table';

type Reader = LineReader<ConsumptionField>;

/**
 * Reads the consumptions and holds them against the lines of the book: items that the book lacks, repeated
 * columns that contradict their line, and a (product, material, version) given twice are faults. `moreOf` reads
 * the columns that a layout has beyond those of an account book.
 */
export async function readConsumptions<Extra extends string, More extends object>(
  table: Table<ConsumptionField | Extra>,
  book: { materials: BookLines; products: BookLines },
  tools: ReadingTools & { readonly moreOf: (reader: LineReader<ConsumptionField | Extra>) => More },
): Promise<(ConsumptionDocument & More)[]> {
  const rowsByKey = new Map<string, number>();
  const read = await readTable(table, tools, (line) => {
    const more = tools.moreOf(line);
    const reader: Reader = line;
    const consumption = readConsumption(reader);
    checkProduct(reader, consumption.productItemNumber, book.products);
    checkMaterial(reader, consumption.materialItemNumber, book.materials);
    const { productItemNumber, materialItemNumber, ...rest } = consumption;
    const items = reader.required({ productItemNumber, materialItemNumber });
    if (items === null) return null;
    checkUnique(reader, [items.productItemNumber, items.materialItemNumber, rest.version ?? ''], rowsByKey);
    return { ...rest, ...items, source: reader.source, ...more };
  });
  return read.filter((consumption) => consumption !== null);
}

const readConsumption = (line: Reader) => ({
  productItemNumber: line.ordinal('productItemNumber'),
  materialItemNumber: line.ordinal('materialItemNumber'),
  version: line.text('version', 8),
  unitConsumption: line.decimal('unitConsumption', RATE),
  netConsumption: line.decimal('netConsumption', RATE),
  tangibleLossRate: line.percent('tangibleLossRate', RATE, false),
  intangibleLossRate: line.percent('intangibleLossRate', RATE, false),
  bondedShare: line.percent('bondedShare', RATE, true),
  declared: line.word('declared', words.CONSUMPTION_DECLARED),
  modification: line.word('modification', words.MODIFICATIONS),
  validUntil: line.day('validUntil'),
  note: line.text('note'),
});

function checkProduct(reader: Reader, item: number | null, { byItem }: BookLines): void {
  if (item === null) return;
  const product = byItem.get(item);
  if (product === undefined) {
    const message = 'is no item of the products';
    reader.fault('productItemNumber', { rule: 'MISSING_PRODUCT', message, value: String(item) });
    return;
  }
  checkRepeated(reader, product, {
    partNumber: 'productPartNumber',
    hsCode: 'productHsCode',
    name: 'productName',
  });
}

function checkMaterial(reader: Reader, item: number | null, { byItem }: BookLines): void {
  if (item === null) return;
  const material = byItem.get(item);
  if (material === undefined) {
    const message = 'is no item of the materials';
    reader.fault('materialItemNumber', { rule: 'MISSING_MATERIAL', message, value: String(item) });
    return;
  }
  checkRepeated(reader, material, {
    partNumber: 'materialPartNumber',
    hsCode: 'materialHsCode',
    name: 'materialName',
  });
}

/** Blank means unknown on either side and contradicts nothing. */
function checkRepeated(
  reader: Reader,
  line: LineIdentity,
  columns: Record<keyof LineIdentity, ConsumptionField>,
): void {
  for (const [column, field] of Object.entries(columns) as [keyof LineIdentity, ConsumptionField][]) {
    const repeated = reader.text(field);
    const allowed = line[column] ?? null;
    if (repeated !== null && allowed !== null && repeated !== allowed) {
      const message = 'differs from the line of the book';
      reader.fault(field, { rule: 'CONTRADICTS_LINE', message, value: repeated, allowed });
    }
  }
}

function checkUnique(
  reader: Reader,
  key: readonly (string | number)[],
  rowsByKey: Map<string, number>,
): void {
  const [product, material, version] = key;
  const earlier = rowsByKey.get(key.join('/'));
  if (earlier === undefined) {
    rowsByKey.set(key.join('/'), reader.source.row);
    return;
  }
  const message = `with material ${material} and version "${version}" stands in row ${earlier} already`;
  reader.fault('productItemNumber', { rule: 'DUPLICATE_CONSUMPTION', message, value: String(product) });
}
