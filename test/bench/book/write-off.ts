import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Dialect } from '@trust-supervision/database';
import { legalDate } from '@trust-supervision/kernel';
import { loadReferenceSets, seedSets } from '@trust-supervision/reference';
import { temporarySchema } from '@trust-supervision/testkit';
import { BOOK, staffOn, startBook, take, USCI } from './book-subgraph';
import { bookOf, fill, sizeOf } from './write-off-fill';
import type { Measured } from './write-off-process';

const SIZES = [10_000, 100_000, 1_000_000];
const FILLED_ON = '2020-12-30';

/**
 * Writes off a period of 10,000, 100,000 and 1,000,000 movement lines, from the dry run to what the next period begins
 * with. Each size is filled here and written off by a process of its own, whose memory is measured.
 */
export async function benchWriteOff(
  engine: Dialect,
  { sizes }: { readonly sizes?: string | undefined },
): Promise<void> {
  let before: number | null = null;
  for (const movements of sizes ? sizes.split(',').map(Number) : SIZES) {
    const { filling, measured } = await measure(engine, movements);
    const total = sumOf(measured, 'seconds');
    const growth = before ? `, ${(total / before).toFixed(1)} times the size before` : '';
    print(
      `${engine} ${movements} movements: ${total.toFixed(2)} s (${sumOf(measured, 'processorSeconds').toFixed(2)} s of processor)${growth}, ` +
        `peak ${measured.memoryPeak} MiB (${measured.memoryBefore} before), ${sumOf(measured, 'statements')} statements; filled in ${filling.toFixed(0)} s`,
    );
    for (const { name, seconds, processorSeconds, statements } of measured.steps)
      print(
        `  ${name.padEnd(8)} ${seconds.toFixed(2)} s (${processorSeconds.toFixed(2)} s of processor), ${statements} statements`,
      );
    print(`  ${measured.compared}`);
    before = total;
  }
}

const sumOf = ({ steps }: Measured, figure: 'seconds' | 'processorSeconds' | 'statements'): number =>
  steps.reduce((sum, step) => sum + step[figure], 0);

async function measure(engine: Dialect, movements: number): Promise<{ filling: number; measured: Measured }> {
  const schema = await temporarySchema(engine);
  try {
    const started = performance.now();
    await fillSchema(schema.url, movements);
    return { filling: (performance.now() - started) / 1000, measured: await writeOffIn(schema.url) };
  } finally {
    await schema.drop();
  }
}

async function fillSchema(url: string, movements: number): Promise<void> {
  const size = sizeOf(movements);
  const subgraph = await startBook(url, legalDate(FILLED_ON));
  try {
    await loadReferenceSets(subgraph.database, seedSets());
    const file = { mutation: 'fileAccountBook', type: 'FileAccountBookInput', done: 'AccountBookFiled' };
    await take(subgraph, staffOn(FILLED_ON), file, bookOf(BOOK, USCI, size));
    await fill(subgraph, size);
    const [row] = await subgraph.database.read((sql) =>
      sql.rows<{ number: unknown }>('SELECT COUNT(*) AS number FROM movement'),
    );
    if (Number(row?.number) !== movements) throw new Error(`filled ${String(row?.number)} lines`);
  } finally {
    await subgraph.stop();
  }
}

/** What the process that writes off may keep on its heap. */
const HEAP_MIB = 256;

async function writeOffIn(url: string): Promise<Measured> {
  const child = fork(join(__dirname, 'write-off-process.ts'), [JSON.stringify({ url })], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // Without a limit Node lets garbage lie for as long as there is memory, and the peak says nothing.
    execArgv: ['--import', 'tsx', `--max-old-space-size=${HEAP_MIB}`],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`the write-off ended with ${code}`);
  });
  const [measured] = (await Promise.race([once(child, 'message'), ended])) as [Measured];
  await ended.catch(() => undefined);
  return measured;
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);
