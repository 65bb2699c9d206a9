import { worst, type Severity } from './severity';
import type { RuleRun } from './review';
import type { Bilingual } from './parameter';
import type { Hit, Rule } from './rule';
import { RULES } from './rules';

/** A name and what stood under it, for readers. */
export type ShownFact = { readonly name: string; readonly value: string | null };

/** What a rule did, told with its texts of today. */
export type ExplainedRun = {
  readonly rule: string;
  readonly version: number;
  readonly title: Bilingual;
  readonly passes: Bilingual;
  readonly basis: Bilingual;
  readonly outcome: Severity;
  readonly skipped: string | null;
  readonly inputs: readonly ShownFact[];
  readonly limits: readonly ShownFact[];
  readonly hits: readonly (Hit & { readonly rule: string })[];
};

const GONE: Bilingual = { en: 'a rule that is no longer there', zh: '该规则已不存在' };

/** Tells what a rule did with a filing. */
export function explainedRun(run: RuleRun, rules: readonly Rule[] = RULES): ExplainedRun {
  const texts = rules.find(({ code }) => code === run.rule);
  return {
    rule: run.rule,
    version: run.version,
    title: texts?.title ?? GONE,
    passes: texts?.passes ?? GONE,
    basis: texts?.basis ?? GONE,
    outcome: worst(run.hits.map(({ severity }) => severity)),
    skipped: run.skipped,
    inputs: shownFacts('', run.inputs),
    limits: shownFacts('', run.limits),
    hits: run.hits.map((hit) => ({ ...hit, rule: run.rule })),
  };
}

/** Every leaf of a JSON value by its path. */
function shownFacts(path: string, value: unknown): ShownFact[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => shownFacts(`${path}[${index}]`, item));
  if (value !== null && typeof value === 'object') {
    return Object.entries(value).flatMap(([key, inner]) => shownFacts(path ? `${path}.${key}` : key, inner));
  }
  return [{ name: path, value: value === null || value === undefined ? null : String(value) }];
}

/** What would make a refused filing pass: one line for each hit that refuses it. */
export const wouldPass = (runs: readonly RuleRun[]): string[] =>
  runs.flatMap(({ rule, hits }) =>
    hits
      .filter(({ severity }) => severity === 'REJECT')
      .map(({ path, allowed, message }) => `${rule} ${path}: ${allowed ?? message}`),
  );
