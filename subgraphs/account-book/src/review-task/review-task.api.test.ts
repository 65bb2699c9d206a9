import { legalDate } from '@trust-supervision/kernel';
import { callerOf, engines, fieldOf, temporarySchema } from '@trust-supervision/testkit';
import { material, PLASTICS, staff, startWorld, type World } from '../testing/account-book.world';
import { tasksIn, type TaskAnswer } from '../testing/review-task.world';
import {
  counted,
  openPeriod,
  reviewer,
  unmoved,
  writeOffsIn,
  type WriteOffSteps,
} from '../testing/write-off.world';

const NOON = '2024-06-01T04:00:00.000Z';
const stock = counted({ 1: '12500' });

describe.each(engines)('the review of a write-off as a task on %s', (engine) => {
  let world: World;
  let writeOffs: WriteOffSteps;
  let tasks: ReturnType<typeof tasksIn>;
  let drop: () => Promise<void>;
  let bookNumber: string;
  let books = 0;

  beforeAll(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    tasks = tasksIn(world);
    world.clock.advanceTo(legalDate('2024-06-01'));
    drop = async () => {
      await world.stop();
      await schema.drop();
    };
  }, 60_000);
  // Each test has a book of its own, whose period has run to its end.
  beforeEach(async () => {
    books += 1;
    bookNumber = `E090624${String(books).padStart(5, '0')}`;
    writeOffs = writeOffsIn(world, bookNumber);
    const materials = [material(1, { openingQuantity: '12500' })];
    await openPeriod(world, { requestId: bookNumber, bookNumber, internalNumber: bookNumber, materials });
  });
  afterAll(async () => {
    expect(world.bugs).toEqual([]);
    await drop();
  });

  const list = async (state: string | null = null): Promise<TaskAnswer[]> =>
    (await tasks.list({ state, first: 100 })).filter(
      ({ filingNumber }) => filingNumber === `${bookNumber}/1`,
    );
  const reported = async (): Promise<string> => {
    await writeOffs.report({ stock });
    const [task] = await list();
    if (!task) throw new Error('a report opens a task');
    return task.id;
  };

  test('a report comes before an officer, who takes it for an hour and approves it: decision and effect are one', async () => {
    const taskId = await reported();
    expect(await list()).toEqual([
      {
        __typename: 'WriteOffReviewTask',
        id: taskId,
        filingNumber: `${bookNumber}/1`,
        enterpriseUsci: PLASTICS,
        enterprise: { usci: PLASTICS },
        district: '0906',
        state: 'OPEN',
        level: 1,
        levels: 1,
        reasons: [{ rule: 'WRITE_OFF_REVIEW' }],
        openedAt: NOON,
        ageMinutes: 0,
        claimedBy: null,
        claimExpiresAt: null,
        decision: null,
        decidedBy: null,
        decidedAt: null,
        decisionReason: null,
        followsTaskId: null,
        steps: [{ event: 'OPEN', by: 'system', decision: null, reason: null }],
        writeOff: { period: { number: 1, state: 'REVIEW' } },
      },
    ]);
    expect(await tasks.claim({ taskId })).toMatchObject({
      task: { state: 'CLAIMED', claimedBy: 'Wang', claimExpiresAt: '2024-06-01T05:00:00.000Z' },
    });
    expect(await unmoved(world, () => writeOffs.supplement({ stock }))).toMatchObject({
      faults: [{ rule: 'PERIOD_STATE' }, { rule: 'REVIEW_CLAIMED', value: 'Wang' }].slice(1),
    });
    expect(
      await unmoved(world, () => tasks.decide({ taskId, decision: 'APPROVE' }, reviewer('Li'))),
    ).toMatchObject({
      faults: [{ path: 'taskId', rule: 'CLAIMED_BY_ANOTHER', value: 'Wang' }],
    });
    expect(await tasks.decide({ taskId, decision: 'APPROVE' })).toMatchObject({
      __typename: 'ReviewTaskDecided',
      followedBy: null,
      task: {
        state: 'DECIDED',
        decision: 'APPROVE',
        decidedBy: 'Wang',
        decidedAt: NOON,
        steps: [
          { event: 'OPEN' },
          { event: 'CLAIM', by: 'Wang' },
          { event: 'DECIDE', by: 'Wang', decision: 'APPROVE' },
        ],
        writeOff: { period: { state: 'APPROVED' } },
      },
    });
    expect(await list()).toEqual([]);
    expect(await list('DECIDED')).toHaveLength(1);
    expect(
      await unmoved(world, () => tasks.decide({ taskId, decision: 'RETURN', reason: 'No' }, reviewer('Li'))),
    ).toEqual({
      __typename: 'ReviewTaskAlreadyDecided',
      decision: 'APPROVE',
      decidedBy: 'Wang',
      decidedAt: NOON,
      message: `Wang has approved ${bookNumber}/1 at ${NOON}.`,
    });
  });

  test('what is decided by the write-off itself is the decision of its task', async () => {
    const taskId = await reported();
    await writeOffs.claim({}, reviewer('Wang'));
    expect(await list()).toMatchObject([{ state: 'CLAIMED', claimedBy: 'Wang' }]);
    await writeOffs.giveBack({ reason: 'Count again' }, reviewer('Wang'));
    expect(await list('DECIDED')).toMatchObject([
      { id: taskId, decision: 'RETURN', decidedBy: 'Wang', decisionReason: 'Count again' },
    ]);
    expect(await tasks.decide({ taskId, decision: 'APPROVE' }, reviewer('Li'))).toMatchObject({
      __typename: 'ReviewTaskAlreadyDecided',
      decision: 'RETURN',
      decidedBy: 'Wang',
    });
    const again = await reported();
    expect(again).not.toBe(taskId);
    expect(await tasks.decide({ taskId: again, decision: 'RETURN', reason: 'Again' })).toMatchObject({
      task: { writeOff: { period: { state: 'DUE' } } },
    });
    expect(await writeOffs.approve({}, reviewer('Li'))).toMatchObject({
      __typename: 'WriteOffDecided',
      decision: 'RETURN',
      decidedBy: 'Wang',
    });
  });

  test('a supplement takes the review back and opens another', async () => {
    const taskId = await reported();
    await writeOffs.supplement({ stock });
    expect(await list('WITHDRAWN')).toMatchObject([
      { id: taskId, steps: [{ event: 'OPEN' }, { event: 'WITHDRAW', by: staff.name }] },
    ]);
    expect(await unmoved(world, () => tasks.decide({ taskId, decision: 'APPROVE' }))).toMatchObject({
      faults: [{ rule: 'TASK_WITHDRAWN' }],
    });
    expect(await list()).toHaveLength(1);
  });

  test('an inspection is looked for first: the period waits, and nobody restates it meanwhile', async () => {
    const taskId = await reported();
    const ordered = await tasks.decide({ taskId, decision: 'ORDER_INSPECTION', reason: 'Count the stock' });
    expect(ordered).toMatchObject({
      followedBy: { state: 'OPEN', followsTaskId: taskId, writeOff: { period: { state: 'REVIEW' } } },
    });
    expect(await unmoved(world, () => writeOffs.supplement({ stock }))).toMatchObject({
      faults: [{ rule: 'REVIEW_CLAIMED', value: 'Wang' }],
    });
    const found = { taskId: ordered.followedBy?.id, decision: 'APPROVE' };
    expect(await unmoved(world, () => tasks.decide(found))).toMatchObject({
      faults: [{ rule: 'REASON_MISSING' }],
    });
    expect(await tasks.decide({ ...found, reason: 'As counted' }, reviewer('Li'))).toMatchObject({
      task: { writeOff: { period: { state: 'APPROVED' } } },
    });
  });

  test('an approval that the period refuses leaves the task as it was', async () => {
    await writeOffs.report({ stock: counted({ 1: '12000' }) });
    await writeOffs.confirm({ version: 1, explanations: [{ itemNumber: 1, explanation: 'Spilt' }] });
    const [task] = await list();
    expect(
      await unmoved(world, () => tasks.decide({ taskId: task?.id, decision: 'APPROVE', reason: 'Why not' })),
    ).toMatchObject({ faults: [{ rule: 'DISPOSAL_MISSING' }] });
    expect(await list()).toMatchObject([{ state: 'OPEN', writeOff: { period: { state: 'REVIEW' } } }]);
  });

  test('the same request again answers the same; a page ends where the next begins', async () => {
    const taskId = await reported();
    const input = { requestId: 'once', taskId, decision: 'RETURN', reason: 'Count again' };
    const first = await tasks.decide(input);
    expect(await unmoved(world, () => tasks.decide(input))).toEqual(first);
    expect(await unmoved(world, () => tasks.decide({ ...input, reason: 'Else' }))).toEqual({
      __typename: 'RequestIdReused',
      requestId: 'once',
    });
    await reported();
    await writeOffs.supplement({ stock });
    await writeOffs.supplement({ stock });
    const one = await tasks.page({ state: 'WITHDRAWN', first: 1 });
    const two = await tasks.page({ state: 'WITHDRAWN', first: 1, after: one.pageInfo.endCursor });
    const both = await tasks.page({ state: 'WITHDRAWN', first: 2 });
    expect(one.pageInfo.hasNextPage).toBe(true);
    expect([...one.nodes, ...two.nodes]).toEqual(both.nodes);
  });

  test('a claim ends with its hour, and the task is older', async () => {
    const taskId = await reported();
    await tasks.claim({ taskId });
    world.clock.advanceTo(legalDate('2024-06-02'));
    expect(await list('OPEN')).toMatchObject([{ id: taskId, claimedBy: null, ageMinutes: 1440 }]);
    expect(await list('CLAIMED')).toEqual([]);
    expect(await tasks.claim({ taskId }, reviewer('Li'))).toMatchObject({ task: { claimedBy: 'Li' } });
  });

  test('the coordinator of the enterprise, others and other districts do not decide', async () => {
    const taskId = await reported();
    await world.coordinate(reviewer('Wang'));
    const approve = { taskId, decision: 'APPROVE' };
    for (const refused of [
      () => tasks.claim({ taskId }),
      () => tasks.decide(approve),
      () => writeOffs.approve({}, reviewer('Wang')),
      () => writeOffs.dispose({ findings: [], reason: 'No' }, reviewer('Wang')),
    ]) {
      expect(await unmoved(world, refused)).toMatchObject({
        faults: [{ rule: 'OFFICER_IS_COORDINATOR', value: 'Wang' }],
      });
    }
    const before = await world.facts();
    for (const identity of [
      staff,
      callerOf('a', 'ADMINISTRATOR'),
      callerOf('p', 'AGENCY'),
      reviewer('Zhao', '0908'),
      reviewer('Zhao', null),
    ]) {
      await expect(tasks.decide(approve, identity)).rejects.toThrow('FORBIDDEN');
    }
    await expect(tasks.list({}, staff)).rejects.toThrow('FORBIDDEN');
    await expect(tasks.list({}, reviewer('Zhao', null))).rejects.toThrow('FORBIDDEN');
    const waiting = await tasks.list();
    expect(waiting.map(({ id }) => id)).toContain(taskId);
    expect(await tasks.list({}, reviewer('Zhao', '0908'))).toEqual([]);
    expect(await tasks.list({}, callerOf('a', 'ADMINISTRATOR'))).toEqual(waiting);
    expect(await tasks.list({ district: '0906' }, reviewer('Zhao', '0908'))).toEqual(waiting);
    const byKey = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on WriteOffReviewTask { id } } }`;
    const key = { r: [{ __typename: 'WriteOffReviewTask', id: taskId }] };
    expect(fieldOf(await world.ask(byKey, key, staff), '_entities')).toEqual([null]);
    expect(fieldOf(await world.ask(byKey, key, reviewer('Li')), '_entities')).toEqual([{ id: taskId }]);
    expect(await unmoved(world, () => tasks.claim({ taskId: 'none' }))).toEqual({
      __typename: 'NotFound',
      kind: 'review task',
      key: 'none',
    });
    expect(await world.facts()).toBe(before);
    expect(await tasks.decide(approve, reviewer('Li'))).toMatchObject({ task: { decidedBy: 'Li' } });
  });
});
