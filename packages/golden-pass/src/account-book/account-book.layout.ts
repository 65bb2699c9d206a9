import { headerKey } from '../written-text';

/** The four sheets of an account-book workbook. */
export const SHEETS = { head: '表头', materials: '料件', products: '成品', consumptions: '单耗' } as const;

/** Labels of the head, in the order in which they are written. */
export const HEAD_LABELS = {
  preEntryNumber: '预录入统一编号',
  bookNumber: '加工贸易账册编号',
  internalNumber: '企业内部编号',
  operatorCustomsCode: '经营单位编码',
  operatorUsci: '经营单位社会信用代码',
  operatorName: '经营单位名称',
  processorCustomsCode: '加工单位编码',
  processorUsci: '加工单位社会信用代码',
  processorName: '加工单位名称',
  declarantCustomsCode: '申报单位编码',
  declarantUsci: '申报单位社会信用代码',
  declarantName: '申报单位名称',
  declarantType: '申报单位类型',
  declarationType: '申报类型',
  bookType: '账册类型',
  capacityCertificateNumber: '批准证编号',
  archiveNumber: '企业档案库编号',
  actualImportAmount: '实际进口总金额',
  actualExportAmount: '实际出口总金额',
  materialCount: '料件项数',
  productCount: '成品项数',
  maxTurnoverAmount: '最大周转金额（万美金）',
  district: '主管海关',
  declaredOn: '申报日期',
  enteredByCustomsCode: '录入单位编码',
  enteredByUsci: '录入单位社会信用代码',
  enteredByName: '录入单位名称',
  approvedOn: '备案批准日期',
  changeApprovedOn: '变更批准日期',
  lastWriteOffOn: '最近核销日期',
  enteredOn: '录入日期',
  consumptionLink: '单耗申报环节',
  consumptionVersionControl: '单耗版本号控制标志',
  maxImportAmount: '最大进口金额（美元）',
  cycleDays: '核销周期',
  accountingMethod: '核销类型',
  changeCount: '账册变更次数',
  validUntil: '账册结束有效期',
  executionMark: '账册执行标志',
  usage: '账册用途',
  writeOffMethod: '核销方式',
  note: '备注',
} as const;

const SHARED_LINE_HEADERS = {
  itemNumber: '序号',
  partNumber: '料号',
  hsCode: '商品编码',
  name: '商品名称',
  specification: '规格型号',
  unit: '申报计量单位',
  statutoryUnit: '法定计量单位',
  secondStatutoryUnit: '法定第二计量单位',
  price: '申报单价',
  currency: '币制',
  quantity: '申报数量',
  dutyMode: '征免方式',
  enterpriseMark: '企业执行标志',
  customsMark: '海关执行标志',
  modification: '修改标志',
  openingQuantity: '期初数量',
  quantityControlled: '数量控制标志',
  maxRemainingQuantity: '批准最大余数量',
  isMainMaterial: '主料标志',
} as const;

export const MATERIAL_HEADERS = { ...SHARED_LINE_HEADERS, note: '备注' } as const;

export const PRODUCT_HEADERS = {
  ...SHARED_LINE_HEADERS,
  doubted: '单耗质疑标志',
  underConsultation: '磋商标志',
  note: '备注',
} as const;

export const CONSUMPTION_HEADERS = {
  lineNumber: '序号',
  productItemNumber: '成品序号',
  productPartNumber: '成品料号',
  productHsCode: '成品商品编码',
  productName: '成品商品名称',
  materialItemNumber: '料件序号',
  materialPartNumber: '料件料号',
  materialHsCode: '料件商品编码',
  materialName: '料件商品名称',
  version: '单耗版本号',
  unitConsumption: '单耗',
  netConsumption: '净耗',
  tangibleLossRate: '有形损耗率',
  intangibleLossRate: '无形损耗率',
  declared: '单耗申报状态',
  bondedShare: '保税料件比例',
  modification: '修改标志',
  validUntil: '单耗有效期',
  note: '备注',
} as const;

export type HeadField = keyof typeof HEAD_LABELS;
export type BookLineField = keyof typeof PRODUCT_HEADERS;
export type ConsumptionField = keyof typeof CONSUMPTION_HEADERS;

/** What a head must say to be understood; the rest may be blank or absent. */
export const REQUIRED_LABELS: readonly HeadField[] = [
  'internalNumber',
  'operatorUsci',
  'operatorCustomsCode',
  'operatorName',
  'bookType',
  'declarationType',
  'district',
  'accountingMethod',
  'consumptionLink',
];
export const REQUIRED_LINE_HEADERS: readonly BookLineField[] = ['itemNumber', 'hsCode', 'name', 'unit'];
export const REQUIRED_CONSUMPTION_HEADERS: readonly ConsumptionField[] = [
  'productItemNumber',
  'materialItemNumber',
];

/** Our fields by the compared form of their headers. */
export const fieldsByHeader = <Field extends string>(
  headers: Readonly<Record<Field, string>>,
): Map<string, Field> =>
  new Map(
    (Object.entries(headers) as [Field, string][]).map(([field, header]) => [headerKey(header), field]),
  );
