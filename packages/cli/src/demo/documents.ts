import type {
  AccountBookDocument,
  BondedListDocument,
  BondedListLineDocument,
} from '@trust-supervision/golden-pass';
import { Decimal, legalDate, MONEY, round } from '@trust-supervision/kernel';
import { DISTRICT } from './enterprises';
import { PLANNED_FLOWS, type BookPlan, type PlannedItem, type PlannedLine, type PlannedList } from './plan';
import { swing } from './year';

/** The day on which the books of the zone are set up. */
export const SET_UP_ON = legalDate('2020-01-02');
/** A leap year, so that the first cycle ends with 1 January 2021. */
const CYCLE_DAYS = 366;

/** The workbook of a planned book. */
export function bookDocument(plan: BookPlan): AccountBookDocument {
  return {
    head: headOf(plan),
    materials: plan.materials.map((material) => ({
      ...lineOf(material),
      openingQuantity: material.opening === undefined ? null : new Decimal(material.opening),
      isMainMaterial: material.item === 1,
      doubted: null,
      underConsultation: null,
    })),
    products: plan.products.map((product) => ({
      ...lineOf(product),
      doubted: false,
      underConsultation: false,
    })),
    consumptions: plan.consumptions.map((line) => ({
      productItemNumber: line.product,
      materialItemNumber: line.material,
      version: line.version ?? null,
      unitConsumption: null,
      netConsumption: new Decimal(line.net),
      tangibleLossRate: new Decimal(line.tangible),
      intangibleLossRate: new Decimal(line.intangible),
      bondedShare: new Decimal(line.bonded ?? '100'),
      declared: true,
      modification: 'UNMODIFIED',
      validUntil: null,
      note: null,
      source: null,
    })),
  };
}

/** What a book that is being set up says nothing about. */
const UNSAID = {
  preEntryNumber: null,
  actualImportAmount: null,
  actualExportAmount: null,
  capacityCertificateNumber: null,
  archiveNumber: null,
  changeCount: null,
  approvedOn: null,
  changeApprovedOn: null,
  lastWriteOffOn: null,
  executionMark: null,
  usage: null,
  writeOffMethod: null,
  note: null,
  source: null,
};

function headOf(plan: BookPlan): AccountBookDocument['head'] {
  const { usci, customsCode, nameZh: name } = plan.enterprise;
  const party = { usci, customsCode, name };
  return {
    ...UNSAID,
    bookNumber: plan.bookNumber,
    internalNumber: `${plan.initials}-2020`,
    operator: party,
    processor: party,
    declarant: party,
    enteredBy: party,
    declarantType: 'ENTERPRISE',
    bookType: 'ENTERPRISE_UNIT',
    declarationType: 'SET_UP',
    district: DISTRICT,
    accountingMethod: 'UNIT_CONSUMPTION',
    consumptionLink: plan.consumptionLink,
    consumptionVersionControl: plan.versions !== undefined,
    maxTurnoverAmount: new Decimal(plan.maxTurnover),
    maxImportAmount: new Decimal(plan.importCeilingUsd),
    materialCount: plan.materials.length,
    productCount: plan.products.length,
    cycleDays: CYCLE_DAYS,
    declaredOn: SET_UP_ON,
    enteredOn: SET_UP_ON,
    validUntil: legalDate('2021-12-31'),
  };
}

const lineOf = (item: PlannedItem) => ({
  itemNumber: item.item,
  partNumber: item.partNumber,
  hsCode: item.hsCode,
  name: item.name,
  specification: item.specification,
  unit: item.unit,
  statutoryUnit: null,
  secondStatutoryUnit: null,
  price: new Decimal(item.price),
  currency: 'USD',
  quantity: new Decimal(item.quantity),
  dutyMode: '3',
  openingQuantity: null,
  quantityControlled: false,
  maxRemainingQuantity: null,
  isMainMaterial: null,
  enterpriseMark: 'RUNNING' as const,
  customsMark: 'NORMAL' as const,
  modification: 'UNMODIFIED' as const,
  note: null,
  source: null,
});

