import { engines, fieldOf, temporarySchema } from '@trust-supervision/testkit';
import {
  BOOK,
  consumption,
  listInput,
  material,
  product,
  startWorld,
  type Fault,
  type World,
} from '../testing/account-book.world';
import { unmoved } from '../testing/write-off.world';

const REFUSED = '... on FilingRefused { faults { path rule value allowed } }';
const step = (mutation: string, input: string, done: string): string =>
  `mutation ($input: ${input}!) { ${mutation}(input: $input) { __typename ... on ${done} { stockTake { id number
   leftovers { material { itemNumber } counted byBook recorded } } } ${REFUSED} } }`;
const PLAN = step('planStockTake', 'PlanStockTakeInput', 'StockTakePlanned');
const RECORD = step('recordCount', 'RecordCountInput', 'CountRecorded');
const CLOSE = step('closeStockTake', 'CloseStockTakeInput', 'StockTakeClosed');
const SHEET = `query ($b: String!) { accountBook(bookNumber: $b) { writeOffDryRun { materials { nodes {
  consumed netConsumed tangibleLoss theoreticalRemaining leftoversRecorded leftoversCounted leftoversTakenOut leftoversRemaining
  explanation(cell: leftoversCounted) { nodes { flow contribution occurredOn stockTake { number } bondedList { listNumber } } } } } } } }`;

type Leftovers = { material: { itemNumber: number }; counted: string; byBook: string; recorded: string };
type Stepped = {
  __typename: string;
  stockTake?: { id: string; number: number; leftovers: Leftovers[] };
  faults?: Fault[];
};

