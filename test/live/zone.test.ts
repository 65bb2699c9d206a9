import { setTimeout as pause } from 'node:timers/promises';
import { OFFICER, program } from '@trust-supervision/cli';
import { SUBGRAPHS } from '@trust-supervision/contracts';
import { engines } from '@trust-supervision/testkit';
import type { Client } from 'graphql-ws';
import { staffOf } from '../journeys/graph';
import { settle, usciOf } from '../journeys/works';
import { LiveWorld } from './live-world';
import { followThroughCuts } from './resuming';
import { socketClient, watch, type Watching } from './watching';
import { OF_ZONE, passed, TOLD_AS, toldIn, worksOf, zoneCursor } from './zone-works';

const SEED = Number(process.env['SEED'] ?? 20_201_231);
type Persona = typeof OFFICER;
type Event = {
  readonly cursor: string;
  readonly status: string;
  readonly change: string;
  readonly enterprise: { readonly usci: string } | null;
};

describe.each(engines)('the status of the whole zone, on %s', (engine) => {
  let world: LiveWorld;
  const clients: Client[] = [];
  beforeAll(async () => {
    world = await LiveWorld.start(engine);
    for (const number of [1, 2]) await settle(world, await world.as(OFFICER), number);
    await world.settled();
  }, 60_000);
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.dispose();
  });
  afterAll(() => world.stop());

  const watching = async (persona: Persona, after: string | null): Promise<Watching> => {
    clients.push(socketClient(world.url, await world.tokenFor(persona)));
    return watch(clients.at(-1) as Client, OF_ZONE.query, { after });
  };
  const lengths = async (): Promise<number[]> =>
    Promise.all(SUBGRAPHS.map(async (name) => (await world.logOf(name)).length));
  /** Lets the enterprises have an event of each log, the second one first. */
  const atWork = async (): Promise<void> => {
    for (const number of [2, 1])
      for (const [name, event] of await worksOf(world, number)) await world.append(name, event);
  };
  const told = (subscriber: Watching): readonly Event[] => subscriber.of<Event>('zoneStatusChanged');

  test('is told as one feed: every status of every log once, in the order of its log', async () => {
    const [start, before] = [await zoneCursor(world), await lengths()];
    const officer = await watching(OFFICER, start);
    await settle(world, await world.as(OFFICER), 3);
    await world.settled();
    const logs = await Promise.all(SUBGRAPHS.map((name, log) => toldIn(world, name, before[log] as number)));
    await officer.until(() => officer.told.length >= logs.flat().length);

    const cursors = told(officer).map(({ cursor }) => cursor);
    expect([...passed(start, cursors).values()]).toEqual(logs);
    const newest = await Promise.all(SUBGRAPHS.map((name) => world.logOf(name)));
    const expected = newest
      .flatMap((log, at) => log.slice(before[at]))
      .flatMap(({ type }) => (TOLD_AS[type] ? [TOLD_AS[type].join(' ')] : []));
    expect(
      told(officer)
        .map(({ status, change }) => `${status} ${change}`)
        .toSorted(),
    ).toEqual(expected.toSorted());
    const statuses = new Set(told(officer).map(({ status }) => status));
    expect(statuses.size).toBe(5);
    expect(officer.told.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    expect(await zoneCursor(world)).toBe(cursors.at(-1));
  });

  test('shows what it is about, from the subgraphs that own it', async () => {
    const officer = await watching(OFFICER, await zoneCursor(world));
    await atWork();
    await officer.until(() => officer.told.length >= 10);
    const list = await world.aList(usciOf(1));
    expect(
      told(officer).find((event) => event.enterprise?.usci === usciOf(1) && event.change === 'POSTED'),
    ).toEqual({
      cursor: expect.any(String),
      status: 'bondedListChanged',
      change: 'POSTED',
      enterprise: { usci: usciOf(1), nameZh: '大连第1厂' },
      accountBook: null,
      bondedList: { listNumber: list.listNumber, direction: 'IMPORT' },
      declaration: null,
    });
    expect(
      told(officer).find((event) => event.enterprise?.usci === usciOf(2) && event.change === 'BOOK'),
    ).toMatchObject({
      status: 'guaranteeChanged',
      accountBook: { bookNumber: list.bookNumber.replace('001', '002'), guaranteeRequirement: { due: {} } },
      bondedList: null,
    });
  });

  test('misses nothing and repeats nothing: 100 events of four logs, 4 cuts, restarts of gateway and subgraphs', async () => {
    process.stdout.write(`seed ${SEED}\n`);
    const [start, before] = [await zoneCursor(world), await lengths()];
    const works = [...(await worksOf(world, 1)), ...(await worksOf(world, 2))];
    const announce = async (count: number): Promise<void> => {
      const events = Array.from(
        { length: count },
        (_unused, at) => works[at % works.length] as (typeof works)[number],
      );
      for (const name of SUBGRAPHS)
        await world.append(name, ...events.flatMap(([log, event]) => (log === name ? [event] : [])));
    };
    const { told: cursors, done } = await followThroughCuts(
      world,
      { ...OF_ZONE, after: start, announce, subgraphs: SUBGRAPHS },
      { events: 100, cuts: 4, seed: SEED },
      await world.tokenFor(OFFICER),
    );
    process.stdout.write(`${engine}: ${JSON.stringify(done)}\n`);
    await world.settled();
    const logs = await Promise.all(SUBGRAPHS.map((name, log) => toldIn(world, name, before[log] as number)));
    const seen = passed(start, cursors);
    expect(cursors.length).toBeGreaterThanOrEqual(100);
    // The dashboard left as soon as it had seen enough: what it saw of a log is the beginning of it.
    for (const [log, name] of SUBGRAPHS.entries())
      expect(seen.get(name)).toEqual(logs[log]?.slice(0, seen.get(name)?.length));
  }, 90_000);

  test.each<[string, Persona, readonly string[]]>([
    [
      'an enterprise only what is its own, and no task of officers',
      staffOf(usciOf(1)),
      ['bondedListChanged', 'creditRatingChanged', 'declarationChanged', 'guaranteeChanged'],
    ],
    [
      'an enterprise only what its token is good for',
      { ...staffOf(usciOf(1)), scopes: ['list:read', 'enterprise:read'] },
      ['bondedListChanged'],
    ],
  ])('tells %s', async (_who, persona, statuses) => {
    const subscriber = await watching(persona, await zoneCursor(world, persona));
    const everything = await watching(OFFICER, await zoneCursor(world));
    await atWork();
    await subscriber.until(() => subscriber.told.length >= statuses.length);
    await everything.until(() => everything.told.length >= 10);
    expect([...new Set(told(subscriber).map(({ status }) => status))].toSorted()).toEqual(statuses);
    for (const { enterprise } of told(subscriber)) expect(enterprise?.usci).toBe(usciOf(1));
    expect(told(everything).some(({ enterprise }) => enterprise?.usci === usciOf(2))).toBe(true);
  });

  test("refuses a cursor that is not of the zone, or not its bearer's", async () => {
    const officer = await watching(OFFICER, await zoneCursor(world));
    await atWork();
    await officer.until(() => officer.told.length >= 5);
    const ofOther = told(officer).find(({ enterprise }) => enterprise?.usci === usciOf(2))?.cursor ?? '';
    const own = await zoneCursor(world, staffOf(usciOf(1)));
    for (const after of [ofOther, own.slice(1), `${own}A`, own.slice(0, 22), 'AAAA', '?']) {
      const refused = await watching(staffOf(usciOf(1)), after);
      await refused.until(() => refused.ended !== null).catch(() => undefined);
      expect(refused.told).toEqual([]);
      expect(refused.ended).toMatchObject({ failure: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    }
  });

  test('`trust watch` prints a line an event, through a restart of the gateway, and ends with the cursor', async () => {
    const printed: string[] = [];
    const after = await zoneCursor(world);
    const trust = (...words: string[]): Promise<unknown> =>
      program({ print: (line) => void printed.push(line), fail: () => undefined }).parseAsync(
        ['watch', ...words, '--url', world.url, '--token', token],
        { from: 'user' },
      );
    const token = await world.tokenFor(OFFICER);
    const watched = trust('zoneStatusChanged', '--after', after, '--count', '4');
    const list = await world.aList(usciOf(1));
    await world.announce(2, list);
    while (printed.length < 2) await pause(20);
    await world.stopGateway();
    await world.announce(2, list);
    await world.startGateway();
    await watched;
    const line = `2020-03-02 bondedListChanged POSTED ${list.listNumber} ${usciOf(1)} 大连第1厂`;
    const cursor = await zoneCursor(world);
    expect(printed).toEqual([line, line, line, line, `4 told; go on with --after ${cursor}`]);

    // Ctrl-C: the line with the cursor is the last, nothing fails, and nobody listens for signals any more.
    const listeners = (['SIGINT', 'SIGTERM'] as const).map((signal) => process.listenerCount(signal));
    printed.length = 0;
    const interrupted = trust('zoneStatusChanged', '--after', cursor);
    await world.announce(1, list);
    while (printed.length < 1) await pause(20);
    process.emit('SIGINT');
    await interrupted;
    const at = await zoneCursor(world);
    expect(printed).toEqual([line, `1 told; go on with --after ${at}`]);
    expect((['SIGINT', 'SIGTERM'] as const).map((signal) => process.listenerCount(signal))).toEqual(
      listeners,
    );

    await expect(trust('listChanged')).rejects.toThrow('There is no status "listChanged". There are: zone');
    await expect(trust('--after', 'x')).rejects.toThrow('BAD_USER_INPUT: after is no cursor of this graph');
  });
});
