import { legalDate } from '@trust-supervision/kernel';
import { engines, fieldOf, temporarySchema } from '@trust-supervision/testkit';
import {
  BOOK,
  importOf,
  listInput,
  PLASTICS,
  startWorld,
  stranger,
  type Answered,
  type World,
} from '../testing/account-book.world';
import { tasksIn, type TaskAnswer } from '../testing/review-task.world';
import { reviewer, unmoved } from '../testing/write-off.world';

const R01 = `query ($n: String!) { bondedList(listNumber: $n) { reviewDecision { rules { rule inputs { name value } hits { code } } } } }`;
type R01Run = { rule: string; inputs: { name: string; value: string | null }[]; hits: { code: string }[] };
const REVIEW = `{ id outcome filing filingKey wouldPass documentFaults { rule }
  rules { rule limits { name value } inputs { name value } hits { code path value allowed } } }`;
const LIST = `query ($n: String!, $asOf: Date, $knownAt: DateTime) { bondedList(listNumber: $n) {
  state at: state(asOf: $asOf, knownAt: $knownAt) approvedOn postedOn reviewDecision ${REVIEW} } }`;
const ROOM = `query ($b: String!) { accountBook(bookNumber: $b) { turnover { reserved { amount } outstanding { amount } } } }`;
const REFUSED = `mutation ($input: FileBondedListInput!) { fileBondedList(input: $input) { __typename
  ... on FilingRefused { decisionId faults { path rule reviewRule value allowed } } } }`;
const DECISION = `query ($id: ID!) { reviewDecision(id: $id) ${REVIEW} }`;
const REPLAY = `query ($id: ID!) { replayReview(decisionId: $id) { same before after differences { rule } } }`;

type Review = { id: string; outcome: string; rules: { rule: string; hits: object[] }[] };
type ListAnswer = {
  state: string;
  at: string | null;
  approvedOn: string;
  postedOn: string | null;
  reviewDecision: Review;
};

