import { legalDate } from '@trust-supervision/kernel';
import type { Identity } from '@trust-supervision/subgraph';
import { engines, fieldOf, temporarySchema } from '@trust-supervision/testkit';
import {
  BOOK,
  importOf,
  listInput,
  material,
  staff,
  startWorld,
  stranger,
  type Fault,
  type World,
} from '../testing/account-book.world';
import { tasksIn } from '../testing/review-task.world';
import { counted, reviewer, unmoved, writeOffsIn } from '../testing/write-off.world';

const STATE = `accountBook { state closingBlockers { kind key quantity } steps { event toState by reason } }`;
const REFUSALS = `... on FilingRefused { faults { path rule value allowed } } ... on NotFound { kind key }`;
const MUTATIONS = {
  closeAccountBook: ['CloseAccountBookInput', 'AccountBookClosing'],
  withdrawAccountBookClosing: ['WithdrawAccountBookClosingInput', 'AccountBookClosingWithdrawn'],
  refuseAccountBookClosing: ['RefuseAccountBookClosingInput', 'AccountBookClosingRefused'],
} as const;
type Book = {
  state: string;
  closingBlockers: { kind: string; key: string; quantity: string | null }[];
  steps: { event: string; toState: string; by: string; reason: string | null }[];
};
type Answer = { __typename: string; faults?: Fault[]; accountBook?: Book };

