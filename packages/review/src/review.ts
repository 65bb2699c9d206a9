import { digestOf } from '@trust-supervision/kernel';
import type { Facts, FilingKind } from './facts';
import { Parameters, type ParameterRow, type ParametersInForce } from './parameter';
import type { Hit, Rule } from './rule';
import { RULES } from './rules';
import { worst, type Severity } from './severity';

/** What one rule did: what it looked at, its limits, what it found; or why it was not held against the filing. */
export type RuleRun = {
  readonly rule: string;
  readonly version: number;
  readonly inputs: unknown;
  readonly limits: Readonly<Record<string, string>>;
  readonly hits: readonly Hit[];
  /** The parameter that was switched off, so that the rule was not held against the filing; else null. */
  readonly skipped: string | null;
};

/** The rules of a kind of filing with the parameters in force: what a decision rests on. */
export type RuleSet = {
  /** Digest of the rest. */
  readonly version: string;
  readonly rules: readonly { readonly code: string; readonly version: number }[];
  readonly parameters: readonly ParameterRow[];
};

/** What a review came to. */
export type Review = {
  readonly ruleSet: RuleSet;
  readonly outcome: Severity;
  readonly runs: readonly RuleRun[];
};

/**
 * Reviews a filing (参数化判别): every rule of its kind runs, all hits are kept, the worst decides. Pure: the same facts
 * and parameters come to the same review.
 */
export function review(facts: Facts, parameters: ParametersInForce, rules: readonly Rule[] = RULES): Review {
  const applied = rules.filter(({ appliesTo }) => appliesTo.includes(facts.filing));
  const runs = applied.flatMap((rule): RuleRun[] => {
    const inputs = rule.reads(facts);
    return inputs === null ? [] : [runOf(rule, inputs, parameters)];
  });
  return { ruleSet: ruleSetOf(facts.filing, parameters, rules), outcome: outcomeOf(runs), runs };
}

/** The worst that the rules found. */
export const outcomeOf = (runs: readonly RuleRun[]): Severity =>
  worst(runs.flatMap(({ hits }) => hits.map(({ severity }) => severity)));

/** Holds one rule against inputs. A limit that nobody set is no reason to pass: then an officer decides. */
export function runOf(rule: Rule, inputs: unknown, parameters: ParametersInForce): RuleRun {
  const needed = rule.needs(inputs);
  const off = needed.find((code) => parameters.get(code)?.enabled === false);
  const missing = needed.filter((code) => !parameters.has(code));
  const { limits, hits } =
    off !== undefined || missing.length > 0
      ? { limits: {}, hits: off === undefined ? missing.map(parameterMissing) : [] }
      : rule.judge(inputs, new Parameters(parameters));
  return { rule: rule.code, version: rule.version, inputs, limits, hits, skipped: off ?? null };
}

const parameterMissing = (code: string): Hit => ({
  code: 'PARAMETER_MISSING',
  severity: 'MANUAL',
  path: 'parameters',
  message: 'no parameter is in force for this filing',
  value: code,
  allowed: 'a published parameter',
});

const known = new WeakMap<ParametersInForce, Map<string, RuleSet>>();

/** The rule set of a kind of filing; computed once for the same parameters. */
function ruleSetOf(filing: FilingKind, parameters: ParametersInForce, rules: readonly Rule[]): RuleSet {
  const applied = rules.filter(({ appliesTo }) => appliesTo.includes(filing));
  const key = `${filing} ${applied.map(({ code, version }) => `${code}/${version}`).join(' ')}`;
  const sets = known.get(parameters) ?? new Map<string, RuleSet>();
  known.set(parameters, sets);
  const set = sets.get(key) ?? computedRuleSet(applied, parameters);
  sets.set(key, set);
  return set;
}

function computedRuleSet(applied: readonly Rule[], parameters: ParametersInForce): RuleSet {
  const codes = [...new Set(applied.flatMap((rule) => rule.parameters.map(({ code }) => code)))].toSorted();
  const content = {
    rules: applied.map(({ code, version }) => ({ code, version })),
    parameters: codes.flatMap((code) => parameters.get(code) ?? []),
  };
  return { ...content, version: ruleSetVersion(content) };
}

/** Digest of codes and versions of rules and of the rows of their parameters. */
export const ruleSetVersion = ({ rules, parameters }: Omit<RuleSet, 'version'>): string =>
  digestOf({ rules, parameters });
