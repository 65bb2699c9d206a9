import { legalDate } from '@trust-supervision/kernel';
import { KNOWN_PARAMETERS } from '@trust-supervision/review';
import { engines, fieldOf, callerOf, temporarySchema } from '@trust-supervision/testkit';
import {
  BOOK,
  bookFiling,
  consumption,
  officer as anyOfficer,
  staff,
  startWorld,
  stranger,
  type World,
} from '../testing/account-book.world';

const officer = { ...anyOfficer, district: '0906' };
const administrator = callerOf('administrator', 'ADMINISTRATOR');

const REVIEW = `id filing filingId filingKey outcome enterpriseUsci ruleSetVersion wouldPass
  rules { rule titleZh basis basisZh outcome inputs { name value } limits { name value } hits { code severity path value allowed } }
  documentFaults { rule }`;
const FILE_BOOK = `mutation ($input: FileAccountBookInput!) { fileAccountBook(input: $input) {
  __typename ... on FilingRefused { decisionId faults { path rule reviewRule value allowed } }
  ... on AccountBookFiled { accountBook { bookNumber state reviewDecision { ${REVIEW} } } } } }`;
const BY_ID = `query ($id: ID!) { reviewDecision(id: $id) { ${REVIEW} } }`;
const REPLAY = `query ($id: ID!) { replayReview(decisionId: $id) { same before after differences { reason } } }`;
const PUBLISH = `mutation ($input: PublishReviewParametersInput!) { publishReviewParameters(input: $input) {
  __typename ... on FilingRefused { faults { path rule } }
  ... on ReviewParametersPublished { publication { publication publishedBy reason parameters { code value validFrom } } } } }`;
const WHAT_IF = `query ($input: ReviewWhatIfInput!) { reviewWhatIf(input: $input) {
  __typename ... on FilingRefused { faults { path rule } }
  ... on ReviewWhatIf { examined untold changed { filingKey before after added { rule code } removed { rule code } } } } }`;
const DECLARE = `mutation ($input: DeclareUnitConsumptionInput!) { declareUnitConsumption(input: $input) {
  __typename ... on UnitConsumptionDeclared { reviewDecision { outcome rules { rule hits { code path allowed } } } }
  ... on FilingRefused { faults { rule } } } }`;
const TASKS = `{ reviewTasks { nodes { id __typename filingNumber reasons { rule } } } }`;
const DECIDE = `mutation ($input: DecideReviewTaskInput!) { decideReviewTask(input: $input) {
  __typename ... on FilingRefused { faults { rule } } ... on ReviewTaskAlreadyDecided { decidedBy } } }`;

type Review = {
  id: string;
  outcome: string;
  filingId: string | null;
  wouldPass: string[];
  rules: { rule: string; basisZh: string; inputs: object[]; hits: { code: string }[] }[];
  documentFaults: { rule: string }[];
};

