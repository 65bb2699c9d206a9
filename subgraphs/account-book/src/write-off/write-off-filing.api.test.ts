import { legalDate } from '@trust-supervision/kernel';
import { engines, fieldOf, temporarySchema } from '@trust-supervision/testkit';
import {
  BOOK,
  importOf,
  material,
  PLASTICS,
  startWorld,
  staff,
  type World,
} from '../testing/account-book.world';
import { w5Lists } from '../testing/w5.world';
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

/** The count of W-5. */
const W5_COUNT = {
  materials: [{ itemNumber: 1, rawWarehouse: '23850', workInProgress: '5520', atContractor: '970' }],
  products: [{ itemNumber: 1, quantity: '1500' }],
};
const rulesOf = ({ faults = [] }: StepAnswer): string[] => faults.map(({ rule }) => rule);

describe.each(engines)('the write-off of a period on %s', (engine) => {
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

  test('W-5: a year of lists, a count, a difference confirmed, approved, and the next period opens with 32,504.94845', async () => {
    await world.rate('REGULAR');
    await openBook();
    for (const list of w5Lists(2)) {
      const priced = pricedAt220(list);
      expect(await world.fileList(priced)).toMatchObject({ __typename: 'BondedListFiled' });
    }
    periodEnds();

    const reported = await steps.report({ stock: W5_COUNT });
    expect(reported).toMatchObject({
      __typename: 'WriteOffReported',
      writeOff: {
        period: { number: 1, state: 'DIFF_TO_CONFIRM', endsOn: '2024-05-31' },
        versions: [{ number: 1, kind: 'NORMAL', filedOn: '2024-06-03', intervalPercent: '1' }],
        outcomes: [
          {
            difference: '-271.85569',
            row: 3,
            treatments: ['TAX_AS_DOMESTIC_SALE'],
            needsDisposal: false,
            carriedForward: '32504.94845',
          },
        ],
      },
    });
    expect(reported.writeOff?.versions[0]?.materials.nodes[0]).toMatchObject({
      theoreticalRemaining: '32776.80414',
      averagePrice: '2.2',
      theoreticalRemainingAmount: '72108.96911',
      consumedAmount: '382301.03089',
      soldAmount: '14787.62886',
      discrepancy: {
        actualRemaining: '32504.94845',
        actualRemainingAmount: '71510.88659',
        difference: '-271.85569',
        differenceAmount: '-598.08252',
        differenceRate: '-0.829414878',
      },
    });

    const explanations = [{ itemNumber: 1, explanation: 'dust in the drying tower' }];
    expect(await steps.confirm({ version: 1, explanations })).toMatchObject({
      writeOff: { period: { state: 'REVIEW' }, outcomes: [{ explanation: 'dust in the drying tower' }] },
    });
    const before = await bookState('2024-06-03');
    expect(before.writeOffDryRun.materials.nodes[0]).toBeDefined();

    const approved = await steps.approve({ reason: 'within the interval' }, reviewer('Wang'));
    expect(approved).toMatchObject({
      __typename: 'WriteOffApproved',
      writeOff: { period: { state: 'APPROVED' } },
    });
    expect(approved.writeOff?.steps.map(({ event, by }) => `${event} ${by}`)).toEqual([
      'CYCLE_END system',
      `REPORT ${staff.name}`,
      'FIND_DIFFERENCES system',
      `CONFIRM ${staff.name}`,
      'PASS Wang',
    ]);

    const after = await bookState('2024-06-03');
    expect(after.writeOffDryRun).toMatchObject({
      period: { number: 2 },
      materials: { nodes: [{ opening: '32504.94845', imported: '0', theoreticalRemaining: '32504.94845' }] },
    });
    expect(after.periods).toMatchObject([
      { number: 1, state: 'APPROVED', openingIsProvisional: false },
      { number: 2, beginsOn: '2024-06-01', endsOn: '2024-10-30', openingIsProvisional: false },
    ]);
    expect(after.materials.nodes[0]?.bookBalance.value).toBe('32504.94845');
    const carried = after.materials.nodes[0]?.movements.nodes.at(-1);
    expect(carried).toEqual({
      cause: 'COUNT_SHORTAGE',
      direction: 'ISSUE',
      occurredOn: '2024-06-01',
      quantity: { value: '271.85569' },
      writtenOffPeriod: { number: 1 },
    });
    expect((await bookState('2024-05-31')).writeOffDryRun.materials.nodes[0]?.['theoreticalRemaining']).toBe(
      '32776.80414',
    );
    expect(after.writeOffs).toEqual([{ period: { number: 1 } }]);
    const head = await world.ask(
      `query ($b: String!) { accountBook(bookNumber: $b) { period(number: 1) { amounts { imported { amount } exported { amount } }
        to2023: amounts(asOf: "2023-12-31") { imported { amount } } writeOff { version { number } none: version(number: 2) { number } } } none: period(number: 9) { number } } }`,
      { b: BOOK },
    );
    expect(fieldOf(head, 'accountBook')).toEqual({
      period: {
        // 208,700 kg came in, 120,000 products went out, all at 2.20.
        amounts: { imported: { amount: '459140.00' }, exported: { amount: '264000.00' } },
        to2023: { imported: { amount: '0.00' } },
        writeOff: { version: { number: 1 }, none: null },
      },
      none: null,
    });
    expect(await events()).toEqual([
      {
        bookNumber: BOOK,
        periodNumber: 1,
        enterpriseUsci: PLASTICS,
        district: '0906',
        approvedOn: '2024-06-03',
        materials: [
          {
            itemNumber: 1,
            difference: '-271.85569',
            treatments: ['TAX_AS_DOMESTIC_SALE'],
            carriedForward: '32504.94845',
          },
        ],
      },
    ]);
    const late = await nothingMoves(() =>
      world.fileList(importOf('LATE', '1', '2', { declaredOn: '2024-05-31' })),
    );
    expect(late.faults?.map(({ rule }) => rule)).toEqual(['PERIOD_CLOSED']);
  });

  const events = (): Promise<unknown[]> =>
    world.database.read(async (sql) =>
      (
        await sql.rows<{ payload: string }>(
          "SELECT payload FROM outbox_event WHERE type = 'WriteOffApproved'",
        )
      ).map((row) => JSON.parse(row.payload) as unknown),
    );
  test.each([
    ['2024-05-31', null, 4],
    ['2024-06-01', '1', 2],
  ])(
    'AT-5: a surplus of exactly one percent reported on %s has the interval %s and row %i',
    async (day, interval, row) => {
      await world.rate('REGULAR');
      await openBook({
        lastWriteOffOn: '2023-12-31',
        cycleDays: 141,
        materials: [material(1, { openingQuantity: '100000' })],
      });
      periodEnds(day);
      const { writeOff } = await steps.report({ stock: counted({ 1: '101000' }) });
      expect(writeOff?.versions[0]?.intervalPercent ?? null).toBe(interval);
      expect(writeOff?.outcomes).toMatchObject([{ difference: '1000', row, treatments: ['ADJUST_BOOK'] }]);
    },
  );

  test.each(['DISCREDITED', null] as const)(
    'the interval is not for an enterprise whose level is %s',
    async (level) => {
      await openBook({ materials: [material(1, { openingQuantity: '25000' })] });
      if (level) await world.rate(level);
      else await world.database.write((tx) => tx.change('DELETE FROM credit_level'));
      periodEnds();
      const { writeOff } = await steps.report({ stock: counted({ 1: '24800' }) });
      expect(writeOff?.outcomes).toMatchObject([{ row: null, treatments: [], needsDisposal: true }]);
    },
  );

  test('a report is refused with every fault at once, and nothing has moved', async () => {
    await openBook({
      materials: [material(1, { openingQuantity: '10' }), material(2), material(3, { openingQuantity: '5' })],
    });
    const waiting = await world.fileList(importOf('I-1', '10', '22', { declaresCustoms: true }));
    const stock = {
      materials: [
        { itemNumber: 1, rawWarehouse: '-1' },
        { itemNumber: 1, rawWarehouse: '2' },
        { itemNumber: 9, rawWarehouse: '0.000001' },
      ],
      products: [{ itemNumber: 7, quantity: '-1' }],
    };
    const excludedLists = [{ listNumber: 'QD0906', reason: ' ' }];
    const answer = await nothingMoves(() => steps.report({ stock, excludedLists, closesOn: '2024-05-20' }));
    expect(rulesOf(answer).toSorted()).toEqual([
      'CLOSE_DAY',
      'COUNT_MISSING',
      'ITEM_REPEATED',
      'ITEM_UNKNOWN',
      'LIST_NOT_UNPOSTED',
      'LIST_UNPOSTED',
      'NEGATIVE',
      'NUMBER_UNFIT',
      'PRODUCT_NOT_CONVERTIBLE',
      'TEXT_UNFIT',
    ]);
    expect(answer.faults?.find(({ rule }) => rule === 'LIST_UNPOSTED')?.value).toBe(
      waiting.bondedList?.listNumber,
    );
    expect(rulesOf(await nothingMoves(() => steps.report({ stock: counted({ 1: '10', 3: '5' }) })))).toEqual([
      'PERIOD_STATE',
      'LIST_UNPOSTED',
    ]);
  });

  test('a period may end early, on a day that has passed and after which nothing moved', async () => {
    await openBook();
    await world.fileList(importOf('I-1', '10', '22', { declaredOn: '2024-05-10' }));
    const stock = counted({ 1: '12510' });
    expect(rulesOf(await nothingMoves(() => steps.report({ stock, closesOn: '2024-05-09' })))).toContain(
      'MOVED_AFTERWARDS',
    );
    expect(await steps.report({ stock, closesOn: '2024-05-15' })).toMatchObject({
      writeOff: {
        period: { endsOn: '2024-05-15', state: 'REVIEW' },
        outcomes: [{ row: 1, treatments: ['CLEAN'] }],
      },
    });
    await steps.approve({}, reviewer('Wang'));
    expect((await bookState()).periods).toMatchObject([
      { number: 1, endsOn: '2024-05-15', state: 'APPROVED' },
      { number: 2, beginsOn: '2024-05-16', state: 'OPEN' },
    ]);
  });

  test('supplements are versions, the last one counts, until an officer has claimed the review', async () => {
    await openBook();
    periodEnds();
    expect(rulesOf(await nothingMoves(() => steps.supplement({ stock: counted({ 1: '12400' }) })))).toEqual([
      'NOT_REPORTED',
    ]);
    await steps.report({ stock: counted({ 1: '12400' }) });
    const explanations = [{ itemNumber: 1, explanation: 'spilt' }];
    const again = await steps.supplement({ stock: counted({ 1: '12450' }) });
    expect(again.writeOff?.versions.map(({ number, kind }) => [number, kind])).toEqual([
      [1, 'NORMAL'],
      [2, 'SUPPLEMENTARY'],
    ]);
    expect(again.writeOff?.versions[0]?.materials.nodes[0]?.discrepancy['difference']).toBe('-100');
    expect(again.writeOff?.outcomes).toMatchObject([{ difference: '-50' }]);
    expect(rulesOf(await nothingMoves(() => steps.confirm({ version: 1, explanations })))).toEqual([
      'VERSION_OUTDATED',
    ]);
    expect(
      rulesOf(
        await nothingMoves(() =>
          steps.confirm({ version: 2, explanations: [{ itemNumber: 2, explanation: '' }] }),
        ),
      ),
    ).toEqual(['NO_DIFFERENCE', 'TEXT_UNFIT', 'EXPLANATION_MISSING']);
    await steps.confirm({ version: 2, explanations });
    expect(await steps.claim({}, reviewer('Wang'))).toMatchObject({ __typename: 'WriteOffClaimed' });
    expect(rulesOf(await nothingMoves(() => steps.supplement({ stock: counted({ 1: '12500' }) })))).toEqual([
      'REVIEW_CLAIMED',
    ]);
    expect(rulesOf(await nothingMoves(() => steps.approve({}, reviewer('Li'))))).toContain(
      'CLAIMED_BY_ANOTHER',
    );
    expect(rulesOf(await nothingMoves(() => steps.giveBack({ reason: ' ' }, reviewer('Wang'))))).toEqual([
      'TEXT_UNFIT',
    ]);
    expect(await steps.giveBack({ reason: 'count again' }, reviewer('Wang'))).toMatchObject({
      writeOff: { period: { state: 'DUE' } },
    });
    expect(await steps.report({ stock: counted({ 1: '12500' }) })).toMatchObject({
      writeOff: { period: { state: 'REVIEW' }, outcomes: [{ row: 1 }] },
    });
    expect(await steps.approve({}, reviewer('Li'))).toMatchObject({ __typename: 'WriteOffApproved' });
  });

  test('a shortage outside the interval waits for the disposal by customs', async () => {
    await world.rate('REGULAR');
    await openBook({
      materials: [
        material(1, { openingQuantity: '25000' }),
        material(2, { openingQuantity: '100' }),
        material(3, { openingQuantity: '100' }),
      ],
    });
    periodEnds();
    await steps.report({ stock: counted({ 1: '24575', 2: '110', 3: '110' }) });
    const explanations = [1, 2, 3].map((itemNumber) => ({
      itemNumber,
      explanation: 'seen',
      soldInChina: itemNumber === 3,
    }));
    await steps.confirm({ version: 1, explanations });
    const wang = reviewer('Wang');
    const refused = await nothingMoves(() => steps.approve({}, wang));
    expect(refused.faults?.map(({ rule, value }) => `${rule} ${value}`)).toEqual([
      'DISPOSAL_MISSING 1',
      'DISPOSAL_MISSING 3',
    ]);
    expect(
      rulesOf(
        await nothingMoves(() => steps.dispose({ reason: 'case', findings: [{ itemNumber: 1 }] }, wang)),
      ),
    ).toEqual(['FINDING_MISSING', 'FINDING_MISSING']);
    const findings = [
      { itemNumber: 1, reasonAccepted: false },
      { itemNumber: 3, soldInChina: true },
    ];
    expect(await steps.dispose({ reason: 'no reason given', findings }, wang)).toMatchObject({
      writeOff: {
        period: { state: 'DISPOSAL' },
        outcomes: [
          { row: 6, treatments: ['TAX_AS_DOMESTIC_SALE', 'REFER_CASE'], carriedForward: '24575' },
          { row: 4, treatments: ['ADJUST_BOOK'], carriedForward: '110' },
          { row: 0, treatments: ['REFER_CASE'], carriedForward: '100' },
        ],
      },
    });
    expect(rulesOf(await nothingMoves(() => steps.approve({}, wang)))).toEqual(['PERIOD_STATE']);
    await steps.settle({ reason: 'tax bill paid' }, wang);
    expect(await steps.approve({}, wang)).toMatchObject({ __typename: 'WriteOffApproved' });
    const { writeOffDryRun } = await bookState();
    expect(writeOffDryRun.materials.nodes.map((line) => line['opening'])).toEqual(['24575', '110', '100']);
  });

  test('a list that comes after the report makes its figures old: they are supplemented before anybody approves', async () => {
    await openBook();
    periodEnds();
    await steps.report({ stock: counted({ 1: '12500' }) });
    await world.fileList(importOf('I-1', '10', '22', { declaredOn: '2024-05-20' }));
    expect(rulesOf(await nothingMoves(() => steps.approve({}, reviewer('Wang'))))).toEqual([
      'PERIOD_CHANGED',
    ]);
    await steps.supplement({ stock: counted({ 1: '12510' }) });
    expect(await steps.approve({}, reviewer('Wang'))).toMatchObject({ __typename: 'WriteOffApproved' });
  });
});

/** A list of W-5 at 2.20 dollars a kilogram. */
function pricedAt220<List extends { internalNumber: string }>(list: List): List {
  const { lines } = list as unknown as { lines: { quantity: string }[] };
  const priced = lines.map((line) => ({ ...line, totalAmount: (Number(line.quantity) * 2.2).toFixed(5) }));
  return { ...list, lines: priced };
}
