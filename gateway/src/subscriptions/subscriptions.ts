import { randomUUID } from 'node:crypto';
import { ok, refuse, type Clock, type Result } from '@trust-supervision/kernel';
import type { FetchNode } from '@apollo/query-planner';
import type { Identity, SubgraphEvent, SubgraphTransport } from '@trust-supervision/subgraph';
import { GraphQLError, type FormattedExecutionResult } from 'graphql';
import type { Contracts } from '../contracts/contract-desk';
import { Deadline } from '../deadline';
import type { GraphEngine, PreparedOperation } from '../engine';
import type { Graph } from '../graph';
import { beyondLimits } from '../limits/beyond-limits';
import type { Limits } from '../limits/limits';
import type { RateLimit } from '../limits/rate-limit';
import { faultLine, type Logger } from '../log';
import type { Metrics } from '../metrics';
import { isForCallers, maskError, withRequestId } from '../masking';
import {
  AFTER_VARIABLE,
  coded,
  liveOperationOf,
  type LiveOperation,
  type SubscriptionRequest,
} from './live-operation';
import type { StreamLimits, StreamSource } from './shared-stream';
import { Streams } from './streams';
import { Subscriber, type Told } from './subscriber';

type SubscriptionsParts = {
  readonly graph: Graph;
  /** Within which partner agencies subscribe. */
  readonly contracts: Contracts;
  readonly subgraphs: readonly SubgraphTransport[];
  readonly clock: Clock;
  readonly logger: Logger;
  readonly limits: Limits;
  readonly liveLimits: StreamLimits;
  readonly rateLimit: RateLimit;
  readonly metrics: Metrics;
};

/** A refusal as a subscriber reads it. */
export type Refused = readonly GraphQLError[];

/**
 * The subscriptions of all callers. Those with the same operation, variables and authority share a stream: what an
 * event costs does not grow with its subscribers.
 */
export class Subscriptions {
  readonly #streams = new Map<string, Streams>();
  /** Events that are being completed. */
  readonly #underWay = new Set<Promise<Told>>();

  constructor(private readonly parts: SubscriptionsParts) {}

  /** Subscribes a caller, or tells why not. */
  async open(request: SubscriptionRequest, identity: Identity): Promise<Result<Subscriber, Refused>> {
    const { requestId } = identity;
    const allowed = await this.#allowed(request, identity);
    if (!allowed.ok) return refuse(this.#leaving(allowed.problem, requestId));
    const { after } = allowed.value.operation;
    const subscriber = new Subscriber(after, this.parts.liveLimits.queue);
    const streams = this.#streamsOf(allowed.value);
    if (!streams.ok) return refuse(this.#leaving(streams.problem, requestId));
    subscriber.onEnd = () => streams.value.leave(subscriber);
    try {
      const joined = await streams.value.join(subscriber, after);
      // Whoever went away meanwhile was not there to be let go.
      if (subscriber.isEnded) streams.value.leave(subscriber);
      return joined.ok ? ok(subscriber) : refuse(this.#leaving(joined.problem, requestId));
    } catch (failure) {
      this.parts.logger(faultLine(requestId, failure));
      return refuse(this.#leaving([UNAVAILABLE], requestId));
    }
  }

  /** The subscription, when it fits the caller's schema and the limits that every request keeps. */
  async #allowed(request: SubscriptionRequest, identity: Identity): Promise<Result<Allowed, Refused>> {
    const { role, subject } = identity;
    const wait = await this.parts.rateLimit.secondsToWait(`subject ${subject}`);
    if (wait !== null) return refuse([coded(`Too many requests; go on in ${wait} s.`, 'RATE_LIMITED')]);
    // What is for everybody has no subscriptions.
    if (role === 'PUBLIC') return refuse([coded('Sign in to subscribe.', 'UNAUTHENTICATED')]);
    const terms = this.#termsFor(request, identity);
    if (!terms.ok) return terms;
    const { engine, query } = terms.value;
    const prepared = engine.prepare(query, request.operationName ?? null);
    if (!prepared.ok) return prepared;
    if (prepared.value.kind !== 'subscription')
      return refuse([coded('Only subscriptions are taken here; send others by POST.', 'BAD_USER_INPUT')]);
    const variables = { ...request.variables };
    const beyond = beyondLimits(prepared.value, variables, { limits: this.parts.limits, role });
    if (beyond.length > 0) return refuse(beyond);
    const readable = engine.readVariables(prepared.value, variables);
    if (!readable.ok) return readable;
    const operation = liveOperationOf(prepared.value.document, request, engine.schema);
    if (!operation.ok) return operation;
    return ok({ engine, operation: operation.value, identity: terms.value.identity });
  }

  /** What a caller's operation is read against: for an agency its contract's schema, when it registered it. */
  #termsFor({ query, extensions }: SubscriptionRequest, caller: Identity): Result<AskedOn, Refused> {
    const terms = this.parts.contracts.termsFor(caller);
    if (!terms.ok) return refuse([terms.problem]);
    const { identity, contract } = terms.value;
    const { engine } = this.parts.graph;
    if (!contract) return ok({ engine, query, identity });
    const text = contract.textOf({ query: query === '' ? null : query, extensions: extensions ?? {} });
    if (text && !text.ok) return refuse([text.problem]);
    const asked = text?.value ?? query;
    const unregistered = contract.refusalOf(asked);
    if (unregistered) return refuse([unregistered]);
    return ok({ engine: engine.seenAs(contract.schema), query: asked, identity });
  }

  #streamsOf({ engine, operation, identity }: Allowed): Result<Streams, Refused> {
    const key = JSON.stringify([operation.text, operation.variables, authorityOf(identity)]);
    const known = this.#streams.get(key);
    if (known) return ok(known);
    // The engine that planned it completes its events, also when another supergraph is served meanwhile.
    const prepared = engine.prepare(operation.text, null);
    if (!prepared.ok) return prepared;
    const source = this.#sourceOf({ engine, prepared: prepared.value, operation }, identity);
    const made = new Streams(source, this.parts.liveLimits, () => this.#streams.delete(key));
    this.#streams.set(key, made);
    return ok(made);
  }

  #sourceOf(planned: Planned, identity: Identity): StreamSource {
    // Shared by all of one authority, so nothing may be shown that belongs to one of them.
    const authority = { ...identity, subject: 'subscribers', name: 'subscribers' };
    const asked = (businessDay = this.parts.clock.businessDay()): Identity => ({
      ...authority,
      businessDay,
      requestId: `event-${randomUUID()}`,
    });
    const { primary } = planned.prepared;
    if (!primary) throw new Error('the plan of a subscription subscribes');
    return {
      open: (after) =>
        this.#opened(primary, { ...planned.operation.variables, [AFTER_VARIABLE]: after }, asked()),
      tell: (event) => this.#noted(this.#told(planned, event, asked(event.businessDay))),
      onFailure: (failure) => this.parts.logger(faultLine('subscription', failure, primary.serviceName)),
    };
  }

  async #opened(
    { serviceName, operation: query, operationName, variableUsages = [] }: FetchNode,
    given: Record<string, unknown>,
    identity: Identity,
  ): ReturnType<StreamSource['open']> {
    const subgraph = this.parts.subgraphs.find(({ name }) => name === serviceName);
    if (!subgraph?.subscribe) throw new Error(`the subgraph ${serviceName} takes no subscriptions`);
    const variables = Object.fromEntries(variableUsages.map((name) => [name, given[name]]));
    return subgraph.subscribe({ query, ...(operationName && { operationName }), variables, identity });
  }

