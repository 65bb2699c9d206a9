import { limitExceeded } from '@trust-supervision/graphql';
import type { GraphQLError } from 'graphql';
import type { Limits } from './limits';

/** What of the variables is larger than allowed. Looks no further than the first list or level that is. */
export function tooLargeVariables(
  variables: Readonly<Record<string, unknown>>,
  { listLength, variableDepth }: Limits,
): readonly GraphQLError[] {
  for (const [name, value] of Object.entries(variables)) {
    const fault = faultIn(value, { listLength, levels: variableDepth });
    if (fault) return [limitExceeded(`The variable "${name.slice(0, 100)}" ${fault}.`)];
  }
  return [];
}

function faultIn(value: unknown, limits: { listLength: number; levels: number }): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const { listLength, levels } = limits;
  if (levels === 0) return 'has lists and objects too deep inside each other';
  if (Array.isArray(value) && value.length > listLength)
    return `has a list of ${value.length} elements; allowed: ${listLength}`;
  for (const part of Object.values(value)) {
    const fault = faultIn(part, { listLength, levels: levels - 1 });
    if (fault) return fault;
  }
  return null;
}
