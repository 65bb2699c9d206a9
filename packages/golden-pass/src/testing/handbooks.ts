import fc from 'fast-check';
import type { HandbookDocument } from '../index';
import { anyOf, day, decimal, digits, material, orNull, party, product, rates, words } from './documents';
import { CONSUMPTION_ROWS, MATERIAL_ROWS, PRODUCT_ROWS, type Rows } from './workbooks';

const head = fc.record({
  handbookNumber: anyOf('C09081900001', 'B09001900002'),
  preEntryNumber: orNull(digits(18)),
  internalNumber: words(20),
  operator: fc.record({ usci: anyOf('91350100M000100Y43'), customsCode: digits(10), name: words(20) }),
  processor: party,
  declarant: party,
  enteredBy: party,
  declarantType: orNull(anyOf('ENTERPRISE', 'AGENT', 'BROKER')),
  handbookType: anyOf('PURCHASED_MATERIALS', 'SUPPLIED_MATERIALS'),
  declarationType: orNull(anyOf('SET_UP', 'CHANGE', 'CANCEL')),
  district: anyOf('0900', '0908'),
  supervisionMode: orNull(words(10)),
  importContractNumber: orNull(words(20)),
  exportContractNumber: orNull(words(20)),
  validUntil: orNull(day),
  dutyNature: orNull(words(10)),
  processingKind: orNull(words(10)),
  port: orNull(words(10)),
  importCurrency: orNull(anyOf('USD', 'CNY')),
  exportCurrency: orNull(anyOf('USD', 'CNY')),
  consumptionLink: orNull(anyOf('BEFORE_EXPORT', 'BEFORE_WRITE_OFF')),
  actualImportAmount: orNull(decimal(5)),
  actualExportAmount: orNull(decimal(5)),
  capacityCertificateNumber: orNull(words(20)),
  depositBankCode: orNull(words(10)),
  movementPause: orNull(words(10)),
  changePause: orNull(words(10)),
  firstExportOn: orNull(day),
  extensionCount: orNull(fc.nat(9)),
  contactName: orNull(words(10)),
  contactPhone: orNull(digits(11)),
  selfAudit: orNull(words(5)),
  changeCount: orNull(fc.nat(99)),
  declaredOn: orNull(day),
  enteredOn: orNull(day),
  approvedOn: orNull(day),
  changeApprovedOn: orNull(day),
  note: orNull(words(40)),
  source: fc.constant(null),
});

const more = fc.record({
  unifiedNumber: orNull(digits(18)),
  totalAmount: orNull(decimal(5)),
  country: orNull(anyOf('JPN', 'DEU')),
  goodsNature: orNull(words(10)),
});
const lines = <Line extends { itemNumber: number }>(line: fc.Arbitrary<Line>, maxLength: number) =>
  fc.uniqueArray(
    fc.tuple(line, more).map(([shared, own]) => ({ ...shared, ...own })),
    { maxLength, selector: ({ itemNumber }) => itemNumber },
  );
const consumption = fc
  .tuple(rates, orNull(anyOf('RUNNING', 'PAUSED', 'OTHER')))
  .map(([shared, enterpriseMark]) => ({ ...shared, validUntil: null, enterpriseMark }));

/** Handbooks as their layout can say them: consumptions only between lines that exist, each key once. */
export const handbooks: fc.Arbitrary<HandbookDocument> = fc
  .record({
    head,
    materials: lines(material, 4),
    products: lines(product, 3),
    spare: fc.array(consumption, { minLength: 12, maxLength: 12 }),
  })
  .map(({ spare, ...handbook }) => {
    const { materials, products } = handbook;
    const pairs = products.flatMap((made) => materials.map((used) => [made.itemNumber, used.itemNumber]));
    const consumptions = spare.slice(0, pairs.length).map((line, index) => {
      const [productItemNumber = 0, materialItemNumber = 0] = pairs[index] ?? [];
      return { ...line, productItemNumber, materialItemNumber };
    });
    const counts = { materialCount: materials.length, productCount: products.length };
    return { ...handbook, head: { ...handbook.head, ...counts }, consumptions };
  });

export const HANDBOOK_HEAD_ROWS: Rows = [
  ['加工贸易手册表头'],
  ['加工贸易手册编号', 'C09081900001', '企业内部编号', 'HT-2019-01', '手册类型', '进料加工'],
  [
    '经营单位编码',
    '2102930001',
    '经营单位社会信用代码',
    '91350100M000100Y43',
    '经营单位名称',
    '大连工程塑料有限公司',
  ],
  ['主管海关', '大窑湾海关', '进口合同号', 'IM-19-7', '出口合同号', 'EX-19-7'],
  ['有效期', '20201231', '单耗申报环节代码', '出口前', '进口币制', '美元'],
];

/** A sound workbook of a handbook. */
export const SOUND_HANDBOOK: Readonly<Record<string, Rows>> = {
  表头: HANDBOOK_HEAD_ROWS,
  料件: MATERIAL_ROWS,
  成品: PRODUCT_ROWS,
  单损耗: [['单损耗'], ...CONSUMPTION_ROWS.slice(1)],
};
