import { engines, temporarySchema, fieldOf } from '@trust-supervision/testkit';
import {
  BOOK,
  consumption,
  material,
  officer,
  PLASTICS,
  product,
  SEAFOOD,
  startWorld,
  stranger,
  type World,
  type staff,
} from '../testing/account-book.world';

describe.each(engines)('account books on %s', (engine) => {
  let world: World;
  let drop: () => Promise<void>;

  beforeEach(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    drop = async () => {
      await world.stop();
      await schema.drop();
    };
  });
  afterEach(async () => {
    expect(world.bugs).toEqual([]);
    await drop();
  });

  test('a book is set up with its items, consumption, first period and opening stock', async () => {
    expect(await world.fileBook()).toMatchObject({ __typename: 'AccountBookFiled', changed: true });
    const { data } = await world.ask(
      `query ($b: String!) { accountBook(bookNumber: $b) {
        enterprise { usci accountBooks { bookNumber } } district state approvedOn cycleDays
        periods { number beginsOn endsOn }
        materials { nodes { itemNumber hsCode price { amount currency } bookBalance { value unit }
          movements { nodes { cause direction quantity { value } balanceAfter { value } occurredOn bondedList { listNumber } } } } }
        products { nodes { itemNumber unitConsumptions { version unitConsumption netConsumption bondedShare material { itemNumber } } } } } }`,
      { b: BOOK },
    );
    expect(data?.['accountBook']).toEqual({
      enterprise: { usci: PLASTICS, accountBooks: [{ bookNumber: BOOK }] },
      district: '0906',
      state: 'ACTIVE',
      approvedOn: '2020-06-01',
      cycleDays: 365,
      periods: [{ number: 1, beginsOn: '2020-01-01', endsOn: '2020-12-30' }],
      materials: {
        nodes: [
          {
            itemNumber: 1,
            hsCode: '3908101101',
            price: { amount: '2.20', currency: 'USD' },
            bookBalance: { value: '12500', unit: '035' },
            movements: {
              nodes: [
                {
                  cause: 'OPENING',
                  direction: 'RECEIPT',
                  quantity: { value: '12500' },
                  balanceAfter: { value: '12500' },
                  occurredOn: '2020-01-01',
                  bondedList: null,
                },
              ],
            },
          },
        ],
      },
      products: {
        nodes: [
          {
            itemNumber: 1,
            unitConsumptions: [
              {
                version: '1',
                unitConsumption: '1.443298969',
                netConsumption: '1.4',
                bondedShare: '100',
                material: { itemNumber: 1 },
              },
            ],
          },
        ],
      },
    });
  });

  test('every fault of a filing is named at once, and nothing is set up', async () => {
    const before = await world.facts();
    const answer = await world.fileBook({
      bookNumber: 'X1',
      district: '9999',
      maxTurnoverAmount: '900.00001',
      materials: [
        material(1, { hsCode: '0000000000', unit: '999' }),
        material(1, { quantity: '-1', currency: 'XXX' }),
      ],
      products: [],
      consumptions: [consumption(4, 1, { unitConsumption: '1' })],
    });
    expect(answer.faults?.map(({ path, rule }) => `${path} ${rule}`).toSorted()).toEqual([
      'consumptions[0] CONSUMPTION_TWICE',
      'consumptions[0].productItemNumber ITEM_UNKNOWN',
      'head.bookNumber BOOK_NUMBER_MALFORMED',
      'head.district DISTRICT_UNKNOWN',
      'head.maxTurnoverAmount TURNOVER_ABOVE_CAPACITY',
      'materials[0].hsCode HS_CODE_UNKNOWN',
      'materials[0].unit UNIT_UNKNOWN',
      'materials[1].currency CURRENCY_WITHOUT_RATE',
      'materials[1].itemNumber ITEM_REPEATED',
      'materials[1].quantity NEGATIVE',
      'products ITEMS_MISSING',
    ]);
    expect(await world.facts()).toBe(before);
  });

  test('numbers and texts that cannot be kept are refused by name, not by the database', async () => {
    const before = await world.facts();
    const answer = await world.fileBook({
      internalNumber: ' ',
      enterpriseName: 'N'.repeat(201),
      maxTurnoverAmount: '-1',
      importCeilingUsd: '0.000001',
      materials: [
        material(1, {
          name: 'M'.repeat(256),
          partNumber: 'P'.repeat(65),
          quantity: '0.000001',
          price: '0.0000001',
        }),
      ],
      consumptions: [consumption(1, 1, { version: '123456789' })],
    });
    expect(answer.faults?.map(({ path, rule }) => `${path} ${rule}`).toSorted()).toEqual([
      'consumptions[0].version TEXT_UNFIT',
      'head.enterpriseName TEXT_UNFIT',
      'head.importCeilingUsd NUMBER_UNFIT',
      'head.internalNumber TEXT_UNFIT',
      'head.maxTurnoverAmount NEGATIVE',
      'materials[0].name TEXT_UNFIT',
      'materials[0].partNumber TEXT_UNFIT',
      'materials[0].price NUMBER_UNFIT',
      'materials[0].quantity NUMBER_UNFIT',
    ]);
    expect(await world.facts()).toBe(before);
  });

  test('the same book again changes nothing, another content under its number is refused', async () => {
    await world.fileBook();
    const facts = await world.facts();
    expect(await world.fileBook({ requestId: 'book-2' })).toMatchObject({
      __typename: 'AccountBookFiled',
      changed: false,
    });
    const other = await world.fileBook({ requestId: 'book-3', cycleDays: 180 });
    expect(other.faults).toMatchObject([{ rule: 'BOOK_REPEATED', value: `${BOOK} (SY-2020-1)` }]);
    expect(await world.facts()).toBe(facts);
  });

  test('customs gives the number when the enterprise has none', async () => {
    await world.fileBook({ bookNumber: null });
    const { data } = await world.ask('query ($b: String!) { accountBook(bookNumber: $b) { bookNumber } }', {
      b: 'E09062000001',
    });
    expect(data).toEqual({ accountBook: { bookNumber: 'E09062000001' } });
  });

  test('a number that an enterprise brought along is not given again', async () => {
    await world.fileBook();
    expect(
      await world.fileBook({ requestId: 'book-2', internalNumber: 'SY-2', bookNumber: null }),
    ).toMatchObject({ accountBook: { bookNumber: 'E09062000002' } });
  });

  test('of eight equal set-ups at the same moment one changes something and all answer the book', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) => world.fileBook({ requestId: `book-${index}` })),
    );
    expect(answers.map(({ __typename }) => __typename)).toEqual(
      Array.from({ length: 8 }, () => 'AccountBookFiled'),
    );
    expect(answers.filter(({ changed }) => changed)).toHaveLength(1);
  });

  test.each(['9999-12-31', '2020-06-02', '2018-05-31', '1000-01-01'])(
    'a last write-off on %s is refused',
    async (lastWriteOffOn) => {
      expect((await world.fileBook({ lastWriteOffOn })).faults).toMatchObject([
        { rule: 'LAST_WRITE_OFF_OUT_OF_RANGE', value: lastWriteOffOn, allowed: '2018-06-01 to 2020-06-01' },
      ]);
    },
  );

  test('the number of a book is not told to another enterprise', async () => {
    await world.fileBook();
    const other = await world.fileBook({ requestId: 'book-2', enterpriseUsci: SEAFOOD }, stranger);
    expect(other.faults).toMatchObject([{ rule: 'BOOK_REPEATED', value: BOOK }]);
    expect(JSON.stringify(other)).not.toContain('SY-2020-1)');
  });

  test('an enterprise sets up and sees its own books only', async () => {
    expect((await world.fileBook({}, stranger)).__typename).toBe('NotFound');
    await world.fileBook();
    const reference = (identity: typeof staff) =>
      world.ask(
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on AccountBook { bookNumber } ... on Enterprise { usci accountBooks { bookNumber } } } }',
        {
          r: [
            { __typename: 'AccountBook', bookNumber: BOOK },
            { __typename: 'Enterprise', usci: PLASTICS },
            { __typename: 'Enterprise', usci: SEAFOOD },
          ],
        },
        identity,
      );
    expect((await reference(stranger)).data?.['_entities']).toEqual([
      null,
      { usci: PLASTICS, accountBooks: [] },
      { usci: SEAFOOD, accountBooks: [] },
    ]);
    expect((await reference(officer)).data?.['_entities']).toEqual([
      { bookNumber: BOOK },
      { usci: PLASTICS, accountBooks: [{ bookNumber: BOOK }] },
      { usci: SEAFOOD, accountBooks: [] },
    ]);
  });

  test('pages of items follow each other without gap or repeat', async () => {
    const numbers = Array.from({ length: 25 }, (_, index) => index * 3 + 1);
    await world.fileBook({
      materials: numbers.map((number) => material(number)),
      products: [product(1)],
      consumptions: [consumption(1, 1)],
    });
    const seen: number[] = [];
    let after: string | null = null;
    do {
      const answer = await world.ask(
        'query ($b: String!, $a: String) { accountBook(bookNumber: $b) { materials(first: 10, after: $a) { nodes { itemNumber } pageInfo { hasNextPage endCursor } } } }',
        { b: BOOK, a: after },
      );
      const { materials } = fieldOf<{
        materials: { nodes: { itemNumber: number }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      }>(answer, 'accountBook');
      seen.push(...materials.nodes.map(({ itemNumber }) => itemNumber));
      after = materials.pageInfo.hasNextPage ? materials.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(numbers);
  });

  test('the statements of a query do not grow with the number of its books', async () => {
    const numberOf = (index: number) => `E090620001${String(index).padStart(2, '0')}`;
    for (let index = 0; index < 20; index += 1)
      await world.fileBook({
        requestId: `b-${index}`,
        bookNumber: numberOf(index),
        internalNumber: `N-${index}`,
      });
    const count = async (books: number): Promise<number> => {
      const asked = await world.statementsOf(async () => {
        const answer = await world.ask(
          `query ($r: [_Any!]!) { _entities(representations: $r) { ... on AccountBook { bookNumber turnover { room { amount } }
          materials(first: 3) { nodes { itemNumber bookBalance { value } pendingReceipts { value } movements(first: 2) { nodes { cause } } } }
          products(first: 3) { nodes { unitConsumptions { unitConsumption material { itemNumber } } } }
          bondedLists(first: 2) { nodes { listNumber lines { quantity { value } } } }
          writeOffDryRun { materials(first: 3) { nodes { theoreticalRemaining material { itemNumber } } } } } } }`,
          {
            r: Array.from({ length: books }, (_, index) => ({
              __typename: 'AccountBook',
              bookNumber: numberOf(index),
            })),
          },
        );
        expect(answer.errors).toBeUndefined();
        expect(answer.data?.['_entities']).toHaveLength(books);
      });
      return asked.length;
    };
    // Loaders batch what is asked for in the same moment, so a query may need a statement more or less; one that grew
    // with its books would need hundreds.
    const most = 24;
    expect(await count(2)).toBeLessThanOrEqual(most);
    expect(await count(20)).toBeLessThanOrEqual(most);
  });
});
