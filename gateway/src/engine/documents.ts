import { limitExceeded } from '@trust-supervision/graphql';
import { ok, refuse, type Result } from '@trust-supervision/kernel';
import {
  getOperationAST,
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

/** Why a document cannot run: one error at least, each with its code. */
export type Refused = readonly GraphQLError[];

/** More than these are not told; a document full of faults would keep us busy. */
const FAULTS_TOLD = 20;

/** Reads a document of at most so many tokens. */
export function parsed(query: string, maxTokens: number): Result<DocumentNode, Refused> {
  try {
    return ok(parse(query, { maxTokens }));
  } catch (failure) {
    // The parser calls itself for each bracket: the stack may end before the tokens do.
    if (failure instanceof RangeError) return refuse([limitExceeded('The document nests too deeply.')]);
    if (!(failure instanceof GraphQLError)) throw failure;
    const isLong = failure.message.includes(`${maxTokens} tokens`);
    return refuse([coded(failure, isLong ? 'LIMIT_EXCEEDED' : 'GRAPHQL_PARSE_FAILED')]);
  }
}

/** Checks it against what the caller sees. No message suggests a name that the caller did not use. */
export function validated(schema: GraphQLSchema, document: DocumentNode): Result<DocumentNode, Refused> {
  const options = { maxErrors: FAULTS_TOLD, hideSuggestions: true };
  const faults = validate(schema, document, specifiedRules, options);
  return faults.length === 0
    ? ok(document)
    : refuse(faults.map((fault) => coded(fault, 'GRAPHQL_VALIDATION_FAILED')));
}

/** The operation to run, of a kind that the caller's schema has. */
export function operationIn(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
): Result<OperationDefinitionNode, Refused> {
  const operation = getOperationAST(document, operationName);
  // Validation passes over what a schema has no root for.
  if (operation && !schema.getRootType(operation.operation)) {
    const nothing = `There is no ${operation.operation} here.`;
    return refuse([new GraphQLError(nothing, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })]);
  }
  if (operation) return ok(operation);
  const message =
    'The document has several operations, or not the one named: set operationName to one of them.';
  return refuse([new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } })]);
}

const coded = (error: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(error.message, {
    ...(error.nodes && { nodes: error.nodes }),
    ...(error.source && { source: error.source }),
    ...(error.positions && { positions: error.positions }),
    extensions: { code },
  });
