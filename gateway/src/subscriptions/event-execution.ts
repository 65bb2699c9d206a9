import { buildOperationContext, executeQueryPlan, type GraphQLDataSource } from '@apollo/gateway';
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner, type FetchNode, type PlanNode } from '@apollo/query-planner';
import type { Identity, SubgraphEvent, SubgraphTransport } from '@trust-supervision/subgraph';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { SubgraphSource, type Patience } from '../subgraph-source';
import { stripAccessDirectives } from '../strip-directives';
import { operationOf, type LiveOperation } from './live-operation';

/** A planned subscription: what is subscribed to, at which subgraph, and how an event's answer is completed. */
export type PlannedSubscription = {
  readonly subgraph: SubgraphTransport;
  readonly query: string;
  readonly operationName: string | undefined;
  /** The variables that the subscribed part uses. */
  readonly variablesUsed: readonly string[];
  complete(event: SubgraphEvent, identity: Identity): Promise<ExecutionResult>;
};

/** Plans subscriptions over the supergraph and completes their events through the other subgraphs. */
export class SubscriptionPlanner {
  readonly schema: GraphQLSchema;
  readonly #supergraph: Supergraph;
  readonly #supergraphSchema: GraphQLSchema;
  readonly #planner: QueryPlanner;
  readonly #subgraphs: ReadonlyMap<string, SubgraphTransport>;
  readonly #patience: Patience;

  constructor(supergraphSdl: string, subgraphs: readonly SubgraphTransport[], patience: Patience) {
    this.#supergraph = Supergraph.build(stripAccessDirectives(supergraphSdl));
    this.#supergraphSchema = this.#supergraph.schema.toGraphQLJSSchema();
    this.schema = this.#supergraph.apiSchema().toGraphQLJSSchema();
    this.#planner = new QueryPlanner(this.#supergraph);
    this.#subgraphs = new Map(subgraphs.map((subgraph) => [subgraph.name, subgraph]));
    this.#patience = patience;
  }

  plan({ document, variables }: LiveOperation): PlannedSubscription {
    const operation = operationFromDocument(this.#supergraph.apiSchema(), document);
    const { node } = this.#planner.buildQueryPlan(operation);
    if (node?.kind !== 'Subscription') throw new Error('the plan of a subscription subscribes');
    const { primary, rest } = node;
    const subgraph = this.#subgraphs.get(primary.serviceName);
    if (!subgraph) throw new Error(`the plan names the subgraph ${primary.serviceName}, which is not there`);
    return {
      subgraph,
      query: primary.operation,
      operationName: primary.operationName,
      variablesUsed: primary.variableUsages ?? [],
      complete: (event, identity) => this.#complete({ document, variables, primary, rest, event, identity }),
    };
  }

  /** Runs the plan with the event in the place of its first fetch. */
  async #complete({
    document,
    variables,
    primary,
    rest,
    event,
    identity,
  }: Completion): Promise<ExecutionResult> {
    const sources = Object.fromEntries(
      [...this.#subgraphs].map(([name, subgraph]) => [name, new SubgraphSource(subgraph, this.#patience)]),
    );
    const answered: GraphQLDataSource = { process: async () => event.result as never };
    const owner = sources[primary.serviceName];
    const ownerOrEvent: GraphQLDataSource = {
      process: (options) =>
        options.request.query === primary.operation
          ? answered.process(options)
          : (owner as GraphQLDataSource).process(options),
    };
    const node: PlanNode = { kind: 'Sequence', nodes: rest ? [primary, rest] : [primary] };
    const requestContext = {
      request: { variables },
      context: { identity, noteOperation: () => undefined },
      operation: operationOf(document),
      metrics: {},
    };
    return (await executeQueryPlan(
      { kind: 'QueryPlan', node },
      { ...sources, [primary.serviceName]: ownerOrEvent } as Record<string, GraphQLDataSource>,
      requestContext as unknown as Parameters<typeof executeQueryPlan>[2],
      buildOperationContext({ schema: this.schema, operationDocument: document }),
      this.#supergraphSchema,
      this.#supergraph.apiSchema(),
    )) as ExecutionResult;
  }
}

type Completion = {
  readonly document: LiveOperation['document'];
  readonly variables: LiveOperation['variables'];
  readonly primary: FetchNode;
  readonly rest: PlanNode | undefined;
  readonly event: SubgraphEvent;
  readonly identity: Identity;
};
