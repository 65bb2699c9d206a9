import { isErrorCode, type ErrorCode } from '@trust-supervision/graphql';
import type { GraphQLFormattedError } from 'graphql';

/** What a caller reads in place of a fault: nothing about our inside, and how to ask us. */
export const UNEXPECTED = 'Something went wrong on our side; quote the request id.';

type Coded = { readonly extensions?: Readonly<Record<string, unknown>> };

/**
 * Whether an error may be shown as it is: its author gave it a code of the registry, so wrote it for the
 * caller. Anything else is a fault of ours.
 */
export const isForCallers = (error: Coded): boolean => registeredCode(error) !== 'INTERNAL_SERVER_ERROR';

/**
 * The part of an error that may leave: message and code of an error written for callers, the fixed text for
 * all others. Of the extensions only the code stays, and of the message no suggestion of names the caller did
 * not use.
 */
export function maskError(error: GraphQLFormattedError): GraphQLFormattedError {
  return {
    message: isForCallers(error) ? withoutSuggestion(error.message) : UNEXPECTED,
    ...(error.locations && { locations: error.locations }),
    ...(error.path && { path: error.path }),
    extensions: { code: registeredCode(error) },
  };
}

function registeredCode({ extensions = {} }: Coded): ErrorCode {
  const { code, serviceName } = extensions;
  // Apollo says BAD_REQUEST of a request it cannot read; the registry has one code for that.
  if (code === 'BAD_REQUEST') return 'BAD_USER_INPUT';
  // A planned fetch that a subgraph cannot parse or validate is our drift, not the caller's document.
  if (serviceName !== undefined && String(code).startsWith('GRAPHQL_')) return 'INTERNAL_SERVER_ERROR';
  return isErrorCode(code) ? code : 'INTERNAL_SERVER_ERROR';
}

/** Puts the request id into an error, by which an operator finds the fault line in the log. */
export const withRequestId = (error: GraphQLFormattedError, requestId: string): GraphQLFormattedError => ({
  ...error,
  extensions: { ...error.extensions, requestId },
});

const withoutSuggestion = (message: string): string => message.replace(/ ?Did you mean [^?]*\?/g, '');