  /** Resolves when nothing is asked of the subgraphs any more, once the subscribers are gone. */
  async idle(): Promise<void> {
    await Promise.allSettled(this.#underWay);
  }

  async #noted(telling: Promise<Told>): Promise<Told> {
    this.#underWay.add(telling);
    try {
      return await telling;
    } finally {
      this.#underWay.delete(telling);
    }
  }

  async #told(
    { engine, prepared, operation }: Planned,
    event: SubgraphEvent,
    identity: Identity,
  ): Promise<Told> {
    const { cursor, result } = event;
    const { requestId } = identity;
    const asked = { identity, deadline: new Deadline(this.parts.graph.patience.query) };
    try {
      const answered = await engine.executeEvent(prepared, result, {
        variables: { ...operation.variables },
        asked,
      });
      const faults = this.#leaving([...answered.errors, ...answered.incomplete], requestId);
      this.parts.metrics.told(cursor);
      return { cursor, result: shown(cursor, answered.data, faults) };
    } catch (failure) {
      const fault = new GraphQLError('An event could not be completed.', { originalError: asError(failure) });
      return { cursor, result: shown(cursor, null, this.#leaving([fault], requestId)) };
    }
  }

  #leaving(errors: readonly GraphQLError[], requestId: string): GraphQLError[] {
    return errors.map((error) => {
      if (!isForCallers(error)) this.parts.logger(faultLine(requestId, error));
      const { message, path, extensions } = withRequestId(maskError(error.toJSON()), requestId);
      return new GraphQLError(message, { path: path ?? null, extensions: extensions ?? null });
    });
  }
}

/** What somebody asks for, as whom, and the engine that knows what they may ask for. */
type AskedOn = { readonly engine: GraphEngine; readonly query: string; readonly identity: Identity };
type Allowed = Omit<AskedOn, 'query'> & { readonly operation: LiveOperation };

/** A subscription with the engine that planned it. */
type Planned = {
  readonly engine: GraphEngine;
  readonly prepared: PreparedOperation;
  readonly operation: LiveOperation;
};

const shown = (
  cursor: string,
  data: Record<string, unknown> | null,
  faults: readonly GraphQLError[],
): FormattedExecutionResult => ({
  data,
  ...(faults.length > 0 && { errors: faults.map((fault) => fault.toJSON()) }),
  extensions: { cursor },
});

const asError = (failure: unknown): Error =>
  failure instanceof Error ? failure : new Error(String(failure));

/** What decides what a caller may see: who has the same is shown the same. */
const authorityOf = ({
  subject: _subject,
  name: _name,
  businessDay: _day,
  requestId: _id,
  ...rest
}: Identity): unknown => Object.entries(rest).toSorted(([one], [other]) => (one < other ? -1 : 1));

const UNAVAILABLE = coded(
  'What you subscribe to is not available at the moment; try again.',
  'SUBGRAPH_UNAVAILABLE',
);
