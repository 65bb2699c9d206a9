import { Decimal } from '@trust-supervision/kernel';
import fc from 'fast-check';
import { Readable } from 'node:stream';
import { faultAt, readBondedListCsv, writeBondedListCsv } from '../index';
import type { CellFault } from '../reading';
import { codes } from '../testing/codes';
import { bondedLists } from '../testing/documents';
import { unplacedList } from '../testing/unplaced';

const HEADER =
  'internalNumber,bookNumber,direction,lineKind,supervisionMode,declaresCustoms,declaredOn,' +
  'lineNumber,itemNumber,partNumber,hsCode,quantity,unit,currency,totalAmount,originCountry,soldAs';
const LIST = 'DL-001,E09081200001,IMPORT,MATERIAL,0615,true,2020-03-05';

const SALE = 'DL-002,E09081200001,IMPORT,MATERIAL,0644,false,20200306';

const csv = (...rows: string[]): string => [HEADER, ...rows, ''].join('\n');
const printed = ({ rule, cell, value }: CellFault): string =>
  `${rule} row ${cell.row} ${cell.column}${value === null ? '' : `: ${value}`}`;

async function refused(text: string | Buffer | Readable): Promise<readonly CellFault[]> {
  const reading = await readBondedListCsv(text, codes);
  if (reading.ok) throw new Error('the file was accepted');
  return reading.problem.faults;
}

async function accepted(text: string | Buffer | Readable) {
  const reading = await readBondedListCsv(text, codes);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem.faults, null, 1));
  return reading.value;
}

const TWO_LISTS = csv(
  `${LIST},1,1,PA66-01,3908101101,1000.5,千克,美元,3251.63,日本,`,
  `${SALE},1,2,,7019190019,10,035,142,70,DEU,CONVERTED_PRODUCT`,
  '',
  `${LIST},2,2,,7019190019,20,吨,502,140.00,,`,
);

describe('bonded lists from CSV', () => {
  test('rows of one internal number make one list, names and codes resolve alike', async () => {
    const { value, warnings } = await accepted(TWO_LISTS);
    expect(warnings).toEqual([]);
    expect(value).toMatchObject([
      {
        internalNumber: 'DL-001',
        listNumber: null,
        bookNumber: 'E09081200001',
        direction: 'IMPORT',
        lineKind: 'MATERIAL',
        supervisionMode: '0615',
        declaresCustoms: true,
        declaredOn: '2020-03-05',
        counterpartListNumber: null,
        lines: [
          {
            lineNumber: 1,
            partNumber: 'PA66-01',
            quantity: new Decimal('1000.5'),
            unit: '035',
            currency: 'USD',
          },
          {
            lineNumber: 2,
            partNumber: null,
            unit: '070',
            totalAmount: new Decimal(140),
            originCountry: null,
          },
        ],
      },
      {
        internalNumber: 'DL-002',
        declaresCustoms: false,
        declaredOn: '2020-03-06',
        lines: [{ currency: 'CNY', originCountry: 'DEU', soldAs: 'CONVERTED_PRODUCT', usdAmount: null }],
      },
    ]);
  });

  test('each line knows its row, so that a later rule can point there', async () => {
    const { value } = await accepted(TWO_LISTS);
    const source = value[0]!.lines[1]!.source!;
    const fault = faultAt(source, 'unit', {
      rule: 'WRONG_UNIT',
      message: 'is not the unit of item 2',
      value: '070',
    });
    expect(fault).toMatchObject({ path: 'CSV!R5[unit]', cell: { sheet: 'CSV', row: 5, column: 'unit' } });
  });

  test('bytes in UTF-8 with a mark, bytes in GB18030 and a stream read alike', async () => {
    const straight = await accepted(TWO_LISTS);
    const chinese = {
      千克: [0xc7, 0xa7, 0xbf, 0xcb],
      美元: [0xc3, 0xc0, 0xd4, 0xaa],
      日本: [0xc8, 0xd5, 0xb1, 0xbe],
      吨: [0xb6, 0xd6],
    };
    const gb18030 = TWO_LISTS.split(/(千克|美元|日本|吨)/).map((part) =>
      Buffer.from(chinese[part as keyof typeof chinese] ?? Buffer.from(part)),
    );
    expect(await accepted(Buffer.from(`\ufeff${TWO_LISTS}`))).toEqual(straight);
    expect(await accepted(Buffer.concat(gb18030))).toEqual(straight);
    const pieces = [...TWO_LISTS.matchAll(/[^]{1,7}/g)].map(([piece]) => piece);
    expect(await accepted(Readable.from(pieces))).toEqual(straight);
  });

  test('a column nobody knows and blanks around a value are warnings', async () => {
    const { warnings } = await accepted(`${HEADER},colour\n${LIST},1,1,,3908101101,1, 千克,USD,1,,,blue\n`);
    expect(warnings.map(printed)).toEqual([
      'UNKNOWN_HEADER row 1 colour: colour',
      'SURROUNDING_BLANKS row 2 unit:  千克',
    ]);
  });

  test('progress is told every 250 rows and at the end', async () => {
    const rows = Array.from({ length: 600 }, (_, at) => `${LIST},${at + 1},1,,3908101101,1,千克,USD,1,,`);
    const told: unknown[] = [];
    await readBondedListCsv(csv(...rows), codes, (progress) => told.push(progress));
    expect(told).toEqual([
      { rowsRead: 250, rowsTotal: null },
      { rowsRead: 500, rowsTotal: null },
      { rowsRead: 600, rowsTotal: 600 },
    ]);
  });
});

