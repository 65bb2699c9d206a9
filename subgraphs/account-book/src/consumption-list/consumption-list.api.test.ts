import { legalDate } from '@trust-supervision/kernel';
import { engines, fieldOf, temporarySchema } from '@trust-supervision/testkit';
import {
  importOf,
  listInput,
  material,
  product,
  startWorld,
  stranger,
  type World,
} from '../testing/account-book.world';
import { comparedIn, dryRunOf, exportOf, methodsIn, posted } from '../testing/methods.world';
import { counted, unmoved, writeOffsIn } from '../testing/write-off.world';

const SCRAP = { itemNumber: 1, hsCode: '3915909000', name: 'Offcuts', unit: '035' };
/** Covers the month before the day of the tests. */
const span = { beginsOn: '2020-05-02', endsOn: '2020-06-01' };

describe.each(engines)('consumption lists on %s', (engine) => {
  let world: World;
  let drop: () => Promise<void>;
  let methods: ReturnType<typeof methodsIn>;
  let books = 0;
  let book: string;

  beforeAll(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    drop = schema.drop;
  });
  // One database and a book for each test: making a database is slow.
  beforeEach(async () => {
    books += 1;
    book = `E0906200001${String(books).padStart(1, '0')}`;
    methods = methodsIn(world, book);
    // No consumption is declared at all: the lists say what was used.
    const filed = {
      bookNumber: book,
      requestId: book,
      internalNumber: book,
      accountingMethod: 'CONSUMPTION_LIST',
      maxTurnoverAmount: null,
      materials: [material(1, { openingQuantity: '12500' }), material(2)],
      products: [product(1)],
      consumptions: [],
    };
    expect(await world.fileBook(filed)).toMatchObject({ __typename: 'AccountBookFiled' });
  });
  afterAll(async () => {
    expect(world.bugs).toEqual([]);
    await world.stop();
    await drop();
  });

  /** A list of the test's own book. */
  const own = <List extends { internalNumber: string }>(list: List) => ({
    ...list,
    bookNumber: book,
    internalNumber: `${book} ${list.internalNumber}`,
  });
  const put = (list: { internalNumber: string }): Promise<string> => posted(world, own(list));
  const filing = (fields: object = {}) => ({
    internalNumber: 'CM-1',
    ...span,
    materials: [
      { itemNumber: 1, quantity: '1400.12345' },
      { itemNumber: 2, quantity: '0.5' },
    ],
    leftovers: [{ ...SCRAP, quantity: '30.00005' }],
    ...fields,
  });
  const scrapSale = (number: string, quantity: string) =>
    listInput(number, {
      mode: '0844',
      direction: 'IMPORT',
      kind: 'LEFTOVERS',
      lines: [{ quantity, hsCode: '3915909000' }],
    });

  test('products take nothing; what the list says was used leaves the book, explained down to its line', async () => {
    await put(importOf('I-1', '5000', '11000'));
    const exported = await put(exportOf('E-1', '1000'));
    const filed = await methods.fileList(filing({ coveredLists: [exported] }));
    const listNumber = filed.consumptionList?.listNumber;
    expect(filed).toMatchObject({
      __typename: 'ConsumptionListFiled',
      overdrawn: [{ itemNumber: 2 }],
      consumptionList: {
        listNumber: expect.stringMatching(/^CM090620\d{9}$/),
        state: 'POSTED',
        coveredLists: [{ listNumber: exported, consumptionList: { listNumber } }],
        materials: [
          { material: { itemNumber: 1 }, quantity: { value: '1400.12345', unit: '035' } },
          { material: { itemNumber: 2 }, quantity: { value: '0.5', unit: '035' } },
        ],
        leftovers: [{ material: { itemNumber: 1 }, hsCode: '3915909000', quantity: { value: '30.00005' } }],
      },
    });

    // Nothing is declared, so there is only what was used.
    expect(await comparedIn(world, book)).toMatchObject([
      {
        product: { itemNumber: 1 },
        material: { itemNumber: 1 },
        made: '1000',
        used: '1400.12345',
        actualConsumption: '1.40012345',
        declaredUse: null,
        deviation: null,
      },
      {
        product: { itemNumber: 1 },
        material: { itemNumber: 2 },
        made: '1000',
        used: '0.5',
        actualConsumption: '0.0005',
      },
    ]);

    const { materials, writeOffDryRun } = await dryRunOf(world, { bookNumber: book });
    expect(materials.nodes.map(({ bookBalance }) => bookBalance.value)).toEqual(['16099.87655', '-0.5']);
    expect(materials.nodes[0]?.movements.nodes.at(-1)).toEqual({
      cause: 'LISTED_USE',
      direction: 'ISSUE',
      quantity: { value: '1400.12345' },
      occurredOn: '2020-06-01',
      lineNumber: 1,
      consumptionList: { listNumber },
      workOrderNumber: null,
    });
    expect(writeOffDryRun.period).toEqual({ number: 1, accountingMethod: 'CONSUMPTION_LIST' });
    expect(writeOffDryRun.materials.nodes[0]).toMatchObject({
      opening: '12500',
      imported: '5000',
      consumed: '1400.12345',
      netConsumed: '1370.1234',
      tangibleLoss: '30.00005',
      intangibleLoss: '0',
      theoreticalRemaining: '16099.87655',
      leftoversRecorded: '30.00005',
      leftoversRemaining: '30.00005',
      explanation: {
        nodes: [
          {
            contribution: '1400.12345',
            lineNumber: 1,
            flow: 'LISTED_USE',
            bondedList: null,
            consumptionList: { listNumber },
            workOrderNumber: null,
          },
        ],
      },
    });
    expect(writeOffDryRun.findings.map(({ check }) => check)).toEqual(['NEGATIVE_BALANCE']);

    // Scrap may be sold up to what the list recorded.
    const refused = await unmoved(world, () => world.fileList(own(scrapSale('S-1', '30.00006'))));
    expect(refused.faults).toMatchObject([{ rule: 'LEFTOVERS_EXCEEDED', allowed: 'at most 30.00005' }]);
    await put(scrapSale('S-2', '30.00005'));
    const left = await dryRunOf(world, { cell: 'leftoversRemaining', bookNumber: book });
    const [line] = left.writeOffDryRun.materials.nodes;
    expect(line).toMatchObject({ leftoversTakenOut: '30.00005', leftoversRemaining: '0' });
    expect(line?.explanation.nodes.map(({ flow, contribution }) => [flow, contribution])).toEqual([
      ['LISTED_SCRAP', '30.00005'],
      ['LEFTOVERS_SALE', '-30.00005'],
    ]);

    // The same request again changes nothing.
    const input = { requestId: `once ${book}`, ...filing({ internalNumber: 'CM-2', leftovers: [] }) };
    const first = await methods.fileList(input);
    expect(first).toMatchObject({ __typename: 'ConsumptionListFiled' });
    expect(await unmoved(world, () => methods.fileList(input))).toEqual(first);
    const other = { ...input, internalNumber: 'CM-3' };
    expect((await methods.fileList(other)).__typename).toBe('RequestIdReused');
  });

  test('what a list names wrongly is refused with every fault, and nothing moves', async () => {
    const exported = await put(exportOf('E-1', '1000'));
    const imported = await put(importOf('I-1', '5000', '11000'));
    await methods.fileList(filing({ coveredLists: [exported] }));
    const refused = await unmoved(world, () =>
      methods.fileList({
        internalNumber: 'CM-1',
        beginsOn: '2019-12-31',
        endsOn: '2020-06-02',
        coveredLists: ['QD000000I000000000', exported, imported, exported],
        materials: [
          { itemNumber: 9, quantity: '1' },
          { itemNumber: 1, quantity: '0' },
          { itemNumber: 1, quantity: '5' },
        ],
        leftovers: [
          { ...SCRAP, hsCode: '39', unit: '007', quantity: '5.00001' },
          { ...SCRAP, itemNumber: 8, quantity: '1' },
        ],
      }),
    );
    expect(refused.faults?.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      'internalNumber LIST_REPEATED',
      'endsOn DATE_IN_FUTURE',
      'beginsOn PERIOD_CLOSED',
      'coveredLists[0] LIST_UNKNOWN',
      'coveredLists[1] LIST_COVERED_TWICE',
      'coveredLists[2] LIST_WITHOUT_PRODUCTS',
      'coveredLists[3] LIST_COVERED_TWICE',
      'materials[0].itemNumber ITEM_UNKNOWN',
      'materials[1].quantity QUANTITY_NOT_POSITIVE',
      'materials[2].itemNumber ITEM_REPEATED',
      'leftovers[0].hsCode HS_CODE_MALFORMED',
      'leftovers[0].unit UNIT_MISMATCH',
      'leftovers[1].itemNumber ITEM_UNKNOWN',
      'leftovers LEFTOVERS_ABOVE_USE',
      'leftovers LEFTOVERS_ABOVE_USE',
    ]);
    const early = { internalNumber: 'CM-3', beginsOn: '2020-05-02', endsOn: '2020-05-31' };
    const outside = await methods.fileList(filing({ ...early, coveredLists: [exported] }));
    expect(outside.faults?.map(({ rule, value }) => [rule, value])).toEqual([
      ['LIST_COVERED_TWICE', exported],
      ['LIST_OUTSIDE_SPAN', '2020-06-01'],
    ]);
    const reversed = await methods.fileList(
      filing({ internalNumber: 'CM-4', beginsOn: '2020-06-01', endsOn: '2020-05-31' }),
    );
    expect(reversed.faults?.map(({ rule }) => rule)).toEqual(['SPAN_REVERSED']);
    expect(await methods.fileList(filing({ internalNumber: 'CM-5' }), stranger)).toMatchObject({
      __typename: 'NotFound',
    });
  });

  test('a list that is taken back moves the same the other way, and frees what it covered', async () => {
    const exported = await put(exportOf('E-1', '1000'));
    const { consumptionList } = await methods.fileList(filing({ coveredLists: [exported] }));
    const listNumber = consumptionList?.listNumber;
    expect((await methods.withdraw({ listNumber, reason: ' ' })).faults?.map(({ rule }) => rule)).toEqual([
      'TEXT_UNFIT',
    ]);
    expect(await methods.withdraw({ listNumber, reason: 'Two shifts were missing' })).toMatchObject({
      consumptionList: { state: 'WITHDRAWN', withdrawnFor: 'Two shifts were missing' },
    });
    const { materials, writeOffDryRun } = await dryRunOf(world, { bookNumber: book });
    expect(materials.nodes.map(({ bookBalance }) => bookBalance.value)).toEqual(['12500', '0']);
    const [line] = writeOffDryRun.materials.nodes;
    expect(line).toMatchObject({
      consumed: '0',
      netConsumed: '0',
      leftoversRecorded: '0',
      leftoversRemaining: '0',
    });
    expect(line?.explanation.nodes.map(({ contribution }) => contribution)).toEqual([
      '1400.12345',
      '-1400.12345',
    ]);
    expect(writeOffDryRun.findings).toEqual([]);
    const again = await methods.withdraw({ listNumber, reason: 'Again' });
    expect(again.faults?.map(({ rule }) => rule)).toEqual(['LIST_WITHDRAWN']);
    expect(await methods.withdraw({ listNumber: 'CM0', reason: 'None' })).toMatchObject({
      __typename: 'NotFound',
      kind: 'consumption list',
    });
    expect(
      await methods.fileList(filing({ internalNumber: 'CM-2', coveredLists: [exported] })),
    ).toMatchObject({
      __typename: 'ConsumptionListFiled',
    });
  });

  test('a list whose scrap was sold is not taken back; what was not sold of it is no hindrance', async () => {
    await put(importOf('I-1', '5000', '11000'));
    const numberOf = async (fields: object): Promise<string> =>
      (await methods.fileList(filing(fields))).consumptionList?.listNumber ?? '';
    const first = await numberOf({});
    const second = await numberOf({ internalNumber: 'CM-2', leftovers: [{ ...SCRAP, quantity: '12' }] });
    // 42.00005 are there; with 12.00006 sold the first list can no longer be missed, the second can.
    await put(scrapSale('S-1', '12.00006'));
    const refused = await unmoved(world, () =>
      methods.withdraw({ listNumber: first, reason: 'Counted anew' }),
    );
    expect(refused.faults).toEqual([
      expect.objectContaining({
        path: 'listNumber',
        rule: 'LEFTOVERS_EXCEEDED',
        value: '30.00005',
        allowed: 'at most 29.99999',
      }),
    ]);
    expect(await methods.withdraw({ listNumber: second, reason: 'Counted anew' })).toMatchObject({
      consumptionList: { state: 'WITHDRAWN' },
    });
    const nothingLeft = await unmoved(world, () =>
      methods.withdraw({ listNumber: first, reason: 'Counted anew' }),
    );
    expect(nothingLeft.faults?.map(({ allowed }) => allowed)).toEqual(['at most 17.99999']);
  });

  test('a file is filed whole, as CSV or as a CMB101 message, or refused at its rows', async () => {
    const exported = await put(exportOf('E-1', '1000'));
    const upload = (content: string) => world.upload(Buffer.from(content));
    const head = `CM-1,${book},${span.beginsOn},${span.endsOn}`;
    const headers =
      'internalNumber,bookNumber,beginsOn,endsOn,entry,listNumber,itemNumber,quantity,hsCode,name,unit';
    const csv = (use: string, scrap: string): string =>
      [
        headers,
        `${head},COVERS,${exported},,,,,`,
        `${head},USE,,1,${use},,,`,
        `${head},LEFTOVERS,,1,${scrap},3915909000,Offcuts,千克`,
      ].join('\n');
    const refused = await methods.importList({ uploadId: await upload(csv('2', '2.00001')) });
    expect(refused.faults).toMatchObject([
      { rule: 'LEFTOVERS_ABOVE_USE', row: 4, column: 'entry', value: '2.00001', allowed: 'at most 2' },
    ]);
    expect(await methods.importList({ uploadId: await upload(csv('1400', '30')) })).toMatchObject({
      consumptionList: { coveredLists: [{ listNumber: exported }] },
    });
    const xml = (item: string): string =>
      `<Signature><CMB101><CmbBsc><etpsPreentNo>CM-2</etpsPreentNo><emsNo>${book}</emsNo><cmbBeginTime>20200502</cmbBeginTime>
       <cmbEndTime>20200601</cmbEndTime></CmbBsc><CmbMtpckDt><gdsSeqno>${item}</gdsSeqno><ucnsNetUseupQty>100.5</ucnsNetUseupQty></CmbMtpckDt>
       </CMB101></Signature>`;
    const unknown = await methods.importList({ uploadId: await upload(xml('7')) });
    expect(unknown.faults).toMatchObject([
      { rule: 'ITEM_UNKNOWN', sheet: 'CMB101/CmbMtpckDt', row: 1, column: 'gdsSeqno', value: '7' },
    ]);
    expect(await methods.importList({ uploadId: await upload(xml('1')) })).toMatchObject({
      consumptionList: { materials: [{ quantity: { value: '100.5' } }] },
    });
    expect((await dryRunOf(world, { bookNumber: book })).materials.nodes[0]?.bookBalance.value).toBe(
      '10999.5',
    );
  });

  test('a book has one method a period: what was begun keeps it, the next period may have another', async () => {
    const fixed = await unmoved(world, () =>
      methods.changeMethod({ method: 'UNIT_CONSUMPTION', fromPeriod: 1 }),
    );
    expect(fixed.faults).toMatchObject([
      { path: 'fromPeriod', rule: 'METHOD_FIXED', value: '1', allowed: '2 or later' },
    ]);
    const same = await methods.changeMethod({ method: 'CONSUMPTION_LIST' });
    expect(same.faults?.map(({ rule }) => rule)).toEqual(['METHOD_UNCHANGED']);
    expect(await methods.changeMethod({ method: 'WORK_ORDER' })).toMatchObject({ fromPeriod: 2 });
    const METHODS = `query ($b: String!) { accountBook(bookNumber: $b) { accountingMethod later: accountingMethod(asOf: "2021-02-01")
      periods { number accountingMethod } } }`;
    expect(fieldOf(await world.ask(METHODS, { b: book }), 'accountBook')).toEqual({
      accountingMethod: 'CONSUMPTION_LIST',
      later: 'WORK_ORDER',
      periods: [{ number: 1, accountingMethod: 'CONSUMPTION_LIST' }],
    });
    world.clock.advanceTo(legalDate('2021-02-01'));
    await put(exportOf('E-2', '10', { declaredOn: '2021-02-01' }));
    const late = filing({ internalNumber: 'CM-9', beginsOn: '2021-01-01', endsOn: '2021-02-01' });
    const differs = await unmoved(world, () => methods.fileList(late));
    expect(differs.faults).toMatchObject([
      { path: 'endsOn', rule: 'METHOD_DIFFERS', value: 'CONSUMPTION_LIST', allowed: 'WORK_ORDER' },
    ]);
    const crossing = await methods.fileList(
      filing({ internalNumber: 'CM-8', beginsOn: '2020-12-30', endsOn: '2021-01-02' }),
    );
    expect(crossing.faults?.map(({ rule }) => rule)).toEqual(['METHOD_DIFFERS', 'SPAN_CROSSES_PERIODS']);
    expect(await methods.changeMethod({ method: 'UNIT_CONSUMPTION' }, stranger)).toMatchObject({
      __typename: 'NotFound',
    });
  });

  test('its period is written off by the lists: finished products have left the materials already', async () => {
    await put(exportOf('E-1', '1000', { declaredOn: '2020-06-01' }));
    await methods.fileList(filing());
    // The cycle of the book ended on 2020-12-30.
    const steps = writeOffsIn(world);
    const stock = counted({ 1: '11099.87655', 2: '0' }, { 1: '40' });
    const { writeOffDryRun } = await dryRunOf(world, { asOf: '2020-12-30', stock, bookNumber: book });
    expect(writeOffDryRun.materials.nodes[0]?.discrepancy).toEqual({
      actualRemaining: '11099.87655',
      inProducts: '0',
      difference: '0',
    });
    const reported = await steps.report({ bookNumber: book, stock, excludedLists: [] });
    expect(reported).toMatchObject({
      __typename: 'WriteOffReported',
      writeOff: {
        versions: [
          {
            materials: {
              nodes: [{ theoreticalRemaining: '11099.87655' }, { discrepancy: { difference: '0.5' } }],
            },
          },
        ],
      },
    });
  });
});
