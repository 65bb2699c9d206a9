import { Workbook } from 'exceljs';
import * as words from '../account-book/account-book.words';
import {
  bookLineTexts,
  consumptionTexts,
  day,
  named,
  number,
  partyTexts,
  writeHead,
  writeTable,
} from '../account-book/workbook.write';
import type { CodeNames } from '../code-book';
import type { HandbookDocument, HandbookHeadDocument, HandbookLineDocument } from './handbook.document';
import {
  HANDBOOK_CONSUMPTION_HEADERS,
  HANDBOOK_LABELS,
  HANDBOOK_MATERIAL_HEADERS,
  HANDBOOK_PRODUCT_HEADERS,
  HANDBOOK_SHEETS,
  HANDBOOK_TYPES,
  type HandbookHeadField,
  type HandbookLineField,
} from './handbook.layout';

/**
 * Writes a handbook as the workbook that `readHandbookWorkbook` reads: every value as text, codes under the names that
 * `names` gives. Reading it again gives the same document.
 */
export async function writeHandbookWorkbook(handbook: HandbookDocument, names: CodeNames): Promise<Buffer> {
  const workbook = new Workbook();
  const layout = { title: '加工贸易手册表头', labels: HANDBOOK_LABELS };
  writeHead(workbook.addWorksheet(HANDBOOK_SHEETS.head), layout, headTexts(handbook.head, names));
  const line = (document: HandbookLineDocument) => lineTexts(document, names);
  const { materials, products } = handbook;
  writeTable(
    workbook.addWorksheet(HANDBOOK_SHEETS.materials),
    HANDBOOK_MATERIAL_HEADERS,
    materials.map(line),
  );
  writeTable(workbook.addWorksheet(HANDBOOK_SHEETS.products), HANDBOOK_PRODUCT_HEADERS, products.map(line));
  const consumptions = consumptionTexts(handbook).map((texts, index) => ({
    ...texts,
    enterpriseMark: words.ENTERPRISE_MARKS.word(handbook.consumptions[index]?.enterpriseMark ?? null),
  }));
  writeTable(workbook.addWorksheet(HANDBOOK_SHEETS.consumptions), HANDBOOK_CONSUMPTION_HEADERS, consumptions);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const lineTexts = (line: HandbookLineDocument, names: CodeNames): Record<HandbookLineField, string> => ({
  ...bookLineTexts(line, names),
  unifiedNumber: line.unifiedNumber ?? '',
  totalAmount: number(line.totalAmount),
  country: named(line.country, names.country),
  goodsNature: line.goodsNature ?? '',
});

const headTexts = (head: HandbookHeadDocument, names: CodeNames): Record<HandbookHeadField, string> => ({
  ...contractTexts(head, names),
  ...partyTexts('operator', head.operator),
  ...partyTexts('processor', head.processor),
  ...partyTexts('declarant', head.declarant),
  ...partyTexts('enteredBy', head.enteredBy),
  declarantType: words.DECLARANT_TYPES.word(head.declarantType),
  declarationType: words.DECLARATION_TYPES.word(head.declarationType),
  consumptionLink: words.CONSUMPTION_LINKS.word(head.consumptionLink),
  actualImportAmount: number(head.actualImportAmount),
  actualExportAmount: number(head.actualExportAmount),
  materialCount: number(head.materialCount),
  productCount: number(head.productCount),
  extensionCount: number(head.extensionCount),
  changeCount: number(head.changeCount),
  validUntil: day(head.validUntil),
  firstExportOn: day(head.firstExportOn),
  declaredOn: day(head.declaredOn),
  enteredOn: day(head.enteredOn),
  approvedOn: day(head.approvedOn),
  changeApprovedOn: day(head.changeApprovedOn),
});

const contractTexts = (head: HandbookHeadDocument, names: CodeNames) => ({
  handbookNumber: head.handbookNumber,
  preEntryNumber: head.preEntryNumber ?? '',
  internalNumber: head.internalNumber,
  handbookType: HANDBOOK_TYPES.word(head.handbookType),
  district: named(head.district, names.district),
  supervisionMode: head.supervisionMode ?? '',
  importContractNumber: head.importContractNumber ?? '',
  exportContractNumber: head.exportContractNumber ?? '',
  capacityCertificateNumber: head.capacityCertificateNumber ?? '',
  dutyNature: head.dutyNature ?? '',
  processingKind: head.processingKind ?? '',
  port: head.port ?? '',
  importCurrency: named(head.importCurrency, names.currency),
  exportCurrency: named(head.exportCurrency, names.currency),
  depositBankCode: head.depositBankCode ?? '',
  movementPause: head.movementPause ?? '',
  changePause: head.changePause ?? '',
  contactName: head.contactName ?? '',
  contactPhone: head.contactPhone ?? '',
  selfAudit: head.selfAudit ?? '',
  note: head.note ?? '',
});
