import { setTimeout as pause } from 'node:timers/promises';
import type { Identity, SubgraphRequest, SubgraphTransport } from '@trust-supervision/subgraph';
import { traced } from '@trust-supervision/telemetry';
import { GraphQLError, type ExecutionResult } from 'graphql';
import { CircuitBreaker } from './circuit-breaker';
import { DeadlinePassed, within, type Deadline } from './deadline';

/** On whose behalf subgraphs are asked, and until when the answer is waited for. */
export type Asked = { readonly identity: Identity; readonly deadline: Deadline };

/**
 * How long the gateway waits for the subgraphs, in milliseconds: for all of a query together, and for a mutation,
 * which may import a whole workbook. A mutation that is given up may still be posted: the caller repeats it under
 * the same `requestId` and gets its outcome.
 */
export type Patience = { readonly query: number; readonly mutation: number };

/** One fetch of a plan. */
export type PlannedFetch = {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown>;
  readonly isMutation: boolean;
};

/** How a fetch ended; LEFT_ALONE is one that was not made, see `CircuitBreaker`. */
export type FetchOutcome = 'ANSWERED' | 'FAILED' | 'LEFT_ALONE';

/** Between a failed connection and the one retry, in milliseconds, at random so that not all come at once. */
const RETRY_AFTER = { least: 20, most: 80 };

/**
 * Asks a subgraph on behalf of a caller. An outage is an error in the result, never thrown. A query whose connection
 * failed is asked once more; a subgraph that keeps failing is left alone for a moment (`CircuitBreaker`).
 */
export class SubgraphSource {
  readonly #breaker = new CircuitBreaker();
  readonly #step: Parameters<typeof traced>[0];

  /** `watch` is told how each fetch ended, and after how many seconds. */
  constructor(
    private readonly transport: SubgraphTransport,
    private readonly patience: Patience,
    private readonly watch: (outcome: FetchOutcome, seconds: number) => void = () => undefined,
  ) {
    this.#step = { name: `fetch ${transport.name}`, side: 'client' };
  }

  ask(fetch: PlannedFetch, asked: Asked): Promise<ExecutionResult> {
    return traced(this.#step, () => this.#ask(fetch, asked));
  }

  async #ask(fetch: PlannedFetch, asked: Asked): Promise<ExecutionResult> {
    const startedAt = performance.now();
    if (!this.#breaker.lets()) {
      this.#ended('LEFT_ALONE', startedAt);
      return { errors: [this.unusable('is left alone: it failed again and again')] };
    }
    try {
      const result = await this.#attempt(fetch, asked);
      this.#breaker.answered();
      this.#ended('ANSWERED', startedAt);
      return result;
    } catch (failure) {
      // Who came with little time left says nothing about the subgraph.
      if (!(failure instanceof DeadlinePassed) || failure.milliseconds >= this.patience.query / 2)
        this.#breaker.failed();
      this.#ended('FAILED', startedAt);
      return { errors: [unavailable(failure)] };
    }
  }

  #ended(outcome: FetchOutcome, startedAt: number): void {
    this.watch(outcome, (performance.now() - startedAt) / 1000);
  }

  /** The error of an answer that came, and is none. */
  unusable = (what: string): GraphQLError =>
    unavailable(new Error(`the subgraph ${this.transport.name} ${what}`));

  async #attempt(fetch: PlannedFetch, asked: Asked): Promise<ExecutionResult> {
    try {
      return await this.#once(fetch, asked);
    } catch (failure) {
      if (fetch.isMutation || !mayPass(failure)) throw failure;
      await pause(RETRY_AFTER.least + Math.random() * (RETRY_AFTER.most - RETRY_AFTER.least));
      return this.#once(fetch, asked);
    }
  }

  /** A mutation has its whole time, and what follows it no more than a query: an operation's deadline fits neither. */
  #once(fetch: PlannedFetch, { identity, deadline }: Asked): Promise<ExecutionResult> {
    const { query, mutation } = this.patience;
    if (fetch.isMutation) return within(mutation, (own) => this.#send(fetch, identity, own));
    if (deadline.milliseconds > query)
      return within(Math.min(query, deadline.left), (own) => this.#send(fetch, identity, own));
    return deadline.wait(this.#send(fetch, identity, deadline));
  }

  #send(fetch: PlannedFetch, identity: Identity, deadline: Deadline): Promise<ExecutionResult> {
    return this.transport.execute(new TimedRequest(fetch, identity, deadline));
  }
}

/** A fetch as a transport sends it: the time that is left is looked up by who needs it. */
class TimedRequest implements SubgraphRequest {
  readonly query: string;
  readonly operationName?: string;
  readonly variables: Record<string, unknown>;

  constructor(
    { query, operationName, variables }: PlannedFetch,
    readonly identity: Identity,
    readonly signal: Deadline,
  ) {
    this.query = query;
    if (operationName !== undefined) this.operationName = operationName;
    this.variables = variables;
  }

  get patience(): number {
    return this.signal.left;
  }
}

/** A transport says of a failure whether the same request may succeed a moment later. */
const mayPass = (failure: unknown): boolean => (Object(failure) as { mayPass?: unknown }).mayPass === true;

const unavailable = (failure: unknown): GraphQLError =>
  new GraphQLError('A part of the answer is not available at the moment; the rest of it holds.', {
    extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
    originalError: failure instanceof Error ? failure : new Error(String(failure)),
  });
