/** One structured line of the log. No variables, tokens or business facts: only what an operator needs. */
export type LogLine = {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly [fact: string]: string | number | boolean | null | undefined;
};

/** Where log lines go; the composition root prints each as one line of JSON. */
export type Logger = (line: LogLine) => void;

/**
 * Writes each line as JSON. Lines of one turn of the event loop are written together: a write of its own for each costs
 * more than the line.
 */
export function linesTo(output: { write(text: string): unknown }): Logger {
  let waiting = '';
  const flush = (): void => {
    const text = waiting;
    waiting = '';
    output.write(text);
  };
  return (line) => {
    if (waiting === '') setImmediate(flush);
    waiting += `${JSON.stringify(line)}\n`;
  };
}

/** What really happened behind an error that the caller sees masked. Stays with the operator. */
export function faultLine(requestId: string, failure: unknown, subgraph?: string): LogLine {
  const cause = rootCause(failure);
  const stack = cause instanceof Error ? cause.stack : undefined;
  const message =
    cause instanceof Error ? cause.message : String((cause as { message?: unknown })?.message ?? cause);
  return { level: 'error', event: 'fault', requestId, subgraph, message, stack };
}

/** GraphQL wraps what a resolver threw once a layer; the innermost says what went wrong. */
function rootCause(failure: unknown): unknown {
  let cause = failure;
  while (typeof cause === 'object' && cause !== null && 'originalError' in cause && cause.originalError) {
    cause = cause.originalError;
  }
  return cause;
}
