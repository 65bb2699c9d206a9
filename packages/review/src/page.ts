import type { Rule } from './rule';
import { KNOWN_PARAMETERS } from './shipped-parameters';

/** The page on the rules (docs/review-rules.md), from the rules themselves: nothing on it is written by hand. */
export function rulesPage(rules: readonly Rule[]): string {
  return [
    '# Review rules',
    '',
    'Generated from `packages/review/src/rules` by `npm run generate`; do not edit. The worst hit decides: APPROVE, DIFF (the enterprise confirms differences), MANUAL (one officer), REJECT. All hits are returned at once.',
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
    ...KNOWN_PARAMETERS.map(
      ({ code, name, value, source }) =>
        `| \`${code}\` | ${name.en} (${name.zh}) | ${value || 'empty'} | ${source} |`,
    ),
    '',
  ].join('\n');
}

const lineOf = ({ code, title, appliesTo, parameters, severities, basis }: Rule): string =>
  `| ${[code, `${title.en} (${title.zh})`, appliesTo.join(', '), parameters.map((name) => `\`${name}\``).join(', ') || 'none', severities.join(', '), basis.en].join(' | ')} |`;

const sectionOf = ({ code, version, title, passes, basis }: Rule): string[] => [
  '',
  `## ${code}: ${title.en} (${title.zh})`,
  '',
  `Version ${version}. Passes when ${passes.en}.`,
  '',
  `通过条件：${passes.zh}。依据：${basis.zh}。`,
];
