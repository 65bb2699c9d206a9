import { setTimeout as pause } from 'node:timers/promises';
import { legalDate, SetClock } from '@trust-supervision/kernel';
import { officer, startCanned } from '../canned-graph';
import type { TokenFacts } from './caller';
import { BOOKS, CannedLog, loggedSdl } from './canned-log';
import { Socket } from './canned-socket';
import { LIVE_LIMITS } from './live';

/** System time that a test moves forward. */
class MovedClock extends SetClock {
  ahead = 0;
  override now = (): Date => new Date(Date.now() + this.ahead);
}

describe('a subscription that the gateway ends', () => {
  let log: CannedLog;
  let clock: MovedClock;
  let revoked: string[];
  let gateway: Awaited<ReturnType<typeof startCanned>>;
  const sockets: Socket[] = [];
  const start = async (limits: Partial<typeof LIVE_LIMITS> = {}): Promise<void> => {
    [log, clock, revoked] = [new CannedLog(), new MovedClock(legalDate('2020-06-01')), []];
    stopping = null;
    gateway = await startCanned({
      supergraphSdl: loggedSdl,
      subgraphs: [log],
      clock,
      isRevoked: ({ subject }: TokenFacts) => revoked.includes(subject),
      liveLimits: { ...LIVE_LIMITS, ...limits },
    });
  };
  afterEach(async () => {
    for (const socket of sockets.splice(0)) socket.leave();
    await stopped();
  });
  let stopping: Promise<void> | null;
  const stopped = (): Promise<void> => (stopping ??= gateway.close());

  const socketOf = async (subject = 'Li', options: object = {}): Promise<Socket> => {
    sockets.push(new Socket(gateway.url, await gateway.bearer({ ...officer, subject }), options));
    return sockets.at(-1) as Socket;
  };
  /** One that was told the events so far, from the beginning of the log. */
  const following = async (subject = 'Li', options: object = {}): Promise<Socket> => {
    const socket = await socketOf(subject, options);
    await socket.subscribe('1', 'c0');
    await socket.until(() => socket.told().length >= 2);
    return socket;
  };
  /** The event stream of somebody, whole, once it has ended. */
  const streamOf = async (subject = 'Li'): Promise<{ text: Promise<string> }> => {
    const response = await fetch(`${gateway.url}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(await gateway.bearer({ ...officer, subject })) },
      body: JSON.stringify({ query: BOOKS, variables: { after: 'c0' } }),
    });
    return { text: response.text() };
  };
  /** The last event of a stream, and its cursors before it. */
  const endOf = (text: string) => {
    const events = text
      .split('\n')
      .flatMap((line) => (line.startsWith('data: {') ? [JSON.parse(line.slice(6))] : []));
    const [error] = events.at(-1).errors ?? [];
    return { code: error?.extensions.code, cursor: error?.extensions.cursor, told: events.length - 1 };
  };

  test('is told when its token expires, with the cursors of all it had; not before', async () => {
    await start();
    log.append('one', 'two');
    const [socket, stream] = [await following(), await streamOf()];
    await socket.subscribe('2', 'c1');
    await socket.until(() => socket.told('2').length === 1);
    clock.ahead = 590_000;
    await pause(1_100);
    expect(socket.closed).toBeNull();
    clock.ahead = 600_000;
    await socket.until(() => socket.closed !== null);
    expect(socket.closed).toEqual({ code: 4403, reason: 'TOKEN_EXPIRED' });
    expect(socket.farewell).toEqual({ closing: 'TOKEN_EXPIRED', cursors: { 1: 'c2', 2: 'c2' } });
    expect(endOf(await stream.text)).toEqual({ code: 'UNAUTHENTICATED', cursor: 'c2', told: 2 });
  });

  test('is told when its token is taken back, and nobody else is', async () => {
    await start();
    log.append('one', 'two');
    const [mine, other, stream] = [await following('Li'), await following('Wang'), await streamOf('Li')];
    revoked.push('Li');
    await mine.until(() => mine.closed !== null);
    expect(mine.closed).toEqual({ code: 4403, reason: 'TOKEN_REVOKED after=c2' });
    expect(endOf(await stream.text)).toMatchObject({ code: 'UNAUTHENTICATED', cursor: 'c2' });
    log.append('three');
    await other.until(() => other.told().length === 3);
    expect([other.closed, mine.told()]).toEqual([null, ['c1', 'c2']]);
  });

  test('is told when it takes nothing, with the cursor behind which it goes on; who does is not held up', async () => {
    await start({ queue: 4 });
    log.append('one', 'two');
    const [slow, fast] = [await following('Li'), await following('Wang')];
    slow.stall();
    const isSentAway = () =>
      gateway.lines.some(({ event, reason }) => event === 'subscription-ended' && reason === 'SLOW_CONSUMER');
    let written = 2;
    while (!isSentAway()) {
      log.append('x'.repeat(1_000_000));
      written += 1;
      await fast.until(() => fast.told().length === written);
    }
    slow.goOn();
    await slow.until(() => slow.closed !== null);
    const last = slow.told().at(-1) as string;
    expect(slow.told().length).toBeLessThan(written);
    expect(slow.closed).toEqual({ code: 4413, reason: `SLOW_CONSUMER after=${last}` });
    const back = await socketOf('Li');
    await back.subscribe('1', last);
    await back.until(() => slow.told().length + back.told().length >= written);
    expect([...slow.told(), ...back.told()]).toEqual(fast.told());
  });

  test('is asked whether it is still there: who answers stays, who does not is gone', async () => {
    await start({ heartbeatMs: 100 });
    log.append('one', 'two');
    const [there, gone] = [await following('Li'), await following('Wang', { autoPong: false })];
    const stream = await streamOf();
    await gone.until(() => gone.closed !== null);
    expect(gone.closed).toMatchObject({ code: 1006 });
    await there.until(() => there.pings >= 6);
    expect(there.closed).toBeNull();
    await stopped();
    expect((await stream.text).match(/^:$/gm)?.length).toBeGreaterThanOrEqual(2);
  });

  test('is sent away with its cursor when the gateway stops, and comes back to another one', async () => {
    await start();
    log.append('one', 'two');
    const [socket, stream] = [await following(), await streamOf()];
    await stopped();
    await socket.until(() => socket.closed !== null);
    expect(socket.closed).toEqual({ code: 1001, reason: 'GOING_AWAY after=c2' });
    expect(endOf(await stream.text)).toEqual({ code: 'GOING_AWAY', cursor: 'c2', told: 2 });
    const late = await socketOf();
    await late.until(() => late.closed !== null);
    expect(late.closed?.code).toBe(1006);

    const next = await startCanned({ supergraphSdl: loggedSdl, subgraphs: [log], clock });
    log.append('three');
    const back = new Socket(next.url, await next.bearer(officer));
    await back.subscribe('1', 'c2');
    await back.until(() => back.told().length === 1);
    expect(back.told()).toEqual(['c3']);
    back.leave();
    await next.close();
  });
});
