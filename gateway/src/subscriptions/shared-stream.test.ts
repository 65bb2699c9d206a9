import { ok } from '@trust-supervision/kernel';
import type { SubgraphEvent, SubgraphEvents } from '@trust-supervision/subgraph';
import { SharedStream, type StreamSource } from './shared-stream';

const LIMITS = { queue: 8, patience: 1_000, retry: { first: 1, most: 1 } };
const event = { cursor: 'c1', businessDay: '2020-06-01', result: { data: {} } } as SubgraphEvent;

describe('a stream that is closed while its subgraph is being read', () => {
  test.each([
    ['does not complete the event that this reading brings', true, []],
    ['would have completed it when left open', false, ['c1']],
  ])('%s', async (_what, isClosed, completed) => {
    let arrive: (read: IteratorResult<SubgraphEvent, undefined>) => void = () => undefined;
    const reads = [new Promise<IteratorResult<SubgraphEvent, undefined>>((resolve) => (arrive = resolve))];
    const events = {
      cursor: 'c0',
      [Symbol.asyncIterator]() {
        return this;
      },
      next: () => reads.shift() ?? new Promise(() => undefined),
      return: async () => ({ done: true, value: undefined }),
    } as unknown as SubgraphEvents;
    const told: string[] = [];
    const source: StreamSource = {
      open: async () => ok(events),
      tell: async ({ cursor }) => {
        told.push(cursor);
        return { cursor, result: { data: {} } };
      },
      onFailure: (failure) => {
        throw failure;
      },
    };
    const stream = new SharedStream(null, source, LIMITS, () => undefined);
    await stream.opened;

    if (isClosed) stream.close();
    arrive({ done: false, value: event });
    await new Promise((resume) => setImmediate(resume));

    expect(told).toEqual(completed);
    stream.close();
  });
});
