import { createClient as createStreamClient, type Client as StreamClient } from 'graphql-sse';
import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';

/** An answer as a subscriber reads it. */
export type Told = {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { message: string; extensions?: Record<string, unknown> }[];
};

/** What a subscription told so far, and how it ended. */
export class Watching {
  readonly told: Told[] = [];
  ended: 'COMPLETE' | { failure: unknown } | null = null;
  stop: () => void = () => undefined;
  #changed: () => void = () => undefined;

  take(told: Told): void {
    this.told.push(told);
    this.#changed();
  }

  end(how: NonNullable<Watching['ended']>): void {
    this.ended = how;
    this.#changed();
  }

  /** Resolves as soon as something holds. Throws when it ended before. */
  async until(holds: () => boolean): Promise<void> {
    while (!holds()) {
      if (this.ended) throw new Error(`it ended: ${JSON.stringify([this.ended, this.told])}`);
      await new Promise<void>((resume) => (this.#changed = resume));
    }
  }

  /** The values of the subscription's field. */
  of<Value>(field: string): Value[] {
    return this.told.map(({ data }) => data?.[field] as Value);
  }
}

/** A graphql-ws client of a gateway, with a token or as the public. It does not come back by itself. */
export const socketClient = (url: string, token: string | null, options: object = {}): Client =>
  createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    ...(token !== null && { connectionParams: { authorization: `Bearer ${token}` } }),
    ...options,
  });

/** A graphql-sse client of a gateway; it does not come back by itself. */
export const streamClient = (url: string, token: string): StreamClient =>
  createStreamClient({
    url: `${url}/graphql/stream`,
    headers: { authorization: `Bearer ${token}` },
    retryAttempts: 0,
  });

/** Subscribes over a client of either protocol. */
export function watch(
  client: Client | StreamClient,
  query: string,
  variables: Record<string, unknown> = {},
  persistedQuery: object | null = null,
): Watching {
  const watching = new Watching();
  watching.stop = (client as Client).subscribe<Record<string, unknown>>(
    { query, variables, ...(persistedQuery && { extensions: { persistedQuery } }) },
    {
      next: (told) => watching.take(told as Told),
      error: (failure) => watching.end({ failure }),
      complete: () => watching.end('COMPLETE'),
    },
  );
  return watching;
}
