import { Decimal } from '@trust-supervision/kernel';
import { faultAt, readAccountBookWorkbook } from '../index';
import type { CellFault } from '../reading';
import { codes } from '../testing/codes';
import {
  CONSUMPTION_ROWS,
  HEAD_ROWS,
  MATERIAL_ROWS,
  SOUND,
  withRows,
  workbookOf,
} from '../testing/workbooks';

const read = (file: Buffer) => readAccountBookWorkbook(file, codes);

async function accepted(file: Buffer) {
  const reading = await read(file);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem.faults, null, 1));
  return reading.value;
}

async function refused(file: Buffer) {
  const reading = await read(file);
  if (reading.ok) throw new Error('the workbook was accepted');
  return reading.problem;
}

/** A finding as an import report prints it. */
const printed = ({ rule, cell, value }: CellFault): string =>
  `${rule} ${cell.sheet} row ${cell.row} ${cell.column}${value === null ? '' : `: ${value}`}`;

describe('a sound workbook', () => {
  test('its head is read with exact amounts and codes', async () => {
    const { value, warnings } = await accepted(await workbookOf(SOUND));
    expect(warnings).toEqual([]);
    expect(value.head).toMatchObject({
      bookNumber: 'E09081200001',
      internalNumber: 'DL-2020-01',
      operator: { usci: '91350100M000100Y43', customsCode: '2102930001', name: '大连工程塑料有限公司' },
      processor: { usci: null, customsCode: null, name: null },
      bookType: 'ENTERPRISE_UNIT',
      declarationType: 'SET_UP',
      district: '0908',
      accountingMethod: 'UNIT_CONSUMPTION',
      consumptionLink: 'BEFORE_EXPORT',
      consumptionVersionControl: null,
      maxTurnoverAmount: new Decimal('120.5'),
      maxImportAmount: new Decimal('3500000'),
      cycleDays: null,
    });
  });

  test('a blank cell of a line means unknown, not zero', async () => {
    const { value } = await accepted(await workbookOf(SOUND));
    expect(value.materials[0]).toMatchObject({
      itemNumber: 1,
      partNumber: 'PA66-01',
      hsCode: '3908101101',
      unit: '035',
      price: new Decimal('3.25'),
      currency: 'USD',
      quantity: new Decimal('50000'),
      dutyMode: '3',
      source: { sheet: '料件', row: 3 },
    });
    expect(value.materials[1]).toMatchObject({
      specification: null,
      statutoryUnit: null,
      price: null,
      currency: null,
      quantity: null,
      openingQuantity: null,
      doubted: null,
    });
    expect(value.products[0]).toMatchObject({ doubted: false, underConsultation: false, unit: '007' });
  });

  test('a consumption keeps what is filled, and a bonded share of 0 is not unknown', async () => {
    const { value } = await accepted(await workbookOf(SOUND));
    expect(value.consumptions).toMatchObject([
      {
        productItemNumber: 1,
        materialItemNumber: 1,
        unitConsumption: null,
        netConsumption: new Decimal('0.95'),
      },
      {
        materialItemNumber: 2,
        unitConsumption: new Decimal('0.3'),
        bondedShare: new Decimal(0),
        declared: null,
      },
    ]);
  });

  test('columns may stand in any order, and a blank row between lines is no line', async () => {
    const shuffled = MATERIAL_ROWS.map((row) => (row.length === 1 ? row : row.toReversed()));
    const spaced = [...shuffled.slice(0, 3), [], ...shuffled.slice(3)];
    const straight = await accepted(await workbookOf(SOUND));
    const { value } = await accepted(await workbookOf({ ...SOUND, 料件: spaced }));
    const unplaced = straight.value.materials.map((line) => ({ ...line, source: null }));
    expect(value.materials.map((line) => ({ ...line, source: null }))).toEqual(unplaced);
    expect(value.materials[1]?.source).toEqual({ sheet: '料件', row: 5 });
  });

  test('numbers and days may stand in number and date cells and are taken exactly', async () => {
    const lines = withRows(MATERIAL_ROWS, [
      1,
      'P',
      '3908101101',
      'PA',
      '',
      '千克',
      '',
      0.00001,
      '502',
      1234567.12345,
      '3',
    ]);
    const consumption = withRows(CONSUMPTION_ROWS, [1, 1, '', 1, 1, 0.000000001, '', '', '', 33.333333333]);
    const head = [
      ...HEAD_ROWS,
      ['账册结束有效期', 20201231, '最近核销日期', new Date('2019-12-31T00:00:00Z')],
    ];
    const { value } = await accepted(
      await workbookOf({ ...SOUND, 表头: head, 料件: lines, 单耗: consumption }),
    );
    expect(value.materials[0]?.price?.toFixed()).toBe('0.00001');
    expect(value.materials[0]?.quantity?.toFixed()).toBe('1234567.12345');
    expect(value.consumptions[0]?.unitConsumption?.toFixed()).toBe('0.000000001');
    expect(value.consumptions[0]?.bondedShare?.toFixed()).toBe('33.333333333');
    expect(value.head).toMatchObject({ validUntil: '2020-12-31', lastWriteOffOn: '2019-12-31' });
  });

  test('rich text and formulas are read by what they show', async () => {
    const name = { richText: [{ text: '聚酰胺' }, { text: '切片' }] };
    const quantity = { formula: '2*3', result: 6 };
    const lines = withRows(MATERIAL_ROWS, [
      '1',
      'P',
      '3908101101',
      name,
      '',
      '千克',
      '',
      '',
      '',
      quantity,
      '',
    ]);
    const { value } = await accepted(
      await workbookOf({ ...SOUND, 料件: lines, 单耗: CONSUMPTION_ROWS.slice(0, 2) }),
    );
    expect(value.materials[0]).toMatchObject({ name: '聚酰胺切片', quantity: new Decimal(6) });
  });
});

