import { Decimal, legalDate } from '@trust-supervision/kernel';
import fc from 'fast-check';
import { DISPOSALS } from '../bonded-list/bonded-list.document';
import type { AccountBookDocument, BondedListDocument } from '../index';

export const anyOf = <const Value>(...values: readonly Value[]): fc.Arbitrary<Value> =>
  fc.constantFrom(...values);
export const orNull = <Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(values, { nil: null });

/** Characters that people write; also those a spreadsheet, CSV or XML gives a meaning to. */
const CHARACTERS = [...'料件聚酰胺齿轮abcXYZ019 .,;"\'<>&=+-@#%()[]{}/\\|_'];
export const words = (longest: number): fc.Arbitrary<string> =>
  fc
    .string({ unit: anyOf(...CHARACTERS), minLength: 1, maxLength: longest })
    .map((text) => text.trim())
    .filter((text) => text !== '');

export const digits = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: anyOf(...'0123456789'), minLength: length, maxLength: length });
export const decimal = (places: number, from = 0): fc.Arbitrary<Decimal> =>
  fc.bigInt({ min: BigInt(from), max: 10n ** 15n }).map((scaled) => new Decimal(`${scaled}e-${places}`));
const percentBelow100 = fc
  .bigInt({ min: 0n, max: 10n ** 11n - 1n })
  .map((scaled) => new Decimal(`${scaled}e-9`));
export const day = anyOf('2019-12-31', '2020-01-01', '2020-02-29').map(legalDate);
const usci = anyOf('91350100M000100Y43');
const unit = anyOf('035', '070', '007');
const currency = anyOf('USD', 'CNY');
const modification = anyOf('UNMODIFIED', 'MODIFIED', 'DELETED', 'ADDED');
export const party = fc.record({
  usci: orNull(usci),
  customsCode: orNull(digits(10)),
  name: orNull(words(20)),
});

const head = fc.record({
  bookNumber: orNull(anyOf('E09081200001', 'H09001200002')),
  preEntryNumber: orNull(digits(18)),
  internalNumber: words(20),
  operator: fc.record({ usci, customsCode: digits(10), name: words(20) }),
  processor: party,
  declarant: party,
  enteredBy: party,
  declarantType: orNull(anyOf('ENTERPRISE', 'AGENT', 'BROKER')),
  bookType: anyOf('E_BOOK', 'H_BOOK', 'CONSUMPTION_LIST', 'WORK_ORDER', 'ENTERPRISE_UNIT'),
  declarationType: anyOf('SET_UP', 'CHANGE', 'CANCEL'),
  district: anyOf('0900', '0908'),
  accountingMethod: anyOf('UNIT_CONSUMPTION', 'CONSUMPTION_LIST', 'WORK_ORDER'),
  consumptionLink: anyOf('BEFORE_EXPORT', 'BEFORE_WRITE_OFF'),
  consumptionVersionControl: orNull(fc.boolean()),
  maxTurnoverAmount: orNull(decimal(5)),
  maxImportAmount: orNull(decimal(5)),
  actualImportAmount: orNull(decimal(5)),
  actualExportAmount: orNull(decimal(5)),
  capacityCertificateNumber: orNull(words(20)),
  archiveNumber: orNull(words(20)),
  cycleDays: orNull(fc.nat(999)),
  changeCount: orNull(fc.nat(99)),
  declaredOn: orNull(day),
  enteredOn: orNull(day),
  approvedOn: orNull(day),
  changeApprovedOn: orNull(day),
  lastWriteOffOn: orNull(day),
  validUntil: orNull(day),
  executionMark: orNull(words(10)),
  usage: orNull(words(10)),
  writeOffMethod: orNull(words(10)),
  note: orNull(words(40)),
  source: fc.constant(null),
});

