import { legalDate } from '@trust-supervision/kernel';
import { engines, temporarySchema } from '@trust-supervision/testkit';
import {
  anybody,
  BOOK,
  consumption,
  fieldOf,
  importOf,
  listInput,
  material,
  officer,
  product,
  SEAFOOD,
  staff,
  startWorld,
  stranger,
  type Answered,
  type World,
} from '../testing/account-book.world';
import { approval, bookSync, declaration, enveloped, posting } from '../testing/receipts.world';

const FAULTS =
  '... on FilingRefused { faults { path rule value allowed message sheet row column } } ... on NotFound { kind key } ... on RequestIdReused { requestId }';
const REPORT = `mutation ($input: ReportStockLedgerInput!) {
  reportStockLedger(input: $input) { __typename ... on StockLedgerReported { report { version cutOff takenAt reportedBy } accountBook { bookNumber } } ${FAULTS} }
}`;
const RECEIVE = `mutation ($input: ReceiveCustomsReceiptInput!) {
  receiveCustomsReceipt(input: $input) { __typename ... on CustomsReceiptsReceived { repeated receipts { messageType listNumber outcome notes bondedList { internalNumber } } } ${FAULTS} }
}`;
const KEEP = `mutation ($input: KeepMergeRelationInput!) {
  keepMergeRelation(input: $input) { __typename ... on MergeRelationKept { mergeRelation { partNumber effectiveFrom keptBy material { itemNumber } } } ${FAULTS} }
}`;
const RECONCILIATION = `query ($book: String!, $asOf: Date) { accountBook(bookNumber: $book) { reconciliation(asOf: $asOf) {
  state asOf cutOff syncAgeMinutes freshHours itemsWithQuantityGap itemsWithAmountGap unmatchedListCount
  stockLedger { version reportedBy }
  lines { nodes { kind itemNumber material { partNumber } ledgerQuantity bookQuantity
    book { imported exported receivedAmount { amount } } receipts { imported exported receivedAmount { amount } }
    ledgerQuantityGap ledgerAmountGap { amount } importedGap exportedGap receivedAmountGap { amount } } }
  unmatchedLists { nodes { reason listNumber internalNumber bondedList { state } receipt { messageType } } }
} } }`;

type Compared = {
  state: string;
  cutOff: string;
  syncAgeMinutes: number | null;
  lines: { nodes: Record<string, unknown>[] };
  unmatchedLists: { nodes: Record<string, unknown>[] };
};
type Taken = Answered & {
  report?: { version: number };
  receipts?: { listNumber: string }[];
  repeated?: number;
};

const administrator = { ...officer, subject: 'administrator', role: 'ADMINISTRATOR' } as const;

