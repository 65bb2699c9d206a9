import { legalDate } from '@trust-supervision/kernel';
import type { Identity } from '@trust-supervision/subgraph';
import { engines, fieldOf, temporarySchema } from '@trust-supervision/testkit';
import {
  BOOK,
  importOf,
  listInput,
  startWorld,
  staff,
  stranger,
  type Fault,
  type World,
} from '../testing/account-book.world';
import { tasksIn } from '../testing/review-task.world';
import { counted, reviewer, unmoved } from '../testing/write-off.world';

const DECLARATION = `year coversUntil dueOn fileBy state timeliness period { number state }
  versions { number filedBy filedOn reviewDecision { outcome filing filingKey rules { rule hits { code path } } } materials { nodes { opening imported consumed theoreticalRemaining discrepancy { actualRemaining difference differenceRate } } } products { nodes { netExports } } }
  steps { event toState by reason occurredOn }`;
const FILE = `mutation ($input: FileAnnualDeclarationInput!) { fileAnnualDeclaration(input: $input) { __typename
  ... on AnnualDeclarationFiled { annualDeclaration { ${DECLARATION} } }
  ... on FilingRefused { decisionId faults { path rule value allowed } } ... on NotFound { kind key } } }`;
const REPLAY = `query ($id: ID!) { reviewDecision(id: $id) { outcome filingId documentFaults { rule } }
  replayReview(decisionId: $id) { same } }`;
const BOOK_STATE = `query ($b: String!) { accountBook(bookNumber: $b) { pause
  then: pause(asOf: "2021-02-02") before: pause(asOf: "2021-01-31")
  pauseSteps { ground stops occurredOn by reason }
  annualDeclarations { year coversUntil dueOn fileBy state timeliness } } }`;

type Declaration = {
  year: number;
  state: string;
  timeliness: string;
  fileBy: string;
  period: { state: string };
  versions: object[];
};
type Answer = {
  __typename: string;
  annualDeclaration?: Declaration;
  faults?: Fault[];
  decisionId?: string;
};
type Book = {
  pause: string;
  then: string;
  before: string;
  pauseSteps: object[];
  annualDeclarations: Declaration[];
};

