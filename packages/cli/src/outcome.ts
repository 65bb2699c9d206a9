import { Sentence } from './sentence';

/** A fault as the graph tells it. */
export type ToldFault = {
  readonly path: string;
  readonly rule: string;
  readonly message: string;
  readonly value: string | null;
  readonly allowed: string | null;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: string | null;
};

/** What a mutation answers: the thing done, or a problem; `kind` is its type in the schema. */
export type Outcome = {
  readonly kind: string;
  readonly message?: string;
  readonly faults?: readonly ToldFault[];
};

/** What to select of a mutation's result so that every refusal can be told. */
export const PROBLEM_FIELDS = `
  kind: __typename
  ... on Problem { message }
  ... on FilingRefused { faults { path rule message value allowed sheet row column } }`;

/** The outcome, when it is the thing that was to be done. Throws a sentence with every fault otherwise. */
export function expectDone<Done extends Outcome>(what: string, typename: string, outcome: Done): Done {
  if (outcome.kind === typename) return outcome;
  if (outcome.kind === 'FilingPending') {
    const later = 'Send it again to learn what became of it.';
    throw new Sentence(
      `${what} is received, and waits for facts of the enterprise that have not arrived. ${later}`,
    );
  }
  const faults = (outcome.faults ?? []).map(
    ({ path, message, value, allowed }) =>
      `  ${path}: ${message} (${value ?? 'nothing'}; allowed: ${allowed ?? '-'})`,
  );
  throw new Sentence([`${what} was refused: ${outcome.message ?? outcome.kind}`, ...faults].join('\n'));
}
