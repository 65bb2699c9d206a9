import { randomUUID } from 'node:crypto';
import { ok, refuse, type Clock, type Result } from '@trust-supervision/kernel';
import type { Identity, SubgraphEvent } from '@trust-supervision/subgraph';
import { GraphQLError, type ExecutionResult, type FormattedExecutionResult } from 'graphql';
import { faultLine, type Logger } from '../log';
import { isForCallers, maskError, withRequestId } from '../masking';
import type { PlannedSubscription, SubscriptionPlanner } from './event-execution';
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

/** Whether an operation may run for a caller at all: the limits that queries obey. Returns what speaks against it. */
export type CheckLimits = (operation: LiveOperation, identity: Identity) => readonly GraphQLError[];

type SubscriptionsParts = {
  readonly planner: SubscriptionPlanner;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly limits: StreamLimits;
  readonly checkLimits: CheckLimits;
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
    const operation = liveOperationOf(request, this.parts.planner.schema);
    if (!operation.ok) return refuse(this.#leaving(operation.problem, identity.requestId));
    const faults = this.parts.checkLimits(operation.value, identity);
    if (faults.length > 0) return refuse(this.#leaving(faults, identity.requestId));
    const { after } = operation.value;
    const subscriber = new Subscriber(after, this.parts.limits.queue);
    const streams = this.#streamsOf(operation.value, identity);
    subscriber.onEnd = () => streams.leave(subscriber);
    try {
      const joined = await streams.join(subscriber, after);
      return joined.ok ? ok(subscriber) : refuse(this.#leaving(joined.problem, identity.requestId));
    } catch (failure) {
      this.parts.logger(faultLine(identity.requestId, failure));
      return refuse(this.#leaving([UNAVAILABLE], identity.requestId));
    }
  }

  #streamsOf(operation: LiveOperation, identity: Identity): Streams {
    const key = JSON.stringify([operation.text, operation.variables, authorityOf(identity)]);
    const known = this.#streams.get(key);
    if (known) return known;
    const source = this.#sourceOf(operation, identity);
    const made = new Streams(source, this.parts.limits, () => this.#streams.delete(key));
    this.#streams.set(key, made);
    return made;
  }

  #sourceOf(operation: LiveOperation, { role, usci, district, scopes }: Identity): StreamSource {
    const planned = this.parts.planner.plan(operation);
    // Shared by all of one authority, so nothing may be shown that belongs to one of them.
    const authority = { subject: 'subscribers', name: 'subscribers', role, usci, district, scopes };
    const asked = (businessDay = this.parts.clock.businessDay()): Identity => ({
      ...authority,
      businessDay,
      requestId: `event-${randomUUID()}`,
    });
    return {
      open: (after) => opened(planned, { ...operation.variables, [AFTER_VARIABLE]: after }, asked()),
      tell: (event) => this.#noted(this.#told(planned, event, asked(event.businessDay))),
      onFailure: (failure) => this.parts.logger(faultLine('subscription', failure, planned.subgraph.name)),
    };
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

  async #told(planned: PlannedSubscription, event: SubgraphEvent, identity: Identity): Promise<Told> {
    const result = await planned.complete(event, identity).catch((failure: unknown): ExecutionResult => ({
      data: null,
      errors: [failure instanceof GraphQLError ? failure : new GraphQLError(String(failure))],
    }));
    return { cursor: event.cursor, result: this.#shown(result, event.cursor, identity.requestId) };
  }

  /** An event's answer with its faults masked, as those of a query are, and its cursor beside it. */
  #shown(
    { data, errors = [], extensions }: ExecutionResult,
    cursor: string,
    requestId: string,
  ): FormattedExecutionResult {
    const incomplete = (extensions?.['valueCompletion'] as GraphQLError[] | undefined) ?? [];
    const faults = this.#leaving([...errors, ...incomplete], requestId);
    return {
      data: data ?? null,
      ...(faults.length > 0 && { errors: faults.map((fault) => fault.toJSON()) }),
      extensions: { cursor },
    };
  }

  #leaving(errors: readonly GraphQLError[], requestId: string): GraphQLError[] {
    return errors.map((error) => {
      if (!isForCallers(error)) this.parts.logger(faultLine(requestId, error));
      const { message, path, extensions } = withRequestId(maskError(error.toJSON()), requestId);
      return new GraphQLError(message, { path: path ?? null, extensions: extensions ?? null });
    });
  }
}

async function opened(
  { subgraph, query, operationName, variablesUsed }: PlannedSubscription,
  given: Record<string, unknown>,
  identity: Identity,
): ReturnType<StreamSource['open']> {
  if (!subgraph.subscribe) throw new Error(`the subgraph ${subgraph.name} takes no subscriptions`);
  const used = Object.fromEntries(variablesUsed.map((name) => [name, given[name]]));
  return subgraph.subscribe({ query, ...(operationName && { operationName }), variables: used, identity });
}

/** What decides what a caller may see: who has the same is shown the same. */
const authorityOf = ({ role, usci, district, scopes }: Identity): unknown[] => [
  role,
  usci,
  district,
  scopes.toSorted(),
];

const UNAVAILABLE = coded(
  'What you subscribe to is not available at the moment; try again.',
  'SUBGRAPH_UNAVAILABLE',
);