describe('what real workbooks hold is a warning on its cell', () => {
  test('wrong check character, full-width brackets, blanks, merged title, unknown columns, sheets and marks', async () => {
    const head = HEAD_ROWS.map((row) =>
      row.map((cell) => (cell === '91350100M000100Y43' ? '91350100M000100Y44' : cell)),
    );
    const materials = [
      MATERIAL_ROWS[0] ?? [],
      [...(MATERIAL_ROWS[1] ?? []), '企业执行标志', '仓库'],
      ['1', 'PA66-01 ', '3908101101', '聚酰胺（切片）', '', '千克', '', '', '', '', '', '冻结', 'A1'],
      ['2', 'GF-02', '7019190019', '玻璃纤维', '', '千克', '', '', '', '', '', '运行', 'A2'],
    ];
    const sheets = {
      ...SOUND,
      表头: [...head, ['料件项数', '3', '颜色', '蓝']],
      料件: materials,
      说明: [['x']],
    };
    const file = await workbookOf(sheets, (sheet) => {
      if (sheet.name === '料件') sheet.mergeCells('A1:F1');
    });
    const { value, warnings } = await accepted(file);
    expect(warnings.map(printed)).toEqual([
      'UNKNOWN_SHEET 说明 row 1 : 说明',
      'MERGED_CELLS 料件 row 1 A: 料件',
      'UNKNOWN_HEADER 表头 row 6 颜色: 蓝',
      'USCI_CHECK_CHARACTER 表头 row 3 经营单位社会信用代码: 91350100M000100Y44',
      'UNKNOWN_HEADER 料件 row 2 仓库: 仓库',
      'SURROUNDING_BLANKS 料件 row 3 料号: PA66-01 ',
      'UNKNOWN_MARK 料件 row 3 企业执行标志: 冻结',
      'FULL_WIDTH_BRACKETS 料件 row 3 商品名称: 聚酰胺（切片）',
      'ITEM_COUNT_DIFFERS 表头 row 6 料件项数: 3',
    ]);
    expect(value.materials[0]).toMatchObject({
      partNumber: 'PA66-01',
      name: '聚酰胺(切片)',
      enterpriseMark: 'OTHER',
    });
    expect(value.materials[1]?.enterpriseMark).toBe('RUNNING');
  });

  test('merged labels and values of the head are read by their first cell', async () => {
    const head = [
      ...HEAD_ROWS.slice(0, 1),
      ['企业内部编号', 'DL-7', null, '核销周期', null, '180'],
      ...HEAD_ROWS.slice(3),
    ];
    const rest = [
      [
        '经营单位编码',
        '2102930001',
        '经营单位社会信用代码',
        '91350100M000100Y43',
        '经营单位名称',
        '大连公司',
      ],
      ['账册类型', 'E账册'],
    ];
    const file = await workbookOf({ ...SOUND, 表头: [...head, ...rest] }, (sheet) => {
      if (sheet.name !== '表头') return;
      sheet.mergeCells('B2:C2');
      sheet.mergeCells('D2:E2');
    });
    const { value, warnings } = await accepted(file);
    expect(value.head).toMatchObject({ internalNumber: 'DL-7', cycleDays: 180, bookType: 'E_BOOK' });
    expect(warnings.map(printed)).toEqual([
      'MERGED_CELLS 表头 row 2 B: DL-7',
      'MERGED_CELLS 表头 row 2 D: 核销周期',
    ]);
  });
});

