import { legalDate } from '@trust-supervision/kernel';
import { engines, temporarySchema } from '@trust-supervision/testkit';
import fc from 'fast-check';
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
  type World,
} from '../testing/account-book.world';
import { selfApproval } from '../testing/self-approval.world';

const OTHER_BOOK = 'E09062000002';
const unitLine = (unitConsumption: string, fields: object = {}) => ({
  productItemNumber: 1,
  materialItemNumber: 1,
  version: '2',
  unitConsumption,
  ...fields,
});
const restated = (unitConsumption: string, materialItemNumber = 1) => ({
  materialItemNumber,
  unitConsumption,
});
const exportOf = (internalNumber: string, quantity: string, version: string, fields: object = {}) =>
  listInput(
    internalNumber,
    { mode: '0615', direction: 'EXPORT', kind: 'PRODUCT', lines: [{ quantity, version }] },
    fields,
  );

describe.each(engines)('self-approval of unit consumption on %s', (engine) => {
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

  const file = async (list: { internalNumber: string }, request?: string): Promise<void> => {
    const filed = await world.fileList(list, staff, request);
    expect(filed).toMatchObject({ __typename: 'BondedListFiled', bondedList: { state: 'POSTED' } });
  };
  const declare = (lines: object[], fields: object = {}) =>
    asked.ask('declareUnitConsumption', { bookNumber: BOOK, lines, ...fields });
  const restatement = (unitConsumption: string, fields: object = {}) => ({
    bookNumber: BOOK,
    productItemNumber: 1,
    version: '1',
    reason: 'process improved',
    lines: [restated(unitConsumption)],
    ...fields,
  });
  const balance = async (itemNumber = 1): Promise<string | undefined> =>
    (await asked.standing()).materials.nodes.find((node) => node.itemNumber === itemNumber)?.bookBalance
      .value;

  test('a book that declares before export exports a new version once it is declared, not before', async () => {
    await world.fileBook();
    const facts = await world.facts();
    const refused = await world.fileList(exportOf('E-1', '10', '2'), staff, 'too early');
    expect(refused.faults).toMatchObject([
      {
        rule: 'R08',
        path: 'lines[0].consumptionVersion',
        value: '2',
        message: expect.stringContaining('BEFORE_EXPORT'),
      },
    ]);
    expect(await world.facts()).toBe(facts);

    world.clock.advanceTo(legalDate('2020-06-10'));
    expect(await declare([unitLine('1.5')])).toMatchObject({
      versions: [{ version: '2', changed: true, product: { itemNumber: 1 } }],
      movementsPosted: 0,
    });
    const early = await world.fileList(
      exportOf('E-1', '10', '2', { declaredOn: '2020-06-09' }),
      staff,
      'early day',
    );
    expect(early.faults).toMatchObject([{ rule: 'R08' }]);
    await file(exportOf('E-1', '10', '2'));
    expect(await balance()).toBe('12485');
  });

  test('a version is never changed: the same content again changes nothing, other content is refused with all faults', async () => {
    await world.fileBook();
    await declare([unitLine('1.5')]);
    const facts = await world.facts();
    expect(await declare([unitLine('1.5')])).toMatchObject({ versions: [{ changed: false }] });
    expect(await world.facts()).toBe(facts);
    const lines = [
      unitLine('1.6'),
      unitLine('0', { version: '3' }),
      unitLine('1', { materialItemNumber: 9, version: '4' }),
    ];
    expect(await asked.refused('declareUnitConsumption', { bookNumber: BOOK, lines })).toEqual([
      'CONSUMPTION_NOT_POSITIVE',
      'ITEM_UNKNOWN',
      'VERSION_EXISTS',
    ]);
  });

  test('a book that declares before write-off exports first; its materials move on the days of the exports', async () => {
    await world.fileBook({ consumptionLink: 'BEFORE_WRITE_OFF' });
    await file(exportOf('E-1', '1000', 'new', { declaredOn: '2020-05-04' }));
    await file(exportOf('E-2', '500', 'new', { declaredOn: '2020-05-05' }));
    expect(await balance()).toBe('12500');
    expect((await asked.standing()).writeOffDryRun.products.nodes).toMatchObject([
      { version: 'new', consumptionMissing: true, netExports: '1500' },
    ]);
    const malformed = await world.fileList(exportOf('E-3', '1', 'version-9'), staff);
    expect(malformed.faults).toMatchObject([{ rule: 'TEXT_UNFIT' }]);

    world.clock.advanceTo(legalDate('2020-07-01'));
    const declared = await declare([unitLine('1.111111111', { version: 'new' })]);
    expect(declared).toMatchObject({ movementsPosted: 2, overdrawn: [] });
    expect(await asked.takenByLists(BOOK)).toEqual({ 'E-1/1': '-1111.11111', 'E-2/1': '-555.55556' });
    const { materials, writeOffDryRun } = await asked.standing(BOOK, '2020-05-04');
    expect(materials.nodes[0]?.bookBalance.value).toBe('10833.33333');
    expect(writeOffDryRun.products.nodes).toMatchObject([{ consumptionMissing: false }]);
    expect(writeOffDryRun.materials.nodes[0]).toMatchObject({ consumed: '1111.11111' });
  });

  test('declared before, between or after the exports, in any order of lists, the book is the same', async () => {
    const flows = fc.record({
      mode: fc.constantFrom('EXPORT', 'RETURN', 'SALE'),
      item: fc.constantFrom(1, 2),
      parts: fc.integer({ min: 1, max: 10 ** 8 }),
    });
    const lines = [
      unitLine('0.333333333'),
      unitLine('1.087', { materialItemNumber: 2, bondedShare: '93.5' }),
      unitLine('2.000000001', { productItemNumber: 2, materialItemNumber: 2 }),
    ];
    const [lists] = fc.sample(fc.array(flows, { minLength: 10, maxLength: 10 }), { numRuns: 1, seed: 59 });
    const input = (bookNumber: string) => (flow: (typeof lists & object)[number], index: number) => {
      const line = { itemNumber: flow.item, quantity: `${flow.parts / 10 ** 5}`, version: '2' };
      const modes = {
        EXPORT: { mode: '0615', direction: 'EXPORT', kind: 'PRODUCT' },
        RETURN: { mode: '4600', direction: 'IMPORT', kind: 'PRODUCT' },
        SALE: { mode: '0644', direction: 'IMPORT', kind: 'MATERIAL' },
      } as const;
      const soldAs = flow.mode === 'SALE' ? { soldAs: 'CONVERTED_PRODUCT' } : {};
      return listInput(
        `L-${index}`,
        { ...modes[flow.mode as 'SALE'], lines: [{ ...line, ...soldAs }] },
        { bookNumber },
      );
    };
    const play = async (bookNumber: string, internalNumber: string, declareAt: number): Promise<void> => {
      await world.fileBook({
        requestId: bookNumber,
        bookNumber,
        internalNumber,
        consumptionLink: 'BEFORE_WRITE_OFF',
        materials: [material(1, { openingQuantity: '12500' }), material(2)],
        products: [product(1), product(2)],
        consumptions: [],
      });
      for (const [index, list] of (lists ?? []).map(input(bookNumber)).entries()) {
        if (index === declareAt) await declare(lines, { bookNumber });
        await file(list, `${bookNumber}/${index}`);
      }
      if (declareAt === lists?.length) await declare(lines, { bookNumber });
    };
    await play(BOOK, 'first', 0);
    const expected = [await asked.standing(BOOK), await asked.takenByLists(BOOK)];
    for (const [index, declareAt] of [4, 10].entries()) {
      const bookNumber = `E0906200001${index}`;
      await play(bookNumber, bookNumber, declareAt);
      expect([await asked.standing(bookNumber), await asked.takenByLists(bookNumber)]).toEqual(expected);
    }
  });

  test('W-4: filed 1.087, restated 1.025 on 147,200 kg: 9,126.4 kg come back, and the report keeps both figures', async () => {
    await world.fileBook({
      materials: [material(1, { openingQuantity: '200000' })],
      consumptions: [{ productItemNumber: 1, materialItemNumber: 1, version: '1', unitConsumption: '1.087' }],
    });
    await file(exportOf('E-1', '100000', '1', { declaredOn: '2020-03-02' }));
    await file(exportOf('E-2', '47200', '1', { declaredOn: '2020-04-02' }));
    expect(await balance()).toBe('39993.6');
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
    expect(await balance()).toBe('49120');
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
        await file(exportOf(`E-${index}`, quantity, '1', { bookNumber }), `${bookNumber}/${index}`);
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
    await file(exportOf('E-1', '100', '1'));
    world.clock.advanceTo(legalDate('2020-06-20'));
    await file(exportOf('E-2', '100', '1'));
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

  test('a version that left in a period written off is not declared any more', async () => {
    await world.fileBook({ consumptionLink: 'BEFORE_WRITE_OFF', cycleDays: 153 });
    await file(exportOf('E-1', '100', '2'));
    await world.database.write((tx) => tx.change("UPDATE write_off_period SET state = 'APPROVED'"));
    const filing = { bookNumber: BOOK, lines: [unitLine('1.5')] };
    expect(await asked.refused('declareUnitConsumption', filing)).toEqual(['PERIOD_CLOSED']);
  });

  test('a report is refused with every fault, and nothing moves', async () => {
    await world.fileBook();
    await file(exportOf('E-1', '100', '1'));
    const bad = restatement('-1', { version: '7', reason: ' ', lines: [restated('-1'), restated('1', 9)] });
    expect(await asked.refused('restateUnitConsumption', bad)).toEqual([
      'TEXT_UNFIT',
      'CONSUMPTION_NOT_POSITIVE',
      'ITEM_UNKNOWN',
      'VERSION_UNKNOWN',
    ]);
  });

  test('forty exports and a report at the same moment leave one exact figure', async () => {
    await world.fileBook({ materials: [material(1, { openingQuantity: '12500' })] });
    await file(importOf('I-1', '100000', '1'));
    const lists = Array.from({ length: 40 }, (_, index) => exportOf(`E-${index}`, '10.00003', '1'));
    const results = await Promise.all([
      ...lists.map((list) => world.fileList(list)),
      asked.ask('restateUnitConsumption', restatement('1.087654321')),
    ]);
    expect(new Set(results.map(({ __typename }) => __typename))).toEqual(
      new Set(['BondedListFiled', 'UnitConsumptionRestated']),
    );
    // 400.0012 pieces at 1.087654321 are 435.0630336…, rounded once.
    expect(await balance()).toBe('112064.93697');
    expect(await asked.foldOf(1)).toBe('112064.93697');
    const run = (await asked.standing()).writeOffDryRun.materials.nodes[0];
    expect(run).toMatchObject({ consumed: '435.06303', theoreticalRemaining: '112064.93697' });
  });

  test('the link changes for the period while nothing was exported in it, else from the next one', async () => {
    await world.fileBook();
    const change = (link: string) => ({ bookNumber: BOOK, link });
    expect(await asked.refused('changeConsumptionLink', change('BEFORE_EXPORT'))).toEqual(['LINK_UNCHANGED']);
    expect(await asked.ask('changeConsumptionLink', change('BEFORE_WRITE_OFF'))).toMatchObject({
      link: 'BEFORE_WRITE_OFF',
      effectiveFrom: '2020-01-01',
    });
    await file(exportOf('E-1', '1', '2'));
    expect(await asked.ask('changeConsumptionLink', change('BEFORE_EXPORT'))).toMatchObject({
      effectiveFrom: '2020-12-31',
    });
    await file(exportOf('E-2', '1', '3'));
    world.clock.advanceTo(legalDate('2020-12-31'));
    expect((await world.fileList(exportOf('E-3', '1', '4'))).faults).toMatchObject([{ rule: 'R08' }]);
    await file(exportOf('E-4', '1', '4', { declaredOn: '2020-12-30' }));
    world.clock.advanceTo(legalDate('2023-06-01'));
    expect(await asked.refused('changeConsumptionLink', change('BEFORE_EXPORT'))).toEqual(['LINK_UNCHANGED']);
    const { data } = await world.ask(
      'query ($b: String!) { accountBook(bookNumber: $b) { now: consumptionLink(asOf: "2020-12-31") before: consumptionLink(asOf: "2020-12-30") } }',
      { b: BOOK },
    );
    expect(data?.['accountBook']).toEqual({ now: 'BEFORE_EXPORT', before: 'BEFORE_WRITE_OFF' });
  });

  test('a doubted version still works and its exports are marked until the consultation ends', async () => {
    await world.fileBook();
    await file(exportOf('E-1', '1', '1'));
    const marks = async (): Promise<unknown> => {
      const { data } = await world.ask(
        `query ($b: String!) { accountBook(bookNumber: $b) { bondedLists(first: 9) { nodes { internalNumber lines { consumptionDoubted } } }
          products { nodes { consumptionDoubts { version state outcome replacedBy steps { state statement } } } } } }`,
        { b: BOOK },
      );
      const book = data?.['accountBook'] as {
        bondedLists: { nodes: { lines: { consumptionDoubted: boolean }[] }[] };
        products: { nodes: object[] };
      };
      return [
        book.bondedLists.nodes.flatMap(({ lines }) => lines.map((line) => line.consumptionDoubted)),
        book.products.nodes[0],
      ];
    };
    const about = { bookNumber: BOOK, productItemNumber: 1, version: '1', reason: 'above the branch' };
    const doubted = await asked.ask('doubtUnitConsumption', about, officer);
    const doubtId = doubted.doubt?.id;
    expect(await asked.refused('doubtUnitConsumption', { ...about, reason: '' }, officer)).toEqual([
      'TEXT_UNFIT',
      'DOUBT_OPEN',
    ]);
    expect(await asked.refused('doubtUnitConsumption', { ...about, version: '8' }, officer)).toEqual([
      'VERSION_UNKNOWN',
    ]);
    await file(exportOf('E-2', '1', '1'));
    await file(importOf('I-1', '1', '1'));
    expect(await marks()).toMatchObject([
      [true, true, false],
      { consumptionDoubts: [{ state: 'DOUBTED', outcome: null }] },
    ]);

    await asked.ask('answerConsumptionDoubt', { doubtId, evidence: 'weighing of lot 7' });
    const close = { doubtId, outcome: 'REPLACED', replacedBy: '2', record: 'agreed on version 2' };
    expect(await asked.refused('closeConsultation', close, officer)).toEqual(['REPLACEMENT_WRONG']);
    await declare([unitLine('1.3')]);
    expect(await asked.ask('closeConsultation', close, officer)).toMatchObject({
      __typename: 'ConsultationRecorded',
      doubt: { state: 'CLOSED', outcome: 'REPLACED', replacedBy: '2' },
    });
    expect(await marks()).toEqual([
      [false, false, false],
      {
        consumptionDoubts: [
          {
            version: '1',
            state: 'CLOSED',
            outcome: 'REPLACED',
            replacedBy: '2',
            steps: [
              { state: 'DOUBTED', statement: 'above the branch' },
              { state: 'ANSWERED', statement: 'weighing of lot 7' },
              { state: 'CLOSED', statement: 'agreed on version 2' },
            ],
          },
        ],
      },
    ]);
    expect(await asked.refused('answerConsumptionDoubt', { doubtId, evidence: 'more' })).toEqual([
      'CONSULTATION_CLOSED',
    ]);
  });

  test('who may not, cannot: others see no book and no doubt, customs does not declare, enterprises do not doubt', async () => {
    await world.fileBook();
    const about = { bookNumber: BOOK, productItemNumber: 1, version: '1', reason: 'above the branch' };
    const { doubt } = await asked.ask('doubtUnitConsumption', about, officer);
    const facts = await world.facts();
    const lines = [unitLine('1.5')];
    for (const [name, input] of [
      ['declareUnitConsumption', { bookNumber: BOOK, lines }],
      ['restateUnitConsumption', restatement('1.2')],
      ['changeConsumptionLink', { bookNumber: BOOK, link: 'BEFORE_WRITE_OFF' }],
      ['answerConsumptionDoubt', { doubtId: doubt?.id, evidence: 'ours' }],
    ] as const) {
      expect(await asked.ask(name, input, stranger)).toMatchObject({ __typename: 'NotFound' });
      await expect(asked.ask(name, input, officer)).rejects.toThrow('FORBIDDEN');
      await expect(asked.ask(name, input, anybody)).rejects.toThrow('UNAUTHENTICATED');
    }
    for (const [name, input] of [
      ['doubtUnitConsumption', about],
      ['closeConsultation', { doubtId: doubt?.id, outcome: 'WITHDRAWN', record: 'ours' }],
      [
        'enterConsumptionStandard',
        {
          productHsPrefix: '39',
          materialHsPrefix: '39',
          upperLimit: '1',
          validFrom: '2020-01-01',
          source: 'x',
        },
      ],
    ] as const)
      await expect(asked.ask(name, input)).rejects.toThrow('FORBIDDEN');
    expect(await world.facts()).toBe(facts);
  });

  test('consumption above the standard of the day is refused with its limit, with a book and with a declaration', async () => {
    const administrator = { ...officer, subject: 'administrator-1', role: 'ADMINISTRATOR' as const };
    const entry = {
      productHsPrefix: '3926',
      materialHsPrefix: '39',
      upperLimit: '1.40',
      validFrom: '2020-06-05',
      source: 'notice 7',
    };
    expect(
      await asked.refused(
        'enterConsumptionStandard',
        { ...entry, upperLimit: '0', source: '' },
        administrator,
      ),
    ).toEqual(['LIMIT_OUT_OF_RANGE', 'TEXT_UNFIT']);
    expect(await asked.ask('enterConsumptionStandard', entry, administrator)).toMatchObject({
      standard: { upperLimit: '1.4', source: 'notice 7' },
    });
    expect((await world.fileBook()).__typename).toBe('AccountBookFiled');
    world.clock.advanceTo(legalDate('2020-06-05'));
    const declared = await declare([unitLine('1.400000001')]);
    expect(declared.faults).toMatchObject([
      { rule: 'CONSUMPTION_ABOVE_STANDARD', value: '1.400000001', allowed: 'at most 1.4 (notice 7)' },
    ]);
    expect(await declare([unitLine('1.4')])).toMatchObject({ __typename: 'UnitConsumptionDeclared' });
    expect(await asked.refused('restateUnitConsumption', restatement('1.41'))).toEqual([
      'CONSUMPTION_ABOVE_STANDARD',
    ]);
    const book = await world.fileBook({ requestId: 'b2', bookNumber: OTHER_BOOK, internalNumber: 'second' });
    expect(book.faults).toMatchObject([{ path: 'consumptions[0]', rule: 'CONSUMPTION_ABOVE_STANDARD' }]);
    const { data } = await world.ask(
      '{ consumptionStandards { source } before: consumptionStandards(asOf: "2020-06-04") { source } }',
    );
    expect(data).toEqual({
      consumptionStandards: [{ source: 'notice 7' }, { source: 'default, not a published standard' }],
      before: [{ source: 'default, not a published standard' }],
    });
  });
});
