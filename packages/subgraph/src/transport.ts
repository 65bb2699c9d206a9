import type { ExecutionResult } from 'graphql';
import type { Identity } from './identity';

/** One GraphQL operation for one subgraph, as the gateway planned it. */
export type SubgraphRequest = {
  readonly query: string;
  readonly operationName?: string;
  readonly variables: Record<string, unknown>;
  readonly identity: Identity;
  /** How long the answer is waited for, in milliseconds from now; for as long as it takes when not told. */
  readonly patience?: number;
  /** Raised when the gateway stops waiting; a transport that can stop its work does. */
  readonly signal?: AbortSignal;
};

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
  /**
   * Absent where a subgraph takes no files. A failing `content` must fail the upload and leave nothing
   * behind.
   */
  upload?(file: SubgraphUpload): Promise<UploadReceipt>;
  ready(): Promise<SubgraphReadiness>;
  /** Closes the connections of a transport that has any, when what is under way is answered. */
  close?(): Promise<void>;
}
