import { Decimal } from '@trust-supervision/kernel';
import { readWorkOrderCsv } from '../index';
import { codes } from '../testing/codes';

const HEADERS =
  'step,orderNumber,productItemNumber,consumptionVersion,listNumber,lineNumber,quantity,occurredOn';
const read = (...rows: string[]) => readWorkOrderCsv(Buffer.from([HEADERS, ...rows].join('\r\n')), codes);

test('each row is an order that is opened, or a step with its own columns', () => {
  const reading = read(
    'OPEN,WO-1,1,2,,,,',
    'ISSUE,WO-1,,,QD090620I000000001,1,700.00001,20200601',
    '',
    'OUTPUT,WO-1,,,,,800,2020-06-02',
  );
  const source = (row: number) => ({ sheet: 'CSV', row });
  expect(reading).toEqual({
    ok: true,
    value: {
      value: [
        {
          step: 'OPEN',
          orderNumber: 'WO-1',
          productItemNumber: 1,
          consumptionVersion: '2',
          source: source(2),
        },
        {
          step: 'ISSUE',
          orderNumber: 'WO-1',
          listNumber: 'QD090620I000000001',
          lineNumber: 1,
          quantity: new Decimal('700.00001'),
          occurredOn: '2020-06-01',
          source: source(3),
        },
        {
          step: 'OUTPUT',
          orderNumber: 'WO-1',
          quantity: new Decimal(800),
          occurredOn: '2020-06-02',
          source: source(5),
        },
      ],
      warnings: [],
    },
  });
});

test('every fault of a file is named by row and column', () => {
  const reading = read(
    'OPEN,WO-1,,,,,,',
    'EAT,WO-1,,,,,1,20200601',
    'ISSUE,,,,,x,0,20200230',
    'RETURN,WO-1,,,,,,',
  );
  if (reading.ok) throw new Error('the file was accepted');
  expect(reading.problem.faults.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
    'MISSING_VALUE CSV!R2[productItemNumber]',
    'MISSING_VALUE CSV!R2[consumptionVersion]',
    'UNKNOWN_WORD CSV!R3[step]',
    'MISSING_VALUE CSV!R4[orderNumber]',
    'NOT_POSITIVE CSV!R4[quantity]',
    'UNREADABLE_DATE CSV!R4[occurredOn]',
    'UNREADABLE_NUMBER CSV!R4[lineNumber]',
    'MISSING_VALUE CSV!R5[quantity]',
    'MISSING_VALUE CSV!R5[occurredOn]',
    'MISSING_VALUE CSV!R5[listNumber]',
    'MISSING_VALUE CSV!R5[lineNumber]',
  ]);
});

test.each([
  ['a missing header', 'step,orderNumber', 'MISSING_HEADER CSV!R1[productItemNumber]'],
  ['a header twice', `${HEADERS},step`, 'DUPLICATE_HEADER CSV!R1[step]'],
  ['a quote that stays open', `${HEADERS}\n"OPEN,WO-1`, 'UNREADABLE_FILE CSV!R2[]'],
])('a file with %s is refused', (_name, csv, fault) => {
  const reading = readWorkOrderCsv(Buffer.from(csv), codes);
  if (reading.ok) throw new Error('the file was accepted');
  expect(`${reading.problem.faults[0]?.rule} ${reading.problem.faults[0]?.path}`).toBe(fault);
});
