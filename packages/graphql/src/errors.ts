import { GraphQLError } from 'graphql';

/**
 * The registry of codes in `errors[].extensions.code`: sign-in, permission, limits, outages and bugs. What a caller
 * can act on in a filing is a `Problem` in the data instead. An error without one of these codes is
 * masked before it leaves: its message was not written for the caller.
 */
export const ERROR_CODES = {
  UNAUTHENTICATED: { status: 401, meaning: 'The token is missing, expired or not acceptable.' },
  FORBIDDEN: { status: 403, meaning: 'The signed-in caller may not do or see this.' },
  BAD_USER_INPUT: { status: 400, meaning: 'A variable or argument cannot be read.' },
  GRAPHQL_PARSE_FAILED: { status: 400, meaning: 'The document is no GraphQL.' },
  GRAPHQL_VALIDATION_FAILED: { status: 400, meaning: 'The document does not fit the schema.' },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    meaning: 'The operation to run is not clear from the request.',
  },
  PERSISTED_QUERY_NOT_FOUND: { status: 200, meaning: 'Send the query text along once.' },
  PERSISTED_QUERY_NOT_SUPPORTED: { status: 200, meaning: 'Send the query text.' },
  OPERATION_NOT_REGISTERED: {
    status: 403,
    meaning: 'The operation is not among those that the agency registered.',
  },
  LIMIT_EXCEEDED: { status: 400, meaning: 'The request is larger than allowed.' },
  RATE_LIMITED: { status: 429, meaning: 'Too many requests of this client; Retry-After says when to go on.' },
  INTROSPECTION_REFUSED: { status: 400, meaning: 'This caller may not ask about the schema.' },
  SUBGRAPH_UNAVAILABLE: {
    status: 200,
    meaning: 'One subgraph did not answer; the other fields are complete.',
  },
  SLOW_CONSUMER: { status: 200, meaning: 'Events were not taken fast enough; come back with the cursor.' },
  GOING_AWAY: { status: 200, meaning: 'The server stops; come back with the cursor.' },
  INTERNAL_SERVER_ERROR: { status: 500, meaning: 'A fault on our side; quote the request id.' },
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

/** Whether a code is in the registry: anything else is masked. */
export const isErrorCode = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && Object.hasOwn(ERROR_CODES, code);

const errorOf = (code: ErrorCode, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });

/** A variable or argument that cannot be read. */
export const badInput = (message: string): GraphQLError => errorOf('BAD_USER_INPUT', message);

/** The caller has not signed in, and this needs it. */
export const unauthenticated = (message = 'Sign in to ask for this.'): GraphQLError =>
  errorOf('UNAUTHENTICATED', message);

/** The caller is signed in, but may not do this. */
export const forbidden = (message: string): GraphQLError => errorOf('FORBIDDEN', message);

/** The answer would be larger than allowed. */
export const limitExceeded = (message: string): GraphQLError => errorOf('LIMIT_EXCEEDED', message);
