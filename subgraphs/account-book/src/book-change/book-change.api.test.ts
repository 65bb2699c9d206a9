import { legalDate } from '@trust-supervision/kernel';
import type { Identity } from '@trust-supervision/subgraph';
import { engines, fieldOf, temporarySchema } from '@trust-supervision/testkit';
import {
  BOOK,
  importOf,
  material,
  product,
  staff,
  startWorld,
  stranger,
  type Fault,
  type World,
} from '../testing/account-book.world';
import { pausesIn } from '../testing/pause.world';
import { reviewer, unmoved } from '../testing/write-off.world';

const CHANGE = 'change { number state enlarges decidedBy reason fields { path before after enlarges } }';
const STATE = `accountBook { changeCount changeUnderWay { number } terms { maxTurnoverAmount importCeilingUsd validUntil } }`;
const REFUSALS = `... on FilingRefused { faults { path rule value allowed } } ... on NotFound { kind key } ... on RequestIdReused { requestId }`;
const CHANGE_BOOK = `mutation ($input: ChangeAccountBookInput!) { changeAccountBook(input: $input) {
  __typename ... on AccountBookChangeFiled { ${CHANGE} ${STATE} } ${REFUSALS} } }`;
const DECIDE = `mutation ($input: DecideAccountBookChangeInput!) { decideAccountBookChange(input: $input) {
  __typename ... on AccountBookChangeDecided { ${CHANGE} ${STATE} } ${REFUSALS} } }`;
const TERMS = `query ($b: String!, $asOf: Date, $knownAt: DateTime) { accountBook(bookNumber: $b) {
  terms(asOf: $asOf, knownAt: $knownAt) { maxTurnoverAmount validUntil } changes { number state } } }`;
const ITEMS = `query ($b: String!) { accountBook(bookNumber: $b) {
  materials { nodes { itemNumber name price { amount } } } products { nodes { itemNumber name } } } }`;

type Answer = {
  __typename: string;
  faults?: Fault[];
  change?: {
    number: number;
    state: string;
    enlarges: boolean;
    decidedBy: string | null;
    fields: { path: string; before: string | null; after: string | null; enlarges: boolean }[];
  } | null;
  accountBook?: { changeCount: number; changeUnderWay: object | null; terms: Record<string, string | null> };
};
const rules = ({ faults }: Answer): string[] =>
  (faults ?? []).map(({ path, rule }) => `${path} ${rule}`).toSorted();

