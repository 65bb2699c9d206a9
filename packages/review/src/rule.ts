import type { ExceededLimit } from '@trust-supervision/kernel';
import type { Facts, FilingKind } from './facts';
import type { Bilingual, KnownParameter, Parameters } from './parameter';
import type { Severity } from './severity';

/** What a rule found: where, what was given, and what would have passed. `code` is stable and names the finding. */
export type Hit = {
  readonly code: string;
  readonly severity: Exclude<Severity, 'APPROVE'>;
  readonly path: string;
  readonly message: string;
  readonly value: string | null;
  readonly allowed: string | null;
  /** The numbers behind a limit that would be exceeded; absent for other findings. */
  readonly limit?: ExceededLimit;
};

/** What a rule came to, and the limits it held the filing against, as they are shown. */
export type Judgement = {
  readonly limits: Readonly<Record<string, string>>;
  readonly hits: readonly Hit[];
};

/** What is written down of a rule, for readers. */
type RuleTexts = {
  readonly code: string;
  /** Counted up when the same inputs may come to another answer, or other inputs are read. */
  readonly version: number;
  readonly title: Bilingual;
  readonly passes: Bilingual;
  /** The law it rests on, or that it is a design. */
  readonly basis: Bilingual;
  readonly appliesTo: readonly FilingKind[];
  /** The parameters it may read, with what ships of each. */
  readonly parameters: readonly KnownParameter[];
  /** What its hits may come to, mildest first. */
  readonly severities: readonly Exclude<Severity, 'APPROVE'>[];
};

/** A rule as its file states it. */
export type RuleOf<Inputs> = RuleTexts & {
  /** What of the facts it looks at, as plain JSON: kept with the decision. Null when it has nothing to look at. */
  readonly reads: (facts: Facts) => Inputs | null;
  /** The parameters that these inputs need; all of the rule's when not told. */
  readonly needs?: (inputs: Inputs) => readonly string[];
  readonly judge: (inputs: Inputs, parameters: Parameters) => Judgement;
};

/** A rule among others: what `reads` gave is what `needs` and `judge` take. */
export type Rule = RuleTexts & {
  readonly reads: (facts: Facts) => unknown;
  readonly needs: (inputs: unknown) => readonly string[];
  readonly judge: (inputs: unknown, parameters: Parameters) => Judgement;
};

/** Makes a rule: a pure function of what it reads and its parameters. */
export const defineRule = <Inputs>({ reads, needs, judge, ...texts }: RuleOf<Inputs>): Rule => ({
  ...texts,
  reads,
  needs: (inputs) => needs?.(inputs as Inputs) ?? texts.parameters.map(({ code }) => code),
  judge: (inputs, parameters) => judge(inputs as Inputs, parameters),
});

/** A judgement without limits to show. */
export const judged = (
  hits: readonly (Hit | false | null)[],
  limits: Readonly<Record<string, string>> = {},
): Judgement => ({ limits, hits: hits.filter((hit): hit is Hit => hit !== false && hit !== null) });
