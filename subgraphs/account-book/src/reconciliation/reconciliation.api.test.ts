import { legalDate } from '@trust-supervision/kernel';
import { engines, temporarySchema } from '@trust-supervision/testkit';
import {
  BOOK,
  importOf,
  listInput,
  officer,
  SEAFOOD,
  staff,
  stranger,
  anybody,
  startWorld,
  type World,
} from '../testing/account-book.world';
import { enveloped, posting } from '../testing/receipts.world';
import {
  held,
  KEEP,
  RECEIVE,
  RECONCILIATION,
  REPORT,
  rulesOf,
  reconcilingIn,
  type Reconciling,
} from '../testing/reconciliation.world';

const administrator = { ...officer, subject: 'administrator', role: 'ADMINISTRATOR' } as const;

describe.each(engines)('zero difference on %s', (engine) => {
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

  test('three equal sides show every figure and zero difference', async () => {
    const { compared, equalise } = desk;
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
    const { reportInput, report, receive, compared, stateNow } = desk;
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
    const { reportInput, report, receive, compared } = desk;
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
    const { compared, equalise } = desk;
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
    const { reportInput, report, receive, compared, stateNow } = desk;
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

  test('another enterprise sees nothing and moves nothing; customs sees, but does not report', async () => {
    const { reportInput, report, receive, keep, unmoved, equalise } = desk;
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
    const { reportInput, report, equalise } = desk;
    const statementsFor = async (books: number): Promise<number> => {
      const asked = await world.statementsOf(async () => {
        const { data, errors } = await world.ask(
          `query ($e: [_Any!]!) { _entities(representations: $e) { ... on Enterprise { accountBooks { bookNumber reconciliation { state lines { nodes { material { name } } } } } } } }`,
          { e: [staff.usci, SEAFOOD].map((usci) => ({ __typename: 'Enterprise', usci })) },
          officer,
        );
        expect(errors).toBeUndefined();
        const enterprises = (data as { _entities: { accountBooks: { reconciliation: object }[] }[] })
          ._entities;
        expect(enterprises.flatMap(({ accountBooks }) => accountBooks)).toHaveLength(books);
      });
      return asked.length;
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
