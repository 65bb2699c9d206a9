import { legalDate } from '@trust-supervision/kernel';
import { engines, fieldOf, temporarySchema } from '@trust-supervision/testkit';
import {
  BOOK,
  consumption,
  importOf,
  listInput,
  material,
  staff,
  startWorld,
  type World,
} from '../testing/account-book.world';
import { exportOf, OTHER_BOOK, restated, restatement, selfApproval } from '../testing/self-approval.world';

const scrapSale = (internalNumber: string, quantity: string, fields: object = {}) =>
  listInput(
    internalNumber,
    {
      mode: '0844',
      direction: 'IMPORT',
      kind: 'LEFTOVERS',
      lines: [{ quantity, hsCode: '3915909000' }],
    },
    fields,
  );
/** The same loss of 3 %, of which another part is tangible. */
const lossOf = (tangibleLossRate: string) => {
  const intangibleLossRate = (3 - Number(tangibleLossRate)).toFixed(2);
  return restatement('', {
    lines: [{ materialItemNumber: 1, netConsumption: '1.40', tangibleLossRate, intangibleLossRate }],
  });
};

describe.each(engines)('restating unit consumption on %s', (engine) => {
  let world: World;
  let asked: ReturnType<typeof selfApproval>;
  let drop: () => Promise<void>;

  beforeEach(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    asked = selfApproval(world);
    drop = async () => {
      await world.stop();
      await schema.drop();
    };
  });
  afterEach(async () => {
    expect(world.bugs).toEqual([]);
    await drop();
  });

  test('W-4: filed 1.087, restated 1.025 on 147,200 kg: 9,126.4 kg come back, and the report keeps both figures', async () => {
    await world.fileBook({
      materials: [material(1, { openingQuantity: '200000' })],
      consumptions: [{ productItemNumber: 1, materialItemNumber: 1, version: '1', unitConsumption: '1.087' }],
    });
    await asked.file(exportOf('E-1', '100000', '1', { declaredOn: '2020-03-02' }));
    await asked.file(exportOf('E-2', '47200', '1', { declaredOn: '2020-04-02' }));
    expect(await asked.balance()).toBe('39993.6');
    expect(await asked.ask('restateUnitConsumption', restatement('1.025'))).toMatchObject({
      overdrawn: [],
      report: {
        reportNumber: 1,
        periodNumber: 1,
        reason: 'process improved',
        movementsReversed: 2,
        movementsPosted: 2,
        before: [{ unitConsumption: '1.087', reportNumber: null, material: { itemNumber: 1 } }],
        after: [{ unitConsumption: '1.025', reportNumber: 1, material: { itemNumber: 1 } }],
      },
    });
    expect(await asked.balance()).toBe('49120');
    expect(await asked.foldOf(1)).toBe('49120');
    const { data } = await world.ask(
      `query ($b: String!) { accountBook(bookNumber: $b) { materials { nodes { movements(first: 9) { nodes {
        direction cause isReversal occurredOn quantity { value } balanceAfter { value } bondedList { internalNumber } } } } }
        products { nodes { unitConsumptions { unitConsumption reportNumber } consumptionReports { reportNumber } } } } }`,
      { b: BOOK },
    );
    const book = data?.['accountBook'] as {
      materials: { nodes: { movements: { nodes: object[] } }[] };
      products: { nodes: object[] };
    };
    expect(book.materials.nodes[0]?.movements.nodes.slice(3)).toMatchObject([
      { direction: 'RECEIPT', isReversal: true, occurredOn: '2020-03-02', quantity: { value: '108700' } },
      { direction: 'RECEIPT', isReversal: true, occurredOn: '2020-04-02', quantity: { value: '51306.4' } },
      { direction: 'ISSUE', isReversal: false, occurredOn: '2020-03-02', quantity: { value: '102500' } },
      {
        direction: 'ISSUE',
        isReversal: false,
        quantity: { value: '48380' },
        balanceAfter: { value: '49120' },
      },
    ]);
    expect(book.products.nodes).toEqual([
      {
        unitConsumptions: [{ unitConsumption: '1.025', reportNumber: 1 }],
        consumptionReports: [{ reportNumber: 1 }],
      },
    ]);
    const run = (await asked.standing()).writeOffDryRun.materials.nodes[0];
    expect(run).toMatchObject({ consumed: '150880', theoreticalRemaining: '49120' });
  });

  test('restated twice between its lists, a book is that of one which knew the last figures from the start', async () => {
    const books = [
      [BOOK, '1.40'],
      [OTHER_BOOK, '1.087654321'],
    ] as const;
    for (const [bookNumber, netConsumption] of books)
      await world.fileBook({
        requestId: bookNumber,
        bookNumber,
        internalNumber: bookNumber,
        materials: [material(1, { openingQuantity: '12500' }), material(2)],
        consumptions: [consumption(1, 1, { netConsumption }), consumption(1, 2, { netConsumption: '0.2' })],
      });
    const lines = (netConsumption: string) =>
      [netConsumption, '0.2'].map((net, index) => ({
        materialItemNumber: index + 1,
        netConsumption: net,
        tangibleLossRate: '2.4',
        intangibleLossRate: '0.6',
      }));
    for (const [index, quantity] of ['1000.00007', '333.33333', '0.00001', '7.77777'].entries()) {
      for (const [bookNumber] of books)
        await asked.file(exportOf(`E-${index}`, quantity, '1', { bookNumber }), `${bookNumber}/${index}`);
      if (index === 1) await asked.ask('restateUnitConsumption', restatement('', { lines: lines('1.3') }));
      if (index === 2) {
        const again = await asked.ask(
          'restateUnitConsumption',
          restatement('', { lines: lines('1.087654321') }),
        );
        // The second material and a list too small to take anything else are as they were.
        expect(again.report).toMatchObject({
          reportNumber: 2,
          before: [{ reportNumber: 1 }, { reportNumber: 1 }],
          movementsReversed: 2,
          movementsPosted: 2,
        });
      }
    }
    expect(await asked.standing(BOOK)).toEqual(await asked.standing(OTHER_BOOK));
    expect(await asked.takenByLists(BOOK)).toEqual(await asked.takenByLists(OTHER_BOOK));
    const scrap = listInput('S-1', {
      mode: '0844',
      direction: 'IMPORT',
      kind: 'LEFTOVERS',
      lines: [{ quantity: '99999', hsCode: '3915909000' }],
    });
    const limits = await Promise.all(
      books.map(
        async ([bookNumber]) =>
          (await world.fileList({ ...scrap, bookNumber } as never, staff, `scrap/${bookNumber}`)).faults,
      ),
    );
    expect(limits[0]).toMatchObject([{ rule: 'LEFTOVERS_EXCEEDED' }]);
    expect(limits[0]).toEqual(limits[1]);
  });

  test('a report of a later period leaves what is written off as it was', async () => {
    await world.fileBook({ cycleDays: 153 });
    await asked.file(exportOf('E-1', '100', '1'));
    world.clock.advanceTo(legalDate('2020-06-20'));
    await asked.file(exportOf('E-2', '100', '1'));
    await world.database.write((tx) =>
      tx.change("UPDATE write_off_period SET state = 'APPROVED' WHERE number = 1"),
    );
    const closed = await asked.standing(BOOK, '2020-06-01');

    expect(await asked.refused('restateUnitConsumption', restatement('1.2', { periodNumber: 1 }))).toEqual([
      'PERIOD_CLOSED',
    ]);
    expect(await asked.ask('restateUnitConsumption', restatement('1.2'))).toMatchObject({
      report: { periodNumber: 2, movementsReversed: 1, movementsPosted: 1 },
    });
    expect((await asked.standing(BOOK, '2020-06-01')).writeOffDryRun).toEqual(closed.writeOffDryRun);
    const now = await asked.standing();
    expect(now.writeOffDryRun.materials.nodes[0]).toMatchObject({
      opening: '12355.6701',
      theoreticalRemaining: '12235.6701',
    });
    expect(now.materials.nodes[0]?.bookBalance.value).toBe('12235.6701');
    expect(await asked.foldOf(1)).toBe('12235.6701');
  });

  test('a report is refused with every fault, and nothing moves', async () => {
    await world.fileBook();
    await asked.file(exportOf('E-1', '100', '1'));
    const bad = restatement('-1', { version: '7', reason: ' ', lines: [restated('-1'), restated('1', 9)] });
    expect(await asked.refused('restateUnitConsumption', bad)).toEqual([
      'TEXT_UNFIT',
      'CONSUMPTION_NOT_POSITIVE',
      'ITEM_UNKNOWN',
      'VERSION_UNKNOWN',
    ]);
  });

  test('a report that leaves less scrap than went out is refused by name; one that leaves enough is filed', async () => {
    await world.fileBook({ materials: [material(1), material(2)] });
    await asked.file(exportOf('E-1', '1000', '1'));
    // 1,000 pieces leave 34.63918 kg of scrap at 2.4 %: 30 go out, and 0.3 are declared to go.
    await asked.file(scrapSale('S-1', '30'));
    expect(await world.fileList(scrapSale('S-2', '0.3', { declaresCustoms: true }))).toMatchObject({
      bondedList: { state: 'APPROVED' },
    });
    const before = await world.facts();
    const refused = await asked.ask('restateUnitConsumption', lossOf('2.09'));
    expect(refused).toMatchObject({
      __typename: 'FilingRefused',
      faults: [
        {
          path: 'lines[0]',
          rule: 'LEFTOVERS_EXCEEDED',
          message:
            '30.3 of the leftovers of material 1 went out or are declared to go, 0.13505 more than the report leaves of them',
          value: '30.16495',
          allowed: 'at least 30.3',
          limit: { limit: '30.16495', used: '30', reserved: '0.3', asked: '0', exceededBy: '0.13505' },
        },
      ],
    });
    expect(await world.facts()).toBe(before);
    expect(await asked.ask('restateUnitConsumption', lossOf('2.1'))).toMatchObject({
      report: { reportNumber: 1 },
    });
    // Without the material nothing of its scrap is left, which the report as a whole is told.
    const without = restatement('', { lines: [restated('1', 2)] });
    expect(await asked.refused('restateUnitConsumption', without)).toEqual(['LEFTOVERS_EXCEEDED']);
    // What lowers nothing is not asked what went out.
    expect(await asked.ask('restateUnitConsumption', lossOf('2.4'))).toMatchObject({
      report: { reportNumber: 2 },
    });
  });

  test('a returned product is taken back though its scrap is sold: the form flags it, and no more scrap leaves', async () => {
    await world.fileBook();
    await asked.file(exportOf('E-1', '1000', '1'));
    await asked.file(scrapSale('S-1', '30'));
    const negative = async (): Promise<string[]> => {
      const answer = await world.ask(
        `query ($b: String!) { accountBook(bookNumber: $b) { writeOffDryRun { findings { check message } } } }`,
        { b: BOOK },
      );
      type Run = { writeOffDryRun: { findings: { check: string; message: string }[] } };
      const { findings } = fieldOf<Run>(answer, 'accountBook').writeOffDryRun;
      return findings.filter(({ check }) => check === 'NEGATIVE_QUANTITY').map(({ message }) => message);
    };
    expect(await negative()).toEqual([]);
    const moved = (internalNumber: string, direction: 'IMPORT' | 'EXPORT') =>
      listInput(internalNumber, {
        mode: '4600',
        direction,
        kind: 'PRODUCT',
        lines: [{ quantity: '500', version: '1' }],
      });
    await asked.file(moved('R-1', 'IMPORT'));
    expect(await negative()).toEqual(['leftoversRemaining is -12.68041']);
    expect((await world.fileList(scrapSale('S-2', '1'))).faults).toMatchObject([
      { rule: 'LEFTOVERS_EXCEEDED', allowed: 'at most 0' },
    ]);
    await asked.file(moved('R-2', 'EXPORT'));
    expect(await negative()).toEqual([]);
    await asked.file(scrapSale('S-3', '4.63918'));
  });

  test('forty exports and a report at the same moment leave one exact figure', async () => {
    await world.fileBook({ materials: [material(1, { openingQuantity: '12500' })] });
    await asked.file(importOf('I-1', '100000', '1'));
    const lists = Array.from({ length: 40 }, (_, index) => exportOf(`E-${index}`, '10.00003', '1'));
    const results = await Promise.all([
      ...lists.map((list) => world.fileList(list)),
      asked.ask('restateUnitConsumption', restatement('1.087654321')),
    ]);
    expect(new Set(results.map(({ __typename }) => __typename))).toEqual(
      new Set(['BondedListFiled', 'UnitConsumptionRestated']),
    );
    // 400.0012 pieces at 1.087654321 are 435.0630336…, rounded once.
    expect(await asked.balance()).toBe('112064.93697');
    expect(await asked.foldOf(1)).toBe('112064.93697');
    const run = (await asked.standing()).writeOffDryRun.materials.nodes[0];
    expect(run).toMatchObject({ consumed: '435.06303', theoreticalRemaining: '112064.93697' });
  });
});
