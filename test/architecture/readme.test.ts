import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, print } from 'graphql';

const ROOT = join(__dirname, '../..');
const READMES = ['README.md', 'README.zh.md'];
const DOCS = readdirSync(join(ROOT, 'docs')).filter((file) => file.endsWith('.md'));
const PAGES = [...READMES, ...DOCS.map((file) => join('docs', file))];

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;

/** The fenced blocks of a page, each with its language. */
const codeBlocks = (text: string): { language: string; code: string }[] =>
  [...text.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, language = '', code = '']) => ({ language, code }));
const blocksIn = (text: string, language: string): string[] =>
  codeBlocks(text)
    .filter((block) => block.language === language)
    .map(({ code }) => code);
const withoutCode = (text: string): string => text.replace(/^```.*?^```$/gms, '');
const headingLevels = (text: string): number[] =>
  [...withoutCode(text).matchAll(/^(#+) /gm)].map(([, marks = '']) => marks.length);

describe.each(READMES)('%s', (file) => {
  const text = read(file);

  test('begins with the two commands, and both are scripts', () => {
    expect(blocksIn(text, 'sh').slice(0, 2)).toEqual(['npm ci && npm start\n', 'npm ci && npm test\n']);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['start', 'test']));
  });

  test('prints the query that the command line prints and tests', () => {
    const [query, ...others] = blocksIn(text, 'graphql');
    expect(others).toEqual([]);
    expect(print(parse(query ?? ''))).toBe(print(parse(read('packages/cli/demo/readme.graphql'))));
  });

  test('prints the answer that the tests get, value by value and in its order', () => {
    const [answer, ...others] = blocksIn(text, 'json');
    expect(others).toEqual([]);
    const expected: unknown = JSON.parse(read('packages/cli/demo/readme.json'));
    expect(JSON.stringify(JSON.parse(answer ?? ''), null, 1)).toBe(JSON.stringify(expected, null, 1));
  });
});

test('both READMEs have the same headings by level and the same code blocks', () => {
  const [english = '', chinese = ''] = READMES.map(read);
  expect(headingLevels(chinese)).toEqual(headingLevels(english));
  expect(codeBlocks(chinese)).toEqual(codeBlocks(english));
  expect(codeBlocks(english).length).toBeGreaterThanOrEqual(5);
});

test.each(PAGES)('every relative link of %s leads to a file', (page) => {
  const targets = [...withoutCode(read(page)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  const files = targets
    .filter((target) => !/^[a-z]+:|^#/.test(target))
    .map((target) => target.split('#')[0] ?? '');
  expect(files.filter((target) => !existsSync(join(ROOT, dirname(page), target)))).toEqual([]);
});

test.each(PAGES)('every npm script that %s names is there', (page) => {
  const named = [...read(page).matchAll(/\bnpm run (?:-s )?([\w:-]+)/g)].map(([, script = '']) => script);
  expect(named.filter((script) => !(script in scripts))).toEqual([]);
});
