import { Decimal, legalDate, sum } from '@trust-supervision/kernel';
import { engines, temporarySchema, fieldOf } from '@trust-supervision/testkit';
import {
  BOOK,
  bookFiling,
  consumption,
  importOf,
  listInput,
  material,
  product,
  startWorld,
  type Answered,
  type World,
} from '../testing/account-book.world';
import { leavePricesAlone } from '../testing/prices.world';
import { w5Lists } from '../testing/w5.world';

type Filing = {
  readonly list: { internalNumber: string };
  readonly requestId: string;
};

describe.each(engines)('lists filed at the same moment on %s', (engine) => {
  let world: World;
  let drop: () => Promise<void>;

  beforeEach(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    await leavePricesAlone(world);
    drop = async () => {
      await world.stop();
      await schema.drop();
    };
  });
  afterEach(async () => {
    expect(world.bugs).toEqual([]);
    await drop();
  });

  const fileAll = (filings: readonly Filing[]): Promise<Answered[]> =>
    Promise.all(filings.map(({ list, requestId }) => world.fileList(list, undefined, requestId)));
  const filing = (list: { internalNumber: string }): Filing => ({ list, requestId: list.internalNumber });
  const exportOf = (internalNumber: string, quantity: string) =>
    listInput(internalNumber, { mode: '0615', direction: 'EXPORT', kind: 'PRODUCT', lines: [{ quantity }] });
  const unknownItem = (internalNumber: string) =>
    listInput(internalNumber, {
      mode: '0615',
      direction: 'IMPORT',
      kind: 'MATERIAL',
      lines: [{ itemNumber: 77, quantity: '1', unit: 'x' }, { quantity: '-1' }],
    });
  const filed = (answers: readonly Answered[]): Answered[] =>
    answers.filter(({ __typename }) => __typename === 'BondedListFiled');
  const ledger = () =>
    world.database.read(async (sql) => ({
      movements: await sql.rows<{
        item_number: unknown;
        direction: string;
        quantity: unknown;
        balance_after: unknown;
      }>(
        `SELECT item_number, direction, quantity, balance_after FROM movement WHERE account = 'MATERIAL' ORDER BY movement_key`,
      ),
      balances: await sql.rows<{ item_number: unknown; quantity: unknown }>(
        'SELECT item_number, quantity FROM material_balance ORDER BY item_number',
      ),
      events: await sql.rows<{ type: string; caused_by: string }>('SELECT type, caused_by FROM outbox_event'),
    }));

  test('each good one has one effect and each bad one none, whoever stood beside it', async () => {
    await world.fileBook({
      maxTurnoverAmount: null,
      materials: [material(1, { openingQuantity: '500' }), material(2)],
      products: [product(1), product(2)],
      consumptions: [
        consumption(1, 1),
        consumption(1, 2, { netConsumption: '0.333333333' }),
        consumption(2, 2),
      ],
    });
    const good = Array.from({ length: 60 }, (_, index) =>
      filing(
        index % 3 === 0
          ? importOf(`I-${index}`, `${index + 1}.00007`, '10', { declaresCustoms: index % 2 === 0 })
          : exportOf(`E-${index}`, `${index}.30303`),
      ),
    );
    const bad = Array.from({ length: 20 }, (_, index) => filing(unknownItem(`B-${index}`)));
    const again = good.slice(0, 10);
    const reused = good
      .slice(10, 15)
      .map(({ requestId }, index) => ({ requestId, list: importOf(`R-${index}`, '9', '9') }));
    const repeated = good
      .slice(20, 25)
      .map(({ list }) => ({ list, requestId: `other-${list.internalNumber}` }));

    // The bad ones stand between the good ones.
    const mixed = good.flatMap((one, index) =>
      index % 3 === 1 ? [one, bad[(index - 1) / 3] as Filing] : [one],
    );
    const answers = await fileAll([...mixed, ...again, ...reused, ...repeated]);

    const outcomeOf = new Map(mixed.map((one, index) => [one, answers[index] as Answered]));
    expect(filed([...outcomeOf.values()])).toHaveLength(60);
    for (const one of bad) {
      expect(outcomeOf.get(one)?.faults?.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
        'lines[0].itemNumber ITEM_UNKNOWN',
        'lines[1].quantity QUANTITY_NOT_POSITIVE',
      ]);
    }
    const rest = answers.slice(mixed.length);
    expect(rest.slice(0, 10)).toEqual(again.map((one) => outcomeOf.get(one)));
    expect(rest.slice(10, 15).map(({ __typename }) => __typename)).toEqual(Array(5).fill('RequestIdReused'));
    const faultsOfRepeated = rest.slice(15).flatMap(({ faults }) => faults ?? []);
    expect(faultsOfRepeated.map(({ rule }) => rule)).toEqual(Array(5).fill('LIST_REPEATED'));

    const serials = filed([...outcomeOf.values()]).map(({ bondedList }) => bondedList?.listNumber ?? '');
    expect(serials.filter((serial) => serial.includes('I')).toSorted()).toEqual(
      Array.from({ length: 20 }, (_, index) => `QD090620I${String(index + 1).padStart(9, '0')}`),
    );
    expect(new Set(serials).size).toBe(60);

    const { movements, balances, events } = await ledger();
    const folds = new Map<number, Decimal>();
    for (const { item_number, direction, quantity, balance_after } of movements) {
      const step = new Decimal(String(quantity)).times(direction === 'RECEIPT' ? 1 : -1);
      const after = (folds.get(Number(item_number)) ?? new Decimal(0)).plus(step);
      expect(String(balance_after)).toBe(after.toFixed());
      folds.set(Number(item_number), after);
    }
    expect(balances.map((row) => [Number(row.item_number), String(row.quantity)])).toEqual(
      [...folds].toSorted(([one], [other]) => one - other).map(([item, fold]) => [item, fold.toFixed()]),
    );
    const causes = events.filter(({ type }) => type.startsWith('BondedList')).map((event) => event.caused_by);
    expect(causes.toSorted()).toEqual(good.map(({ requestId }) => `request:${requestId}`).toSorted());
  });

  test('every request keeps its outcome: all of them again change nothing', async () => {
    await world.fileBook();
    const filings = Array.from({ length: 50 }, (_, index) =>
      filing(index % 5 === 0 ? unknownItem(`B-${index}`) : importOf(`I-${index}`, '1', '2')),
    );
    const answers = await fileAll(filings);
    const facts = await world.facts();
    expect(await fileAll(filings.toReversed())).toEqual(answers.toReversed());
    expect(await world.facts()).toBe(facts);
  });

  test('books of many enterprises are each decided by themselves', async () => {
    const books = Array.from({ length: 8 }, (_, index) => `E0906200001${index}`);
    for (const [index, bookNumber] of books.entries()) {
      await world.fileBook({
        requestId: bookNumber,
        bookNumber,
        internalNumber: `B-${index}`,
        maxTurnoverAmount: '1.2',
        materials: [material(1)],
      });
    }
    const answers = await fileAll(
      Array.from({ length: 80 }, (_, index) =>
        filing(importOf(`I-${index}`, '10', '2000', { bookNumber: books[index % 8] })),
      ),
    );
    // Room of 12,000 dollars takes 6 lists of 2,000 in each book.
    expect(filed(answers)).toHaveLength(48);
    const counts = await world.database.read((sql) =>
      sql.rows<{ lists: unknown }>('SELECT COUNT(*) AS lists FROM bonded_list GROUP BY book_id'),
    );
    expect(counts.map(({ lists }) => Number(lists))).toEqual(Array(8).fill(6));
  });

  test('releases of one moment post each list once, on the day of its own release, in whatever book', async () => {
    const other = 'E09062000002';
    await world.fileBook({ maxTurnoverAmount: null });
    await world.fileBook({
      requestId: 'b-2',
      bookNumber: other,
      internalNumber: 'SY-2',
      maxTurnoverAmount: null,
    });
    const answers = await fileAll(
      Array.from({ length: 12 }, (_, index) => {
        const bookNumber = index % 2 === 0 ? BOOK : other;
        return filing(importOf(`I-${index}`, `${index + 1}`, '20', { declaresCustoms: true, bookNumber }));
      }),
    );
    const lists = filed(answers).map(({ bondedList }) => bondedList as { id: string; listNumber: string });
    const dayOf = (index: number) => legalDate(`2020-06-0${2 + (index % 3)}`);
    // The first one is told of again, with another day, among the others.
    await Promise.all([
      ...lists.map(({ id, listNumber }, index) => world.release(id, listNumber, dayOf(index))),
      ...lists.slice(0, 1).map(({ id, listNumber }) => world.release(id, listNumber, dayOf(2))),
    ]);

    const posted = await world.database.read((sql) =>
      sql.rows<{ list_number: string; posted_on: string }>(
        `SELECT list_number, posted_on FROM bonded_list WHERE state = 'POSTED' ORDER BY list_number`,
      ),
    );
    const expected = lists.map(({ listNumber }, index) => [listNumber, dayOf(index) as string]);
    expect(posted.map((row) => [row.list_number, row.posted_on])).toEqual(expected.toSorted());
    const { balances, events } = await ledger();
    const causes = events.filter(({ type }) => type === 'BondedListPosted').map((event) => event.caused_by);
    expect(causes.toSorted()).toEqual(lists.map((_, index) => `released-${index + 1}`).toSorted());
    // 12,500 in each book, and 1 + 3 + ... + 11 or 2 + 4 + ... + 12 kg.
    expect(balances.map(({ quantity }) => String(quantity)).toSorted()).toEqual(['1253600000', '1254200000']);
  });

  test('W-5 filed all at once has the figures of W-5 filed list after list', async () => {
    const other = 'E09062000002';
    await world.fileBook({ maxTurnoverAmount: null });
    await world.fileBook(
      bookFiling({ requestId: 'b-2', bookNumber: other, internalNumber: 'SY-2', maxTurnoverAmount: null }),
    );
    for (const list of w5Lists(3))
      expect(await world.fileList(list)).toMatchObject({ __typename: 'BondedListFiled' });
    const answers = await fileAll(
      w5Lists(7).map((list) => ({
        list: { ...list, bookNumber: other },
        requestId: `at-once-${list.internalNumber}`,
      })),
    );
    expect(filed(answers)).toHaveLength(answers.length);

    const dryRun = async (b: string) =>
      fieldOf<{ writeOffDryRun: { materials: { nodes: Record<string, string>[] } } }>(
        await world.ask(
          `query ($b: String!) { accountBook(bookNumber: $b) { writeOffDryRun { materials { nodes {
            imported consumed netConsumed tangibleLoss intangibleLoss theoreticalRemaining leftoversRemaining } } } } }`,
          { b },
        ),
        'accountBook',
      ).writeOffDryRun;
    expect(await dryRun(other)).toEqual(await dryRun(BOOK));
    expect((await dryRun(other)).materials.nodes[0]?.['theoreticalRemaining']).toBe('32776.80414');
    const { balances } = await ledger();
    expect(sum(balances.map(({ quantity }) => new Decimal(String(quantity)))).toFixed()).toBe('6555360828');
  });
});