/** A cycle of 800 days from 2020-01-01: declarations are due on 2021-01-01 and 2022-01-01. */
describe.each(engines)('the annual declaration of a period of 800 days on %s', (engine) => {
  let world: World;
  let drop: () => Promise<void>;
  let requests = 0;

  beforeAll(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    drop = schema.drop;
    expect(await world.fileBook({ cycleDays: 800 })).toMatchObject({ __typename: 'AccountBookFiled' });
    expect(await world.fileList(importOf('I-1', '1000', '2200'))).toMatchObject({
      bondedList: { state: 'POSTED' },
    });
    const exported = {
      mode: '0615',
      direction: 'EXPORT',
      kind: 'PRODUCT',
      lines: [{ quantity: '100' }],
    } as const;
    expect(await world.fileList(listInput('E-1', exported))).toMatchObject({
      bondedList: { state: 'POSTED' },
    });
  });
  afterAll(async () => {
    expect(world.bugs).toEqual([]);
    await world.stop();
    await drop();
  });

  const file = async (fields: object = {}, identity: Identity = staff): Promise<Answer> => {
    requests += 1;
    const input = {
      requestId: `annual-${requests}`,
      bookNumber: BOOK,
      periodNumber: 1,
      year: 1,
      stock: counted({ 1: '13300' }),
      ...fields,
    };
    return fieldOf<Answer>(await world.ask(FILE, { input }, identity), 'fileAnnualDeclaration');
  };
  const book = async (): Promise<Book> =>
    fieldOf<Book>(await world.ask(BOOK_STATE, { b: BOOK }), 'accountBook');
  const day = (text: string): void => world.clock.advanceTo(legalDate(text));

  test('is not due for a year, and a filing before that, or of a year that owes none, is refused', async () => {
    expect((await book()).annualDeclarations).toEqual([
      {
        year: 1,
        coversUntil: '2020-12-31',
        dueOn: '2021-01-01',
        fileBy: '2021-01-31',
        state: 'NOT_DUE',
        timeliness: 'NOT_DUE',
      },
      {
        year: 2,
        coversUntil: '2021-12-31',
        dueOn: '2022-01-01',
        fileBy: '2022-01-31',
        state: 'NOT_DUE',
        timeliness: 'NOT_DUE',
      },
    ]);
    expect((await unmoved(world, () => file())).faults).toEqual([
      { path: 'year', rule: 'ANNUAL_DECLARATION_STATE', value: 'NOT_DUE', allowed: 'DUE, RETURNED' },
    ]);
    expect((await unmoved(world, () => file({ year: 3 }))).faults).toEqual([
      { path: 'year', rule: 'ANNUAL_DECLARATION_UNKNOWN', value: '3', allowed: '1, 2' },
    ]);
    expect(await unmoved(world, () => file({}, stranger))).toMatchObject({ __typename: 'NotFound' });
  });

  test('pauses imports from the 31st day after it fell due, and nothing else', async () => {
    day('2021-01-31');
    expect((await book()).annualDeclarations[0]).toMatchObject({ state: 'DUE', timeliness: 'DUE' });
    const inTime = importOf('I-2', '50', '110', { declaredOn: '2021-01-31' });
    expect(await world.fileList(inTime)).toMatchObject({ bondedList: { state: 'POSTED' } });

    day('2021-02-01');
    expect(await book()).toMatchObject({
      pause: 'IMPORTS',
      before: 'NONE',
      annualDeclarations: [{ timeliness: 'OVERDUE' }, { timeliness: 'NOT_DUE' }],
    });
    const refused = await unmoved(world, () => world.fileList(importOf('I-3', '1', '2')));
    expect(refused.faults).toMatchObject([
      {
        path: 'supervisionMode',
        rule: 'BOOK_PAUSED',
        value: 'MATERIAL_IMPORT',
        allowed: 'lists that are no imports',
      },
    ]);
    expect(refused.faults?.[0]?.message).toContain('ANNUAL_DECLARATION');
    const exported = {
      mode: '0615',
      direction: 'EXPORT',
      kind: 'PRODUCT',
      lines: [{ quantity: '1' }],
    } as const;
    expect(await world.fileList(listInput('E-2', exported))).toMatchObject({
      bondedList: { state: 'POSTED' },
    });
  });

  test('tells theoretical and counted stock of its 12 months, and lets imports go on', async () => {
    day('2021-02-03');
    const uncounted = await unmoved(world, () => file({ stock: { materials: [], products: [] } }));
    expect(uncounted.faults).toMatchObject([{ rule: 'COUNT_MISSING', value: '1' }]);
    const { data } = await world.ask(REPLAY, { id: uncounted.decisionId });
    expect(data).toMatchObject({
      reviewDecision: { outcome: 'REJECT', filingId: null, documentFaults: [{ rule: 'COUNT_MISSING' }] },
      replayReview: { same: true },
    });

    const filed = await file();
    expect(filed.annualDeclaration).toMatchObject({
      state: 'FILED',
      timeliness: 'LATE',
      period: { number: 1, state: 'OPEN' },
      versions: [
        {
          number: 1,
          filedOn: '2021-02-03',
          reviewDecision: {
            outcome: 'MANUAL',
            filing: 'ANNUAL_DECLARATION',
            filingKey: `${BOOK}/1/1`,
            rules: [
              { rule: 'R01', hits: [] },
              {
                rule: 'R11',
                hits: [{ code: 'DIFFERENCE_OUTSIDE_INTERVAL', path: 'materials[1].difference' }],
              },
              { rule: 'R13', hits: [] },
            ],
          },
          materials: {
            nodes: [
              {
                opening: '12500',
                imported: '1000',
                consumed: '144.3299',
                theoreticalRemaining: '13355.6701',
                discrepancy: {
                  actualRemaining: '13300',
                  difference: '-55.6701',
                  differenceRate: '-0.416827457',
                },
              },
            ],
          },
          products: { nodes: [{ netExports: '100' }] },
        },
      ],
    });
    const { pause, then, pauseSteps } = await book();
    expect([pause, then]).toEqual(['NONE', 'IMPORTS']);
    expect(pauseSteps).toEqual([
      {
        ground: 'ANNUAL_DECLARATION',
        stops: 'IMPORTS',
        occurredOn: '2021-02-01',
        by: 'system',
        reason: 'the annual declaration 1/1 is overdue',
      },
      {
        ground: 'ANNUAL_DECLARATION',
        stops: null,
        occurredOn: '2021-02-03',
        by: 'system',
        reason: 'it was filed, or the period was written off',
      },
    ]);
    const goesOn = importOf('I-4', '1', '2', { declaredOn: '2021-02-03' });
    expect(await world.fileList(goesOn)).toMatchObject({ bondedList: { state: 'POSTED' } });
    expect((await unmoved(world, () => file())).faults).toMatchObject([
      { rule: 'ANNUAL_DECLARATION_STATE', value: 'FILED' },
    ]);
  });

  test('is returned by one officer with a reason, has 30 days again, and is accepted for good', async () => {
    const tasks = tasksIn(world);
    const [task] = await tasks.list();
    expect(task).toMatchObject({
      __typename: 'AnnualDeclarationReviewTask',
      filingNumber: `${BOOK}/1/1`,
      reasons: [{ rule: 'ANNUAL_DECLARATION' }, { rule: 'R11' }],
    });
    const returned = { taskId: task?.id, decision: 'RETURN', reason: 'the contractor was not counted' };
    expect(await tasks.decide(returned)).toMatchObject({ __typename: 'ReviewTaskDecided' });
    expect((await book()).annualDeclarations[0]).toMatchObject({
      state: 'RETURNED',
      timeliness: 'DUE',
      fileBy: '2021-03-05',
    });

    day('2021-03-06');
    expect(await book()).toMatchObject({
      pause: 'IMPORTS',
      annualDeclarations: [{ timeliness: 'OVERDUE' }, {}],
    });
    const again = await file({ stock: counted({ 1: '13355.6701' }) });
    expect(again.annualDeclaration).toMatchObject({
      state: 'FILED',
      versions: [{ number: 1 }, { number: 2, reviewDecision: { outcome: 'APPROVE' } }],
    });
    const [second] = await tasks.list();
    expect(await tasks.decide({ taskId: second?.id, decision: 'APPROVE' }, reviewer('Li'))).toMatchObject({
      __typename: 'ReviewTaskDecided',
    });
    expect(await book()).toMatchObject({ pause: 'NONE', annualDeclarations: [{ state: 'ACCEPTED' }, {}] });
    expect((await unmoved(world, () => file())).faults).toMatchObject([{ value: 'ACCEPTED' }]);
  });
});
