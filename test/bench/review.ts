/**
 * Times filings from the moment they were meant to be sent to their decision, through the gateway over HTTP, open loop,
 * for 32 enterprises, by a process of its own, on SQLite and, with TEST_MYSQL_URL, on MariaDB or MySQL. Every answer must be an approved list.
 * Then it tells how long each rule takes. `--seconds 10` of each rate, of `--rates 20,50` and `--engines mysql` when not of all.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { decisionEntities, Decisions } from '@trust-supervision/decisions';
import { OFFICER } from '@trust-supervision/cli';
import { openDatabase } from '@trust-supervision/database';
import { legalDate } from '@trust-supervision/kernel';
import { parametersInForce, RULES, runOf, SHIPPED_PARAMETERS, type RuleRun } from '@trust-supervision/review';
import { engines } from '@trust-supervision/testkit';
import { staffOf, startGraph, type TestGraph } from '../journeys/graph';
import { settle, usciOf } from '../journeys/works';
import type { AskedRate, Measured, Staff } from './review-load-process';

const ENTERPRISES = 32;
const RATES = [20, 50, 100, 200, 300, 400, 600, 800];
/** The announcement of December 2019: as fast as 6 seconds. */
const ANNOUNCED_MS = 6_000;
const DAY = legalDate('2020-06-01');

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    rates: { type: 'string', default: RATES.join(',') },
    engines: { type: 'string', default: engines.join(',') },
  },
});
const seconds = Number(values.seconds);
const rates = values.rates.split(',').map(Number);
/** The process that files lists. */
async function startLoad(staff: Staff): Promise<ChildProcess> {
  const load = fork(join(__dirname, 'review-load-process.ts'), [JSON.stringify(staff)], {
    execArgv: ['--import', 'tsx'],
  });
  await once(load, 'message');
  return load;
}

/** Has lists filed at a rate, and returns how long they waited for their decisions. */
async function measure(load: ChildProcess, asked: AskedRate): Promise<Measured> {
  const answered = once(load, 'message');
  load.send(asked);
  const [{ measured, failure }] = (await answered) as [{ measured?: Measured; failure?: string }];
  if (!measured) throw new Error(failure);
  return measured;
}

/** How long each rule takes on what it read of the lists that were filed: microseconds a list, and its share. */
async function ruleTimes(graph: TestGraph): Promise<void> {
  const url = graph.databases['account-book'];
  const database = await openDatabase({ url, entities: decisionEntities, migrations: [] });
  const runs: RuleRun[] = [];
  for await (const part of new Decisions(database).between(DAY, DAY))
    runs.push(...part.filter(({ filing }) => filing === 'BONDED_LIST').flatMap((kept) => kept.runs));
  await database.close();
  const inForce = parametersInForce(SHIPPED_PARAMETERS, {
    business: 'BONDED_LIST',
    district: '0906',
    day: DAY,
  });
  const times = RULES.flatMap((rule) => {
    const own = runs.filter((run) => run.rule === rule.code);
    const began = performance.now();
    for (const { inputs } of own) runOf(rule, inputs, inForce);
    return own.length === 0
      ? []
      : [{ rule: rule.code, each: ((performance.now() - began) * 1000) / own.length }];
  });
  const all = times.reduce((total, { each }) => total + each, 0);
  for (const { rule, each } of times)
    console.log(`  ${rule}: ${each.toFixed(1)} µs a list, ${((100 * each) / all).toFixed(0)} % of the rules`);
}

async function main(): Promise<void> {
  for (const engine of engines.filter((one) => values.engines.includes(one))) {
    const graph = await startGraph(engine, DAY);
    const officer = await graph.as(OFFICER);
    for (let number = 1; number <= ENTERPRISES; number += 1)
      await settle({ as: graph.as, settled: () => graph.world.settled() }, officer, number);
    const tokens = await Promise.all(
      Array.from({ length: ENTERPRISES }, (_, index) => graph.world.tokenFor(staffOf(usciOf(index + 1)))),
    );
    const load = await startLoad({ url: graph.world.url, tokens });
    await measure(load, { rate: 51, seconds: 3 });
    let best = 0;
    for (const rate of rates) {
      graph.statements.clear();
      const { filed, p50, p99 } = await measure(load, { rate, seconds });
      const statements = [...graph.statements].map(
        ([name, count]) => `${name} ${(count / filed).toFixed(1)}`,
      );
      const times = Math.floor(ANNOUNCED_MS / p99);
      console.log(
        `${engine}: ${rate} filings a second, ${filed} filed: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms (${times} times faster than 6 s), statements a filing: ${statements.join(', ')}`,
      );
      if (p99 > 1000) break;
      best = rate;
      await graph.world.settled();
    }
    console.log(`${engine}: the highest rate held: ${best} filings a second`);
    load.disconnect();
    await ruleTimes(graph);
    await graph.stop();
  }
}

void main();
