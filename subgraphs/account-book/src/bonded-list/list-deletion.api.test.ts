import { addDays } from '@trust-supervision/kernel';
import type { Identity } from '@trust-supervision/subgraph';
import { engines, fieldOf, temporarySchema, TODAY } from '@trust-supervision/testkit';
import {
  importOf,
  listInput,
  officer,
  staff,
  startWorld,
  stranger,
  type Fault,
  type World,
} from '../testing/account-book.world';
import { leavePricesAlone } from '../testing/prices.world';
import { unmoved } from '../testing/write-off.world';

const DELETE = `mutation ($input: DeleteBondedListInput!) { deleteBondedList(input: $input) {
  __typename ... on BondedListDeletionAsked { bondedList { listNumber state } }
  ... on FilingRefused { faults { path rule value allowed } } ... on NotFound { kind key } ... on RequestIdReused { requestId }
} }`;
const LIST = `query ($n: String!, $asOf: Date) { bondedList(listNumber: $n) { state(asOf: $asOf) deletedOn
  deletion { state reason askedBy askedOn answeredOn answeredBy }
  accountBook { turnover { reserved { amount } imported { amount } }
    materials { nodes { itemNumber pendingReceipts { value } } } } } }`;
type Answer = { __typename: string; faults?: Fault[]; kind?: string };
type ListAnswer = {
  state: string;
  deletedOn: string | null;
  deletion: object | null;
  accountBook: {
    turnover: { reserved: { amount: string }; imported: { amount: string } };
    materials: { nodes: { pendingReceipts: { value: string } }[] };
  };
};

