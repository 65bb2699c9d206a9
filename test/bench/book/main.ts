/**
 * Measures the account book: `npm run bench:book -- PART [sizes]`, on SQLite, and with `TEST_MYSQL_URL` on MariaDB or
 * MySQL. What it computes is held against sums of the ledger; seconds and memory are printed and not asserted.
 */
import { benchWriteOff } from './write-off';

const PARTS: Readonly<Record<string, (settings: readonly string[]) => Promise<void>>> = {
  'write-off': benchWriteOff,
};

async function main(): Promise<void> {
  const [name = '', ...settings] = process.argv.slice(2);
  const part = PARTS[name];
  if (!part) throw new Error(`no such part: ${name}; there is ${Object.keys(PARTS).join(', ')}`);
  await part(settings);
}

void main();
