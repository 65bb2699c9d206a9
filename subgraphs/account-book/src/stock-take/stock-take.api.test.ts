import { legalDate } from '@trust-supervision/kernel';
import { engines, fieldOf, temporarySchema } from '@trust-supervision/testkit';
import {
  BOOK,
  importOf,
  material,
  officer,
  startWorld,
  stranger,
  type Fault,
  type World,
} from '../testing/account-book.world';
import { leavePricesAlone } from '../testing/prices.world';
import { w5Lists } from '../testing/w5.world';

const FAULTS =
  '... on FilingRefused { faults { path rule value allowed } } ... on NotFound { kind key } ... on RequestIdReused { requestId }';
const step = (mutation: string, input: string, done: string): string => `mutation ($input: ${input}!) {
  ${mutation}(input: $input) { __typename ... on ${done} { stockTake { id number state closedOn } } ${FAULTS} }
}`;
const PLAN = step('planStockTake', 'PlanStockTakeInput', 'StockTakePlanned');
const RECORD = step('recordCount', 'RecordCountInput', 'CountRecorded');
const CLOSE = step('closeStockTake', 'CloseStockTakeInput', 'StockTakeClosed');
const DISCREPANCY = 'discrepancy { actualRemaining inProducts difference differenceRate }';
const TAKES = `query ($b: String!) { accountBook(bookNumber: $b) { stockTakes {
  number state cutOff beginsOn method locations plannedOn closedOn accountBook { bookNumber }
  uncounted { itemNumber }
  lines { nodes { material { itemNumber } rawWarehouse workInProgress atContractor inTransit nonBonded ${DISCREPANCY} } }
  sheets { nodes { sheetNumber version inForce location firstCounter secondCounter countedAt
    lines { itemKind itemNumber place counted issuesAfter receiptsAfter atCutOff } } }
} } }`;
const DRY_RUN = `query ($b: String!, $id: ID, $asOf: Date, $stock: CountedStockInput) { accountBook(bookNumber: $b) {
  writeOffDryRun(asOf: $asOf, stock: $stock, stockTake: $id) { asOf materials { nodes { ${DISCREPANCY} } } }
} }`;
const ENTITY = `query ($id: ID!) { _entities(representations: [{ __typename: "StockTake", id: $id }]) { ... on StockTake { number } } }`;

type Stepped = {
  __typename: string;
  stockTake?: { id: string; number: number; state: string; closedOn: string | null };
  faults?: Fault[];
};
type Take = Record<string, unknown> & {
  lines: { nodes: Record<string, unknown>[] };
  sheets: { nodes: Record<string, unknown>[] };
  uncounted: { itemNumber: number }[];
};

const W5_DISCREPANCY = {
  actualRemaining: '32504.94845',
  inProducts: '2164.94845',
  difference: '-271.85569',
  differenceRate: '-0.829414878',
};