describe.each(engines)('zero difference on %s', (engine) => {
  let world: World;
  let drop: () => Promise<void>;
  let requests = 0;

  beforeEach(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    drop = async () => {
      await world.stop();
      await schema.drop();
    };
    await world.fileBook({
      materials: [material(1, { openingQuantity: '12500' }), material(2)],
      products: [product(1)],
      consumptions: [consumption(1, 1)],
    });
  });
  afterEach(async () => {
    expect(world.bugs).toEqual([]);
    await drop();
  });

  const reportInput = (lines: object[] | null, fields: object = {}) => ({
    requestId: `report-${(requests += 1)}`,
    bookNumber: BOOK,
    cutOff: '2020-06-01',
    takenAt: '2020-06-01T10:00:00+08:00',
    lines,
    ...fields,
  });
  const held = (quantity: string, receivedAmount: string, fields: object = {}) => ({
    partNumber: 'M-1',
    quantity,
    unit: '035',
    receivedAmount,
    ...fields,
  });
  const report = async (input: object, identity = staff): Promise<Taken> =>
    world.mutate(REPORT, 'reportStockLedger', input, identity);
  const receive = async (xml: string, identity = staff, fields: object = {}): Promise<Taken> => {
    const uploadId = await world.upload(Buffer.from(xml), identity);
    const input = { requestId: `receipt-${(requests += 1)}`, uploadId, ...fields };
    return world.mutate(RECEIVE, 'receiveCustomsReceipt', input, identity);
  };
  const keep = async (fields: object, identity = staff): Promise<Answered> => {
    const input = { requestId: `keep-${(requests += 1)}`, bookNumber: BOOK, ...fields };
    return world.mutate(KEEP, 'keepMergeRelation', input, identity);
  };
  const compared = async (asOf: string | null = null): Promise<Compared> => {
    const answer = await world.ask(RECONCILIATION, { book: BOOK, asOf });
    return fieldOf<{ reconciliation: Compared }>(answer, 'accountBook').reconciliation;
  };
  const stateNow = async (): Promise<string> => (await compared()).state;
  const unmoved = async (answer: () => Promise<Answered>): Promise<Answered> => {
    const before = await world.facts();
    const outcome = await answer();
    expect(await world.facts()).toBe(before);
    return outcome;
  };
  const rulesOf = ({ faults }: Answered) => (faults ?? []).map(({ rule, path }) => `${rule} ${path}`);

  /** An import of 1,000 kg for 2,200 dollars, reported and confirmed: nothing differs. */
  const equalise = async (): Promise<string> => {
    const filed = await world.fileList(importOf('I-1', '1000', '2200'));
    const listNumber = filed.bondedList?.listNumber ?? '';
    await report(reportInput([held('13500', '2200')]));
    await receive(enveloped(posting({ listNumber, lines: [{ quantity: '1000', usd: '2200' }] })));
    return listNumber;
  };

  test('three equal sides show every figure and zero difference', async () => {
    await equalise();
    expect(await compared()).toEqual({
      state: 'ZERO_DIFFERENCE',
      asOf: '2020-06-01',
      cutOff: '2020-06-01',
      syncAgeMinutes: 120,
      freshHours: '24',
      itemsWithQuantityGap: 0,
      itemsWithAmountGap: 0,
      unmatchedListCount: 0,
      stockLedger: { version: 1, reportedBy: 'staff-plastics' },
      lines: {
        nodes: [
          {
            kind: 'MATERIAL',
            itemNumber: 1,
            material: { partNumber: 'M-1' },
            ledgerQuantity: '13500',
            bookQuantity: '13500',
            book: { imported: '1000', exported: '0', receivedAmount: { amount: '2200.00' } },
            receipts: { imported: '1000', exported: '0', receivedAmount: { amount: '2200.00' } },
            ledgerQuantityGap: '0',
            ledgerAmountGap: { amount: '0.00' },
            importedGap: '0',
            exportedGap: '0',
            receivedAmountGap: { amount: '0.00' },
          },
        ],
      },
      unmatchedLists: { nodes: [] },
    });
  });

  test('a list that is posted changes the state at once, and its receipt and a new version bring it back', async () => {
    expect(await stateNow()).toBe('NOT_REPORTED');
    await report(reportInput([held('12500', '0')]));
    expect(await stateNow()).toBe('ZERO_DIFFERENCE');

    const filed = await world.fileList(importOf('I-1', '1000', '2200'));
    const listNumber = filed.bondedList?.listNumber ?? '';
    const after = await compared();
    expect(after.state).toBe('DIFFERENCE');
    expect(after.lines.nodes).toMatchObject([
      {
        itemNumber: 1,
        ledgerQuantityGap: '-1000',
        ledgerAmountGap: { amount: '-2200.00' },
        importedGap: '-1000',
        receivedAmountGap: { amount: '-2200.00' },
      },
    ]);
    expect(after.unmatchedLists.nodes).toEqual([
      {
        reason: 'NO_RECEIPT',
        listNumber,
        internalNumber: 'I-1',
        bondedList: { state: 'POSTED' },
        receipt: null,
      },
    ]);

    await receive(enveloped(posting({ listNumber, lines: [{ quantity: '1000', usd: '2200' }] })));
    expect(await stateNow()).toBe('DIFFERENCE');
    expect((await report(reportInput([held('13500', '2200')]))).report).toMatchObject({ version: 2 });
    expect(await stateNow()).toBe('ZERO_DIFFERENCE');
  });

  test('an export takes consumption from the balance, and is confirmed as a product', async () => {
    const filed = await world.fileList(
      listInput('E-1', {
        mode: '0615',
        direction: 'EXPORT',
        kind: 'PRODUCT',
        lines: [{ quantity: '1000' }],
      }),
    );
    const listNumber = filed.bondedList?.listNumber ?? '';
    // 1,000 x 1.443298969, the unit consumption of 1.40 net with 3 percent lost.
    await report(reportInput([held('11056.70103', '0')]));
    const xml = { listNumber, direction: 'E', kind: 'E', lines: [{ quantity: '1000' }] } as const;
    await receive(enveloped(posting(xml)));
    expect(await compared()).toMatchObject({
      state: 'ZERO_DIFFERENCE',
      lines: {
        nodes: [
          { kind: 'MATERIAL', bookQuantity: '11056.70103', book: { imported: '0', exported: '0' } },
          { kind: 'PRODUCT', material: null, bookQuantity: null, receipts: { exported: '1000' } },
        ],
      },
    });
  });

  test('the comparison is as of its cut-off: what is posted after it does not count, what is old is stale', async () => {
    await equalise();
    world.clock.advanceTo(legalDate('2020-06-02'));
    // 26 hours after the ledger was taken.
    expect(await compared()).toMatchObject({ state: 'STALE', syncAgeMinutes: 1560 });
    await world.fileList(importOf('I-2', '1', '2'));
    expect(await compared()).toMatchObject({ state: 'STALE', cutOff: '2020-06-01' });
    expect(await compared('2020-06-01')).toMatchObject({ state: 'ZERO_DIFFERENCE', syncAgeMinutes: 840 });
    expect(await compared('2020-05-31')).toMatchObject({ state: 'NOT_REPORTED', cutOff: '2020-05-31' });
    expect(await compared('2019-12-31')).toBeNull();
  });

  test('customs that posted other quantities, or what the book has not, is named', async () => {
    const filed = await world.fileList(importOf('I-1', '1000', '2200'));
    const waiting = await world.fileList(importOf('I-2', '10', '22', { declaresCustoms: true }));
    await report(reportInput([held('13500', '2200')]));
    const listNumber = filed.bondedList?.listNumber ?? '';
    const other = waiting.bondedList?.listNumber ?? '';
    await receive(
      enveloped(
        posting({ listNumber, lines: [{ quantity: '999.99999', usd: '2200' }] }),
        posting({ listNumber: other, lines: [{ quantity: '10', usd: '22' }] }),
      ),
    );
    const { state, unmatchedLists, lines } = await compared();
    expect(state).toBe('DIFFERENCE');
    expect(unmatchedLists.nodes).toMatchObject([
      { reason: 'LINES_DIFFER', listNumber, receipt: { messageType: 'INV211' } },
      { reason: 'NOT_POSTED_IN_BOOK', listNumber: other, bondedList: null },
    ]);
    expect(lines.nodes).toMatchObject([{ importedGap: '9.99999', receivedAmountGap: { amount: '22.00' } }]);

    await world.release(waiting.bondedList?.id ?? '', other, legalDate('2020-06-01'));
    const corrected = posting({ listNumber, changeCount: 1, lines: [{ quantity: '1000', usd: '2200' }] });
    await receive(enveloped(corrected));
    await report(reportInput([held('13510', '2222')]));
    expect(await stateNow()).toBe('ZERO_DIFFERENCE');
  });

  test('several part numbers are one item by merge relations, which are kept with their history', async () => {
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
    const input = reportInput([held('12500', '0')]);
    const first = await report(input);
    const before = await world.facts();
    expect(await report(input)).toEqual(first);
    expect((await report({ ...input, lines: [held('1', '0')] })).__typename).toBe('RequestIdReused');
    expect(await world.facts()).toBe(before);
  });

  test('reports sent at the same time get versions that follow on', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) => report(reportInput([held(`${index + 1}`, '0')]))),
    );
    const versions = answers.map((answer) => answer.report?.version ?? 0);
    expect(versions.toSorted((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('another enterprise sees nothing and moves nothing; customs sees, but does not report', async () => {
    await equalise();
    const input = reportInput([held('1', '1')]);
    const xml = enveloped(posting({ listNumber: 'Q-9', lines: [{ quantity: '1' }] }));
    expect(await unmoved(() => report(input, stranger))).toMatchObject({ __typename: 'NotFound', key: BOOK });
    expect(rulesOf(await unmoved(() => receive(xml, stranger)))).toEqual([
      'BOOK_UNKNOWN INV211[1]!R1[bookNumber]',
    ]);
    expect(await unmoved(() => keep({ partNumber: 'X', itemNumber: 1 }, stranger))).toMatchObject({
      __typename: 'NotFound',
    });
    const seen = async (identity: typeof staff) =>
      (await world.ask(RECONCILIATION, { book: BOOK }, identity)).data;
    expect(await seen(stranger)).toEqual({ accountBook: null });
    expect(await seen(anybody)).toEqual({ accountBook: null });
    expect(await seen(officer)).toMatchObject({
      accountBook: { reconciliation: { state: 'ZERO_DIFFERENCE' } },
    });
    for (const [query, variables] of [
      [REPORT, { input }],
      [RECEIVE, { input: { requestId: 'r', uploadId: 'u' } }],
      [KEEP, { input: { requestId: 'k', bookNumber: BOOK, partNumber: 'A', itemNumber: 1 } }],
    ] as const) {
      const { errors } = await world.ask(query, variables, officer);
      expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
    }
  });

  test('many books are compared with the statements of one', async () => {
    const statementsFor = async (books: number): Promise<number> => {
      world.statements.length = 0;
      const { data, errors } = await world.ask(
        `query ($e: [_Any!]!) { _entities(representations: $e) { ... on Enterprise { accountBooks { bookNumber reconciliation { state lines { nodes { material { name } } } } } } } }`,
        { e: [staff.usci, SEAFOOD].map((usci) => ({ __typename: 'Enterprise', usci })) },
        officer,
      );
      expect(errors).toBeUndefined();
      const enterprises = (data as { _entities: { accountBooks: { reconciliation: object }[] }[] })._entities;
      expect(enterprises.flatMap(({ accountBooks }) => accountBooks)).toHaveLength(books);
      return world.statements.length;
    };
    await equalise();
    const one = await statementsFor(1);
    for (let number = 2; number <= 6; number += 1) {
      const bookNumber = `E0906200000${number}`;
      const own = { requestId: `book-${number}`, bookNumber, internalNumber: `SY-${number}` };
      await world.fileBook({ ...own, enterpriseUsci: SEAFOOD }, administrator);
      await report(reportInput([held('1', '0')], { bookNumber }), administrator);
    }
    expect(await statementsFor(6)).toBe(one);
  });
});
