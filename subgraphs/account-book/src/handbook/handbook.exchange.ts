import {
  faultAt,
  type HandbookDocument,
  type HandbookLineDocument,
  type PlacedField,
} from '@trust-supervision/golden-pass';
import type { Fault } from '@trust-supervision/kernel';
import { itemOf } from '../account-book/account-book.exchange';
import type { FileHandbookInput, MoveHandbooksInput } from '../generated/resolvers';
import type { HandbookFiling, HandbookItem } from './handbook';
import type { BookTerms } from './move-check';

/** The filing that a workbook stands for. What was done under the handbook is not in its workbook. */
export const filingOf = ({ head, materials, products, consumptions }: HandbookDocument): HandbookFiling => ({
  head: {
    handbookNumber: head.handbookNumber,
    internalNumber: head.internalNumber,
    enterpriseUsci: head.operator.usci,
    enterpriseName: head.operator.name,
    district: head.district,
    importContractNumber: head.importContractNumber,
    exportContractNumber: head.exportContractNumber,
    validUntil: head.validUntil,
  },
  materials: materials.map(handbookItemOf),
  products: products.map(handbookItemOf),
  consumptions: consumptions.map((line) => ({
    productItemNumber: line.productItemNumber,
    materialItemNumber: line.materialItemNumber,
    version: line.version,
    unitConsumption: line.unitConsumption,
    netConsumption: line.netConsumption,
    tangibleLossRate: line.tangibleLossRate,
    intangibleLossRate: line.intangibleLossRate,
    bondedShare: line.bondedShare,
  })),
});

const handbookItemOf = (line: HandbookLineDocument): HandbookItem => ({
  ...itemOf(line),
  quantityDone: null,
});

/** The column a fault of a whole line stands at. */
const LINE_FIELDS = {
  materials: 'itemNumber',
  products: 'itemNumber',
  consumptions: 'unitConsumption',
} as const;

/** A fault of the filing at the cell it came from. */
export function placedIn(document: HandbookDocument, fault: Fault): Fault {
  const [, part, index, field] = /^(\w+)(?:\[(\d+)\])?(?:\.(\w+))?$/.exec(fault.path) ?? [];
  if (part === 'head' && document.head.source) {
    const label = (field ?? 'handbookNumber').replace(/^enterprise/, 'operator');
    return faultAt(document.head.source, label as PlacedField, fault);
  }
  if (part !== 'materials' && part !== 'products' && part !== 'consumptions') return fault;
  const source = index === undefined ? null : document[part][Number(index)]?.source;
  return source ? faultAt(source, (field ?? LINE_FIELDS[part]) as PlacedField, fault) : fault;
}

/** The filing that a typed input stands for: what was left out is null. */
export const typedFiling = ({
  materials,
  products,
  consumptions,
  requestId: _requestId,
  ...head
}: FileHandbookInput): HandbookFiling => ({
  head: {
    ...head,
    importContractNumber: head.importContractNumber ?? null,
    exportContractNumber: head.exportContractNumber ?? null,
    validUntil: head.validUntil ?? null,
  },
  materials: materials.map(typedItem),
  products: products.map(typedItem),
  consumptions: consumptions.map((line) => ({
    productItemNumber: line.productItemNumber,
    materialItemNumber: line.materialItemNumber,
    version: line.version ?? null,
    unitConsumption: line.unitConsumption ?? null,
    netConsumption: line.netConsumption ?? null,
    tangibleLossRate: line.tangibleLossRate ?? null,
    intangibleLossRate: line.intangibleLossRate ?? null,
    bondedShare: line.bondedShare ?? null,
  })),
});

const typedItem = (line: FileHandbookInput['materials'][number]): HandbookItem => ({
  itemNumber: line.itemNumber,
  partNumber: line.partNumber ?? null,
  hsCode: line.hsCode,
  name: line.name,
  specification: line.specification ?? null,
  unit: line.unit,
  statutoryUnit: line.statutoryUnit ?? null,
  price: line.price ?? null,
  currency: line.currency ?? null,
  quantity: line.quantity ?? null,
  openingQuantity: line.openingQuantity ?? null,
  quantityDone: line.quantityDone ?? null,
  quantityControlled: line.quantityControlled ?? null,
  maxRemainingQuantity: line.maxRemainingQuantity ?? null,
});

/** What a typed move says of the book. */
export const typedTerms = (input: MoveHandbooksInput): BookTerms => ({
  expectedDigest: input.expectedDigest,
  bookNumber: input.bookNumber ?? null,
  internalNumber: input.internalNumber,
  district: input.district,
  accountingMethod: input.accountingMethod,
  consumptionLink: input.consumptionLink,
  maxTurnoverAmount: input.maxTurnoverAmount ?? null,
  importCeilingUsd: input.importCeilingUsd ?? null,
  annualCapacityUsd: input.annualCapacityUsd ?? null,
  cycleDays: input.cycleDays ?? null,
  validUntil: input.validUntil ?? null,
});
