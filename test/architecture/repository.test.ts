import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const MEBIBYTE = 1 << 20;
const LONGEST_SOURCE = 400;

/** What may lie beside the dotfiles; tools that accept a dotfile keep their settings in one. */
const TOP_LEVEL = [
  'LICENSE',
  'NOTICE',
  'README.md',
  'README.zh.md',
  'docker-compose.yml',
  'docs',
  'gateway',
  'jest.config.js',
  'package-lock.json',
  'package.json',
  'packages',
  'subgraphs',
  'test',
  'tsconfig.json',
];

/** The files that git tracks, the deleted ones left out. */
function trackedFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0');
  return listed.filter((file) => file !== '' && sizeOf(file) !== undefined);
}

function sizeOf(file: string): number | undefined {
  return statSync(join(ROOT, file), { throwIfNoEntry: false })?.size;
}

function linesOf(file: string): number {
  return readFileSync(join(ROOT, file), 'utf8').split('\n').length - 1;
}

describe('the repository', () => {
  const files = trackedFiles();

  test('is really read', () => {
    expect(files).toContain('package.json');
  });

  test('keeps its top level as the map says', () => {
    const topLevel = new Set(files.map((file) => file.split('/')[0] ?? file));
    expect([...topLevel].filter((name) => !name.startsWith('.') && !TOP_LEVEL.includes(name))).toEqual([]);
  });

  test('has a lockfile that names no registry', () => {
    const lockfile = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { resolved?: string }>;
    };
    const named = Object.values(lockfile.packages).flatMap(({ resolved }) => resolved ?? []);
    expect(named.filter((address) => address.includes(':'))).toEqual([]);
  });

  test('holds no file over one mebibyte', () => {
    expect(files.filter((file) => (sizeOf(file) ?? 0) > MEBIBYTE)).toEqual([]);
  });

  test(`holds no source file over ${LONGEST_SOURCE} lines`, () => {
    const sources = files.filter((file) => file.endsWith('.ts') && !file.includes('/generated/'));
    expect(sources.filter((file) => linesOf(file) > LONGEST_SOURCE)).toEqual([]);
  });

  test('holds no key, token or password', () => {
    const secret =
      /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----|\bgh[pousr]_\w{30,}|\bAKIA[0-9A-Z]{16}\b|_authToken\s*=/;
    const readable = files.filter((file) =>
      /\.(?:ts|js|mjs|json|ya?ml|md|graphql|csv|xml|npmrc)$|^\.ci\//.test(file),
    );
    const holders = readable.filter(
      (file) => file !== 'package-lock.json' && secret.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(holders).toEqual([]);
  });
});
