import type { ReviewDecision } from '@trust-supervision/contracts';
import {
  createTable,
  entityOf,
  id,
  text,
  type Database,
  type TableShape,
  type Tx,
} from '@trust-supervision/database';
import { eventEntities, eventMigrations, Outbox } from '@trust-supervision/events';
import { legalDate, SetClock } from '@trust-supervision/kernel';
import {
  loadReferenceSets,
  referenceEntities,
  referenceMigrations,
  seedSets,
} from '@trust-supervision/reference';
import { engines, temporaryDatabase } from '@trust-supervision/testkit';
import {
  keepCoordinator,
  reviewTaskEntities,
  reviewTaskMigrations,
  ReviewTasks,
  type TaskEffect,
} from './index';

const EFFECT: TableShape = {
  name: 'effect',
  columns: { filingId: id(), decision: text(20), officer: text(120) },
  primaryKey: ['filingId', 'decision', 'officer'],
};
const EffectEntity = entityOf<{ filingId: string; decision: string; officer: string }>('Effect', EFFECT);

const USCI = '91210200MA0000001K';
const filing = (filingId: string) => ({
  kind: 'BONDED_LIST' as const,
  filingId,
  filingNumber: `QD-${filingId}`,
  enterpriseUsci: USCI,
  district: '0906',
});
const WANG = { subject: 'wang', name: 'Wang' };
const LI = { subject: 'li', name: 'Li' };
const because = {
  reasons: [{ rule: 'R07', message: 'the price is far from the average' }],
  causedBy: 'request:1',
};

