import { BOOK_AMOUNT } from '@trust-supervision/kernel';
import * as words from '../account-book/account-book.words';
import { headReader, partiesOf } from '../account-book/head';
import type { Sheet } from '../account-book/sheet';
import type { ReadingTools } from '../account-book/table';
import { customsCodeOf, handbookNumberOf, usciOf } from '../identifiers';
import type { LineReader } from '../line-reader';
import type { HandbookHeadDocument } from './handbook.document';
import {
  HANDBOOK_LABELS,
  HANDBOOK_TYPES,
  REQUIRED_HANDBOOK_LABELS,
  type HandbookHeadField,
} from './handbook.layout';

type Reader = LineReader<HandbookHeadField>;

/** Reads the head of a handbook. Null when a required value is missing. */
export function readHandbookHead(sheet: Sheet, tools: ReadingTools): HandbookHeadDocument | null {
  const head = headReader(sheet, { labels: HANDBOOK_LABELS, required: REQUIRED_HANDBOOK_LABELS }, tools);
  const optional = {
    ...partiesOf(head),
    ...contractOf(head),
    ...numbersOf(head),
    ...daysOf(head),
    ...marksOf(head),
  };
  const required = head.required({
    handbookNumber: handbookNumberOf(head, 'handbookNumber'),
    internalNumber: head.text('internalNumber', 64),
    operatorUsci: usciOf(head, 'operatorUsci'),
    operatorCustomsCode: customsCodeOf(head, 'operatorCustomsCode'),
    operatorName: head.text('operatorName'),
    handbookType: head.word('handbookType', HANDBOOK_TYPES),
    district: head.code('district', 'district'),
  });
  if (required === null) return null;
  const { operatorUsci: usci, operatorCustomsCode: customsCode, operatorName: name, ...rest } = required;
  return { ...optional, ...rest, operator: { usci, customsCode, name }, source: head.source };
}

const contractOf = (head: Reader) => ({
  supervisionMode: head.text('supervisionMode'),
  importContractNumber: head.text('importContractNumber', 64),
  exportContractNumber: head.text('exportContractNumber', 64),
  dutyNature: head.text('dutyNature'),
  processingKind: head.text('processingKind'),
  port: head.text('port'),
  importCurrency: head.code('importCurrency', 'currency'),
  exportCurrency: head.code('exportCurrency', 'currency'),
  depositBankCode: head.text('depositBankCode', 64),
  contactName: head.text('contactName'),
  contactPhone: head.text('contactPhone', 64),
});

const numbersOf = (head: Reader) => ({
  preEntryNumber: head.text('preEntryNumber', 64),
  capacityCertificateNumber: head.text('capacityCertificateNumber', 64),
  actualImportAmount: head.decimal('actualImportAmount', BOOK_AMOUNT),
  actualExportAmount: head.decimal('actualExportAmount', BOOK_AMOUNT),
  materialCount: head.count('materialCount'),
  productCount: head.count('productCount'),
  extensionCount: head.count('extensionCount'),
  changeCount: head.count('changeCount'),
});

const daysOf = (head: Reader) => ({
  validUntil: head.day('validUntil'),
  firstExportOn: head.day('firstExportOn'),
  declaredOn: head.day('declaredOn'),
  enteredOn: head.day('enteredOn'),
  approvedOn: head.day('approvedOn'),
  changeApprovedOn: head.day('changeApprovedOn'),
});

const marksOf = (head: Reader) => ({
  declarationType: head.word('declarationType', words.DECLARATION_TYPES),
  consumptionLink: head.word('consumptionLink', words.CONSUMPTION_LINKS),
  movementPause: head.text('movementPause'),
  changePause: head.text('changePause'),
  selfAudit: head.text('selfAudit'),
  note: head.text('note'),
});
