import { engines, temporarySchema } from '@trust-supervision/testkit';
import { staff, startWorld, type World } from '../testing/account-book.world';
import { unmoved } from '../testing/write-off.world';

/** An enterprise of which the world told nothing. */
const UNKNOWN = '91210200MA0000003F';

describe.each(engines)('who may set up a book, on %s', (engine) => {
  let world: World;
  let drop: () => Promise<void>;
  let requests = 0;

  beforeAll(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    drop = async () => {
      await world.stop();
      await schema.drop();
    };
  }, 120_000);
  afterEach(() => expect(world.bugs).toEqual([]));
  afterAll(() => drop());

  const setUp = () => {
    requests += 1;
    const fields = { requestId: `book-${requests}`, enterpriseUsci: UNKNOWN };
    return world.fileBook(fields, { ...staff, usci: UNKNOWN });
  };
  const refused = async (): Promise<string[]> => {
    const answer = await unmoved(world, () => setUp());
    return (answer.faults ?? []).map(({ path, rule, value }) => [path, rule, value].join(' '));
  };
  const missing = async (): Promise<string[]> => (await unmoved(world, () => setUp())).filing?.missing ?? [];

  test('AT-1: nothing known, registered, GENERAL without traceability, then with it: set up at the last', async () => {
    expect(await missing()).toEqual([
      'registration',
      'credit level',
      'statement on its goods flow and data flow',
    ]);
    const registered = { usci: UNKNOWN, customsCode: '2102960009', name: 'New', district: '0906' };
    await world.tell('EnterpriseRegistered', { ...registered, isManufacturer: true, tradesInOwnName: true });
    await world.rate('GENERAL', UNKNOWN);
    expect(await missing()).toEqual(['statement on its goods flow and data flow']);

    const flow = { usci: UNKNOWN, transparent: true, logicChainComplete: true, declaredOn: '2020-05-01' };
    await world.tell('GoodsAndDataFlowDeclared', { ...flow, consumptionTraceable: false });
    expect(await refused()).toEqual(['head.enterpriseUsci NOT_ELIGIBLE CONSUMPTION_NOT_TRACEABLE']);
    await world.rate('DISCREDITED', UNKNOWN);
    expect(await refused()).toEqual([
      'head.enterpriseUsci NOT_ELIGIBLE DISCREDITED',
      'enterprise.level ENTERPRISE_DISCREDITED DISCREDITED',
    ]);

    await world.rate('CERTIFIED', UNKNOWN);
    expect((await setUp()).__typename).toBe('AccountBookFiled');
    // What it has it keeps: the same filing again is left alone, whatever the level has become.
    await world.rate('DISCREDITED', UNKNOWN);
    expect(await setUp()).toMatchObject({ __typename: 'AccountBookFiled', changed: false });
  });
});
