/**
 * Benchmarks of the account book: `npm run bench:book -- [PART ...] [--sizes=10000,100000]`, all parts when none is
 * named. Each part runs on
 * SQLite and, with `TEST_MYSQL_URL`, on MariaDB or MySQL, prints its figures, and asserts exactness only.
 */
import { parseArgs } from 'node:util';
import { engines } from '@trust-supervision/testkit';
import { benchLists } from './lists';
import { benchWriteOff } from './write-off';

/** Movement lines of the periods that are written off, separated by commas. */
type Settings = { readonly sizes?: string | undefined };

/** What can be measured, by the name that asks for it. */
const PARTS: Readonly<
  Record<string, (engine: (typeof engines)[number], settings: Settings) => Promise<void>>
> = {
  lists: benchLists,
  'write-off': benchWriteOff,
};

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { sizes: { type: 'string' } },
  });
  const unknown = positionals.filter((name) => !(name in PARTS));
  if (unknown.length > 0)
    throw new Error(`unknown: ${unknown.join(', ')}; allowed: ${Object.keys(PARTS).join(', ')}`);
  const asked = Object.entries(PARTS).filter(
    ([name]) => positionals.length === 0 || positionals.includes(name),
  );
  for (const [, bench] of asked) for (const engine of engines) await bench(engine, values);
}

void main();