describe.each(engines)('changes of a book on %s', (engine) => {
  let world: World;
  let drop: () => Promise<void>;
  let requests = 0;

  beforeAll(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    drop = async () => {
      await world.stop();
      await schema.drop();
    };
    // Material 1 has opening stock, and a consumption names it and product 1; material 2 and product 2 are untouched.
    const materials = [material(1, { openingQuantity: '12500' }), material(2)];
    const book = { materials, products: [product(1), product(2)] };
    expect(await world.fileBook(book)).toMatchObject({ __typename: 'AccountBookFiled' });
  }, 120_000);
  afterEach(() => expect(world.bugs).toEqual([]));
  afterAll(() => drop());

  const change = async (fields: object, identity: Identity = staff): Promise<Answer> => {
    requests += 1;
    const input = { requestId: `change-${requests}`, bookNumber: BOOK, ...fields };
    return fieldOf<Answer>(await world.ask(CHANGE_BOOK, { input }, identity), 'changeAccountBook');
  };
  const decide = async (
    decision: 'APPROVE' | 'RETURN',
    reason: string | null = null,
    identity: Identity = reviewer('Officer Lin'),
  ): Promise<Answer> => {
    requests += 1;
    const input = { requestId: `decide-${requests}`, bookNumber: BOOK, decision, reason };
    return fieldOf<Answer>(await world.ask(DECIDE, { input }, identity), 'decideAccountBookChange');
  };
  const refused = async (fields: object): Promise<string[]> => {
    const answer = await unmoved(world, () => change(fields));
    expect(answer.__typename).toBe('FilingRefused');
    return rules(answer);
  };
  const termsOn = async (asOf: string | null, knownAt: string | null = null) =>
    fieldOf<{ terms: object }>(await world.ask(TERMS, { b: BOOK, asOf, knownAt }), 'accountBook').terms;

  test('AT-8: a clean change is approved at once, by no officer, and the limit holds for the next list', async () => {
    const list = importOf('IM-1', '4000000', '8900000');
    const small = { maxTurnoverAmount: '800' };
    const lowered = await change(small);
    expect(lowered).toMatchObject({
      __typename: 'AccountBookChangeFiled',
      change: { number: 1, state: 'APPROVED', enlarges: false, decidedBy: 'system' },
      accountBook: { changeCount: 1, changeUnderWay: null, terms: { maxTurnoverAmount: '800' } },
    });
    expect(lowered.change?.fields).toEqual([
      { path: 'terms.maxTurnoverAmount', before: '900', after: '800', enlarges: false },
    ]);
    const tooMuch = await unmoved(world, () => world.fileList(list));
    expect(tooMuch.faults?.map(({ rule, allowed }) => `${rule} ${allowed}`)).toEqual([
      'TURNOVER_EXCEEDED at most 7972500 USD',
    ]);
    const raised = await change({ maxTurnoverAmount: '900', validUntil: '2023-12-31' });
    expect(raised).toMatchObject({ change: { number: 2, enlarges: true }, accountBook: { changeCount: 2 } });
    const accepted = await world.fileList(list, staff, 'again');
    expect(accepted.__typename).toBe('BondedListFiled');
  });

  test('prices change, items are added and taken out; the history says what was before', async () => {
    const materials = [
      material(1, { price: '2.50' }),
      material(3, { name: 'Pigment', hsCode: '3926909090' }),
    ];
    const answer = await change({ materials, removedMaterials: [2], removedProducts: [2] });
    expect(answer.change?.fields).toEqual([
      { path: 'MATERIAL 1.price', before: '2.2', after: '2.5', enlarges: false },
      { path: 'MATERIAL 3', before: null, after: 'Pigment', enlarges: true },
      { path: 'MATERIAL 2', before: 'Resin 2', after: null, enlarges: false },
      { path: 'PRODUCT 2', before: 'Housing 2', after: null, enlarges: false },
    ]);
    expect((await world.ask(ITEMS, { b: BOOK })).data).toEqual({
      accountBook: {
        materials: {
          nodes: [
            { itemNumber: 1, name: 'Resin 1', price: { amount: '2.50' } },
            { itemNumber: 3, name: 'Pigment', price: { amount: '2.20' } },
          ],
        },
        products: { nodes: [{ itemNumber: 1, name: 'Housing 1' }] },
      },
    });
    const ofNew = importOf('IM-3', '10', '22');
    const [line] = ofNew.lines;
    const list = { ...ofNew, lines: [{ ...line, itemNumber: 3, hsCode: '3926909090' }] };
    expect((await world.fileList(list)).__typename).toBe('BondedListFiled');
  });

  test('a change in which nothing differs changes nothing', async () => {
    const answer = await unmoved(world, () => change({ materials: [material(1, { price: '2.50' })] }));
    expect(answer).toMatchObject({ __typename: 'AccountBookChangeFiled', change: null });
  });

  test('what moved keeps its code and unit and stays; every fault is named at once, and nothing moves', async () => {
    expect(
      await refused({
        maxTurnoverAmount: '900.00001',
        validUntil: '2020-05-31',
        materials: [
          material(1, { hsCode: '3926909090', unit: '007', openingQuantity: '1' }),
          material(8, { openingQuantity: '5', unit: '999' }),
          material(8),
        ],
        removedMaterials: [3, 44],
        removedProducts: [1],
      }),
    ).toEqual(
      [
        'head.maxTurnoverAmount TURNOVER_ABOVE_CAPACITY',
        'head.validUntil VALIDITY_PASSED',
        'materials[0].hsCode ITEM_MOVED',
        'materials[0].openingQuantity OPENING_FIXED',
        'materials[0].unit ITEM_MOVED',
        'materials[1].openingQuantity OPENING_FIXED',
        'materials[1].unit UNIT_UNKNOWN',
        'materials[2].itemNumber ITEM_REPEATED',
        'products ITEMS_MISSING',
        'removedMaterials[0] ITEM_MOVED',
        'removedMaterials[1] ITEM_UNKNOWN',
        'removedProducts[0] ITEM_CONSUMED',
      ].toSorted(),
    );
  });

  test('a set-up filing that differs is refused and told of the change', async () => {
    const answer = await unmoved(world, () =>
      world.fileBook({ requestId: 'differs', maxTurnoverAmount: '700' }),
    );
    expect(answer.faults).toMatchObject([{ rule: 'BOOK_REPEATED' }]);
    expect(answer.faults?.[0]?.message).toContain('importAccountBookChange');
  });

  test('books of others are not found, officers file no change, and enterprises decide none', async () => {
    const hidden = await unmoved(world, () => change({ maxTurnoverAmount: '1' }, stranger));
    expect(hidden).toMatchObject({ __typename: 'NotFound', kind: 'account book' });
    const filing = unmoved(world, () => change({ maxTurnoverAmount: '1' }, reviewer('Officer Lin')));
    await expect(filing).rejects.toThrow('filing:write');
    await expect(unmoved(world, () => decide('APPROVE', null, staff))).rejects.toThrow('decision:write');
    const foreign = unmoved(world, () => decide('APPROVE', null, reviewer('Officer Wu', '0908')));
    await expect(foreign).rejects.toThrow('officers of district 0906');
    expect(rules(await unmoved(world, () => decide('APPROVE')))).toEqual(['bookNumber NO_CHANGE']);
  });

  test('while changes are paused (pauseChgMarkcd 3) none is filed', async () => {
    const pauses = pausesIn(world);
    await pauses.pause({ stops: 'CHANGES' });
    expect(await refused({ validUntil: '2024-12-31' })).toEqual(['bookNumber CHANGES_PAUSED']);
    await pauses.lift({ halts: 'CHANGES' });
  });

  describe('of a discredited enterprise', () => {
    beforeAll(() => world.rate('DISCREDITED'));
    afterAll(() => world.rate('GENERAL'));

    test('that enlarge its book are refused by name (R01)', async () => {
      const answer = await unmoved(world, () =>
        change({ maxTurnoverAmount: null, validUntil: '2025-12-31', materials: [material(9)] }),
      );
      expect(answer.faults?.map(({ path, rule, value, allowed }) => [path, rule, value, allowed])).toEqual([
        ['terms.maxTurnoverAmount', 'ENTERPRISE_DISCREDITED', 'without limit', '900'],
        ['terms.validUntil', 'ENTERPRISE_DISCREDITED', '2025-12-31', '2023-12-31'],
        ['MATERIAL 9', 'ENTERPRISE_DISCREDITED', 'Resin 9', null],
      ]);
    });

    test('that do not wait for one officer, and the book works on as it was until then', async () => {
      const filed = await change({ maxTurnoverAmount: '1' });
      expect(filed).toMatchObject({
        change: { state: 'MANUAL_REVIEW', decidedBy: null },
        accountBook: { changeCount: 3, changeUnderWay: { number: 4 }, terms: { maxTurnoverAmount: '900' } },
      });
      expect(await refused({ maxTurnoverAmount: '2' })).toEqual(['bookNumber CHANGE_UNDER_WAY']);
      expect(rules(await unmoved(world, () => decide('RETURN')))).toEqual(['reason REASON_MISSING']);
      expect(await decide('RETURN', 'below what is in the book')).toMatchObject({
        change: { state: 'RETURNED', decidedBy: 'Officer Lin', reason: 'below what is in the book' },
        accountBook: { changeCount: 3, changeUnderWay: null, terms: { maxTurnoverAmount: '900' } },
      });

      await change({ maxTurnoverAmount: '850' });
      world.clock.advanceTo(legalDate('2020-06-05'));
      expect(await decide('APPROVE')).toMatchObject({
        change: { number: 5, state: 'APPROVED', decidedBy: 'Officer Lin' },
        accountBook: { changeCount: 4, terms: { maxTurnoverAmount: '850' } },
      });
      expect(rules(await unmoved(world, () => decide('APPROVE')))).toEqual(['bookNumber NO_CHANGE']);
    });
  });

  test('the terms of an earlier day, and as they were known, are those before the changes that followed', async () => {
    expect(await termsOn(null)).toEqual({ maxTurnoverAmount: '850', validUntil: '2023-12-31' });
    expect(await termsOn('2020-06-05')).toEqual({ maxTurnoverAmount: '850', validUntil: '2023-12-31' });
    expect(await termsOn('2020-06-04')).toEqual({ maxTurnoverAmount: '900', validUntil: '2023-12-31' });
    expect(await termsOn('2020-05-31')).toEqual({ maxTurnoverAmount: '900', validUntil: '2022-12-31' });
    expect(await termsOn(null, '2020-01-01T00:00:00.000Z')).toEqual({
      maxTurnoverAmount: '900',
      validUntil: '2022-12-31',
    });
  });
});
