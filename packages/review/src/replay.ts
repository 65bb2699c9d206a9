import { digestOf } from '@trust-supervision/kernel';
import type { FilingKind } from './facts';
import { isFor, specificity, type ParameterRow, type ParametersInForce } from './parameter';
import { outcomeOf, ruleSetVersion, runOf, type Review, type RuleRun } from './review';
import type { Hit, Rule } from './rule';
import { RULES } from './rules';
import type { Severity } from './severity';

/** Why a replay is not, or cannot be, the same. */
export type ReplayDifference = {
  readonly reason: 'RULE_GONE' | 'RULE_CHANGED' | 'ANSWER_DIFFERS' | 'RULE_SET_ALTERED' | 'OUTCOME_ALTERED';
  readonly rule: string | null;
  readonly before: string;
  readonly after: string;
};

/** What a replay came to. Rules that can no longer be held against a filing stand as they stood. */
export type Replay = {
  readonly same: boolean;
  readonly outcome: Severity;
  readonly differences: readonly ReplayDifference[];
};

/** Holds the rules of today against what they read then, with the parameters of then (invariant 12 of domain 12). */
export function replay(kept: Review, rules: readonly Rule[] = RULES): Replay {
  const differences: ReplayDifference[] = [];
  const parameters = byCode(kept.ruleSet.parameters);
  const digest = ruleSetVersion(kept.ruleSet);
  if (digest !== kept.ruleSet.version)
    differences.push({ reason: 'RULE_SET_ALTERED', rule: null, before: kept.ruleSet.version, after: digest });
  const runs = kept.runs.map((run): RuleRun => {
    const rule = rules.find(({ code }) => code === run.rule);
    if (rule?.version !== run.version) {
      const after = rule ? `version ${rule.version}` : 'no such rule';
      const reason = rule ? 'RULE_CHANGED' : 'RULE_GONE';
      differences.push({ reason, rule: run.rule, before: `version ${run.version}`, after });
      return run;
    }
    const again = runOf(rule, run.inputs, parameters);
    if (digestOf(again) !== digestOf(run)) {
      const [before, after] = [JSON.stringify(run.hits), JSON.stringify(again.hits)];
      differences.push({ reason: 'ANSWER_DIFFERS', rule: run.rule, before, after });
    }
    return again;
  });
  const outcome = outcomeOf(runs);
  if (outcome !== kept.outcome)
    differences.push({ reason: 'OUTCOME_ALTERED', rule: null, before: kept.outcome, after: outcome });
  return { same: differences.length === 0, outcome, differences };
}

/** A review as it would be with drafted parameters, where it can be told. */
export type WhatIf = {
  readonly changes: boolean;
  readonly before: Severity;
  readonly after: Severity;
  /** Hits that come, and hits that go. */
  readonly added: readonly (Hit & { readonly rule: string })[];
  readonly removed: readonly (Hit & { readonly rule: string })[];
  /** Rules that changed since, whose part cannot be told. */
  readonly untold: readonly string[];
};

/** What a kept review would have come to with drafted rows in the place of those that were in force. */
export function whatIf(
  kept: Review,
  at: { readonly business: FilingKind; readonly district: string },
  draft: readonly ParameterRow[],
  rules: readonly Rule[] = RULES,
): WhatIf {
  const parameters = byCode(withDraft(kept.ruleSet.parameters, at, draft));
  const untold: string[] = [];
  const runs = kept.runs.map((run): RuleRun => {
    const rule = rules.find(({ code }) => code === run.rule);
    if (rule?.version === run.version) return runOf(rule, run.inputs, parameters);
    untold.push(run.rule);
    return run;
  });
  const [then, now] = [hitsOf(kept.runs), hitsOf(runs)];
  const added = beside(now, then);
  const removed = beside(then, now);
  const after = outcomeOf(runs);
  const changes = added.length > 0 || removed.length > 0 || after !== kept.outcome;
  return { changes, before: kept.outcome, after, added, removed, untold };
}

/** A drafted row takes the place of the one that was in force unless that one is more specific. */
function withDraft(
  rows: readonly ParameterRow[],
  { business, district }: { readonly business: FilingKind; readonly district: string },
  draft: readonly ParameterRow[],
): ParameterRow[] {
  const chosen = new Map(rows.map((row) => [row.code, row]));
  for (const row of draft) {
    if (!isFor(row, business, district)) continue;
    const other = chosen.get(row.code);
    if (!other || specificity(row) >= specificity(other)) chosen.set(row.code, row);
  }
  return [...chosen.values()];
}

const byCode = (rows: readonly ParameterRow[]): ParametersInForce =>
  new Map(rows.map((row) => [row.code, row]));

type RuleHit = Hit & { readonly rule: string };

const hitsOf = (runs: readonly RuleRun[]): RuleHit[] =>
  runs.flatMap(({ rule, hits }) => hits.map((hit) => ({ ...hit, rule })));

/** The hits of one side that the other does not have. A limit that is worded anew is no other hit. */
function beside(hits: readonly RuleHit[], others: readonly RuleHit[]): RuleHit[] {
  const there = new Set(others.map(identityOf));
  return hits.filter((hit) => !there.has(identityOf(hit)));
}

const identityOf = ({ rule, code, path, severity }: RuleHit): string =>
  [rule, code, path, severity].join(' ');
