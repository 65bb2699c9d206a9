/** The pages of docs/ that are made from code. */
import { readFileSync } from 'node:fs';
import { format, type Options } from 'prettier';
import { RULES, rulesPage } from '../packages/review/src';

const REVIEW_RULES = 'docs/review-rules.md';

/** Each page with its content, formatted as the rest of the repository. */
export async function pages(): Promise<{ filename: string; content: string }[]> {
  const settings = JSON.parse(readFileSync('.prettierrc.json', 'utf8')) as Options;
  const content = await format(rulesPage(RULES), { ...settings, filepath: REVIEW_RULES });
  return [{ filename: REVIEW_RULES, content }];
}
