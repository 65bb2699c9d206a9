import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ErrorCode } from '@trust-supervision/graphql';

/** What was learnt of a request. Nothing in it names a person or an enterprise. */
export type Noted = {
  /** One of our paths; null for what callers made up. */
  path: string | null;
  operation: string | null;
  /** The caller's role, of an agency its contract; null while it is not known. */
  client: string | null;
  cost: number | null;
  /** Whether a part of the answer is missing. */
  isPartial: boolean;
};

/** One HTTP request on its way through the gateway. */
export type Call = {
  readonly request: IncomingMessage;
  readonly path: string;
  /** The parameters of the address. */
  readonly parameters: URLSearchParams;
  readonly requestId: string;
  /** What is noted on the way, for the log and the metrics. */
  readonly noted: Noted;
};

/** What is sent back. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Whole, or written bit by bit until it ends the response. */
  readonly body: string | Buffer | ((response: ServerResponse) => Promise<void>);
};

/** Answers one method of one path. */
export type Route = (call: Call) => Promise<Answer>;

/** A JSON answer. */
export const json = (status: number, content: unknown, headers: Answer['headers'] = {}): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(content),
});

/** A refusal, in the shape of a GraphQL error on every path, so that a client reads one shape. */
export const refusal = (
  { requestId }: Call,
  refused: { status: number; code: ErrorCode; message: string; headers?: Answer['headers'] },
): Answer =>
  json(
    refused.status,
    { errors: [{ message: refused.message, extensions: { code: refused.code, requestId } }] },
    refused.headers,
  );

/** A token that is missing or not accepted. */
export const signInRefusal = (call: Call, message: string): Answer =>
  refusal(call, {
    status: 401,
    code: 'UNAUTHENTICATED',
    message,
    headers: { 'www-authenticate': 'Bearer error="invalid_token"' },
  });

/** More bytes than `limit`. */
export const tooLarge = (call: Call, limit: number): Answer =>
  refusal(call, {
    status: 413,
    code: 'LIMIT_EXCEEDED',
    message: `At most ${limit} bytes are accepted here.`,
  });
