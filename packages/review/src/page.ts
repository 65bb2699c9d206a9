import type { Rule } from './rule';
import { knownParameters } from './shipped-parameters';

/** The page on the rules (docs/review-rules.md), from the rules themselves: nothing on it is written by hand. */
export function rulesPage(rules: readonly Rule[]): string {
  return [
    '# Review rules',
    '',
    'Generated from `packages/review/src/rules` by `npm run generate`; do not edit. The worst hit decides: APPROVE, DIFF (the enterprise confirms differences), MANUAL (one officer), REJECT. All hits are returned at once.',
    '',
    'A rule is one file there, with its texts in both languages, what it reads, its parameters with the values they ship with, and its judgement; its table test beside it; and its name in `rules/index.ts`. Everything else takes it from that list: review, rule-set version, stored decision, explanation, replay, what-if, publication of its parameters, and this page. [adding-a-rule.test.ts](../packages/decisions/src/adding-a-rule.test.ts) adds one so.',
    '',
    '| code | rule | applies to | parameters | hits | basis |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rules.map(lineOf),
    ...rules.flatMap(sectionOf),
    '',
    '## Parameters as shipped',
    '',
    'Each is a dated row; a publication takes its place from its day on.',
    '',
    '| code | meaning | value | source |',
    '| --- | --- | --- | --- |',
    ...knownParameters(rules).map(
      ({ code, name, value, source }) =>
        `| \`${code}\` | ${name.en} (${name.zh}) | ${value || 'empty'} | ${source} |`,
    ),
    '',
  ].join('\n');
}

const lineOf = ({ code, title, appliesTo, parameters, severities, basis }: Rule): string =>
  `| ${[code, `${title.en} (${title.zh})`, appliesTo.join(', '), parameters.map(({ code: name }) => `\`${name}\``).join(', ') || 'none', severities.join(', '), basis.en].join(' | ')} |`;

const sectionOf = ({ code, version, title, passes, basis }: Rule): string[] => [
  '',
  `## ${code}: ${title.en} (${title.zh})`,
  '',
  `Version ${version}. Passes when ${passes.en}.`,
  '',
  `通过条件：${passes.zh}。依据：${basis.zh}。`,
];
