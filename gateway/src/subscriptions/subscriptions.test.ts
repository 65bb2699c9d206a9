import { setTimeout as pause } from 'node:timers/promises';
import type { StreamSource } from './shared-stream';
import { Streams } from './streams';
import { Subscriber, type EndReason } from './subscriber';

const LIMITS = { queue: 4, patience: 50, retry: { first: 1, most: 5 } };

/** A log of numbered events that its reader can break off; `told` counts how often an event was made ready. */
class Log implements StreamSource {
  told = 0;
  opened = 0;
  last = 0;
  failing = false;
  #wake = new Set<() => void>();

  append(count = 1): void {
    this.last += count;
    for (const wake of this.#wake) wake();
  }

  breakOff(): void {
    this.failing = true;
    for (const wake of this.#wake) wake();
  }

  open: StreamSource['open'] = async (after) => {
    this.opened += 1;
    this.failing = false;
    let position = after === null ? this.last : Number(after);
    const state = { ended: false };
    let resume: () => void = () => undefined;
    const wake = (): void => resume();
    this.#wake.add(wake);
    const next = async (): Promise<never> => {
      while (!state.ended && position >= this.last && !this.failing)
        await new Promise<void>((woken) => (resume = woken));
      if (this.failing) throw new Error('broken off');
      if (state.ended) return { done: true, value: undefined } as never;
      position += 1;
      return {
        done: false,
        value: { cursor: String(position), businessDay: '2020-03-02', result: {} },
      } as never;
    };
    const end = async (): Promise<never> => {
      state.ended = true;
      this.#wake.delete(wake);
      wake();
      return { done: true, value: undefined } as never;
    };
    const events = { cursor: String(position), next, return: end, [Symbol.asyncIterator]: () => events };
    return { ok: true, value: events };
  };

  tell: StreamSource['tell'] = async ({ cursor }) => {
    this.told += 1;
    return { cursor, result: { data: { cursor } } };
  };

  onFailure = (): void => undefined;
}

const taken = async (subscriber: Subscriber, count: number): Promise<unknown[]> => {
  const cursors: unknown[] = [];
  while (cursors.length < count) cursors.push((await subscriber.next()).value?.data?.['cursor']);
  return cursors;
};

describe('subscribers of one operation', () => {
  let log: Log;
  let streams: Streams;
  beforeEach(() => {
    log = new Log();
    streams = new Streams(log, LIMITS, () => undefined);
  });

  const joined = async (after: string | null): Promise<Subscriber> => {
    const subscriber = new Subscriber(after, LIMITS.queue);
    subscriber.onEnd = () => streams.leave(subscriber);
    await streams.join(subscriber, after);
    return subscriber;
  };

  test('share one reading of the log, and one completion of each event', async () => {
    const crowd = await Promise.all(Array.from({ length: 20 }, () => joined(null)));
    log.append(3);
    for (const subscriber of crowd) expect(await taken(subscriber, 3)).toEqual(['1', '2', '3']);
    expect([log.opened, log.told]).toEqual([1, 3]);
  });

  test('who comes from further behind reads the log, and then goes on with the others', async () => {
    log.append(10);
    const first = await joined(null);
    const late = await joined('2');
    expect(await taken(late, 8)).toEqual(['3', '4', '5', '6', '7', '8', '9', '10']);
    await pause(5);
    log.told = 0;
    log.append(2);
    expect(await taken(first, 2)).toEqual(['11', '12']);
    expect(await taken(late, 2)).toEqual(['11', '12']);
    expect(log.told).toBe(2);
  });

  test('who comes back shortly is told what the others were told, without reading the log', async () => {
    const first = await joined(null);
    log.append(3);
    await taken(first, 3);
    expect(await taken(await joined('1'), 2)).toEqual(['2', '3']);
    expect([log.opened, log.told]).toEqual([1, 3]);
  });

  test('miss and repeat nothing when the subgraph breaks off', async () => {
    const subscriber = await joined(null);
    for (let round = 0; round < 5; round += 1) {
      log.append();
      expect(await taken(subscriber, 1)).toEqual([String(round + 1)]);
      log.breakOff();
      await pause(10);
    }
    log.append(2);
    expect(await taken(subscriber, 2)).toEqual(['6', '7']);
  });

  test('a slow one is sent away with its cursor, and the others are not held up', async () => {
    const [fast, slow] = [await joined(null), await joined(null)];
    const ended: (EndReason | null)[] = [];
    const leave = slow.onEnd;
    slow.onEnd = (reason) => {
      ended.push(reason);
      leave(reason);
    };
    log.append();
    await taken(slow, 1);
    await taken(fast, 1);
    for (let event = 2; event <= 8; event += 1) {
      log.append();
      expect(await taken(fast, 1)).toEqual([String(event)]);
    }
    expect(ended).toEqual(['SLOW_CONSUMER']);
    expect(slow.cursor).toBe('1');
    expect((await slow.next()).done).toBe(true);
  });

  test('one that waits is ended at once, and the log is read no more when the last has gone', async () => {
    const subscriber = await joined(null);
    const waiting = subscriber.next();
    await subscriber.return();
    expect((await waiting).done).toBe(true);
    log.append(3);
    await pause(5);
    expect(log.told).toBe(0);
  });

  test('a stream that nobody takes from waits, and then sends the one that holds it up away', async () => {
    const subscriber = await joined(null);
    log.append(LIMITS.queue + 1);
    await pause(5);
    expect(subscriber.endReason).toBeNull();
    while (subscriber.endReason === null) await pause(10);
    expect(subscriber.endReason).toBe('SLOW_CONSUMER');
  });
});
