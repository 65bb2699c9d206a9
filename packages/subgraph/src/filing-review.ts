import { reviewOf, type Decisions, type KeptDecision } from '@trust-supervision/decisions';
import { filingRefused, limitExceeded, type FilingRefused } from '@trust-supervision/graphql';
import type { LegalDate } from '@trust-supervision/kernel';
import {
  checkDraft,
  drafted,
  explainedRun,
  replay,
  whatIf,
  wouldPass,
  type DraftedParameter,
  type ExplainedRun,
  type FilingKind,
  type ParameterRow,
} from '@trust-supervision/review';
import type { Rows } from './rows';

/** Decisions of an interval that one question may look at. */
const MOST_EXAMINED = 50_000;

/** A kept decision as the graph shows it. */
export const filingReview = (kept: KeptDecision) => ({
  ...kept,
  id: kept.decisionId,
  enterpriseUsci: kept.usci,
  ruleSetVersion: kept.ruleSet.version,
  rules: kept.runs.map((run) => shownRun(explainedRun(run))),
  documentFaults: filingRefused(kept.documentFaults).faults,
  parameters: kept.ruleSet.parameters.map(shownParameter),
  wouldPass:
    kept.outcome === 'REJECT'
      ? [
          ...kept.documentFaults.map(({ path, allowed, message }) => `${path}: ${allowed ?? message}`),
          ...wouldPass(kept.runs),
        ]
      : [],
});

/** The decision, if there is one and the caller is shown it. */
export const shownDecision = async (rows: Rows, kept: KeptDecision | null | undefined) =>
  kept && (await rows.show(kept.usci)) ? kept : null;

/** The same as the graph shows it. */
export const visibleReview = async (rows: Rows, kept: KeptDecision | null | undefined) => {
  const decision = await shownDecision(rows, kept);
  return decision && filingReview(decision);
};

const shownRun = ({ title, passes, basis, skipped, ...run }: ExplainedRun) => ({
  ...run,
  title: title.en,
  titleZh: title.zh,
  passesWhen: passes.en,
  passesWhenZh: passes.zh,
  basis: basis.en,
  basisZh: basis.zh,
  switchedOffBy: skipped,
});

/** A parameter as the graph shows it. */
export const shownParameter = ({ name, ...row }: ParameterRow) => ({
  ...row,
  name: name.en,
  nameZh: name.zh,
});

/** Replays a kept decision, as the graph shows it. */
export const replayedReview = (kept: KeptDecision) => {
  const { same, outcome, differences } = replay(reviewOf(kept));
  return { same, before: kept.ruleOutcome, after: outcome, differences };
};

type WhatIfInput = {
  readonly parameters: readonly (Omit<DraftedParameter, 'business' | 'district' | 'validTo' | 'enabled'> & {
    readonly business?: FilingKind | null | undefined;
    readonly district?: string | null | undefined;
    readonly validTo?: LegalDate | null | undefined;
    readonly enabled?: boolean | null | undefined;
  })[];
  readonly from: LegalDate;
  readonly to: LegalDate;
};

/** Drafted parameters as they are typed. */
export const typedDraft = (rows: WhatIfInput['parameters']): DraftedParameter[] =>
  rows.map((row) => ({
    ...row,
    business: row.business ?? null,
    district: row.district ?? null,
    validTo: row.validTo ?? null,
    enabled: row.enabled ?? true,
  }));

/** Exactly the decisions of an interval that drafted parameters would change; the faults of a draft that is none. */
export async function reviewWhatIf(decisions: Decisions, { parameters, from, to }: WhatIfInput) {
  const draft = typedDraft(parameters);
  const faults = checkDraft(draft, { earliest: null });
  if (faults.length > 0) return filingRefused(faults) satisfies FilingRefused;
  if ((await decisions.countBetween(from, to)) > MOST_EXAMINED)
    throw limitExceeded(`More than ${MOST_EXAMINED} decisions lie between ${from} and ${to}: ask for less.`);
  const rows = drafted(draft, 0);
  const changed = [];
  const untold: string[] = [];
  let examined = 0;
  for await (const part of decisions.between(from, to)) {
    for (const kept of part) {
      const { filing, district, decisionId, filingKey, usci } = kept;
      const told = whatIf(reviewOf(kept), { business: filing, district }, rows);
      examined += 1;
      if (told.untold.length > 0) untold.push(decisionId);
      if (!told.changes) continue;
      const after = kept.documentFaults.length > 0 ? 'REJECT' : told.after;
      changed.push({
        ...told,
        decisionId,
        filing,
        filingKey,
        enterpriseUsci: usci,
        before: kept.outcome,
        after,
      });
    }
  }
  return { __typename: 'ReviewWhatIf' as const, examined, changed, untold };
}
