import {
  BOOK_AMOUNT,
  MONEY,
  QUANTITY,
  type Decimal,
  type LegalDate,
  type Scale,
} from '@trust-supervision/kernel';
import type { CodeNames } from '../code-book';
import { bookNumberOf, hsCodeOf } from '../identifiers';
import type { LineReader } from '../line-reader';
import type { BondedListDocument, BondedListLineDocument } from './bonded-list.document';
import type { ListField, ListLineField, ListWords } from './bonded-list.layout';

/** DclUprcAmt has at most 4 places (domain 4.3). */
const UNIT_PRICE: Scale = { ...BOOK_AMOUNT, name: 'unit price', places: 4 };

type ListHead = Omit<BondedListDocument, 'lines' | 'unknown'>;
type ListLine = Omit<BondedListLineDocument, 'unknown'>;

/** Reads the fields of the list itself; null when a required one is missing. */
export function readListHead(line: LineReader<ListField>, words: ListWords): ListHead | null {
  const optional = {
    listNumber: line.text('listNumber', 64),
    counterpartListNumber: line.text('counterpartListNumber', 64),
    counterpartBookNumber: line.text('counterpartBookNumber', 64),
  };
  const required = line.required({
    internalNumber: line.text('internalNumber', 64),
    bookNumber: bookNumberOf(line, 'bookNumber'),
    direction: line.word('direction', words.direction),
    lineKind: line.word('lineKind', words.lineKind),
    supervisionMode: supervisionModeOf(line),
    declaresCustoms: line.word('declaresCustoms', words.declaresCustoms),
    declaredOn: line.day('declaredOn'),
  });
  return required && { ...optional, ...required, source: line.source };
}

/** Reads one line of a list; null when a required field is missing. */
export function readListLine(line: LineReader<ListLineField>, words: ListWords): ListLine | null {
  const optional = {
    partNumber: line.text('partNumber', 32),
    name: line.text('name'),
    unitPrice: line.decimal('unitPrice', UNIT_PRICE),
    usdAmount: line.decimal('usdAmount', BOOK_AMOUNT),
    originCountry: line.code('originCountry', 'country'),
    consumptionVersion: line.text('consumptionVersion', 8),
    soldAs: line.word('soldAs', words.soldAs),
  };
  const required = line.required({
    lineNumber: line.ordinal('lineNumber'),
    itemNumber: line.ordinal('itemNumber'),
    hsCode: hsCodeOf(line, 'hsCode'),
    quantity: line.decimal('quantity', QUANTITY, 'POSITIVE'),
    unit: line.code('unit', 'unit'),
    currency: line.code('currency', 'currency'),
    totalAmount: line.decimal('totalAmount', MONEY),
  });
  return required && { ...optional, ...required, source: line.source };
}

function supervisionModeOf(line: LineReader<ListField>): string | null {
  const message = 'is not a supervision mode';
  const allowed = '4 digits or capital letters';
  const fits = (text: string): boolean => /^[0-9A-Z]{4}$/.test(text);
  return line.matching('supervisionMode', fits, { rule: 'INVALID_SUPERVISION_MODE', message, allowed });
}

const number = (value: Decimal | number | null): string => value?.toFixed() ?? '';

/** The texts of the list's own fields, in the words of a layout; `dayText` writes its kind of date. */
export const listTexts = (
  list: BondedListDocument,
  words: ListWords,
  dayText: (day: LegalDate) => string,
): Record<ListField, string> => ({
  internalNumber: list.internalNumber,
  listNumber: list.listNumber ?? '',
  bookNumber: list.bookNumber,
  direction: words.direction.word(list.direction),
  lineKind: words.lineKind.word(list.lineKind),
  supervisionMode: list.supervisionMode,
  declaresCustoms: words.declaresCustoms.word(list.declaresCustoms),
  declaredOn: dayText(list.declaredOn),
  counterpartListNumber: list.counterpartListNumber ?? '',
  counterpartBookNumber: list.counterpartBookNumber ?? '',
});

/** The texts of a line; codes as they are, unless the layout has other names for them. */
export const listLineTexts = (
  line: BondedListLineDocument,
  words: ListWords,
  names: Partial<CodeNames> = {},
): Record<ListLineField, string> => ({
  lineNumber: number(line.lineNumber),
  itemNumber: number(line.itemNumber),
  partNumber: line.partNumber ?? '',
  hsCode: line.hsCode,
  name: line.name ?? '',
  quantity: number(line.quantity),
  unit: names.unit?.(line.unit) ?? line.unit,
  currency: names.currency?.(line.currency) ?? line.currency,
  unitPrice: number(line.unitPrice),
  totalAmount: number(line.totalAmount),
  usdAmount: number(line.usdAmount),
  originCountry:
    line.originCountry === null ? '' : (names.country?.(line.originCountry) ?? line.originCountry),
  consumptionVersion: line.consumptionVersion ?? '',
  soldAs: words.soldAs.word(line.soldAs),
});
