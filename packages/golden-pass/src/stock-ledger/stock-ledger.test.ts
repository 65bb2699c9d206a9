import { Decimal } from '@trust-supervision/kernel';
import { Workbook, type CellValue } from 'exceljs';
import { readStockLedger } from '../index';
import { codes } from '../testing/codes';

const HEADERS = 'partNumber,itemNumber,quantity,unit,receivedAmount';

test('each row is a part number or an item, with its quantity and amount exactly', async () => {
  const csv = `${HEADERS},shelf\r\nM-1,,12500.00001,千克,27500.005,A\r\n\r\n,2,0,007,0,B\r\n`;
  const reading = await readStockLedger(Buffer.from(csv), codes);
  expect(reading).toMatchObject({
    ok: true,
    value: {
      value: [
        {
          partNumber: 'M-1',
          itemNumber: null,
          quantity: new Decimal('12500.00001'),
          unit: '035',
          receivedAmount: new Decimal('27500.005'),
          source: { sheet: 'CSV', row: 2 },
        },
        { partNumber: null, itemNumber: 2, unit: '007' },
      ],
      warnings: [{ rule: 'UNKNOWN_HEADER', value: 'shelf' }],
    },
  });
});

test.each([
  ['no rows', HEADERS, ['NO_LINES CSV!R1[]']],
  ['a missing header', 'partNumber,quantity,unit\nM-1,5,035', ['MISSING_HEADER CSV!R1[receivedAmount]']],
  ['a header twice', `${HEADERS},unit\nM-1,,5,035,1,035`, ['DUPLICATE_HEADER CSV!R1[unit]']],
  [
    'cells that cannot be read',
    `${HEADERS}\nM-1,x,-5,999,1e3\nM-2,,,035,1`,
    [
      'UNREADABLE_NUMBER CSV!R2[itemNumber]',
      'NEGATIVE_NUMBER CSV!R2[quantity]',
      'UNKNOWN_UNIT CSV!R2[unit]',
      'UNREADABLE_NUMBER CSV!R2[receivedAmount]',
      'MISSING_VALUE CSV!R3[quantity]',
    ],
  ],
  ['a quote that stays open', `${HEADERS}\n"M-1,,5,035,1`, ['UNREADABLE_FILE CSV!R2[]']],
])('refuses a file with %s', async (_name, csv, faults) => {
  const reading = await readStockLedger(Buffer.from(csv), codes);
  if (reading.ok) throw new Error('the file was accepted');
  expect(reading.problem.faults.map(({ rule, path }) => `${rule} ${path}`)).toEqual(faults);
});

describe('a workbook', () => {
  const workbook = async (rows: CellValue[][]): Promise<Buffer> => {
    const book = new Workbook();
    book.addWorksheet('库存').addRows(rows);
    book.addWorksheet('说明').addRow(['not read']);
    return Buffer.from(await book.xlsx.writeBuffer());
  };

  test('is read from its first sheet, numbers and texts alike', async () => {
    const file = await workbook([
      HEADERS.split(','),
      ['M-1', null, 12500.00001, '千克', '27500.005'],
      [],
      [null, 2, 0, '007', 0],
    ]);
    expect(await readStockLedger(file, codes)).toMatchObject({
      ok: true,
      value: {
        value: [
          {
            partNumber: 'M-1',
            quantity: new Decimal('12500.00001'),
            unit: '035',
            receivedAmount: new Decimal('27500.005'),
            source: { sheet: '库存', row: 2 },
          },
          { itemNumber: 2, quantity: new Decimal(0), source: { sheet: '库存', row: 4 } },
        ],
        warnings: [],
      },
    });
  });

  test('is refused with every fault at its sheet and row, and when it is none', async () => {
    const faultsOf = async (file: Buffer): Promise<string[]> => {
      const reading = await readStockLedger(file, codes);
      return reading.ok ? [] : reading.problem.faults.map(({ rule, path }) => `${rule} ${path}`);
    };
    expect(
      await faultsOf(
        await workbook([HEADERS.split(','), ['M-1', null, -5, '035', 1], ['M-2', null, 5, '999']]),
      ),
    ).toEqual([
      'NEGATIVE_NUMBER 库存!R2[quantity]',
      'UNKNOWN_UNIT 库存!R3[unit]',
      'MISSING_VALUE 库存!R3[receivedAmount]',
    ]);
    expect(await faultsOf(await workbook([['partNumber', 'quantity', 'unit']]))).toEqual([
      'MISSING_HEADER 库存!R1[receivedAmount]',
      'NO_LINES 库存!R1[]',
    ]);
    expect(await faultsOf(Buffer.from('PK, but no archive'))).toEqual(['UNREADABLE_FILE !R1[]']);
  });
});
