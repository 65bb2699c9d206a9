import { engines, fieldOf, temporarySchema } from '@trust-supervision/testkit';
import { BOOK, importOf, staff, startWorld, type World } from '../testing/account-book.world';
import { approval, bookSync, declaration, enveloped, posting } from '../testing/receipts.world';
import { held, rulesOf, reconcilingIn, type Reconciling, type Taken } from '../testing/reconciliation.world';

describe.each(engines)('reports and receipts on %s', (engine) => {
  let world: World;
  let desk: Reconciling;
  let drop: () => Promise<void>;

  beforeEach(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    drop = async () => {
      await world.stop();
      await schema.drop();
    };
    desk = await reconcilingIn(world);
  });
  afterEach(async () => {
    expect(world.bugs).toEqual([]);
    await drop();
  });

  test('several part numbers are one item by merge relations, which are kept with their history', async () => {
    const { reportInput, report, keep, compared } = desk;
    expect(
      (await keep({ partNumber: 'SUPPLIER-A', itemNumber: 1, effectiveFrom: '2020-05-01' })).__typename,
    ).toBe('MergeRelationKept');
    await keep({ partNumber: 'SUPPLIER-B', itemNumber: 2, effectiveFrom: '2020-05-01' });
    await keep({ partNumber: 'SUPPLIER-B', itemNumber: 1 });
    await report(
      reportInput([
        held('12000', '0'),
        held('400', '0', { partNumber: 'SUPPLIER-A' }),
        held('100', '0', { partNumber: 'SUPPLIER-B' }),
      ]),
    );
    expect(await compared()).toMatchObject({
      state: 'ZERO_DIFFERENCE',
      lines: { nodes: [{ itemNumber: 1, ledgerQuantity: '12500' }] },
    });
    const page = `query ($b: String!, $after: String) { accountBook(bookNumber: $b) { mergeRelations(first: 2, after: $after) {
      nodes { partNumber effectiveFrom keptBy material { itemNumber } } pageInfo { hasNextPage endCursor } } } }`;
    type Page = {
      mergeRelations: { nodes: object[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
    };
    const first = fieldOf<Page>(await world.ask(page, { b: BOOK }), 'accountBook').mergeRelations;
    expect(first.nodes).toHaveLength(2);
    const after = first.pageInfo.endCursor;
    const rest = fieldOf<Page>(await world.ask(page, { b: BOOK, after }), 'accountBook').mergeRelations;
    expect(rest).toMatchObject({ pageInfo: { hasNextPage: false } });
    expect(rest.nodes).toEqual([
      {
        partNumber: 'SUPPLIER-B',
        effectiveFrom: '2020-06-01',
        keptBy: 'staff-plastics',
        material: { itemNumber: 1 },
      },
    ]);
  });

  test('a CSV is a report too, and its faults stand at their cells', async () => {
    const { reportInput, report, stateNow, unmoved } = desk;
    const csv = async (text: string): Promise<Taken> =>
      report(reportInput(null, { uploadId: await world.upload(Buffer.from(text), staff) }));
    const headers = 'partNumber,itemNumber,quantity,unit,receivedAmount\n';
    const unread = await unmoved(() => csv(`${headers}M-1,,-5,035,0\n`));
    expect(rulesOf(unread)).toEqual(['NEGATIVE_NUMBER CSV!R2[quantity]']);
    const refused = await unmoved(() => csv(`${headers}M-1,,12500,035,0\nX-9,,1,035,0\nM-2,,1,个,0\n`));
    expect(refused.faults).toMatchObject([
      { rule: 'PART_NUMBER_UNKNOWN', row: 3, column: 'partNumber', value: 'X-9' },
      { rule: 'UNIT_MISMATCH', row: 4, column: 'unit', value: '007', allowed: '035' },
    ]);
    expect((await csv(`${headers}M-1,,12500,千克,0\n`)).report).toMatchObject({ version: 1 });
    expect(await stateNow()).toBe('ZERO_DIFFERENCE');
  });

  test('a refused report names every fault and moves nothing', async () => {
    const { reportInput, report, keep, unmoved } = desk;
    const refused = await unmoved(() =>
      report(
        reportInput(
          [
            held('-1', '0'),
            held('1', '0', { partNumber: 'M-1' }),
            held('1', '0', { partNumber: null, itemNumber: 7 }),
            held('1', '0.000001', { partNumber: 'M-2', unit: '007' }),
          ],
          { cutOff: '2020-06-02' },
        ),
      ),
    );
    expect(rulesOf(refused)).toEqual([
      'DATE_IN_FUTURE cutOff',
      'TAKEN_BEFORE_CUT_OFF takenAt',
      'NEGATIVE lines[0].quantity',
      'ITEM_UNKNOWN lines[2].itemNumber',
      'OUT_OF_SCALE lines[3].receivedAmount',
      'UNIT_MISMATCH lines[3].unit',
      'LINE_REPEATED lines[1].partNumber',
    ]);
    const both = await unmoved(() => report(reportInput([held('1', '0')], { uploadId: 'any' })));
    expect(rulesOf(both)).toEqual(['ONE_SOURCE lines']);
    const relation = await unmoved(() => keep({ partNumber: ' ', itemNumber: 9 }));
    expect(rulesOf(relation)).toEqual(['PART_NUMBER_LENGTH partNumber', 'ITEM_UNKNOWN itemNumber']);
  });

  test('receipts of all kinds are kept once, under their business keys, and lead to their lists', async () => {
    const { receive } = desk;
    const filed = await world.fileList(importOf('I-1', '1000', '2200', { declaresCustoms: true }));
    const listNumber = filed.bondedList?.listNumber ?? '';
    const messages = [
      approval(listNumber, '3'),
      posting({ listNumber: 'QD090699I000000001', internalNumber: 'I-1', lines: [{ quantity: '1000' }] }),
      bookSync(),
    ];
    const xml = enveloped(...messages);
    expect(await receive(xml)).toMatchObject({
      repeated: 0,
      receipts: [
        { messageType: 'INV201', listNumber, outcome: 'REJECTED', notes: ['数量有误'] },
        { messageType: 'INV211', listNumber: 'QD090699I000000001', bondedList: null },
        { messageType: 'EMS301', listNumber: null, outcome: null },
      ],
    });
    const before = await world.facts();
    expect(await receive(xml)).toMatchObject({ repeated: 3, receipts: [] });
    expect(await receive(enveloped(approval(listNumber, '3'), approval(listNumber, '3')))).toMatchObject({
      repeated: 2,
    });
    expect(await world.facts()).toBe(before);
    // The declaration receipt names no list: the pre-entry number of the posting receipt leads to the book.
    expect(await receive(enveloped(declaration('P-00000001')))).toMatchObject({ repeated: 0 });

    const page = `query ($b: String!) { accountBook(bookNumber: $b) { customsReceipts(first: 3) {
      nodes { messageType bondedList { internalNumber } } pageInfo { hasNextPage } } } }`;
    expect(fieldOf(await world.ask(page, { b: BOOK }), 'accountBook')).toEqual({
      customsReceipts: {
        nodes: [
          { messageType: 'INV201', bondedList: { internalNumber: 'I-1' } },
          { messageType: 'INV211', bondedList: null },
          { messageType: 'EMS301', bondedList: null },
        ],
        pageInfo: { hasNextPage: true },
      },
    });
  });

  test('receipts that contradict, lead nowhere or cannot be compared are refused together', async () => {
    const { receive, unmoved, equalise } = desk;
    const listNumber = await equalise();
    const refused = await unmoved(() =>
      receive(
        enveloped(
          posting({ listNumber, lines: [{ quantity: '1001', usd: '2200' }] }),
          posting({ listNumber: 'Q-2', bookNumber: 'E09062000099', lines: [{ quantity: '1' }] }),
          posting({ listNumber: 'Q-3', lines: [{ quantity: '1', currency: '142' }] }),
          declaration('UNKNOWN'),
        ),
      ),
    );
    expect(rulesOf(refused).toSorted()).toEqual([
      'BOOK_UNKNOWN INV202[1]!R1[bookNumber]',
      'BOOK_UNKNOWN INV211[2]!R1[bookNumber]',
      'RECEIPT_CONTRADICTS INV211[1]!R1[bookNumber]',
      'USD_AMOUNT_MISSING INV211[3]/BondInvtDt!R1[usdAmount]',
    ]);
    const hostile = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><INV211/>';
    expect(rulesOf(await unmoved(() => receive(hostile)))).toEqual(['DOCUMENT_TYPE_REFUSED XML!R1[]']);
  });

  test('the same request again is carried out once, another content under its id is refused', async () => {
    const { reportInput, report } = desk;
    const input = reportInput([held('12500', '0')]);
    const first = await report(input);
    const before = await world.facts();
    expect(await report(input)).toEqual(first);
    expect((await report({ ...input, lines: [held('1', '0')] })).__typename).toBe('RequestIdReused');
    expect(await world.facts()).toBe(before);
  });

  test('reports sent at the same time get versions that follow on', async () => {
    const { reportInput, report } = desk;
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) => report(reportInput([held(`${index + 1}`, '0')]))),
    );
    const versions = answers.map((answer) => answer.report?.version ?? 0);
    expect(versions.toSorted((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});
