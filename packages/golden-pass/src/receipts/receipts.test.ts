import { Decimal } from '@trust-supervision/kernel';
import { readReceipts, type ReceiptDocument } from '../index';
import type { CellFault } from '../reading';
import { codes } from '../testing/codes';
import {
  declarationResult,
  enveloped,
  listHead,
  listLine,
  result,
  syncedBook,
  syncedItem,
} from '../testing/receipts';

const printed = ({ path, rule, value }: CellFault): string =>
  `${rule} ${path}${value === null ? '' : `: ${value}`}`;

function accepted(xml: string): readonly ReceiptDocument[] {
  const reading = readReceipts(xml, codes);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem.faults, null, 1));
  return reading.value.value;
}

function refused(xml: string): string[] {
  const reading = readReceipts(xml, codes);
  if (reading.ok) throw new Error('the receipt was accepted');
  return reading.problem.faults.map(printed);
}

const posting = (head: string, ...lines: string[]): string => enveloped('INV211', head + lines.join(''));

test('a posting receipt says what was posted, exactly, and when', () => {
  expect(accepted(posting(listHead(), listLine(1, '1000.50001'), listLine(2, '3')))).toMatchObject([
    {
      messageType: 'INV211',
      envelope: { messageId: 'M-1', sentAt: '2020-06-02T10:15:00' },
      list: {
        listNumber: 'QD090620I000000001',
        internalNumber: 'DL-001',
        bookNumber: 'E09062000001',
        changeCount: 0,
        direction: 'IMPORT',
        lineKind: 'MATERIAL',
        supervisionMode: '0615',
        postingMark: 'POSTED',
        postedOn: '2020-06-02',
      },
      lines: [
        {
          lineNumber: 1,
          itemNumber: 7,
          partNumber: 'PA66',
          quantity: new Decimal('1000.50001'),
          unit: '035',
          currency: 'USD',
          usdAmount: new Decimal('3251.63'),
        },
        { lineNumber: 2, quantity: new Decimal(3) },
      ],
    },
  ]);
});

test('an approval receipt carries the decision, its notes, and the list when there is one', () => {
  const notes = '<CheckInfo><note1>商品编码有误</note1><note2>数量超出</note2></CheckInfo>';
  expect(accepted(enveloped('INV201', result('3') + notes))).toMatchObject([
    {
      messageType: 'INV201',
      result: { outcome: 'REJECTED', decidedOn: '2020-06-01', notes: ['通过', '商品编码有误', '数量超出'] },
      list: null,
      lines: [],
    },
  ]);
  const [receipt] = accepted(
    enveloped('INV201', result('1') + listHead('', { mark: '1' }) + listLine(1, '5')),
  );
  expect(receipt).toMatchObject({
    result: { outcome: 'PASSED' },
    list: { postingMark: 'PRE_POSTED' },
    lines: [{ itemNumber: 7 }],
  });
});

test('a declaration receipt names the declaration that was generated', () => {
  expect(accepted(enveloped('INV202', declarationResult()))).toMatchObject([
    {
      messageType: 'INV202',
      preEntryNumber: '202000000000000001',
      businessId: 'QD090620I000000001',
      entrySequenceNumber: 'I20200000000000001',
      outcome: 'PASSED',
      createdOn: '2020-06-01',
      reason: null,
    },
  ]);
});

test('a book sync names items, opening quantities and the last write-off', () => {
  const sync = syncedBook(syncedItem('1', 'I') + syncedItem('1', 'E') + syncedItem('2', 'R'));
  expect(accepted(enveloped('EMS301', sync))).toMatchObject([
    {
      messageType: 'EMS301',
      bookNumber: 'E09062000001',
      changeCount: 2,
      lastWriteOffOn: '2019-12-31',
      items: [
        { itemNumber: 1, kind: 'MATERIAL', openingQuantity: new Decimal('12500.00001') },
        { itemNumber: 1, kind: 'PRODUCT', maxRemainingQuantity: null },
        { itemNumber: 2, kind: 'LEFTOVERS' },
      ],
    },
  ]);
});

