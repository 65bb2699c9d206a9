import type { Server } from 'node:http';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { SubgraphTransport } from '@trust-supervision/subgraph';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { faultLine, type Logger } from './log';
import { isForCallers, maskError, withRequestId } from './masking';
import { stripAccessDirectives } from './strip-directives';
import { SubgraphSource, type Asked, type Patience } from './subgraph-source';

/** What the graph is made of; `httpServer` is drained when the graph stops. */
export type GraphParts = {
  readonly supergraphSdl: string;
  readonly subgraphs: readonly SubgraphTransport[];
  readonly patience: Patience;
  readonly logger: Logger;
  readonly httpServer: Server;
};

/**
 * Plans and runs operations over the subgraphs. Starts without them being ready. Throws when the supergraph
 * cannot be read or names a subgraph that was not handed over.
 */
export async function openGraph(parts: GraphParts): Promise<ApolloServer<Asked>> {
  const graph = new ApolloServer<Asked>({
    gateway: gatewayOver(parts),
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    formatError: maskError,
    logger: libraryLogger(parts.logger),
    plugins: [
      keepFaultsInside(parts.logger),
      ApolloServerPluginDrainHttpServer({ httpServer: parts.httpServer }),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
  await graph.start();
  return graph;
}

function gatewayOver({ supergraphSdl, subgraphs, patience, logger }: GraphParts): ApolloGateway {
  // Without this the constructor opens an exporter that reports this machine to the vendor.
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
  const byName = new Map(subgraphs.map((transport) => [transport.name, transport]));
  return new ApolloGateway({
    supergraphSdl: stripAccessDirectives(supergraphSdl),
    // Plans show which subgraphs stand behind a field, and the default shows them outside production.
    __exposeQueryPlanExperimental: false,
    logger: libraryLogger(logger),
    buildService: ({ name }) => {
      const transport = byName.get(name);
      if (!transport) throw new Error(`the supergraph names the subgraph ${name}, which was not handed over`);
      return new SubgraphSource(transport, patience);
    },
  });
}

/** Logs each fault with its cause, and quotes the request id in each error that leaves. */
const keepFaultsInside = (logger: Logger): ApolloServerPlugin<Asked> => ({
  requestDidStart: async ({ contextValue }) => {
    const { requestId } = contextValue.identity;
    const logFault = (error: GraphQLError | GraphQLFormattedError): void => {
      if (isForCallers(error) && error.extensions?.['code'] !== 'SUBGRAPH_UNAVAILABLE') return;
      const subgraph = error.extensions?.['serviceName'];
      logger(faultLine(requestId, error, typeof subgraph === 'string' ? subgraph : undefined));
    };
    return {
      didResolveOperation: async ({ operation, operationName }) => {
        if (!operation) throw operationUnclear();
        contextValue.noteOperation(operationName);
      },
      didEncounterErrors: async ({ errors }) => {
        for (const error of errors) logFault(error);
      },
      willSendResponse: async ({ response: { body } }) => {
        if (body.kind !== 'single') return;
        const { extensions, errors = [], ...result } = body.singleResult;
        const incomplete = incompleteValues(extensions);
        for (const error of incomplete) logFault(error);
        const shown = [...errors, ...incomplete.map(maskError)];
        body.singleResult = {
          ...result,
          ...(shown.length > 0 && { errors: shown.map((error) => withRequestId(error, requestId)) }),
        };
      },
    };
  },
});

/** @apollo/gateway would throw a plain error here, which answers 500. */
const operationUnclear = (): GraphQLError =>
  new GraphQLError(
    'The document has several operations, or not the one named: set operationName to one of them.',
    {
      extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
    },
  );

/**
 * @apollo/gateway reports a null that a subgraph gave against its own schema in an extension, with type
 * names; to the caller it is a fault like any other.
 */
const incompleteValues = (extensions: Record<string, unknown> | undefined): GraphQLFormattedError[] =>
  (extensions?.['valueCompletion'] as GraphQLFormattedError[] | undefined) ?? [];

/** The libraries' own warnings as log lines; their debug and info chatter is left out. */
const libraryLogger = (logger: Logger) => ({
  debug: () => undefined,
  info: () => undefined,
  warn: (message?: unknown) => logger({ level: 'warn', event: 'library', message: String(message) }),
  error: (message?: unknown) => logger({ level: 'error', event: 'library', message: String(message) }),
});
