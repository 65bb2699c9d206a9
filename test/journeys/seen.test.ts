import { OFFICER } from '@trust-supervision/cli';
import { startTracing } from '@trust-supervision/telemetry';
import { InMemorySpanExporter, SimpleSpanProcessor, type ReadableSpan } from '@opentelemetry/sdk-trace-node';
import { LiveWorld } from '../live/live-world';
import { staffOf } from './graph';
import { bookOf, settle, usciOf } from './works';

/** What an operator sees of a graph whose subgraphs are behind HTTP: traces, metrics and the log of one journey. */
const USCI = usciOf(1);
const BOOK = bookOf(1);
const QUERY = `query BookAndGuarantee($book: String!) {
  accountBook(bookNumber: $book) { bookNumber guaranteeRequirement { isMandatory } }
}`;
/** Persons, enterprises, their documents and amounts: nothing of it belongs to an operator. */
const BUSINESS = [
  USCI,
  BOOK,
  'Works 1',
  '大连第1厂',
  OFFICER.name,
  `staff-${USCI}`,
  'B-1',
  'Certified after',
  '3908101101',
];

const lines: object[] = [];
const spans = new InMemorySpanExporter();
let world: LiveWorld;
let stopTracing: () => Promise<void>;
const tokens: string[] = [];
beforeAll(async () => {
  stopTracing = startTracing({ service: 'test', to: new SimpleSpanProcessor(spans) });
  world = await LiveWorld.start('sqlite', {
    logger: (line) => void lines.push(line),
    metrics: { host: '127.0.0.1', port: 0 },
  });
  tokens.push(await world.tokenFor(OFFICER), await world.tokenFor(staffOf(USCI)));
  await settle(world, await world.as(OFFICER), 1);
  await world.settled();
});
afterAll(async () => {
  await world.stop();
  await stopTracing();
});

const post = (body: object, token = tokens[0]) =>
  fetch(`${world.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
const metrics = async (): Promise<string> => (await fetch(world.metricsUrl)).text();

/** The names of a span and of all it lies in, the outermost first. */
function wayTo(span: ReadableSpan, all: readonly ReadableSpan[]): string[] {
  const parent = all.find((one) => one.spanContext().spanId === span.parentSpanContext?.spanId);
  return [...(parent ? wayTo(parent, all) : []), span.name];
}

describe('a query', () => {
  it('is one trace, from the gateway through each subgraph to its statements', async () => {
    spans.reset();
    expect((await post({ query: QUERY, variables: { book: BOOK } })).status).toBe(200);
    const finished = spans.getFinishedSpans();
    const trace = finished.find(({ name }) => name === 'graphql')?.spanContext().traceId;
    const all = finished.filter((span) => span.spanContext().traceId === trace);
    // A neighbour that looks for events meanwhile is a trace of its own, and executes nothing.
    const others = finished.filter((span) => !all.includes(span));
    expect(others.filter(({ name }) => /^(graphql|fetch|execute)/.test(name))).toEqual([]);
    const ways = all.map((span) => wayTo(span, all).join(' > '));
    for (const [name, table] of [
      ['account-book', 'account_book'],
      ['guarantee-auction', 'guarantee_book'],
    ])
      expect(ways).toContain(`graphql > fetch ${name} > serve ${name} > execute ${name} > SELECT ${table}`);
    const facts = all.find(({ name }) => name === 'graphql')?.attributes;
    expect(facts).toMatchObject({
      'graphql.operation.name': 'BookAndGuarantee',
      'graphql.operation.type': 'query',
    });
  });

  it('is counted by operation, client, cost and subgraph, on an address of its own', async () => {
    const text = await metrics();
    expect(text).toContain(
      'gateway_requests_total{operation="BookAndGuarantee",client="OFFICER",outcome="complete"} 1',
    );
    expect(text).toMatch(/gateway_request_cost_sum\{client="OFFICER"\} [1-9]/);
    expect(text).toMatch(
      /gateway_fetch_seconds_count\{subgraph="guarantee-auction",outcome="ANSWERED"\} [1-9]/,
    );
    expect(text).toMatch(/gateway_subscribers 0/);
    expect(text).toMatch(/nodejs_eventloop_lag_seconds /);
    expect((await fetch(`${world.url}/metrics`)).status).toBe(404);
  });

  it('adds one label at most to a hundred, whatever names clients invent', async () => {
    for (let number = 0; number < 120; number += 1)
      await post({ query: `query Invented${number} { __typename }` });
    const names = new Set(
      [...(await metrics()).matchAll(/requests_total\{operation="(\w+)"/g)].map(([, name]) => name),
    );
    expect(names.size).toBeLessThanOrEqual(102);
    expect(names).toContain('others');
  });
});

describe('the log, the traces and the metrics of a journey', () => {
  it('name no person, no enterprise, no document and no token', async () => {
    await post({ query: `{ enterprise(usci: "${USCI}") { fax } }` });
    await post({ query: `{ enterprise(usci: "${USCI}" ` });
    await post({ query: QUERY, variables: { book: { number: BOOK } } });
    await post({ query: QUERY, variables: { book: BOOK } }, `${tokens[0]}${USCI}`);
    await fetch(`${world.url}/nowhere/${USCI}`);
    await world.stopSubgraph('guarantee-auction');
    await post({ query: QUERY, variables: { book: BOOK } });
    await world.startSubgraph('guarantee-auction');
    const seen = [
      JSON.stringify(lines),
      JSON.stringify(
        spans.getFinishedSpans().map(({ name, attributes, events }) => [name, attributes, events]),
      ),
      await metrics(),
    ];
    for (const text of seen) {
      expect(text.length).toBeGreaterThan(1_000);
      expect([...BUSINESS, ...tokens].filter((secret) => text.includes(secret))).toEqual([]);
    }
  });

  it('are joined by the id of the request', () => {
    const line = lines.find((one) => (one as { operation?: string }).operation === 'BookAndGuarantee');
    expect(line).toMatchObject({
      event: 'request',
      client: 'OFFICER',
      cost: expect.any(Number),
      status: 200,
      requestId: expect.stringMatching(/^[\w-]{36}$/),
    });
  });
});