/** Material 1 has a tangible loss of 2.4 percent; of material 2 only unit consumption is declared. */
describe.each(engines)('scrap that a stock-take finds on %s', (engine) => {
  let world: World;
  let drop: () => Promise<void>;
  let requests = 0;

  beforeAll(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    drop = schema.drop;
    const unitOnly = {
      unitConsumption: '0.5',
      netConsumption: null,
      tangibleLossRate: null,
      intangibleLossRate: null,
    };
    const filed = await world.fileBook({
      maxTurnoverAmount: null,
      materials: [material(1, { openingQuantity: '12500' }), material(2, { openingQuantity: '1000' })],
      products: [product(1), product(2)],
      consumptions: [consumption(1, 1), consumption(2, 2, unitOnly)],
    });
    expect(filed).toMatchObject({ __typename: 'AccountBookFiled' });
    const lines = [1, 2].map((itemNumber) => ({ itemNumber, quantity: '100' }));
    const exported = { mode: '0615', direction: 'EXPORT', kind: 'PRODUCT', lines } as const;
    expect(await world.fileList(listInput('E-1', exported))).toMatchObject({
      bondedList: { state: 'POSTED' },
    });
  });
  afterAll(async () => {
    expect(world.bugs).toEqual([]);
    await world.stop();
    await drop();
  });

  const act = async (query: string, input: object): Promise<Stepped> => {
    requests += 1;
    const answer = await world.ask(query, { input: { requestId: `scrap-${requests}`, ...input } });
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return Object.values(answer.data)[0] as Stepped;
  };
  const plan = async (): Promise<string> => {
    const planned = { cutOff: '2020-06-01', beginsOn: '2020-06-01', method: 'Weighed', locations: ['Yard'] };
    return (await act(PLAN, { bookNumber: BOOK, ...planned })).stockTake?.id ?? '';
  };
  const count = (stockTakeId: string, scrap: readonly object[]): Promise<Stepped> => {
    const stock = ['12355.6701', '950'].map((counted, index) => ({
      itemKind: 'MATERIAL',
      itemNumber: index + 1,
      place: 'RAW_WAREHOUSE',
      counted,
    }));
    const head = { sheetNumber: 'S-1', location: 'Yard', firstCounter: 'Wang Li', secondCounter: 'Zhao Min' };
    const sheet = { ...head, countedAt: '2020-06-01T08:00:00.000Z', lines: [...stock, ...scrap] };
    return act(RECORD, { stockTakeId, sheet });
  };
  const scrap = (itemNumber: number, counted: string, fields: object = {}) => ({
    itemKind: 'LEFTOVERS',
    itemNumber,
    place: 'SCRAP_YARD',
    counted,
    ...fields,
  });
  const sell = (internalNumber: string, quantity: string) =>
    world.fileList(
      listInput(internalNumber, {
        mode: '0844',
        direction: 'IMPORT',
        kind: 'LEFTOVERS',
        lines: [{ itemNumber: 2, quantity, hsCode: '3915909000' }],
      }),
    );

  test('was never computed, so until it is recorded none of it may be sold', async () => {
    expect((await unmoved(world, () => sell('L-0', '0.00001'))).faults).toMatchObject([
      { rule: 'LEFTOVERS_EXCEEDED', value: '0.00001', allowed: 'at most 0' },
    ]);
  });

  test('is refused where it cannot be, with every fault', async () => {
    const id = await plan();
    const wrong = [scrap(9, '1', { place: 'RAW_WAREHOUSE', nonBonded: '1' })];
    expect((await unmoved(world, () => count(id, wrong))).faults).toEqual([
      {
        path: 'lines[2].itemNumber',
        rule: 'ITEM_UNKNOWN',
        value: '9',
        allowed: 'an item number of its materials',
      },
      {
        path: 'lines[2].place',
        rule: 'PLACE_MISMATCH',
        value: 'RAW_WAREHOUSE',
        allowed: 'SCRAP_YARD, AT_CONTRACTOR',
      },
      { path: 'lines[2].nonBonded', rule: 'NON_BONDED_LEFTOVERS', value: '1', allowed: 'blank' },
    ]);
    expect(await count(id, [scrap(1, '3'), scrap(2, '32.5')])).toMatchObject({ __typename: 'CountRecorded' });
    const closed = await act(CLOSE, { stockTakeId: id });
    expect(closed.stockTake?.leftovers).toEqual([
      // 2.4 percent of 144.3299 kg: computed, so the count is compared only.
      { material: { itemNumber: 1 }, counted: '3', byBook: '3.46392', recorded: '0' },
      { material: { itemNumber: 2 }, counted: '32.5', byBook: '0', recorded: '32.5' },
    ]);
  });

  test('may then be sold to the last gram, and stands by itself in the write-off', async () => {
    expect(await sell('L-1', '32.5')).toMatchObject({ bondedList: { state: 'POSTED' } });
    expect((await unmoved(world, () => sell('L-2', '0.00001'))).faults).toMatchObject([
      { rule: 'LEFTOVERS_EXCEEDED', allowed: 'at most 0' },
    ]);
    type Run = { writeOffDryRun: { materials: { nodes: object[] } } };
    const { materials } = fieldOf<Run>(await world.ask(SHEET, { b: BOOK }), 'accountBook').writeOffDryRun;
    expect(materials.nodes).toMatchObject([
      {
        tangibleLoss: '3.46392',
        leftoversCounted: '0',
        leftoversRemaining: '3.46392',
        explanation: { nodes: [] },
      },
      {
        consumed: '50',
        netConsumed: '50',
        tangibleLoss: '0',
        theoreticalRemaining: '950',
        leftoversRecorded: '0',
        leftoversCounted: '32.5',
        leftoversTakenOut: '32.5',
        leftoversRemaining: '0',
        explanation: {
          nodes: [
            {
              flow: 'COUNTED_SCRAP',
              contribution: '32.5',
              occurredOn: '2020-06-01',
              stockTake: { number: 1 },
              bondedList: null,
            },
          ],
        },
      },
    ]);
  });

  test('is recorded beyond the book only: a count of less takes nothing back', async () => {
    const id = await plan();
    await count(id, [scrap(2, '0')]);
    expect((await act(CLOSE, { stockTakeId: id })).stockTake?.leftovers).toMatchObject([
      { counted: '0', byBook: '0', recorded: '0' },
    ]);
    const third = await plan();
    await count(third, [scrap(2, '4.25')]);
    expect((await act(CLOSE, { stockTakeId: third })).stockTake?.leftovers).toMatchObject([
      { counted: '4.25', byBook: '0', recorded: '4.25' },
    ]);
    expect(await sell('L-3', '4.25')).toMatchObject({ bondedList: { state: 'POSTED' } });
  });
});
