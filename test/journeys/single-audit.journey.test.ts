import { OFFICER, type GraphClient } from '@trust-supervision/cli';
import { writeAccountBookWorkbook } from '@trust-supervision/golden-pass';
import { AS_CODES, bookHead, bookLine, consumptionLine, engines } from '@trust-supervision/testkit';
import { Decimal } from '@trust-supervision/kernel';
import { staffOf, startGraph, type TestGraph } from './graph';

const USCI = '91210200MA0000001K';
const BOOK = 'E09062000001';
const LIN = { ...OFFICER, subject: 'officer-lin', name: 'Officer Lin' };
const WU = { ...OFFICER, subject: 'officer-wu', name: 'Officer Wu' };

type Outcome = { outcome: { __typename: string } & Record<string, unknown> };
type Tasks = { reviewTasks: { nodes: { id: string }[] } };

const FAULTS = '... on FilingRefused { faults { rule } }';
const TASKS = `{ reviewTasks { nodes { __typename id filingNumber reasons { rule } state
  ... on BookChangeReviewTask { change { state } accountBook { enterprise { nameEn coordinator { officerName } } } } } } }`;
const DECIDE = `mutation ($input: DecideReviewTaskInput!) { outcome: decideReviewTask(input: $input) { __typename
  ... on ReviewTaskDecided { task { state decidedBy ... on BookChangeReviewTask { change { state } } } }
  ... on ReviewTaskAlreadyDecided { decision decidedBy decidedAt } ${FAULTS} } }`;
const CLEAN = { requestId: 'clean', maxTurnoverAmount: '800' };
const CHANGE = `mutation ($input: ChangeAccountBookInput!) { outcome: changeAccountBook(input: $input) { __typename
  ... on AccountBookChangeFiled { change { state decidedBy reviewDecision { outcome wouldPass } } } ${FAULTS} } }`;
const TERMS =
  'query ($b: String!) { accountBook(bookNumber: $b) { changeCount terms { maxTurnoverAmount } } }';

