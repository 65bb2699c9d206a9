import {
  faultAt,
  readAccountBookWorkbook,
  type AccountBookDocument,
  type BookLineDocument,
  type PlacedField,
} from '@trust-supervision/golden-pass';
import { ok, refuse, type Fault, type Result } from '@trust-supervision/kernel';
import type { BookItemInput } from '../generated/resolvers';
import type { BookFiling, BookItem } from './account-book';

/** The lines that are in force: an export also shows those that a change deleted (修改标志 删除). */
const inForce = ({ head, materials, products, consumptions }: AccountBookDocument): AccountBookDocument => ({
  head,
  materials: materials.filter(({ modification }) => modification !== 'DELETED'),
  products: products.filter(({ modification }) => modification !== 'DELETED'),
  consumptions: consumptions.filter(({ modification }) => modification !== 'DELETED'),
});

/** A book that is being cancelled (注销) cannot be set up; one that was changed (变更) is set up as it stands. */
function declarationFaults({ head }: AccountBookDocument): Fault[] {
  if (head.declarationType !== 'CANCEL') return [];
  const finding = {
    rule: 'BOOK_CANCELLED',
    message: 'the book is being cancelled',
    value: '注销',
    allowed: '备案 or 变更',
  };
  return [
    head.source
      ? faultAt(head.source, 'declarationType', finding)
      : { path: 'head.declarationType', ...finding },
  ];
}

type Codes = Parameters<typeof readAccountBookWorkbook>[1];
type OnRows = Parameters<typeof readAccountBookWorkbook>[2];

/** The lines of a workbook that are in force, and what is worth a look in it; or every fault of it. */
export async function readBook(
  content: Buffer,
  codes: Codes,
  onRows: OnRows = () => undefined,
): Promise<Result<{ document: AccountBookDocument; warnings: readonly Fault[] }, readonly Fault[]>> {
  const reading = await readAccountBookWorkbook(content, codes, onRows);
  if (!reading.ok) return refuse(reading.problem.faults);
  const document = inForce(reading.value.value);
  const cancelled = declarationFaults(document);
  return cancelled.length > 0 ? refuse(cancelled) : ok({ document, warnings: reading.value.warnings });
}

/** An item as it is typed. */
export const typedItem = (line: BookItemInput): BookItem => ({
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
  quantityControlled: line.quantityControlled ?? null,
  maxRemainingQuantity: line.maxRemainingQuantity ?? null,
});

/** The filing that a workbook stands for. What the ledger does not use stays in the workbook. */
export function filingOf({ head, materials, products, consumptions }: AccountBookDocument): BookFiling {
  return {
    head: {
      bookNumber: head.bookNumber,
      internalNumber: head.internalNumber,
      enterpriseUsci: head.operator.usci,
      enterpriseName: head.operator.name,
      district: head.district,
      bookType: head.bookType,
      accountingMethod: head.accountingMethod,
      consumptionLink: head.consumptionLink,
      maxTurnoverAmount: head.maxTurnoverAmount,
      importCeilingUsd: head.maxImportAmount,
      annualCapacityUsd: null,
      cycleDays: head.cycleDays,
      lastWriteOffOn: head.lastWriteOffOn,
      validUntil: head.validUntil,
    },
    materials: materials.map(itemOf),
    products: products.map(itemOf),
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
  };
}

/** The item that a line of a workbook stands for. */
export const itemOf = (line: BookLineDocument): BookItem => ({
  itemNumber: line.itemNumber,
  partNumber: line.partNumber,
  hsCode: line.hsCode,
  name: line.name,
  specification: line.specification,
  unit: line.unit,
  statutoryUnit: line.statutoryUnit,
  price: line.price,
  currency: line.currency,
  quantity: line.quantity,
  openingQuantity: line.openingQuantity,
  quantityControlled: line.quantityControlled,
  maxRemainingQuantity: line.maxRemainingQuantity,
});

/** Fields of the head that the workbook calls by another name than the filing. */
const HEAD_FIELDS: Readonly<Record<string, PlacedField>> = {
  enterpriseUsci: 'operatorUsci',
  importCeilingUsd: 'maxImportAmount',
};

/** The column a fault of a whole line stands at. */
const LINE_FIELDS = {
  materials: 'itemNumber',
  products: 'itemNumber',
  consumptions: 'unitConsumption',
} as const;

/** A fault of the filing at the cell it came from: `materials[3].hsCode` becomes sheet 料件, its row, 商品编码. */
export function placedIn(document: AccountBookDocument, fault: Fault): Fault {
  const [, part, index, field] = /^(\w+)(?:\[(\d+)\])?(?:\.(\w+))?$/.exec(fault.path) ?? [];
  if (part === 'head') {
    const label = HEAD_FIELDS[field ?? ''] ?? field ?? 'bookNumber';
    return document.head.source ? faultAt(document.head.source, label as PlacedField, fault) : fault;
  }
  if (part !== 'materials' && part !== 'products' && part !== 'consumptions') return fault;
  const source = index === undefined ? null : document[part][Number(index)]?.source;
  return source ? faultAt(source, (field ?? LINE_FIELDS[part]) as PlacedField, fault) : fault;
}
