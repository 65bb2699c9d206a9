import { legalDate } from '@trust-supervision/kernel';
import type { Identity } from '@trust-supervision/subgraph';
import { engines, fieldOf, temporarySchema } from '@trust-supervision/testkit';
import {
  BOOK,
  officer,
  startWorld,
  staff,
  stranger,
  type Fault,
  type World,
} from '../testing/account-book.world';
import { tasksIn } from '../testing/review-task.world';
import { counted, openPeriod, reviewer, unmoved, writeOffsIn } from '../testing/write-off.world';

const ASK = `mutation ($input: AskReportExtensionInput!) { askReportExtension(input: $input) { __typename
  ... on ReportExtensionAsked { period { number report { extensions { until state askedBy } } } }
  ... on FilingRefused { faults { path rule value allowed } } ... on NotFound { kind key } } }`;
const REPORT = `query ($b: String!, $asOf: Date, $knownAt: DateTime) { accountBook(bookNumber: $b) { periods { number
  report(asOf: $asOf, knownAt: $knownAt) { by timeliness reportedOn daysLate extensions { until reason state decidedBy decidedOn decisionReason } } } } }`;
const TASKS = `{ reviewTasks { nodes { __typename filingNumber reasons { rule message }
  ... on ReportExtensionReviewTask { period { number endsOn } } } } }`;

type Report = {
  by: string;
  timeliness: string;
  reportedOn: string | null;
  daysLate: number;
  extensions: object[];
};
type Answer = { __typename: string; faults?: Fault[] };

/** The period ends on 2024-05-31: its report is due by 2024-06-30, and may be extended to 2024-07-30. */
describe.each(engines)('the deadline of a report on %s', (engine) => {
  let world: World;
  let drop: () => Promise<void>;
  let requests = 0;

  beforeAll(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    drop = schema.drop;
    await openPeriod(world);
  });
  afterAll(async () => {
    expect(world.bugs).toEqual([]);
    await world.stop();
    await drop();
  });

  const ask = async (fields: object = {}, identity: Identity = staff): Promise<Answer> => {
    requests += 1;
    const asked = { until: '2024-07-20', reason: 'the contractor counts late' };
    const input = { requestId: `more-${requests}`, bookNumber: BOOK, periodNumber: 1, ...asked, ...fields };
    return fieldOf<Answer>(await world.ask(ASK, { input }, identity), 'askReportExtension');
  };
  const report = async (moment: { asOf?: string; knownAt?: string } = {}): Promise<Report> =>
    fieldOf<{ periods: { report: Report }[] }>(await world.ask(REPORT, { b: BOOK, ...moment }), 'accountBook')
      .periods[0]?.report as Report;
  const day = (text: string): void => world.clock.advanceTo(legalDate(text));

  test('is 30 days after the end of the period, and more than 60 days are refused', async () => {
    expect(await report()).toEqual({
      by: '2024-06-30',
      timeliness: 'NOT_DUE',
      reportedOn: null,
      daysLate: 0,
      extensions: [],
    });
    day('2024-06-03');
    expect(await report()).toMatchObject({ timeliness: 'DUE' });
    expect((await unmoved(world, () => ask({ until: '2024-07-31' }))).faults).toEqual([
      {
        path: 'until',
        rule: 'EXTENSION_OUT_OF_RANGE',
        value: '2024-07-31',
        allowed: '2024-07-01 to 2024-07-30',
      },
    ]);
    expect(await unmoved(world, () => ask({}, stranger))).toMatchObject({ __typename: 'NotFound' });
    const forbidden = { requestId: 'x', bookNumber: BOOK, periodNumber: 1, until: '2024-07-20', reason: 'r' };
    const answer = await unmoved(world, () => world.ask(ASK, { input: forbidden }, officer));
    expect(answer.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  test('stays when an officer refuses more time, and moves when one grants it', async () => {
    const tasks = tasksIn(world);
    expect(await ask()).toMatchObject({
      __typename: 'ReportExtensionAsked',
      period: { report: { extensions: [{ until: '2024-07-20', state: 'ASKED', askedBy: staff.name }] } },
    });
    expect((await unmoved(world, () => ask())).faults).toMatchObject([
      { rule: 'EXTENSION_WAITING', value: '2024-07-20', allowed: 'one at a time' },
    ]);
    const waiting = fieldOf<{ nodes: object[] }>(
      await world.ask(TASKS, {}, reviewer('Wang')),
      'reviewTasks',
    ).nodes;
    expect(waiting).toMatchObject([
      {
        __typename: 'ReportExtensionReviewTask',
        filingNumber: `${BOOK}/1`,
        period: { endsOn: '2024-05-31' },
      },
    ]);
    const [first] = await tasks.list();
    await tasks.decide({ taskId: first?.id, decision: 'RETURN', reason: 'no document shows it' });
    expect(await report()).toMatchObject({
      by: '2024-06-30',
      extensions: [{ state: 'REFUSED', decidedBy: 'Wang', decisionReason: 'no document shows it' }],
    });

    day('2024-06-10');
    expect(await ask({ reason: 'the contractor counts late, see his letter' })).toMatchObject({
      __typename: 'ReportExtensionAsked',
    });
    const [second] = await tasks.list();
    expect(await tasks.decide({ taskId: second?.id, decision: 'APPROVE' })).toMatchObject({
      __typename: 'ReviewTaskDecided',
    });
    expect(await report()).toMatchObject({ by: '2024-07-20', extensions: [{}, { state: 'GRANTED' }] });
    expect(await report({ asOf: '2024-06-09' })).toMatchObject({ by: '2024-06-30' });
    expect(await report({ knownAt: '2020-01-01T00:00:00.000Z' })).toMatchObject({ by: '2024-06-30' });
  });

  test('that has passed is a status, and the officer who reviews the report is told by how much', async () => {
    day('2024-07-21');
    expect(await report()).toMatchObject({ by: '2024-07-20', timeliness: 'OVERDUE', daysLate: 1 });
    expect((await unmoved(world, () => ask({ until: '2024-07-25' }))).faults).toMatchObject([
      { rule: 'EXTENSION_TOO_LATE', value: '2024-07-21', allowed: 'by 2024-07-20' },
    ]);
    day('2024-07-23');
    const filed = await writeOffsIn(world).report({ stock: counted({ 1: '12500' }) });
    expect(filed).toMatchObject({ writeOff: { period: { state: 'REVIEW' } } });
    expect(await report()).toMatchObject({ timeliness: 'LATE', reportedOn: '2024-07-23', daysLate: 3 });
    expect(await report({ asOf: '2024-07-22' })).toMatchObject({
      timeliness: 'OVERDUE',
      reportedOn: null,
      daysLate: 2,
    });
    const { nodes } = fieldOf<{ nodes: { reasons: object[] }[] }>(
      await world.ask(TASKS, {}, reviewer('Wang')),
      'reviewTasks',
    );
    expect(nodes.at(-1)?.reasons).toContainEqual({
      rule: 'REPORT_LATE',
      message: 'reported on 2024-07-23, 3 days after 2024-07-20',
    });
    expect((await unmoved(world, () => ask())).faults?.map(({ rule }) => rule)).toContain('REPORTED');
  });
});
