import { isErrorCode, sharedResolvers } from '@trust-supervision/graphql';
import { ok, refuse, type LegalDate, type Result } from '@trust-supervision/kernel';
import {
  createSourceEventStream,
  execute,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { answerEntities } from './entities';
import { CompiledOperation } from './execution/compiled-operation';
import { isPromise } from './execution/run';
import { EventResults, type CursorEvent, type OpenedLog } from './event-results';
import { guardFields, type Asking } from './access-rules';
import type { Identity } from './identity';
import { subgraphSchema } from './subgraph-schema';
import type { SubgraphEvents, SubgraphRequest } from './transport';

/** How many parsed and validated documents are kept; the gateway's plans send the same ones again and again. */
const DOCUMENTS_KEPT = 1_000;

/** A document that fits the schema; `compiled` is null for what graphql-js carries out itself. */
type Prepared = { readonly document: DocumentNode; readonly compiled: CompiledOperation | null };

/** Executes operations against a subgraph's schema. Errors that are not in the registry of codes leave masked. */
export class Executor<Context extends Asking> {
  readonly schema: GraphQLSchema;
  readonly #underWay = new Set<Promise<ExecutionResult>>();
  readonly #documents = new Map<string, Prepared | readonly GraphQLError[]>();

  constructor(
    typeDefs: string,
    /** The shared ones are added. */
    resolvers: object,
    private readonly contextOf: (identity: Identity) => Context,
    private readonly onBug: (error: unknown, identity: Identity) => void,
  ) {
    this.schema = subgraphSchema(typeDefs, { ...sharedResolvers, ...resolvers });
    guardFields(this.schema);
    answerEntities(this.schema);
  }

  async run(request: SubgraphRequest): Promise<ExecutionResult> {
    const prepared = this.#prepared(request.query);
    return 'document' in prepared ? this.#execute(prepared, request) : { errors: prepared };
  }

  /** Opens a subscription. Each event is executed with a context of its own, so that loaders never outlive it. */
  async subscribe(
    request: SubgraphRequest,
    today: () => LegalDate,
  ): Promise<Result<SubgraphEvents, readonly GraphQLError[]>> {
    const { identity } = request;
    const prepared = this.#prepared(request.query);
    if (!('document' in prepared)) return refuse(prepared);
    const opened = await createSourceEventStream(this.#argumentsOf(prepared, request));
    if ('errors' in opened)
      return refuse((opened.errors ?? []).map((error) => this.#masked(error, identity)));
    const executeFor = (event: CursorEvent, businessDay: LegalDate): Promise<ExecutionResult> =>
      this.#execute(prepared, { ...request, identity: { ...identity, businessDay } }, event);
    return ok(new EventResults(opened as unknown as OpenedLog, executeFor, today));
  }

  /** Resolves when nothing is being executed any more, events that nobody waits for included. */
  async idle(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.allSettled(this.#underWay);
  }

  async #execute(
    prepared: Prepared,
    request: SubgraphRequest,
    event?: CursorEvent,
  ): Promise<ExecutionResult> {
    const executing = this.#begun(prepared, request, event);
    if (!isPromise(executing)) return this.#shown(executing, request);
    this.#underWay.add(executing);
    try {
      return this.#shown(await executing, request);
    } finally {
      this.#underWay.delete(executing);
    }
  }

  #begun(
    prepared: Prepared,
    request: SubgraphRequest,
    event: CursorEvent | undefined,
  ): ExecutionResult | Promise<ExecutionResult> {
    const { compiled } = prepared;
    const asked = { ...this.#argumentsOf(prepared, request), rootValue: event };
    return compiled?.isNamed(request.operationName) ? compiled.run(asked) : execute(asked);
  }

  #shown(result: ExecutionResult, { identity }: SubgraphRequest): ExecutionResult {
    const { errors } = result;
    return errors ? { ...result, errors: errors.map((error) => this.#masked(error, identity)) } : result;
  }

  #argumentsOf({ document }: Prepared, request: SubgraphRequest) {
    return {
      schema: this.schema,
      document,
      variableValues: request.variables,
      operationName: request.operationName ?? null,
      contextValue: this.contextOf(request.identity),
    };
  }

  #prepared(query: string): Prepared | readonly GraphQLError[] {
    const known = this.#documents.get(query);
    if (known) return known;
    const document = this.#parsed(query);
    const prepared =
      'kind' in document ? { document, compiled: CompiledOperation.of(this.schema, document) } : document;
    if (this.#documents.size >= DOCUMENTS_KEPT)
      this.#documents.delete(this.#documents.keys().next().value as string);
    this.#documents.set(query, prepared);
    return prepared;
  }

  #parsed(query: string): DocumentNode | readonly GraphQLError[] {
    try {
      const document = parse(query);
      const faults = validate(this.schema, document);
      return faults.length === 0 ? document : faults.map(asValidation);
    } catch (failure) {
      if (failure instanceof GraphQLError) return [coded(failure, 'GRAPHQL_PARSE_FAILED')];
      throw failure;
    }
  }

  #masked(error: GraphQLError, identity: Identity): GraphQLError {
    if (isErrorCode(error.extensions['code'])) return error;
    // graphql-js itself reports variables that cannot be read without an original error.
    if (error.originalError === undefined) return coded(error, 'BAD_USER_INPUT');
    this.onBug(error.originalError, identity);
    return new GraphQLError('Something went wrong on our side.', {
      ...(error.nodes ? { nodes: error.nodes } : {}),
      ...(error.path ? { path: error.path } : {}),
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
  }
}

/** A scalar that could not be read says so by itself; anything else is a document that does not fit. */
const asValidation = (fault: GraphQLError): GraphQLError =>
  isErrorCode(fault.extensions['code']) ? fault : coded(fault, 'GRAPHQL_VALIDATION_FAILED');

const coded = (error: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(error.message, {
    ...(error.nodes ? { nodes: error.nodes } : {}),
    ...(error.path ? { path: error.path } : {}),
    extensions: { ...error.extensions, code },
  });
