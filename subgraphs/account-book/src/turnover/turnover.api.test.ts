import { Decimal, legalDate, sum } from '@trust-supervision/kernel';
import { engines, fieldOf, temporarySchema, TODAY } from '@trust-supervision/testkit';
import {
  BOOK,
  importOf,
  listInput,
  material,
  startWorld,
  type Answered,
  type World,
} from '../testing/account-book.world';
import { unmoved } from '../testing/write-off.world';

const TURNOVER = `query ($b: String!, $stage: TurnoverStage, $first: Int, $after: String) { accountBook(bookNumber: $b) { turnover {
  outstanding { amount } reserved { amount } room { amount } imported { amount } importRoom { amount }
  lists(stage: $stage, first: $first, after: $after) { nodes { stage amount { amount currency } bondedList { internalNumber } } pageInfo { hasNextPage endCursor } }
  materials { nodes { material { itemNumber } balance { value unit } price { amount } worth { amount } } } } } }`;
const FILE = `mutation ($input: FileBondedListInput!) { fileBondedList(input: $input) { __typename
  ... on FilingRefused { faults { path rule value allowed limit { limit used reserved asked exceededBy unit } } } } }`;

type Amount = { amount: string };
type Turnover = {
  outstanding: Amount;
  reserved: Amount;
  room: Amount;
  imported: Amount;
  importRoom: Amount;
  lists: {
    nodes: { stage: string; amount: Amount; bondedList: { internalNumber: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
  materials: { nodes: { worth: Amount }[] };
};

/** At most 10,000 USD in the book at one time, 20,000 a year; material 2 is controlled at 500 kg. */
describe.each(engines)('what consumes the room of a book on %s', (engine) => {
  let world: World;
  let drop: () => Promise<void>;
  let reserving: NonNullable<Answered['bondedList']>;

  beforeAll(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    drop = schema.drop;
    const controlled = { price: '10', quantityControlled: true, maxRemainingQuantity: '500' };
    const limits = { maxTurnoverAmount: '1', importCeilingUsd: '20000', annualCapacityUsd: '20000' };
    const materials = [material(1, { openingQuantity: '1000' }), material(2, controlled)];
    expect(await world.fileBook({ ...limits, materials })).toMatchObject({ __typename: 'AccountBookFiled' });
    expect(await world.fileList(importOf('I-1', '1000', '2600'))).toMatchObject({
      bondedList: { state: 'POSTED' },
    });
    const { bondedList } = await world.fileList(ofSecond('I-2', '100', '1000', { declaresCustoms: true }));
    expect(bondedList).toMatchObject({ state: 'APPROVED' });
    reserving = bondedList as typeof reserving;
  });
  afterAll(async () => {
    expect(world.bugs).toEqual([]);
    await world.stop();
    await drop();
  });

  const ofSecond = (internalNumber: string, quantity: string, usd: string, fields: object = {}) =>
    listInput(
      internalNumber,
      { mode: '0615', direction: 'IMPORT', kind: 'MATERIAL', lines: [{ itemNumber: 2, quantity, usd }] },
      fields,
    );
  const turnover = async (asked: Record<string, unknown> = {}): Promise<Turnover> =>
    fieldOf<{ turnover: Turnover }>(await world.ask(TURNOVER, { b: BOOK, ...asked }), 'accountBook').turnover;
  const consumed = ({ lists }: Turnover): string[] =>
    lists.nodes.map(
      ({ stage, amount, bondedList }) => `${bondedList.internalNumber} ${stage} ${amount.amount}`,
    );
  /** The lists and materials of a book add up to its figures, exactly. */
  async function addsUp(): Promise<void> {
    const { reserved, imported, outstanding, lists, materials } = await turnover({ first: 100 });
    const of = (stage: string): string =>
      sum(
        lists.nodes.filter((list) => list.stage === stage).map(({ amount }) => new Decimal(amount.amount)),
      ).toFixed(2);
    expect({ reserved: of('RESERVED'), imported: of('USED') }).toEqual({
      reserved: reserved.amount,
      imported: imported.amount,
    });
    const worth = sum(materials.nodes.map((one) => new Decimal(one.worth.amount)));
    expect(worth.toFixed(6)).toBe(new Decimal(outstanding.amount).toFixed(6));
  }

  test('is each list that reserves or used it, and each material at its average price', async () => {
    const now = await turnover();
    expect(now).toMatchObject({
      outstanding: { amount: '5200.00' },
      reserved: { amount: '1000.00' },
      room: { amount: '3800.00' },
      imported: { amount: '2600.00' },
      importRoom: { amount: '16400.00' },
      materials: {
        nodes: [
          {
            material: { itemNumber: 1 },
            balance: { value: '2000', unit: '035' },
            price: { amount: '2.60' },
            worth: { amount: '5200.00' },
          },
        ],
      },
    });
    expect(consumed(now)).toEqual(['I-1 USED 2600.00', 'I-2 RESERVED 1000.00']);
    expect(consumed(await turnover({ stage: 'RESERVED' }))).toEqual(['I-2 RESERVED 1000.00']);
    expect(consumed(await turnover({ stage: 'USED' }))).toEqual(['I-1 USED 2600.00']);
    const first = await turnover({ first: 1 });
    expect(first.lists.pageInfo.hasNextPage).toBe(true);
    expect(consumed(await turnover({ first: 1, after: first.lists.pageInfo.endCursor }))).toEqual([
      'I-2 RESERVED 1000.00',
    ]);
    await addsUp();
  });

  test('is told apart when a list is refused: limit, used, reserved and asked', async () => {
    const refused = async (list: object) =>
      unmoved(world, async () =>
        fieldOf<Answered>(
          await world.ask(FILE, { input: { requestId: JSON.stringify(list).slice(0, 60), list } }),
          'fileBondedList',
        ),
      );
    expect((await refused(importOf('I-3', '1', '4000'))).faults).toEqual([
      {
        path: 'lines',
        rule: 'TURNOVER_EXCEEDED',
        value: '4000 USD',
        allowed: 'at most 3800 USD',
        limit: {
          limit: '10000',
          used: '5200',
          reserved: '1000',
          asked: '4000',
          exceededBy: '200',
          unit: 'USD',
        },
      },
    ]);
    expect((await refused(ofSecond('I-4', '450', '1'))).faults).toEqual([
      {
        path: 'lines',
        rule: 'ITEM_QUANTITY_EXCEEDED',
        value: '450',
        allowed: 'at most 400',
        limit: { limit: '500', used: '0', reserved: '100', asked: '450', exceededBy: '50', unit: null },
      },
    ]);
    const both = (await refused(importOf('I-5', '1', '20000'))).faults;
    expect(both?.map(({ rule }) => rule)).toEqual(['TURNOVER_EXCEEDED', 'IMPORT_CEILING_EXCEEDED']);
    expect(both?.[1]).toMatchObject({
      limit: { limit: '20000', used: '2600', reserved: '1000', asked: '20000', exceededBy: '3600' },
    });
    expect((await refused({ ...importOf('I-6', '1', '1'), bookNumber: 'E09062099999' })).__typename).toBe(
      'NotFound',
    );
  });

  test('moves from reserved to used with the release, and begins anew with the certificate year', async () => {
    world.clock.advanceTo(legalDate('2020-06-02'));
    await world.release(reserving.id, reserving.listNumber);
    const released = await turnover();
    expect(released).toMatchObject({
      outstanding: { amount: '6200.00' },
      reserved: { amount: '0.00' },
      imported: { amount: '3600.00' },
      materials: {
        nodes: [
          {},
          { material: { itemNumber: 2 }, price: { amount: '10.00' }, worth: { amount: '1000.00' } },
        ],
      },
    });
    expect(consumed(released)).toEqual(['I-1 USED 2600.00', 'I-2 USED 1000.00']);
    await addsUp();

    world.clock.advanceTo(legalDate('2021-06-01'));
    // A new cycle, in which nothing was imported yet: 2,000 kg and 100 kg at their filed prices.
    expect(await turnover()).toMatchObject({
      outstanding: { amount: '5400.00' },
      imported: { amount: '0.00' },
      importRoom: { amount: '20000.00' },
      lists: { nodes: [] },
    });
    const next = importOf('I-7', '1', '3', { declaredOn: TODAY });
    expect(await world.fileList(next)).toMatchObject({ bondedList: { state: 'POSTED', postedOn: TODAY } });
    expect(consumed(await turnover())).toEqual(['I-7 USED 3.00']);
    expect((await turnover()).outstanding).toEqual({ amount: '5402.20' });
    await addsUp();
  });

  test('a price is that of the cycle: imports of another one neither set nor judge it', async () => {
    const stateOf = async (number: string, [quantity, usd]: readonly [string, string], fields: object = {}) =>
      (await world.fileList(importOf(number, quantity, usd, fields))).bondedList?.state;
    // More than 30 % above the 2.60 USD of the cycle before, and the first import of this one.
    expect(await stateOf('I-8', ['100', '360'])).toBe('POSTED');
    const now = await turnover();
    expect(now.materials.nodes[0]).toMatchObject({ price: { amount: '3.60' }, worth: { amount: '7563.60' } });
    expect(now.outstanding).toEqual({ amount: '8563.60' });
    await addsUp();
    // The desk of lists counts the same: 1,436.40 USD are left.
    const over = { requestId: 'I-9', list: importOf('I-9', '400', '1436.41') };
    const refused = fieldOf<Answered>(await world.ask(FILE, { input: over }), 'fileBondedList');
    expect(refused.faults).toMatchObject([
      { rule: 'TURNOVER_EXCEEDED', limit: { used: '8563.6', exceededBy: '0.01' } },
    ]);
    expect(await stateOf('I-10', ['100', '252'])).toBe('POSTED');
    // 30 % off the 3.06 USD of this cycle is for an officer; so is what takes effect in the cycle before.
    expect(await stateOf('I-11', ['1', '2'])).toBe('MANUAL');
    expect(await stateOf('I-12', ['1', '3.50'], { declaredOn: TODAY })).toBe('MANUAL');
    expect(await stateOf('I-13', ['1', '3.50'])).toBe('POSTED');
  });
});
