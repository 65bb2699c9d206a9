import { legalDate } from '@trust-supervision/kernel';
import { engines, fieldOf, temporarySchema } from '@trust-supervision/testkit';
import {
  BOOK,
  importOf,
  listInput,
  material,
  staff,
  startWorld,
  stranger,
  type World,
} from '../testing/account-book.world';
import { tasksIn } from '../testing/review-task.world';
import {
  bookStateOf,
  counted,
  openPeriod,
  reviewer,
  unmoved,
  writeOffsIn,
  type StepAnswer,
  type WriteOffSteps,
} from '../testing/write-off.world';

const rulesOf = ({ faults = [] }: StepAnswer): string[] => faults.map(({ rule }) => rule);

describe.each(engines)('a write-off that is decided on %s', (engine) => {
  let world: World;
  let steps: WriteOffSteps;
  let drop: () => Promise<void>;

  beforeEach(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    steps = writeOffsIn(world);
    drop = async () => {
      await world.stop();
      await schema.drop();
    };
  });
  afterEach(async () => {
    expect(world.bugs).toEqual([]);
    await drop();
  });

  const openBook = (fields: object = {}): Promise<void> => openPeriod(world, fields);
  const periodEnds = (day = '2024-06-03'): void => world.clock.advanceTo(legalDate(day));
  const bookState = (asOf: string | null = null) => bookStateOf(world, asOf);
  const nothingMoves = <Answer>(work: () => Promise<Answer>): Promise<Answer> => unmoved(world, work);

  const events = (): Promise<unknown[]> =>
    world.database.read(async (sql) =>
      (
        await sql.rows<{ payload: string }>(
          "SELECT payload FROM outbox_event WHERE type = 'WriteOffApproved'",
        )
      ).map((row) => JSON.parse(row.payload) as unknown),
    );
  test('a list that was excluded by name is released late: its movements take effect in the open period', async () => {
    await openBook();
    const waiting = await world.fileList(importOf('I-1', '10', '22', { declaresCustoms: true }));
    const { id = '', listNumber = '' } = waiting.bondedList ?? {};
    periodEnds();
    await steps.report({ stock: counted({ 1: '12500' }), excludedLists: [{ listNumber, reason: 'at sea' }] });
    await steps.approve({}, reviewer('Wang'));
    await world.release(id, listNumber, legalDate('2024-05-31'));
    const { writeOffDryRun, materials } = await bookState();
    expect(writeOffDryRun).toMatchObject({
      period: { number: 2 },
      materials: { nodes: [{ opening: '12500', imported: '10' }] },
    });
    expect(materials.nodes[0]?.movements.nodes.at(-1)).toMatchObject({
      cause: 'MATERIAL_IMPORT',
      occurredOn: '2024-06-01',
    });
  });

  test('a list that waits for an officer and was excluded by name is not approved into the closed period', async () => {
    await openBook();
    await world.fileList(importOf('I-0', '100', '220'));
    const dear = await world.fileList(importOf('I-1', '100', '300', { declaredOn: '2024-05-20' }));
    const { listNumber = '', state } = dear.bondedList ?? {};
    expect(state).toBe('MANUAL');
    periodEnds();
    expect(rulesOf(await nothingMoves(() => steps.report({ stock: counted({ 1: '12600' }) })))).toEqual([
      'LIST_UNPOSTED',
    ]);
    await steps.report({
      stock: counted({ 1: '12600' }),
      excludedLists: [{ listNumber, reason: 'in doubt' }],
    });
    await steps.approve({}, reviewer('Wang'));
    const tasks = tasksIn(world);
    const [task] = (await tasks.list()).filter(({ filingNumber }) => filingNumber === listNumber);
    const decide = (ruling: object) => tasks.decide({ taskId: task?.id, ...ruling }, reviewer('Li'));
    expect(await nothingMoves(() => decide({ decision: 'APPROVE' }))).toMatchObject({
      __typename: 'FilingRefused',
      faults: [
        {
          path: 'declaredOn',
          rule: 'PERIOD_CLOSED',
          value: '2024-05-20',
          allowed: 'a day of an open period',
        },
      ],
    });
    expect(await decide({ decision: 'RETURN', reason: 'the period is closed' })).toMatchObject({
      __typename: 'ReviewTaskDecided',
    });
  });

  test('the lists of an approved period are written off, and its successor waits for it', async () => {
    await openBook();
    const list = importOf('I-1', '10', '22', { declaredOn: '2024-05-20' });
    await world.fileList(list);
    periodEnds('2024-11-04');
    await world.fileList(importOf('I-2', '10', '22', { declaredOn: '2024-07-01' }));
    expect(
      rulesOf(await nothingMoves(() => steps.report({ periodNumber: 2, stock: counted({ 1: '12520' }) }))),
    ).toEqual(['PREVIOUS_PERIOD_OPEN']);
    await steps.report({ stock: counted({ 1: '12510' }) });
    await steps.approve({}, reviewer('Wang'));
    const states = await world.database.read((sql) =>
      sql.rows<{ state: string }>('SELECT state FROM bonded_list ORDER BY internal_number'),
    );
    expect(states.map(({ state }) => state)).toEqual(['WRITTEN_OFF', 'POSTED']);
    expect(await steps.report({ periodNumber: 2, stock: counted({ 1: '12520' }) })).toMatchObject({
      writeOff: { period: { number: 2, state: 'REVIEW' } },
    });
  });

  test('who may not, cannot', async () => {
    await openBook();
    periodEnds();
    const stock = counted({ 1: '12500' });
    expect(await nothingMoves(() => steps.report({ stock }, stranger))).toMatchObject({
      __typename: 'NotFound',
    });
    await expect(steps.report({ stock }, reviewer('Wang'))).rejects.toThrow('FORBIDDEN');
    await steps.report({ stock });
    const before = await world.facts();
    await expect(steps.approve({}, staff)).rejects.toThrow('FORBIDDEN');
    await expect(steps.approve({}, reviewer('Zhao', '0908'))).rejects.toThrow('FORBIDDEN');
    await expect(steps.approve({}, reviewer('Zhao', null))).rejects.toThrow('FORBIDDEN');
    expect(await world.facts()).toBe(before);
  });

  test('the same request again answers the same and moves nothing', async () => {
    await openBook();
    periodEnds();
    const input = { requestId: 'once', stock: counted({ 1: '12500' }) };
    const first = await steps.report(input);
    expect(await nothingMoves(() => steps.report(input))).toEqual(first);
    expect(await nothingMoves(() => steps.report({ ...input, stock: counted({ 1: '1' }) }))).toMatchObject({
      __typename: 'RequestIdReused',
    });
  });

  test('two officers approve at once, 50 times: one decision each, and the other is told who decided', async () => {
    await openBook({ materials: [material(1)] });
    const stock = counted({ 1: '0' });
    let day = legalDate('2024-05-31');
    for (let round = 1; round <= 50; round += 1) {
      const closesOn = day;
      day = legalDate(new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10));
      world.clock.advanceTo(day);
      const early = round === 1 ? {} : { closesOn };
      const reported = await steps.report({ periodNumber: round, stock, ...early });
      expect(reported).toMatchObject({ writeOff: { period: { state: 'REVIEW' } } });
      const answers = await Promise.all(
        ['Wang', 'Li'].map((name) => steps.approve({ periodNumber: round }, reviewer(name))),
      );
      const [winner] = answers.filter(({ __typename }) => __typename === 'WriteOffApproved');
      const decidedBy = winner?.writeOff?.steps.at(-1)?.by;
      expect(answers.find((answer) => answer !== winner)).toMatchObject({
        __typename: 'WriteOffDecided',
        decision: 'PASS',
        decidedBy,
      });
    }
    expect(await events()).toHaveLength(50);
  }, 120_000);

  test('a sheet with findings names its rows', async () => {
    await openBook({ materials: [material(1, { openingQuantity: '100', partNumber: null }), material(2)] });
    const of = (
      number: string,
      mode: string,
      kind: 'MATERIAL' | 'PRODUCT',
      direction: 'IMPORT' | 'EXPORT',
      lines: object[],
    ) => world.fileList(listInput(number, { mode, direction, kind, lines: lines as { quantity: string }[] }));
    await of('S-1', '0644', 'MATERIAL', 'IMPORT', [{ quantity: '30', soldAs: 'MATERIAL' }]);
    await of('S-2', '0644', 'MATERIAL', 'IMPORT', [{ quantity: '30', soldAs: 'MATERIAL' }]);
    const split = await of('E-1', '0615', 'PRODUCT', 'EXPORT', [{ quantity: '50' }, { quantity: '51' }]);
    const query = `query ($b: String!) { accountBook(bookNumber: $b) { writeOffDryRun(asOf: "2024-05-31") {
      findings { check rows { material { itemNumber } product { itemNumber } bondedList { listNumber } lineNumber } } } } }`;
    type Findings = { writeOffDryRun: { findings: { check: string; rows: object[] }[] } };
    const { writeOffDryRun } = fieldOf<Findings>(await world.ask(query, { b: BOOK }), 'accountBook');
    expect(writeOffDryRun.findings.map(({ check }) => check)).toEqual([
      'FIELD_BLANK',
      'NEGATIVE_BALANCE',
      'SALES_ABOVE_TENTH',
      'LIST_REPEATED',
      'EXPORT_SPLIT',
    ]);
    expect(writeOffDryRun.findings.at(-1)?.rows).toEqual(
      [1, 2].map((lineNumber) => ({
        material: null,
        product: { itemNumber: 1 },
        bondedList: { listNumber: split.bondedList?.listNumber },
        lineNumber,
      })),
    );
  });
});
