import { Decimal, legalDate, sum } from '@trust-supervision/kernel';
import { engines, fieldOf, temporarySchema } from '@trust-supervision/testkit';
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
import { posted } from '../testing/methods.world';

/** Opening, import, exported, unit consumption, surplus out, sold in China, then use and closing (domain 2.7, W-9). */
const JANUARY = [
  ['1200', '5000', '2000', '1.05', '0', '100', '2100', '4000'],
  ['800', '3000', '1000', '1.2', '200', '0', '1200', '2400'],
  ['500', '2500', '1500', '1', '0', '0', '1500', '1500'],
] as const;
const FEBRUARY = [
  ['4000', '3000', '2000', '1.05', '0', '150', '2100', '4750'],
  ['2400', '2000', '1000', '1.2', '100', '0', '1200', '3100'],
  ['1500', '1500', '1500', '1', '0', '0', '1500', '1500'],
] as const;

const RUN = `query ($b: String!, $asOf: Date) { accountBook(bookNumber: $b) { writeOffDryRun(asOf: $asOf) { period { number }
  findings { check rows { material { itemNumber } } }
  materials { nodes { opening imported consumed surplusCarriedOut sold soldConverted destroyed destroyedConverted theoreticalRemaining tangibleLoss } }
  products { nodes { product { itemNumber } destroyed sold netExports } } } } }`;
type Run = {
  period: { number: number };
  findings: { check: string }[];
  materials: { nodes: Record<string, string>[] };
  products: { nodes: Record<string, unknown>[] };
};

describe.each(engines)('worked examples on %s', (engine) => {
  let world: World;
  let drop: () => Promise<void>;

  beforeAll(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    await leavePricesAlone(world);
    drop = schema.drop;
    world.clock.advanceTo(legalDate('2026-01-31'));
    const items = [1, 2, 3, 4];
    const unitOnly = (item: number, unitConsumption: string) =>
      consumption(item, item, {
        unitConsumption,
        netConsumption: null,
        tangibleLossRate: null,
        intangibleLossRate: null,
      });
    const filed = await world.fileBook({
      maxTurnoverAmount: null,
      lastWriteOffOn: '2025-12-31',
      cycleDays: 31,
      validUntil: null,
      materials: items.map((item) => material(item, { openingQuantity: JANUARY[item - 1]?.[0] ?? '1000' })),
      products: items.map((item) => product(item)),
      consumptions: [...JANUARY.map((row, index) => unitOnly(index + 1, row[3])), consumption(4, 4)],
    });
    expect(filed).toMatchObject({ __typename: 'AccountBookFiled' });
    await month('2026-01-31', JANUARY);
    await posted(
      world,
      listInput(
        'W7',
        {
          mode: '0200',
          direction: 'EXPORT',
          kind: 'MATERIAL',
          lines: [{ itemNumber: 4, quantity: '120', soldAs: 'CONVERTED_PRODUCT' }],
        },
        { declaredOn: '2026-01-31' },
      ),
    );
    world.clock.advanceTo(legalDate('2026-02-28'));
    await month('2026-02-28', FEBRUARY);
  });
  afterAll(async () => {
    expect(world.bugs).toEqual([]);
    await world.stop();
    await drop();
  });

  async function month(declaredOn: string, rows: readonly (readonly string[])[]): Promise<void> {
    const flows = [
      [1, '0615', 'IMPORT', 'MATERIAL'],
      [2, '0615', 'EXPORT', 'PRODUCT'],
      [4, '0657', 'EXPORT', 'MATERIAL'],
      [5, '0644', 'IMPORT', 'MATERIAL'],
    ] as const;
    for (const [column, mode, direction, kind] of flows) {
      const lines = rows.flatMap((row, index) => {
        const quantity = row[column] ?? '0';
        const sold = mode === '0644' ? { soldAs: 'MATERIAL' } : {};
        return quantity === '0' ? [] : [{ itemNumber: index + 1, quantity, ...sold }];
      });
      await posted(
        world,
        listInput(`${mode} ${direction} ${declaredOn}`, { mode, direction, kind, lines }, { declaredOn }),
      );
    }
  }
  const runOn = async (asOf: string): Promise<Run> =>
    fieldOf<{ writeOffDryRun: Run }>(await world.ask(RUN, { b: BOOK, asOf }), 'accountBook').writeOffDryRun;

  test('W-9: both months of the published table, and its total row', async () => {
    const months = [await runOn('2026-01-31'), await runOn('2026-02-28')];
    expect(months.map(({ period }) => period.number)).toEqual([1, 2]);
    const shown = months.map(({ materials }) =>
      materials.nodes
        .slice(0, 3)
        .map((line) => [
          line['opening'],
          line['imported'],
          line['consumed'],
          line['surplusCarriedOut'],
          line['sold'],
          line['theoreticalRemaining'],
        ]),
    );
    const wanted = [JANUARY, FEBRUARY].map((rows) =>
      rows.map(([opening, imported, , , surplus, sold, use, closing]) => [
        opening,
        imported,
        use,
        surplus,
        sold,
        closing,
      ]),
    );
    expect(shown).toEqual(wanted);
    const total = (column: number): string =>
      sum(shown.flat().map((row) => new Decimal(row[column] ?? '0'))).toFixed();
    expect([0, 1, 2, 3, 4, 5].map(total)).toEqual(['10400', '17000', '9600', '300', '250', '17250']);
    // The table has no counterpart of the surplus that it carries out; otherwise it ties up.
    const checks = months.flatMap(({ findings }) => findings.map(({ check }) => check));
    expect(checks.filter((check) => check !== 'CARRY_OVER_UNMET')).toEqual([]);
  });

  test('W-7: 120 defective products are destroyed as 173.19588 kg of their material, counted once', async () => {
    const { materials, products } = await runOn('2026-01-31');
    expect(materials.nodes[3]).toMatchObject({
      opening: '1000',
      consumed: '173.19588',
      destroyed: '173.19588',
      destroyedConverted: '173.19588',
      // 2.4 percent of what was consumed is scrap.
      tangibleLoss: '4.1567',
      theoreticalRemaining: '826.80412',
    });
    expect(products.nodes[3]).toMatchObject({
      product: { itemNumber: 4 },
      destroyed: '120',
      netExports: '0',
    });
  });
});
