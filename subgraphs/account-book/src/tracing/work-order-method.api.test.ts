import { legalDate } from '@trust-supervision/kernel';
import { engines, temporarySchema } from '@trust-supervision/testkit';
import { BOOK, importOf, listInput, material, startWorld, type World } from '../testing/account-book.world';
import { comparedIn, dryRunOf, exportOf, methodsIn, posted } from '../testing/methods.world';
import { unmoved } from '../testing/write-off.world';

const DAY = '2020-06-01';

describe.each(engines)('a period that work orders account for, on %s', (engine) => {
  let world: World;
  let drop: () => Promise<void>;
  let methods: ReturnType<typeof methodsIn>;
  let lot: string;

  beforeAll(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    drop = schema.drop;
    methods = methodsIn(world);
    await world.fileBook({
      accountingMethod: 'WORK_ORDER',
      maxTurnoverAmount: null,
      materials: [material(1, { openingQuantity: '200' }), material(2, { openingQuantity: '50' })],
    });
    lot = await posted(world, importOf('I-1', '1000', '2200'));
    await posted(world, exportOf('E-1', '500'));
  });
  afterAll(async () => {
    expect(world.bugs).toEqual([]);
    await world.stop();
    await drop();
  });

  const step = (orderNumber: string, quantity: string) => ({
    orderNumber,
    listNumber: lot,
    lineNumber: 1,
    quantity,
    occurredOn: DAY,
  });
  const ofMaterial = (orderNumber: string, materialItemNumber: number, quantity: string) => ({
    orderNumber,
    materialItemNumber,
    quantity,
    occurredOn: DAY,
  });

  test('work in progress stays in stock; what a finished order kept leaves it, scrap beside', async () => {
    const open = ['WO-1', 'WO-2'].map((orderNumber) => ({
      orderNumber,
      productItemNumber: 1,
      consumptionVersion: '1',
    }));
    const recorded = await methods.recordOrders({
      workOrders: open,
      issues: [step('WO-1', '700'), step('WO-2', '250')],
      returns: [step('WO-1', '99.99999')],
      stockIssues: [ofMaterial('WO-1', 1, '150'), ofMaterial('WO-1', 2, '60')],
      outputs: [{ orderNumber: 'WO-1', quantity: '500', occurredOn: DAY }],
      leftovers: [ofMaterial('WO-1', 1, '18.5')],
    });
    // Material 2 began with 50.
    expect(recorded.faults).toMatchObject([
      { path: 'stockIssues', rule: 'STOCK_OVERDRAWN', value: '60', allowed: 'at most 50' },
    ]);
    const work = {
      workOrders: open,
      issues: [step('WO-1', '700'), step('WO-2', '250')],
      returns: [step('WO-1', '99.99999')],
      stockIssues: [ofMaterial('WO-1', 1, '150')],
      outputs: [{ orderNumber: 'WO-1', quantity: '500', occurredOn: DAY }],
      leftovers: [ofMaterial('WO-1', 1, '18.5')],
    };
    expect(await methods.recordOrders(work)).toMatchObject({ __typename: 'WorkOrdersRecorded' });
    const before = await dryRunOf(world);
    expect(before.materials.nodes[0]?.bookBalance.value).toBe('1200');
    expect(before.writeOffDryRun.materials.nodes[0]).toMatchObject({
      consumed: '0',
      theoreticalRemaining: '1200',
    });

    const finished = await methods.recordOrders({ finishes: [{ orderNumber: 'WO-1', finishedOn: DAY }] });
    expect(finished).toMatchObject({ __typename: 'WorkOrdersRecorded' });
    const { materials, writeOffDryRun } = await dryRunOf(world);
    expect(materials.nodes.map(({ bookBalance }) => bookBalance.value)).toEqual(['449.99999', '50']);
    expect(materials.nodes[0]?.movements.nodes.at(-1)).toMatchObject({
      cause: 'WORK_ORDER_USE',
      direction: 'ISSUE',
      quantity: { value: '750.00001' },
      occurredOn: DAY,
      workOrderNumber: 'WO-1',
      consumptionList: null,
    });
    expect(writeOffDryRun.materials.nodes[0]).toMatchObject({
      opening: '200',
      imported: '1000',
      consumed: '750.00001',
      netConsumed: '731.50001',
      tangibleLoss: '18.5',
      intangibleLoss: '0',
      theoreticalRemaining: '449.99999',
      leftoversRecorded: '18.5',
      leftoversRemaining: '18.5',
      explanation: {
        nodes: [
          { contribution: '750.00001', flow: 'WORK_ORDER_USE', workOrderNumber: 'WO-1', bondedList: null },
        ],
      },
    });
    expect(writeOffDryRun.findings).toEqual([]);
    // 500 pieces at the declared 1.443298969 would have taken 721.64948 kg.
    expect(await comparedIn(world)).toEqual([
      {
        product: { itemNumber: 1 },
        version: '1',
        material: { itemNumber: 1 },
        made: '500',
        used: '750.00001',
        declaredUse: '721.64948',
        declaredConsumption: '1.443298969',
        actualConsumption: '1.50000002',
        deviation: '28.35053',
        deviationRate: '3.928573468',
      },
    ]);
  });

  test('nothing goes into a finished order, its products are shipped, and no list tells what was used', async () => {
    const refused = await unmoved(world, () =>
      methods.recordOrders({
        issues: [step('WO-1', '1')],
        finishes: [{ orderNumber: 'WO-1', finishedOn: DAY }],
      }),
    );
    expect(refused.faults?.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      'issues[0].orderNumber WORK_ORDER_FINISHED',
      'finishes[0].orderNumber WORK_ORDER_FINISHED',
    ]);
    const list = await unmoved(world, () =>
      methods.fileList({
        internalNumber: 'CM-1',
        beginsOn: '2020-05-02',
        endsOn: DAY,
        materials: [{ itemNumber: 1, quantity: '1' }],
      }),
    );
    expect(list.faults).toMatchObject([{ rule: 'METHOD_DIFFERS', allowed: 'WORK_ORDER' }]);
    const sale = listInput('S-1', {
      mode: '0844',
      direction: 'IMPORT',
      kind: 'LEFTOVERS',
      lines: [{ quantity: '18.5', hsCode: '3915909000' }],
    });
    await posted(world, sale);
    expect((await dryRunOf(world)).writeOffDryRun.materials.nodes[0]?.['leftoversRemaining']).toBe('0');
  });

  test('an order that is finished in the next period counts there', async () => {
    world.clock.advanceTo(legalDate('2021-01-05'));
    await methods.recordOrders({ finishes: [{ orderNumber: 'WO-2', finishedOn: '2021-01-05' }] });
    const first = await dryRunOf(world, { asOf: '2020-12-30' });
    const second = await dryRunOf(world, { asOf: '2021-01-05' });
    expect(first.writeOffDryRun.materials.nodes[0]).toMatchObject({
      consumed: '750.00001',
      theoreticalRemaining: '449.99999',
    });
    expect(second.writeOffDryRun.materials.nodes[0]).toMatchObject({
      opening: '449.99999',
      consumed: '250',
      theoreticalRemaining: '199.99999',
    });
    expect(second.materials.nodes[0]?.bookBalance.value).toBe('199.99999');
    expect(second.writeOffDryRun.findings).toEqual([]);
  });

  test('a file finishes orders, and names the row of what is wrong', async () => {
    const headers =
      'step,orderNumber,productItemNumber,consumptionVersion,listNumber,lineNumber,materialItemNumber,quantity,occurredOn';
    const query = `mutation ($input: ImportWorkOrdersInput!) { importWorkOrders(input: $input) { __typename
      ... on WorkOrdersRecorded { steps } ... on FilingRefused { faults { rule row column value } } } }`;
    const imported = async (requestId: string, ...rows: string[]) => {
      const uploadId = await world.upload(Buffer.from([headers, ...rows].join('\n')));
      return (await world.ask(query, { input: { requestId, bookNumber: BOOK, uploadId } })).data?.[
        'importWorkOrders'
      ];
    };
    const rows = (scrap: string): string[] => [
      'OPEN,WO-3,1,1,,,,,',
      'STOCK_ISSUE,WO-3,,,,,2,40,2021-01-05',
      'STOCK_RETURN,WO-3,,,,,2,10,2021-01-05',
      `SCRAP,WO-3,,,,,2,${scrap},2021-01-05`,
      'FINISH,WO-3,,,,,,,2021-01-05',
    ];
    expect(await imported('file-1', ...rows('30.00001'))).toMatchObject({
      faults: [{ rule: 'LEFTOVERS_ABOVE_USE', row: 5, value: '30.00001' }],
    });
    expect(await imported('file-2', ...rows('1'))).toMatchObject({
      __typename: 'WorkOrdersRecorded',
      steps: 3,
    });
    expect((await dryRunOf(world)).materials.nodes[1]?.bookBalance.value).toBe('20');
  });
});
