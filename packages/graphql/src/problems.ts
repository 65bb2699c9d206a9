import type { ExceededLimit, Fault } from '@trust-supervision/kernel';

/** Refusals every subgraph shares, as the graph shows them. They are plain values, so that they can be stored. */
export type FilingRefused = {
  __typename: 'FilingRefused';
  message: string;
  faults: {
    path: string;
    rule: string;
    reviewRule: string | null;
    message: string;
    value: string | null;
    allowed: string | null;
    limit: ExceededLimit | null;
    sheet: string | null;
    row: number | null;
    column: string | null;
  }[];
  decisionId: string | null;
};
export type NotFound = { __typename: 'NotFound'; message: string; kind: string; key: string };
export type RequestIdReused = { __typename: 'RequestIdReused'; message: string; requestId: string };

/** The refusal of a filing with all its faults, and the decision on it where it was reviewed. */
export const filingRefused = (faults: readonly Fault[], decisionId: string | null = null): FilingRefused => ({
  __typename: 'FilingRefused',
  message:
    faults.length === 1
      ? `Refused: ${faults[0]?.message}`
      : `Refused for ${faults.length} faults; nothing was changed.`,
  faults: faults.map(({ cell, ...fault }) => ({
    ...fault,
    reviewRule: fault.reviewRule ?? null,
    limit: fault.limit ?? null,
    sheet: cell?.sheet ?? null,
    row: cell?.row ?? null,
    column: cell?.column ?? null,
  })),
  decisionId,
});

/** There is no such thing, or the caller may not see it: the answer is the same on purpose. */
export const notFound = (kind: string, key: string): NotFound => ({
  __typename: 'NotFound',
  message: `There is no ${kind} ${key}.`,
  kind,
  key,
});

/** Another content under a request id that was used before. */
export const requestIdReused = (requestId: string): RequestIdReused => ({
  __typename: 'RequestIdReused',
  message: `The request id ${requestId} was used before with other content. Use a new one; the first outcome stands.`,
  requestId,
});
