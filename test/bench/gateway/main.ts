/**
 * Measures the gateway against @apollo/gateway with @apollo/server, over the same subgraphs, in the same minute:
 * `npm run bench:gateway -- [canned] [real] [--rounds=5] [--seconds=3] [--warm=4] [--only=HTTP]`. Answers are compared
 * before anything is measured. The real subgraphs are measured on SQLite, and with `TEST_MYSQL_URL` on MariaDB or
 * MySQL too.
 */
import { parseArgs } from 'node:util';
import { engines } from '@trust-supervision/testkit';
import { operationsOver } from './operations';
import { Process } from './processes';
import { printHeader, printPairs, printProfile } from './report';
import { compare, measure, race, type Gateway } from './rounds';
import {
  cannedInside,
  cannedOverHttp,
  filledDatabases,
  realInside,
  realOverHttp,
  type BenchWorld,
} from './worlds';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    warm: { type: 'string', default: '4' },
    only: { type: 'string', default: '' },
  },
});
const settings = {
  rounds: Number(values.rounds),
  seconds: Number(values.seconds),
  warm: Number(values.warm),
};
const isAsked = (what: string): boolean => positionals.length === 0 || positionals.includes(what);

async function bench(world: BenchWorld): Promise<void> {
  if (!world.title.includes(values.only)) return world.stop();
  const [ours, plain, load] = await Promise.all([
    Process.start<Gateway['ready']>('our-process.ts', world.reach),
    Process.start<Gateway['ready']>('plain-process.ts', world.reach),
    Process.start<object>('load-process.ts', {}),
  ]);
  const profiles: (() => void)[] = [];
  printHeader(world.title);
  try {
    for (const operation of operationsOver(world.keys)) {
      const compared = await compare(ours, plain, operation);
      const pairs = await race({ ours, plain }, load, operation, settings);
      printPairs(`${operation.title} (${compared} answers equal)`, pairs, world.goal);
      await ours.startProfile();
      await measure(ours, load, { bodies: operation.bodies, seconds: settings.seconds });
      const profile = await ours.profile();
      profiles.push(() => printProfile(operation.title, profile));
    }
    for (const show of profiles) show();
  } finally {
    await Promise.all([ours, plain, load].map((process) => process.stop()));
    await world.stop();
  }
}

async function benchReal(engine: (typeof engines)[number]): Promise<void> {
  const filled = await filledDatabases(engine);
  try {
    await bench(await realOverHttp(engine, filled));
    await bench(realInside(engine, filled));
  } finally {
    await filled.drop();
  }
}

async function main(): Promise<void> {
  if (isAsked('canned')) {
    await bench(await cannedOverHttp());
    await bench(await cannedInside());
  }
  if (!isAsked('real')) return;
  for (const engine of engines) await benchReal(engine);
}

void main();
