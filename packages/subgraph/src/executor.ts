import { buildSubgraphSchema } from '@apollo/subgraph';
import { isErrorCode, sharedResolvers } from '@trust-supervision/graphql';
import { ok, refuse, type LegalDate, type Result } from '@trust-supervision/kernel';
import {
  createSourceEventStream,
  execute,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { EventResults, type CursorEvent, type OpenedLog } from './event-results';
import { guardFields } from './access-rules';
import type { Identity } from './identity';
import type { SubgraphEvents, SubgraphRequest } from './transport';

/** How many parsed and validated documents are kept; the gateway's plans send the same ones again and again. */
const DOCUMENTS_KEPT = 1_000;

type ResolverMap = NonNullable<
  Parameters<typeof buildSubgraphSchema>[0] extends infer Module
    ? Module extends { resolvers?: infer Resolvers }
      ? Resolvers
      : never
    : never
>;

/** What every context has: who asks, which the access rules judge. */
export type Asking = { readonly identity: Identity };

/** Executes operations against a subgraph's schema. Errors that are not in the registry of codes leave masked. */
export class Executor<Context extends Asking> {
  readonly schema: GraphQLSchema;
  readonly #underWay = new Set<Promise<ExecutionResult>>();
  readonly #documents = new Map<string, DocumentNode | readonly GraphQLError[]>();

  constructor(
    typeDefs: string,
    /** The shared ones are added. */
    resolvers: object,
    private readonly contextOf: (identity: Identity) => Context,
    private readonly onBug: (error: unknown, identity: Identity) => void,
  ) {
    this.schema = buildSubgraphSchema({
      typeDefs: parse(typeDefs),
      resolvers: { ...sharedResolvers, ...resolvers } as ResolverMap,
    });
    guardFields(this.schema);
  }

  async run(request: SubgraphRequest): Promise<ExecutionResult> {
    const document = this.#document(request.query);
    return 'kind' in document ? this.#execute(document, request) : { errors: document };
  }

  /** Opens a subscription. Each event is executed with a context of its own, so that loaders never outlive it. */
  async subscribe(
    request: SubgraphRequest,
    today: () => LegalDate,
  ): Promise<Result<SubgraphEvents, readonly GraphQLError[]>> {
    const { identity } = request;
    const document = this.#document(request.query);
    if (!('kind' in document)) return refuse(document);
    const opened = await createSourceEventStream(this.#argumentsOf(document, request));
    if ('errors' in opened)
      return refuse((opened.errors ?? []).map((error) => this.#masked(error, identity)));
    const executeFor = (event: CursorEvent, businessDay: LegalDate): Promise<ExecutionResult> =>
      this.#execute(document, { ...request, identity: { ...identity, businessDay } }, event);
    return ok(new EventResults(opened as unknown as OpenedLog, executeFor, today));
  }

  /** Resolves when nothing is being executed any more, events that nobody waits for included. */
  async idle(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.allSettled(this.#underWay);
  }

  async #execute(
    document: DocumentNode,
    request: SubgraphRequest,
    event?: CursorEvent,
  ): Promise<ExecutionResult> {
    const executing = this.#executed(document, request, event);
    this.#underWay.add(executing);
    try {
      return await executing;
    } finally {
      this.#underWay.delete(executing);
    }
  }

  async #executed(
    document: DocumentNode,
    request: SubgraphRequest,
    event?: CursorEvent,
  ): Promise<ExecutionResult> {
    const result = await execute({ ...this.#argumentsOf(document, request), rootValue: event });
    return result.errors
      ? { ...result, errors: result.errors.map((error) => this.#masked(error, request.identity)) }
      : result;
  }

  #argumentsOf(document: DocumentNode, request: SubgraphRequest): ExecutionArgs {
    return {
      schema: this.schema,
      document,
      variableValues: request.variables,
      operationName: request.operationName ?? null,
      contextValue: this.contextOf(request.identity),
    };
  }

  #document(query: string): DocumentNode | readonly GraphQLError[] {
    const known = this.#documents.get(query);
    if (known) return known;
    const document = this.#parsed(query);
    if (this.#documents.size >= DOCUMENTS_KEPT)
      this.#documents.delete(this.#documents.keys().next().value as string);
    this.#documents.set(query, document);
    return document;
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