const line = fc.record({
  itemNumber: fc.integer({ min: 1, max: 999_999_999 }),
  partNumber: orNull(words(32)),
  hsCode: digits(10),
  name: words(40),
  specification: orNull(words(40)),
  unit,
  statutoryUnit: orNull(unit),
  secondStatutoryUnit: orNull(unit),
  price: orNull(decimal(5)),
  currency: orNull(currency),
  quantity: orNull(decimal(5)),
  dutyMode: orNull(anyOf('3', '1')),
  openingQuantity: orNull(decimal(5)),
  quantityControlled: orNull(fc.boolean()),
  maxRemainingQuantity: orNull(decimal(5)),
  isMainMaterial: orNull(fc.boolean()),
  enterpriseMark: orNull(anyOf('RUNNING', 'PAUSED', 'OTHER')),
  customsMark: orNull(anyOf('NORMAL', 'IMPORT_PAUSED', 'EXPORT_PAUSED', 'IMPORT_AND_EXPORT_PAUSED', 'OTHER')),
  modification: orNull(modification),
  note: orNull(words(40)),
  source: fc.constant(null),
});
export const material = line.map((fields) => ({ ...fields, doubted: null, underConsultation: null }));
export const product = fc
  .tuple(line, orNull(fc.boolean()), orNull(fc.boolean()))
  .map(([fields, doubted, underConsultation]) => ({ ...fields, doubted, underConsultation }));

export const rates = fc.record({
  version: orNull(words(8)),
  unitConsumption: orNull(decimal(9)),
  netConsumption: orNull(decimal(9)),
  tangibleLossRate: orNull(percentBelow100),
  intangibleLossRate: orNull(percentBelow100),
  bondedShare: orNull(fc.oneof(percentBelow100, anyOf(new Decimal(100)))),
  declared: orNull(fc.boolean()),
  modification: orNull(modification),
  validUntil: orNull(day),
  note: orNull(words(40)),
  source: fc.constant(null),
});

/** Account books as their layout can say them: consumptions only between lines that exist, each key once. */
export const accountBooks: fc.Arbitrary<AccountBookDocument> = fc
  .record({
    head,
    materials: fc.uniqueArray(material, { maxLength: 4, selector: ({ itemNumber }) => itemNumber }),
    products: fc.uniqueArray(product, { maxLength: 3, selector: ({ itemNumber }) => itemNumber }),
    rates: fc.array(rates, { minLength: 12, maxLength: 12 }),
  })
  .map(({ rates: spare, ...book }) => ({
    ...book,
    head: { ...book.head, materialCount: book.materials.length, productCount: book.products.length },
    consumptions: book.products.flatMap(({ itemNumber: productItemNumber }, at) =>
      book.materials.map(({ itemNumber: materialItemNumber }, and) => {
        const [first] = spare.slice(at * book.materials.length + and);
        if (first === undefined) throw new Error('too few rates for the lines');
        return { ...first, productItemNumber, materialItemNumber };
      }),
    ),
  }));

const listLine = fc.record({
  lineNumber: fc.integer({ min: 1, max: 9999 }),
  itemNumber: fc.integer({ min: 1, max: 9999 }),
  partNumber: orNull(words(32)),
  hsCode: digits(10),
  name: orNull(words(40)),
  quantity: decimal(5, 1),
  unit,
  currency,
  unitPrice: orNull(decimal(4)),
  totalAmount: decimal(2),
  usdAmount: orNull(decimal(5)),
  originCountry: orNull(anyOf('JPN', 'DEU')),
  consumptionVersion: orNull(words(8)),
  soldAs: orNull(anyOf(...DISPOSALS)),
  unknown: fc.constant([]),
  source: fc.constant(null),
});

/** Bonded lists without foreign elements. */
export const bondedLists: fc.Arbitrary<BondedListDocument> = fc.record({
  internalNumber: words(30),
  listNumber: orNull(anyOf('QD090820I000000001')),
  bookNumber: anyOf('E09081200001'),
  direction: anyOf('IMPORT', 'EXPORT'),
  lineKind: anyOf('MATERIAL', 'PRODUCT', 'LEFTOVERS'),
  supervisionMode: anyOf('0615', '0214', 'AAAA'),
  declaresCustoms: fc.boolean(),
  declaredOn: day,
  counterpartListNumber: orNull(words(18)),
  counterpartBookNumber: orNull(words(12)),
  lines: fc.uniqueArray(listLine, { minLength: 1, maxLength: 5, selector: ({ lineNumber }) => lineNumber }),
  unknown: fc.constant({ head: [], message: [] }),
  source: fc.constant(null),
});
