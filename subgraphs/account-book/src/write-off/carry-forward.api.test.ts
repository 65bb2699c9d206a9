import { addDays, Decimal, legalDate } from '@trust-supervision/kernel';
import { engines, fieldOf, temporarySchema } from '@trust-supervision/testkit';
import fc from 'fast-check';
import {
  BOOK,
  consumption,
  listInput,
  material,
  product,
  startWorld,
  type World,
} from '../testing/account-book.world';
import { leavePricesAlone } from '../testing/prices.world';
import { counted, reviewer, writeOffsIn, type WriteOffSteps } from '../testing/write-off.world';

const PERIODS = 3;
const DAYS = 10;
const FIRST_DAY = legalDate('2024-06-01');

const KINDS = [
  { mode: '0615', direction: 'IMPORT', kind: 'MATERIAL' },
  { mode: '0664', direction: 'EXPORT', kind: 'MATERIAL' },
  { mode: '0644', direction: 'IMPORT', kind: 'MATERIAL', soldAs: 'CONVERTED_PRODUCT' },
  { mode: '0615', direction: 'EXPORT', kind: 'PRODUCT' },
  { mode: '4600', direction: 'IMPORT', kind: 'PRODUCT' },
  { mode: '0200', direction: 'EXPORT', kind: 'MATERIAL', soldAs: 'MATERIAL' },
] as const;

const quantity = fc
  .integer({ min: 1, max: 9_999_999 })
  .map((scaled) => new Decimal(scaled).dividedBy(100_000).toFixed());
const flow = fc.record({ kind: fc.constantFrom(...KINDS), itemNumber: fc.constantFrom(1, 2), quantity });
/** A period: its flows, and by how much each count is off, in hundred-thousandths. */
const period = fc.record({
  flows: fc.array(flow, { maxLength: 5 }),
  off: fc.tuple(fc.integer({ min: -300_000, max: 300_000 }), fc.constantFrom(0, 1, -1, 77_777)),
  late: fc.boolean(),
});
type Period = typeof period extends fc.Arbitrary<infer Value> ? Value : never;

const STATE = `query ($b: String!, $asOf: Date) { accountBook(bookNumber: $b) {
  materials { nodes { itemNumber bookBalance { value } movements(first: 100) { nodes { direction quantity { value } } } } }
  writeOffDryRun(asOf: $asOf) { period { number } materials { nodes { material { itemNumber } opening theoreticalRemaining } } }
  writeOffs { period { number } outcomes { material { itemNumber } carriedForward } }
} }`;
type State = {
  materials: {
    nodes: {
      itemNumber: number;
      bookBalance: { value: string };
      movements: { nodes: { direction: string; quantity: { value: string } }[] };
    }[];
  };
  writeOffDryRun: {
    period: { number: number };
    materials: {
      nodes: { material: { itemNumber: number }; opening: string; theoreticalRemaining: string }[];
    };
  };
  writeOffs: { outcomes: { carriedForward: string }[] }[];
};

const stateOf = async (world: World, asOf: string): Promise<State> =>
  fieldOf<State>(await world.ask(STATE, { b: BOOK, asOf }), 'accountBook');

async function fileFlows(world: World, round: number, flows: Period['flows']): Promise<void> {
  for (const [index, { kind, itemNumber, quantity: moved }] of flows.entries()) {
    const line = { itemNumber, quantity: moved, ...('soldAs' in kind ? { soldAs: kind.soldAs } : {}) };
    await world.fileList(listInput(`L-${round}-${index}`, { ...kind, lines: [line] }));
  }
}

