import type { EventPayloads } from '@trust-supervision/contracts';
import type { Identity } from '@trust-supervision/subgraph';
import { engines, fieldOf, temporarySchema } from '@trust-supervision/testkit';
import { startWorld, staff, stranger, type World } from '../testing/account-book.world';
import { unmoved } from '../testing/write-off.world';

const PENDING = `query ($id: ID!) { pendingFiling(id: $id) { state missing receivedOn decidedOn decidedBy
  result { __typename ... on AccountBookFiled { changed accountBook { bookNumber } } ... on FilingRefused { faults { rule value } } } } }`;
const OWN = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { pendingFilings { id } } } }`;

describe.each(engines)('a filing that comes while enterprise-credit is down, on %s', (engine) => {
  let world: World;
  let drop: () => Promise<void>;
  let made = 0;

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

  /** An enterprise of which nothing has arrived yet, and what enterprise-credit would tell of it. */
  const unheardOf = () => {
    made += 1;
    const usci = `91210200MA1${String(made).padStart(6, '0')}F`;
    const identity: Identity = { ...staff, subject: `staff-${made}`, usci };
    const bookNumber = `E090620${String(made).padStart(5, '0')}`;
    const fields = {
      requestId: `book-${made}`,
      enterpriseUsci: usci,
      bookNumber,
      internalNumber: bookNumber,
    };
    const registered: EventPayloads['EnterpriseRegistered'] = {
      usci,
      customsCode: `21029${String(made).padStart(5, '0')}`,
      name: 'New',
      district: '0906',
      isManufacturer: true,
      tradesInOwnName: true,
    };
    return {
      usci,
      identity,
      bookNumber,
      file: (changes: object = {}) => world.fileBook({ ...fields, ...changes }, identity),
      register: () => world.tell('EnterpriseRegistered', registered),
      rate: (level: Parameters<World['rate']>[0]) => world.rate(level, usci),
    };
  };
  const pending = async (id: string | undefined, identity: Identity): Promise<unknown> =>
    fieldOf(await world.ask(PENDING, { id }, identity), 'pendingFiling');
  const count = async (statement: string, key: string): Promise<number> => {
    const [row] = await world.database.read((sql) => sql.rows<{ n: unknown }>(statement, [key]));
    return Number(row?.n);
  };
  const books = (usci: string): Promise<number> =>
    count('SELECT COUNT(*) AS n FROM account_book WHERE enterprise_usci = ?', usci);
  const approvals = (bookNumber: string): Promise<number> =>
    count(
      `SELECT COUNT(*) AS n FROM outbox_event WHERE type = 'AccountBookApproved' AND payload LIKE ?`,
      `%${bookNumber}%`,
    );

  test('is kept and names what is missing, and is decided once when the last fact arrives, as its own request', async () => {
    const { usci, identity, bookNumber, file, register, rate } = unheardOf();
    const received = await unmoved(world, () => file());
    expect(received).toEqual({
      __typename: 'FilingPending',
      filing: {
        id: expect.any(String),
        state: 'PENDING_FACTS',
        missing: ['registration', 'credit level', 'statement on its goods flow and data flow'],
        receivedOn: '2020-06-01',
        decidedOn: null,
      },
    });
    expect(await file()).toEqual(received);
    expect(await file({ cycleDays: 180 })).toMatchObject({ __typename: 'RequestIdReused' });
    await register();
    const id = received.filing?.id;
    expect(await pending(id, identity)).toMatchObject({
      state: 'PENDING_FACTS',
      missing: ['credit level', 'statement on its goods flow and data flow'],
      result: null,
    });
    expect(await books(usci)).toBe(0);

    await rate('CERTIFIED');
    expect(await pending(id, identity)).toEqual({
      state: 'DECIDED',
      missing: [],
      receivedOn: '2020-06-01',
      decidedOn: '2020-06-01',
      decidedBy: expect.stringMatching(/^rated-/),
      result: { __typename: 'AccountBookFiled', changed: true, accountBook: { bookNumber } },
    });
    const decided = { __typename: 'AccountBookFiled', changed: true, accountBook: { bookNumber } };
    expect(await unmoved(world, () => file())).toEqual(decided);
    await rate('GENERAL');
    await rate('CERTIFIED');
    expect([await books(usci), await approvals(bookNumber)]).toEqual([1, 1]);
  });

  test('is refused with its reasons when the facts stand against it', async () => {
    const { usci, identity, file, register, rate } = unheardOf();
    const received = await file();
    await register();
    await rate('DISCREDITED');
    const refused = {
      __typename: 'FilingRefused',
      faults: [
        { rule: 'NOT_ELIGIBLE', value: 'DISCREDITED' },
        { rule: 'ENTERPRISE_DISCREDITED', value: 'DISCREDITED' },
      ],
    };
    expect(await pending(received.filing?.id, identity)).toMatchObject({ state: 'DECIDED', result: refused });
    expect(await file()).toMatchObject(refused);
    expect(await books(usci)).toBe(0);
  });

  test('is refused at once when something else is wrong with it: nothing waits', async () => {
    const { identity, usci, file } = unheardOf();
    const refused = await unmoved(world, () => file({ cycleDays: 0 }));
    expect(refused.faults?.map(({ rule }) => rule)).toContain('FACTS_MISSING');
    const r = [{ __typename: 'Enterprise', usci }];
    expect(fieldOf(await world.ask(OWN, { r }, identity), '_entities')).toEqual([{ pendingFilings: [] }]);
  });

  test('is seen by its own enterprise and by customs only', async () => {
    const { identity, usci, file } = unheardOf();
    const id = (await file()).filing?.id;
    const r = [{ __typename: 'Enterprise', usci }];
    expect(fieldOf(await world.ask(OWN, { r }, identity), '_entities')).toEqual([
      { pendingFilings: [{ id }] },
    ]);
    expect(fieldOf(await world.ask(OWN, { r }, stranger), '_entities')).toEqual([{ pendingFilings: [] }]);
    expect(await pending(id, stranger)).toBeNull();
  });

  test('never misses a fact that arrives at the same moment, 20 times', async () => {
    for (let round = 0; round < 20; round += 1) {
      const { usci, bookNumber, file, register, rate } = unheardOf();
      await register();
      const [, answer] = await Promise.all([rate('CERTIFIED'), file()]);
      expect(['FilingPending', 'AccountBookFiled']).toContain(answer.__typename);
      expect((await file()).__typename).toBe('AccountBookFiled');
      expect([await books(usci), await approvals(bookNumber)]).toEqual([1, 1]);
    }
  }, 60_000);
});
