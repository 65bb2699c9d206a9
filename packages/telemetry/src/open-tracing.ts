import {
  context,
  propagation,
  SpanKind,
  SpanStatusCode,
  trace,
  type Context,
  type Span,
  type Tracer,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import type { Facts, Step, TracingSettings } from './step';

const KINDS = { server: SpanKind.SERVER, client: SpanKind.CLIENT };
/** Where collectors take traces, below the address that OTEL_EXPORTER_OTLP_ENDPOINT names. */
const TRACES = '/v1/traces';

/** Traces by OpenTelemetry. Loaded only where they are turned on. */
export class OpenTracing {
  readonly #provider: NodeTracerProvider;
  readonly #tracer: Tracer;

  constructor({ service, to }: TracingSettings) {
    const processor =
      typeof to === 'string'
        ? new BatchSpanProcessor(new OTLPTraceExporter({ url: `${to.replace(/\/$/, '')}${TRACES}` }))
        : to;
    this.#provider = new NodeTracerProvider({
      resource: resourceFromAttributes({ 'service.name': service }),
      spanProcessors: [processor],
    });
    this.#provider.register();
    this.#tracer = this.#provider.getTracer('trust-supervision');
  }

  async step<Value>({ name, side, facts = {}, askedBy }: Step, work: () => Promise<Value>): Promise<Value> {
    const asker: Context = askedBy ? propagation.extract(context.active(), askedBy) : context.active();
    const span = this.#tracer.startSpan(
      name,
      { kind: side ? KINDS[side] : SpanKind.INTERNAL, attributes: facts },
      asker,
    );
    try {
      return await context.with(trace.setSpan(asker, span), work);
    } catch (failure) {
      // Its name only: a message may carry what was asked.
      failed(span, failure instanceof Error ? failure.name : 'Error');
      throw failure;
    } finally {
      span.end();
    }
  }

  note(facts: Facts): void {
    trace.getActiveSpan()?.setAttributes(facts);
  }

  headers(): Record<string, string> {
    const carrier: Record<string, string> = {};
    propagation.inject(context.active(), carrier);
    return carrier;
  }

  /** Statements that no request asked for (relays look for new events all the time) are left out. */
  statement(statement: string, milliseconds: number, ok: boolean): void {
    if (!trace.getActiveSpan()) return;
    const ended = Date.now();
    const span = this.#tracer.startSpan(nameOf(statement), {
      kind: SpanKind.CLIENT,
      startTime: ended - milliseconds,
    });
    if (!ok) failed(span, 'statement');
    span.end(ended);
  }

  async stop(): Promise<void> {
    await this.#provider.shutdown();
    trace.disable();
    context.disable();
    propagation.disable();
  }
}

function failed(span: Span, what: string): void {
  span.setAttribute('error.type', what);
  span.setStatus({ code: SpanStatusCode.ERROR });
}

/** `SELECT bonded_list`. */
function nameOf(statement: string): string {
  const [, verb = 'SQL'] = /^\s*(\w+)/.exec(statement) ?? [];
  const [, table = ''] = /\b(?:FROM|INTO|UPDATE|TABLE)\s+[`"]?(\w+)/i.exec(statement) ?? [];
  return `${verb.toUpperCase()} ${table}`.trim();
}
