import type { OpenTracing } from './open-tracing';
import type { Facts, Step, TracingSettings } from './step';

/** Null while traces are off: then nothing of OpenTelemetry is loaded, and a step costs one question. */
let tracing: OpenTracing | null = null;

/** The one variable that turns traces on: where a collector takes OTLP over HTTP. */
export const tracesTo = ({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }: NodeJS.ProcessEnv): string | undefined =>
  endpoint === '' ? undefined : endpoint;

/** Turns traces on for this process, and returns how to send what is left and turn them off. */
export function startTracing(settings: TracingSettings): () => Promise<void> {
  // Required here, so that a process without traces does not load what makes them.
  // eslint-disable-next-line typescript/no-require-imports -- an import would load it at once
  const { OpenTracing: Opened } = require('./open-tracing') as { OpenTracing: typeof OpenTracing };
  const opened = new Opened(settings);
  tracing = opened;
  return async () => {
    tracing = null;
    await opened.stop();
  };
}

export const isTracing = (): boolean => tracing !== null;

/** Does a step of the work, and shows it in the trace. */
export const traced = <Value>(step: Step, work: () => Promise<Value>): Promise<Value> =>
  tracing ? tracing.step(step, work) : work();

/** Adds facts to the step that is under way. */
export function noteInTrace(facts: Facts): void {
  tracing?.note(facts);
}

/** What a request to another process carries, so that its steps are shown in the same trace. */
export const traceHeaders = (): Record<string, string> => (tracing ? tracing.headers() : {});

/** Shows a statement that has just ended: its verb and its table, none of its values. */
export function noteStatement(statement: string, milliseconds: number, ok: boolean): void {
  tracing?.statement(statement, milliseconds, ok);
}