/** A planned list as it is filed; `serial` counts the lists of the enterprise's year. */
export function listDocument(plan: BookPlan, list: PlannedList, serial: number): BondedListDocument {
  const [supplied, purchased, direction, lineKind, mark] = PLANNED_FLOWS[list.flow];
  return {
    internalNumber: `${plan.initials}-2020-${String(serial).padStart(3, '0')}`,
    listNumber: null,
    bookNumber: plan.bookNumber,
    direction,
    lineKind,
    supervisionMode: plan.regime === 'SUPPLIED' ? supplied : purchased,
    declaresCustoms: mark !== 'withoutDeclaration',
    declaredOn: legalDate(list.on),
    counterpartListNumber: null,
    counterpartBookNumber: list.counterpartBook ?? null,
    lines: list.lines.map((line, index) => listLine(plan, list, { ...line, lineNumber: index + 1 })),
    unknown: { head: [], message: [] },
    source: null,
  };
}

function listLine(
  plan: BookPlan,
  list: PlannedList,
  line: PlannedLine & { readonly lineNumber: number },
): BondedListLineDocument {
  const item = itemOf(plan, list, line);
  const quantity = new Decimal(line.quantity);
  const unitPrice = line.price === undefined ? priceOf(plan, list, item) : new Decimal(line.price);
  const { hsCode, name, unit } = line.presented ?? item;
  return {
    lineNumber: line.lineNumber,
    itemNumber: line.item,
    partNumber: line.presented ? null : item.partNumber,
    hsCode,
    name,
    quantity,
    unit,
    currency: line.currency ?? 'USD',
    unitPrice,
    totalAmount: round(quantity.times(unitPrice), MONEY),
    usdAmount: null,
    originCountry: isMadeHere(list) ? 'CHN' : (item.origin ?? 'CHN'),
    consumptionVersion: line.version ?? null,
    soldAs: soldAsOf(list),
    unknown: [],
    source: null,
  };
}

/** What goes out was made here, and so was what another enterprise carries over. */
const isMadeHere = ({ flow }: PlannedList): boolean =>
  flow === 'CARRY_OVER_IN' || (PLANNED_FLOWS[flow][2] === 'EXPORT' && PLANNED_FLOWS[flow][3] === 'PRODUCT');

type Traded = Pick<PlannedItem, 'item' | 'partNumber' | 'hsCode' | 'name' | 'unit' | 'price'> & {
  readonly origin?: string;
};

function itemOf(plan: BookPlan, { flow }: PlannedList, { item, presented, price }: PlannedLine): Traded {
  const [, , , lines, mark] = PLANNED_FLOWS[flow];
  const items: readonly Traded[] =
    lines === 'PRODUCT' || mark === 'converted' ? plan.products : plan.materials;
  const found = items.find((candidate) => candidate.item === item);
  if (found) return found;
  if (!presented) throw new Error(`${plan.bookNumber} has no item ${item} for a ${flow}`);
  return { item, partNumber: '', price: price ?? '0', origin: 'JPN', ...presented };
}

/** Prices swing by the month, four places (domain 4.3). What is sent back or exchanged keeps the filed price. */
function priceOf(plan: BookPlan, { on, flow }: PlannedList, { item, price }: Traded): Decimal {
  if (flow !== 'MATERIAL_IMPORT' && flow !== 'PRODUCT_EXPORT') return new Decimal(price);
  const swung = new Decimal(price).times(swing(`${plan.bookNumber}/${flow}/${on.slice(0, 7)}/${item}`, 35));
  return swung.toDecimalPlaces(4);
}

function soldAsOf({ flow }: PlannedList): BondedListLineDocument['soldAs'] {
  if (flow === 'MATERIAL_SALE' || flow === 'MATERIAL_DESTRUCTION') return 'MATERIAL';
  return flow === 'PRODUCT_SALE' || flow === 'PRODUCT_DESTRUCTION' ? 'CONVERTED_PRODUCT' : null;
}
