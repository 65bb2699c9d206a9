import { Decimal } from '@trust-supervision/kernel';
import fc from 'fast-check';
import { faultAt, readInv101, writeInv101, type BondedListDocument } from '../index';
import type { CellFault } from '../reading';
import { codes } from '../testing/codes';
import { bondedLists } from '../testing/documents';
import { unplacedList } from '../testing/unplaced';

const HEAD = `<InvtHeadType><EtpsInnerInvtNo>DL-001</EtpsInnerInvtNo><BondInvtNo/>
  <PutrecNo>E09081200001</PutrecNo>
  <DclTypecd>1</DclTypecd><InvtDclTime>2020-03-05T09:30:00</InvtDclTime><ImpexpMarkcd>I</ImpexpMarkcd>
  <MtpckEndprdMarkcd>I</MtpckEndprdMarkcd><SupvModecd>0615</SupvModecd><TrspModecd>2</TrspModecd>
  <DclcusFlag>1</DclcusFlag></InvtHeadType>`;
const LINE = `<InvtListType><GdsSeqno>1</GdsSeqno><PutrecSeqno>7</PutrecSeqno><GdsMtno>PA66&amp;GF</GdsMtno>
  <Gdecd>3908101101</Gdecd><GdsNm><![CDATA[聚酰胺<本色>]]></GdsNm><DclUnitcd>035</DclUnitcd>
  <DclQty>1000.50000</DclQty>
  <DclCurrcd>502</DclCurrcd><DclUprcAmt>3.25</DclUprcAmt><DclTotalAmt>3251.63</DclTotalAmt><Natcd>JPN</Natcd>
  <GrossWt>1010</GrossWt><UcnsVerno></UcnsVerno><Param4>spare</Param4></InvtListType>`;

const message = (...inside: string[]): string =>
  `<InvtMessage>${inside.join('')}<SysId>95</SysId></InvtMessage>`;
