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
import { posted } from '../testing/methods.world';

/** Net consumption, tangible and intangible loss, bonded share in percent; then the unit consumption (W-1 to W-3). */
const VERSIONS = [
  ['0.95', '3', '2', '100', '1'],
  ['1.2', '2.8', '0.7', '100', '1.243523316'],
  ['1.2', '2.8', '0.7', '85', '1.243523316'],
  ['0.482', '4.15', '0.85', '100', '0.507368421'],
  ['2.5', '12', '0.5', '100', '2.857142857'],
] as const;
const QUERY = `query ($b: String!) { accountBook(bookNumber: $b) {
  products { nodes { unitConsumptions { unitConsumption } } }
  writeOffDryRun { findings { check } materials { nodes { imported surplusCarriedOut consumed netConsumed tangibleLoss intangibleLoss theoreticalRemaining } } } } }`;
type Book = {
  products: { nodes: { unitConsumptions: { unitConsumption: string }[] }[] };
  writeOffDryRun: { findings: { check: string }[]; materials: { nodes: Record<string, string>[] } };
};

describe.each(engines)('worked examples of consumption and surplus on %s', (engine) => {
  let world: World;
  let drop: () => Promise<void>;
  let book: Book;

  beforeAll(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    drop = schema.drop;
    const items = VERSIONS.map((_, index) => index + 1);
    const filed = await world.fileBook({
      maxTurnoverAmount: null,
      materials: items.map((item) => material(item, { openingQuantity: '30000' })),
      products: items.map((item) => product(item)),
      consumptions: VERSIONS.map(
        ([netConsumption, tangibleLossRate, intangibleLossRate, bondedShare], index) =>
          consumption(index + 1, index + 1, {
            netConsumption,
            tangibleLossRate,
            intangibleLossRate,
            bondedShare,
          }),
      ),
    });
    expect(filed).toMatchObject({ __typename: 'AccountBookFiled' });
    // 8,400 units of W-2 with all of its material bonded, and with 85 percent of it.
    const lines = [2, 3].map((itemNumber) => ({ itemNumber, quantity: '8400' }));
    await posted(world, listInput('W2', { mode: '0615', direction: 'EXPORT', kind: 'PRODUCT', lines }));
    const flow = (mode: string, direction: 'IMPORT' | 'EXPORT', quantity: string) =>
      listInput(`${mode} ${direction}`, { mode, direction, kind: 'MATERIAL', lines: [{ quantity }] });
    await posted(world, flow('0615', 'IMPORT', '180000'));
    await posted(world, flow('0657', 'EXPORT', '2800'));
    book = fieldOf<Book>(await world.ask(QUERY, { b: BOOK }), 'accountBook');
  });
  afterAll(async () => {
    expect(world.bugs).toEqual([]);
    await world.stop();
    await drop();
  });

  test('W-1 to W-3: unit consumption is net consumption and its losses, rounded half up to 9 places', () => {
    const declared = book.products.nodes.map(({ unitConsumptions }) => unitConsumptions[0]?.unitConsumption);
    expect(declared).toEqual(VERSIONS.map(([, , , , unitConsumption]) => unitConsumption));
  });

  test('W-2: 8,400 units, all bonded and 85 percent bonded; the intangible loss is the residual', () => {
    const { nodes } = book.writeOffDryRun.materials;
    expect(nodes[1]).toMatchObject({
      consumed: '10445.59585',
      netConsumed: '10080',
      tangibleLoss: '292.47668',
      intangibleLoss: '73.11917',
      theoreticalRemaining: '19554.40415',
    });
    expect(nodes[2]).toMatchObject({
      consumed: '8878.75648',
      netConsumed: '8568',
      tangibleLoss: '248.60518',
      intangibleLoss: '62.1513',
      theoreticalRemaining: '21121.24352',
    });
  });

  test('W-8: 2,800 carried out of 180,000 imported, 1.56 percent, is far from half and no finding of the sheet', () => {
    const { findings, materials } = book.writeOffDryRun;
    expect(materials.nodes[0]).toMatchObject({ imported: '180000', surplusCarriedOut: '2800' });
    // Only its other half is missing: the book it went to has filed nothing.
    expect(findings.map(({ check }) => check)).toEqual(['CARRY_OVER_UNMET']);
  });
});
