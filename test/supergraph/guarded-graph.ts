import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  createDevIssuer,
  startGateway,
  type Contract,
  type Persona,
  type SubgraphSdl,
} from '@trust-supervision/gateway';
import { legalDate, ok, refuse, SetClock } from '@trust-supervision/kernel';
import {
  guardFields,
  ROLES,
  type SubgraphEvent,
  type SubgraphEvents,
  type SubgraphTransport,
} from '@trust-supervision/subgraph';
import {
  createSourceEventStream,
  execute,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isListType,
  isObjectType,
  parse,
  type DocumentNode,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

/** Of the types an abstract field may have, those the next operation asks about. */
const wished = new Set<string>();

/** A subgraph by its SDL alone, guarded as in production, that answers something to every field it lets through. */
export class GuardedSubgraph implements SubgraphTransport {
  readonly name: string;
  /** Everything that reached it: operations, subscriptions, files, questions for its events. */
  calls = 0;
  readonly #schema: GraphQLSchema;
  readonly #documents = new Map<string, DocumentNode>();

  constructor({ name, typeDefs }: SubgraphSdl) {
    this.name = name;
    this.#schema = answering(typeDefs);
  }

  execute: SubgraphTransport['execute'] = async ({ query, variables, identity }) => {
    this.calls += 1;
    const operation = { schema: this.#schema, document: this.#document(query), variableValues: variables };
    return execute({ ...operation, contextValue: { identity } });
  };

  /** Tells of one event. */
  subscribe: NonNullable<SubgraphTransport['subscribe']> = async ({ query, variables, identity }) => {
    this.calls += 1;
    const { businessDay } = identity;
    const document = this.#document(query);
    const operation = {
      schema: this.#schema,
      document,
      variableValues: variables,
      contextValue: { identity },
    };
    const opened = await createSourceEventStream(operation);
    if ('errors' in opened) return refuse(opened.errors ?? []);
    let isTold = false;
    const next = async (): Promise<IteratorResult<SubgraphEvent>> => {
      if (isTold) return new Promise(() => undefined);
      isTold = true;
      const result = await execute({ ...operation, rootValue: {} });
      return { done: false, value: { cursor: '1', businessDay, result } };
    };
    const end = async (): Promise<IteratorResult<SubgraphEvent, undefined>> => ({
      done: true,
      value: undefined,
    });
    const events: SubgraphEvents = { cursor: '0', next, return: end, [Symbol.asyncIterator]: () => events };
    return ok(events);
  };

  #document(query: string): DocumentNode {
    const document = this.#documents.get(query) ?? parse(query);
    this.#documents.set(query, document);
    return document;
  }

  upload: NonNullable<SubgraphTransport['upload']> = async () => {
    this.calls += 1;
    return { uploadId: 'upload', sha256: '', bytes: 0 };
  };

  events: NonNullable<SubgraphTransport['events']> = async () => {
    this.calls += 1;
    return [];
  };

  ready: SubgraphTransport['ready'] = async () => ({ ok: true, detail: {} });
}

function answering(typeDefs: string): GraphQLSchema {
  const schema = buildSubgraphSchema({ typeDefs: parse(typeDefs) });
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('_')) continue;
    type.extensions = { apollo: { subgraph: { resolveReference: (reference: object) => reference } } };
    for (const field of Object.values(type.getFields()))
      if (!field.name.startsWith('_')) field.resolve = () => something(schema, field.type);
    if (type !== schema.getSubscriptionType()) continue;
    for (const field of Object.values(type.getFields())) field.subscribe = anEvent;
  }
  guardFields(schema);
  return schema;
}

async function* anEvent(): AsyncGenerator<object> {
  yield {};
}

function something(schema: GraphQLSchema, type: GraphQLOutputType): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [something(schema, nullable.ofType)];
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (isObjectType(named)) return {};
  if (isAbstractType(named)) {
    const possible = schema.getPossibleTypes(named);
    return { __typename: (possible.find(({ name }) => wished.has(name)) ?? possible[0])?.name };
  }
  return { Int: 1, Float: 1.5, Boolean: true }[named.name] ?? 'x';
}

