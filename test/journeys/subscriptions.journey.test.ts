import { OFFICER, type GraphClient } from '@trust-supervision/cli';
import { engines } from '@trust-supervision/testkit';
import type { Client } from 'graphql-ws';
import { staffOf, startGraph, type TestGraph } from './graph';
import { socketClient, streamClient, watch } from '../live/watching';
import { bookOf, done, fileList, settle, usciOf } from './works';

/** The cursor before the first event of any log. */
const START_OF_LOG = 'AAAAAAAAAAAAAAAAAAAAAA';

const LISTS = `subscription ($after: String) {
  bondedListChanged(after: $after) {
    cursor change
    bondedList {
      internalNumber state
      declaration { state }
      accountBook { enterprise { nameEn creditRating { level } } }
    }
  }
}`;

describe.each(engines)('what changes is told through the gateway on %s', (engine) => {
  let graph: TestGraph;
  let officer: GraphClient;
  let staff: GraphClient;
  const clients: Client[] = [];

  beforeAll(async () => {
    graph = await startGraph(engine, '2020-03-02');
    officer = await graph.as(OFFICER);
    for (const number of [1, 2])
      await settle({ as: graph.as, settled: graph.world.settled }, officer, number);
    staff = await graph.as(staffOf(usciOf(1)));
    await graph.world.settled();
  }, 60_000);
  afterAll(async () => {
    await graph.stop();
    expect(graph.faults).toEqual([]);
  });
  afterEach(() => {
    for (const client of clients.splice(0)) void client.dispose();
  });

  const clientOf = async (persona: typeof OFFICER): Promise<Client> => {
    const client = socketClient(graph.world.url, await graph.world.tokenFor(persona));
    clients.push(client);
    return client;
  };
  const cursorOf = async (asker: GraphClient): Promise<string> =>
    (await asker.run<{ accountBookStatusCursor: string }>('{ accountBookStatusCursor }'))
      .accountBookStatusCursor;

  test('a list is told as it is approved and posted, with fields of all subgraphs', async () => {
    const after = await cursorOf(staff);
    const watching = watch(await clientOf(staffOf(usciOf(1))), LISTS, { after });
    await fileList(staff, bookOf(1), 'S-1', { declaresCustoms: true });
    await watching.until(() => watching.told.length === 1);
    await releaseAll(graph, officer);
    await watching.until(() => watching.told.length === 3);
    const cursor = expect.any(String);
    const accountBook = { enterprise: { nameEn: 'Works 1', creditRating: { level: 'CERTIFIED' } } };
    // Its declaration is made a moment later, so it may be there or not.
    expect(watching.of('bondedListChanged')[0]).toMatchObject({
      cursor,
      change: 'APPROVED',
      bondedList: { internalNumber: 'S-1', state: 'APPROVED', accountBook },
    });
    expect(watching.of('bondedListChanged').at(-1)).toEqual({
      cursor,
      change: 'POSTED',
      bondedList: { internalNumber: 'S-1', state: 'POSTED', declaration: { state: 'RELEASED' }, accountBook },
    });
  });

  test('server-sent events tell the same, and begin again behind a cursor', async () => {
    const token = await graph.world.tokenFor(staffOf(usciOf(1)));
    const stream = streamClient(graph.world.url, token);
    const all = watch(stream, LISTS, { after: START_OF_LOG });
    await all.until(() => all.told.length >= 3);
    const [first, second] = all.of<{ cursor: string }>('bondedListChanged');
    const rest = watch(stream, LISTS, { after: first?.cursor });
    await rest.until(() => rest.told.length >= 1);
    expect(rest.of('bondedListChanged')[0]).toEqual(second);
    stream.dispose();
  });
});

/** Releases every declaration that waits. */
async function releaseAll(graph: TestGraph, officer: GraphClient): Promise<void> {
  await graph.world.settled();
  type Waiting = { declarations: { nodes: { declarationNumber: string }[] } };
  const { declarations } = await officer.run<Waiting>(
    '{ declarations(state: GENERATED, first: 100) { nodes { declarationNumber } } }',
  );
  for (const { declarationNumber } of declarations.nodes)
    await done(officer, 'releaseDeclaration', 'ReleaseDeclarationInput', 'DeclarationReleased', {
      declarationNumber,
    });
  await graph.world.settled();
}
