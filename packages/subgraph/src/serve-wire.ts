import { createHash } from 'node:crypto';
import type { BoundRequest } from './identity';

/** The header that carries the signed identity from the gateway to a subgraph. */
export const SIGNED_IDENTITY_HEADER = 'x-signed-identity';
/** The header that carries the percent-encoded name of an uploaded file. */
export const FILE_NAME_HEADER = 'x-file-name';
/**
 * The header that tells how long the gateway waits, in milliseconds. It is not signed: whoever alters it could as well
 * have cut the connection.
 */
export const PATIENCE_HEADER = 'x-patience-ms';
/** Where a subgraph executes operations, keeps files, and says whether it can answer. */
export const SUBGRAPH_PATHS = {
  operations: '/graphql',
  subscriptions: '/subscriptions',
  events: '/events',
  uploads: '/uploads',
  readiness: '/readyz',
} as const;

/** What of a request, beside its body, decides its effect. `fileName` as sent; empty when there is none. */
export type SentRequest = {
  readonly subgraph: string;
  readonly method: string;
  readonly path: string;
  readonly mediaType: string;
  readonly fileName: string;
};

/**
 * What a signed identity is bound to over HTTP: the method, and one SHA-256 over all else that decides the
 * effect: the subgraph's name, path, media type, file name and the exact bytes of the body. So a request seen
 * on its way to one subgraph is worth nothing at another one, at another path, or with a byte changed.
 */
export function bindingOf(sent: SentRequest, body: Uint8Array): BoundRequest {
  const { subgraph, method, path, mediaType, fileName } = sent;
  // JSON keeps the four texts on one line and apart from each other, whatever is in them.
  const address = JSON.stringify([subgraph, path, mediaType, fileName]);
  return { method, bodyDigest: createHash('sha256').update(`${address}\n`).update(body).digest('hex') };
}
