import { legalDate } from '@trust-supervision/kernel';
import type { Identity } from '@trust-supervision/subgraph';
import { engines, fieldOf, temporarySchema } from '@trust-supervision/testkit';
import {
  ARTICLE,
  BOOK,
  bookFiling,
  consumption,
  listInput,
  material,
  product,
  SEAFOOD,
  staff,
  startWorld,
  stranger,
  type World,
} from '../testing/account-book.world';
import { leavePricesAlone } from '../testing/prices.world';
import { tasksIn } from '../testing/review-task.world';

/** The book of another enterprise, whose material is what the first one makes. */
const OTHER_BOOK = 'E09062000002';

type Half = {
  state: string;
  kind: string;
  differences: { path: string; value: string; allowed: string }[];
} & Record<'counterpartListNumber' | 'deliveredOn' | 'declareBy', string | null> & {
    declaredLate: boolean;
    counterpart: { listNumber: string } | null;
  };
const CARRY_OVER = `query ($n: String!) { bondedList(listNumber: $n) { carryOver {
  kind state counterpartListNumber deliveredOn declareBy declaredLate
  counterpart { listNumber } differences { path rule value allowed }
} } }`;
const OPEN_MATTERS = `query ($b: String!, $asOf: Date) { accountBook(bookNumber: $b) { writeOffDryRun(asOf: $asOf) {
  findings { check message rows { bondedList { listNumber } } }
  materials { nodes { carriedOverIn consumed surplusCarriedOut added } }
} } }`;
type Paper = {
  writeOffDryRun: {
    findings: { check: string; message: string; rows: { bondedList: { listNumber: string } | null }[] }[];
    materials: { nodes: Record<string, string>[] };
  };
};

/** US dollars are kept at 5 places. */
const SCALE = 100_000n;

