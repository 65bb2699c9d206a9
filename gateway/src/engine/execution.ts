import type { FetchNode, PlanNode } from '@apollo/query-planner';
import { GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { Asked, SubgraphSource } from '../subgraph-source';
import { representationsOf, rewrite } from './entities';
import { isJson, merge, visitAt, type Json, type Place } from './json';
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

  async run(node: PlanNode, path: readonly (string | number)[] = []): Promise<void> {
    switch (node.kind) {
      case 'Fetch':
        return this.#fetch(node, path);
      case 'Flatten':
        return this.run(node.node, [...path, ...node.path]);
      case 'Sequence':
        for (const step of node.nodes) await this.run(step, path);
        return undefined;
      case 'Parallel':
        await Promise.all(node.nodes.map((step) => this.run(step, path)));
        return undefined;
      case 'Condition': {
        const branch = this.carrying.conditions.get(node.condition) ? node.ifClause : node.elseClause;
        return branch && this.run(branch, path);
      }
      default:
        throw new Error(`the planner was not allowed to plan ${node.kind}`);
    }
  }

  /** Takes what a subgraph said of one fetch: directly, or as the event of a subscription. */
  take(fetch: FetchNode, { data, errors = [] }: ExecutionResult): void {
    for (const error of errors) this.#report(fetch, error, error.path);
    this.#mergeInto([this.data], fetch, data);
  }

  async #fetch(fetch: FetchNode, path: readonly (string | number)[]): Promise<void> {
    const objects: Json[] = [];
    visitAt(this.data, path, (object) => objects.push(object));
    if (objects.length === 0) return;
    if (fetch.requires) return this.#fetchEntities({ ...fetch, requires: fetch.requires }, path, objects);
    const { data, errors = [] } = await this.#ask(fetch, this.#variablesOf(fetch));
    for (const error of errors) this.#report(fetch, error, error.path && [...path, ...error.path]);
    this.#mergeInto(objects, fetch, data);
  }

  async #fetchEntities(
    fetch: FetchNode & Required<Pick<FetchNode, 'requires'>>,
    path: readonly (string | number)[],
    objects: readonly Json[],
  ): Promise<void> {
    const { joined } = this.carrying;
    const { list, owners } = representationsOf(joined, objects, fetch);
    if (list.length === 0) return;
    const { data, errors = [] } = await this.#ask(fetch, {
      ...this.#variablesOf(fetch),
      representations: list,
    });
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
    for (const [index, entity] of entities.entries()) {
      if (!isJson(entity)) continue;
      for (const owner of owners[index] ?? []) merge(objects[owner] as Json, entity);
    }
  }

  /** Says of an error which of the caller's objects it befell: each one that an entity stands for. */
  #reportOfEntities(
    fetch: FetchNode,
    errors: readonly GraphQLError[],
    { path, owners }: { path: readonly (string | number)[]; owners: readonly (readonly number[])[] },
  ): void {
    if (errors.length === 0) return;
    const places: Place[] = [];
    visitAt(this.data, path, (_object, at) => places.push([...at]));
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
