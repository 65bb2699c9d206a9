import type { GraphQLError } from 'graphql';
import { json, type Answer, type Call } from './answers';
import type { Answered } from './engine';
import { faultLine, type Logger } from './log';
import { isForCallers, maskError, withRequestId } from './masking';

const JSON_TYPE = 'application/json; charset=utf-8';
const GRAPHQL_TYPE = 'application/graphql-response+json; charset=utf-8';

/** The media type a client gets, by its Accept; null when it takes neither of ours. */
export function mediaTypeFor(accept: string | undefined): string | null {
  if (accept === undefined || accept === '*/*') return JSON_TYPE;
  for (const range of accept.split(',')) {
    const type = range.split(';')[0]?.trim().toLowerCase();
    if (type === 'application/graphql-response+json') return GRAPHQL_TYPE;
    if (type === 'application/json' || type === 'application/*' || type === '*/*') return JSON_TYPE;
  }
  return null;
}

/** What an operation may cost and what it does, for whoever tunes a client. */
export type Spent = { readonly requested: number; readonly allowed: number };

/** Writes answers to GraphQL requests: logs each fault with its cause, and shows what may be shown. */
export class GraphQLAnswers {
  constructor(
    private readonly logger: Logger,
    private readonly mediaType: string,
  ) {}

  /** What an operation came to, complete or not. */
  done(call: Call, { data, errors, incomplete }: Answered, cost: Spent): Answer {
    const shown = this.#shown(call, [...errors, ...incomplete]);
    return this.#answer(200, { data, ...(shown.length > 0 && { errors: shown }), extensions: { cost } });
  }

  /** A request that ran nothing. */
  refused(
    call: Call,
    errors: readonly GraphQLError[],
    { status = 400, cost, headers }: { status?: number; cost?: Spent; headers?: Answer['headers'] } = {},
  ): Answer {
    const content = { errors: this.#shown(call, errors), ...(cost && { extensions: { cost } }) };
    return this.#answer(status, content, headers);
  }

  #answer(status: number, content: unknown, headers: Answer['headers'] = {}): Answer {
    return json(status, content, { 'content-type': this.mediaType, ...headers });
  }

  #shown({ requestId }: Call, errors: readonly GraphQLError[]): object[] {
    return errors.map((error) => {
      this.#logFault(requestId, error);
      return withRequestId(maskError(error.toJSON()), requestId);
    });
  }

  #logFault(requestId: string, error: GraphQLError): void {
    const { code, serviceName } = error.extensions;
    if (isForCallers(error) && code !== 'SUBGRAPH_UNAVAILABLE') return;
    this.logger(faultLine(requestId, error, typeof serviceName === 'string' ? serviceName : undefined));
  }
}
