import type { Decimal, LegalDate } from '@trust-supervision/kernel';
import { Workbook, type Worksheet } from 'exceljs';
import type { CodeNames } from '../code-book';
import type {
  AccountBookDocument,
  AccountBookHeadDocument,
  BookLineDocument,
  ConsumptionDocument,
  PartyDocument,
} from './account-book.document';
import {
  CONSUMPTION_HEADERS,
  HEAD_LABELS,
  MATERIAL_HEADERS,
  PRODUCT_HEADERS,
  SHEETS,
  type BookLineField,
  type ConsumptionField,
  type HeadField,
} from './account-book.layout';
import * as words from './account-book.words';

const PAIRS_A_ROW = 3;

/**
 * Writes an account book as the workbook that `readAccountBookWorkbook` reads: every value as text, codes
 * under the names that `names` gives. Reading it again gives the same document.
 */
export async function writeAccountBookWorkbook(book: AccountBookDocument, names: CodeNames): Promise<Buffer> {
  const workbook = new Workbook();
  const layout = { title: '加工贸易账册表头', labels: HEAD_LABELS };
  writeHead(workbook.addWorksheet(SHEETS.head), layout, headTexts(book.head, names));
  const line = (document: BookLineDocument) => bookLineTexts(document, names);
  writeTable(workbook.addWorksheet(SHEETS.materials), MATERIAL_HEADERS, book.materials.map(line));
  writeTable(workbook.addWorksheet(SHEETS.products), PRODUCT_HEADERS, book.products.map(line));
  const consumptions = consumptionTexts(book);
  writeTable(workbook.addWorksheet(SHEETS.consumptions), CONSUMPTION_HEADERS, consumptions);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** Writes labels and values side by side, under a title. */
export function writeHead<Field extends string>(
  sheet: Worksheet,
  { title, labels }: { title: string; labels: Readonly<Record<Field, string>> },
  texts: Readonly<Record<Field, string>>,
): void {
  sheet.addRow([title]);
  const pairs = (Object.keys(labels) as Field[]).map((field) => [labels[field], texts[field]]);
  for (let at = 0; at < pairs.length; at += PAIRS_A_ROW)
    sheet.addRow(pairs.slice(at, at + PAIRS_A_ROW).flat());
}

/** Writes a title, the headers, and a row a line. */
export function writeTable<Field extends string>(
  sheet: Worksheet,
  headers: Readonly<Partial<Record<Field, string>>>,
  lines: readonly Readonly<Record<Field, string>>[],
): void {
  const fields = Object.keys(headers) as Field[];
  sheet.addRow([sheet.name]);
  sheet.addRow(fields.map((field) => headers[field]));
  for (const line of lines) sheet.addRow(fields.map((field) => line[field]));
}

export const number = (value: Decimal | number | null): string => value?.toFixed() ?? '';
export const day = (value: LegalDate | null): string => (value ?? '').replaceAll('-', '');
export const named = (code: string | null, nameOf: (code: string) => string | null): string =>
  code === null ? '' : (nameOf(code) ?? code);

type PartyTexts<Party extends string> = Record<`${Party}${'CustomsCode' | 'Usci' | 'Name'}`, string>;

export const partyTexts = <Party extends string>(party: Party, { customsCode, usci, name }: PartyDocument) =>
  ({
    [`${party}CustomsCode`]: customsCode ?? '',
    [`${party}Usci`]: usci ?? '',
    [`${party}Name`]: name ?? '',
  }) as PartyTexts<Party>;

const headTexts = (head: AccountBookHeadDocument, names: CodeNames): Record<HeadField, string> => ({
  preEntryNumber: head.preEntryNumber ?? '',
  bookNumber: head.bookNumber ?? '',
  internalNumber: head.internalNumber,
  ...partyTexts('operator', head.operator),
  ...partyTexts('processor', head.processor),
  ...partyTexts('declarant', head.declarant),
  ...partyTexts('enteredBy', head.enteredBy),
  declarantType: words.DECLARANT_TYPES.word(head.declarantType),
  declarationType: words.DECLARATION_TYPES.word(head.declarationType),
  bookType: words.BOOK_TYPES.word(head.bookType),
  capacityCertificateNumber: head.capacityCertificateNumber ?? '',
  archiveNumber: head.archiveNumber ?? '',
  actualImportAmount: number(head.actualImportAmount),
  actualExportAmount: number(head.actualExportAmount),
  materialCount: number(head.materialCount),
  productCount: number(head.productCount),
  maxTurnoverAmount: number(head.maxTurnoverAmount),
  maxImportAmount: number(head.maxImportAmount),
  district: named(head.district, names.district),
  declaredOn: day(head.declaredOn),
  enteredOn: day(head.enteredOn),
  approvedOn: day(head.approvedOn),
  changeApprovedOn: day(head.changeApprovedOn),
  lastWriteOffOn: day(head.lastWriteOffOn),
  validUntil: day(head.validUntil),
  consumptionLink: words.CONSUMPTION_LINKS.word(head.consumptionLink),
  consumptionVersionControl: words.VERSION_CONTROL.word(head.consumptionVersionControl),
  cycleDays: number(head.cycleDays),
  accountingMethod: words.ACCOUNTING_METHODS.word(head.accountingMethod),
  changeCount: number(head.changeCount),
  executionMark: head.executionMark ?? '',
  usage: head.usage ?? '',
  writeOffMethod: head.writeOffMethod ?? '',
  note: head.note ?? '',
});

export const bookLineTexts = (line: BookLineDocument, names: CodeNames): Record<BookLineField, string> => ({
  itemNumber: number(line.itemNumber),
  partNumber: line.partNumber ?? '',
  hsCode: line.hsCode,
  name: line.name,
  specification: line.specification ?? '',
  unit: named(line.unit, names.unit),
  statutoryUnit: named(line.statutoryUnit, names.unit),
  secondStatutoryUnit: named(line.secondStatutoryUnit, names.unit),
  price: number(line.price),
  currency: named(line.currency, names.currency),
  quantity: number(line.quantity),
  dutyMode: named(line.dutyMode, names.dutyMode),
  enterpriseMark: words.ENTERPRISE_MARKS.word(line.enterpriseMark),
  customsMark: words.CUSTOMS_MARKS.word(line.customsMark),
  modification: words.MODIFICATIONS.word(line.modification),
  openingQuantity: number(line.openingQuantity),
  quantityControlled: words.QUANTITY_CONTROL.word(line.quantityControlled),
  maxRemainingQuantity: number(line.maxRemainingQuantity),
  isMainMaterial: words.MAIN_MATERIAL.word(line.isMainMaterial),
  doubted: words.DOUBT.word(line.doubted),
  underConsultation: words.CONSULTATION.word(line.underConsultation),
  note: line.note ?? '',
});

/** The consumption lines with what they repeat of their product and material. */
export function consumptionTexts(
  book: Pick<AccountBookDocument, 'materials' | 'products' | 'consumptions'>,
): Record<ConsumptionField, string>[] {
  const products = new Map(book.products.map((line) => [line.itemNumber, line]));
  const materials = new Map(book.materials.map((line) => [line.itemNumber, line]));
  return book.consumptions.map((consumption, index) => {
    const product = products.get(consumption.productItemNumber);
    const material = materials.get(consumption.materialItemNumber);
    return {
      lineNumber: String(index + 1),
      ...rateTexts(consumption),
      productPartNumber: product?.partNumber ?? '',
      productHsCode: product?.hsCode ?? '',
      productName: product?.name ?? '',
      materialPartNumber: material?.partNumber ?? '',
      materialHsCode: material?.hsCode ?? '',
      materialName: material?.name ?? '',
    };
  });
}

const rateTexts = (consumption: ConsumptionDocument) => ({
  productItemNumber: number(consumption.productItemNumber),
  materialItemNumber: number(consumption.materialItemNumber),
  version: consumption.version ?? '',
  unitConsumption: number(consumption.unitConsumption),
  netConsumption: number(consumption.netConsumption),
  tangibleLossRate: number(consumption.tangibleLossRate),
  intangibleLossRate: number(consumption.intangibleLossRate),
  bondedShare: number(consumption.bondedShare),
  declared: words.CONSUMPTION_DECLARED.word(consumption.declared),
  modification: words.MODIFICATIONS.word(consumption.modification),
  validUntil: day(consumption.validUntil),
  note: consumption.note ?? '',
});