describe.each(engines)('stock-takes on %s', (engine) => {
  let world: World;
  let drop: () => Promise<void>;
  let requests = 0;

  beforeEach(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    await leavePricesAlone(world);
    drop = schema.drop;
  });
  afterEach(async () => {
    expect(world.bugs).toEqual([]);
    await world.stop();
    await drop();
  });

  const act = async (
    query: string,
    input: object,
    identity?: Parameters<World['ask']>[2],
  ): Promise<Stepped> => {
    const requestId = `request-${(requests += 1)}`;
    const answer = await world.ask(query, { input: { requestId, ...input } }, identity);
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return Object.values(answer.data)[0] as Stepped;
  };
  const plan = (fields: object = {}) =>
    act(PLAN, {
      bookNumber: BOOK,
      cutOff: '2020-06-01',
      beginsOn: '2020-06-02',
      method: 'Full count, warehouse closed',
      locations: ['Hall A', 'Contractor'],
      ...fields,
    });
  const line = (place: string, counted: string, fields: object = {}) => ({
    itemKind: 'MATERIAL',
    itemNumber: 1,
    place,
    counted,
    ...fields,
  });
  const record = (stockTakeId: string, sheetNumber: string, lines: object[], fields: object = {}) =>
    act(RECORD, {
      stockTakeId,
      sheet: {
        sheetNumber,
        location: 'Hall A',
        countedAt: '2020-06-03T02:30:00.000Z',
        firstCounter: 'Wang Li',
        secondCounter: 'Zhao Min',
        lines,
        ...fields,
      },
    });
  const takes = async (): Promise<Take[]> =>
    fieldOf<{ stockTakes: Take[] }>(await world.ask(TAKES, { b: BOOK }), 'accountBook').stockTakes;
  const planned = async (): Promise<string> => {
    const answer = await plan();
    return answer.stockTake?.id ?? '';
  };

  test('W-5 counted three days late, rolled back to the cut-off: short by 271.85569', async () => {
    await world.fileBook({ maxTurnoverAmount: null });
    for (const list of w5Lists(1)) await world.fileList(list);
    const id = await planned();
    world.clock.advanceTo(legalDate('2020-06-04'));
    await record(id, 'S-1', [
      line('RAW_WAREHOUSE', '23000', { issuesAfter: '1100.5', receiptsAfter: '250.5' }),
      line('WORK_IN_PROGRESS', '5999'),
    ]);
    await record(id, 'S-2', [line('AT_CONTRACTOR', '970')], { location: 'Contractor' });
    await record(id, 'S-3', [{ itemKind: 'PRODUCT', itemNumber: 1, place: 'FINISHED', counted: '1500' }]);
    // A recount: what was in process had been weighed with its trays.
    const recount = await record(id, 'S-1', [
      line('RAW_WAREHOUSE', '23000', { issuesAfter: '1100.5', receiptsAfter: '250.5' }),
      line('WORK_IN_PROGRESS', '5520'),
    ]);
    expect(recount).toMatchObject({ __typename: 'CountRecorded', stockTake: { state: 'COUNTING' } });
    expect(await act(CLOSE, { stockTakeId: id })).toEqual({
      __typename: 'StockTakeClosed',
      stockTake: { id, number: 1, state: 'CLOSED', closedOn: '2020-06-04' },
    });

    const [take] = await takes();
    expect(take).toMatchObject({
      number: 1,
      state: 'CLOSED',
      cutOff: '2020-06-01',
      plannedOn: '2020-06-01',
      closedOn: '2020-06-04',
      locations: ['Hall A', 'Contractor'],
      accountBook: { bookNumber: BOOK },
      uncounted: [],
    });
    expect(take?.lines.nodes).toEqual([
      {
        material: { itemNumber: 1 },
        rawWarehouse: '23850',
        workInProgress: '5520',
        atContractor: '970',
        inTransit: '0',
        nonBonded: '0',
        discrepancy: W5_DISCREPANCY,
      },
    ]);
    expect(
      take?.sheets.nodes.map(({ sheetNumber, version, inForce }) => [sheetNumber, version, inForce]),
    ).toEqual([
      ['S-1', 1, false],
      ['S-2', 1, true],
      ['S-3', 1, true],
      ['S-1', 2, true],
    ]);
    expect(take?.sheets.nodes[0]).toMatchObject({
      countedAt: '2020-06-03T02:30:00.000Z',
      lines: [
        {
          place: 'RAW_WAREHOUSE',
          counted: '23000',
          issuesAfter: '1100.5',
          receiptsAfter: '250.5',
          atCutOff: '23850',
        },
        {
          place: 'WORK_IN_PROGRESS',
          counted: '5999',
          issuesAfter: '0',
          receiptsAfter: '0',
          atCutOff: '5999',
        },
      ],
    });
    expect((await world.ask(DRY_RUN, { b: BOOK, id })).data?.['accountBook']).toEqual({
      writeOffDryRun: { asOf: '2020-06-01', materials: { nodes: [{ discrepancy: W5_DISCREPANCY }] } },
    });
  });

  test('the dry run takes no open stock-take, none of another day or book, and not two counts', async () => {
    await world.fileBook();
    const id = await planned();
    const message = async (variables: object): Promise<string | undefined> =>
      (await world.ask(DRY_RUN, { b: BOOK, ...variables })).errors?.[0]?.message;
    expect(await message({ id })).toBe(`stockTake ${id}: stock-take 1 is not closed`);
    expect(await message({ id: 'nobody' })).toBe('stockTake nobody: the book has no such stock-take');
    expect(await message({ id, stock: { materials: [], products: [] } })).toContain('both given');
    world.clock.advanceTo(legalDate('2020-06-04'));
    await record(id, 'S-1', [line('RAW_WAREHOUSE', '12500')]);
    await act(CLOSE, { stockTakeId: id });
    expect(await message({ id, asOf: '2020-05-31' })).toBe(
      `stockTake ${id}: stock-take 1 has another cut-off`,
    );
    expect(await message({ id })).toBeUndefined();
  });

  test('it is not closed while a material that the book holds or moved has no sheet, and nothing moves', async () => {
    await world.fileBook({
      maxTurnoverAmount: null,
      materials: [material(1, { openingQuantity: '12500' }), material(2), material(3), material(4)],
    });
    const moving = { mode: '0615', direction: 'IMPORT', kind: 'MATERIAL', itemNumber: 2 } as const;
    const list = importOf('I-2', '5', '10');
    await world.fileList({
      ...list,
      lines: list.lines.map((each) => ({ ...each, itemNumber: moving.itemNumber })),
    } as typeof list);
    const late = importOf('I-3', '5', '10', { declaredOn: '2020-06-02' });
    const id = await planned();
    world.clock.advanceTo(legalDate('2020-06-04'));
    // Material 3 comes in after the cut-off, material 4 never: neither must be counted.
    await world.fileList({
      ...late,
      lines: late.lines.map((each) => ({ ...each, itemNumber: 3 })),
    } as typeof late);
    await record(id, 'S-1', [{ itemKind: 'PRODUCT', itemNumber: 1, place: 'FINISHED', counted: '1' }]);
    expect((await takes())[0]?.uncounted).toEqual([{ itemNumber: 1 }, { itemNumber: 2 }]);
    const before = await world.facts();
    const refused = await act(CLOSE, { stockTakeId: id });
    expect(refused.faults?.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      'materials[1] MATERIAL_NOT_COUNTED',
      'materials[2] MATERIAL_NOT_COUNTED',
    ]);
    expect(await world.facts()).toBe(before);
    await record(id, 'S-2', [line('RAW_WAREHOUSE', '12500'), line('IN_TRANSIT', '0', { itemNumber: 2 })]);
    expect(await act(CLOSE, { stockTakeId: id })).toMatchObject({ __typename: 'StockTakeClosed' });
    const after = await record(id, 'S-2', [line('RAW_WAREHOUSE', '1')]);
    expect(after.faults).toMatchObject([{ rule: 'STOCK_TAKE_CLOSED' }]);
    expect((await act(CLOSE, { stockTakeId: id })).faults).toMatchObject([{ rule: 'STOCK_TAKE_CLOSED' }]);
  });

  test('a sheet with one counter, unknown items and negative quantities names every fault and counts nothing', async () => {
    await world.fileBook();
    const id = await planned();
    world.clock.advanceTo(legalDate('2020-06-04'));
    await record(id, 'S-1', [line('RAW_WAREHOUSE', '12500')]);
    const before = await world.facts();
    const refused = await record(
      id,
      'S-2',
      [line('RAW_WAREHOUSE', '-3', { itemNumber: 9 }), line('RAW_WAREHOUSE', '12500')],
      { secondCounter: 'wang li', location: 'Hall A' },
    );
    expect(refused.faults?.map(({ path, rule, value }) => `${path} ${rule} ${value}`)).toEqual([
      'secondCounter ONE_COUNTER wang li',
      'lines[0].itemNumber ITEM_UNKNOWN 9',
      'lines[0].counted NEGATIVE -3',
      'lines[0] BELOW_ZERO_AT_CUT_OFF -3',
      'lines[1] COUNTED_TWICE sheet S-1',
    ]);
    expect(await world.facts()).toBe(before);
  });

  test('a plan is refused with every fault; a second one of that day waits for the first to close', async () => {
    await world.fileBook();
    await planned();
    const before = await world.facts();
    const again = await plan({ beginsOn: '2020-05-30', method: ' ', locations: [] });
    expect(again.faults?.map(({ rule }) => rule)).toEqual([
      'STOCK_TAKE_UNDER_WAY',
      'COUNT_BEFORE_CUT_OFF',
      'TEXT_LENGTH',
      'LOCATIONS_OUT_OF_RANGE',
    ]);
    expect((await plan({ cutOff: '2019-12-31' })).faults?.map(({ rule }) => rule)).toEqual(['PERIOD_CLOSED']);
    expect(await world.facts()).toBe(before);
    expect((await plan({ cutOff: '2020-05-31' })).stockTake?.number).toBe(2);
  });

  test('others find neither book nor stock-take; officers read and do not write', async () => {
    await world.fileBook();
    const id = await planned();
    const before = await world.facts();
    const asStranger = {
      bookNumber: BOOK,
      cutOff: '2020-05-31',
      beginsOn: '2020-06-01',
      method: 'x',
      locations: ['y'],
    };
    expect(await act(PLAN, asStranger, stranger)).toEqual({
      __typename: 'NotFound',
      kind: 'account book',
      key: BOOK,
    });
    expect(await act(CLOSE, { stockTakeId: id }, stranger)).toEqual({
      __typename: 'NotFound',
      kind: 'stock-take',
      key: id,
    });
    await expect(act(CLOSE, { stockTakeId: id }, officer)).rejects.toThrow('FORBIDDEN');
    expect((await world.ask(ENTITY, { id }, stranger)).data).toEqual({ _entities: [null] });
    expect((await world.ask(ENTITY, { id }, officer)).data).toEqual({ _entities: [{ number: 1 }] });
    expect(await world.facts()).toBe(before);
  });

  test('sheets handed in at the same moment become versions one after the other, and the same request one', async () => {
    await world.fileBook();
    const id = await planned();
    world.clock.advanceTo(legalDate('2020-06-04'));
    const counts = ['1', '2', '3', '4'];
    const answers = await Promise.all(
      counts.map((count) => record(id, 'S-1', [line('RAW_WAREHOUSE', count)])),
    );
    expect(answers.every(({ __typename }) => __typename === 'CountRecorded')).toBe(true);
    const again = { requestId: 'request-again', stockTakeId: id };
    expect(await act(CLOSE, again)).toEqual(await act(CLOSE, again));
    const [take] = await takes();
    expect(take?.sheets.nodes.map(({ version }) => version)).toEqual([1, 2, 3, 4]);
    expect(take?.sheets.nodes.filter(({ inForce }) => inForce)).toHaveLength(1);
  });
});