describe('a CSV file with errors is refused with all of them', () => {
  test('each fault names row, column and value', async () => {
    const faults = await refused(
      csv(
        `${LIST},1,1,,390810110,0,公担,英镑,1.001,火星,BOTH`,
        `${LIST},1,1,,3908101101,-1,千克,USD,,,`,
        `DL-001,E09081200001,EXPORT,MATERIAL,615,true,2020-02-30,0,1,,3908101101,1,千克,USD,1,,,extra`,
        `DL-001,E09081200001,EXPORT,MATERIAL,0615,false,2020-03-05,1,1,,3908101101,1,千克,USD,1,,`,
        `,X09081200001,IN,MATERIAL,0615,yes,`,
      ),
    );
    expect(faults.map(printed)).toEqual([
      'UNKNOWN_COUNTRY row 2 originCountry: 火星',
      'UNKNOWN_WORD row 2 soldAs: BOTH',
      'INVALID_HS_CODE row 2 hsCode: 390810110',
      'NOT_POSITIVE row 2 quantity: 0',
      'UNKNOWN_UNIT row 2 unit: 公担',
      'UNKNOWN_CURRENCY row 2 currency: 英镑',
      'TOO_MANY_PLACES row 2 totalAmount: 1.001',
      'NEGATIVE_NUMBER row 3 quantity: -1',
      'MISSING_VALUE row 3 totalAmount',
      'WRONG_CELL_COUNT row 4 : extra',
      'INVALID_SUPERVISION_MODE row 4 supervisionMode: 615',
      'UNREADABLE_DATE row 4 declaredOn: 2020-02-30',
      'UNREADABLE_NUMBER row 4 lineNumber: 0',
      'CONTRADICTS_LIST row 5 direction: EXPORT',
      'CONTRADICTS_LIST row 5 declaresCustoms: false',
      'INVALID_BOOK_NUMBER row 6 bookNumber: X09081200001',
      'UNKNOWN_WORD row 6 direction: IN',
      'UNKNOWN_WORD row 6 declaresCustoms: yes',
      ...['internalNumber', 'declaredOn'].map((field) => `MISSING_VALUE row 6 ${field}`),
      ...['lineNumber', 'itemNumber', 'hsCode', 'quantity', 'unit', 'currency', 'totalAmount'].map(
        (field) => `MISSING_VALUE row 6 ${field}`,
      ),
    ]);
  });

  test('a line number twice in one list', async () => {
    const line = `${LIST},1,1,,3908101101,1,千克,USD,1,,`;
    expect((await refused(csv(line, line))).map(printed)).toEqual(['DUPLICATE_LINE row 3 lineNumber: 1']);
  });

  test('missing and repeated headers', async () => {
    const header = HEADER.replace('hsCode,quantity', 'unit');
    expect((await refused(`${header}\n`)).map(printed)).toEqual([
      'DUPLICATE_HEADER row 1 unit: unit',
      'MISSING_HEADER row 1 hsCode',
      'MISSING_HEADER row 1 quantity',
    ]);
    expect(await refused('')).toHaveLength(14);
  });

  test('a quote left open, and bytes that are no text', async () => {
    const broken = csv(`${LIST},1,1,,3908101101,1,千克,USD,1,,`, `"DL-002,E0908`);
    expect(await refused(broken)).toMatchObject([
      {
        rule: 'UNREADABLE_FILE',
        message: 'is not sound CSV: CSV_QUOTE_NOT_CLOSED',
        cell: { sheet: 'CSV', row: 3 },
      },
    ]);
    expect((await refused(Buffer.from([0xff, 0xff, 0xff]))).map(({ rule }) => rule)).toEqual([
      'UNREADABLE_FILE',
    ]);
  });

  test('a stream that breaks is an outage, not a fault of the file', async () => {
    const breaking = Readable.from(
      (function* () {
        yield `${HEADER}\n`;
        throw new Error('the connection was lost');
      })(),
    );
    await expect(readBondedListCsv(breaking, codes)).rejects.toThrow('the connection was lost');
  });
});

describe('writing CSV', () => {
  test('reading what was written gives the same lists, without a warning', async () => {
    const lists = fc.uniqueArray(bondedLists, {
      maxLength: 4,
      selector: ({ internalNumber }) => internalNumber,
    });
    await fc.assert(
      fc.asyncProperty(lists, async (written) => {
        const { value, warnings } = await accepted(writeBondedListCsv(written));
        expect(value.map(unplacedList)).toEqual(written);
        expect(warnings).toEqual([]);
      }),
    );
  });

  test('no cell can be run as a formula', () => {
    fc.assert(
      fc.property(
        bondedLists,
        fc.constantFrom('=1+1', '+1', '-1', '@SUM(A1)', '＝1', "'=1"),
        (list, formula) => {
          const [, row] = writeBondedListCsv([{ ...list, internalNumber: formula }]).split('\n');
          expect(row?.startsWith(`'${formula}`)).toBe(true);
        },
      ),
    );
  });
});
