import type { Identity } from '@trust-supervision/subgraph';
import { engines, fieldOf, temporarySchema } from '@trust-supervision/testkit';
import {
  bookFiling,
  importOf,
  officer,
  staff,
  startWorld,
  stranger,
  type World,
} from '../testing/account-book.world';
import { unmoved } from '../testing/write-off.world';

const DRAFT = `id kind state version savedBy submittedBy submittedOn versions { number content }
  precheck { passes faults { path rule } waitsFor } bondedList { internalNumber state }
  accountBook { __typename ... on AccountBookFiled { accountBook { bookNumber } } ... on FilingPending { filing { missing } } }`;
const REFUSALS = `... on DraftAlreadySubmitted { submittedBy submittedOn } ... on FilingRefused { faults { path rule } }
  ... on NotFound { kind } ... on RequestIdReused { requestId }`;
const SAVE = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { __typename ... on DraftSaved { draft { ${DRAFT} } } ${REFUSALS} } }`;
const SUBMIT = `mutation ($input: SubmitDraftInput!) { submitDraft(input: $input) { __typename
  ... on DraftSubmitted { draft { state submittedBy submittedOn bondedList { internalNumber state }
    accountBook { __typename ... on AccountBookFiled { accountBook { bookNumber } } ... on FilingPending { filing { missing } } } } } ${REFUSALS} } }`;
const ONE = `query ($id: ID!) { draft(id: $id) { ${DRAFT} } }`;
const UNKNOWN = '91210200MA0000003F';
const newcomer: Identity = { ...staff, subject: 'newcomer', usci: UNKNOWN };

type Saved = {
  id: string;
  version: number;
  precheck: { passes: boolean; faults: { path: string; rule: string }[] };
};
type Answer = {
  __typename: string;
  draft?: Saved & Record<string, unknown>;
  faults?: { path: string; rule: string }[];
};

describe.each(engines)('drafts on %s', (engine) => {
  let world: World;
  let drop: () => Promise<void>;
  let requests = 0;

  beforeAll(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    await world.fileBook();
    drop = async () => {
      await world.stop();
      await schema.drop();
    };
  }, 120_000);
  afterEach(() => expect(world.bugs).toEqual([]));
  afterAll(() => drop());

  const send = async (query: string, name: string, input: object, identity?: Identity): Promise<Answer> => {
    requests += 1;
    const filled = { requestId: `${name}-${requests}`, ...input };
    return fieldOf<Answer>(await world.ask(query, { input: filled }, identity), name);
  };
  const save = (input: object, identity?: Identity) => send(SAVE, 'saveDraft', input, identity);
  const submit = (input: object, identity?: Identity) => send(SUBMIT, 'submitDraft', input, identity);
  const saved = async (input: object, identity?: Identity): Promise<Saved & Record<string, unknown>> => {
    const { draft } = await save(input, identity);
    if (!draft) throw new Error('a draft is saved');
    return draft;
  };
  const draft = async (id: string, identity?: Identity): Promise<unknown> =>
    fieldOf(await world.ask(ONE, { id }, identity), 'draft');
  const typed = (filing: ReturnType<typeof bookFiling>, fields: object = {}) => {
    const book: Partial<typeof filing> = { ...filing, ...fields };
    delete book.requestId;
    return book;
  };

  test('a list is saved with a fault, checked without a trace, mended, submitted once, and bound to what it became', async () => {
    const wrong = importOf('D-1', '-5', '11', { declaredOn: '2021-01-01' });
    const first = await unmoved(world, () => saved({ bondedList: wrong }));
    expect(first).toMatchObject({
      kind: 'BONDED_LIST',
      state: 'DRAFT',
      version: 1,
      savedBy: staff.name,
      bondedList: null,
    });
    expect(first.precheck.passes).toBe(false);
    expect(first.precheck.faults.length).toBeGreaterThan(1);
    const draftId = first.id;
    const refused = await unmoved(world, () => submit({ draftId, version: 1 }));
    expect(refused.faults).toEqual(first.precheck.faults);

    const right = importOf('D-1', '5', '11');
    const second = await unmoved(world, () => saved({ draftId, version: 1, bondedList: right }));
    expect(second).toMatchObject({ version: 2, precheck: { passes: true, faults: [], waitsFor: [] } });
    const contents = (second['versions'] as { content: string }[]).map(
      ({ content }) => JSON.parse(content) as object,
    );
    expect(contents).toMatchObject([wrong, right]);
    expect((await unmoved(world, () => save({ draftId, version: 1, bondedList: right }))).faults).toEqual([
      { path: 'version', rule: 'VERSION_OUTDATED' },
    ]);
    expect((await unmoved(world, () => submit({ draftId, version: 1 }))).faults).toEqual([
      { path: 'version', rule: 'VERSION_OUTDATED' },
    ]);
    const input = { requestId: 'submit-once', draftId, version: 2 };
    const submitted = await submit(input);
    expect(submitted).toEqual({
      __typename: 'DraftSubmitted',
      draft: {
        state: 'SUBMITTED',
        submittedBy: staff.name,
        submittedOn: '2020-06-01',
        bondedList: { internalNumber: 'D-1', state: 'POSTED' },
        accountBook: null,
      },
    });
    expect(await unmoved(world, () => submit(input))).toEqual(submitted);
    const again = { __typename: 'DraftAlreadySubmitted', submittedBy: staff.name, submittedOn: '2020-06-01' };
    expect(await unmoved(world, () => submit({ draftId, version: 2 }))).toEqual(again);
    expect(await unmoved(world, () => save({ draftId, version: 2, bondedList: right }))).toEqual(again);
  });

  test('two submissions at the same moment file one list', async () => {
    const { id: draftId } = await saved({ bondedList: importOf('D-2', '1', '2') });
    const answers = await Promise.all([1, 2].map(() => submit({ draftId, version: 1 })));
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
      'DraftAlreadySubmitted',
      'DraftSubmitted',
    ]);
  });

  test('a book that is drafted waits for facts, and is found by its draft when it was set up', async () => {
    const book = typed(
      bookFiling({ enterpriseUsci: UNKNOWN, bookNumber: 'E09062000009', internalNumber: 'N-1' }),
    );
    const first = await unmoved(world, () => saved({ accountBook: book }, newcomer));
    expect(first.precheck).toEqual({
      passes: false,
      faults: [],
      waitsFor: ['registration', 'credit level', 'statement on its goods flow and data flow'],
    });
    const draftId = first.id;
    expect(await submit({ draftId, version: 1 }, newcomer)).toMatchObject({
      draft: {
        state: 'SUBMITTED',
        accountBook: {
          __typename: 'FilingPending',
          filing: { missing: [{}, {}, {}].map(() => expect.any(String)) },
        },
      },
    });
    await world.tell('EnterpriseRegistered', {
      usci: UNKNOWN,
      customsCode: '2102960009',
      name: 'New',
      district: '0906',
      isManufacturer: true,
      tradesInOwnName: true,
    });
    await world.rate('CERTIFIED', UNKNOWN);
    expect(await draft(draftId, newcomer)).toMatchObject({
      state: 'SUBMITTED',
      accountBook: { __typename: 'AccountBookFiled', accountBook: { bookNumber: 'E09062000009' } },
    });
  });

  test('a book of another enterprise, and of a number that is taken, does not pass', async () => {
    const foreign = await unmoved(world, () =>
      saved({ accountBook: typed(bookFiling({ enterpriseUsci: UNKNOWN })) }),
    );
    expect(foreign.precheck).toMatchObject({ passes: false, faults: [{ rule: 'NOT_FOUND' }] });
    const taken = await unmoved(world, () => saved({ accountBook: typed(bookFiling(), { cycleDays: 180 }) }));
    expect(taken.precheck.faults.map(({ rule }) => rule)).toEqual(['BOOK_REPEATED']);
    const other = { draftId: taken.id, version: 1, bondedList: importOf('D-3', '1', '2') };
    expect((await unmoved(world, () => save(other))).faults).toEqual([
      { path: 'draftId', rule: 'OTHER_KIND' },
    ]);
  });

  test('nobody else sees, changes or submits a draft', async () => {
    const { id: draftId } = await saved({ bondedList: importOf('D-4', '1', '2') });
    for (const identity of [stranger, newcomer]) {
      expect(await draft(draftId, identity)).toBeNull();
      const hidden = { __typename: 'NotFound', kind: 'draft' };
      const list = importOf('D-4', '9', '2');
      expect(await unmoved(world, () => save({ draftId, version: 1, bondedList: list }, identity))).toEqual(
        hidden,
      );
      expect(await unmoved(world, () => submit({ draftId, version: 1 }, identity))).toEqual(hidden);
    }
    const { errors } = await world.ask(ONE, { id: draftId }, officer);
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
    await expect(save({ bondedList: importOf('D-5', '1', '2') }, officer)).rejects.toThrow('FORBIDDEN');
    await expect(save({})).rejects.toThrow('BAD_USER_INPUT');
    const page = '{ drafts(first: 2) { nodes { id } pageInfo { hasNextPage } } }';
    expect(fieldOf(await world.ask(page), 'drafts')).toMatchObject({ pageInfo: { hasNextPage: true } });
    expect(fieldOf(await world.ask(page, {}, stranger), 'drafts')).toMatchObject({ nodes: [] });
  });
});
