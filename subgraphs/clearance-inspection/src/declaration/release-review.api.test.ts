import { Reviewer } from '@trust-supervision/decisions';
import { Outbox } from '@trust-supervision/events';
import { legalDate } from '@trust-supervision/kernel';
import { defineRule, judged, KNOWN_PARAMETERS } from '@trust-supervision/review';
import type { Identity } from '@trust-supervision/subgraph';
import { engines, fieldOf, staffOf, temporarySchema } from '@trust-supervision/testkit';
import { desksOf } from '../context';
import {
  administrator,
  approvalOf,
  listNumberOf,
  officer as anyOfficer,
  PLASTICS,
  SEAFOOD,
  startWorld,
  type World,
} from '../testing/clearance-inspection.world';
import {
  BY_ID,
  BY_KEY,
  CLAIM,
  DECIDE,
  DECLARATION,
  REPLAY,
  TASKS,
  WHAT_IF,
  type Review,
  type Declaration,
  type Task,
  type Answer,
  LI,
  WANG,
} from '../testing/release-review.documents';
import { ReleaseDesk } from './release-desk.store';

const NUMBER = '090620201000000001';
const numberOf = (n: number): string => `090620201${String(n).padStart(9, '0')}`;

describe.each(engines)('the review of releases on %s', (engine) => {
  let world: World;
  let close: () => Promise<void>;
  let requests = 0;
  beforeEach(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    close = async () => {
      await world.stop();
      await schema.drop();
    };
    await world.approve(approvalOf(1));
  });
  afterEach(async () => {
    expect(world.bugs).toEqual([]);
    await close();
  });

  const ask = async <T>(query: string, field: string, variables: object, who = WANG): Promise<T> =>
    fieldOf<T>(await world.ask(query, variables as Record<string, unknown>, who), field);
  const send = (query: string, field: string, input: object, who: Identity) => {
    requests += 1;
    return ask<Answer>(query, field, { input: { requestId: `r-${requests}`, ...input } }, who);
  };
  const release = async (declarationNumber = NUMBER, who: Identity = anyOfficer): Promise<Answer> => {
    requests += 1;
    return fieldOf(
      await world.release({ requestId: `r-${requests}`, declarationNumber }, who),
      'releaseDeclaration',
    );
  };
  const claim = (taskId: string, who: Identity = WANG) =>
    send(CLAIM, 'claimDeclarationReviewTask', { taskId }, who);
  const decide = (taskId: string, decision: string, reason: string | null = null, who: Identity = WANG) =>
    send(DECIDE, 'decideDeclarationReviewTask', { taskId, decision, reason }, who);
  const shown = (who: Identity = WANG) =>
    ask<Declaration>(DECLARATION, 'declaration', { number: NUMBER }, who);
  const tasks = async (state: string | null = null) =>
    (await ask<{ nodes: Task[] }>(TASKS, 'declarationReviewTasks', { state })).nodes;
  const told = async (): Promise<string[]> => (await world.events()).map(({ type }) => type);
  /** Rates the enterprise, so that R01 sends its releases to an officer. */
  const discredit = (usci = PLASTICS) =>
    world.hear.credit({
      eventId: `rated-${usci}`,
      type: 'EnterpriseRated',
      payload: { usci, level: 'DISCREDITED', regime: 'ORDER_237', effectiveFrom: '2020-05-01' },
    });
  const publish = (publication: number, value: string, validFrom: string) =>
    world.hear.accountBooks({
      eventId: `published-${publication}`,
      type: 'ReviewParametersPublished',
      payload: {
        publication,
        publicationId: `publication-${publication}`,
        publishedBy: 'administrator',
        publishedOn: '2020-06-01',
        reason: 'A trial',
        recordedAt: '2020-06-01T00:00:00.000Z',
        parameters: KNOWN_PARAMETERS.filter(({ code }) => code.startsWith('R13.rate.')).map(({ code }) => ({
          code,
          value,
          business: 'DECLARATION_RELEASE',
          district: null,
          validFrom,
          validTo: null,
          source: 'test',
          enabled: true,
        })),
      },
    });
  /** Asks for a release that waits, and returns its task. */
  const waiting = async (declarationNumber = NUMBER): Promise<string> => {
    const answer = await release(declarationNumber);
    expect(answer).toMatchObject({ __typename: 'DeclarationUnderReview', declaration: { state: 'MANUAL' } });
    return answer.task!.id;
  };
  /** The answer, when nothing moved by it. */
  const unmoved = async (act: () => Promise<Answer>): Promise<Answer> => {
    const state = async () => [await shown(), await tasks(), await told()];
    const before = await state();
    const answer = await act();
    expect(await state()).toEqual(before);
    return answer;
  };

  test('what the rules pass is released at once, and the decision is kept, explained and replayed', async () => {
    expect(await release()).toMatchObject({ __typename: 'DeclarationReleased' });
    const { reviewDecisions } = await shown(staffOf(PLASTICS));
    expect(reviewDecisions).toMatchObject([
      {
        outcome: 'APPROVE',
        filing: 'DECLARATION_RELEASE',
        filingKey: NUMBER,
        enterpriseUsci: PLASTICS,
        wouldPass: [],
      },
    ]);
    const [{ id, rules }] = reviewDecisions as [Review];
    expect(rules.map(({ rule }) => rule)).toEqual(['R01', 'R13']);
    expect(rules[0]).toMatchObject({
      titleZh: '企业资信状态',
      basisZh: expect.stringContaining('海关总署令'),
      limits: [
        { name: 'level', value: 'not discredited' },
        { name: 'caseMark', value: '0, 3, 4 or 5' },
      ],
    });
    expect(rules[0]?.inputs).toContainEqual({ name: 'level', value: null });
    expect(await ask(REPLAY, 'replayDeclarationReview', { id })).toEqual({
      same: true,
      before: 'APPROVE',
      after: 'APPROVE',
      differences: [],
    });
    expect(await ask(BY_ID, 'declarationReviewDecision', { id })).toEqual(reviewDecisions[0]);
    expect(await ask(BY_ID, 'declarationReviewDecision', { id }, staffOf(SEAFOOD))).toBeNull();
    expect(await ask(REPLAY, 'replayDeclarationReview', { id }, staffOf(SEAFOOD))).toBeNull();
  });

  test('what they do not pass waits for one officer, once, and is released by the approval', async () => {
    await discredit();
    const taskId = await waiting();
    expect(await told()).toEqual(['ReviewTaskOpened', 'DeclarationUnderReview']);
    expect((await unmoved(() => release())).task).toEqual({ id: taskId });
    expect((await shown()).reviewDecisions).toHaveLength(1);
    expect(await tasks()).toMatchObject([
      {
        id: taskId,
        filingNumber: NUMBER,
        enterpriseUsci: PLASTICS,
        district: '0906',
        state: 'OPEN',
        ageMinutes: 0,
        reasons: [{ rule: 'R01' }],
        declaration: { declarationNumber: NUMBER, state: 'MANUAL' },
      },
    ]);
    world.clock.advanceTo(legalDate('2020-06-02'));
    expect(await claim(taskId)).toMatchObject({
      task: { state: 'CLAIMED', claimedBy: 'Wang', ageMinutes: 1440 },
    });
    expect((await unmoved(() => decide(taskId, 'APPROVE', null, LI))).faults).toEqual([
      { path: 'taskId', rule: 'CLAIMED_BY_ANOTHER' },
    ]);
    expect(await decide(taskId, 'APPROVE')).toMatchObject({
      __typename: 'DeclarationReviewTaskDecided',
      task: { state: 'DECIDED', decidedBy: 'Wang', declaration: { state: 'RELEASED' } },
      followedBy: null,
    });
    expect(await shown()).toMatchObject({ state: 'RELEASED', releasedOn: '2020-06-02' });
    expect((await told()).toSorted()).toEqual(
      [
        'ReviewTaskOpened',
        'DeclarationUnderReview',
        'ReviewTaskClaimed',
        'DeclarationReleased',
        'ReviewTaskDecided',
      ].toSorted(),
    );
    expect(await unmoved(() => decide(taskId, 'RETURN', 'No', LI))).toMatchObject({
      __typename: 'ReviewTaskAlreadyDecided',
      decision: 'APPROVE',
      decidedBy: 'Wang',
    });
    expect(await unmoved(() => release())).toMatchObject({ __typename: 'AlreadyReleased' });
  });

  test('an open case of the enterprise is told by enterprise credit, and sends its release to an officer', async () => {
    await world.hear.credit({
      eventId: 'standing',
      type: 'EnterpriseStandingRecorded',
      payload: { usci: PLASTICS, active: true, caseMark: '2', effectiveFrom: '2020-05-01' },
    });
    await waiting();
    const [{ rules }] = (await shown()).reviewDecisions as [Review];
    expect(rules[0]).toMatchObject({ rule: 'R01', hits: [{ code: 'CASE_OPEN', severity: 'MANUAL' }] });
    expect(rules[0]?.inputs).toContainEqual({ name: 'caseMark', value: '2' });
  });

  test('an officer returns it with a reason, which its enterprise reads; asked for again, it is reviewed again', async () => {
    await discredit();
    const taskId = await waiting();
    expect((await unmoved(() => decide(taskId, 'RETURN'))).faults).toEqual([
      { path: 'reason', rule: 'REASON_MISSING' },
    ]);
    await decide(taskId, 'RETURN', 'Show the licence');
    expect(await shown(staffOf(PLASTICS))).toMatchObject({
      state: 'RETURNED',
      releasedOn: null,
      returns: [{ returnedOn: '2020-06-01', reason: 'Show the licence' }],
    });
    expect(await told()).not.toContain('DeclarationReleased');
    const again = await waiting();
    expect(again).not.toBe(taskId);
    expect((await shown()).reviewDecisions.map(({ outcome }) => outcome)).toEqual(['MANUAL', 'MANUAL']);
    expect(await decide(again, 'APPROVE')).toMatchObject({ task: { declaration: { state: 'RELEASED' } } });
  });

  test('an officer orders an inspection first, whose finding decides', async () => {
    await discredit();
    const taskId = await waiting();
    const { followedBy } = await decide(taskId, 'ORDER_INSPECTION', 'Weigh it');
    expect(followedBy).toMatchObject({ followsTaskId: taskId, state: 'OPEN' });
    expect(await shown()).toMatchObject({ state: 'MANUAL', releasedOn: null });
    const finding = followedBy!.id;
    expect((await unmoved(() => decide(finding, 'APPROVE'))).faults).toEqual([
      { path: 'reason', rule: 'REASON_MISSING' },
    ]);
    await decide(finding, 'APPROVE', 'As declared');
    expect(await shown()).toMatchObject({ state: 'RELEASED' });
  });

  test('the coordinator of the enterprise neither takes nor decides it; who is no officer of the district does not either', async () => {
    await discredit();
    await world.hear.credit({
      eventId: 'coordinator',
      type: 'CoordinatorAssigned',
      payload: {
        usci: PLASTICS,
        officerSubject: WANG.subject,
        officerName: 'Wang',
        assignedFrom: '2020-01-01',
        assignedUntil: null,
      },
    });
    const taskId = await waiting();
    const excluded = [{ path: 'taskId', rule: 'OFFICER_IS_COORDINATOR' }];
    expect((await unmoved(() => claim(taskId))).faults).toEqual(excluded);
    expect((await unmoved(() => decide(taskId, 'APPROVE'))).faults).toEqual(excluded);
    for (const who of [{ ...LI, district: '0908' }, staffOf(PLASTICS), administrator])
      await expect(unmoved(() => decide(taskId, 'APPROVE', null, who))).rejects.toThrow('FORBIDDEN');
    await expect(ask(TASKS, 'declarationReviewTasks', {}, staffOf(PLASTICS))).rejects.toThrow('FORBIDDEN');
    const representations = [{ __typename: 'DeclarationReviewTask', id: taskId }];
    expect(await ask(BY_KEY, '_entities', { representations }, staffOf(PLASTICS))).toEqual([null]);
    expect(await ask(BY_KEY, '_entities', { representations }, LI)).toEqual([{ filingNumber: NUMBER }]);
    expect(await decide(taskId, 'APPROVE', null, LI)).toMatchObject({ task: { decidedBy: 'Li' } });
  });

  test('a declaration whose list is deleted meanwhile is cancelled, and its officer has nothing to decide', async () => {
    await discredit();
    const taskId = await waiting();
    const { bookNumber, enterpriseUsci, district } = approvalOf(1).payload;
    await world.hear.accountBooks({
      eventId: 'deletion',
      type: 'BondedListDeletionAsked',
      payload: {
        listId: 'list-1',
        listNumber: listNumberOf(1),
        bookNumber,
        enterpriseUsci,
        district,
        reason: 'Typing',
      },
    });
    expect(await shown()).toMatchObject({ state: 'CANCELLED' });
    expect(await tasks()).toEqual([]);
    expect((await unmoved(() => decide(taskId, 'APPROVE'))).faults).toEqual([
      { path: 'taskId', rule: 'TASK_WITHDRAWN' },
    ]);
    expect(await unmoved(() => release())).toMatchObject({ __typename: 'DeclarationIsCancelled' });
  });

  test('parameters that account books publish hold from their day on; a what-if names what they would have changed', async () => {
    await world.approve(approvalOf(2), approvalOf(3, { district: '0908' }));
    await release();
    const before = await shown();
    const draft = (value: string) => ({
      input: {
        from: '2020-06-01',
        to: '2020-06-30',
        parameters: [
          { code: 'R13.rate.UNKNOWN', value, source: 'draft', validFrom: '2020-06-01', district: '0906' },
        ],
      },
    });
    expect(await ask(WHAT_IF, 'declarationReviewWhatIf', draft('0'))).toMatchObject({
      examined: 1,
      changed: [],
    });
    expect(await ask(WHAT_IF, 'declarationReviewWhatIf', draft('1'))).toMatchObject({
      changed: [
        {
          filingKey: NUMBER,
          before: 'APPROVE',
          after: 'MANUAL',
          added: [{ rule: 'R13', code: 'SAMPLED' }],
        },
      ],
    });
    await expect(ask(WHAT_IF, 'declarationReviewWhatIf', draft('1'), staffOf(PLASTICS))).rejects.toThrow(
      'FORBIDDEN',
    );
    await publish(1, '1', '2020-06-02');
    world.clock.advanceTo(legalDate('2020-06-02'));
    const taskId = await waiting(numberOf(2));
    expect(await tasks()).toMatchObject([{ id: taskId, reasons: [{ rule: 'R13' }] }]);
    expect(await shown()).toEqual(before);
    expect(await ask(REPLAY, 'replayDeclarationReview', { id: before.reviewDecisions[0]?.id })).toMatchObject(
      {
        same: true,
      },
    );
  });

  test('a rule that refuses releases nothing, and the refusal leads to its decision', async () => {
    const refusing = defineRule({
      code: 'R01',
      version: 1,
      title: { en: 'Nothing passes', zh: '不通过' },
      passes: { en: 'never', zh: '无' },
      basis: { en: 'a test', zh: '测试' },
      appliesTo: ['DECLARATION_RELEASE'],
      parameters: [],
      severities: ['REJECT'],
      reads: () => ({}),
      judge: () =>
        judged([
          { code: 'NEVER', severity: 'REJECT', path: 'release', message: 'no', value: null, allowed: null },
        ]),
    });
    const { database, clock } = world;
    const outbox = new Outbox('clearance-inspection', database, clock);
    const { declarations, tasks: officers } = desksOf({ database, outbox, clock });
    const desk = new ReleaseDesk({
      declarations,
      reviewer: new Reviewer(clock, [refusing]),
      tasks: officers,
      outbox,
      clock,
    });
    const outcome = await database.write(async (tx) => {
      const declaration = await declarations.find(tx, NUMBER);
      return desk.ask(tx, declaration!.id, { on: clock.businessDay(), causedBy: 'request:x' });
    });
    expect(outcome).toMatchObject({ kind: 'REFUSED', decision: { outcome: 'REJECT', filingKey: NUMBER } });
    expect(await shown()).toMatchObject({ state: 'GENERATED', reviewDecisions: [{ outcome: 'REJECT' }] });
    expect(await told()).toEqual([]);
  });

  test('two officers decide the same release at the same moment, 30 times: one decision and one effect each', async () => {
    await world.approve(...Array.from({ length: 29 }, (_, index) => approvalOf(index + 2)));
    await discredit();
    let released = 0;
    for (let n = 1; n <= 30; n += 1) {
      const taskId = await waiting(numberOf(n));
      const rulings = [() => decide(taskId, 'APPROVE'), () => decide(taskId, 'RETURN', 'No', LI)];
      const answers = await Promise.all((n % 2 === 0 ? rulings : rulings.toReversed()).map((rule) => rule()));
      const won = answers.filter(({ __typename: name }) => name === 'DeclarationReviewTaskDecided');
      const lost = answers.filter(({ __typename: name }) => name === 'ReviewTaskAlreadyDecided');
      expect([won.length, lost.length]).toEqual([1, 1]);
      const winner = (won[0]!.task as Task & { decidedBy: string }).decidedBy;
      expect(lost[0]?.decidedBy).toBe(winner);
      if (winner === 'Wang') released += 1;
    }
    const events = await told();
    const count = (type: string) => events.filter((event) => event === type).length;
    expect([count('DeclarationReleased'), count('DeclarationReturned')]).toEqual([released, 30 - released]);
    expect(count('ReviewTaskDecided')).toBe(30);
  });
});