describe.each(engines)('changes of a book through the gateway on %s', (engine) => {
  let graph: TestGraph;
  let staff: GraphClient;
  let officer: GraphClient;
  let lin: GraphClient;
  let wu: GraphClient;

  beforeAll(async () => {
    graph = await startGraph(engine, '2020-06-01');
    [staff, officer, lin, wu] = await Promise.all([
      graph.as(staffOf(USCI)),
      graph.as(OFFICER),
      graph.as(LIN),
      graph.as(WU),
    ]);
  }, 60_000);
  afterAll(async () => {
    expect(graph.faults).toEqual([]);
    await graph.stop();
  });
  beforeAll(() => setUp(), 60_000);

  const send = async (
    client: GraphClient,
    name: string,
    type: string,
    input: object,
  ): Promise<Outcome['outcome']> => {
    const query = `mutation ($input: ${type}!) { outcome: ${name}(input: $input) { __typename ${FAULTS} } }`;
    return (await client.run<Outcome>(query, { input })).outcome;
  };
  const change = (requestId: string, maxTurnoverAmount: string) =>
    send(staff, 'changeAccountBook', 'ChangeAccountBookInput', {
      requestId,
      bookNumber: BOOK,
      maxTurnoverAmount,
    });
  const decide = async (client: GraphClient, input: object): Promise<Outcome['outcome']> =>
    (await client.run<Outcome>(DECIDE, { input })).outcome;
  const terms = async (): Promise<unknown> =>
    (await staff.run<{ accountBook: unknown }>(TERMS, { b: BOOK })).accountBook;

  test('AT-8: a clean change is decided at once by the rules, and no officer sees it', async () => {
    const filed = (await staff.run<Outcome>(CHANGE, { input: { ...CLEAN, bookNumber: BOOK } })).outcome;
    expect(filed).toMatchObject({
      __typename: 'AccountBookChangeFiled',
      change: {
        state: 'APPROVED',
        decidedBy: 'system',
        reviewDecision: { outcome: 'APPROVE', wouldPass: [] },
      },
    });
    expect(await terms()).toEqual({ changeCount: 1, terms: { maxTurnoverAmount: '800' } });
    expect((await lin.run<Tasks>(TASKS)).reviewTasks.nodes).toEqual([]);
  });

  test('AT-9: a change that touches a rule is exactly one task, one officer decides it, a second one is told who did', async () => {
    const rating = {
      requestId: 'rate',
      usci: USCI,
      level: 'DISCREDITED',
      effectiveFrom: '2020-06-01',
      reason: 'Case',
    };
    expect(await send(officer, 'rateEnterprise', 'RateEnterpriseInput', rating)).toMatchObject({
      __typename: 'EnterpriseRated',
    });
    const coordinator = {
      requestId: 'coordinator',
      usci: USCI,
      officerSubject: WU.subject,
      officerName: WU.name,
    };
    expect(await send(officer, 'assignCoordinator', 'AssignCoordinatorInput', coordinator)).toEqual({
      __typename: 'CoordinatorAssigned',
    });
    await graph.world.settled();
    await change('touches', '700');
    const { nodes } = (await lin.run<Tasks>(TASKS)).reviewTasks;
    expect(nodes).toEqual([
      {
        __typename: 'BookChangeReviewTask',
        id: expect.any(String),
        filingNumber: `${BOOK}/2`,
        reasons: [{ rule: 'R01' }],
        state: 'OPEN',
        change: { state: 'MANUAL_REVIEW' },
        accountBook: {
          enterprise: { nameEn: 'Dalian Engineering Plastics', coordinator: { officerName: 'Officer Wu' } },
        },
      },
    ]);
    const taskId = nodes[0]?.id;
    expect(await decide(wu, { requestId: 'wu', taskId, decision: 'APPROVE' })).toMatchObject({
      faults: [{ rule: 'OFFICER_IS_COORDINATOR' }],
    });
    expect(await terms()).toEqual({ changeCount: 1, terms: { maxTurnoverAmount: '800' } });
    expect(await decide(lin, { requestId: 'lin', taskId, decision: 'APPROVE' })).toEqual({
      __typename: 'ReviewTaskDecided',
      task: { state: 'DECIDED', decidedBy: 'Officer Lin', change: { state: 'APPROVED' } },
    });
    expect(await decide(officer, { requestId: 'second', taskId, decision: 'RETURN', reason: 'No' })).toEqual({
      __typename: 'ReviewTaskAlreadyDecided',
      decision: 'APPROVE',
      decidedBy: 'Officer Lin',
      decidedAt: '2020-06-01T04:00:00.000Z',
    });
    expect(await terms()).toEqual({ changeCount: 2, terms: { maxTurnoverAmount: '700' } });
    expect((await lin.run<Tasks>(TASKS)).reviewTasks.nodes).toEqual([]);
  });

  async function setUp(): Promise<void> {
    const enterprise = {
      requestId: 'register',
      usci: USCI,
      customsCode: '2102960001',
      nameZh: '大连工程塑料有限公司',
      nameEn: 'Dalian Engineering Plastics',
      district: '0906',
      trade: 'Engineering plastics',
      isManufacturer: true,
      tradesInOwnName: true,
    };
    await send(officer, 'registerEnterprise', 'RegisterEnterpriseInput', enterprise);
    const level = {
      requestId: 'first-level',
      usci: USCI,
      level: 'CERTIFIED',
      effectiveFrom: '2019-01-01',
      reason: 'First',
    };
    await send(officer, 'rateEnterprise', 'RateEnterpriseInput', level);
    await graph.world.settled();
    const { uploadId } = await staff.uploadContent(
      'book.xlsx',
      await writeAccountBookWorkbook(book(), AS_CODES),
    );
    expect(
      await send(staff, 'importAccountBook', 'ImportAccountBookInput', { requestId: 'book', uploadId }),
    ).toEqual({ __typename: 'AccountBookFiled' });
  }
});

const book = () => ({
  head: bookHead({
    operator: { usci: USCI, customsCode: '2102960001', name: 'Dalian Engineering Plastics' },
    bookNumber: BOOK,
  }),
  materials: [bookLine({ itemNumber: 1, hsCode: '3908101101', name: 'Polyamide 66', unit: '035' })],
  products: [bookLine({ itemNumber: 1, hsCode: '3926909090', name: 'Housing', unit: '007' })],
  consumptions: [
    consumptionLine({
      productItemNumber: 1,
      materialItemNumber: 1,
      netConsumption: new Decimal('1.40'),
      tangibleLossRate: new Decimal('2.4'),
      intangibleLossRate: new Decimal('0.6'),
    }),
  ],
});
