import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const VIOLATIONS = join(__dirname, 'violations');
const CONFIG = join(ROOT, '.dependency-cruiser.js');

type Cruise = {
  modules: { source: string; dependencies: { module: string; resolved: string }[] }[];
  summary: { violations: { from: string; to: string; rule: { name: string } }[] };
};

function cruise(folder: string): Cruise {
  const depcruise = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const trees = ['packages', 'subgraphs', 'gateway', 'test'].filter((tree) =>
    readdirSync(folder).includes(tree),
  );
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [depcruise, '--config', CONFIG, '--output-type', 'json', ...trees],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (!stdout) throw new Error(`dependency-cruiser did not answer: ${stderr}`);
  return JSON.parse(stdout) as Cruise;
}

/** What each file of a cruise breaks, sorted; files that break nothing are left out. */
function brokenBy({ summary }: Cruise): Record<string, string[]> {
  const broken: Record<string, Set<string>> = {};
  for (const { from, rule } of summary.violations) (broken[from] ??= new Set()).add(rule.name);
  return Object.fromEntries(Object.entries(broken).map(([file, rules]) => [file, [...rules].toSorted()]));
}

/** What each seeded file says in its first line that it breaks. */
function seeded(): Record<string, string[]> {
  const files = readdirSync(VIOLATIONS, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const claims = files.map((file): [string, string[]] => {
    const claim = /^\/\/ breaks: (?!nothing)(.+)/.exec(readFileSync(join(VIOLATIONS, file), 'utf8'));
    return [file, claim?.[1]?.split(', ').toSorted() ?? []];
  });
  return Object.fromEntries(claims.filter(([, rules]) => rules.length > 0));
}

const { forbidden } = jest.requireActual<{ forbidden: { name: string }[] }>(CONFIG);
const ruleNames = forbidden.map(({ name }) => name);

describe('who may import whom', () => {
  const real = cruise(ROOT);

  test('nobody in the repository imports what it may not', () => {
    expect(real.summary.violations.map(({ from, to, rule }) => `${from} -> ${to}: ${rule.name}`)).toEqual([]);
  });

  test('the repository was really read, and imports by name lead into the packages', () => {
    const byName = real.modules
      .flatMap(({ dependencies }) => dependencies)
      .filter(({ module }) => module.startsWith('@trust-supervision/'));
    expect(real.modules.map(({ source }) => source)).toContain('packages/kernel/src/decimal.ts');
    expect(byName.length).toBeGreaterThan(0);
    expect(
      byName.filter(
        ({ resolved }) => !/^(packages\/[^/]+|subgraphs\/[^/]+|gateway)\/src\/index.ts$/.test(resolved),
      ),
    ).toEqual([]);
  });

  test('every package has its layer', () => {
    const unlayered = readdirSync(join(ROOT, 'packages')).filter(
      (name) => !ruleNames.includes(`layer-${name}`),
    );
    expect(unlayered).toEqual(['cli']); // the composition root may import everything
  });
});

describe('each rule has been seen to fail', () => {
  test('every seeded file breaks the rules that it names, and no other', () => {
    expect(brokenBy(cruise(VIOLATIONS))).toEqual(seeded());
  });

  test('every rule has a seeded file', () => {
    const proven = new Set(Object.values(seeded()).flat());
    expect(ruleNames.filter((name) => !proven.has(name))).toEqual([]);
  });
});
