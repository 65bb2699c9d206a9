import { OFFICER, type GraphClient } from '@trust-supervision/cli';
import { engines } from '@trust-supervision/testkit';
import { registerEnterprise, staffOf, startGraph, type TestGraph } from './graph';

const USCI = '91210200MA0000001K';
const BOOK = 'E09062000001';
const RESIN = '3908101101';
const LISTS = 16;

type Outcome = { __typename: string };
type List = {
  listNumber: string;
  state: string;
  deletion: { state: string } | null;
  declaration: { declarationNumber: string; state: string } | null;
};

/** Deletion and release of a list are one decision between two subgraphs (domain 1.5): exactly one of them wins. */
describe.each(engines)('a list deleted while its goods are released, on %s', (engine) => {
  let graph: TestGraph;
  let [staff, officer]: GraphClient[] = [];

  beforeAll(async () => {
    graph = await startGraph(engine, '2020-06-01');
    await registerEnterprise(graph, USCI);
    [staff, officer] = [await graph.as(staffOf(USCI)), await graph.as(OFFICER)];
  }, 240_000);
  afterAll(async () => {
    expect(graph.faults).toEqual([]);
    await graph.stop();
  }, 60_000);

  const mutate = async (client: GraphClient | undefined, name: string, input: object): Promise<string> => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { outcome: ${name}(input: $input) { __typename } }`;
    const answer = await client?.run<{ outcome: Outcome }>(document, { input });
    return `${answer?.outcome.__typename}`;
  };
  const standing = async () => {
    const { accountBook } = (await staff?.run<{
      accountBook: {
        turnover: { reserved: { amount: string }; imported: { amount: string } };
        materials: { nodes: { bookBalance: { value: string }; pendingReceipts: { value: string } }[] };
        bondedLists: { nodes: List[] };
      };
    }>(
      `query ($b: String!) { accountBook(bookNumber: $b) {
        turnover { reserved { amount } imported { amount } }
        materials { nodes { bookBalance { value } pendingReceipts { value } } }
        bondedLists(first: 100) { nodes { listNumber state deletion { state } declaration { declarationNumber state } } } } }`,
      { b: BOOK },
    )) ?? { accountBook: null };
    if (!accountBook) throw new Error('the book is there');
    return accountBook;
  };

  test(`${LISTS} lists at once: each is posted or deleted, never both, and what it reserved is freed once`, async () => {
    expect(await mutate(staff, 'fileAccountBook', book())).toBe('AccountBookFiled');
    for (let n = 1; n <= LISTS; n += 1) {
      expect(await mutate(staff, 'fileBondedList', { requestId: `list-${n}`, list: importOf(n) })).toBe(
        'BondedListFiled',
      );
    }
    await graph.world.settled();
    const before = await standing();
    expect(before.turnover).toEqual({
      reserved: { amount: `${LISTS * 1100}.00` },
      imported: { amount: '0.00' },
    });

    const answers = await Promise.all(
      before.bondedLists.nodes.map(async ({ listNumber, declaration }, index) => {
        const declarationNumber = declaration?.declarationNumber;
        const remove = () =>
          mutate(staff, 'deleteBondedList', { requestId: `delete-${index}`, listNumber, reason: 'twice' });
        const release = () =>
          mutate(officer, 'releaseDeclaration', { requestId: `release-${index}`, declarationNumber });
        // The first is deleted and the second released before the other is tried; the rest run against each other.
        if (index === 0) {
          const removal = await remove();
          await graph.world.settled();
          return [removal, await release()];
        }
        if (index === 1) {
          const released = await release();
          await graph.world.settled();
          return [await remove(), released];
        }
        return Promise.all([remove(), release()]);
      }),
    );
    expect(
      answers.every(([removal]) => ['BondedListDeletionAsked', 'FilingRefused'].includes(`${removal}`)),
    ).toBe(true);
    await graph.world.settled();

    const after = await standing();
    const outcomes = after.bondedLists.nodes.map(({ state, declaration, deletion }) =>
      [state, declaration?.state, deletion?.state].join(' '),
    );
    const posted = after.bondedLists.nodes.filter(({ state }) => state === 'POSTED').length;
    const deleted = after.bondedLists.nodes.filter(({ state }) => state === 'DELETED').length;
    expect(posted + deleted).toBe(LISTS);
    expect([answers[0], outcomes[0]]).toEqual([
      ['BondedListDeletionAsked', 'DeclarationIsCancelled'],
      'DELETED CANCELLED DELETED',
    ]);
    expect([answers[1], outcomes[1]]).toEqual([['FilingRefused', 'DeclarationReleased'], 'POSTED RELEASED ']);
    expect([...new Set(outcomes)].filter((outcome) => !WHOLE.has(outcome))).toEqual([]);
    expect(after.turnover).toEqual({
      reserved: { amount: '0.00' },
      imported: { amount: `${posted * 1100}.00` },
    });
    expect(after.materials.nodes).toEqual([
      { bookBalance: { value: `${posted * 500}` }, pendingReceipts: { value: '0' } },
    ]);
    process.stdout.write(`${engine}: of ${LISTS} lists ${posted} were posted and ${deleted} deleted\n`);
  }, 120_000);
});

/** What a list, its declaration and its deletion may be in the end. */
const WHOLE = new Set(['POSTED RELEASED REFUSED', 'POSTED RELEASED ', 'DELETED CANCELLED DELETED']);

const item = (fields: object) => ({ itemNumber: 1, name: 'Item', price: '2.20', currency: 'USD', ...fields });
const book = () => ({
  requestId: 'book',
  bookNumber: BOOK,
  internalNumber: 'DEL-1',
  enterpriseUsci: USCI,
  enterpriseName: 'Dalian Engineering Plastics',
  district: '0906',
  bookType: 'ENTERPRISE_UNIT',
  accountingMethod: 'UNIT_CONSUMPTION',
  consumptionLink: 'BEFORE_EXPORT',
  cycleDays: 365,
  materials: [item({ hsCode: RESIN, unit: '035' })],
  products: [item({ hsCode: '3926909090', unit: '007' })],
  consumptions: [],
});
const importOf = (n: number) => ({
  internalNumber: `IM-${n}`,
  bookNumber: BOOK,
  direction: 'IMPORT',
  lineKind: 'MATERIAL',
  supervisionMode: '0615',
  declaresCustoms: true,
  lines: [
    {
      lineNumber: 1,
      itemNumber: 1,
      hsCode: RESIN,
      quantity: '500',
      unit: '035',
      currency: 'USD',
      totalAmount: '1100',
    },
  ],
});
