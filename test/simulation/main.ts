/**
 * Simulates account books over many periods and checks the invariants of the domain: see docs/simulation.md.
 * `npm run simulate -- --seed 20191205 --periods 200 --engine sqlite`
 */
import { parseArgs } from 'node:util';
import type { Dialect } from '@trust-supervision/database';
import { Simulation } from './simulate';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '20191205' },
      periods: { type: 'string', default: '200' },
      engine: { type: 'string', default: 'sqlite' },
    },
  });
  const [seed, periods] = [Number(values.seed), Number(values.periods)];
  const engine = values.engine as Dialect;
  if (!Number.isSafeInteger(seed) || !(Number.isSafeInteger(periods) && periods > 0))
    throw new Error('--seed and --periods are whole numbers');
  if (engine !== 'sqlite' && engine !== 'mysql') throw new Error('--engine is sqlite or mysql');
  if (engine === 'mysql' && !process.env['TEST_MYSQL_URL'])
    throw new Error('--engine mysql needs TEST_MYSQL_URL');
  print(`seed ${seed}, ${periods} periods on ${engine}`);
  const started = performance.now();
  const simulation = await Simulation.start({ seed, periods, engine, report: print });
  try {
    await simulation.run();
    for (const [name, count] of simulation.counts.under('')) print(`${String(count).padStart(7)}  ${name}`);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    print(`all invariants hold; digest ${await simulation.digest()}; ${seconds} s`);
  } finally {
    await simulation.stop();
  }
}

main().catch((failure: unknown) => {
  print(String(failure instanceof Error ? (failure.stack ?? failure.message) : failure));
  process.exitCode = 1;
});
