import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ErrorCode } from '@trust-supervision/graphql';
import type { SubgraphEvents } from './transport';

/** What is sent back: a status and JSON. */
export type Answer = { readonly status: number; readonly content: unknown };

/** What is sent back bit by bit. */
export type EventsAnswer = { readonly events: SubgraphEvents };

/** A refusal in the shape of a GraphQL error, so that the gateway reads one shape. */
export const refusal = (status: number, code: ErrorCode, message: string): Answer => ({
  status,
  content: { errors: [{ message, extensions: { code } }] },
});

/**
 * The whole body, or null when it has, or announces, more than `limit` bytes; the server then drops the rest.
 * Throws when the sender leaves half-way.
 */
export async function bodyWithin(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return null;
  const chunks: Buffer[] = [];
  let received = 0;
  // Destroying the request would close the connection before the refusal is sent.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    received += chunk.length;
    if (received > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Sends an answer. */
export function send(response: ServerResponse, { status, content }: Answer): void {
  const body = JSON.stringify(content);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
  });
  response.end(body);
}

/** A signal that is raised when the asker goes before it is answered. */
export function goneBeforeAnswer(response: ServerResponse): AbortSignal {
  const abort = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) abort.abort();
  });
  return abort.signal;
}
