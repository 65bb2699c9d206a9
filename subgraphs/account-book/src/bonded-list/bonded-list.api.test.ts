import { legalDate } from '@trust-supervision/kernel';
import { engines, temporarySchema, fieldOf } from '@trust-supervision/testkit';
import {
  anybody,
  BOOK,
  consumption,
  importOf,
  listInput,
  material,
  officer,
  product,
  staff,
  startWorld,
  stranger,
  type Fault,
  type World,
} from '../testing/account-book.world';

const rulesOf = (faults: Fault[] | undefined): string[] => (faults ?? []).map(({ rule }) => rule).toSorted();

describe.each(engines)('bonded lists on %s', (engine) => {
  let world: World;
  let drop: () => Promise<void>;

  beforeEach(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    drop = async () => {
      await world.stop();
      await schema.drop();
    };
  });
  afterEach(async () => {
    expect(world.bugs).toEqual([]);
    await drop();
  });

  const turnover = async () =>
    fieldOf<{
      turnover: Record<string, { amount: string } | null>;
      materials: { nodes: { bookBalance: { value: string }; pendingReceipts: { value: string } }[] };
    }>(
      await world.ask(
        `query ($b: String!) { accountBook(bookNumber: $b) {
          turnover { maximum { amount } outstanding { amount } reserved { amount } room { amount } imported { amount } }
          materials { nodes { bookBalance { value } pendingReceipts { value } } } } }`,
        { b: BOOK },
      ),
      'accountBook',
    );
  let refusals = 0;
  const refused = async (list: { internalNumber: string }) => {
    const before = await world.facts();
    const answer = await world.fileList(list, staff, `refused-${(refusals += 1)}`);
    expect(answer.__typename).toBe('FilingRefused');
    expect(await world.facts()).toBe(before);
    return answer.faults ?? [];
  };

  test('a list with a declaration is reserved when it is approved and posted once when customs releases it', async () => {
    await world.fileBook();
    const filed = await world.fileList(importOf('I-1', '1000', '2200', { declaresCustoms: true }));
    expect(filed.bondedList).toMatchObject({ state: 'APPROVED', postedOn: null });
    expect(filed.bondedList?.listNumber).toBe('QD090620I000000001');
    expect((await turnover()).turnover).toMatchObject({
      reserved: { amount: '2200.00' },
      imported: { amount: '0.00' },
      outstanding: { amount: '27500.00' },
    });
    expect((await turnover()).materials.nodes).toEqual([
      { bookBalance: { value: '12500' }, pendingReceipts: { value: '1000' } },
    ]);

    const { id = '', listNumber = '' } = filed.bondedList ?? {};
    await world.release(id, listNumber);
    await world.release(id, listNumber, legalDate('2020-06-05'));

    expect((await turnover()).turnover).toMatchObject({
      reserved: { amount: '0.00' },
      imported: { amount: '2200.00' },
      outstanding: { amount: '29700.00' },
    });
    expect((await turnover()).materials.nodes).toEqual([
      { bookBalance: { value: '13500' }, pendingReceipts: { value: '0' } },
    ]);
    const { data } = await world.ask(
      'query ($n: String!) { bondedList(listNumber: $n) { state postedOn } }',
      { n: listNumber },
    );
    expect(data).toEqual({ bondedList: { state: 'POSTED', postedOn: '2020-06-02' } });
  });

  test('T-1: 650,000 dollars fit, another 700,000 are short of 7,108.969108', async () => {
    await world.fileBook({
      materials: [
        material(1, { price: '2.20', openingQuantity: '32776.80414' }),
        material(2, { price: '18.50', unit: '007', openingQuantity: '410000' }),
      ],
    });
    expect((await turnover()).turnover).toMatchObject({
      outstanding: { amount: '7657108.969108' },
      room: { amount: '1342891.030892' },
    });

    const first = await world.fileList(importOf('I-1', '1000', '650000.00', { declaresCustoms: true }));
    expect(first.__typename).toBe('BondedListFiled');
    expect((await turnover()).turnover['room']).toEqual({ amount: '692891.030892' });

    const faults = await refused(importOf('I-2', '1000', '700000.00', { declaresCustoms: true }));
    expect(faults).toMatchObject([
      {
        rule: 'TURNOVER_EXCEEDED',
        message: 'exceeds the maximum turnover amount by 7108.969108 USD',
        allowed: 'at most 692891.030892 USD',
      },
    ]);
  });

  test('AT-12: of 100 concurrent imports of 1,000 on a remaining limit of 55,000, 55 are accepted and 45 refused', async () => {
    await world.fileBook({ maxTurnoverAmount: '5.5', materials: [material(1)] });

    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        world.fileList(importOf(`I-${index}`, '10', '1000', { declaresCustoms: index % 2 === 0 })),
      ),
    );

    const accepted = answers.filter(({ __typename }) => __typename === 'BondedListFiled');
    const others = answers.filter(({ __typename }) => __typename !== 'BondedListFiled');
    expect(accepted).toHaveLength(55);
    expect(others.map(({ faults }) => rulesOf(faults))).toEqual(
      Array.from({ length: 45 }, () => ['TURNOVER_EXCEEDED']),
    );
    expect(new Set(accepted.map(({ bondedList }) => bondedList?.listNumber)).size).toBe(55);
    const posted = accepted.filter(({ bondedList }) => bondedList?.state === 'POSTED').length;
    const { turnover: held, materials } = await turnover();
    expect(held).toMatchObject({
      room: { amount: '0.00' },
      outstanding: { amount: `${posted * 1000}.00` },
      reserved: { amount: `${(55 - posted) * 1000}.00` },
    });
    expect(materials.nodes).toEqual([
      { bookBalance: { value: `${posted * 10}` }, pendingReceipts: { value: `${(55 - posted) * 10}` } },
    ]);
  });

  test('goods that leave before their material is posted are a warning on the list, no refusal', async () => {
    await world.fileBook({ materials: [material(1)] });
    const filed = await world.fileList(
      listInput('E-1', { mode: '0615', direction: 'EXPORT', kind: 'PRODUCT', lines: [{ quantity: '10' }] }),
    );
    expect(filed.bondedList).toMatchObject({ state: 'POSTED', overdrawn: [{ itemNumber: 1 }] });
  });

  test('lists that cannot be loaded are an error, never an empty page', async () => {
    await world.fileBook();
    await world.fileList(importOf('I-1', '1', '1'));
    await world.database.write((tx) => tx.change('ALTER TABLE bonded_list_line RENAME TO lines_gone'));
    const answer = await world.ask(
      'query ($b: String!) { accountBook(bookNumber: $b) { bondedLists { nodes { lines { lineNumber } } } } }',
      { b: BOOK },
    );
    expect(answer.errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
    await world.database.write((tx) => tx.change('ALTER TABLE bonded_list RENAME COLUMN posted_on TO gone'));
    const pages = await world.ask(
      'query ($b: String!) { accountBook(bookNumber: $b) { bondedLists { nodes { listNumber } } } }',
      { b: BOOK },
    );
    expect(pages.errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
    expect(world.bugs.splice(0)).toHaveLength(2);
    // Tables are made once a file: the next test finds them as they were.
    await world.database.write((tx) => tx.change('ALTER TABLE bonded_list RENAME COLUMN gone TO posted_on'));
    await world.database.write((tx) => tx.change('ALTER TABLE lines_gone RENAME TO bonded_list_line'));
  });

  test('nobody files into a book of others, and customs does not file at all', async () => {
    await world.fileBook();
    expect((await world.fileList(importOf('I-1', '1', '1'), stranger)).__typename).toBe('NotFound');
    const asked = (identity: typeof officer) =>
      world.ask(
        'mutation ($i: FileBondedListInput!) { fileBondedList(input: $i) { __typename } }',
        { i: { requestId: 'r', list: importOf('I-1', '1', '1') } },
        identity,
      );
    expect((await asked(officer)).errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
    expect((await asked(anybody)).errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
    const { data } = await world.ask(
      'query ($b: String!) { accountBook(bookNumber: $b) { bookNumber } }',
      { b: BOOK },
      stranger,
    );
    expect(data).toEqual({ accountBook: null });
  });

  test('a CSV of lists files each list by itself and names the row of every fault', async () => {
    await world.fileBook();
    const csv = [
      'internalNumber,bookNumber,direction,lineKind,supervisionMode,declaresCustoms,declaredOn,lineNumber,itemNumber,hsCode,quantity,unit,currency,totalAmount',
      `C-1,${BOOK},IMPORT,MATERIAL,0615,false,2020-05-04,1,1,3908101101,100,千克,USD,220.00`,
      `C-2,${BOOK},IMPORT,MATERIAL,0615,false,2020-05-05,1,9,3908101101,100,千克,USD,220.00`,
      `C-3,${BOOK},IMPORT,MATERIAL,0615,false,2020-05-06,1,1,3908101101,50,千克,USD,110.00`,
    ].join('\n');
    const answer = await world.importLists(csv, 'file-1');
    expect(answer).toMatchObject({ __typename: 'BondedListsImported', filed: 2, refused: 1 });
    expect(answer.outcomes?.[1]).toMatchObject({
      internalNumber: 'C-2',
      result: { faults: [{ rule: 'ITEM_UNKNOWN', sheet: 'CSV', row: 3, column: 'itemNumber', value: '9' }] },
    });

    const facts = await world.facts();
    expect(await world.importLists(csv, 'file-1')).toEqual(answer);
    expect(await world.facts()).toBe(facts);
  });

  test('a request id too long for the lists of a file files none of them', async () => {
    await world.fileBook();
    const facts = await world.facts();
    const csv = [
      'internalNumber,bookNumber,direction,lineKind,supervisionMode,declaresCustoms,declaredOn,lineNumber,itemNumber,hsCode,quantity,unit,currency,totalAmount',
      `C,${BOOK},IMPORT,MATERIAL,0615,false,2020-05-04,1,1,3908101101,100,千克,USD,220.00`,
      `C-long,${BOOK},IMPORT,MATERIAL,0615,false,2020-05-05,1,1,3908101101,100,千克,USD,220.00`,
    ].join('\n');
    await expect(world.importLists(csv, 'r'.repeat(197))).rejects.toThrow('allowed with these lists: 193');
    expect(await world.facts()).toBe(facts);
  });

  test('a file with errors files nothing and names every one of them', async () => {
    await world.fileBook();
    const facts = await world.facts();
    const csv = [
      'internalNumber,bookNumber,direction,lineKind,supervisionMode,declaresCustoms,declaredOn,lineNumber,itemNumber,hsCode,quantity,unit,currency,totalAmount',
      `C-1,${BOOK},IMPORT,MATERIAL,0615,false,2020-05-04,1,1,3908101101,100,千克,USD,220.00`,
      `C-2,${BOOK},IMPORT,MATERIAL,0615,false,2020-05-05,1,1,3908101101,-3,furlong,USD,220.00`,
    ].join('\n');
    const answer = await world.importLists(csv, 'file-2');
    expect(answer.__typename).toBe('FilingRefused');
    expect(answer.faults).toMatchObject([
      { row: 3, column: 'quantity', value: '-3' },
      { row: 3, column: 'unit', value: 'furlong' },
    ]);
    expect(await world.facts()).toBe(facts);
  });

  test('lists after the end of a period belong to the next one, which opens with what is left', async () => {
    await world.fileBook({ cycleDays: 153, products: [product(1)], consumptions: [consumption(1, 1)] });
    const filed = await world.fileList(importOf('I-1', '10', '22', { declaredOn: '2020-06-01' }));
    expect(filed.bondedList?.state).toBe('POSTED');
    const { data } = await world.ask(
      `query ($b: String!) { accountBook(bookNumber: $b) {
        periods { number beginsOn endsOn state }
        writeOffDryRun { period { number } materials { nodes { opening imported theoreticalRemaining } } } } }`,
      { b: BOOK },
    );
    expect(data?.['accountBook']).toEqual({
      periods: [{ number: 1, beginsOn: '2020-01-01', endsOn: '2020-06-01', state: 'OPEN' }],
      writeOffDryRun: {
        period: { number: 1 },
        materials: { nodes: [{ opening: '12500', imported: '10', theoreticalRemaining: '12510' }] },
      },
    });

    world.clock.advanceTo(legalDate('2020-06-20'));
    await world.fileList(importOf('I-2', '5', '11'));
    const next = await world.ask(
      `query ($b: String!) { accountBook(bookNumber: $b) { writeOffDryRun { period { number beginsOn } materials { nodes { opening imported theoreticalRemaining } } } } }`,
      { b: BOOK },
    );
    expect(next.data?.['accountBook']).toEqual({
      writeOffDryRun: {
        period: { number: 2, beginsOn: '2020-06-02' },
        materials: { nodes: [{ opening: '12510', imported: '5', theoreticalRemaining: '12515' }] },
      },
    });
  });
});
