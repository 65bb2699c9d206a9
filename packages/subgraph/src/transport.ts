import type { DomainEvent } from '@trust-supervision/contracts';
import type { LegalDate, Result } from '@trust-supervision/kernel';
import type { ExecutionResult, GraphQLError } from 'graphql';
import type { Identity } from './identity';

/** What tells work that nobody waits for it any more: an AbortSignal, or what costs less to make and to listen to. */
export type StopSignal = Pick<AbortSignal, 'aborted' | 'reason'> & {
  addEventListener(type: 'abort', stop: () => void): void;
  removeEventListener(type: 'abort', stop: () => void): void;
};

/** One GraphQL operation for one subgraph, as the gateway planned it. */
export type SubgraphRequest = {
  readonly query: string;
  readonly operationName?: string;
  readonly variables: Record<string, unknown>;
  readonly identity: Identity;
  /** How long the answer is waited for, in milliseconds from now; for as long as it takes when not told. */
  readonly patience?: number;
  /** Raised when the gateway stops waiting; a transport that can stop its work does. */
  readonly signal?: StopSignal;
};

/** What a subscription of a subgraph yields. Everything about one event is read on its business day. */
export type SubgraphEvent = {
  /** Come back with it to read on behind this event. */
  readonly cursor: string;
  readonly businessDay: LegalDate;
  readonly result: ExecutionResult;
};

/**
 * The events of a subscription, from `cursor` on. They end when the subgraph stops or wants a fresh identity, and fail
 * when it breaks off; either way the reader comes back with the last cursor it has. `return` ends a waiting `next`.
 */
export interface SubgraphEvents extends AsyncIterableIterator<SubgraphEvent> {
  readonly cursor: string;
  return(): Promise<IteratorResult<SubgraphEvent, undefined>>;
}

/**
 * A file on its way to the subgraph that keeps it. `content` fails when the file is cut short or too large.
 */
export type SubgraphUpload = {
  readonly content: AsyncIterable<Uint8Array>;
  readonly fileName: string;
  readonly mediaType: string;
  readonly identity: Identity;
};

/** A kept file: mutations take `uploadId`; `sha256` is in hex. */
export type UploadReceipt = { readonly uploadId: string; readonly sha256: string; readonly bytes: number };

/** Whether a subgraph can answer, and with what (versions of its reference sets, its migrations). */
export type SubgraphReadiness = { readonly ok: boolean; readonly detail: Readonly<Record<string, string>> };

/**
 * How the gateway reaches a subgraph. Nothing above this interface knows whether the subgraph runs in the
 * same process or behind HTTP. Faults of the operation are in the result's `errors`; a thrown error is an
 * outage.
 */
export interface SubgraphTransport {
  /** The name that the supergraph gives the subgraph. */
  readonly name: string;
  execute(request: SubgraphRequest): Promise<ExecutionResult>;
  /** Opens a subscription, or tells why not. Absent where a subgraph has none. A thrown error is an outage. */
  subscribe?(request: SubgraphRequest): Promise<Result<SubgraphEvents, readonly GraphQLError[]>>;
  /** Its numbered events after a position, in order: for the inboxes of the others. Absent where it has none. */
  events?(after: number, limit: number): Promise<readonly DomainEvent[]>;
  /**
   * Absent where a subgraph takes no files. A failing `content` must fail the upload and leave nothing
   * behind.
   */
  upload?(file: SubgraphUpload): Promise<UploadReceipt>;
  ready(): Promise<SubgraphReadiness>;
  /** Closes the connections of a transport that has any, when what is under way is answered. */
  close?(): Promise<void>;
}
