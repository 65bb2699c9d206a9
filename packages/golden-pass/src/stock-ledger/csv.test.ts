import { Decimal } from '@trust-supervision/kernel';
import { readStockLedgerCsv } from '../index';
import { codes } from '../testing/codes';

const HEADERS = 'partNumber,itemNumber,quantity,unit,receivedAmount';

test('each row is a part number or an item, with its quantity and amount exactly', () => {
  const csv = `${HEADERS},shelf\r\nM-1,,12500.00001,千克,27500.005,A\r\n\r\n,2,0,007,0,B\r\n`;
  const reading = readStockLedgerCsv(csv, codes);
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
])('refuses a file with %s', (_name, csv, faults) => {
  const reading = readStockLedgerCsv(csv, codes);
  if (reading.ok) throw new Error('the file was accepted');
  expect(reading.problem.faults.map(({ rule, path }) => `${rule} ${path}`)).toEqual(faults);
});
