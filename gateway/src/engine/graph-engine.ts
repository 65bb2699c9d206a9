import { ok, refuse, type Result } from '@trust-supervision/kernel';
import { getVariableValues, GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { tooLargeIn } from '../limits/document-limits';
import type { Limits } from '../limits/limits';
import type { Asked, SubgraphSource } from '../subgraph-source';
import { operationIn, parsed, validated, type Refused } from './documents';
import { Execution } from './execution';
import { introspect } from './introspection';
import type { Json } from './json';
import { PreparedOperation, type Document } from './prepared-operation';
import { loadSupergraph, type LoadedSupergraph } from './supergraph';

/** What an operation came to. `incomplete` are values that a subgraph gave against its own schema. */
export type Answered = {
  readonly data: Json | null;
  readonly errors: readonly GraphQLError[];
  readonly incomplete: readonly GraphQLError[];
};

/**
 * One request for a prepared operation. The variables are the caller's, checked by `readVariables`. The deadline is this
 * operation's alone, and over with it.
 */
export type Run = { readonly variables: Json; readonly asked: Asked };

/** How many prepared operations are kept: those used last. */
const OPERATIONS_KEPT = 1_000;
/** How many faults of variables are told. */
const FAULTS_TOLD = 20;

/**
 * Plans operations over a supergraph with Apollo's planner and carries the plans out. What depends on the document
 * alone is done once; a request costs its fetches and putting their answers together.
 */
export class GraphEngine {
  readonly #supergraph: LoadedSupergraph;
  readonly #views = new Map<GraphQLSchema, GraphEngine>();
  readonly #prepared = new LRUCache<string, PreparedOperation>({ max: OPERATIONS_KEPT });

  /**
   * Throws when the supergraph cannot be read or names a subgraph that was not handed over. Does not ask the
   * subgraphs anything.
   */
  constructor(
    supergraph: string | LoadedSupergraph,
    private readonly sources: ReadonlyMap<string, SubgraphSource>,
    private readonly limits: Limits,
  ) {
    this.#supergraph = typeof supergraph === 'string' ? loadSupergraph(supergraph) : supergraph;
    for (const name of this.#supergraph.subgraphs) {
      if (!sources.has(name))
        throw new Error(`the supergraph names the subgraph ${name}, which was not handed over`);
    }
  }

  /** The subgraphs that the supergraph is made of, by name. */
  get subgraphs(): readonly string[] {
    return this.#supergraph.subgraphs;
  }

  /** What callers can ask. */
  get schema(): GraphQLSchema {
    return this.#supergraph.schema;
  }

  /**
   * The same graph for callers who see a part of its schema: nothing else can be asked of it, nor asked about. What it
   * prepares is kept for the next of them.
   */
  seenAs(schema: GraphQLSchema): GraphEngine {
    const known = this.#views.get(schema);
    if (known) return known;
    const view = new GraphEngine({ ...this.#supergraph, schema }, this.sources, this.limits);
    this.#views.set(schema, view);
    return view;
  }

  /** Reads, checks and plans an operation, or takes it from memory. Refuses what is too large or does not fit. */
  prepare(query: string, operationName: string | null): Result<PreparedOperation, Refused> {
    const key = operationName === null ? query : `${operationName}\n${query}`;
    const known = this.#prepared.get(key);
    if (known) return ok(known);
    const document = parsed(query, this.limits.tokens);
    if (!document.ok) return document;
    const tooLarge = tooLargeIn(document.value, this.limits);
    if (tooLarge.length > 0) return refuse(tooLarge);
    const valid = validated(this.schema, document.value);
    if (!valid.ok) return valid;
    const operation = operationIn(this.schema, valid.value, operationName);
    if (!operation.ok) return operation;
    const prepared = new PreparedOperation(this.#supergraph, valid.value, operation.value, {
      query,
      operationName,
    });
    this.#prepared.set(key, prepared);
    return ok(prepared);
  }

  /** Prepares operations before they are asked for; one that does not fit is left out. */
  warm(operations: Iterable<Document>): void {
    for (const { query, operationName } of operations) this.prepare(query, operationName);
  }

  /** The operations in memory, those used last at the end. */
  inUse(): readonly Document[] {
    return [...this.#prepared.rvalues()].flatMap((prepared) => prepared?.source ?? []);
  }

  /** Checks a request's variables. They stay as the caller gave them: the subgraphs read them themselves. */
  readVariables({ operation, variables }: PreparedOperation, given: Json): Result<Json, Refused> {
    const { variableDefinitions = [] } = operation;
    if (variables.read(given)) return ok(given);
    const { errors } = getVariableValues(this.schema, variableDefinitions, given, { maxErrors: FAULTS_TOLD });
    if (!errors) return ok(given);
    return refuse(
      errors.map(({ message }) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })),
    );
  }

  /** Runs a query or a mutation. An outage is an error beside what the healthy subgraphs said. */
  async execute(prepared: PreparedOperation, run: Run): Promise<Answered> {
    if (prepared.primary) throw new Error('a subscription is run event by event');
    return this.#carriedOut(prepared, this.#executionOf(prepared, run), run);
  }

  /**
   * Completes one event of a subscription: what its owner said to `prepared.primary`, and of the other subgraphs what
   * the operation selects beside. The event is taken into the answer, so it is the engine's from now on.
   */
  async executeEvent(prepared: PreparedOperation, event: ExecutionResult, run: Run): Promise<Answered> {
    if (!prepared.primary) throw new Error('only a subscription has events');
    const execution = this.#executionOf(prepared, run);
    execution.take(prepared.primary, event);
    return this.#carriedOut(prepared, execution, run);
  }

  async #carriedOut(prepared: PreparedOperation, execution: Execution, run: Run): Promise<Answered> {
    try {
      if (prepared.plan) await execution.run(prepared.plan);
    } finally {
      run.asked.deadline.over();
    }
    return this.#completed(prepared, run, execution);
  }

  #executionOf(prepared: PreparedOperation, { variables, asked }: Run): Execution {
    const conditions = prepared.conditions(variables);
    const { joined } = this.#supergraph;
    return new Execution({ joined, sources: this.sources, asked, variables, conditions }, {});
  }

  #completed(prepared: PreparedOperation, { variables }: Run, { data, errors }: Execution): Answered {
    const { operation, fragments } = prepared;
    const shape = prepared.shape(prepared.conditions(variables));
    const completed = shape.complete(data, (nodes) =>
      introspect(this.schema, { operation, fragments, variables }, nodes),
    );
    // A null that came with an error is explained by it.
    return { data: completed.data, errors, incomplete: errors.length === 0 ? completed.incomplete : [] };
  }
}
