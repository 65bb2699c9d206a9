import type { Fault } from '@trust-supervision/kernel';
import type { Decision } from './reviewer.store';

/** Everything that refuses a filing: the faults of its document, then what rules refuse it for. */
export const refusalOf = ({ documentFaults, runs }: Pick<Decision, 'documentFaults' | 'runs'>): Fault[] => [
  ...documentFaults,
  ...runs.flatMap(({ rule, hits }) =>
    hits
      .filter(({ severity }) => severity === 'REJECT')
      .map(({ code, path, message, value, allowed, limit }) => ({
        path,
        rule: code,
        reviewRule: rule,
        message,
        value,
        allowed,
        ...(limit ? { limit } : {}),
      })),
  ),
];

/** Why a decision leaves a filing to an officer: what a task is opened with. */
export const reasonsOf = ({ runs }: Pick<Decision, 'runs'>): { rule: string; message: string }[] =>
  runs.flatMap(({ rule, hits }) =>
    hits
      .filter(({ severity }) => severity === 'MANUAL')
      .map(({ message, value }) => ({ rule, message: value === null ? message : `${message}: ${value}` })),
  );
