/**
 * Times filings from the moment they were meant to be sent to their decision, through the gateway over HTTP, open loop,
 * for 32 enterprises, on SQLite and, with TEST_MYSQL_URL, on MariaDB or MySQL. Every answer must be an approved list.
 * Then it tells how long each rule takes. `--seconds 10` of each rate, of `--rates 20,50` and `--engines mysql` when not of all.
 */
import { parseArgs } from 'node:util';
import { decisionEntities, Decisions } from '@trust-supervision/decisions';
import { OFFICER, type GraphClient } from '@trust-supervision/cli';
import { openDatabase } from '@trust-supervision/database';
import { legalDate } from '@trust-supervision/kernel';
import { parametersInForce, RULES, runOf, SHIPPED_PARAMETERS, type RuleRun } from '@trust-supervision/review';
import { engines } from '@trust-supervision/testkit';
import { staffOf, startGraph, type TestGraph } from '../journeys/graph';
import { bookOf, settle, usciOf } from '../journeys/works';

const ENTERPRISES = 32;
const RATES = [20, 50, 100, 200, 300, 400, 600, 800];
/** The announcement of December 2019: as fast as 6 seconds. */
const ANNOUNCED_MS = 6_000;
/** A rate is held when this share of its filings is decided within a second. */
const HELD = 0.99;
const DAY = legalDate('2020-06-01');

const FILE = `mutation ($input: FileBondedListInput!) { fileBondedList(input: $input) { __typename
  ... on BondedListFiled { bondedList { state reviewDecision { outcome } } } } }`;

type Filed = { fileBondedList: { bondedList?: { state: string; reviewDecision: { outcome: string } } } };
type Measured = { readonly rate: number; readonly filed: number; readonly p50: number; readonly p99: number };

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    rates: { type: 'string', default: RATES.join(',') },
    engines: { type: 'string', default: engines.join(',') },
  },
});
const seconds = Number(values.seconds);
const rates = values.rates.split(',').map(Number);
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));

/** Sends at fixed moments whatever the answers do, as people do, and measures from the moment of each. */
async function measure(staff: readonly GraphClient[], rate: number, seconds_: number): Promise<Measured> {
  const count = rate * seconds_;
  const began = performance.now();
  const waits = await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const due = began + (index * 1000) / rate;
      await pause(due - performance.now());
      const own = index % staff.length;
      const { fileBondedList } = await (staff[own] as GraphClient).run<Filed>(FILE, {
        input: { requestId: `${rate}-${index}`, list: listOf(own + 1, `R${rate}-${index}`, index) },
      });
      if (fileBondedList.bondedList?.reviewDecision.outcome !== 'APPROVE')
        throw new Error(`a list was not approved: ${JSON.stringify(fileBondedList)}`);
      return performance.now() - due;
    }),
  );
  const sorted = waits.toSorted((one, other) => one - other);
  const at = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  return { rate, filed: count, p50: at(0.5), p99: at(HELD) };
}

/** Imports whose quantities and prices vary, within the band of the average. */
const listOf = (enterprise: number, internalNumber: string, index: number) => ({
  internalNumber,
  bookNumber: bookOf(enterprise),
  direction: 'IMPORT',
  lineKind: 'MATERIAL',
  supervisionMode: '0615',
  declaresCustoms: true,
  lines: [1, 2].map((itemNumber) => ({
    lineNumber: itemNumber,
    itemNumber,
    hsCode: itemNumber === 1 ? '3908101101' : '3908101200',
    quantity: String(1 + (index % 7)),
    unit: '035',
    currency: 'USD',
    totalAmount: ((1 + (index % 7)) * (2.1 + (index % 3) / 10)).toFixed(2),
  })),
});

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
    const staff = await Promise.all(
      Array.from({ length: ENTERPRISES }, (_, index) => graph.as(staffOf(usciOf(index + 1)))),
    );
    await measure(staff, 51, 3);
    let best = 0;
    for (const rate of rates) {
      const { filed, p50, p99 } = await measure(staff, rate, seconds);
      const times = Math.floor(ANNOUNCED_MS / p99);
      console.log(
        `${engine}: ${rate} filings a second, ${filed} filed: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms (${times} times faster than 6 s)`,
      );
      if (p99 > 1000) break;
      best = rate;
      await graph.world.settled();
    }
    console.log(`${engine}: the highest rate held: ${best} filings a second`);
    await ruleTimes(graph);
    await graph.stop();
  }
}

void main();
