import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { Identity, SubgraphTransport } from '@trust-supervision/subgraph';
import { GraphQLError, type ExecutionResult } from 'graphql';
import { within } from './deadline';

/** What travels with one operation through the gateway; the name of the operation is noted for the log. */
export type Asked = { readonly identity: Identity; readonly noteOperation: (name: string | null) => void };

/**
 * How long the gateway waits for one call to a subgraph, in milliseconds. A mutation may import a whole
 * workbook. One that is given up may still be posted: the caller repeats it under the same `requestId` and
 * gets its outcome.
 */
export type Patience = { readonly query: number; readonly mutation: number };

/** The same result in the gateway's own type, which is stricter about properties that are `undefined`. */
type Answered = Awaited<ReturnType<GraphQLDataSource['process']>>;

/**
 * Hands a planned fetch to a subgraph with the identity of the asker. An outage is an error in the result.
 */
export class SubgraphSource implements GraphQLDataSource<Asked> {
  readonly #transport: SubgraphTransport;
  readonly #patience: Patience;

  constructor(transport: SubgraphTransport, patience: Patience) {
    this.#transport = transport;
    this.#patience = patience;
  }

  async process(options: GraphQLDataSourceProcessOptions<Asked>): Promise<Answered> {
    if (!('incomingRequestContext' in options)) {
      throw new Error('the supergraph is static: a subgraph is asked nothing but planned fetches');
    }
    const { query = '', operationName, variables = {} } = options.request;
    const { identity } = options.context;
    const isMutation = options.incomingRequestContext.operation?.operation === 'mutation';
    const patience = isMutation ? this.#patience.mutation : this.#patience.query;
    const result: ExecutionResult = await within(patience, (signal) =>
      this.#transport.execute({
        query,
        ...(operationName && { operationName }),
        variables,
        identity,
        signal,
      }),
    ).catch((failure: unknown) => ({ errors: [unavailable(failure)] }));
    return result as Answered;
  }
}

const unavailable = (failure: unknown): GraphQLError =>
  new GraphQLError('A part of the answer is not available at the moment; the rest of it holds.', {
    extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
    originalError: failure instanceof Error ? failure : new Error(String(failure)),
  });
