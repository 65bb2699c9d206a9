import { printed, refusedBook } from '../testing/readings';
import { CONSUMPTION_ROWS, MATERIAL_ROWS, SOUND, withRows, workbookOf } from '../testing/workbooks';

describe('a workbook with errors is refused with all of them', () => {
  test('each fault of a line names sheet, row, column and value', async () => {
    const materials = withRows(
      MATERIAL_ROWS,
      ['1', 'P1', '390810110', '甲', '', '公担', '', '-1', '英镑', '1.000001', '半免'],
      ['1', 'P2', '3908101101', '乙', '', '千克', '', '1,5', '', '90000000000000.1', ''],
      ['x', 'P3', '3908101101', '', '', '', '', '#N/A', '', '', ''],
      ['4', 'P'.repeat(33), '3908101101', '丁', '', '千克', '', '', '', '1e3', ''],
    );
    const { faults } = await refusedBook(
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

  test('a formula never calculated and a day beyond the calendar are no blanks', async () => {
    const materials = withRows(MATERIAL_ROWS, [
      '1',
      'P1',
      '3908101101',
      { formula: 'A1' },
      '',
      '千克',
      '',
      '',
      '',
      { formula: 'B1', result: { error: '#REF!' } },
    ]);
    const file = await workbookOf(
      { ...SOUND, 料件: materials, 单耗: CONSUMPTION_ROWS.slice(0, 2) },
      (sheet) => {
        if (sheet.name !== '料件') return;
        sheet.getCell('H3').value = 1e15;
        sheet.getCell('H3').numFmt = 'yyyy-mm-dd';
      },
    );
    expect((await refusedBook(file)).faults.map(printed)).toEqual([
      'UNREADABLE_CELL 料件 row 3 申报单价: #VALUE!',
      'UNREADABLE_CELL 料件 row 3 申报数量: #REF!',
      'UNREADABLE_CELL 料件 row 3 商品名称: #VALUE!',
    ]);
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
    const { faults } = await refusedBook(await workbookOf({ ...SOUND, 单耗: consumptions }));
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
    const { faults } = await refusedBook(await workbookOf({ ...SOUND, 料件: materials }));
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
    const { faults } = await refusedBook(await workbookOf({ ...SOUND, 表头: head }));
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
    const { faults } = await refusedBook(await workbookOf({ ...sheets, 料件: materials }));
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
    expect((await refusedBook(file)).faults).toMatchObject([
      { rule: 'UNREADABLE_FILE', message: 'is not an .xlsx workbook' },
    ]);
  });
});
