import { legalDate } from '@trust-supervision/kernel';
import { engines, temporarySchema } from '@trust-supervision/testkit';
import fc from 'fast-check';
import {
  BOOK,
  listInput,
  material,
  officer,
  product,
  staff,
  startWorld,
  type World,
} from '../testing/account-book.world';
import { exportOf, OTHER_BOOK, restatement, unitLine, selfApproval } from '../testing/self-approval.world';

describe.each(engines)('declaring unit consumption on %s', (engine) => {
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
    expect(await asked.declare([unitLine('1.5')])).toMatchObject({
      versions: [{ version: '2', changed: true, product: { itemNumber: 1 } }],
      movementsPosted: 0,
    });
    const early = await world.fileList(
      exportOf('E-1', '10', '2', { declaredOn: '2020-06-09' }),
      staff,
      'early day',
    );
    expect(early.faults).toMatchObject([{ rule: 'R08' }]);
    await asked.file(exportOf('E-1', '10', '2'));
    expect(await asked.balance()).toBe('12485');
  });

  test('a version is never changed: the same content again changes nothing, other content is refused with all faults', async () => {
    await world.fileBook();
    await asked.declare([unitLine('1.5')]);
    const facts = await world.facts();
    expect(await asked.declare([unitLine('1.5')])).toMatchObject({ versions: [{ changed: false }] });
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
    await asked.file(exportOf('E-1', '1000', 'new', { declaredOn: '2020-05-04' }));
    await asked.file(exportOf('E-2', '500', 'new', { declaredOn: '2020-05-05' }));
    expect(await asked.balance()).toBe('12500');
    expect((await asked.standing()).writeOffDryRun.products.nodes).toMatchObject([
      { version: 'new', consumptionMissing: true, netExports: '1500' },
    ]);
    const malformed = await world.fileList(exportOf('E-3', '1', 'version-9'), staff);
    expect(malformed.faults).toMatchObject([{ rule: 'TEXT_UNFIT' }]);

    world.clock.advanceTo(legalDate('2020-07-01'));
    const declared = await asked.declare([unitLine('1.111111111', { version: 'new' })]);
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
        if (index === declareAt) await asked.declare(lines, { bookNumber });
        await asked.file(list, `${bookNumber}/${index}`);
      }
      if (declareAt === lists?.length) await asked.declare(lines, { bookNumber });
    };
    await play(BOOK, 'first', 0);
    const expected = [await asked.standing(BOOK), await asked.takenByLists(BOOK)];
    for (const [index, declareAt] of [4, 10].entries()) {
      const bookNumber = `E0906200001${index}`;
      await play(bookNumber, bookNumber, declareAt);
      expect([await asked.standing(bookNumber), await asked.takenByLists(bookNumber)]).toEqual(expected);
    }
  });

  test('a version that left in a period written off is not declared any more', async () => {
    await world.fileBook({ consumptionLink: 'BEFORE_WRITE_OFF', cycleDays: 153 });
    await asked.file(exportOf('E-1', '100', '2'));
    await world.database.write((tx) => tx.change("UPDATE write_off_period SET state = 'APPROVED'"));
    const filing = { bookNumber: BOOK, lines: [unitLine('1.5')] };
    expect(await asked.refused('declareUnitConsumption', filing)).toEqual(['PERIOD_CLOSED']);
  });

  test('the link changes for the period while nothing was exported in it, else from the next one', async () => {
    await world.fileBook();
    const change = (link: string) => ({ bookNumber: BOOK, link });
    expect(await asked.refused('changeConsumptionLink', change('BEFORE_EXPORT'))).toEqual(['LINK_UNCHANGED']);
    expect(await asked.ask('changeConsumptionLink', change('BEFORE_WRITE_OFF'))).toMatchObject({
      link: 'BEFORE_WRITE_OFF',
      effectiveFrom: '2020-01-01',
    });
    await asked.file(exportOf('E-1', '1', '2'));
    expect(await asked.ask('changeConsumptionLink', change('BEFORE_EXPORT'))).toMatchObject({
      effectiveFrom: '2020-12-31',
    });
    await asked.file(exportOf('E-2', '1', '3'));
    world.clock.advanceTo(legalDate('2020-12-31'));
    expect((await world.fileList(exportOf('E-3', '1', '4'))).faults).toMatchObject([{ rule: 'R08' }]);
    await asked.file(exportOf('E-4', '1', '4', { declaredOn: '2020-12-30' }));
    world.clock.advanceTo(legalDate('2023-06-01'));
    expect(await asked.refused('changeConsumptionLink', change('BEFORE_EXPORT'))).toEqual(['LINK_UNCHANGED']);
    const { data } = await world.ask(
      'query ($b: String!) { accountBook(bookNumber: $b) { now: consumptionLink(asOf: "2020-12-31") before: consumptionLink(asOf: "2020-12-30") } }',
      { b: BOOK },
    );
    expect(data?.['accountBook']).toEqual({ now: 'BEFORE_EXPORT', before: 'BEFORE_WRITE_OFF' });
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
    const declared = await asked.declare([unitLine('1.400000001')]);
    expect(declared.faults).toMatchObject([
      { rule: 'CONSUMPTION_ABOVE_STANDARD', value: '1.400000001', allowed: 'at most 1.4 (notice 7)' },
    ]);
    expect(await asked.declare([unitLine('1.4')])).toMatchObject({ __typename: 'UnitConsumptionDeclared' });
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
