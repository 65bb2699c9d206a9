import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import type { SubgraphTransport } from '@trust-supervision/subgraph';
import { getOperationAST, parse, type ExecutionResult } from 'graphql';
import { sha256 } from '@trust-supervision/kernel';
import { ANYBODY } from './corpus-graph';

type Executor = Awaited<ReturnType<ApolloGateway['load']>>['executor'];
type Requested = Parameters<NonNullable<Executor>>[0];

/** @apollo/gateway as it is, over the same subgraphs: what our engine is compared with. */
export async function plainApollo(supergraphSdl: string, subgraphs: readonly SubgraphTransport[]) {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
    buildService: ({ name }) =>
      sourceOf(subgraphs.find((subgraph) => subgraph.name === name) as SubgraphTransport),
  });
  const { executor } = await gateway.load({ apollo: {} });
  return {
    run: async (query: string, variables: Record<string, unknown>): Promise<ExecutionResult> => {
      const document = parse(query);
      const operation = getOperationAST(document);
      return (await executor?.({
        request: { query, variables },
        document,
        operation,
        operationName: operation?.name?.value ?? null,
        queryHash: sha256(query),
        source: query,
        context: {},
        metrics: {},
        logger: console,
        schema: gateway.schema,
        cache: undefined,
      } as unknown as Requested)) as ExecutionResult;
    },
    stop: () => gateway.stop(),
  };
}

const sourceOf = (subgraph: SubgraphTransport): GraphQLDataSource => ({
  process: async ({ request: { query = '', operationName, variables = {} } }) =>
    (await subgraph.execute({
      query,
      ...(operationName && { operationName }),
      variables,
      identity: ANYBODY,
    })) as Awaited<ReturnType<GraphQLDataSource['process']>>,
});
