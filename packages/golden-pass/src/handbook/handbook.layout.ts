import {
  CONSUMPTION_HEADERS,
  HEAD_LABELS,
  MATERIAL_HEADERS,
  PRODUCT_HEADERS,
  type BookLineField,
  type ConsumptionField,
} from '../account-book/account-book.layout';
import { Vocabulary } from '../vocabulary';
import type { HandbookType } from './handbook.document';

/** The four sheets of a handbook workbook. */
export const HANDBOOK_SHEETS = {
  head: '表头',
  materials: '料件',
  products: '成品',
  consumptions: '单损耗',
} as const;

const {
  bookNumber: _bookNumber,
  bookType: _bookType,
  archiveNumber: _archiveNumber,
  maxTurnoverAmount: _maxTurnoverAmount,
  lastWriteOffOn: _lastWriteOffOn,
  consumptionVersionControl: _consumptionVersionControl,
  maxImportAmount: _maxImportAmount,
  cycleDays: _cycleDays,
  accountingMethod: _accountingMethod,
  executionMark: _executionMark,
  usage: _usage,
  writeOffMethod: _writeOffMethod,
  ...SHARED_LABELS
} = HEAD_LABELS;

/** Labels of the head, in the order in which they are written. */
export const HANDBOOK_LABELS = {
  ...SHARED_LABELS,
  handbookNumber: '加工贸易手册编号',
  handbookType: '手册类型',
  supervisionMode: '监管方式',
  importContractNumber: '进口合同号',
  exportContractNumber: '出口合同号',
  validUntil: '有效期',
  dutyNature: '征免性质',
  processingKind: '加工种类',
  port: '进出口岸',
  importCurrency: '进口币制',
  exportCurrency: '出口币制',
  consumptionLink: '单耗申报环节代码',
  depositBankCode: '台账银行代码',
  movementPause: '暂停进出口标记',
  firstExportOn: '首次出口日期',
  changePause: '暂停变更标记',
  extensionCount: '延期次数',
  contactName: '企业联系人',
  contactPhone: '企业联系人手机号',
  selfAudit: '自核资格标记',
  changeCount: '手册变更次数',
} as const;

const MORE_LINE_HEADERS = {
  unifiedNumber: '统一编号',
  totalAmount: '申报总价',
  country: '产销国（地区）',
  goodsNature: '商品属性',
} as const;

export const HANDBOOK_MATERIAL_HEADERS = { ...MATERIAL_HEADERS, ...MORE_LINE_HEADERS } as const;
export const HANDBOOK_PRODUCT_HEADERS = { ...PRODUCT_HEADERS, ...MORE_LINE_HEADERS } as const;

const { validUntil: _validUntil, ...SHARED_CONSUMPTION_HEADERS } = CONSUMPTION_HEADERS;
export const HANDBOOK_CONSUMPTION_HEADERS = {
  ...SHARED_CONSUMPTION_HEADERS,
  enterpriseMark: '企业执行标志',
} as const;

export type HandbookHeadField = keyof typeof HANDBOOK_LABELS;
export type HandbookLineField = BookLineField | keyof typeof MORE_LINE_HEADERS;
export type HandbookConsumptionField = ConsumptionField | 'enterpriseMark';

/** What a head must say to be understood; the rest may be blank or absent. */
export const REQUIRED_HANDBOOK_LABELS: readonly HandbookHeadField[] = [
  'handbookNumber',
  'internalNumber',
  'operatorUsci',
  'operatorCustomsCode',
  'operatorName',
  'handbookType',
  'district',
];

/** The type letter of a handbook number (domain 0.2) is read as its code. */
export const HANDBOOK_TYPES = new Vocabulary<HandbookType>([
  ['PURCHASED_MATERIALS', '进料加工', 'C'],
  ['SUPPLIED_MATERIALS', '来料加工', 'B'],
]);
