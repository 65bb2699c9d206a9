import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { OFFICER, type GraphClient } from '@trust-supervision/cli';
import { SUBGRAPHS, type SubgraphName } from '@trust-supervision/contracts';
import type { Dialect } from '@trust-supervision/database';
import { startGraph } from '../../journeys/graph';
import { settle, usciOf } from '../../journeys/works';
import { DAY, SECRET } from './asker';
import { CANNED_KEYS } from './canned-answers';
import type { Keys } from './operations';
import { Process } from './processes';
import type { Reach } from './subgraphs';

/** Subgraphs to put gateways in front of, and what can be asked of them. */
export type BenchWorld = {
  readonly title: string;
  readonly reach: Reach;
  readonly keys: Keys;
  /** How many times as many requests as the plain gateway ours is to answer; null where subgraphs are the cost. */
  readonly goal: number | null;
  stop(): Promise<void>;
};

const nothing = async (): Promise<void> => undefined;
const byName = <Value>(values: readonly Value[]): Record<SubgraphName, Value> =>
  Object.fromEntries(SUBGRAPHS.map((name, place) => [name, values[place]])) as Record<SubgraphName, Value>;

export async function cannedOverHttp(): Promise<BenchWorld> {
  const processes = await Promise.all(
    SUBGRAPHS.map((name) => Process.start<{ url: string }>('canned-process.ts', { name })),
  );
  return {
    title: 'canned subgraphs over HTTP',
    reach: { by: 'HTTP', signed: false, urls: byName(processes.map(({ ready }) => ready.url)) },
    keys: CANNED_KEYS,
    goal: 3,
    stop: async () => void (await Promise.all(processes.map((process) => process.stop()))),
  };
}

export const cannedInside = async (): Promise<BenchWorld> => ({
  title: 'canned subgraphs in the process',
  reach: { by: 'canned, in the process' },
  keys: CANNED_KEYS,
  goal: 5,
  stop: nothing,
});

const ENTERPRISES = 60;

/** Databases with enterprises that have a book, two lists and a declaration each. */
export async function filledDatabases(engine: Dialect) {
  const graph = await startGraph(engine, DAY);
  const place = { as: graph.as, settled: graph.world.settled };
  const officer = await graph.as(OFFICER);
  for (let number = 1; number <= ENTERPRISES; number += 1) await settle(place, officer, number);
  await graph.world.settled();
  const keys = await keysOf(officer);
  await graph.world.stop();
  return { databases: graph.databases, keys, drop: graph.drop };
}

async function keysOf(officer: GraphClient): Promise<Keys> {
  const query = '{ enterprises(first: 100) { edges { cursor } } }';
  const { enterprises } = await officer.run<{ enterprises: { edges: { cursor: string }[] } }>(query);
  const cursors = enterprises.edges.slice(0, ENTERPRISES - 20).map(({ cursor }) => cursor);
  return { cursors, uscis: Array.from({ length: ENTERPRISES }, (_, number) => usciOf(number + 1)) };
}

type Filled = Awaited<ReturnType<typeof filledDatabases>>;

export const realInside = (engine: Dialect, { databases, keys }: Filled): BenchWorld => ({
  title: `the real subgraphs in the process, on ${engine}`,
  reach: { by: 'real, in the process', databases },
  keys,
  goal: null,
  stop: nothing,
});

/** Each as `npm run start:subgraph` starts it. */
export async function realOverHttp(engine: Dialect, { databases, keys }: Filled): Promise<BenchWorld> {
  const started = await Promise.all(SUBGRAPHS.map((name) => servedProcess(name, databases[name])));
  return {
    title: `the real subgraphs over HTTP, on ${engine}`,
    reach: { by: 'HTTP', signed: true, urls: byName(started.map(({ url }) => url)) },
    keys,
    goal: null,
    stop: async () => void (await Promise.all(started.map(({ stop }) => stop()))),
  };
}

async function servedProcess(name: SubgraphName, databaseUrl: string) {
  const root = join(__dirname, '../../..');
  const urls = SUBGRAPHS.map((other) => [
    `${other.toUpperCase().replaceAll('-', '_')}_URL`,
    'http://127.0.0.1:9',
  ]);
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'subgraphs', name, 'src/main.ts')], {
    env: {
      ...process.env,
      ...Object.fromEntries(urls),
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      IDENTITY_SECRET: SECRET.toString(),
      BUSINESS_DATE: DAY,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface(child.stdout)) {
    const { event, url } = JSON.parse(line) as { event: string; url?: string };
    if (event !== 'serving' || url === undefined) continue;
    child.stdout.resume();
    return { url, stop: async () => void (child.kill(), await once(child, 'exit')) };
  }
  throw new Error(`${name} ended before it served`);
}
