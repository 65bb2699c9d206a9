import { engines, fieldOf, temporarySchema } from '@trust-supervision/testkit';
import {
  BOOK,
  consumption,
  importOf,
  listInput,
  material,
  officer,
  startWorld,
  stranger,
  type Fault,
  type World,
} from '../testing/account-book.world';
import { leavePricesAlone } from '../testing/prices.world';
import { MOST_EDGES } from './trace';

const RECORD = `mutation ($input: RecordWorkOrdersInput!) { recordWorkOrders(input: $input) {
  __typename ... on WorkOrdersRecorded { steps accountBook { bookNumber } }
  ... on FilingRefused { faults { path rule value allowed } } ... on NotFound { kind key } ... on RequestIdReused { requestId }
} }`;
const IMPORT = RECORD.replace('RecordWorkOrdersInput', 'ImportWorkOrdersInput').replace(
  'recordWorkOrders',
  'importWorkOrders',
);
const TRACE = `nodes { id kind bondedList { listNumber } lineNumber workOrderNumber material { itemNumber } product { itemNumber } quantity { value unit } residual traced }
  edges { kind from to quantity traced }`;
const traceQuery = (direction: string): string =>
  `query ($n: String!) { bondedList(listNumber: $n) { lines { ${direction} { ${TRACE} } } } }`;

type Recorded = { __typename: string; steps?: number; faults?: Fault[] };
type Traced = {
  nodes: {
    id: string;
    kind: string;
    bondedList: { listNumber: string } | null;
    lineNumber: number | null;
    workOrderNumber: string | null;
    quantity: { value: string; unit: string };
    residual: string;
    traced: string;
  }[];
  edges: { kind: string; from: string; to: string; quantity: string; traced: string }[];
} | null;