describe.each(engines)('review tasks on %s', (engine) => {
  let database: Database;
  let tasks: ReviewTasks;
  let clock: SetClock;
  let drop: () => Promise<void>;
  const today = legalDate('2020-06-01');

  beforeAll(async () => {
    const opened = await temporaryDatabase(engine, {
      entities: [...eventEntities, ...referenceEntities, ...reviewTaskEntities, EffectEntity],
      migrations: [
        ...eventMigrations,
        ...referenceMigrations,
        ...reviewTaskMigrations,
        ...createTable(EFFECT),
      ],
    });
    ({ database, drop } = opened);
    await loadReferenceSets(
      database,
      seedSets().filter(({ name }) => name === 'policy'),
    );
  }, 60_000);
  beforeEach(async () => {
    clock = new SetClock(today);
    tasks = new ReviewTasks({ outbox: new Outbox('account-book', database, clock), clock });
    const keep =
      (decision: string) =>
      async (tx: Tx, { task: { filingId }, officer }: TaskEffect) => {
        await tx.insert(EffectEntity, [{ filingId, decision, officer: officer.name }]);
        return [];
      };
    tasks.handle('BONDED_LIST', {
      lock: async () => undefined,
      approve: keep('APPROVE'),
      giveBack: keep('RETURN'),
    });
    await database.write(async (tx) => {
      for (const table of ['review_task', 'review_task_step', 'kept_coordinator', 'effect', 'outbox_event'])
        await tx.change(`DELETE FROM ${table}`);
    });
  });
  afterAll(() => drop());

  const open = (filingId: string): Promise<string> =>
    database.write(async (tx) => (await tasks.open(tx, filing(filingId), because)).taskId);
  const claim = (taskId: string, officer = WANG) =>
    database.write((tx) => tasks.claim(tx, { taskId, officer, causedBy: 'request:2' }));
  const decide = (
    taskId: string,
    officer = WANG,
    decision: ReviewDecision = 'APPROVE',
    reason: string | null = 'Why',
  ) =>
    database.write((tx) =>
      tasks.decide(tx, { taskId, officer, causedBy: 'request:3' }, { decision, reason }),
    );
  const rows = (statement: string) => database.read((sql) => sql.rows<Record<string, unknown>>(statement));
  const effects = () => rows('SELECT filing_id, decision, officer FROM effect ORDER BY filing_id');
  const events = async (): Promise<unknown[]> =>
    (await rows('SELECT type FROM outbox_event ORDER BY event_id')).map(({ type }) => type);

  test('one officer takes a task for an hour and decides it; what was decided stays, and is told', async () => {
    const taskId = await open('a');
    const claimed = await claim(taskId);
    expect(claimed).toMatchObject({ ok: true, value: { claimExpiresAt: '2020-06-01T05:00:00.000Z' } });
    expect(await decide(taskId, LI)).toMatchObject({ problem: { faults: [{ rule: 'CLAIMED_BY_ANOTHER' }] } });
    expect(await effects()).toEqual([]);
    expect(await decide(taskId, WANG)).toMatchObject({ ok: true, value: { followedBy: null } });
    expect(await decide(taskId, LI, 'RETURN')).toMatchObject({
      problem: {
        kind: 'DECIDED',
        task: { decision: 'APPROVE', decidedByName: 'Wang', decidedAt: '2020-06-01T04:00:00.000Z' },
      },
    });
    expect(await claim(taskId, LI)).toMatchObject({ problem: { kind: 'DECIDED' } });
    expect(await effects()).toEqual([{ filing_id: 'a', decision: 'APPROVE', officer: 'Wang' }]);
    expect(await events()).toEqual(['ReviewTaskOpened', 'ReviewTaskClaimed', 'ReviewTaskDecided']);
  });

  test('a claim ends by itself', async () => {
    const taskId = await open('b');
    await claim(taskId, WANG);
    clock.advanceTo(legalDate('2020-06-02'));
    expect(await claim(taskId, LI)).toMatchObject({ ok: true, value: { claimedByName: 'Li' } });
    expect(await decide(taskId, WANG)).toMatchObject({
      problem: { faults: [{ rule: 'CLAIMED_BY_ANOTHER' }] },
    });
  });

  test('the coordinator of the enterprise neither claims nor decides, from the first to the last day', async () => {
    const assigned = (
      position: number,
      officerSubject: string,
      assignedFrom: string,
      assignedUntil: string | null,
    ) =>
      database.write((tx) =>
        keepCoordinator(tx, {
          eventId: `assigned-${position}`,
          source: 'enterprise-credit',
          position,
          type: 'CoordinatorAssigned',
          version: 1,
          payload: { usci: USCI, officerSubject, officerName: officerSubject, assignedFrom, assignedUntil },
          causedBy: 'request:4',
          occurredOn: '2020-06-01',
          recordedAt: '2020-06-01T04:00:00.000Z',
        }),
      );
    await assigned(1, 'wang', '2020-06-01', '2020-06-02');
    const taskId = await open('c');
    for (const day of ['2020-06-01', '2020-06-02']) {
      clock.advanceTo(legalDate(day));
      expect(await claim(taskId)).toMatchObject({
        problem: { faults: [{ rule: 'OFFICER_IS_COORDINATOR' }] },
      });
      expect(await decide(taskId)).toMatchObject({
        problem: { faults: [{ rule: 'OFFICER_IS_COORDINATOR' }] },
      });
    }
    clock.advanceTo(legalDate('2020-06-03'));
    await assigned(2, 'li', '2020-06-03', null);
    expect(await decide(taskId, LI)).toMatchObject({
      problem: { faults: [{ rule: 'OFFICER_IS_COORDINATOR' }] },
    });
    expect(await decide(taskId, WANG)).toMatchObject({ ok: true });
    expect(await effects()).toHaveLength(1);
  });

  test('an inspection is ordered once; its finding is decided by a task that follows, with a reason', async () => {
    const first = await open('d');
    const ordered = await decide(first, WANG, 'ORDER_INSPECTION', 'Weigh it');
    if (!ordered.ok || !ordered.value.followedBy) throw new Error('an inspection opens a task');
    expect(await effects()).toEqual([]);
    const second = ordered.value.followedBy;
    expect(await decide(second, LI, 'ORDER_INSPECTION', 'Again')).toMatchObject({
      problem: { faults: [{ rule: 'INSPECTION_ORDERED' }] },
    });
    expect(await decide(second, LI, 'RETURN', '12 kg too many')).toMatchObject({ ok: true });
    expect(await effects()).toEqual([{ filing_id: 'd', decision: 'RETURN', officer: 'Li' }]);
    expect(await events()).toEqual([
      'ReviewTaskOpened',
      'ReviewTaskOpened',
      'ReviewTaskDecided',
      'ReviewTaskDecided',
    ]);
  });

  test('before 5 December 2019 three officers approve one after another, and only the last has an effect', async () => {
    clock = new SetClock(legalDate('2019-12-04'));
    tasks = new ReviewTasks({ outbox: new Outbox('account-book', database, clock), clock });
    const kept = async (tx: Tx, { task: { filingId }, officer }: TaskEffect) => {
      await tx.insert(EffectEntity, [{ filingId, decision: 'APPROVE', officer: officer.name }]);
      return [];
    };
    tasks.handle('BONDED_LIST', { lock: async () => undefined, approve: kept, giveBack: async () => [] });
    let taskId = await open('e');
    for (const name of ['Wang', 'Li']) {
      const decided = await decide(taskId, { subject: name, name });
      if (!decided.ok || !decided.value.followedBy) throw new Error('a level is missing');
      taskId = decided.value.followedBy;
      expect(await decide(taskId, { subject: name, name })).toMatchObject({
        problem: { faults: [{ rule: 'DECIDED_LEVEL_BELOW' }] },
      });
      expect(await effects()).toEqual([]);
    }
    expect(await decide(taskId, { subject: 'zhao', name: 'Zhao' })).toMatchObject({
      value: { followedBy: null },
    });
    expect(await effects()).toEqual([{ filing_id: 'e', decision: 'APPROVE', officer: 'Zhao' }]);
  });

  test('what its filing refuses stays undecided', async () => {
    const fault = {
      path: 'lines[0]',
      rule: 'TURNOVER_EXCEEDED',
      message: 'too much',
      value: '2',
      allowed: '1',
    };
    const stopped = { lock: async () => undefined, approve: async () => [fault], giveBack: async () => [] };
    tasks.handle('BONDED_LIST', stopped);
    const taskId = await open('f');
    expect(await decide(taskId)).toEqual({ ok: false, problem: { kind: 'FAULTS', faults: [fault] } });
    expect(await rows('SELECT standing FROM review_task')).toEqual([{ standing: 'WAITING' }]);
    expect(await decide(taskId, WANG, 'RETURN')).toMatchObject({ ok: true });
  });

  test('two officers decide at the same moment, 200 times: one decision each, and the other is told whose', async () => {
    const taskIds = await database.write(async (tx) => {
      const opened: string[] = [];
      for (let n = 0; n < 200; n += 1) {
        opened.push((await tasks.open(tx, filing(String(n).padStart(3, '0')), because)).taskId);
      }
      return opened;
    });
    const race = async (taskId: string): Promise<void> => {
      const [approved, returned] = await Promise.all([
        decide(taskId, WANG, 'APPROVE'),
        decide(taskId, LI, 'RETURN'),
      ]);
      const [winner, loser] = approved.ok ? [approved, returned] : [returned, approved];
      if (!winner.ok || loser.ok || loser.problem.kind !== 'DECIDED')
        throw new Error('one decides, one is told');
      const { decision, decidedByName } = winner.value.task;
      expect(loser.problem.task).toMatchObject({ decision, decidedByName, standing: 'DECIDED' });
      expect([`${decision}/${decidedByName}`]).toEqual([approved.ok ? 'APPROVE/Wang' : 'RETURN/Li']);
    };
    for (let start = 0; start < taskIds.length; start += 8) {
      await Promise.all(taskIds.slice(start, start + 8).map(race));
    }
    const decided = await rows(
      'SELECT filing_id, decision, decided_by_name AS officer FROM review_task ORDER BY filing_id',
    );
    expect(decided).toHaveLength(200);
    expect(await effects()).toEqual(decided);
    const steps = await rows(`SELECT COUNT(*) AS n FROM review_task_step WHERE event = 'DECIDE'`);
    expect(Number(steps[0]?.['n'])).toBe(200);
  }, 120_000);
});
