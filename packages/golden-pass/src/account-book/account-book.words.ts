import { Vocabulary } from '../vocabulary';
import type {
  AccountingMethod,
  BookDeclarationType,
  BookType,
  ConsumptionLink,
  CustomsMark,
  DeclarantType,
  EnterpriseMark,
  Modification,
} from './account-book.document';

// Each meaning with the word of the workbook and, where domain 1.3 gives it, the code of the message.
// Both are read.

export const BOOK_TYPES = new Vocabulary<BookType>([
  ['E_BOOK', 'E账册', '1'],
  ['H_BOOK', 'H账册', '2'],
  ['CONSUMPTION_LIST', '耗料', '3'],
  ['WORK_ORDER', '工单', '4'],
  ['ENTERPRISE_UNIT', '企业为单元', '5'],
]);

export const DECLARATION_TYPES = new Vocabulary<BookDeclarationType>([
  ['SET_UP', '备案', '1'],
  ['CHANGE', '变更', '2'],
  ['CANCEL', '注销', '3'],
]);

export const ACCOUNTING_METHODS = new Vocabulary<AccountingMethod>([
  ['UNIT_CONSUMPTION', '单耗', '1'],
  ['CONSUMPTION_LIST', '耗料清单', '2'],
  ['WORK_ORDER', '工单', '3'],
]);

export const CONSUMPTION_LINKS = new Vocabulary<ConsumptionLink>([
  ['BEFORE_EXPORT', '出口前', '1'],
  ['BEFORE_WRITE_OFF', '报核前', '2'],
]);

export const DECLARANT_TYPES = new Vocabulary<DeclarantType>([
  ['ENTERPRISE', '企业', '1'],
  ['AGENT', '代理公司', '代理', '2'],
  ['BROKER', '报关行', '报关企业', '3'],
]);

export const MODIFICATIONS = new Vocabulary<Modification>([
  ['UNMODIFIED', '未修改', '0'],
  ['MODIFIED', '修改', '1'],
  ['DELETED', '删除', '2'],
  ['ADDED', '增加', '3'],
]);

export const ENTERPRISE_MARKS = new Vocabulary<EnterpriseMark>([
  ['RUNNING', '运行', '1'],
  ['PAUSED', '暂停', '停用', '2'],
  ['OTHER', '其他'],
]);

export const CUSTOMS_MARKS = new Vocabulary<CustomsMark>([
  ['NORMAL', '正常执行', '1'],
  ['IMPORT_AND_EXPORT_PAUSED', '暂停进出口', '4'],
  ['IMPORT_PAUSED', '暂停进口', '5'],
  ['EXPORT_PAUSED', '暂停出口', '6'],
  ['OTHER', '其他'],
]);

export const QUANTITY_CONTROL = new Vocabulary<boolean>([
  [true, '控制数量'],
  [false, '不控制数量'],
]);

export const MAIN_MATERIAL = new Vocabulary<boolean>([
  [true, '主料'],
  [false, '非主料'],
]);

export const DOUBT = new Vocabulary<boolean>([
  [true, '质疑'],
  [false, '不质疑'],
]);

export const CONSULTATION = new Vocabulary<boolean>([
  [true, '磋商中'],
  [false, '未磋商'],
]);

export const CONSUMPTION_DECLARED = new Vocabulary<boolean>([
  [true, '已申报', '2'],
  [false, '未申报', '1'],
]);

export const VERSION_CONTROL = new Vocabulary<boolean>([
  [true, '启用', '控制', '是'],
  [false, '不启用', '不控制', '否'],
]);