const enveloped = (inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignedInfo/><ds:Object Id="1"><Package>
<EnvelopInfo><version>1.0</version><message_type>INV101</message_type></EnvelopInfo>
<DataInfo><BussinessData><DelcareFlag>1</DelcareFlag>${inside}</BussinessData></DataInfo>
</Package></ds:Object></ds:Signature>`;

const printed = ({ path, rule, value }: CellFault): string =>
  `${rule} ${path}${value === null ? '' : `: ${value}`}`;

function accepted(xml: string | Buffer): readonly BondedListDocument[] {
  const reading = readInv101(xml, codes);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem.faults, null, 1));
  return reading.value.value;
}

function refused(xml: string | Buffer): string[] {
  const reading = readInv101(xml, codes);
  if (reading.ok) throw new Error('the message was accepted');
  return reading.problem.faults.map(printed);
}

describe('the INV101 message', () => {
  test('is read with exact quantities, entities and CDATA resolved', () => {
    expect(accepted(enveloped(message(HEAD, LINE)))).toMatchObject([
      {
        internalNumber: 'DL-001',
        listNumber: null,
        bookNumber: 'E09081200001',
        direction: 'IMPORT',
        lineKind: 'MATERIAL',
        supervisionMode: '0615',
        declaresCustoms: true,
        declaredOn: '2020-03-05',
        counterpartBookNumber: null,
        lines: [
          {
            lineNumber: 1,
            itemNumber: 7,
            partNumber: 'PA66&GF',
            name: '聚酰胺<本色>',
            quantity: new Decimal('1000.5'),
            unit: '035',
            currency: 'USD',
            unitPrice: new Decimal('3.25'),
            totalAmount: new Decimal('3251.63'),
            usdAmount: null,
            consumptionVersion: null,
            soldAs: null,
          },
        ],
      },
    ]);
  });

  test('says the same with or without envelope, namespace and default namespace', () => {
    const bare = accepted(message(HEAD, LINE));
    expect(accepted(enveloped(message(HEAD, LINE)))).toEqual(bare);
    const defaulted = message(HEAD, LINE).replace(
      '<InvtMessage>',
      '<InvtMessage xmlns="http://www.w3.org/2000/09/xmldsig#">',
    );
    expect(accepted(Buffer.from(`\ufeff${defaulted}`))).toEqual(bare);
  });

  test('keeps the elements that our documents have no place for', () => {
    const [list] = accepted(
      message(HEAD, LINE, '<InvtDecHeadType><DecSeqNo>1</DecSeqNo><Rmk/></InvtDecHeadType>'),
    );
    expect(list?.unknown).toEqual({
      head: [{ name: 'TrspModecd', content: '2' }],
      message: [
        {
          name: 'InvtDecHeadType',
          content: [
            { name: 'DecSeqNo', content: '1' },
            { name: 'Rmk', content: '' },
          ],
        },
        { name: 'SysId', content: '95' },
      ],
    });
    expect(list?.lines[0]?.unknown).toEqual([
      { name: 'GrossWt', content: '1010' },
      { name: 'Param4', content: 'spare' },
    ]);
    expect(accepted(writeInv101(list!)).map(unplacedList)).toEqual([unplacedList(list!)]);
  });

  test('a time of declaration with a zone counts on the day in Shanghai', () => {
    const late = HEAD.replace('2020-03-05T09:30:00', '2020-03-05T16:00:00Z');
    expect(accepted(message(late, LINE))[0]?.declaredOn).toBe('2020-03-06');
  });

  test('each line knows its place, so that a later rule can point there', () => {
    const source = accepted(message(HEAD, LINE, LINE.replace('<GdsSeqno>1', '<GdsSeqno>2')))[0]!.lines[1]!
      .source!;
    const fault = faultAt(source, 'itemNumber', {
      rule: 'UNKNOWN_ITEM',
      message: 'is no item of the book',
      value: '7',
    });
    expect(fault).toMatchObject({
      path: 'InvtMessage[1]/InvtListType!R2[PutrecSeqno]',
      cell: { sheet: 'InvtMessage[1]/InvtListType', row: 2, column: 'PutrecSeqno' },
    });
  });

  test('reading what was written gives the same list', () => {
    const wire = { currency: (code: string) => ({ USD: '502', CNY: '142' })[code] ?? null };
    fc.assert(
      fc.property(bondedLists, (list) => {
        expect(accepted(writeInv101(list, wire)).map(unplacedList)).toEqual([list]);
      }),
    );
  });

  test('the currency is written in the codes of the wire', () => {
    const [list] = accepted(message(HEAD, LINE));
    expect(writeInv101(list!, { currency: () => '502' })).toContain('<DclCurrcd>502</DclCurrcd>');
  });
});

describe('a message with errors is refused with all of them', () => {
  test('each fault names its element and value', () => {
    const head = HEAD.replace('<ImpexpMarkcd>I', '<ImpexpMarkcd>X').replace(
      '<SupvModecd>0615</SupvModecd>',
      '',
    );
    const line = LINE.replace('1000.50000', '0.000001')
      .replace('>3.25<', '>3.25001<')
      .replace('<DclCurrcd>502', '<DclCurrcd>999');
    expect(refused(message(head, line, LINE, LINE))).toEqual([
      'TOO_MANY_PLACES InvtMessage[1]/InvtListType!R1[DclUprcAmt]: 3.25001',
      'TOO_MANY_PLACES InvtMessage[1]/InvtListType!R1[DclQty]: 0.000001',
      'UNKNOWN_CURRENCY InvtMessage[1]/InvtListType!R1[DclCurrcd]: 999',
      'DUPLICATE_LINE InvtMessage[1]/InvtListType!R3[GdsSeqno]: 1',
      'UNKNOWN_WORD InvtMessage[1]/InvtHeadType!R1[ImpexpMarkcd]: X',
      'MISSING_VALUE InvtMessage[1]/InvtHeadType!R1[SupvModecd]',
    ]);
  });

  test('the same list twice, a list without lines, a message without head, an element twice', () => {
    const twice = LINE.replace('<DclQty>', '<DclQty>5</DclQty><DclQty>');
    expect(refused(`<all>${message(HEAD, LINE)}${message(HEAD)}${message(twice)}</all>`)).toEqual([
      'NO_LINES InvtMessage[2]!R1[InvtListType]',
      'DUPLICATE_LIST InvtMessage[2]/InvtHeadType!R1[EtpsInnerInvtNo]: DL-001',
      'DUPLICATE_HEADER InvtMessage[3]/InvtListType!R1[DclQty]: 1000.50000',
      'MISSING_MESSAGE InvtMessage[3]!R1[InvtHeadType]',
    ]);
  });

  test.each(['2', '3'])('a change or deletion (%s) is never read as a new list', (type) => {
    const head = HEAD.replace('<DclTypecd>1', `<DclTypecd>${type}`);
    expect(refused(message(head, LINE))).toEqual([
      `NOT_A_NEW_LIST InvtMessage[1]/InvtHeadType!R1[DclTypecd]: ${type}`,
    ]);
  });

  test('another message', () => {
    expect(refused('<Package><DataInfo/></Package>')).toEqual(['MISSING_MESSAGE InvtMessage!R1[]']);
  });
});

describe('hostile XML', () => {
  const NAME = '<![CDATA[聚酰胺<本色>]]>';

  test('an external entity is not fetched: the document type is refused', () => {
    const type = '<!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/hostname">]>';
    const xml = type + message(HEAD, LINE.replace(NAME, '&file;'));
    expect(refused(xml)).toEqual(['DOCUMENT_TYPE_REFUSED InvtMessage!R1[]']);
    expect(refused(Buffer.from(xml.replace('DOCTYPE', 'doctype')))).toEqual([
      'DOCUMENT_TYPE_REFUSED InvtMessage!R1[]',
    ]);
  });

  test('a billion laughs are refused before they are expanded', () => {
    const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`);
    const type = `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs.join('')}]>`;
    const xml = type + message(HEAD, LINE.replace(NAME, '&l9;'));
    expect(refused(xml)).toEqual(['DOCUMENT_TYPE_REFUSED InvtMessage!R1[]']);
  });

  test('an entity that was never declared stays the text it is', () => {
    expect(accepted(message(HEAD, LINE.replace(NAME, '&file;')))[0]?.lines[0]?.name).toBe('&file;');
  });

  test('elements nested a hundred thousand deep', () => {
    const deep = `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`;
    expect(refused(message(HEAD, LINE, deep))).toEqual(['UNREADABLE_FILE InvtMessage!R1[]']);
  });

  test.each([
    ['an element left open', '<InvtMessage><InvtHeadType></InvtMessage>'],
    ['no XML', 'internalNumber,listNumber'],
    ['nothing', ''],
    ['UTF-16, which would hide a document type', Buffer.from('\ufeff<!DOCTYPE x>', 'utf16le')],
  ])('%s', (_, xml) => {
    expect(refused(xml)).toHaveLength(1);
  });

  test('an element name that would reach into JavaScript objects', () => {
    const head = HEAD.replace('<TrspModecd>2</TrspModecd>', '<__proto__>x</__proto__>');
    expect(refused(message(head, LINE))).toEqual(['UNREADABLE_FILE InvtMessage!R1[]']);
  });

  test('a thousand and more ordinary &amp; are read', () => {
    const lines = Array.from({ length: 2_000 }, (_, at) =>
      LINE.replace('<GdsSeqno>1', `<GdsSeqno>${at + 1}`),
    );
    expect(accepted(message(HEAD, ...lines))[0]?.lines).toHaveLength(2_000);
  });
});
