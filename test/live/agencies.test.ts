import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTRACTS_FOLDER, OFFICER, SUPERGRAPH_FILE } from '@trust-supervision/cli';
import { readContracts } from '@trust-supervision/gateway';
import { engines } from '@trust-supervision/testkit';
import type { Client } from 'graphql-ws';
import { settle, usciOf } from '../journeys/works';
import { LiveWorld } from './live-world';
import { socketClient, streamClient, watch, type Watching } from './watching';
import { worksOf } from './zone-works';

type Operation = { readonly id: string; readonly name: string; readonly body: string };
const registered = (agency: string, name: string): Operation => {
  const file = readFileSync(join(CONTRACTS_FOLDER, `${agency}.operations.json`), 'utf8');
  const { operations } = JSON.parse(file) as { operations: readonly Operation[] };
  return operations.find((operation) => operation.name === name) as Operation;
};
const LISTS = registered('tax', 'ListsChanged').body;
const [OWN, OTHER] = [usciOf(1), usciOf(2)];

/** What a token says of somebody of a partner agency. */
type Facts = {
  readonly scopes?: readonly string[];
  readonly enterprises?: readonly string[];
  readonly districts?: readonly string[];
};
const agent = (agency: string, facts: Facts = {}) =>
  ({
    subject: `${agency} of Dalian`,
    name: agency,
    role: 'AGENCY',
    scopes: ['book:read', 'list:read', 'declaration:read', 'enterprise:read', 'rating:read', 'review:read'],
    enterprises: [OWN],
    agency,
    ...facts,
  }) as const;
type Agent = ReturnType<typeof agent>;
const OF_DISTRICT = (district: string): Facts => ({ enterprises: [], districts: [district] });