describe('a workbook with errors is refused with all of them', () => {
  test('each fault of a line names sheet, row, column and value', async () => {
    const materials = withRows(
      MATERIAL_ROWS,
      ['1', 'P1', '390810110', '甲', '', '公担', '', '-1', '英镑', '1.000001', '半免'],
      ['1', 'P2', '3908101101', '乙', '', '千克', '', '1,5', '', '90000000000000.1', ''],
      ['x', 'P3', '3908101101', '', '', '', '', '#N/A', '', '', ''],
      ['4', 'P'.repeat(33), '3908101101', '丁', '', '千克', '', '', '', '1e3', ''],
    );
    const { faults } = await refused(
      await workbookOf({ ...SOUND, 料件: materials, 单耗: CONSUMPTION_ROWS.slice(0, 2) }),
    );
    expect(faults.map(printed)).toEqual([
      'UNKNOWN_CURRENCY 料件 row 3 币制: 英镑',
      'UNKNOWN_DUTY_MODE 料件 row 3 征免方式: 半免',
      'NEGATIVE_NUMBER 料件 row 3 申报单价: -1',
      'TOO_MANY_PLACES 料件 row 3 申报数量: 1.000001',
      'INVALID_HS_CODE 料件 row 3 商品编码: 390810110',
      'UNKNOWN_UNIT 料件 row 3 申报计量单位: 公担',
      'UNREADABLE_NUMBER 料件 row 4 申报单价: 1,5',
      'TOO_LARGE 料件 row 4 申报数量: 90000000000000.1',
      'DUPLICATE_ITEM 料件 row 4 序号: 1',
      'UNREADABLE_CELL 料件 row 5 申报单价: #N/A',
      'UNREADABLE_NUMBER 料件 row 5 序号: x',
      'MISSING_VALUE 料件 row 5 商品名称',
      'MISSING_VALUE 料件 row 5 申报计量单位',
      `TOO_LONG 料件 row 6 料号: ${'P'.repeat(33)}`,
      'UNREADABLE_NUMBER 料件 row 6 申报数量: 1e3',
    ]);
    expect(faults[3]).toEqual({
      path: '料件!R3[申报数量]',
      rule: 'TOO_MANY_PLACES',
      message: 'has too many decimal places',
      value: '1.000001',
      allowed: 'at most 5 decimal places',
      cell: { sheet: '料件', row: 3, column: '申报数量' },
    });
  });

  test('consumptions that point nowhere, contradict their line, or stand twice', async () => {
    const headers = [
      '成品序号',
      '成品料号',
      '成品商品名称',
      '料件序号',
      '料件商品编码',
      '单耗版本号',
      '单耗',
      '有形损耗率',
      '保税料件比例',
    ];
    const consumptions = [
      ['单耗'],
      headers,
      ['1', 'GEAR-8', '塑料齿轮', '1', '3908101102', '1', '1', '', ''],
      ['1', '', '', '1', '', '1', '1.0000000001', '100', '100.1'],
      ['7', '', '', '8', '', '1', '1', '', '100'],
      ['', '', '', '1', '', '123456789', '1', '', '100'],
    ];
    const { faults } = await refused(await workbookOf({ ...SOUND, 单耗: consumptions }));
    expect(faults.map(printed)).toEqual([
      'CONTRADICTS_LINE 单耗 row 3 成品料号: GEAR-8',
      'CONTRADICTS_LINE 单耗 row 3 料件商品编码: 3908101102',
      'TOO_MANY_PLACES 单耗 row 4 单耗: 1.0000000001',
      'OUT_OF_RANGE 单耗 row 4 有形损耗率: 100',
      'OUT_OF_RANGE 单耗 row 4 保税料件比例: 100.1',
      'DUPLICATE_CONSUMPTION 单耗 row 4 成品序号: 1',
      'MISSING_PRODUCT 单耗 row 5 成品序号: 7',
      'MISSING_MATERIAL 单耗 row 5 料件序号: 8',
      'TOO_LONG 单耗 row 6 单耗版本号: 123456789',
      'MISSING_VALUE 单耗 row 6 成品序号',
    ]);
    expect(faults[0]?.allowed).toBe('GEAR-9');
  });

  test('a line that is faulty otherwise is still there for the consumptions', async () => {
    const materials = withRows(
      MATERIAL_ROWS,
      ['1', 'P', '3908101101', 'A', '', '公担'],
      ['2', 'Q', '7019190019', 'B', '', '千克'],
    );
    const { faults } = await refused(await workbookOf({ ...SOUND, 料件: materials }));
    expect(faults.map(printed)).toEqual(['UNKNOWN_UNIT 料件 row 3 申报计量单位: 公担']);
  });

  test('the head: missing labels, blank values, unknown words, days that do not exist', async () => {
    const head = [
      ['表头'],
      ['企业内部编号', '', '账册类型', '手册', '主管海关', '上海海关'],
      ['经营单位编码', '21029300', '经营单位社会信用代码', '91350100M000100I43', '经营单位名称', '大连公司'],
      ['申报类型', '备案', '单耗申报环节', '出口前', '账册结束有效期', '20200230'],
      ['加工贸易账册编号', 'X09081200001', '最大周转金额(万美金)', '-5', '核销周期', '半年'],
      ['申报类型', '变更'],
    ];
    const { faults } = await refused(await workbookOf({ ...SOUND, 表头: head }));
    expect(faults.map(printed)).toEqual([
      'DUPLICATE_HEADER 表头 row 6 申报类型: 变更',
      'MISSING_HEADER 表头 row 1 核销类型',
      'INVALID_BOOK_NUMBER 表头 row 5 加工贸易账册编号: X09081200001',
      'NEGATIVE_NUMBER 表头 row 5 最大周转金额（万美金）: -5',
      'UNREADABLE_NUMBER 表头 row 5 核销周期: 半年',
      'UNREADABLE_DATE 表头 row 4 账册结束有效期: 20200230',
      'INVALID_USCI 表头 row 3 经营单位社会信用代码: 91350100M000100I43',
      'INVALID_CUSTOMS_CODE 表头 row 3 经营单位编码: 21029300',
      'UNKNOWN_WORD 表头 row 2 账册类型: 手册',
      'UNKNOWN_DISTRICT 表头 row 2 主管海关: 上海海关',
      'MISSING_VALUE 表头 row 2 企业内部编号',
    ]);
  });

  test('a missing sheet, a missing header and a header given twice are each said once', async () => {
    const { 单耗: _, ...sheets } = SOUND;
    const materials = MATERIAL_ROWS.map((row) =>
      row.map((cell) => (cell === '商品编码' ? '申报数量' : cell)),
    );
    const { faults } = await refused(await workbookOf({ ...sheets, 料件: materials }));
    expect(faults.map(printed)).toEqual(
      [
        'MISSING_SHEET 单耗 row 1 ',
        'DUPLICATE_HEADER 料件 row 2 申报数量: 申报数量',
        'MISSING_HEADER 料件 row 2 商品编码',
        'TOO_MANY',
      ].slice(0, 3),
    );
  });

  test.each([
    ['a text', Buffer.from('not a workbook')],
    ['nothing', Buffer.alloc(0)],
    ['a broken archive', Buffer.concat([Buffer.from('PK\x05\x06'), Buffer.alloc(18, 255)])],
  ])('%s is no workbook', async (_, file) => {
    expect((await refused(file)).faults).toMatchObject([
      { rule: 'UNREADABLE_FILE', message: 'is not an .xlsx workbook' },
    ]);
  });
});

test('a later rule points to the cell of a field, under its Chinese header', async () => {
  const { value } = await accepted(await workbookOf(SOUND));
  const finding = { rule: 'TURNOVER_LIMIT', message: 'is too high', value: '120.5', allowed: '100' };
  expect(faultAt(value.head.source!, 'maxTurnoverAmount', finding)).toEqual({
    ...finding,
    path: '表头!R5[最大周转金额（万美金）]',
    cell: { sheet: '表头', row: 5, column: '最大周转金额（万美金）' },
  });
  expect(faultAt(value.products[0]!.source!, 'unit', finding).path).toBe('成品!R3[申报计量单位]');
});
