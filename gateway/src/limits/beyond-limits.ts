import { limitExceeded } from '@trust-supervision/graphql';
import type { Identity } from '@trust-supervision/subgraph';
import { GraphQLError } from 'graphql';
import type { CostOf } from './cost';
import type { Limits } from './limits';
import { tooLargeVariables } from './variable-limits';

/** What a request, be it a query, a mutation or a subscription, has more of than its caller may. */
export function beyondLimits(
  { cost }: { readonly cost: CostOf },
  variables: Record<string, unknown>,
  { limits, role }: { readonly limits: Limits; readonly role: Identity['role'] },
): readonly GraphQLError[] {
  if (cost.introspects && !limits.introspection.includes(role)) return [introspectionRefused()];
  const faults = [...tooLargeVariables(variables, limits), ...cost.tooLargePages(variables)];
  const requested = cost.with(variables);
  if (requested <= limits.cost) return faults;
  return [...faults, limitExceeded(`The operation costs ${requested}; allowed: ${limits.cost}.`)];
}

const introspectionRefused = (): GraphQLError =>
  new GraphQLError('You may not ask about the schema.', { extensions: { code: 'INTROSPECTION_REFUSED' } });