describe.each(engines)('the deletion of bonded lists on %s', (engine) => {
  let world: World;
  let drop: () => Promise<void>;
  let lists = 0;

  beforeAll(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    await leavePricesAlone(world);
    drop = async () => {
      await world.stop();
      await schema.drop();
    };
    expect(await world.fileBook()).toMatchObject({ __typename: 'AccountBookFiled' });
  }, 120_000);
  afterEach(() => expect(world.bugs).toEqual([]));
  afterAll(() => drop());

  /** An import that is approved and waits for its release: 1,000 kg, 2,200 dollars. */
  const approved = async (): Promise<{ id: string; listNumber: string }> => {
    lists += 1;
    const list = importOf(`L-${engine}-${lists}`, '1000', '2200', { declaresCustoms: true });
    const { bondedList } = await world.fileList(list);
    if (!bondedList) throw new Error('the import is approved');
    return bondedList;
  };
  const remove = async (
    listNumber: string,
    fields: object = {},
    identity: Identity = staff,
  ): Promise<Answer> => {
    const input = { requestId: `delete-${listNumber}`, listNumber, reason: 'filed twice', ...fields };
    return fieldOf<Answer>(await world.ask(DELETE, { input }, identity), 'deleteBondedList');
  };
  const standing = async (listNumber: string, asOf: string | null = null) => {
    const list = fieldOf<ListAnswer>(await world.ask(LIST, { n: listNumber, asOf }), 'bondedList');
    const { turnover, materials } = list.accountBook;
    return {
      state: list.state,
      deletedOn: list.deletedOn,
      deletion: list.deletion,
      reserved: turnover.reserved.amount,
      imported: turnover.imported.amount,
      pending: materials.nodes[0]?.pendingReceipts.value,
    };
  };
  const rules = ({ faults }: Answer): string[] =>
    (faults ?? []).map(({ path, rule, value }) => `${path} ${rule} ${value}`);
  const eventsOf = (listId: string): Promise<{ type: string; caused_by: string }[]> =>
    world.database.read((sql) =>
      sql.rows('SELECT type, caused_by FROM outbox_event WHERE payload LIKE ? ORDER BY event_id', [
        `%"${listId}"%`,
      ]),
    );

  test('a list stands, with what it reserved, until its declaration is cancelled; then all of it is free', async () => {
    const { id, listNumber } = await approved();
    expect(await remove(listNumber)).toEqual({
      __typename: 'BondedListDeletionAsked',
      bondedList: { listNumber, state: 'APPROVED' },
    });
    const asked = { state: 'ASKED', reason: 'filed twice', askedBy: 'staff-plastics', askedOn: '2020-06-01' };
    expect(await standing(listNumber)).toMatchObject({
      state: 'APPROVED',
      reserved: '2200.00',
      pending: '1000',
      deletion: asked,
    });

    await world.cancelDeclaration(id, listNumber);
    expect(await standing(listNumber)).toMatchObject({
      state: 'DELETED',
      deletedOn: '2020-06-02',
      reserved: '0.00',
      imported: '0.00',
      pending: '0',
      deletion: { state: 'DELETED', answeredOn: '2020-06-02' },
    });
    expect(await standing(listNumber, '2020-06-01')).toMatchObject({ state: 'APPROVED' });
    const [approval, deletion, deleted] = await eventsOf(id);
    expect([approval?.type, deletion?.type, deleted?.type]).toEqual([
      'BondedListApproved',
      'BondedListDeletionAsked',
      'BondedListDeleted',
    ]);
    expect([deletion?.caused_by, deleted?.caused_by.startsWith('cleared-')]).toEqual([
      `request:delete-${listNumber}`,
      true,
    ]);
  });

  test('a release that came first posts the list, and the deletion is refused', async () => {
    const { id, listNumber } = await approved();
    await remove(listNumber);
    await world.release(id, listNumber, addDays(TODAY, 1));
    const posted = await standing(listNumber);
    expect(posted).toMatchObject({
      state: 'POSTED',
      reserved: '0.00',
      imported: '2200.00',
      deletion: { state: 'REFUSED', answeredOn: '2020-06-02' },
    });
    // A cancellation that comes nevertheless meets a posted list: nothing is freed twice.
    await world.cancelDeclaration(id, listNumber);
    expect(await standing(listNumber)).toEqual(posted);
  });

  test('a cancellation that is told twice frees once', async () => {
    const [{ id, listNumber }, other] = [await approved(), await approved()];
    await remove(listNumber);
    await world.cancelDeclaration(id, listNumber);
    await world.cancelDeclaration(id, listNumber);
    expect(await standing(other.listNumber)).toMatchObject({ reserved: '2200.00', pending: '1000' });
    await remove(other.listNumber);
    await world.cancelDeclaration(other.id, other.listNumber);
  });

  test('a deleted list gives its room to another one', async () => {
    const big = importOf('BIG-1', '100000', '8900000', { declaresCustoms: true });
    const { bondedList } = await world.fileList(big);
    const second = { ...big, internalNumber: 'BIG-2' };
    const refused = await unmoved(world, () => world.fileList(second));
    expect(refused.faults?.map(({ rule }) => rule)).toEqual(['TURNOVER_EXCEEDED']);
    await remove(`${bondedList?.listNumber}`);
    const waiting = await unmoved(world, () => world.fileList(second, staff, 'waiting'));
    expect(waiting.__typename).toBe('FilingRefused');
    await world.cancelDeclaration(`${bondedList?.id}`, `${bondedList?.listNumber}`);
    const accepted = await world.fileList(second, staff, 'accepted');
    expect(accepted.__typename).toBe('BondedListFiled');
    await remove(`${accepted.bondedList?.listNumber}`);
    await world.cancelDeclaration(`${accepted.bondedList?.id}`, `${accepted.bondedList?.listNumber}`);
  });

  test('what is posted, asked for already, of others or unknown is refused, and nothing moves', async () => {
    const sale = listInput('S-1', {
      mode: '0644',
      direction: 'IMPORT',
      kind: 'MATERIAL',
      lines: [{ quantity: '1' }],
    });
    const posted = `${(await world.fileList(sale)).bondedList?.listNumber}`;
    expect(rules(await unmoved(world, () => remove(posted, { reason: ' ' })))).toEqual([
      'reason TEXT_UNFIT  ',
      'listNumber LIST_STATE POSTED',
    ]);
    const { id, listNumber } = await approved();
    await remove(listNumber);
    const again = await unmoved(world, () => remove(listNumber, { requestId: 'again' }));
    expect(rules(again)).toEqual(['listNumber DELETION_REPEATED ASKED since 2020-06-01']);
    const hidden = await unmoved(world, () => remove(listNumber, { requestId: 'stranger' }, stranger));
    expect(hidden).toMatchObject({ __typename: 'NotFound', kind: 'bonded list' });
    expect(await unmoved(world, () => remove('QD090620I999999999'))).toMatchObject({
      __typename: 'NotFound',
    });
    await expect(unmoved(world, () => remove(listNumber, {}, officer))).rejects.toThrow('filing:write');
    await world.cancelDeclaration(id, listNumber);
  });
});