/** Reports the period with counts that are off, explains and disposes of whatever differs, and approves it. */
async function writeOff(world: World, steps: WriteOffSteps, number: number, { off }: Period): Promise<void> {
  const asOf = addDays(FIRST_DAY, number * DAYS - 1);
  const { writeOffDryRun } = await stateOf(world, asOf);
  const counts = writeOffDryRun.materials.nodes.map(({ theoreticalRemaining }, index) =>
    Decimal.max(
      0,
      new Decimal(theoreticalRemaining).plus(new Decimal(off[index] ?? 0).dividedBy(100_000)),
    ).toFixed(),
  );
  const stock = counted({ 1: counts[0] ?? '0', 2: counts[1] ?? '0' });
  const reported = await steps.report({ periodNumber: number, stock });
  expect(reported).toMatchObject({ __typename: 'WriteOffReported' });
  const officer = reviewer('Wang');
  const differing = reported.writeOff?.outcomes.filter(({ difference }) => difference !== '0') ?? [];
  if (differing.length > 0) {
    const explanations = differing.map(({ material: { itemNumber } }) => ({
      itemNumber,
      explanation: 'counted so',
    }));
    const confirmed = await steps.confirm({ periodNumber: number, version: 1, explanations });
    expect(confirmed).toMatchObject({ __typename: 'DiscrepanciesConfirmed' });
  }
  const disposed = differing.filter(({ needsDisposal }) => needsDisposal);
  if (disposed.length > 0) {
    const findings = disposed.map(({ material: { itemNumber } }) => ({ itemNumber, reasonAccepted: true }));
    await steps.dispose({ periodNumber: number, reason: 'reason accepted', findings }, officer);
    await steps.settle({ periodNumber: number, reason: 'taxes paid' }, officer);
  }
  const approved = await steps.approve({ periodNumber: number }, officer);
  expect(approved).toMatchObject({
    __typename: 'WriteOffApproved',
    writeOff: { period: { state: 'APPROVED' } },
  });
  expect(approved.writeOff?.outcomes.map(({ carriedForward }) => carriedForward)).toEqual(counts);
}

/** Every balance is the fold of its movements, and what the dry run of the last day says. */
async function expectBalances(world: World, asOf: string): Promise<void> {
  const { materials, writeOffDryRun } = await stateOf(world, asOf);
  const folds = materials.nodes.map(({ movements }) =>
    movements.nodes
      .reduce(
        (total, { direction, quantity: { value } }) =>
          direction === 'RECEIPT' ? total.plus(value) : total.minus(value),
        new Decimal(0),
      )
      .toFixed(),
  );
  expect(materials.nodes.map(({ bookBalance }) => bookBalance.value)).toEqual(folds);
  expect(writeOffDryRun.materials.nodes.map((line) => line.theoreticalRemaining)).toEqual(folds);
}

describe.each(engines)('periods one after the other on %s', (engine) => {
  test('random flows and counts over three periods: what one closes with is what the next opens with', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(period, { minLength: PERIODS, maxLength: PERIODS }), async (periods) => {
        const schema = await temporarySchema(engine);
        const world = await startWorld(schema.url);
        await leavePricesAlone(world);
        try {
          await livePeriods(world, periods);
          expect(world.bugs).toEqual([]);
        } finally {
          await world.stop();
          await schema.drop();
        }
      }),
      { numRuns: 8 },
    );
  }, 240_000);
});

async function livePeriods(world: World, periods: readonly Period[]): Promise<void> {
  const steps = writeOffsIn(world);
  await world.rate('REGULAR');
  world.clock.advanceTo(FIRST_DAY);
  const materials = [material(1, { openingQuantity: '500' }), material(2, { openingQuantity: '17.5' })];
  const consumptions = [
    consumption(1, 1),
    consumption(1, 2, { netConsumption: '0.333333333' }),
    consumption(2, 2, { netConsumption: '0.25', bondedShare: '85' }),
  ];
  await world.fileBook({
    maxTurnoverAmount: null,
    validUntil: null,
    lastWriteOffOn: '2024-05-31',
    cycleDays: DAYS,
    materials,
    products: [product(1), product(2)],
    consumptions,
  });
  for (const [index, each] of periods.entries()) {
    const number = index + 1;
    const begins = addDays(FIRST_DAY, index * DAYS);
    // Some of the next period's lists come before this one is written off: its opening is provisional till then.
    if (!each.late || index === 0) {
      if (world.clock.businessDay() < begins) world.clock.advanceTo(begins);
      await fileFlows(world, number, each.flows);
    }
    const next = periods[index + 1];
    const nextBegins = addDays(begins, DAYS);
    world.clock.advanceTo(nextBegins);
    if (next?.late) await fileFlows(world, number + 1, next.flows);
    await writeOff(world, steps, number, each);
    await expectBalances(world, nextBegins);
    const { writeOffDryRun, writeOffs } = await stateOf(world, nextBegins);
    expect(writeOffDryRun.period.number).toBe(number + 1);
    expect(writeOffDryRun.materials.nodes.map(({ opening }) => opening)).toEqual(
      writeOffs.at(-1)?.outcomes.map(({ carriedForward }) => carriedForward),
    );
  }
}
