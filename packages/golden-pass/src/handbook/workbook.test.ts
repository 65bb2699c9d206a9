import { Decimal } from '@trust-supervision/kernel';
import fc from 'fast-check';
import { faultAt, readHandbookWorkbook, writeHandbookWorkbook } from '../index';
import { chineseNames, codes } from '../testing/codes';
import { HANDBOOK_HEAD_ROWS, handbooks, SOUND_HANDBOOK } from '../testing/handbooks';
import { printed } from '../testing/readings';
import { unplacedHandbook } from '../testing/unplaced';
import { SOUND, workbookOf } from '../testing/workbooks';

async function accepted(file: Buffer) {
  const reading = await readHandbookWorkbook(file, codes);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem.faults, null, 1));
  return reading.value;
}

async function refused(file: Buffer) {
  const reading = await readHandbookWorkbook(file, codes);
  if (reading.ok) throw new Error('the workbook was accepted');
  return reading.problem.faults;
}

test('a handbook is read with its contract, its lines and their additional columns', async () => {
  const [title = [], headers = [], first = []] = SOUND_HANDBOOK['料件'] ?? [];
  const materials = [
    title,
    [...headers, '统一编号', '申报总价', '产销国（地区）', '商品属性'],
    [...first, '200908I000000001', '162500', '日本', '一般'],
  ];
  const consumptions = [
    ['单损耗'],
    ['成品序号', '料件序号', '净耗', '有形损耗率', '无形损耗率', '企业执行标志'],
    ['1', '1', '0.95', '4.5', '0.5', '运行'],
  ];
  const { value, warnings } = await accepted(
    await workbookOf({ ...SOUND_HANDBOOK, 料件: materials, 单损耗: consumptions }),
  );
  expect(warnings).toEqual([]);
  expect(value.head).toMatchObject({
    handbookNumber: 'C09081900001',
    handbookType: 'PURCHASED_MATERIALS',
    district: '0908',
    importContractNumber: 'IM-19-7',
    exportContractNumber: 'EX-19-7',
    validUntil: '2020-12-31',
    consumptionLink: 'BEFORE_EXPORT',
    importCurrency: 'USD',
  });
  expect(value.materials).toMatchObject([
    {
      itemNumber: 1,
      unifiedNumber: '200908I000000001',
      totalAmount: new Decimal('162500'),
      country: 'JPN',
      goodsNature: '一般',
    },
  ]);
  expect(value.products).toMatchObject([{ itemNumber: 1, country: null }]);
  expect(value.consumptions).toMatchObject([
    { netConsumption: new Decimal('0.95'), enterpriseMark: 'RUNNING', validUntil: null, version: null },
  ]);
});

test('reading what was written gives the same handbook, without a warning', async () => {
  await fc.assert(
    fc.asyncProperty(handbooks, async (handbook) => {
      const { value, warnings } = await accepted(await writeHandbookWorkbook(handbook, chineseNames));
      expect(unplacedHandbook(value)).toEqual(handbook);
      expect(warnings).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('a handbook with errors is refused with all of them, each at its cell', async () => {
  const head = [
    ...HANDBOOK_HEAD_ROWS.slice(0, 1),
    ['加工贸易手册编号', 'E09081900001', '手册类型', '一般贸易'],
    ...HANDBOOK_HEAD_ROWS.slice(2, 4),
    ['有效期', '20200230', '进口币制', '英镑', '暂停进出口标记', '未暂停'],
  ];
  const materials = [
    ['料件'],
    ['序号', '商品编码', '商品名称', '申报计量单位', '申报总价', '产销国（地区）'],
    ['1', '390810110', '聚酰胺', '千克', '-1', '火星'],
  ];
  const consumptions = [
    ['单损耗'],
    ['成品序号', '料件序号', '单耗'],
    ['1', '2', '1'],
    ['1', '1', '1'],
    ['1', '1', '2'],
  ];
  const faults = await refused(
    await workbookOf({ ...SOUND_HANDBOOK, 表头: head, 料件: materials, 单损耗: consumptions }),
  );
  expect(faults.map(printed)).toEqual([
    'MISSING_HEADER 表头 row 1 企业内部编号',
    'UNKNOWN_CURRENCY 表头 row 5 进口币制: 英镑',
    'UNREADABLE_DATE 表头 row 5 有效期: 20200230',
    'INVALID_HANDBOOK_NUMBER 表头 row 2 加工贸易手册编号: E09081900001',
    'UNKNOWN_WORD 表头 row 2 手册类型: 一般贸易',
    'NEGATIVE_NUMBER 料件 row 3 申报总价: -1',
    'UNKNOWN_COUNTRY 料件 row 3 产销国（地区）: 火星',
    'INVALID_HS_CODE 料件 row 3 商品编码: 390810110',
    'MISSING_MATERIAL 单损耗 row 3 料件序号: 2',
    'DUPLICATE_CONSUMPTION 单损耗 row 5 成品序号: 1',
  ]);
});

test('the workbook of an account book is no handbook', async () => {
  const rules = (await refused(await workbookOf(SOUND))).map(printed);
  expect(rules).toContain('MISSING_SHEET 单损耗 row 1 ');
  expect(rules).toContain('MISSING_HEADER 表头 row 1 加工贸易手册编号');
});

test('a later rule points to the cell under the label of the handbook', async () => {
  const { value } = await accepted(await workbookOf(SOUND_HANDBOOK));
  const finding = { rule: 'HANDBOOK_EXPIRED', message: 'is over', value: '2020-12-31', allowed: null };
  expect(faultAt(value.head.source!, 'validUntil', finding).path).toBe('表头!R5[有效期]');
  expect(faultAt(value.consumptions[1]!.source!, 'unitConsumption', finding).path).toBe('单损耗!R4[单耗]');
});
