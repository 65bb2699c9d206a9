import type { ExecutionResult } from 'graphql';
import { Pool } from 'undici';
import {
  bindingOf,
  FILE_NAME_HEADER,
  PATIENCE_HEADER,
  SIGNED_IDENTITY_HEADER,
  SUBGRAPH_PATHS,
  type Identity,
  type IdentitySigner,
  type StopSignal,
  type SubgraphReadiness,
  type SubgraphRequest,
  type SubgraphTransport,
  type SubgraphUpload,
  type UploadReceipt,
} from '@trust-supervision/subgraph';
import { traceHeaders } from '@trust-supervision/telemetry';
import { httpSubscriptions } from './subscriptions/http-events';
import { PreparedBodies } from './http-transport-bodies';
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
  /** Connections to the subgraph at most; 64 if not given. */
  readonly connections?: number;
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
  readonly signal: StopSignal;
  readonly patience?: number | undefined;
};

/** A host that does not take a connection within this is away. */
const CONNECT_WITHIN_MS = 2_000;

class HttpTransport implements SubgraphTransport {
  readonly name: string;
  /** Connections of this subgraph alone: one that hangs takes none from the others. */
  readonly #pool: Pool;
  readonly #bodies = new PreparedBodies();
  readonly #signer: IdentitySigner;
  readonly #timeoutMs: number;

  constructor({ name, url, signer, timeoutMs = 60_000, connections = 64 }: HttpTransportSettings) {
    this.name = name;
    this.#pool = new Pool(originOf(url), { connections, connectTimeout: CONNECT_WITHIN_MS });
    this.#signer = signer;
    this.#timeoutMs = timeoutMs;
  }

  async execute(request: SubgraphRequest): Promise<ExecutionResult> {
    const { identity, signal, patience } = request;
    const answer = await this.#post({
      path: SUBGRAPH_PATHS.operations,
      mediaType: 'application/json',
      fileName: '',
      body: this.#bodies.of(request),
      identity,
      signal: signal ?? this.#deadline(),
      patience,
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
    const asked = { method: 'GET', path: SUBGRAPH_PATHS.readiness } as const;
    return usable(this.name, await fetched(this.name, this.#pool, asked, this.#deadline()), readinessIn);
  }

  close = (): Promise<void> => this.#pool.close();

  async #post({ path, mediaType, fileName, body, identity, signal, patience }: Posted): Promise<HttpAnswer> {
    const method = 'POST';
    const sent = { subgraph: this.name, method, path, mediaType, fileName };
    const headers = {
      'content-type': mediaType,
      [SIGNED_IDENTITY_HEADER]: this.#signer.sign(identity, bindingOf(sent, body)),
      ...traceHeaders(),
      ...(fileName && { [FILE_NAME_HEADER]: fileName }),
      ...(patience !== undefined && { [PATIENCE_HEADER]: String(patience) }),
    };
    return fetched(this.name, this.#pool, { method, path, headers, body }, signal);
  }

  #deadline = (): AbortSignal => AbortSignal.timeout(this.#timeoutMs);
}

function originOf(url: string): string {
  const { origin, pathname, search } = new URL(url);
  if (pathname === '/' && search === '') return origin;
  throw new RangeError('a subgraph is reached by scheme, host and port, without a path');
}
