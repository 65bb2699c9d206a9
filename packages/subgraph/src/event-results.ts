import type { LegalDate } from '@trust-supervision/kernel';
import type { ExecutionResult } from 'graphql';
import type { SubgraphEvent, SubgraphEvents } from './transport';

/** What is executed for each of its events, and the cursor to come back with after it. */
export type CursorEvent = { readonly cursor: string };

/** What a resolver of a subscription opens: a log, or several as one. */
export type OpenedLog = CursorEvent & {
  next(): Promise<IteratorResult<CursorEvent, undefined>>;
  return(): Promise<unknown>;
};

/** Executes the subscription for one event. */
type ExecuteFor = (event: CursorEvent, businessDay: LegalDate) => Promise<ExecutionResult>;

/** A subscription's events, executed one by one; ends when the stream it reads ends. */
export class EventResults implements SubgraphEvents {
  constructor(
    private readonly stream: OpenedLog,
    private readonly execute: ExecuteFor,
    private readonly today: () => LegalDate,
  ) {}

  get cursor(): string {
    return this.stream.cursor;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<SubgraphEvent, undefined>> {
    const next = await this.stream.next();
    if (next.done) return next;
    const businessDay = this.today();
    const result = await this.execute(next.value, businessDay);
    return { done: false, value: { cursor: next.value.cursor, businessDay, result } };
  }

  async return(): Promise<IteratorResult<SubgraphEvent, undefined>> {
    await this.stream.return();
    return { done: true, value: undefined };
  }
}