describe.each(engines)('a partner agency that subscribes, on %s', (engine) => {
  let world: LiveWorld;
  const clients: Client[] = [];
  beforeAll(async () => {
    world = await LiveWorld.start(engine, {
      contracts: readContracts(CONTRACTS_FOLDER, readFileSync(SUPERGRAPH_FILE, 'utf8')),
    });
    await settle(world, await world.as(OFFICER), 1, '0906');
    await settle(world, await world.as(OFFICER), 2, '0908');
    await world.settled();
  }, 60_000);
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.dispose();
    expect(world.faults).toEqual([]);
  });
  afterAll(() => world.stop());

  const socketOf = async (who: Agent): Promise<Client> => {
    clients.push(socketClient(world.url, await world.tokenFor(who)));
    return clients.at(-1) as Client;
  };
  const cursorOf = async (who: Agent): Promise<string> => {
    const { body } = registered(who.agency, 'StatusCursors');
    const read = await (await world.as(who)).run<{ accountBookStatusCursor: string }>(body);
    return read.accountBookStatusCursor;
  };
  /** Announces a list of each enterprise, that of the other one first. */
  const announced = async (): Promise<void> => {
    for (const usci of [OTHER, OWN]) await world.announce(1, await world.aList(usci));
  };
  const refusalOf = async (watching: Watching): Promise<unknown> => {
    await watching.until(() => watching.told.length > 0 || watching.ended !== null).catch(() => undefined);
    const { failure = null } = Object(watching.ended) as { failure?: unknown };
    const [first] = (failure ?? watching.told[0]?.errors ?? []) as { extensions: { code: string } }[];
    return first?.extensions.code;
  };

  test('is told of its enterprises by what it registered, over both protocols, completed by all subgraphs', async () => {
    const who = agent('tax');
    const after = await cursorOf(who);
    const socket = watch(await socketOf(who), LISTS, { after });
    const stream = watch(streamClient(world.url, await world.tokenFor(who)), LISTS, { after });
    await announced();
    const { listNumber, bookNumber } = await world.aList(OWN);
    for (const watching of [socket, stream]) {
      await watching.until(() => watching.told.length > 0);
      expect(watching.told[0]?.data).toEqual({
        bondedListChanged: {
          cursor: expect.any(String),
          change: 'POSTED',
          occurredOn: '2020-03-02',
          bondedList: {
            listNumber,
            direction: 'IMPORT',
            state: expect.any(String),
            postedOn: null,
            declaration: { declarationNumber: expect.any(String), releasedOn: null },
            accountBook: { bookNumber, enterprise: { usci: OWN, nameZh: '大连第1厂' } },
          },
        },
      });
      watching.stop();
    }
  });

  test('names its operation by the id it was registered under', async () => {
    const who = agent('tax');
    const { id } = registered('tax', 'ListsChanged');
    const watching = watch(await socketOf(who), '', { after: await cursorOf(who) }, { sha256Hash: id });
    await announced();
    await watching.until(() => watching.told.length > 0);
    expect(watching.of<{ change: string }>('bondedListChanged')[0]?.change).toBe('POSTED');
  });

  test.each<[string, Facts, Facts]>([
    ['enterprises', {}, { enterprises: [OTHER] }],
    ['the enterprises of districts', OF_DISTRICT('0906'), OF_DISTRICT('0908')],
  ])(
    'that was given %s is not told of others, and sees nobody by the cursor of one',
    async (_what, ...facts) => {
      const [own, other] = facts.map((given) => agent('tax', given)) as [Agent, Agent];
      const [after, othersAfter] = [await cursorOf(own), await cursorOf(other)];
      const watching = watch(await socketOf(own), LISTS, { after });
      const others = watch(await socketOf(other), LISTS, { after: othersAfter });
      await announced();
      await announced();
      for (const [each, usci] of [
        [watching, OWN],
        [others, OTHER],
      ] as const) {
        await each.until(() => each.told.length >= 2);
        expect(each.told.map(({ data }) => JSON.stringify(data).match(/91210200MA\w+/)?.[0])).toEqual([
          usci,
          usci,
        ]);
      }
      const stolen = others.of<{ cursor: string }>('bondedListChanged')[0]?.cursor;
      expect(await refusalOf(watch(await socketOf(own), LISTS, { after: stolen }))).toBe('BAD_USER_INPUT');
    },
  );

  test('follows the statuses of its contract as one feed, of its enterprises alone', async () => {
    const who = agent('tax', OF_DISTRICT('0906'));
    const { body } = registered('tax', 'ZoneChanged');
    const after = async (): Promise<string> =>
      (await (await world.as(who)).run<{ zoneStatusCursor: string }>(registered('tax', 'ZoneStands').body))
        .zoneStatusCursor;
    const start = await after();
    const watching = watch(await socketOf(who), body, { after: start });
    for (const number of [2, 1])
      for (const [log, event] of await worksOf(world, number)) await world.append(log, event);
    await watching.until(() => watching.told.length >= 3);
    type Told = { cursor: string; status: string; enterprise: { usci: string } };
    const told = watching.of<Told>('zoneStatusChanged');
    // Tasks are for customs, requirements of guarantees for the guarantor.
    expect(told.map(({ status }) => status).toSorted()).toEqual([
      'bondedListChanged',
      'creditRatingChanged',
      'declarationChanged',
    ]);
    expect(new Set(told.map(({ enterprise }) => enterprise.usci))).toEqual(new Set([OWN]));
    expect(await after()).toBe(told.at(-1)?.cursor);
    const behind = watch(await socketOf(who), body, { after: told[0]?.cursor });
    await behind.until(() => behind.told.length >= 2);
    expect(
      behind
        .of<Told>('zoneStatusChanged')
        .map(({ status }) => status)
        .toSorted(),
    ).toEqual(
      told
        .slice(1)
        .map(({ status }) => status)
        .toSorted(),
    );
    const others = agent('tax', OF_DISTRICT('0908'));
    const stolen = watch(await socketOf(others), body, { after: told.at(-1)?.cursor });
    expect(await refusalOf(stolen)).toBe('BAD_USER_INPUT');
  });

  test.each<[string, string, Agent, string]>([
    ['another text of the same', LISTS.replace('occurredOn', ''), agent('tax'), 'OPERATION_NOT_REGISTERED'],
    ['what another agency registered', LISTS, agent('commerce'), 'OPERATION_NOT_REGISTERED'],
    [
      'what is for customs only',
      'subscription { reviewTaskChanged { cursor } }',
      agent('tax'),
      'OPERATION_NOT_REGISTERED',
    ],
    ['it with a token that is not good for it', LISTS, agent('tax', { scopes: ['book:read'] }), 'FORBIDDEN'],
    ['anything without a contract', LISTS, agent('unheard-of'), 'FORBIDDEN'],
    ['anything as if it were everybody', LISTS, agent('public'), 'FORBIDDEN'],
  ])('is refused %s, and no subgraph is subscribed to', async (_what, query, who, code) => {
    world.asked.clear();
    expect(await refusalOf(watch(await socketOf(who), query))).toBe(code);
    // A scope is the subgraph's to judge.
    expect(world.asked.get('account-book subscriptions') ?? 0).toBe(
      code === 'FORBIDDEN' && who.agency === 'tax' ? 1 : 0,
    );
  });

  test('finds nothing that is not in its contract, also where it may try operations', async () => {
    await world.stopGateway();
    await world.startGateway({ safelisting: 'ANY' });
    const inIts = LISTS.replace('occurredOn', '');
    const watching = watch(await socketOf(agent('tax')), inIts, { after: await cursorOf(agent('tax')) });
    await announced();
    await watching.until(() => watching.told.length > 0);
    world.asked.clear();
    for (const query of [
      'subscription { reviewTaskChanged { cursor } }',
      'subscription { guaranteeChanged { cursor } }',
      'subscription { accountBookStatusFeed { status } }',
      'subscription { bondedListChanged { bondedList { lines { __typename } } } }',
    ]) {
      const refused = watch(await socketOf(agent('tax')), query);
      expect(await refusalOf(refused)).toBe('GRAPHQL_VALIDATION_FAILED');
      expect(JSON.stringify(refused.ended)).not.toMatch(/did you mean/i);
    }
    expect([...world.asked.keys()].filter((what) => what.endsWith('subscriptions'))).toEqual([]);
  });
});