describe.each(engines)('carry-overs between two books on %s', (engine) => {
  let world: World;
  let close: () => Promise<void>;

  beforeAll(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    await leavePricesAlone(world);
    close = async () => {
      await world.stop();
      await schema.drop();
    };
    expect(await world.fileBook({ maxTurnoverAmount: null, validUntil: null })).toMatchObject({
      __typename: 'AccountBookFiled',
    });
    const other = {
      ...bookFiling(),
      requestId: 'book-2',
      bookNumber: OTHER_BOOK,
      internalNumber: 'SY-2020-2',
      enterpriseUsci: SEAFOOD,
      maxTurnoverAmount: null,
      validUntil: null,
      materials: [material(1, { hsCode: ARTICLE, unit: '007' })],
      products: [product(1)],
      consumptions: [consumption(1, 1)],
    };
    expect(await world.fileBook(other, stranger)).toMatchObject({ __typename: 'AccountBookFiled' });
  });
  afterAll(async () => {
    expect(world.bugs).toEqual([]);
    await close();
  });

  const out = (number: string, quantity: string, fields: object = {}) =>
    listInput(
      number,
      { mode: '0654', direction: 'EXPORT', kind: 'PRODUCT', lines: [{ quantity }] },
      { counterpartBookNumber: OTHER_BOOK, ...fields },
    );
  const into = (number: string, quantity: string, fields: object = {}) =>
    listInput(
      number,
      {
        mode: '0255',
        direction: 'IMPORT',
        kind: 'MATERIAL',
        lines: [{ quantity, hsCode: ARTICLE, unit: '007' }],
      },
      { bookNumber: OTHER_BOOK, counterpartBookNumber: BOOK, ...fields },
    );
  const file = async (list: { internalNumber: string }, identity: Identity): Promise<string> => {
    const answer = await world.fileList(list, identity);
    expect(answer).toMatchObject({ __typename: 'BondedListFiled' });
    return answer.bondedList?.listNumber ?? '';
  };
  /** A list that its rule leaves to an officer (R09), who approves it. */
  const passed = async (list: { internalNumber: string }, identity: Identity): Promise<string> => {
    const listNumber = await file(list, identity);
    expect(await world.ask(CARRY_OVER, { n: listNumber }, identity)).toMatchObject({
      data: { bondedList: { carryOver: null } },
    });
    const tasks = tasksIn(world);
    const [task] = (await tasks.list()).filter(({ filingNumber }) => filingNumber === listNumber);
    expect(task?.__typename).toBe('BondedListReviewTask');
    expect(new Set(task?.reasons.map(({ rule }) => rule))).toEqual(new Set(['R09']));
    const decided = await tasks.decide({ taskId: task?.id, decision: 'APPROVE', requestId: listNumber });
    expect(decided).toMatchObject({ __typename: 'ReviewTaskDecided' });
    return listNumber;
  };
  const halfOf = async (listNumber: string, identity: Identity): Promise<Half> => {
    const list = fieldOf<{ carryOver: Half }>(
      await world.ask(CARRY_OVER, { n: listNumber }, identity),
      'bondedList',
    );
    return list.carryOver;
  };
  const stateOf = async (listNumber: string, identity: Identity): Promise<string> =>
    (await halfOf(listNumber, identity)).state;
  const paperOf = async (book: string, asOf: string, identity: Identity): Promise<Paper> =>
    fieldOf<Paper>(await world.ask(OPEN_MATTERS, { b: book, asOf }, identity), 'accountBook');

  test('the half that comes first waits, whichever it is, and meets the other; each counts in its own book', async () => {
    const first = await file(out('A-1', '120'), staff);
    expect(await halfOf(first, staff)).toEqual({
      kind: 'DEEP_PROCESSING',
      state: 'WAITING_FOR_COUNTERPART',
      counterpartListNumber: null,
      deliveredOn: null,
      declareBy: null,
      declaredLate: false,
      counterpart: null,
      differences: [],
    });
    const second = await file(into('B-1', '120', { counterpartListNumber: first }), stranger);
    expect(await halfOf(first, staff)).toMatchObject({
      state: 'MET',
      counterpartListNumber: second,
      // It is another enterprise's list.
      counterpart: null,
      differences: [],
    });
    expect(await halfOf(second, stranger)).toMatchObject({ state: 'MET', counterpartListNumber: first });

    const third = await file(into('B-2', '80'), stranger);
    expect(await stateOf(third, stranger)).toBe('WAITING_FOR_COUNTERPART');
    const fourth = await file(out('A-2', '80', { counterpartListNumber: third }), staff);
    expect([await stateOf(third, stranger), await stateOf(fourth, staff)]).toEqual(['MET', 'MET']);

    const paper = await paperOf(BOOK, '2020-06-01', staff);
    expect(paper.writeOffDryRun.findings.filter(({ check }) => check.startsWith('CARRY_OVER'))).toEqual([]);
    expect(paper.writeOffDryRun.materials.nodes[0]).toMatchObject({
      consumed: '288.65979',
      carriedOverIn: '0',
    });
    const there = await paperOf(OTHER_BOOK, '2020-06-01', stranger);
    expect(there.writeOffDryRun.materials.nodes[0]).toMatchObject({ carriedOverIn: '200', consumed: '0' });
  });

  test('what differs is told from both sides, and the write-off names both lists', async () => {
    const first = await file(out('A-3', '100.5'), staff);
    const second = await passed(into('B-3', '100', { counterpartListNumber: first }), stranger);
    expect(await halfOf(first, staff)).toMatchObject({
      state: 'DIFFERS',
      differences: [{ path: 'lines[39269090 in 007].quantity', rule: 'R09', value: '100.5', allowed: '100' }],
    });
    expect(await halfOf(second, stranger)).toMatchObject({
      state: 'DIFFERS',
      differences: [{ path: 'lines[39269090 in 007].quantity', rule: 'R09', value: '100', allowed: '100.5' }],
    });
    const unmet = await file(out('A-4', '7', { counterpartBookNumber: null }), staff);

    const { writeOffDryRun } = await paperOf(BOOK, '2020-06-01', staff);
    expect(writeOffDryRun.findings.filter(({ check }) => check.startsWith('CARRY_OVER'))).toEqual([
      {
        check: 'CARRY_OVER_DIFFERS',
        message: 'lines[39269090 in 007].quantity: the quantities differ (100.5; there 100)',
        rows: [{ bondedList: { listNumber: first } }],
      },
      {
        check: 'CARRY_OVER_UNMET',
        message: 'the other half of the carry-over is not filed',
        rows: [{ bondedList: { listNumber: unmet } }],
      },
    ]);
  });

  test('a list that names a half which is not there waits for an officer: it reserves its room and moves nothing', async () => {
    const before = await moved();
    const named = { counterpartListNumber: 'QD090620E000009999' };
    const answer = await world.fileList(into('B-9', '40', named), stranger);
    expect(answer).toMatchObject({ bondedList: { state: 'MANUAL' } });
    expect(await moved()).toEqual({ ...before, reserved: before.reserved + 100n * SCALE });

    const tasks = tasksIn(world);
    const listNumber = answer.bondedList?.listNumber;
    const [task] = (await tasks.list()).filter(({ filingNumber }) => filingNumber === listNumber);
    expect(task?.reasons.map(({ rule }) => rule)).toEqual(['R09']);
    const ruling = { taskId: task?.id, decision: 'RETURN', reason: 'the other side knows of nothing' };
    expect(await tasks.decide(ruling)).toMatchObject({ __typename: 'ReviewTaskDecided' });
    expect(await moved()).toEqual(before);
  });

  /** How much moved, what is held, and what is reserved, of all books. */
  const moved = async (): Promise<{ movements: bigint; held: bigint; reserved: bigint }> => {
    const sum = async (statement: string): Promise<bigint> => {
      const [row] = await world.database.read((sql) => sql.rows<{ sum: unknown }>(statement));
      return BigInt(String(row?.sum));
    };
    return {
      movements: await sum('SELECT COUNT(*) AS sum FROM movement'),
      held: await sum('SELECT SUM(quantity) AS sum FROM material_balance'),
      reserved: await sum('SELECT SUM(reserved_usd) AS sum FROM book_turnover'),
    };
  };

  test('whoever names a list that does not name him learns nothing of it', async () => {
    const secret = await file(into('B-4', '55', { counterpartBookNumber: 'E09062000009' }), stranger);
    const curious = await passed(out('A-5', '1', { counterpartListNumber: secret }), staff);
    expect(await halfOf(curious, staff)).toMatchObject({
      state: 'WAITING_FOR_COUNTERPART',
      counterpartListNumber: null,
      differences: [],
    });
  });

  test('halves that are filed at the same moment, from both sides, all meet, each once', async () => {
    const quantities = ['11', '12', '13', '14', '15', '16'];
    const filed = await Promise.all(
      quantities.flatMap((quantity) => [
        file(out(`AC-${quantity}`, quantity), staff),
        file(into(`BC-${quantity}`, quantity), stranger),
      ]),
    );
    for (const [index, quantity] of quantities.entries()) {
      const [one, other] = [filed[index * 2] as string, filed[index * 2 + 1] as string];
      expect([quantity, await halfOf(one, staff)]).toMatchObject([
        quantity,
        { state: 'MET', counterpartListNumber: other },
      ]);
      expect(await halfOf(other, stranger)).toMatchObject({ state: 'MET', counterpartListNumber: one });
    }
    const pairs = await world.database.read((sql) =>
      sql.rows<{ waiting: unknown }>(
        `SELECT COUNT(*) AS waiting FROM carry_over_half one JOIN carry_over_half other ON other.list_id = one.counterpart_list_id
         WHERE other.counterpart_list_id IS NULL OR other.counterpart_list_id <> one.list_id`,
      ),
    );
    expect(Number(pairs[0]?.waiting)).toBe(0);
  });

  test('two lists that claim the same half: the first has it, the other waits', async () => {
    const wanted = await file(into('B-5', '31'), stranger);
    const claims = await Promise.all(
      ['A-6', 'A-7'].map((number) => file(out(number, '31', { counterpartListNumber: wanted }), staff)),
    );
    const states = await Promise.all(claims.map((listNumber) => stateOf(listNumber, staff)));
    expect(states.toSorted()).toEqual(['MET', 'WAITING_FOR_COUNTERPART']);
    expect(claims).toContain((await halfOf(wanted, stranger)).counterpartListNumber);
  });

  test('surplus moves between books as a pair as well', async () => {
    const given = await file(
      listInput(
        'A-8',
        { mode: '0657', direction: 'EXPORT', kind: 'MATERIAL', lines: [{ quantity: '40' }] },
        { counterpartBookNumber: OTHER_BOOK },
      ),
      staff,
    );
    const taken = await passed(
      listInput(
        'B-6',
        {
          mode: '0657',
          direction: 'IMPORT',
          kind: 'MATERIAL',
          lines: [{ quantity: '40', hsCode: ARTICLE, unit: '007' }],
        },
        { bookNumber: OTHER_BOOK, counterpartListNumber: given, counterpartBookNumber: BOOK },
      ),
      stranger,
    );
    // The other book took in goods of another commodity than left.
    expect(await halfOf(taken, stranger)).toMatchObject({ kind: 'SURPLUS', state: 'DIFFERS' });
    expect((await halfOf(given, staff)).differences.map(({ value, allowed }) => [value, allowed])).toEqual([
      ['40', '0'],
      ['0', '40'],
    ]);
  });

  test('a delivery is declared by the end of the next month; later it is flagged, and counts all the same', async () => {
    const inTime = await file(out('A-9', '3', { deliveredOn: '2020-05-01' }), staff);
    expect(await halfOf(inTime, staff)).toMatchObject({
      deliveredOn: '2020-05-01',
      declareBy: '2020-06-30',
      declaredLate: false,
    });
    const late = await file(out('A-10', '3', { deliveredOn: '2020-04-30' }), staff);
    expect(await halfOf(late, staff)).toMatchObject({ declareBy: '2020-05-31', declaredLate: true });
    const { writeOffDryRun } = await paperOf(BOOK, '2020-06-01', staff);
    expect(writeOffDryRun.findings.filter(({ check }) => check === 'CARRY_OVER_LATE')).toEqual([
      {
        check: 'CARRY_OVER_LATE',
        message: 'the delivery had to be declared by 2020-05-31',
        rows: [{ bondedList: { listNumber: late } }],
      },
    ]);
  });

  test('a list that cannot be a half is refused, and nothing moves', async () => {
    const before = await world.facts();
    const answer = await world.fileList(
      out('A-11', '1', { counterpartBookNumber: BOOK, deliveredOn: '2020-06-02' }),
      staff,
    );
    expect(answer.faults?.map(({ rule }) => rule)).toEqual(['COUNTERPART_IS_SELF', 'DELIVERED_AFTERWARDS']);
    expect(await world.facts()).toBe(before);
  });

  test('since 2023-11-14 a book declares a delivery of the cycle before, in the cycle of the declaration', async () => {
    // The first cycle ends on 2020-12-30; the fifth ends on 2024-12-29.
    world.clock.advanceTo(legalDate('2025-01-10'));
    const list = await file(out('A-12', '9', { deliveredOn: '2024-12-20' }), staff);
    expect(await halfOf(list, staff)).toMatchObject({ declareBy: '2025-01-31', declaredLate: false });
    const { writeOffDryRun } = await paperOf(BOOK, '2025-01-10', staff);
    expect(writeOffDryRun.materials.nodes[0]).toMatchObject({ consumed: '12.98969' });
  });
});
