import { MOST_PER_PAGE } from '@trust-supervision/graphql';
import { sha256 } from '@trust-supervision/kernel';
import { validate, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { operationIn, parsed } from '../engine/documents';
import { fragmentsOf } from '../engine/prepared-operation';
import { beyondLimits } from '../limits/beyond-limits';
import { CostOf } from '../limits/cost';
import { tooLargeIn } from '../limits/document-limits';
import type { Limits } from '../limits/limits';

/** An operation of a manifest in the common persisted-query format. `id` is the SHA-256 of `body`. */
export type RegisteredOperation = {
  readonly id: string;
  readonly name: string;
  readonly type: 'query' | 'subscription';
  readonly body: string;
};

/** How a registered operation fares: what it may cost at most, and all that stands against it. */
export type TriedOperation = {
  readonly operation: RegisteredOperation;
  /** With every page as large as it can be; null for one that cannot be read. */
  readonly cost: number | null;
  readonly faults: readonly string[];
};

/** Holds an operation against the schema of its contract and against the limits, without asking any subgraph. */
export function tried(operation: RegisteredOperation, schema: GraphQLSchema, limits: Limits): TriedOperation {
  const { id, body } = operation;
  const digest = sha256(body);
  const wrongId = id === digest ? [] : [`its id is ${id}; the SHA-256 of its body is ${digest}`];
  const document = parsed(body, limits.tokens);
  if (!document.ok)
    return { operation, cost: null, faults: [...wrongId, ...document.problem.map(messageOf)] };
  const unfit = [...tooLargeIn(document.value, limits), ...validate(schema, document.value)].map(messageOf);
  const named = operationIn(schema, document.value, null);
  if (!named.ok || unfit.length > 0) {
    const unnamed = named.ok ? [] : named.problem.map(messageOf);
    return { operation, cost: null, faults: [...wrongId, ...unfit, ...unnamed] };
  }
  const largest = largestPages(named.value);
  const cost = new CostOf(schema, named.value, fragmentsOf(document.value));
  const beyond = beyondLimits({ cost }, largest, { limits, role: 'AGENCY' }).map(messageOf);
  return {
    operation,
    cost: cost.with(largest),
    faults: [...wrongId, ...otherThanTold(operation, named.value), ...beyond],
  };
}

const messageOf = ({ message }: { readonly message: string }): string => message;

function otherThanTold({ name, type }: RegisteredOperation, found: OperationDefinitionNode): string[] {
  return [
    ...(found.operation === type ? [] : [`it is a ${found.operation}; the manifest says ${type}`]),
    ...(found.name?.value === name ? [] : [`it calls itself ${found.name?.value ?? 'nothing'}`]),
  ];
}

/** Variables that make the operation cost as much as it can. */
function largestPages({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, number> {
  const numbers = variableDefinitions.filter(({ type }) => {
    const named = type.kind === 'NonNullType' ? type.type : type;
    return named.kind === 'NamedType' && named.name.value === 'Int';
  });
  return Object.fromEntries(numbers.map(({ variable }) => [variable.name.value, MOST_PER_PAGE]));
}
