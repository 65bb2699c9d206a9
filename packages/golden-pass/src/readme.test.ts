import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAULT_RULES, readBondedListCsv, readInv101, WARNING_RULES } from './index';
import { codes } from './testing/codes';

const README = readFileSync(join(__dirname, '..', 'README.md'), 'utf8');
const sample = (language: string): string => README.split(`\`\`\`${language}\n`)[1]?.split('```')[0] ?? '';

test('the README explains every fault and every warning in the words of the code', () => {
  const told = [...README.matchAll(/^\| `([A-Z0-9_]+)`\s*\| (.*?)\s*\|$/gm)].map(([, rule, text]) => [
    rule,
    text,
  ]);
  expect(told).toEqual([...Object.entries(FAULT_RULES), ...Object.entries(WARNING_RULES)]);
});

test('the CSV of the README is read without a warning', async () => {
  expect(await readBondedListCsv(sample('csv'), codes)).toMatchObject({
    ok: true,
    value: { warnings: [], value: [{ internalNumber: 'DL-001', lines: [{ unit: '035' }, { unit: '035' }] }] },
  });
});

test('the INV101 message of the README is read without a warning', () => {
  expect(readInv101(sample('xml'), codes)).toMatchObject({
    ok: true,
    value: { warnings: [], value: [{ internalNumber: 'DL-001', lines: [{ currency: 'USD' }] }] },
  });
});
