import type { ExecutionResult } from 'graphql';
import {
  bindingOf,
  FILE_NAME_HEADER,
  SIGNED_IDENTITY_HEADER,
  SUBGRAPH_PATHS,
  type Identity,
  type IdentitySigner,
  type SubgraphReadiness,
  type SubgraphRequest,
  type SubgraphTransport,
  type SubgraphUpload,
  type UploadReceipt,
} from '@trust-supervision/subgraph';
import { httpSubscriptions } from './subscriptions/http-events';
import { fetched, readinessIn, receiptIn, resultIn, usable, type HttpAnswer } from './http-transport-answers';

/** Where a subgraph is served and how the gateway proves itself there. */
export type HttpTransportSettings = {
  /** The name that the supergraph gives the subgraph; a subgraph of another name refuses. */
  readonly name: string;
  /** Scheme, host and port, without a path: `http://account-book:4001`. */
  readonly url: string;
  readonly signer: IdentitySigner;
  /** How long a call may take that brings no deadline of its own, in milliseconds; a minute if not given. */
  readonly timeoutMs?: number;
};

/**
 * Reaches a subgraph that `serveSubgraph` serves. Each request carries an identity signed for it alone. No
 * usable answer in time (refused, HTML, half of a JSON, nothing) is a thrown `SubgraphOutage`. Throws for an
 * address with a path.
 */
export const httpTransport = (settings: HttpTransportSettings): SubgraphTransport =>
  Object.assign(new HttpTransport(settings), { subscribe: httpSubscriptions(settings) });

type Posted = {
  readonly path: string;
  readonly mediaType: string;
  readonly fileName: string;
  readonly body: Buffer<ArrayBuffer>;
  readonly identity: Identity;
  readonly signal: AbortSignal;
};

class HttpTransport implements SubgraphTransport {
  readonly name: string;
  readonly #origin: string;
  readonly #signer: IdentitySigner;
  readonly #timeoutMs: number;

  constructor({ name, url, signer, timeoutMs = 60_000 }: HttpTransportSettings) {
    this.name = name;
    this.#origin = originOf(url);
    this.#signer = signer;
    this.#timeoutMs = timeoutMs;
  }

  async execute(request: SubgraphRequest): Promise<ExecutionResult> {
    const { query, operationName, variables, identity, signal } = request;
    const answer = await this.#post({
      path: SUBGRAPH_PATHS.operations,
      mediaType: 'application/json',
      fileName: '',
      body: Buffer.from(JSON.stringify({ query, operationName, variables })),
      identity,
      signal: signal ?? this.#deadline(),
    });
    return usable(this.name, answer, resultIn);
  }

  /** Holds the file in memory, at most what the gateway accepts: its digest is signed before it is sent. */
  async upload({ content, fileName, mediaType, identity }: SubgraphUpload): Promise<UploadReceipt> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of content) chunks.push(chunk);
    const answer = await this.#post({
      path: SUBGRAPH_PATHS.uploads,
      mediaType,
      fileName: encodeURIComponent(fileName),
      body: Buffer.concat(chunks),
      identity,
      signal: this.#deadline(),
    });
    return usable(this.name, answer, receiptIn);
  }

  async ready(): Promise<SubgraphReadiness> {
    const address = this.#origin + SUBGRAPH_PATHS.readiness;
    return usable(this.name, await fetched(this.name, address, { signal: this.#deadline() }), readinessIn);
  }

  async #post({ path, mediaType, fileName, body, identity, signal }: Posted): Promise<HttpAnswer> {
    const sent = { subgraph: this.name, method: 'POST', path, mediaType, fileName };
    const headers = {
      'content-type': mediaType,
      [SIGNED_IDENTITY_HEADER]: await this.#signer.sign(identity, bindingOf(sent, body)),
      ...(fileName && { [FILE_NAME_HEADER]: fileName }),
    };
    return fetched(this.name, this.#origin + path, { method: sent.method, headers, body, signal });
  }

  #deadline = (): AbortSignal => AbortSignal.timeout(this.#timeoutMs);
}

function originOf(url: string): string {
  const { origin, pathname, search } = new URL(url);
  if (pathname === '/' && search === '') return origin;
  throw new RangeError('a subgraph is reached by scheme, host and port, without a path');
}
