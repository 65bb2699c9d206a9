import { setTimeout as pause } from 'node:timers/promises';
import { Outbox } from '@trust-supervision/events';
import { legalDate } from '@trust-supervision/kernel';
import type { SubgraphEvents } from '@trust-supervision/subgraph';
import { callerOf, engines, temporarySchema } from '@trust-supervision/testkit';
import {
  BOOK,
  importOf,
  material,
  staff,
  startWorld,
  stranger,
  type World,
} from '../testing/account-book.world';
import { PeriodCalendar } from '../write-off/period-due.store';
import { counted, openPeriod, reviewer, writeOffsIn } from '../testing/write-off.world';

const STATUS = `subscription {
  accountBookChanged { change periodNumber periodState periodEvent bookState accountBook { bookNumber } }
}`;

const TASKS = `subscription {
  reviewTaskChanged { change task { __typename ageMinutes claimedBy claimExpiresAt } }
}`;

describe.each(engines)('what is told of a book and its periods on %s', (engine) => {
  let world: World;
  let drop: () => Promise<void>;
  const opened: SubgraphEvents[] = [];
  beforeEach(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    drop = async () => {
      await world.stop();
      await schema.drop();
    };
  });
  afterEach(async () => {
    for (const events of opened.splice(0)) await events.return();
    await drop();
  });

  const subscribed = async (identity = staff, status = STATUS): Promise<SubgraphEvents> => {
    opened.push(await world.subscribe(status, identity));
    return opened.at(-1) as SubgraphEvents;
  };
  /** The next so many events, in a line each. */
  const told = async (events: SubgraphEvents, count: number): Promise<string[]> => {
    const lines: string[] = [];
    while (lines.length < count) {
      const { value } = await events.next();
      const data = value?.result.data as { accountBookChanged: Record<string, unknown> };
      const { accountBook, ...words } = data.accountBookChanged;
      expect([value?.result.errors, accountBook]).toEqual([undefined, { bookNumber: BOOK }]);
      lines.push(
        Object.values(words)
          .filter((word) => word !== null)
          .join(' '),
      );
    }
    return lines;
  };

  test('every step of a write-off, from the report to the next period, and then the end of the book', async () => {
    const steps = writeOffsIn(world);
    const wang = reviewer('Wang');
    await openPeriod(world);
    await world.fileList(importOf('I-1', '100', '220', { declaredOn: '2024-05-20' }));
    const [enterprise, customs] = [await subscribed(), await subscribed(wang)];
    world.clock.advanceTo(legalDate('2024-06-03'));
    const refused = await steps.confirm({ version: 1, explanations: [] });
    expect(refused.__typename).toBe('FilingRefused');
    await steps.report({ stock: counted({ 1: '12000' }) });
    await steps.supplement({ stock: counted({ 1: '12500' }) });
    await steps.confirm({
      version: 2,
      explanations: [{ itemNumber: 1, explanation: 'spilt', soldInChina: false }],
    });
    await steps.claim({}, wang);
    await steps.giveBack({ reason: 'count again' }, wang);
    await steps.supplement({ stock: counted({ 1: '12600' }) });
    await steps.approve({}, wang);

    const expected = [
      'PERIOD_MOVED 1 DUE CYCLE_END',
      'PERIOD_MOVED 1 DIFF_TO_CONFIRM REPORT',
      'PERIOD_MOVED 1 DIFF_TO_CONFIRM SUPPLEMENT',
      'PERIOD_MOVED 1 REVIEW CONFIRM',
      'PERIOD_MOVED 1 REVIEW CLAIM',
      'PERIOD_MOVED 1 DUE RETURN',
      'PERIOD_MOVED 1 REVIEW SUPPLEMENT',
      'WRITTEN_OFF 1 APPROVED PASS',
    ];
    expect(await told(enterprise, 8)).toEqual(expected);
    expect(await told(customs, 8)).toEqual(expected);
  });

  test('that a period fell due, by the calendar alone, once however many replicas look', async () => {
    await openPeriod(world);
    const customs = await subscribed(reviewer('Wang'));
    world.clock.advanceTo(legalDate('2024-05-31'));
    await world.publish();
    world.clock.advanceTo(legalDate('2024-06-03'));
    const { database, clock } = world;
    const outbox = new Outbox('account-book', database, clock);
    const replicas = [1, 2, 3].map(() => new PeriodCalendar({ database, outbox, clock }));
    await Promise.all(replicas.map((replica) => replica.tellAll()));
    await world.publish();
    expect(await told(customs, 1)).toEqual(['PERIOD_MOVED 1 DUE CYCLE_END']);
    const events = (await outbox.after(0)).filter(({ type }) => type === 'WriteOffPeriodMoved');
    expect(events.map(({ occurredOn, causedBy }) => [occurredOn, causedBy])).toEqual([
      ['2024-06-01', 'calendar:2024-06-01'],
    ]);
  });

  test('the task of an officer, with how long it waits and until when it is claimed', async () => {
    const steps = writeOffsIn(world);
    const wang = reviewer('Wang');
    await openPeriod(world);
    await world.fileList(importOf('I-1', '100', '220', { declaredOn: '2024-05-20' }));
    world.clock.advanceTo(legalDate('2024-06-03'));
    const customs = await subscribed(wang, TASKS);
    await steps.report({ stock: counted({ 1: '12000' }) });
    const explanations = [{ itemNumber: 1, explanation: 'spilt', soldInChina: false }];
    await steps.confirm({ version: 1, explanations });
    const shown = async (): Promise<unknown> => (await customs.next()).value?.result;
    const task = { __typename: 'WriteOffReviewTask', ageMinutes: 0, claimedBy: null, claimExpiresAt: null };
    expect(await shown()).toEqual({ data: { reviewTaskChanged: { change: 'OPENED', task } } });
    await steps.claim({}, wang);
    expect(await shown()).toEqual({
      data: {
        reviewTaskChanged: {
          change: 'CLAIMED',
          task: { ...task, claimedBy: 'Wang', claimExpiresAt: expect.stringMatching(/^2024-06-03T/) },
        },
      },
    });
  });

  test("a closing, to its enterprise and to nobody else's", async () => {
    expect(await world.fileBook({ materials: [material(1)] })).toMatchObject({
      __typename: 'AccountBookFiled',
    });
    const [own, other] = [await subscribed(), await subscribed(stranger)];
    const close =
      'mutation ($input: CloseAccountBookInput!) { closeAccountBook(input: $input) { __typename } }';
    const input = { requestId: 'close', bookNumber: BOOK, reason: 'the plant moves' };
    await world.mutate(close, 'closeAccountBook', input);
    expect(await told(own, 1)).toEqual([expect.stringMatching(/^STATE_CHANGED (CLOSING|CANCELLED)$/)]);
    const first = other.next().then(({ value }) => value?.result);
    expect(await Promise.race([first, pause(100, 'nothing')])).toBe('nothing');
  });

  test("an agency is told of a book when its contract holds the status and its district is the enterprise's", async () => {
    const agency = { ...callerOf('tax', 'AGENCY'), agency: 'tax', scopes: ['book:read'], statuses: [] };
    const of = (district: string, ...statuses: string[]) => ({ ...agency, districts: [district], statuses });
    await expect(subscribed(of('0906'))).rejects.toThrow("is no part of the caller's contract");
    const [here, elsewhere] = [
      await subscribed(of('0906', 'accountBookChanged')),
      await subscribed(of('0908', 'accountBookChanged')),
    ];
    await world.fileBook({ materials: [material(1)] });
    const inBook = here.next().then(({ value }) => value?.result.data);
    expect(await inBook).toMatchObject({ accountBookChanged: { change: 'SET_UP' } });
    const first = elsewhere.next().then(({ value }) => value?.result);
    expect(await Promise.race([first, pause(100, 'nothing')])).toBe('nothing');
  });
});
