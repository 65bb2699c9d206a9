import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decimal, legalDate } from '@trust-supervision/kernel';
import { Workbook } from 'exceljs';
import { validateXML } from 'xmllint-wasm';
import { FIGURE_FIELDS } from './ems121.layout';
import { writeEms121, writeWriteOffCsv, writeWriteOffWorkbook } from '../index';
import type { WriteOffDocument, WriteOffFigures, WriteOffLineDocument } from './write-off.document';

const schema = readFileSync(join(__dirname, '../../schema/ems121.xsd'), 'utf8');
const none = Object.fromEntries(FIGURE_FIELDS.map(({ field }) => [field, null])) as WriteOffFigures;
const decimal = (text: string): Decimal => new Decimal(text);

/** W-5 of domain 2.7. */
const material: WriteOffLineDocument = {
  ...none,
  kind: 'I',
  itemNumber: 1,
  partNumber: '=1+1',
  hsCode: '3908101101',
  name: '聚酰胺-6,6切片 <A&B>',
  unit: '035',
  opening: decimal('12500'),
  importedOrExported: decimal('180000'),
  consumed: decimal('173773.19586'),
  averagePrice: decimal('2.2'),
  differenceAmount: decimal('-598.08252'),
  theoreticalRemaining: decimal('32776.80414'),
  actualRemaining: decimal('32504.94845'),
  difference: decimal('-271.85569'),
  differenceRate: decimal('-0.829414878'),
};
const product: WriteOffLineDocument = {
  ...none,
  kind: 'E',
  itemNumber: 1,
  partNumber: null,
  hsCode: '3926909090',
  name: 'Housing',
  unit: '007',
  importedOrExported: decimal('90000'),
};
const writeOff: WriteOffDocument = {
  bookNumber: 'E09062000001',
  periodNumber: 1,
  type: 'NORMAL',
  beginsOn: legalDate('2020-01-01'),
  dueOn: legalDate('2020-12-30'),
  declaredOn: legalDate('2021-01-08'),
  district: '0906',
  enterprise: { usci: '91210213MA0T4C2R1E', customsCode: '2106W60001', name: '大连工程塑料有限公司' },
  importedAmount: decimal('396000'),
  exportedAmount: decimal('882000.5'),
  approval: 'MANUAL',
  disposedOf: false,
  lines: [material, product],
  lists: [
    { listNumber: 'QD090620I000000001', direction: 'IMPORT' },
    { listNumber: 'QD090620E000000001', direction: 'EXPORT' },
  ],
};
const validated = (xml: string) =>
  validateXML({ xml: [{ fileName: 'ems121.xml', contents: xml }], schema: [schema] });

