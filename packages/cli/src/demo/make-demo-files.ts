/**
 * Writes the demonstration files from the plans, then lives the year and writes what the README's query answers:
 * `npm run demo:files`. All of it is committed; tests compare.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { digestOf, SetClock } from '@trust-supervision/kernel';
import { GraphClient } from '../graph-client';
import { OFFICER } from '../personas';
import { databasesIn, startWorld } from '../world';
import { DEMO_FOLDER, documentsIn, filesOf, PLANS, README_ANSWER, README_QUERY } from './files';
import { FIRST_DAY, seedDemonstration } from './seed';

async function writeFiles(): Promise<void> {
  for (const plan of PLANS) {
    for (const { path, content } of await filesOf(plan)) {
      const file = join(DEMO_FOLDER, path);
      if (await saysTheSame(path, content)) continue;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      console.log(`${path}: ${content.length} bytes`);
    }
  }
}

/** Whether a workbook is there that reads the same: its bytes would differ by the time of writing only. */
async function saysTheSame(path: string, content: Buffer): Promise<boolean> {
  const file = join(DEMO_FOLDER, path);
  if (!path.endsWith('.xlsx') || !existsSync(file)) return false;
  const bookIn = async (bytes: Buffer) => digestOf((await documentsIn([{ path, content: bytes }])).book);
  return (await bookIn(readFileSync(file))) === (await bookIn(content));
}

async function writeReadmeAnswer(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'demonstration-'));
  const clock = new SetClock(FIRST_DAY);
  const world = await startWorld({
    databaseUrl: databasesIn(folder),
    clock,
    port: 0,
    logger: (line) => void (line.level === 'error' && console.error(line)),
  });
  try {
    await seedDemonstration({ world, clock });
    const client = new GraphClient(world.url, await world.tokenFor(OFFICER));
    const data = await client.run(readFileSync(README_QUERY, 'utf8'));
    writeFileSync(README_ANSWER, `${JSON.stringify({ data }, null, 2)}\n`);
    console.log("readme.json: the answer to the README's query");
  } finally {
    await world.stop();
    rmSync(folder, { recursive: true });
  }
}

async function main(): Promise<void> {
  await writeFiles();
  await writeReadmeAnswer();
}

void main();
