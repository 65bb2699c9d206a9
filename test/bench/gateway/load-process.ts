import { Pool } from 'undici';

/**
 * Asks a gateway as fast as it answers, over a fixed number of connections, in a process of its own. Every answer must
 * be complete: status 200, and as long as the first answer to the same body.
 */
export type Load = {
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly bodies: readonly string[];
  readonly connections: number;
  readonly seconds: number;
};
/** `p50` and `p99` in milliseconds. */
export type Round = {
  readonly perSecond: number;
  readonly requests: number;
  readonly p50: number;
  readonly p99: number;
};

process.on('message', (load: Load) => {
  void run(load).then(
    (round) => process.send?.({ round }),
    (failure: unknown) => process.send?.({ failure: String(failure) }),
  );
});
process.on('disconnect', () => process.exit());
process.send?.({ ready: {} });

async function run({ url, headers, bodies, connections, seconds }: Load): Promise<Round> {
  const pool = new Pool(url, { connections, pipelining: 1 });
  const waits: number[] = [];
  const lengths = new Map<number, number>();
  const startedAt = performance.now();
  const endsAt = startedAt + seconds * 1000;
  let turn = 0;
  const caller = async (): Promise<void> => {
    for (let now = performance.now(); now < endsAt; now = performance.now()) {
      const place = (turn += 1) % bodies.length;
      const { statusCode, body } = await pool.request({
        method: 'POST',
        path: '/graphql',
        headers,
        body: bodies[place] as string,
      });
      const { byteLength } = await body.arrayBuffer();
      const expected = lengths.get(place) ?? byteLength;
      if (statusCode !== 200 || byteLength !== expected)
        throw new Error(`answered ${statusCode} with ${byteLength} bytes, expected ${expected}`);
      lengths.set(place, expected);
      waits.push(performance.now() - now);
    }
  };
  await Promise.all(Array.from({ length: connections }, caller));
  const took = (performance.now() - startedAt) / 1000;
  await pool.close();
  const sorted = Float64Array.from(waits).toSorted();
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;
  return { perSecond: waits.length / took, requests: waits.length, p50: at(0.5), p99: at(0.99) };
}
