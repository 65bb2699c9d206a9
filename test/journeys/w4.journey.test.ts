import { OFFICER, type GraphClient } from '@trust-supervision/cli';
import { legalDate } from '@trust-supervision/kernel';
import { engines } from '@trust-supervision/testkit';
import { registerEnterprise, staffOf, startGraph, type TestGraph } from './graph';

const USCI = '91210200MA0000001K';
const BOOK = 'E09062000001';
/** The shipped tariff holds no wigs: a resin stands for the fibre, an article of plastics for the wig. */
const FIBRE = '3908101101';
const WIG = '3926909090';

/** W-4 of domain 2.7, the published wig case: what the enterprise could have done inside the period. */
describe.each(engines)('W-4 through the gateway on %s', (engine) => {
  let graph: TestGraph;
  let staff: GraphClient;

  beforeEach(async () => {
    graph = await startGraph(engine, '2020-01-02');
    await registerEnterprise(graph, USCI);
    staff = await graph.as(staffOf(USCI));
  });
  afterEach(async () => {
    expect(graph.faults).toEqual([]);
    await graph.stop();
  });

  test('a consumption filed as 1.087 and restated as 1.025 gives 9,126.4 kg of 147,200 kg exported back to the book', async () => {
    await mutate('fileAccountBook', 'FileAccountBookInput', book());
    graph.clock.advanceTo(legalDate('2020-06-01'));
    await mutate('fileBondedList', 'FileBondedListInput', exported('first', '100000', '2020-03-02'));
    await mutate('declareUnitConsumption', 'DeclareUnitConsumptionInput', {
      requestId: 'declare',
      bookNumber: BOOK,
      lines: [{ productItemNumber: 1, materialItemNumber: 1, version: '1', unitConsumption: '1.087' }],
    });
    await mutate('fileBondedList', 'FileBondedListInput', exported('second', '47200', '2020-04-02'));
    expect(await standing()).toEqual({
      consumed: '160006.4',
      bookBalance: '39993.6',
      doubted: [false, false],
    });

    const officer = await graph.as(OFFICER);
    await mutate(
      'doubtUnitConsumption',
      'DoubtUnitConsumptionInput',
      {
        requestId: 'doubt',
        bookNumber: BOOK,
        productItemNumber: 1,
        version: '1',
        reason: 'above the branch',
      },
      officer,
    );
    expect(await standing()).toMatchObject({ doubted: [true, true] });

    await mutate('restateUnitConsumption', 'RestateUnitConsumptionInput', {
      requestId: 'restate',
      bookNumber: BOOK,
      productItemNumber: 1,
      version: '1',
      reason: 'the process loses less since the new line',
      lines: [{ materialItemNumber: 1, unitConsumption: '1.025' }],
    });
    expect(await standing()).toMatchObject({ consumed: '150880', bookBalance: '49120' });
  }, 60_000);

  /** Runs a mutation that must not be refused. */
  async function mutate(name: string, type: string, input: object, client = staff): Promise<void> {
    const refused = '... on FilingRefused { faults { path rule value allowed } }';
    const statement = `mutation ($input: ${type}!) { outcome: ${name}(input: $input) { __typename ${refused} } }`;
    const { outcome } = await client.run<{ outcome: object }>(statement, { input });
    expect(outcome).not.toHaveProperty('faults');
    expect(['FilingRefused', 'NotFound']).not.toContain((outcome as { __typename: string }).__typename);
  }

  async function standing(): Promise<{ consumed: unknown; bookBalance: unknown; doubted: unknown[] }> {
    const { accountBook } = await staff.run<{
      accountBook: {
        bondedLists: { nodes: { lines: { consumptionDoubted: boolean }[] }[] };
        writeOffDryRun: {
          materials: { nodes: { consumed: string; material: { bookBalance: { value: string } } }[] };
        };
      };
    }>(
      `query ($b: String!) { accountBook(bookNumber: $b) {
        bondedLists(first: 9) { nodes { lines { consumptionDoubted } } }
        writeOffDryRun { materials { nodes { consumed material { bookBalance { value } } } } } } }`,
      { b: BOOK },
    );
    const [line] = accountBook.writeOffDryRun.materials.nodes;
    const doubted = accountBook.bondedLists.nodes.flatMap(({ lines }) =>
      lines.map((one) => one.consumptionDoubted),
    );
    return { consumed: line?.consumed, bookBalance: line?.material.bookBalance.value, doubted };
  }
});

const book = () => ({
  requestId: 'book',
  bookNumber: BOOK,
  internalNumber: 'WIGS-2020',
  enterpriseUsci: USCI,
  enterpriseName: 'Dalian Wigs',
  district: '0906',
  bookType: 'ENTERPRISE_UNIT',
  accountingMethod: 'UNIT_CONSUMPTION',
  consumptionLink: 'BEFORE_WRITE_OFF',
  annualCapacityUsd: '18000000',
  cycleDays: 365,
  lastWriteOffOn: '2019-12-31',
  materials: [{ ...item(FIBRE, 'PVC fibre'), openingQuantity: '200000' }],
  products: [item(WIG, 'Wig')],
  consumptions: [],
});

const item = (hsCode: string, name: string) => ({
  itemNumber: 1,
  hsCode,
  name,
  unit: '035',
  price: '2.20',
  currency: 'USD',
});

const exported = (internalNumber: string, quantity: string, declaredOn: string) => ({
  requestId: internalNumber,
  list: {
    internalNumber,
    bookNumber: BOOK,
    direction: 'EXPORT',
    lineKind: 'PRODUCT',
    supervisionMode: '0615',
    declaresCustoms: false,
    declaredOn,
    lines: [
      {
        lineNumber: 1,
        itemNumber: 1,
        hsCode: WIG,
        quantity,
        unit: '035',
        currency: 'USD',
        totalAmount: '1',
        consumptionVersion: '1',
      },
    ],
  },
});