describe.each(engines)('tracing on %s', (engine) => {
  let world: World;
  let drop: () => Promise<void>;
  let requests = 0;

  beforeEach(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    await leavePricesAlone(world);
    drop = schema.drop;
    await world.fileBook({
      maxTurnoverAmount: null,
      materials: [material(1), material(2)],
      consumptions: [consumption(1, 1), consumption(1, 2, { netConsumption: '0.25' })],
    });
  });
  afterEach(async () => {
    expect(world.bugs).toEqual([]);
    await world.stop();
    await drop();
  });

  const record = async (
    filing: object,
    identity?: Parameters<World['ask']>[2],
    requestId = `work-${(requests += 1)}`,
  ): Promise<Recorded> => {
    const answer = await world.ask(RECORD, { input: { requestId, bookNumber: BOOK, ...filing } }, identity);
    return fieldOf<Recorded>(answer, 'recordWorkOrders');
  };
  const filed = async (list: { internalNumber: string }): Promise<string> => {
    const answer = await world.fileList(list);
    if (!answer.bondedList) throw new Error(JSON.stringify(answer.faults));
    return answer.bondedList.listNumber;
  };
  const lot = (number: string, quantity: string): Promise<string> => filed(importOf(number, quantity, '100'));
  const exported = (number: string, quantity: string): Promise<string> =>
    filed(listInput(number, { mode: '0615', direction: 'EXPORT', kind: 'PRODUCT', lines: [{ quantity }] }));
  const open = (...orderNumbers: string[]) =>
    orderNumbers.map((orderNumber) => ({ orderNumber, productItemNumber: 1, consumptionVersion: '1' }));
  const step = (orderNumber: string, listNumber: string, quantity: string) => ({
    orderNumber,
    listNumber,
    lineNumber: 1,
    quantity,
    occurredOn: '2020-06-01',
  });
  const output = (orderNumber: string, quantity: string) => ({
    orderNumber,
    quantity,
    occurredOn: '2020-06-01',
  });
  const traced = async (direction: string, listNumber: string, identity?: Parameters<World['ask']>[2]) => {
    const answer = await world.ask(traceQuery(direction), { n: listNumber }, identity);
    return fieldOf<{ lines: Record<string, Traced>[] } | null>(answer, 'bondedList')?.lines[0]?.[direction];
  };
  const nodesOf = (trace: Traced | undefined) =>
    trace?.nodes.map(({ kind, bondedList, workOrderNumber, quantity, residual, traced: rests }) => [
      kind,
      bondedList?.listNumber ?? workOrderNumber,
      quantity.value,
      residual,
      rests,
    ]);

  test('a lot is followed to the lines that took it out, and back, each step with its quantity', async () => {
    const [one, two] = [await lot('I-1', '1000'), await lot('I-2', '500')];
    const [first, second] = [await exported('E-1', '500'), await exported('E-2', '300')];
    const recorded = await record({
      workOrders: open('WO-1', 'WO-2'),
      issues: [
        step('WO-1', one, '400'),
        step('WO-1', two, '500'),
        step('WO-1', one, '300'),
        step('WO-2', one, '100'),
      ],
      outputs: [output('WO-1', '500'), output('WO-1', '200')],
      shipments: [step('WO-1', first, '500'), step('WO-1', second, '100')],
    });
    expect(recorded).toMatchObject({ __typename: 'WorkOrdersRecorded', steps: 8 });
    expect(await record({ returns: [step('WO-1', one, '100')] })).toMatchObject({ steps: 1 });

    // 700 pieces at 1.443298969 took 1,010.30928 of 1,100 kg: 600 parts of 1,100 are of the first lot.
    const forward = await traced('traceForward', one);
    expect(nodesOf(forward)).toEqual([
      ['LOT', one, '1000', '300', '300'],
      ['WORK_ORDER', 'WO-1', '1100', '89.69072', '48.92221'],
      ['PRODUCT', 'WO-1', '700', '100', '78.7254'],
      ['EXPORT_LINE', first, '500', '0', '393.62699'],
      ['EXPORT_LINE', second, '300', '200', '78.7254'],
      ['WORK_ORDER', 'WO-2', '100', '100', '100'],
    ]);
    expect(forward?.edges.map(({ kind, quantity, traced: part }) => [kind, quantity, part])).toEqual([
      ['ISSUE', '700', '700'],
      ['RETURN', '100', '100'],
      ['OUTPUT', '1010.30928', '551.07779'],
      ['SHIPMENT', '500', '393.62699'],
      ['SHIPMENT', '100', '78.7254'],
      ['ISSUE', '100', '100'],
    ]);
    const backward = await traced('traceBackward', second);
    expect(nodesOf(backward)?.filter(([kind]) => kind === 'LOT')).toEqual([
      ['LOT', one, '1000', '300', '78.7254'],
      ['LOT', two, '500', '0', '65.6045'],
    ]);
    expect(backward?.nodes[0]).toMatchObject({
      kind: 'EXPORT_LINE',
      lineNumber: 1,
      residual: '200',
      traced: '200',
    });
    expect(backward?.nodes.find(({ id }) => id.endsWith('/2'))).toMatchObject({
      kind: 'WORK_ORDER',
      quantity: { value: '0', unit: '035' },
    });
    expect([await traced('traceBackward', one), await traced('traceForward', second)]).toEqual([null, null]);
  });

  test('a filing is refused with every fault, and nothing moves', async () => {
    const one = await lot('I-1', '1000');
    const line = await exported('E-1', '500');
    await record({
      workOrders: open('WO-1'),
      issues: [step('WO-1', one, '900')],
      outputs: [output('WO-1', '10')],
    });
    const before = await world.facts();
    const refused = await record({
      workOrders: open('WO-1'),
      issues: [step('WO-1', one, '100.00001'), step('WO-7', 'QD000000000000000', '1')],
      returns: [step('WO-1', one, '2000')],
      shipments: [step('WO-1', line, '11'), step('WO-1', one, '1')],
    });
    expect(refused.faults?.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      'workOrders[0].orderNumber WORK_ORDER_REPEATED',
      'issues[1].orderNumber WORK_ORDER_UNKNOWN',
      'issues[1] LOT_UNKNOWN',
      'shipments[1] LINE_UNKNOWN',
      'returns[0].quantity RETURN_EXCEEDS_ISSUE',
      'shipments[1].quantity SHIPMENT_EXCEEDS_OUTPUT',
    ]);
    expect((await record({ issues: [step('WO-1', one, '100.00001')] })).faults).toEqual([
      {
        path: 'issues[0].quantity',
        rule: 'LOT_OVERDRAWN',
        value: '1000.00001',
        allowed: 'at most 1000 in all, 900 issued before',
      },
    ]);
    expect(await world.facts()).toBe(before);
  });

  test('a file of work orders is recorded whole, or refused with every fault at its row and column', async () => {
    const one = await lot('I-1', '1000');
    const header =
      'step,orderNumber,productItemNumber,consumptionVersion,listNumber,lineNumber,quantity,occurredOn';
    const imported = async (...rows: string[]): Promise<Recorded> => {
      const uploadId = await world.upload(Buffer.from([header, ...rows].join('\n')));
      const input = { requestId: `file-${(requests += 1)}`, bookNumber: BOOK, uploadId };
      return fieldOf<Recorded>(await world.ask(IMPORT, { input }), 'importWorkOrders');
    };
    const before = await world.facts();
    const refused = await imported(
      'OPEN,WO-1,7,1,,,,',
      `ISSUE,WO-1,,,${one},1,1000,20200601`,
      `ISSUE,WO-1,,,${one},1,0.00001,20200601`,
      `SHIPMENT,WO-1,,,${one},1,5,20200601`,
    );
    expect(refused.faults?.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      'CSV!R2[productItemNumber] ITEM_UNKNOWN',
      'CSV!R5[listNumber] LINE_UNKNOWN',
      'CSV!R4[quantity] LOT_OVERDRAWN',
      'CSV!R5[quantity] SHIPMENT_EXCEEDS_OUTPUT',
    ]);
    expect((await imported('EAT,WO-1,,,,,,')).faults).toMatchObject([{ rule: 'UNKNOWN_WORD' }]);
    expect(await world.facts()).toBe(before);
    expect(await imported('OPEN,WO-1,1,1,,,,', `ISSUE,WO-1,,,${one},1,1000,20200601`)).toMatchObject({
      steps: 1,
    });
    expect(nodesOf(await traced('traceForward', one))?.[1]).toEqual([
      'WORK_ORDER',
      'WO-1',
      '1000',
      '1000',
      '1000',
    ]);
  });

  test('two issues that each fit the lot but not together: one is refused', async () => {
    const one = await lot('I-1', '1000');
    await record({ workOrders: open('WO-1', 'WO-2') });
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        record({ issues: [step(index % 2 === 0 ? 'WO-1' : 'WO-2', one, '300')] }),
      ),
    );
    expect(answers.filter(({ __typename }) => __typename === 'WorkOrdersRecorded')).toHaveLength(3);
    expect(answers.filter(({ faults }) => faults?.[0]?.rule === 'LOT_OVERDRAWN')).toHaveLength(7);
    expect(nodesOf(await traced('traceForward', one))?.[0]).toEqual(['LOT', one, '1000', '100', '100']);
  });

  test('a list that customs has not released is no lot yet', async () => {
    const waiting = await filed(importOf('I-1', '10', '10', { declaresCustoms: true }));
    const refused = await record({ workOrders: open('WO-1'), issues: [step('WO-1', waiting, '1')] });
    expect(refused.faults).toMatchObject([{ path: 'issues[0]', rule: 'LIST_NOT_POSTED' }]);
  });

  test('the same request is carried out once; others find no book, and officers do not write', async () => {
    const one = await lot('I-1', '1000');
    const filing = { workOrders: open('WO-1'), issues: [step('WO-1', one, '1')] };
    const first = await record(filing, undefined, 'again');
    expect(await record(filing, undefined, 'again')).toEqual(first);
    expect(await record({ ...filing, issues: [] }, undefined, 'again')).toMatchObject({
      __typename: 'RequestIdReused',
    });
    const before = await world.facts();
    expect(await record({ returns: [step('WO-1', one, '1')] }, stranger)).toEqual({
      __typename: 'NotFound',
      kind: 'account book',
      key: BOOK,
    });
    await expect(record({ returns: [step('WO-1', one, '1')] }, officer)).rejects.toThrow('FORBIDDEN');
    expect(await world.facts()).toBe(before);
    expect(await traced('traceForward', one, stranger)).toBeUndefined();
    expect(nodesOf(await traced('traceForward', one, officer))?.[0]?.[3]).toBe('999');
  });

  test('traces of many lines are loaded together, and one beyond 1,000 edges is refused by name', async () => {
    const lines = Array.from({ length: 30 }, () => ({ quantity: '2000', usd: '1' }));
    const list = await filed(
      listInput('I-1', { mode: '0615', direction: 'IMPORT', kind: 'MATERIAL', lines }),
    );
    const orders = Array.from({ length: MOST_EDGES + 1 }, (_, index) => `WO-${index}`);
    await record({
      workOrders: open(...orders),
      issues: [
        ...orders.slice(0, 30).map((order, index) => ({ ...step(order, list, '1'), lineNumber: index + 1 })),
        ...orders.slice(1).map((order) => ({ ...step(order, list, '1'), lineNumber: 1 })),
      ],
    });
    const statementsFor = async (query: string): Promise<number> =>
      (await world.statementsOf(() => world.ask(query, { n: list }))).length;
    const plain = await statementsFor(
      'query ($n: String!) { bondedList(listNumber: $n) { lines { lineNumber } } }',
    );
    const withTraces = await statementsFor(
      'query ($n: String!) { bondedList(listNumber: $n) { lines { lineNumber traceForward { nodes { traced } } } } }',
    );
    expect(withTraces - plain).toBeLessThanOrEqual(8);
    const answer = await world.ask(traceQuery('traceForward'), { n: list });
    expect(answer.errors).toMatchObject([
      {
        message: 'the trace has 1001 work orders; allowed: 1000 edges',
        extensions: { code: 'LIMIT_EXCEEDED' },
      },
    ]);
    const { lines: traces } = fieldOf<{ lines: { traceForward: Traced }[] }>(answer, 'bondedList');
    expect(traces.map(({ traceForward }) => traceForward?.nodes[0]?.traced ?? null)).toEqual([
      null,
      ...Array<string>(29).fill('1999'),
    ]);
  });
});
