import { legalDate } from '@trust-supervision/kernel';
import { readCodesCsv, readExchangeRateCsv, readPolicyCsv, readTariffCsv } from './index';

const TARIFF_HEADER =
  'hs10,name_zh,licence_codes,general_rate,mfn_rate,export_rate,consumption_tax_rate,vat_rate,unit1,unit2';
const published = { validFrom: legalDate('2020-01-01'), source: 'Tariff 2020' };
const tariff = (...lines: string[]) => readTariffCsv([TARIFF_HEADER, ...lines].join('\n'), published);

/** Each fault as `cell rule`, in the order found. */
const faultsOf = (reading: { ok: boolean; problem?: readonly { path: string; rule: string }[] }) =>
  reading.problem?.map(({ path, rule }) => `${path} ${rule}`);

test('a line of the published tariff keeps its code, its exact rates and its units', () => {
  const reading = tariff('0101210010,改良种用濒危野马,AFEB,0,0,0,0,0.09,035,009');
  expect(reading).toMatchObject({
    ok: true,
    value: [
      {
        hsCode: '0101210010',
        nameZh: '改良种用濒危野马',
        licenceCodes: 'AFEB',
        unit1: '035',
        unit2: '009',
        validFrom: '2020-01-01',
        validTo: null,
        source: 'Tariff 2020',
      },
    ],
  });
  expect(reading.ok && reading.value[0]?.vatRate?.toFixed()).toBe('0.09');
});

test('a blank rate, and a 0 printed for a duty by weight or volume, are unknown and not free', () => {
  const reading = tariff(
    '8521101100,广播级磁带录像机,,,0,0,0,0.13,001,035',
    '2203000000,麦芽酿造的啤酒,AB,0,0,0,0,0.13,095,035',
    '0207120000,冻的整只鸡,4x7AB,0,0,0,0,0.09,035,',
  );
  const lines = reading.ok ? reading.value : [];
  expect(lines.map((line) => [line.generalRate, line.mfnRate, line.consumptionTaxRate])).toEqual([
    [null, null, expect.anything()],
    [null, expect.anything(), null],
    [expect.anything(), null, expect.anything()],
  ]);
});

test('a tariff with bad cells gives no rows and names every one of them', () => {
  const reading = tariff(
    '721931000,板,,0.40,0.06,0,0,0.13,035,',
    '7219310000,,,0.40,6%,0,0,13,35,',
    '7219320000,板,,-0.4,0.0000000001,0,0,0.13,035,9',
    '7219330000,板,,0.40,0.06,0,0,0.13,035,',
    '7219330000,板,,0.40,0.06,0,0,0.13,035,',
  );
  expect(faultsOf(reading)).toEqual([
    'CSV!R2[hs10] BAD_HS_CODE',
    'CSV!R3[name_zh] BLANK',
    'CSV!R3[unit1] BAD_CODE',
    'CSV!R3[mfn_rate] BAD_RATE',
    'CSV!R3[vat_rate] RATE_OUT_OF_RANGE',
    'CSV!R4[unit2] BAD_CODE',
    'CSV!R4[mfn_rate] BAD_RATE',
    'CSV!R4[general_rate] RATE_OUT_OF_RANGE',
    'CSV!R6[hs10] OVERLAPS',
  ]);
  expect(reading).toMatchObject({
    problem: expect.arrayContaining([
      {
        path: 'CSV!R3[vat_rate]',
        rule: 'RATE_OUT_OF_RANGE',
        message: 'vat_rate in row 3 is out of range',
        value: '13',
        allowed: '0 to 10',
        cell: { sheet: 'CSV', row: 3, column: 'vat_rate' },
      },
    ]),
  });
});

test('a file without a needed column is refused by the name of the column', () => {
  expect(readCodesCsv('unit', 'name_zh\n千克', published)).toMatchObject({
    problem: [{ rule: 'COLUMN_MISSING', allowed: 'code' }],
  });
});

test('a text that is no CSV is refused', () => {
  expect(readCodesCsv('unit', 'name_zh,code\n"千克,035', published)).toMatchObject({
    problem: expect.arrayContaining([expect.objectContaining({ rule: 'UNREADABLE_CSV' })]),
  });
});

test('a published country table gives the former customs code as another spelling', () => {
  const text = '\uFEFFname_zh,code,name_en,former_customs_code\n日本,JPN,Japan,116\n';
  expect(readCodesCsv('country', text, published)).toMatchObject({
    value: [{ code: 'JPN', nameZh: '日本', nameEn: 'Japan', alternatives: ['116'] }],
  });
});

test('a code table without a source is refused at the row', () => {
  expect(faultsOf(readCodesCsv('unit', 'name_zh,code\n千克,035'))).toEqual([
    'CSV!R2[valid_from] BLANK',
    'CSV!R2[source] BLANK',
  ]);
});

test('an exchange rate is more than nothing and stands once a day', () => {
  const text =
    'currency,valid_from,rate,source\nUSD,2020-01-01,0,x\nUSD,2020-02-30,7,x\nEUR,2020-01-01,7.7,x\nEUR,2020-01-01,7.8,x';
  expect(faultsOf(readExchangeRateCsv(text))).toEqual([
    'CSV!R2[rate] BAD_RATE',
    'CSV!R3[valid_from] BAD_DAY',
    'CSV!R5[currency] OVERLAPS',
  ]);
});

test('two policy rows of one code never hold on the same day', () => {
  const header = 'code,valid_from,valid_to,value,is_default,description,source';
  const text = `${header}\na,2020-01-01,2020-06-30,1,yes,d,s\na,2020-06-30,,2,maybe,d,s\na,2020-07-01,2020-06-01,2,no,d,s`;
  expect(faultsOf(readPolicyCsv(text))).toEqual([
    'CSV!R3[is_default] BAD_CODE',
    'CSV!R4[valid_to] ENDS_BEFORE_IT_BEGINS',
  ]);
  expect(faultsOf(readPolicyCsv(text.replace('maybe', 'no')))).toEqual([
    'CSV!R3[code] OVERLAPS',
    'CSV!R4[valid_to] ENDS_BEFORE_IT_BEGINS',
  ]);
});
