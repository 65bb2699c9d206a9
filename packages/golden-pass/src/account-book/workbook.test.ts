import { Decimal } from '@trust-supervision/kernel';
import { faultAt } from '../index';
import { acceptedBook, printed } from '../testing/readings';
import {
  CONSUMPTION_ROWS,
  HEAD_ROWS,
  MATERIAL_ROWS,
  SOUND,
  withRows,
  workbookOf,
} from '../testing/workbooks';

describe('a sound workbook', () => {
  test('its head is read with exact amounts and codes', async () => {
    const { value, warnings } = await acceptedBook(await workbookOf(SOUND));
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
    const { value } = await acceptedBook(await workbookOf(SOUND));
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
    const { value } = await acceptedBook(await workbookOf(SOUND));
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
    const straight = await acceptedBook(await workbookOf(SOUND));
    const { value } = await acceptedBook(await workbookOf({ ...SOUND, 料件: spaced }));
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
    const { value } = await acceptedBook(
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
    const { value } = await acceptedBook(
      await workbookOf({ ...SOUND, 料件: lines, 单耗: CONSUMPTION_ROWS.slice(0, 2) }),
    );
    expect(value.materials[0]).toMatchObject({ name: '聚酰胺切片', quantity: new Decimal(6) });
  });
});

describe('what real workbooks hold is a warning on its cell', () => {
  test('wrong check character, full-width brackets, blanks, merges, unknown columns, sheets, marks', async () => {
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
    const { value, warnings } = await acceptedBook(file);
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
    const { value, warnings } = await acceptedBook(file);
    expect(value.head).toMatchObject({ internalNumber: 'DL-7', cycleDays: 180, bookType: 'E_BOOK' });
    expect(warnings.map(printed)).toEqual([
      'MERGED_CELLS 表头 row 2 B: DL-7',
      'MERGED_CELLS 表头 row 2 D: 核销周期',
    ]);
  });
});

test('a later rule points to the cell of a field, under its Chinese header', async () => {
  const { value } = await acceptedBook(await workbookOf(SOUND));
  const finding = { rule: 'TURNOVER_LIMIT', message: 'is too high', value: '120.5', allowed: '100' };
  expect(faultAt(value.head.source!, 'maxTurnoverAmount', finding)).toEqual({
    ...finding,
    path: '表头!R5[最大周转金额（万美金）]',
    cell: { sheet: '表头', row: 5, column: '最大周转金额（万美金）' },
  });
  expect(faultAt(value.products[0]!.source!, 'unit', finding).path).toBe('成品!R3[申报计量单位]');
});
