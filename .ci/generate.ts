/**
 * Writes the resolver types of every subgraph and the pages of docs/ that are made from code (`npm run generate`), or,
 * with `--check`, compares what would be written with what is there and prints the difference
 * (`npm run generate:check`).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import config from './codegen';
import { pages } from './pages';

type GeneratedFile = { filename: string; content: string };

/** Prints how the committed file differs from the generated one; true when it does. */
function drifted({ filename, content }: GeneratedFile): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'generate-check-'));
  const fresh = join(folder, basename(filename));
  writeFileSync(fresh, content);
  const committed = existsSync(filename) ? filename : '/dev/null';
  const { status } = spawnSync('git', ['diff', '--no-index', '--', committed, fresh], { stdio: 'inherit' });
  rmSync(folder, { recursive: true });
  return status !== 0;
}

async function main(): Promise<void> {
  const checking = process.argv.includes('--check');
  const names = Object.keys(config.generates);
  if (names.length === 0) return console.log('No subgraph has a schema yet: nothing to generate.');

  const types: GeneratedFile[] = await generate({ ...config, cwd: process.cwd() }, !checking);
  const texts: GeneratedFile[] = await pages();
  const files = [...types, ...texts];
  if (!checking) {
    for (const { filename, content } of texts) writeFileSync(filename, content);
    return console.log(`Written:\n  ${files.map(({ filename }) => filename).join('\n  ')}`);
  }

  const stale = files.filter(drifted).map(({ filename }) => filename);
  if (stale.length === 0) return console.log(`${files.length} generated files are as schema and rules say.`);
  console.error(`Not as schema and rules say; run \`npm run generate\` and commit:\n  ${stale.join('\n  ')}`);
  process.exitCode = 1;
}

void main();
