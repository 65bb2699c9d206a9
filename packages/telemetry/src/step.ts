import type { SpanProcessor } from '@opentelemetry/sdk-trace-node';

/** What an operator is told of a step: names and numbers, never who asked, for what, or what was answered. */
export type Facts = Readonly<Record<string, string | number | boolean>>;

/** A part of the work that a trace shows, and on which side of a connection it is. */
export type Step = {
  readonly name: string;
  readonly side?: 'server' | 'client';
  readonly facts?: Facts;
  /** The headers of the request that asked for it, when it is to be shown in the asker's trace. */
  readonly askedBy?: Readonly<Record<string, unknown>>;
};

export type TracingSettings = {
  /** The name under which traces show this process. */
  readonly service: string;
  /** Where traces go: a collector's address, or what takes them in tests. */
  readonly to: string | SpanProcessor;
};
