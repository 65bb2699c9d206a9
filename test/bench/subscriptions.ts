/**
 * The figures of docs/subscriptions.md: `npm run soak:subscriptions -- [seed]`. Subgraphs behind HTTP, on SQLite, and on
 * MySQL or MariaDB when `TEST_MYSQL_URL` names a server; clients in the same process.
 */
import { OFFICER } from '@trust-supervision/cli';
import type { Dialect } from '@trust-supervision/database';
import { engines } from '@trust-supervision/testkit';
import { quantile, tellCrowd } from '../live/crowd';
import { OF_LISTS } from '../live/follower';
import { LiveWorld } from '../live/live-world';
import { followThroughCuts } from '../live/resuming';
import { settle } from '../journeys/works';

const SEED = Number(process.argv[2] ?? 20_201_231);
const EVENTS = 10_000;
const CUTS = 50;

async function soak(engine: Dialect): Promise<void> {
  // All subscribers are one officer's, and each connecting counts as a request of that officer.
  const world = await LiveWorld.start(engine, { limits: { rate: { requests: 100_000, seconds: 10 } } });
  await settle(world, await world.as(OFFICER), 1);
  await world.settled();
  const list = await world.aList();
  const token = await world.tokenFor(OFFICER, 86_400);

  for (const [size, events] of [
    [1_000, 20],
    [500, 50],
  ] as const) {
    const { asked, waits } = await tellCrowd(world, list, token, { size, events });
    console.log(
      `${engine}: ${size} subscribers, ${events} events: ${JSON.stringify(Object.fromEntries(asked))} calls; told within p50 ${quantile(waits, 0.5).toFixed(0)} ms, p99 ${quantile(waits, 0.99).toFixed(0)} ms`,
    );
  }

  const startedAt = performance.now();
  const before = await world.cursors();
  const { told, done } = await followThroughCuts(
    world,
    {
      ...OF_LISTS,
      after: before.at(-1) ?? '',
      announce: (count) => world.announce(count, list),
      subgraphs: ['account-book'],
    },
    { events: EVENTS, cuts: CUTS, seed: SEED },
    token,
  );
  const log = (await world.cursors()).slice(before.length);
  const seconds = (performance.now() - startedAt) / 1_000;
  const missed = log.filter((cursor) => !told.includes(cursor)).length;
  const inOrder = told.every((cursor, index) => cursor === log[index]);
  console.log(
    `${engine}: seed ${SEED}, ${EVENTS} events, ${CUTS} cuts ${JSON.stringify(done)} in ${seconds.toFixed(0)} s: ${missed} missed, ${told.length - new Set(told).size} repeated, ${inOrder ? 'in order' : 'OUT OF ORDER'}`,
  );
  await world.stop();
  if (missed > 0 || !inOrder || told.length !== EVENTS) process.exitCode = 1;
}

async function main(): Promise<void> {
  for (const engine of engines) await soak(engine);
}

void main();