/** An answer as it came, with its text. */
export type Answer = {
  readonly status: number;
  readonly text: string;
  readonly data?: unknown;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
};

/** The gateway over guarded subgraphs, and a way to ask it as somebody. */
export type GuardedGraph = {
  readonly url: string;
  ask(query: string, token: string | null, wishes?: readonly string[]): Promise<Answer>;
  /** The first that a subscription tells over server-sent events. */
  stream(query: string, token: string | null): Promise<Answer>;
  /** The same over a WebSocket. */
  socket(query: string, token: string | null): Promise<Answer>;
  tokenFor(persona: Persona): Promise<string>;
  /** How many operations reached a subgraph since the last look. */
  reached(): number;
  close(): Promise<void>;
};

/** So wide that only the access rules and the contract refuse anything. */
const WIDE = { tokens: 20_000, depth: 50, aliases: 2_000, rootFields: 2_000, directives: 2_000, cost: 1e9 };

/** Starts it. Agencies may try whatever their contract holds, and everybody may ask about the schema they see. */
export async function startGuarded(
  supergraphSdl: string,
  sdls: readonly SubgraphSdl[],
  contracts: readonly Contract[],
): Promise<GuardedGraph> {
  const subgraphs = sdls.map((sdl) => new GuardedSubgraph(sdl));
  const issuer = await createDevIssuer({ issuer: 'https://issuer.test', audience: 'trust-supervision' });
  const gateway = await startGateway({
    supergraphSdl,
    subgraphs,
    contracts,
    safelisting: 'ANY',
    signIn: { issuer: issuer.issuer, audience: issuer.audience, keys: issuer.jwks },
    clock: new SetClock(legalDate('2020-06-01')),
    logger: () => undefined,
    port: 0,
    limits: { ...WIDE, introspection: ROLES, rate: { requests: 1e9, seconds: 60 } },
  });
  const post = async (path: string, query: string, token: string | null): Promise<Response> =>
    fetch(`${gateway.url}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-request-id': 'matrix-request',
        ...(path.endsWith('/stream') && { accept: 'text/event-stream' }),
        ...(token !== null && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query }),
    });
  return {
    url: gateway.url,
    ask: async (query, token, wishes = []) => {
      wished.clear();
      for (const wish of wishes) wished.add(wish);
      const response = await post('/graphql', query, token);
      return answerIn(response.status, await response.text());
    },
    stream: async (query, token) => {
      const response = await post('/graphql/stream', query, token);
      return answerIn(response.status, await firstOf(response));
    },
    socket: (query, token) => overSocket(gateway.url, query, token),
    tokenFor: (persona) => issuer.tokenFor(persona, 3_600),
    reached: () => {
      const calls = subgraphs.reduce((sum, subgraph) => sum + subgraph.calls, 0);
      for (const subgraph of subgraphs) subgraph.calls = 0;
      return calls;
    },
    close: () => gateway.close(),
  };
}

function answerIn(status: number, text: string): Answer {
  const { data, errors = [] } = JSON.parse(text) as Answer;
  return { status, text, data, errors };
}

/** The first event of a stream; the stream is given up then. */
async function firstOf(response: Response): Promise<string> {
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += Buffer.from(chunk).toString('utf8');
    const [, event] = /^event: next\ndata: (.*)\n\n/m.exec(text) ?? [];
    if (event !== undefined) return event;
  }
  throw new Error(`the stream told nothing: ${text}`);
}

async function overSocket(url: string, query: string, token: string | null): Promise<Answer> {
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: token === null ? {} : { authorization: `Bearer ${token}` },
    retryAttempts: 0,
  });
  const told = await new Promise<unknown>((resolve) => {
    const error = (failure: unknown): void => resolve({ errors: failure });
    client.subscribe({ query }, { next: resolve, error, complete: () => resolve({}) });
  });
  await client.dispose();
  return answerIn(101, JSON.stringify(told).replaceAll(/"requestId":"[^"]*"/g, '"requestId":""'));
}
