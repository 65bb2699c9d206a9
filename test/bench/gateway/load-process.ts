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
      const { status, bytes } = await asked(pool, { headers, body: bodies[place] as string });
      const expected = lengths.get(place) ?? bytes;
      if (status !== 200 || bytes !== expected)
        throw new Error(`answered ${status} with ${bytes} bytes, expected ${expected}`);
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

type Answered = { readonly status: number; readonly bytes: number };

/** Asks once, and counts the bytes of the answer: reading them as a stream would cost more than a gateway's work. */
function asked(pool: Pool, request: { headers: Load['headers']; body: string }): Promise<Answered> {
  return new Promise((resolve, reject) => {
    let [status, bytes] = [0, 0];
    pool.dispatch(
      { method: 'POST', path: '/graphql', ...request },
      {
        onRequestStart() {},
        onResponseStart(_controller, code) {
          status = code;
        },
        onResponseData(_controller, chunk) {
          bytes += chunk.length;
        },
        onResponseEnd: () => resolve({ status, bytes }),
        onResponseError: (_controller, failure) => reject(failure),
      },
    );
  });
}
