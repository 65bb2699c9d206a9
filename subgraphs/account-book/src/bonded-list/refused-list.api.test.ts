import { engines, fieldOf, temporarySchema } from '@trust-supervision/testkit';
import { BOOK, importOf, startWorld, stranger, type World } from '../testing/account-book.world';

const QUERY = `query ($b: String!, $first: Int, $after: String) { accountBook(bookNumber: $b) { refusedLists(first: $first, after: $after) {
  nodes { internalNumber supervisionMode refusedOn causedBy faults { rule allowed limit { limit used reserved asked exceededBy unit } } }
  pageInfo { hasNextPage endCursor } } } }`;
type Page = {
  nodes: { internalNumber: string; faults: { rule: string }[] }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
};

describe.each(engines)('lists that were refused on %s', (engine) => {
  let world: World;
  let drop: () => Promise<void>;

  beforeAll(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    drop = schema.drop;
    await world.fileBook({ maxTurnoverAmount: '3', annualCapacityUsd: '60000' });
    await world.fileList(importOf('I-1', '1000', '2200'));
    await world.fileList(importOf('I-2', '1', '5000'));
    await world.fileList(importOf('I-3', '1', '1', { declaredOn: '2020-06-02', supervisionMode: '9999' }));
  });
  afterAll(async () => {
    expect(world.bugs).toEqual([]);
    await world.stop();
    await drop();
  });

  const page = async (asked: Record<string, unknown> = {}): Promise<Page> =>
    fieldOf<{ refusedLists: Page }>(await world.ask(QUERY, { b: BOOK, ...asked }), 'accountBook')
      .refusedLists;

  test('say why, with the numbers of the limit as they stood, the last one first', async () => {
    expect((await page()).nodes).toEqual([
      {
        internalNumber: 'I-3',
        supervisionMode: '9999',
        refusedOn: '2020-06-01',
        causedBy: 'request:list-I-3',
        faults: [
          { rule: 'DATE_IN_FUTURE', allowed: '2020-06-01 or before', limit: null },
          { rule: 'MODE_UNKNOWN', allowed: expect.stringContaining('0615'), limit: null },
        ],
      },
      {
        internalNumber: 'I-2',
        supervisionMode: '0615',
        refusedOn: '2020-06-01',
        causedBy: 'request:list-I-2',
        faults: [
          {
            rule: 'TURNOVER_EXCEEDED',
            allowed: 'at most 300 USD',
            // 12,500 kg of opening stock and 1,000 imported, at 2.20.
            limit: {
              limit: '30000',
              used: '29700',
              reserved: '0',
              asked: '5000',
              exceededBy: '4700',
              unit: 'USD',
            },
          },
        ],
      },
    ]);
  });

  test('follow each other by page, and the same request again is one refusal', async () => {
    const again = await world.fileList(importOf('I-2', '1', '5000'));
    expect(again).toMatchObject({ __typename: 'FilingRefused' });
    const first = await page({ first: 1 });
    expect([first.nodes[0]?.internalNumber, first.pageInfo.hasNextPage]).toEqual(['I-3', true]);
    const second = await page({ first: 1, after: first.pageInfo.endCursor });
    expect([second.nodes[0]?.internalNumber, second.pageInfo.hasNextPage]).toEqual(['I-2', false]);
  });

  test('are told to nobody else', async () => {
    const answer = await world.ask(QUERY, { b: BOOK }, stranger);
    expect(answer.data?.['accountBook']).toBeNull();
  });
});