describe.each(engines)('reviews on %s', (engine) => {
  let world: World;
  let close: () => Promise<void>;
  beforeEach(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    close = async () => {
      await world.stop();
      await schema.drop();
    };
  });
  afterEach(async () => {
    expect(world.bugs).toEqual([]);
    await close();
  });

  const ask = async <Answer>(query: string, field: string, variables: object, who = staff): Promise<Answer> =>
    fieldOf<Answer>(await world.ask(query, variables as Record<string, unknown>, who), field);
  const fileBook = (fields: object = {}) =>
    ask<{
      __typename: string;
      decisionId?: string;
      faults?: object[];
      accountBook?: { state: string; reviewDecision: Review };
    }>(FILE_BOOK, 'fileAccountBook', { input: bookFiling(fields) });
  const publish = (value: string, fields: object = {}, who = administrator, reason = 'A trial') =>
    ask<{ __typename: string; faults?: { rule: string }[] }>(
      PUBLISH,
      'publishReviewParameters',
      {
        input: {
          requestId: `publish-${value}-${JSON.stringify(fields)}`.slice(0, 200),
          reason,
          parameters: [
            { code: 'R04.turnoverRatio', value, source: 'test', validFrom: '2020-06-01', ...fields },
          ],
        },
      },
      who,
    );

  /** Every filing is drawn, whatever the level of its enterprise. */
  const drawAll = async (fields: object = {}): Promise<void> => {
    const levels = KNOWN_PARAMETERS.map(({ code }) => code).filter((code) => code.startsWith('R13.rate.'));
    for (const code of levels) await publish('1', { code, ...fields });
  };

  test('a book that passes shows every rule that ran, with inputs and the law in both languages', async () => {
    const filed = await fileBook();
    const review = filed.accountBook?.reviewDecision;
    expect(review).toMatchObject({
      outcome: 'APPROVE',
      filing: 'BOOK_SET_UP',
      filingKey: 'SY-2020-1',
      wouldPass: [],
    });
    expect(review?.rules.map(({ rule }) => rule)).toEqual(['R01', 'R02', 'R03', 'R04', 'R05', 'R13']);
    expect(review?.rules[3]).toMatchObject({
      titleZh: '周转金额与生产能力',
      basisZh: expect.stringContaining('海关总署公告2017年第29号'),
      limits: [
        { name: 'maxTurnoverUsd', value: '9000000' },
        { name: 'importCeilingUsd', value: '18000000' },
      ],
    });
    expect(review?.rules[3]?.inputs).toContainEqual({ name: 'maxTurnoverUsd', value: '9000000' });
    expect(await ask(REPLAY, 'replayReview', { id: review?.id })).toEqual({
      same: true,
      before: 'APPROVE',
      after: 'APPROVE',
      differences: [],
    });
  });

  test('a refused book keeps its decision, which tells all that would make it pass; others do not see it', async () => {
    const refused = await fileBook({ maxTurnoverAmount: '900.00001', cycleDays: 1831 });
    expect(refused.faults).toEqual([
      {
        path: 'head.cycleDays',
        rule: 'CYCLE_OUT_OF_RANGE',
        reviewRule: null,
        value: '1831',
        allowed: '1 to 1830 days',
      },
      {
        path: 'head.maxTurnoverAmount',
        rule: 'TURNOVER_ABOVE_CAPACITY',
        reviewRule: 'R04',
        value: '9000000.1 USD',
        allowed: 'at most 9000000 USD',
      },
    ]);
    const id = refused.decisionId;
    expect(await ask(BY_ID, 'reviewDecision', { id })).toMatchObject({
      outcome: 'REJECT',
      filingId: null,
      documentFaults: [{ rule: 'CYCLE_OUT_OF_RANGE' }],
      wouldPass: ['head.cycleDays: 1 to 1830 days', 'R04 head.maxTurnoverAmount: at most 9000000 USD'],
    });
    expect(await ask(BY_ID, 'reviewDecision', { id }, officer)).toMatchObject({ outcome: 'REJECT' });
    expect(await ask(BY_ID, 'reviewDecision', { id }, stranger)).toBeNull();
    expect(await ask(REPLAY, 'replayReview', { id }, stranger)).toBeNull();
    expect(await ask(REPLAY, 'replayReview', { id })).toMatchObject({ same: true });
  });

  test('a draft is tried against the past, then published; what was decided stays as it was', async () => {
    const { reviewDecision: before } = (await fileBook()).accountBook!;
    const input = (value: string) => ({
      input: {
        from: '2020-06-01',
        to: '2020-06-30',
        parameters: [{ code: 'R04.turnoverRatio', value, source: 'draft', validFrom: '2020-06-01' }],
      },
    });
    expect(await ask(WHAT_IF, 'reviewWhatIf', input('0.5'), officer)).toEqual({
      __typename: 'ReviewWhatIf',
      examined: 1,
      untold: [],
      changed: [],
    });
    expect(await ask(WHAT_IF, 'reviewWhatIf', input('0.4'), officer)).toMatchObject({
      examined: 1,
      changed: [
        {
          filingKey: 'SY-2020-1',
          before: 'APPROVE',
          after: 'REJECT',
          added: [{ rule: 'R04', code: 'TURNOVER_ABOVE_CAPACITY' }],
          removed: [],
        },
      ],
    });
    expect(await publish('0.4')).toMatchObject({
      publication: {
        publication: 1,
        publishedBy: 'administrator',
        reason: 'A trial',
        parameters: [{ code: 'R04.turnoverRatio', value: '0.4', validFrom: '2020-06-01' }],
      },
    });
    expect(await ask(BY_ID, 'reviewDecision', { id: before.id })).toEqual(before);
    expect(await ask(REPLAY, 'replayReview', { id: before.id })).toMatchObject({ same: true });
    const next = await fileBook({
      requestId: 'book-2',
      bookNumber: 'E09062000002',
      internalNumber: 'SY-2020-2',
    });
    expect(next).toMatchObject({
      __typename: 'FilingRefused',
      faults: [{ rule: 'TURNOVER_ABOVE_CAPACITY' }],
    });
  });

  test('only administrators publish, with a reason and from today on; enterprises try nothing', async () => {
    await expect(publish('0.4', {}, officer)).rejects.toThrow('FORBIDDEN');
    expect(await publish('2', { validFrom: '2020-05-31' }, administrator, '')).toMatchObject({
      faults: [
        { path: 'parameters[0].value', rule: 'VALUE_MALFORMED' },
        { path: 'parameters[0].validFrom', rule: 'DATE_PASSED' },
        { path: 'reason', rule: 'TEXT_UNFIT' },
      ],
    });
    const input = { from: '2020-06-01', to: '2020-06-30', parameters: [] };
    await expect(ask(WHAT_IF, 'reviewWhatIf', { input })).rejects.toThrow('FORBIDDEN');
    const published = await ask(`{ reviewPublications { publication } }`, 'reviewPublications', {}, officer);
    expect(published).toEqual([]);
  });

  test('a book that is drawn waits for an officer, takes no lists, and comes into force with the decision', async () => {
    await drawAll();
    const filed = await fileBook();
    expect(filed.accountBook).toMatchObject({
      state: 'MANUAL_REVIEW',
      reviewDecision: { outcome: 'MANUAL' },
    });
    const outbox = (type: string) =>
      world.database.read((sql) => sql.rows(`SELECT event_id FROM outbox_event WHERE type = '${type}'`));
    expect(await outbox('AccountBookApproved')).toEqual([]);
    const { nodes } = await ask<{ nodes: { id: string }[] }>(TASKS, 'reviewTasks', {}, officer);
    expect(nodes).toMatchObject([
      { __typename: 'AccountBookReviewTask', filingNumber: BOOK, reasons: [{ rule: 'R13' }] },
    ]);
    const decided = await ask(
      DECIDE,
      'decideReviewTask',
      { input: { requestId: 'd-1', taskId: nodes[0]?.id, decision: 'APPROVE' } },
      officer,
    );
    expect(decided).toMatchObject({ __typename: 'ReviewTaskDecided' });
    expect(await outbox('AccountBookApproved')).toHaveLength(1);
    const book = await ask(`{ accountBook(bookNumber: "${BOOK}") { state } }`, 'accountBook', {});
    expect(book).toEqual({ state: 'ACTIVE' });
  });

  test('a book that its officer returned is filed again under its numbers', async () => {
    await drawAll({ validTo: '2020-06-01' });
    await fileBook();
    const { nodes } = await ask<{ nodes: { id: string }[] }>(TASKS, 'reviewTasks', {}, officer);
    const ruling = { requestId: 'd-1', taskId: nodes[0]?.id, decision: 'RETURN', reason: 'Another unit' };
    await ask(DECIDE, 'decideReviewTask', { input: ruling }, officer);
    world.clock.advanceTo(legalDate('2020-06-02'));
    const again = await fileBook({ requestId: 'book-2', maxTurnoverAmount: '800' });
    expect(again.accountBook).toMatchObject({ state: 'ACTIVE' });
    const items = await world.database.read((sql) => sql.rows('SELECT item_id FROM book_item'));
    expect(items).toHaveLength(2);
  });

  test('consumption that moves far from what was in force works, and waits for an officer, who may doubt it', async () => {
    await fileBook();
    const declare = (requestId: string, netConsumption: string, version: string) =>
      ask<{ __typename: string; reviewDecision: { outcome: string } }>(DECLARE, 'declareUnitConsumption', {
        input: { requestId, bookNumber: BOOK, lines: [consumption(1, 1, { version, netConsumption })] },
      });
    expect(await declare('c-2', '1.53', '2')).toMatchObject({ reviewDecision: { outcome: 'APPROVE' } });
    expect(await declare('c-3', '1.7', '3')).toMatchObject({ reviewDecision: { outcome: 'MANUAL' } });
    const { nodes } = await ask<{ nodes: { id: string }[] }>(TASKS, 'reviewTasks', {}, officer);
    expect(nodes).toMatchObject([
      { __typename: 'UnitConsumptionReviewTask', filingNumber: `${BOOK}/1/3`, reasons: [{ rule: 'R05' }] },
    ]);
    const ruling = {
      requestId: 'd-1',
      taskId: nodes[0]?.id,
      decision: 'RETURN',
      reason: 'Show the trial run',
    };
    await ask(DECIDE, 'decideReviewTask', { input: ruling }, officer);
    const steps = await world.database.read((sql) =>
      sql.rows('SELECT version, state, statement FROM consultation_step'),
    );
    expect(steps).toEqual([{ version: '3', state: 'DOUBTED', statement: 'Show the trial run' }]);
  });
});