describe.each(engines)('closing a book on %s', (engine) => {
  let world: World;
  let drop: () => Promise<void>;
  let requests = 0;
  const officer = reviewer('Officer Lin');

  beforeEach(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    drop = async () => {
      await world.stop();
      await schema.drop();
    };
    expect(await world.fileBook({ materials: [material(1)] })).toMatchObject({
      __typename: 'AccountBookFiled',
    });
  }, 120_000);
  afterEach(async () => {
    expect(world.bugs).toEqual([]);
    await drop();
  });

  const ask = async (
    name: keyof typeof MUTATIONS,
    identity: Identity = staff,
    reason: string | null = 'the plant moves',
  ): Promise<Answer> => {
    requests += 1;
    const [type, done] = MUTATIONS[name];
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on ${done} { ${STATE} } ${REFUSALS} } }`;
    const input = { requestId: `closing-${requests}`, bookNumber: BOOK, reason };
    return fieldOf<Answer>(await world.ask(query, { input }, identity), name);
  };
  const bookNow = async (): Promise<Book> => {
    const { data } = await world.ask(
      `query ($b: String!) { ${STATE.replace('accountBook', 'accountBook(bookNumber: $b)')} }`,
      {
        b: BOOK,
      },
    );
    return data?.['accountBook'] as Book;
  };
  const rules = ({ faults }: Answer): string[] => (faults ?? []).map(({ rule, value }) => `${rule} ${value}`);
  const saleOf = (internalNumber: string, quantity: string) =>
    listInput(internalNumber, {
      mode: '0644',
      direction: 'IMPORT',
      kind: 'MATERIAL',
      lines: [{ quantity }],
    });

  test('nothing comes in any more; the write-off after which nothing is left closes it for good', async () => {
    const writeOffs = writeOffsIn(world);
    await world.fileList(importOf('IM-1', '100', '220'));
    const closing = await ask('closeAccountBook');
    expect(closing).toMatchObject({ __typename: 'AccountBookClosing', accountBook: { state: 'CLOSING' } });
    expect(closing.accountBook?.closingBlockers).toEqual([
      { kind: 'LIST_NOT_WRITTEN_OFF', key: expect.any(String), quantity: null },
      { kind: 'BALANCE', key: '1', quantity: '100' },
    ]);
    const late = await unmoved(world, () => world.fileList(importOf('IM-2', '1', '2')));
    expect(late.faults?.map(({ rule, value }) => `${rule} ${value}`)).toEqual(['BOOK_STATE CLOSING']);
    expect((await world.fileList(saleOf('S-1', '60'))).__typename).toBe('BondedListFiled');

    // The first write-off leaves 40 kg: the book stays.
    world.clock.advanceTo(legalDate('2020-06-11'));
    const first = { closesOn: '2020-06-10', stock: counted({ 1: '40' }) };
    expect((await writeOffs.report(first)).__typename).toBe('WriteOffReported');
    await writeOffs.claim({}, officer);
    expect((await writeOffs.approve({}, officer)).__typename).toBe('WriteOffApproved');
    expect(await bookNow()).toMatchObject({
      state: 'CLOSING',
      closingBlockers: [{ kind: 'BALANCE', key: '1', quantity: '40' }],
    });

    const rest = { ...saleOf('S-2', '40'), declaredOn: '2020-06-11' };
    expect((await world.fileList(rest)).__typename).toBe('BondedListFiled');
    world.clock.advanceTo(legalDate('2020-06-21'));
    const last = { periodNumber: 2, closesOn: '2020-06-20', stock: counted({ 1: '0' }) };
    expect((await writeOffs.report(last)).__typename).toBe('WriteOffReported');
    await writeOffs.claim({ periodNumber: 2 }, officer);
    expect((await writeOffs.approve({ periodNumber: 2 }, officer)).__typename).toBe('WriteOffApproved');
    const closed = await bookNow();
    expect(closed.state).toBe('CANCELLED');
    expect(closed.steps).toEqual([
      { event: 'CLOSE_APPLY', toState: 'CLOSING', by: 'staff-plastics', reason: 'the plant moves' },
      { event: 'CANCEL', toState: 'CANCELLED', by: 'system', reason: null },
    ]);
    const never = await unmoved(world, () =>
      world.fileList({ ...saleOf('S-3', '1'), declaredOn: '2020-06-21' } as never),
    );
    expect(never.faults?.map(({ rule, value }) => `${rule} ${value}`)).toEqual(['BOOK_STATE CANCELLED']);
    expect(rules(await unmoved(world, () => ask('closeAccountBook')))).toEqual(['BOOK_STATE CANCELLED']);
  });

  test('a list that is not posted blocks and is named; withdrawn or refused with a reason, the book is in force', async () => {
    const { bondedList } = await world.fileList(importOf('IM-1', '100', '220', { declaresCustoms: true }));
    expect(rules(await unmoved(world, () => ask('closeAccountBook', staff, ' ')))).toEqual([
      'TEXT_UNFIT  ',
      `LIST_UNPOSTED ${bondedList?.listNumber}`,
    ]);
    await world.release(`${bondedList?.id}`, `${bondedList?.listNumber}`);
    const dear = await world.fileList(importOf('DEAR-1', '100', '300'));
    expect(dear.bondedList?.state).toBe('MANUAL');
    expect(rules(await unmoved(world, () => ask('closeAccountBook')))).toEqual([
      `LIST_UNPOSTED ${dear.bondedList?.listNumber}`,
    ]);
    const tasks = tasksIn(world);
    const [task] = await tasks.list();
    await tasks.decide({ taskId: task?.id, decision: 'RETURN', reason: 'a slip of the pen' });
    expect((await ask('closeAccountBook')).__typename).toBe('AccountBookClosing');
    expect(rules(await unmoved(world, () => ask('closeAccountBook')))).toEqual(['BOOK_STATE CLOSING']);

    expect(await ask('withdrawAccountBookClosing', staff, null)).toMatchObject({
      __typename: 'AccountBookClosingWithdrawn',
      accountBook: { state: 'ACTIVE' },
    });
    expect(rules(await unmoved(world, () => ask('withdrawAccountBookClosing')))).toEqual([
      'BOOK_STATE ACTIVE',
    ]);
    expect((await world.fileList(importOf('IM-2', '1', '2'))).__typename).toBe('BondedListFiled');

    await ask('closeAccountBook');
    expect(await ask('refuseAccountBookClosing', officer, 'a case is open')).toMatchObject({
      accountBook: {
        state: 'ACTIVE',
        steps: [{}, {}, {}, { event: 'REFUSE_CLOSING', reason: 'a case is open' }],
      },
    });
    expect(await unmoved(world, () => ask('closeAccountBook', stranger))).toMatchObject({
      __typename: 'NotFound',
    });
    const own = unmoved(world, () => ask('refuseAccountBookClosing'));
    await expect(own).rejects.toThrow('decision:write');
    const foreign = unmoved(world, () => ask('refuseAccountBookClosing', reviewer('Officer Wu', '0908')));
    await expect(foreign).rejects.toThrow('officers of district 0906');
  });
});