describe('the EMS121 message', () => {
  test('validates against the schema', async () => {
    expect((await validated(writeEms121(writeOff))).errors).toEqual([]);
  });

  test.each([
    ['a quantity with six places', { ...material, opening: decimal('0.000001') }],
    ['a malformed commodity code', { ...material, hsCode: '39' }],
    ['an amount with six places', { ...material, soldAmount: decimal('0.000001') }],
    ['a rate with ten places', { ...material, differenceRate: decimal('0.0000000001') }],
    ['an unnamed item', { ...material, name: '' }],
  ])('with %s does not', async (_case, line) => {
    const { valid } = await validated(writeEms121({ ...writeOff, lines: [line] }));
    expect(valid).toBe(false);
  });

  test('with an element that EmsChgoffDt does not have does not', async () => {
    const strange = writeEms121(writeOff).replace('</EmsChgoffDt>', '<qty>1</qty></EmsChgoffDt>');
    expect((await validated(strange)).valid).toBe(false);
  });

  test('has exactly the figures of EmsChgoffDt', () => {
    // Domain 4.3, word by word.
    const names = `shdRemainQty shdRemainAmt actlRemainQty actlRemainAmt csmTotalQty csmTotalAmt impOrExpTotalQty sdinQty sdinAmt
      endprdRetnExchExpQty endprdRetnExchImpQty lfmtImprQty lfmtImprAmt dprcsCrdwImpexpQty reexpQty remainMtpckTrfoutQty
      mtpckEndprdDstryQty lfmtDstryQty vrfaddQty vrfredQty tgblLossQty intgbLossQty dsmlQty dsmlAmt dclcusInvtAvgUprcAmt dsmlRate
      vclrPridInitQty`;
    expect(FIGURE_FIELDS.map(({ element }) => element).toSorted()).toEqual(names.split(/\s+/).toSorted());
    const everything = Object.fromEntries(
      FIGURE_FIELDS.map(({ field }, index) => [field, decimal(`${index + 1}`)]),
    );
    const xml = writeEms121({ ...writeOff, lines: [{ ...material, ...everything }] });
    for (const [index, { element }] of FIGURE_FIELDS.entries())
      expect(xml).toContain(`<${element}>${index + 1}</${element}>`);
  });

  test('has every field of the head of EMS121, and leaves out what is not known', async () => {
    // Domain 4.3; the enterprises stand as operator, processor and declarant.
    const names = `emsNo chgoffTmsCnt chgoffTypecd chgoffBeginTime chgoffDueTime bizopEtpsSccd bizopEtpsno bizopEtpsNm
      rvsngdEtpsSccd rcvgdEtpsno rcvgdEtpsNm dclEtpsSccd dclEtpsno dclEtpsNm impInvtTotalCnt expInvtTotalCnt
      chgoffMtpckTotalCnt chgoffEndprdTotalCnt chgoffLfmtTotalCnt chgoffImprTotalCnt impMtpckTotalAmt expEndprdTotalAmt
      chgoffDclTime emapvMarkcd dspsMarkcd masterCuscd`;
    const headOf = (xml: string): string => /<EmsChgoffBsc>(.*)<\/EmsChgoffBsc>/s.exec(xml)?.[1] ?? '';
    const written = (xml: string): string[] =>
      [...headOf(xml).matchAll(/<(\w+)>/g)].map(([, name]) => name ?? '');
    const whole = writeEms121(writeOff);
    expect(written(whole)).toEqual(names.split(/\s+/));
    for (const part of [
      '<bizopEtpsno>2106W60001</bizopEtpsno>',
      '<dclEtpsNm>大连工程塑料有限公司</dclEtpsNm>',
      '<expEndprdTotalAmt>882000.5</expEndprdTotalAmt>',
      '<emapvMarkcd>2</emapvMarkcd>',
      '<dspsMarkcd>0</dspsMarkcd>',
    ])
      expect(whole).toContain(part);
    const enterprise = { ...writeOff.enterprise, customsCode: null, name: null };
    const unknown = { importedAmount: null, exportedAmount: null, approval: null, disposedOf: null };
    const sparse = writeEms121({ ...writeOff, enterprise, ...unknown });
    expect(written(sparse)).toEqual(
      names.split(/\s+/).filter((name) => !/(?:Etpsno|EtpsNm|TotalAmt|Markcd)$/.test(name)),
    );
    expect((await validated(sparse)).errors).toEqual([]);
  });

  test('says what the write-off says', () => {
    const xml = writeEms121(writeOff);
    for (const part of [
      '<shdRemainQty>32776.80414</shdRemainQty>',
      '<dsmlRate>-0.829414878</dsmlRate>',
      '<chgoffTypecd>1</chgoffTypecd>',
      '<impInvtTotalCnt>1</impInvtTotalCnt>',
      '<gdsNm>聚酰胺-6,6切片 &lt;A&amp;B&gt;</gdsNm>',
    ]) {
      expect(xml).toContain(part);
    }
  });
});

describe('the working paper', () => {
  test('as CSV keeps every digit and runs no formula', () => {
    const [headers, first] = writeWriteOffCsv(writeOff).split('\n');
    expect(headers).toContain('应剩余数量');
    expect(first).toContain("'=1+1");
    expect(first).toContain('173773.19586');
  });

  test('as a workbook holds numbers, and text where a number would lose digits', async () => {
    const long = decimal('12345678901234.56789');
    const file = await writeWriteOffWorkbook({
      ...writeOff,
      lines: [material, { ...product, importedOrExported: long }],
    });
    const workbook = new Workbook();
    await workbook.xlsx.load(file as never);
    const sheet = workbook.getWorksheet('核销');
    const headers = sheet?.getRow(2).values as string[];
    const column = (header: string): number => headers.indexOf(header);
    expect(sheet?.getCell(3, column('应剩余数量')).value).toBe(32776.80414);
    expect(sheet?.getCell(4, column('进出口总数量')).value).toBe('12345678901234.56789');
    expect(sheet?.getCell(3, column('料号')).value).toBe("'=1+1");
  });
});
