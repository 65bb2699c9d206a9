import type {
  AccountBookDocument,
  BookLineDocument,
  CodeNames,
  ConsumptionDocument,
} from '@trust-supervision/golden-pass';
import { Decimal, legalDate } from '@trust-supervision/kernel';

/** Codes are written as they are: they are read as well as names. */
export const AS_CODES: CodeNames = {
  unit: () => null,
  currency: () => null,
  district: () => null,
  country: () => null,
  dutyMode: () => null,
};

const NOBODY = { usci: null, customsCode: null, name: null };

/** The head of a book that passes: the limits of T-1, a cycle of a year from 2020-01-01, consumption before export. */
export const bookHead = (
  fields: Partial<AccountBookDocument['head']> & Pick<AccountBookDocument['head'], 'operator'>,
): AccountBookDocument['head'] => ({
  bookNumber: 'E09062000001',
  preEntryNumber: null,
  internalNumber: 'SY-2020-1',
  processor: NOBODY,
  declarant: NOBODY,
  enteredBy: NOBODY,
  declarantType: null,
  bookType: 'ENTERPRISE_UNIT',
  declarationType: 'SET_UP',
  district: '0906',
  accountingMethod: 'UNIT_CONSUMPTION',
  consumptionLink: 'BEFORE_EXPORT',
  consumptionVersionControl: true,
  maxTurnoverAmount: new Decimal('900'),
  maxImportAmount: null,
  actualImportAmount: null,
  actualExportAmount: null,
  materialCount: null,
  productCount: null,
  capacityCertificateNumber: null,
  archiveNumber: null,
  cycleDays: 365,
  changeCount: null,
  declaredOn: null,
  enteredOn: null,
  approvedOn: null,
  changeApprovedOn: null,
  lastWriteOffOn: legalDate('2019-12-31'),
  validUntil: legalDate('2022-12-31'),
  executionMark: null,
  usage: null,
  writeOffMethod: null,
  note: null,
  source: null,
  ...fields,
});

/** An item of a book at 2.20 dollars. */
export const bookLine = (
  fields: Partial<BookLineDocument> & Pick<BookLineDocument, 'itemNumber' | 'hsCode' | 'unit'>,
): BookLineDocument => ({
  partNumber: null,
  name: `Item ${fields.itemNumber}`,
  specification: null,
  statutoryUnit: null,
  secondStatutoryUnit: null,
  price: new Decimal('2.2'),
  currency: 'USD',
  quantity: null,
  dutyMode: null,
  openingQuantity: null,
  quantityControlled: null,
  maxRemainingQuantity: null,
  isMainMaterial: null,
  enterpriseMark: null,
  customsMark: null,
  modification: null,
  doubted: null,
  underConsultation: null,
  note: null,
  source: null,
  ...fields,
});

/** A consumption line of version 1, all of it bonded. */
export const consumptionLine = (
  fields: Partial<ConsumptionDocument> &
    Pick<ConsumptionDocument, 'productItemNumber' | 'materialItemNumber'>,
): ConsumptionDocument => ({
  version: '1',
  unitConsumption: null,
  netConsumption: null,
  tangibleLossRate: null,
  intangibleLossRate: null,
  bondedShare: new Decimal('100'),
  declared: true,
  modification: null,
  validUntil: null,
  note: null,
  source: null,
  ...fields,
});
