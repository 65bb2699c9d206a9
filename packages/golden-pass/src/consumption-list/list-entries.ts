import { QUANTITY } from '@trust-supervision/kernel';
import type { LineReader } from '../line-reader';
import type { ConsumptionListDocument } from './consumption-list.document';
import type { ConsumptionListField } from './consumption-list.layout';

export type Head = Omit<ConsumptionListDocument, 'coveredLists' | 'materials' | 'leftovers'>;
type Entry<Part extends 'coveredLists' | 'materials' | 'leftovers'> = ConsumptionListDocument[Part][number];

/** Characters of the enterprise's own number, and of a list's number. */
const LONGEST_NUMBER = 64;
const LIST_NUMBER = 18;
const BOOK_NUMBER = 12;

/** The head of a list, from a row or from its element; null where it could not be read, which was noted. */
export function readHead(line: LineReader<ConsumptionListField>): Head | null {
  const head = line.required({
    internalNumber: line.text('internalNumber', LONGEST_NUMBER),
    bookNumber: line.text('bookNumber', BOOK_NUMBER),
    beginsOn: line.day('beginsOn'),
    endsOn: line.day('endsOn'),
  });
  return head && { ...head, source: line.source };
}

export function readCovered(line: LineReader<'listNumber'>): Entry<'coveredLists'> | null {
  const entry = line.required({ listNumber: line.text('listNumber', LIST_NUMBER) });
  return entry && { ...entry, source: line.source };
}

export function readUse(line: LineReader<'itemNumber' | 'quantity'>): Entry<'materials'> | null {
  const entry = line.required({
    itemNumber: line.ordinal('itemNumber'),
    quantity: line.decimal('quantity', QUANTITY, 'POSITIVE'),
  });
  return entry && { ...entry, source: line.source };
}

export function readScrap(
  line: LineReader<'itemNumber' | 'quantity' | 'hsCode' | 'name' | 'unit'>,
): Entry<'leftovers'> | null {
  const entry = line.required({
    itemNumber: line.ordinal('itemNumber'),
    quantity: line.decimal('quantity', QUANTITY, 'POSITIVE'),
    hsCode: line.text('hsCode', 10),
    name: line.text('name'),
    unit: line.code('unit', 'unit'),
  });
  return entry && { ...entry, source: line.source };
}
