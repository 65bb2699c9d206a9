import type { FetchNode, PlanNode } from '@apollo/query-planner';
import { GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { Asked, SubgraphSource } from '../subgraph-source';
import { representationsOf, rewrite } from './entities';
import { isJson, merge, objectsAt, placesAt, type Json } from './json';
import type { Conditions } from './selection';

/** What a plan is carried out with, for one request. */
export type Carrying = {
  readonly joined: GraphQLSchema;
  readonly sources: ReadonlyMap<string, SubgraphSource>;
  readonly asked: Asked;
  readonly variables: Json;
  /** The values of the variables that branches of the plan depend on. */
  readonly conditions: Conditions;
};

const DONE = Promise.resolve();

/** A fetch of entities: it says what it must know of them. */
type EntityFetch = FetchNode & Required<Pick<FetchNode, 'requires'>>;

/**
 * Carries out a query plan: asks each subgraph for its part and puts the parts together in `data`. A part that is
 * missing is an error and nothing else; all that can still be asked without it is asked.
 */
export class Execution {
  readonly errors: GraphQLError[] = [];

  constructor(
    private readonly carrying: Carrying,
    /** Grows with every answer. */
    readonly data: Json,
  ) {}

  run(node: PlanNode, path: readonly (string | number)[] = []): Promise<unknown> {
    switch (node.kind) {
      case 'Fetch':
        return this.#fetch(node, path);
      case 'Flatten':
        return this.run(node.node, [...path, ...node.path]);
      case 'Sequence':
        return this.#inTurn(node.nodes, path);
      case 'Parallel':
        return Promise.all(node.nodes.map((step) => this.run(step, path)));
      case 'Condition': {
        const branch = this.carrying.conditions.get(node.condition) ? node.ifClause : node.elseClause;
        return branch ? this.run(branch, path) : DONE;
      }
      default:
        throw new Error(`the planner was not allowed to plan ${node.kind}`);
    }
  }

  async #inTurn(steps: readonly PlanNode[], path: readonly (string | number)[]): Promise<void> {
    for (const step of steps) await this.run(step, path);
  }

  /** Takes what a subgraph said of one fetch: directly, or as the event of a subscription. */
  take(fetch: FetchNode, { data, errors = [] }: ExecutionResult): void {
    for (const error of errors) this.#report(fetch, error, error.path);
    this.#mergeInto([this.data], fetch, data);
  }

  async #fetch(fetch: FetchNode, path: readonly (string | number)[]): Promise<void> {
    const objects = objectsAt(this.data, path);
    if (objects.length === 0) return;
    if (fetch.requires) return this.#fetchEntities(fetch as EntityFetch, path, objects);
    const { data, errors = [] } = await this.#ask(fetch, this.#variablesOf(fetch));
    for (const error of errors) this.#report(fetch, error, error.path && [...path, ...error.path]);
    this.#mergeInto(objects, fetch, data);
  }

  async #fetchEntities(
    fetch: EntityFetch,
    path: readonly (string | number)[],
    objects: readonly Json[],
  ): Promise<void> {
    const { joined } = this.carrying;
    const { list, owners } = representationsOf(joined, objects, fetch);
    if (list.length === 0) return;
    const variables = this.#variablesOf(fetch);
    variables['representations'] = list;
    const { data, errors = [] } = await this.#ask(fetch, variables);
    this.#reportOfEntities(fetch, errors, { path, owners });
    const entities = data?.['_entities'];
    if (!isJson(data)) return;
    if (!Array.isArray(entities) || entities.length !== list.length) {
      this.#report(
        fetch,
        this.#source(fetch).unusable(`did not answer the ${list.length} entities it was asked`),
      );
      return;
    }
    rewrite(joined, fetch.outputRewrites, entities);
    for (let index = 0; index < list.length; index += 1) {
      const entity: unknown = entities[index];
      if (!isJson(entity)) continue;
      for (const owner of owners[index] as readonly number[]) merge(objects[owner] as Json, entity);
    }
  }

  /** Says of an error which of the caller's objects it befell: each one that an entity stands for. */
  #reportOfEntities(
    fetch: FetchNode,
    errors: readonly GraphQLError[],
    { path, owners }: { path: readonly (string | number)[]; owners: readonly (readonly number[])[] },
  ): void {
    if (errors.length === 0) return;
    const places = placesAt(this.data, path);
    for (const error of errors) {
      const [, index, ...rest] = error.path ?? [];
      const befallen = typeof index === 'number' ? (owners[index] ?? []) : [];
      if (befallen.length === 0) this.#report(fetch, error);
      for (const owner of befallen) this.#report(fetch, error, [...(places[owner] ?? []), ...rest]);
    }
  }

  #mergeInto(objects: readonly Json[], fetch: FetchNode, data: unknown): void {
    if (!isJson(data)) return;
    rewrite(this.carrying.joined, fetch.outputRewrites, data);
    for (const object of objects) merge(object, data);
  }

  #ask(fetch: FetchNode, variables: Json): Promise<ExecutionResult> {
    const { operation: query, operationName, operationKind } = fetch;
    const isMutation = operationKind === 'mutation';
    return this.#source(fetch).ask({ query, operationName, variables, isMutation }, this.carrying.asked);
  }

  #source({ serviceName }: FetchNode): SubgraphSource {
    const source = this.carrying.sources.get(serviceName);
    if (source) return source;
    throw new Error(`the plan asks the subgraph ${serviceName}, which was not handed over`);
  }

  #variablesOf({ variableUsages = [] }: FetchNode): Json {
    const used: Json = {};
    for (const name of variableUsages) {
      const value = Object.hasOwn(this.carrying.variables, name) ? this.carrying.variables[name] : undefined;
      if (value !== undefined) used[name] = value;
    }
    return used;
  }

  #report({ serviceName }: FetchNode, error: GraphQLError, path?: readonly (string | number)[]): void {
    const { message, extensions } = error;
    const original = { originalError: error, extensions: { ...extensions, serviceName } };
    this.errors.push(new GraphQLError(message, { ...original, ...(path && { path }) }));
  }
}
