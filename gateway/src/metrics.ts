import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Answer, Call, Route } from './answers';
import type { FetchOutcome } from './subgraph-source';

/** Names of operations that are told apart; clients choose them, so all others count as one. */
const OPERATIONS = 100;
const OTHERS = 'others';
const SECONDS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60];
const COSTS = [1, 10, 50, 100, 500, 1_000, 5_000, 20_000];

/** What an operator sees of a gateway. Every label has few values, and none names a person or an enterprise. */
export class Metrics {
  readonly registry = new Registry();
  readonly #operations = new Set<string>();
  readonly #requests = new Counter({
    name: 'gateway_requests_total',
    help: 'Requests for an operation, by its name, the role or contract of who asked, and how they ended.',
    labelNames: ['operation', 'client', 'outcome'],
    registers: [this.registry],
  });
  readonly #seconds = new Histogram({
    name: 'gateway_request_seconds',
    help: 'How long they took.',
    labelNames: ['operation'],
    buckets: SECONDS,
    registers: [this.registry],
  });
  readonly #cost = new Histogram({
    name: 'gateway_request_cost',
    help: 'Objects that their answers might have held.',
    labelNames: ['client'],
    buckets: COSTS,
    registers: [this.registry],
  });
  readonly #fetches = new Histogram({
    name: 'gateway_fetch_seconds',
    help: 'How long subgraphs took to answer the fetches of plans; LEFT_ALONE: not asked, since they keep failing.',
    labelNames: ['subgraph', 'outcome'],
    buckets: SECONDS,
    registers: [this.registry],
  });
  readonly #lag = new Histogram({
    name: 'gateway_subscription_lag_seconds',
    help: 'From when an event was written by its subgraph until its subscribers could be told.',
    buckets: SECONDS,
    registers: [this.registry],
  });

  /** Answers a request, and counts and times it. */
  async measured(call: Call, answer: Route): Promise<Answer> {
    const startedAt = performance.now();
    const answered = await answer(call);
    const { operation: name, client, cost } = call.noted;
    const operation = this.#bounded(name);
    const labels = { operation, client: client ?? 'not signed in', outcome: outcomeOf(answered, call) };
    this.#requests.inc(labels);
    this.#seconds.observe({ operation }, (performance.now() - startedAt) / 1000);
    if (cost !== null) this.#cost.observe({ client: labels.client }, cost);
    return answered;
  }

  /** Times the fetches from one subgraph. */
  fetchesOf(subgraph: string): (outcome: FetchOutcome, seconds: number) => void {
    return (outcome, seconds) => this.#fetches.observe({ subgraph, outcome }, seconds);
  }

  /** An event of a subscription is ready to be told. */
  told(cursor: string): void {
    const writtenAt = instantIn(cursor);
    if (writtenAt !== null) this.#lag.observe(Math.max(0, Date.now() - writtenAt) / 1000);
  }

  /** Tells how many connections of subscribers are open, whenever it is asked. */
  countSessions(size: () => number): void {
    const subscribers = new Gauge({
      name: 'gateway_subscribers',
      help: 'Connections of subscribers that are open.',
      registers: [],
      collect() {
        this.set(size());
      },
    });
    this.registry.registerMetric(subscribers);
  }

  #bounded(operation: string | null): string {
    if (operation === null) return 'unnamed';
    if (this.#operations.has(operation)) return operation;
    if (this.#operations.size >= OPERATIONS) return OTHERS;
    this.#operations.add(operation);
    return operation;
  }
}

function outcomeOf({ status }: Answer, { noted }: Call): string {
  if (status >= 500) return 'failed';
  if (status >= 400) return 'refused';
  return noted.isPartial ? 'partial' : 'complete';
}

/**
 * The latest moment of writing in a cursor, which is the id of an event (UUIDv7) or of one of each log, in milliseconds;
 * null in anything else.
 */
function instantIn(cursor: string): number | null {
  const bytes = Buffer.from(cursor, 'base64url');
  let latest: number | null = null;
  for (let at = 0; at + 16 <= bytes.length; at += 16)
    if ((bytes[at + 6] as number) >> 4 === 7) latest = Math.max(latest ?? 0, bytes.readUIntBE(at, 6));
  return latest;
}
