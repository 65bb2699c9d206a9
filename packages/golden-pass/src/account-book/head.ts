import { BOOK_AMOUNT } from '@trust-supervision/kernel';
import { bookNumberOf, customsCodeOf, usciOf } from '../identifiers';
import { LineReader } from '../line-reader';
import { WARNING_RULES } from '../rules';
import { headerKey } from '../written-text';
import type { AccountBookHeadDocument, PartyDocument } from './account-book.document';
import { fieldsByHeader, HEAD_LABELS, REQUIRED_LABELS, type HeadField } from './account-book.layout';
import * as words from './account-book.words';
import type { Sheet, SheetRow } from './sheet';
import type { ReadingTools } from './table';

type LabelledValue = { readonly row: number; readonly text: string };
type HeadReader = LineReader<HeadField>;
type PartyField = `${'processor' | 'declarant' | 'enteredBy'}${'Usci' | 'CustomsCode' | 'Name'}`;

/** The labels of a head, our fields under them, and those it cannot do without. */
export type HeadLayout<Field extends string> = {
  readonly labels: Readonly<Record<Field, string>>;
  readonly required: readonly Field[];
};

/** Reads the head of an account book. Null when a required value is missing. */
export const readHead = (sheet: Sheet, tools: ReadingTools): AccountBookHeadDocument | null =>
  headOf(headReader(sheet, { labels: HEAD_LABELS, required: REQUIRED_LABELS }, tools));

/** Finds the values of a head: labels and values side by side, any number of pairs a row. */
export function headReader<Field extends string>(
  sheet: Sheet,
  { labels, required }: HeadLayout<Field>,
  tools: ReadingTools,
): LineReader<Field> {
  const values = labelledValues(sheet, labels, tools);
  const rowOf: Partial<Record<string, number>> = Object.fromEntries(
    [...values].map(([field, { row }]) => [field, row]),
  );
  const source = { sheet: sheet.name, row: 1, rowOf: rowOf as Record<string, number>, labels };
  const cell = (field: Field) => ({ sheet: sheet.name, row: rowOf[field] ?? 1, column: labels[field] });
  for (const field of required.filter((name) => !values.has(name))) {
    const message = 'is a required label, but not on the sheet';
    tools.report.fault({ ...cell(field), row: 1 }, { rule: 'MISSING_HEADER', message });
  }
  const written = (field: Field): string | null => values.get(field)?.text ?? null;
  return new LineReader({ source, written, cell }, tools.codes, tools.report);
}

function headOf(head: HeadReader): AccountBookHeadDocument | null {
  const optional = { ...partiesOf(head), ...numbersOf(head), ...daysOf(head), ...remarksOf(head) };
  const required = head.required({
    internalNumber: head.text('internalNumber', 64),
    operatorUsci: usciOf(head, 'operatorUsci'),
    operatorCustomsCode: customsCodeOf(head, 'operatorCustomsCode'),
    operatorName: head.text('operatorName'),
    bookType: head.word('bookType', words.BOOK_TYPES),
    declarationType: head.word('declarationType', words.DECLARATION_TYPES),
    district: head.code('district', 'district'),
    accountingMethod: head.word('accountingMethod', words.ACCOUNTING_METHODS),
    consumptionLink: head.word('consumptionLink', words.CONSUMPTION_LINKS),
  });
  if (required === null) return null;
  const { operatorUsci: usci, operatorCustomsCode: customsCode, operatorName: name, ...rest } = required;
  return { ...optional, ...rest, operator: { usci, customsCode, name }, source: head.source };
}

/** The parties beside the operating enterprise, each as far as it is named. */
export const partiesOf = (head: LineReader<PartyField | 'declarantType'>) => ({
  processor: partyOf(head, 'processor'),
  declarant: partyOf(head, 'declarant'),
  enteredBy: partyOf(head, 'enteredBy'),
  declarantType: head.word('declarantType', words.DECLARANT_TYPES),
});

const partyOf = (
  head: LineReader<PartyField>,
  party: 'processor' | 'declarant' | 'enteredBy',
): PartyDocument => ({
  usci: usciOf(head, `${party}Usci`),
  customsCode: customsCodeOf(head, `${party}CustomsCode`),
  name: head.text(`${party}Name`),
});

const numbersOf = (head: HeadReader) => ({
  bookNumber: bookNumberOf(head, 'bookNumber'),
  preEntryNumber: head.text('preEntryNumber', 64),
  maxTurnoverAmount: head.decimal('maxTurnoverAmount', BOOK_AMOUNT),
  maxImportAmount: head.decimal('maxImportAmount', BOOK_AMOUNT),
  actualImportAmount: head.decimal('actualImportAmount', BOOK_AMOUNT),
  actualExportAmount: head.decimal('actualExportAmount', BOOK_AMOUNT),
  materialCount: head.count('materialCount'),
  productCount: head.count('productCount'),
  cycleDays: head.count('cycleDays'),
  changeCount: head.count('changeCount'),
});

const daysOf = (head: HeadReader) => ({
  declaredOn: head.day('declaredOn'),
  enteredOn: head.day('enteredOn'),
  approvedOn: head.day('approvedOn'),
  changeApprovedOn: head.day('changeApprovedOn'),
  lastWriteOffOn: head.day('lastWriteOffOn'),
  validUntil: head.day('validUntil'),
});

const remarksOf = (head: HeadReader) => ({
  consumptionVersionControl: head.word('consumptionVersionControl', words.VERSION_CONTROL),
  capacityCertificateNumber: head.text('capacityCertificateNumber', 64),
  archiveNumber: head.text('archiveNumber', 64),
  executionMark: head.text('executionMark'),
  usage: head.text('usage'),
  writeOffMethod: head.text('writeOffMethod'),
  note: head.text('note'),
});

/**
 * The values under their labels. A value stands right of its label; the sheet's title stands alone in its
 * row.
 */
function labelledValues<Field extends string>(
  sheet: Sheet,
  labels: Readonly<Record<Field, string>>,
  { report }: ReadingTools,
): Map<Field, LabelledValue> {
  const known = fieldsByHeader(labels);
  const values = new Map<Field, LabelledValue>();
  for (const row of sheet.rows) {
    for (const [label, text] of pairsOf(row, (written) => known.has(headerKey(written)))) {
      const field = known.get(headerKey(label));
      const cell = { sheet: sheet.name, row: row.row, column: label };
      if (field === undefined) {
        report.warn(cell, { rule: 'UNKNOWN_HEADER', message: WARNING_RULES.UNKNOWN_HEADER, value: text });
      } else if (values.has(field)) {
        report.fault(cell, { rule: 'DUPLICATE_HEADER', message: 'is a label twice', value: text });
      } else values.set(field, { row: row.row, text });
    }
  }
  return values;
}

function pairsOf({ row, texts, mergedTo }: SheetRow, isLabel: (text: string) => boolean): [string, string][] {
  const cells = [...texts].toSorted(([left], [right]) => left - right);
  const isTitle = row === 1 && cells.length === 1 && !isLabel(cells[0]?.[1] ?? '');
  if (isTitle) return [];
  const pairs: [string, string][] = [];
  for (let at = 0; at < cells.length; at += 1) {
    const [column, label] = cells[at] ?? [0, ''];
    const [nextColumn, next] = cells[at + 1] ?? [0, ''];
    // A blank value leaves its label followed by a gap, or by the label of the next pair.
    const hasValue = nextColumn === (mergedTo.get(column) ?? column) + 1 && !isLabel(next);
    pairs.push([label, hasValue ? next : '']);
    if (hasValue) at += 1;
  }
  return pairs;
}
