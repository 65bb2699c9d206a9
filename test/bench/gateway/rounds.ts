import { deepStrictEqual } from 'node:assert';
import { once } from 'node:events';
import type { Round } from './load-process';
import type { BenchOperation } from './operations';
import type { Process } from './processes';

/** A gateway that is measured. */
export type Gateway = Process<{ url: string; token: string | null }>;
/** One round of one gateway; `cpu` in microseconds a request, `memory` in bytes. */
export type Measured = Round & { readonly cpu: number; readonly memory: number };
/** A round of each, one after the other. */
export type Pair = { readonly ours: Measured; readonly plain: Measured };

const CONNECTIONS = 16;

/** Asks both gateways everything once. Throws when one answer differs from the other, or has an error. */
export async function compare(ours: Gateway, plain: Gateway, { bodies }: BenchOperation): Promise<number> {
  for (const body of bodies) {
    const [mine, theirs] = await Promise.all([ours, plain].map((gateway) => answerOf(gateway, body)));
    deepStrictEqual(mine, theirs);
  }
  return bodies.length;
}

async function answerOf({ ready: { url, token } }: Gateway, body: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: headersOf(token), body });
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data;
}

/** How many rounds of how many seconds, after each gateway was asked for `warm` seconds. */
export type RaceSettings = { readonly rounds: number; readonly seconds: number; readonly warm: number };

/**
 * Interleaved rounds: ours, the plain one, ours, the plain one. So is the warm-up, lest who comes second finds the
 * subgraphs warmer.
 */
export async function race(
  gateways: { ours: Gateway; plain: Gateway },
  load: Process<object>,
  operation: BenchOperation,
  { rounds, seconds, warm }: RaceSettings,
): Promise<Pair[]> {
  const run = (gateway: Gateway, length: number): Promise<Measured> =>
    measure(gateway, load, { bodies: operation.bodies, seconds: length });
  for (const gateway of [gateways.ours, gateways.plain, gateways.ours, gateways.plain])
    await run(gateway, warm / 2);
  const pairs: Pair[] = [];
  for (let round = 0; round < rounds; round += 1)
    pairs.push({ ours: await run(gateways.ours, seconds), plain: await run(gateways.plain, seconds) });
  return pairs;
}

/** One round of load on one gateway. */
export async function measure(
  gateway: Gateway,
  load: Process<object>,
  { bodies, seconds }: { bodies: readonly string[]; seconds: number },
): Promise<Measured> {
  const { url, token } = gateway.ready;
  const before = await gateway.usage();
  const answered = once(load.child, 'message');
  load.child.send({ url, headers: headersOf(token), bodies, connections: CONNECTIONS, seconds });
  const [{ round, failure }] = (await answered) as [{ round?: Round; failure?: string }];
  if (!round) throw new Error(failure);
  const after = await gateway.usage();
  return { ...round, cpu: (after.cpu - before.cpu) / round.requests, memory: after.memory };
}

const headersOf = (token: string | null): Record<string, string> => ({
  'content-type': 'application/json',
  ...(token !== null && { authorization: `Bearer ${token}` }),
});
