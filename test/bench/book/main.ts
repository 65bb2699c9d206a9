/**
 * Benchmarks of the account book: `npm run bench:book -- [PART ...]`, all parts when none is named. Each part runs on
 * SQLite and, with `TEST_MYSQL_URL`, on MariaDB or MySQL, prints its figures, and asserts exactness only.
 */
import { parseArgs } from 'node:util';
import { engines } from '@trust-supervision/testkit';
import { benchLists } from './lists';

/** What can be measured, by the name that asks for it. */
const PARTS: Readonly<Record<string, (engine: (typeof engines)[number]) => Promise<void>>> = {
  lists: benchLists,
};

async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const unknown = positionals.filter((name) => !(name in PARTS));
  if (unknown.length > 0)
    throw new Error(`unknown: ${unknown.join(', ')}; allowed: ${Object.keys(PARTS).join(', ')}`);
  const asked = Object.entries(PARTS).filter(
    ([name]) => positionals.length === 0 || positionals.includes(name),
  );
  for (const [, bench] of asked) for (const engine of engines) await bench(engine);
}

void main();