describe.each(engines)('bonded lists under review on %s', (engine) => {
  let world: World;
  let tasks: ReturnType<typeof tasksIn>;
  let drop: () => Promise<void>;

  beforeEach(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    tasks = tasksIn(world);
    drop = async () => {
      await world.stop();
      await schema.drop();
    };
    expect(await world.fileBook()).toMatchObject({ __typename: 'AccountBookFiled' });
    // 1,000 kg at 2.20 USD set the average of the cycle.
    expect(await world.fileList(importOf('I-0', '1000', '2200'))).toMatchObject({
      bondedList: { state: 'POSTED' },
    });
  });
  afterEach(async () => {
    expect(world.bugs).toEqual([]);
    await drop();
  });

  const listOf = async (n: string, moment: object = {}): Promise<ListAnswer> =>
    fieldOf<ListAnswer>(await world.ask(LIST, { n, ...moment }), 'bondedList');
  const room = async () =>
    fieldOf<{ turnover: Record<string, { amount: string }> }>(
      await world.ask(ROOM, { b: BOOK }),
      'accountBook',
    ).turnover;
  const filed = async (list: { internalNumber: string }, requestId?: string) => {
    const { bondedList } = await world.fileList(list, undefined, requestId);
    return bondedList as NonNullable<Answered['bondedList']>;
  };
  const taskOf = async (listNumber: string): Promise<TaskAnswer> => {
    const found = (await tasks.list({ first: 100 })).filter(
      ({ filingNumber }) => filingNumber === listNumber,
    );
    expect(found).toHaveLength(1);
    return found[0] as TaskAnswer;
  };
  const events = async (): Promise<string[]> =>
    (
      await world.database.read((sql) =>
        sql.rows<{ type: string }>('SELECT type FROM outbox_event ORDER BY event_id'),
      )
    )
      .map(({ type }) => type)
      .filter((type) => type.startsWith('BondedList'));
  const movements = async (): Promise<number> => {
    const rows = await world.database.read((sql) =>
      sql.rows<{ n: unknown }>('SELECT COUNT(*) AS n FROM movement'),
    );
    return Number(rows[0]?.n);
  };
  /** 100 kg at 3.00 USD: more than 30 % above the average. */
  const dear = (internalNumber: string, fields: object = {}) =>
    importOf(internalNumber, '100', '300', fields);

  test('a list that passes keeps its decision: every rule that ran, what it read and its limits', async () => {
    const { listNumber } = await filed(importOf('I-1', '100', '280'));
    const { state, reviewDecision: review } = await listOf(listNumber);
    expect([state, review.outcome]).toEqual(['POSTED', 'APPROVE']);
    expect(review).toMatchObject({ filing: 'BONDED_LIST', filingKey: 'I-1', wouldPass: [] });
    expect(review.rules.map(({ rule }) => rule)).toEqual(['R01', 'R06', 'R07', 'R13']);
    expect(review.rules[1]).toMatchObject({
      limits: [
        { name: 'validUntil', value: '2022-12-31' },
        { name: 'turnoverRoomUsd', value: '8970300' },
      ],
    });
    expect(fieldOf(await world.ask(REPLAY, { id: review.id }), 'replayReview')).toEqual({
      same: true,
      before: 'APPROVE',
      after: 'APPROVE',
      differences: [],
    });
  });

  test('a price outside the band is for one officer: until then the list reserves its room and moves nothing', async () => {
    const [before, told] = [await movements(), await events()];
    const { listNumber, state } = await filed(dear('I-1'));
    expect(state).toBe('MANUAL');
    expect(await room()).toMatchObject({ reserved: { amount: '300.00' } });
    expect([await movements(), await events()]).toEqual([before, told]);
    const task = await taskOf(listNumber);
    expect(task).toMatchObject({
      __typename: 'BondedListReviewTask',
      enterpriseUsci: PLASTICS,
      district: '0906',
      state: 'OPEN',
      reasons: [{ rule: 'R07' }],
    });
    expect(await listOf(listNumber)).toMatchObject({
      approvedOn: '2020-06-01',
      postedOn: null,
      reviewDecision: { outcome: 'MANUAL' },
    });

    expect(await tasks.decide({ taskId: task.id, decision: 'APPROVE' })).toMatchObject({
      __typename: 'ReviewTaskDecided',
      task: { state: 'DECIDED', decidedBy: 'Wang' },
    });
    expect(await listOf(listNumber)).toMatchObject({ state: 'POSTED', postedOn: '2020-06-01' });
    expect(await room()).toMatchObject({ reserved: { amount: '0.00' } });
    expect([await movements(), await events()]).toEqual([before + 1, [...told, 'BondedListPosted']]);
  });

  test('an officer approves on a later day: a declaration follows then, and what stood on which day can be asked', async () => {
    const { id, listNumber } = await filed(dear('I-1', { declaresCustoms: true }));
    world.clock.advanceTo(legalDate('2020-06-03'));
    const task = await taskOf(listNumber);
    expect(await tasks.decide({ taskId: task.id, decision: 'APPROVE' })).toMatchObject({
      __typename: 'ReviewTaskDecided',
    });
    expect(await events()).toContain('BondedListApproved');
    expect(await listOf(listNumber)).toMatchObject({ state: 'APPROVED', approvedOn: '2020-06-03' });
    await world.release(id, listNumber, legalDate('2020-06-04'));
    const states = [];
    for (const asOf of ['2020-05-31', '2020-06-02', '2020-06-03', '2020-06-04'])
      states.push((await listOf(listNumber, { asOf })).at);
    expect(states).toEqual([null, 'MANUAL', 'APPROVED', 'POSTED']);
  });

  test('a list that is returned frees its room, and is filed again under its numbers', async () => {
    const first = await filed(dear('I-1'));
    const task = await taskOf(first.listNumber);
    expect(await unmoved(world, () => tasks.decide({ taskId: task.id, decision: 'RETURN' }))).toMatchObject({
      faults: [{ path: 'reason', rule: 'REASON_MISSING' }],
    });
    const before = await movements();
    expect(
      await tasks.decide({ taskId: task.id, decision: 'RETURN', reason: 'the price is a slip of the pen' }),
    ).toMatchObject({ __typename: 'ReviewTaskDecided' });
    expect(await listOf(first.listNumber)).toMatchObject({ state: 'RETURNED', postedOn: null });
    expect(await room()).toMatchObject({ reserved: { amount: '0.00' } });
    expect(await movements()).toBe(before);

    const again = await filed(importOf('I-1', '100', '230'), 'again');
    expect(again).toMatchObject({ id: first.id, listNumber: first.listNumber, state: 'POSTED' });
    const lines = await world.database.read((sql) =>
      sql.rows<{ n: unknown }>('SELECT COUNT(*) AS n FROM bonded_list_line WHERE list_id = ?', [first.id]),
    );
    expect([Number(lines[0]?.n), await movements()]).toEqual([1, before + 1]);
    expect((await listOf(first.listNumber)).reviewDecision.outcome).toBe('APPROVE');
    // A list that stands is not filed twice.
    expect(
      await unmoved(world, () => world.fileList(importOf('I-1', '1', '2'), undefined, 'twice')),
    ).toMatchObject({
      faults: [{ rule: 'LIST_REPEATED' }],
    });
  });

  test('what refuses a list is told at once: faults of the document and the hits of its rules, with the decision', async () => {
    const list = { ...importOf('I-1', '-1', '9000000'), declaredOn: '2023-01-01' };
    const refused = fieldOf<{ decisionId: string; faults: object[] }>(
      await unmoved(world, () => world.ask(REFUSED, { input: { requestId: 'refused', list } })),
      'fileBondedList',
    );
    expect(refused.faults).toMatchObject([
      { path: 'declaredOn', rule: 'DATE_IN_FUTURE', reviewRule: null },
      { path: 'lines[0].quantity', rule: 'QUANTITY_NOT_POSITIVE', reviewRule: null },
      { path: 'declaredOn', rule: 'BOOK_EXPIRED', reviewRule: 'R06', allowed: '2022-12-31 or before' },
      { path: 'lines', rule: 'TURNOVER_EXCEEDED', reviewRule: 'R06', allowed: 'at most 8970300 USD' },
    ]);
    const review = fieldOf(await world.ask(DECISION, { id: refused.decisionId }), 'reviewDecision');
    expect(review).toMatchObject({
      outcome: 'REJECT',
      filingKey: 'I-1',
      documentFaults: [{ rule: 'DATE_IN_FUTURE' }, { rule: 'QUANTITY_NOT_POSITIVE' }],
    });
    // Another enterprise does not learn of it.
    expect(
      fieldOf(await world.ask(DECISION, { id: refused.decisionId }, stranger), 'reviewDecision'),
    ).toBeNull();
  });

  test('a discredited enterprise imports nothing, and an officer decides its exports (AT-15)', async () => {
    await world.rate('DISCREDITED');
    const answer = await unmoved(world, () => world.fileList(importOf('I-1', '1', '2.2')));
    expect(answer.faults?.map(({ rule }) => rule)).toEqual(['ENTERPRISE_DISCREDITED', 'BOOK_PAUSED']);
    const lines = [{ quantity: '10' }];
    const { listNumber, state } = await filed(
      listInput('E-1', { mode: '0615', direction: 'EXPORT', kind: 'PRODUCT', lines }),
    );
    expect(state).toBe('MANUAL');
    expect(await taskOf(listNumber)).toMatchObject({ reasons: [{ rule: 'R01' }] });
  });

  test.each([
    ['an open case', { active: true, caseMark: '2' }, 'MANUAL', ['CASE_OPEN']],
    ['a case that was transferred', { active: true, caseMark: '1' }, 'MANUAL', ['CASE_OPEN']],
    ['a closed case', { active: true, caseMark: '3' }, 'POSTED', []],
    ['no case, but it is not active', { active: false, caseMark: '0' }, 'MANUAL', ['ENTERPRISE_INACTIVE']],
    [
      'a case that is open from tomorrow on',
      { active: true, caseMark: '2', effectiveFrom: '2020-06-02' },
      'POSTED',
      [],
    ],
  ] as const)(
    'an enterprise with %s: enterprise-credit tells, R01 reads',
    async (_name, standing, state, codes) => {
      await world.record(standing);
      const list = await filed(importOf('I-1', '1', '2.2'));
      expect(list.state).toBe(state);
      const told = await world.ask(R01, { n: list.listNumber });
      const { reviewDecision } = fieldOf<{ reviewDecision: { rules: R01Run[] } }>(told, 'bondedList');
      const [{ rule, inputs, hits }] = reviewDecision.rules as [R01Run];
      expect([rule, hits.map(({ code }) => code)]).toEqual(['R01', codes]);
      const isToday = !('effectiveFrom' in standing);
      expect(inputs).toContainEqual({ name: 'caseMark', value: isToday ? standing.caseMark : null });
      expect(inputs).toContainEqual({ name: 'active', value: isToday ? String(standing.active) : null });
    },
  );

  test('the coordinator of the enterprise decides none of its lists; another officer does', async () => {
    await world.coordinate(reviewer('Wang'));
    const { listNumber } = await filed(dear('I-1'));
    const { id: taskId } = await taskOf(listNumber);
    expect(await unmoved(world, () => tasks.decide({ taskId, decision: 'APPROVE' }))).toMatchObject({
      faults: [{ rule: 'OFFICER_IS_COORDINATOR' }],
    });
    expect(await tasks.decide({ taskId, decision: 'APPROVE' }, reviewer('Li'))).toMatchObject({
      task: { decidedBy: 'Li' },
    });
  });

  test('two officers decide the same list at the same moment, 200 times: one decision and one effect each', async () => {
    const numbers = Array.from({ length: 200 }, (_, index) => `I-${index + 1}`);
    const lists = await Promise.all(numbers.map((number) => filed(dear(number))));
    const open = new Map<string, string>();
    for (let after: string | null = null; ;) {
      const page = await tasks.page({ first: 100, after });
      for (const { id, filingNumber } of page.nodes) open.set(filingNumber, id);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(open.size).toBe(200);
    const decidedBy: Record<string, number> = { Wang: 0, Li: 0 };
    for (const [index, { listNumber }] of lists.entries()) {
      const taskId = open.get(listNumber);
      const rulings = [
        { officer: 'Wang', decision: 'APPROVE', reason: null },
        { officer: 'Li', decision: 'RETURN', reason: 'too dear' },
      ];
      const answers = await Promise.all(
        (index % 2 === 0 ? rulings : rulings.toReversed()).map(async ({ officer, ...ruling }) => {
          const requestId = `${officer}-${listNumber}`;
          return { officer, answer: await tasks.decide({ taskId, requestId, ...ruling }, reviewer(officer)) };
        }),
      );
      const won = answers.filter(({ answer }) => answer.__typename === 'ReviewTaskDecided');
      const lost = answers.filter(({ answer }) => answer.__typename === 'ReviewTaskAlreadyDecided');
      expect([won.length, lost.length]).toEqual([1, 1]);
      expect(lost[0]?.answer.decidedBy).toBe(won[0]?.officer);
      decidedBy[won[0]?.officer ?? ''] = (decidedBy[won[0]?.officer ?? ''] ?? 0) + 1;
    }
    expect((decidedBy['Wang'] ?? 0) + (decidedBy['Li'] ?? 0)).toBe(200);
    const states = await world.database.read((sql) =>
      sql.rows<{ state: string; n: unknown }>(
        `SELECT state, COUNT(*) AS n FROM bonded_list WHERE internal_number <> 'I-0' GROUP BY state ORDER BY state`,
      ),
    );
    const posted = decidedBy['Wang'] ?? 0;
    expect(Object.fromEntries(states.map(({ state, n }) => [state, Number(n)]))).toEqual(
      Object.fromEntries(
        [
          ['POSTED', posted],
          ['RETURNED', 200 - posted],
        ].filter(([, n]) => n !== 0),
      ),
    );
    expect(await movements()).toBe(2 + posted);
    expect(await room()).toMatchObject({ reserved: { amount: '0.00' } });
  }, 120_000);
});