test('says the same bare, enveloped, and in the namespace of signatures', () => {
  const inside = listHead() + listLine(1, '5');
  const plain = accepted(enveloped('INV211', inside));
  expect(accepted(enveloped('INV211', inside, ' xmlns="http://www.w3.org/2000/09/xmldsig#"'))).toEqual(plain);
  const bare = accepted(`<INV211>${inside}</INV211>`);
  expect(bare).toEqual(plain.map((each) => ({ ...each, envelope: { messageId: null, sentAt: null } })));
});

test('elements without a place are kept, of the head, of a line and beside both', () => {
  const message = posting(
    listHead('<duCode>X</duCode>'),
    listLine(1, '5', '<natcd>JPN</natcd>'),
    '<Extra><a>1</a></Extra>',
  );
  expect(accepted(message)).toMatchObject([
    {
      unknown: [
        { name: 'BondInvtBsc', content: [{ name: 'duCode', content: 'X' }] },
        { name: 'Extra', content: [{ name: 'a', content: '1' }] },
      ],
      lines: [
        {
          unknown: [
            { name: 'bondInvtNo', content: 'QD090620I000000001' },
            { name: 'natcd', content: 'JPN' },
          ],
        },
      ],
    },
  ]);
});

describe('refused with the path of the element', () => {
  test('every fault of a message at once', () => {
    const bad = posting(
      listHead('', { bookNumber: 'X1' }).replace('<supvModecd>0615</supvModecd>', ''),
      listLine(1, '-5'),
      listLine(1, '0'),
      listLine(2, '1.000001'),
      listLine(2, '5'),
      listLine(2, '5').replace('035', '999'),
      listLine(2, '6'),
    );
    expect(refused(bad)).toEqual([
      'INVALID_BOOK_NUMBER INV211[1]/BondInvtBsc!R1[putrecNo]: X1',
      'MISSING_VALUE INV211[1]/BondInvtBsc!R1[supvModecd]',
      'NEGATIVE_NUMBER INV211[1]/BondInvtDt!R1[dclQty]: -5',
      'NOT_POSITIVE INV211[1]/BondInvtDt!R2[dclQty]: 0',
      'TOO_MANY_PLACES INV211[1]/BondInvtDt!R3[dclQty]: 1.000001',
      'UNKNOWN_UNIT INV211[1]/BondInvtDt!R5[dclUnitcd]: 999',
      'DUPLICATE_LINE INV211[1]/BondInvtDt!R6[gdsSeqno]: 2',
    ]);
  });

  test.each([
    ['posted nothing', posting(listHead()), ['NO_LINES INV211[1]!R1[BondInvtDt]']],
    ['has no list', posting('', listLine(1, '5')), ['MISSING_MESSAGE INV211[1]!R1[BondInvtBsc]']],
    [
      'is pre-posted only',
      posting(listHead('', { mark: '1' }), listLine(1, '5')),
      ['NOT_POSTED INV211[1]/BondInvtBsc!R1[vrfdedMarkcd]: PRE_POSTED'],
    ],
    [
      'has two heads',
      posting(listHead() + listHead(), listLine(1, '5')),
      ['DUPLICATE_HEADER INV211[1]!R1[BondInvtBsc]'],
    ],
    [
      'says no day',
      posting(listHead().replace(/<formalVrfdedTime>.*<\/formalVrfdedTime>/, ''), listLine(1, '5')),
      ['MISSING_VALUE INV211[1]/BondInvtBsc!R1[formalVrfdedTime]'],
    ],
    [
      'decides nothing known',
      enveloped('INV201', result('9')),
      ['UNKNOWN_WORD INV201[1]/HdeApprResult!R1[manageResult]: 9'],
    ],
    ['is no receipt', '<Package><INV101/></Package>', ['MISSING_MESSAGE XML!R1[]']],
    ['is no XML', 'listNumber,quantity', ['UNREADABLE_FILE XML!R1[]']],
    [
      'is hostile',
      `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>${posting(listHead(), listLine(1, '5'))}`,
      ['DOCUMENT_TYPE_REFUSED XML!R1[]'],
    ],
    ['nests without end', '<a>'.repeat(90) + '</a>'.repeat(90), ['UNREADABLE_FILE XML!R1[]']],
  ])('a receipt that %s', (_name, xml, faults) => {
    expect(refused(xml)).toEqual(faults);
  });
});
