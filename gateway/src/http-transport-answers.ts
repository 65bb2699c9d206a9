import type { StopSignal, SubgraphReadiness, UploadReceipt } from '@trust-supervision/subgraph';
import { GraphQLError, type ExecutionResult, type GraphQLFormattedError } from 'graphql';
import type { Dispatcher } from 'undici';

/**
 * A subgraph gave no answer that can be used. Says which one and how it failed, and nothing of addresses or
 * of what it sent: a page of a proxy belongs neither to the caller nor into our log.
 */
export class SubgraphOutage extends Error {
  override readonly name = 'SubgraphOutage';

  /** `mayPass`: the same request may succeed a moment later. */
  constructor(
    subgraph: string,
    what: string,
    readonly mayPass: boolean,
  ) {
    super(`the subgraph ${subgraph} ${what}`);
  }
}

/** What came back over HTTP: `content` is undefined when the body is no JSON. */
export type HttpAnswer = { readonly status: number; readonly content: unknown };

/**
 * Sends one request; every way to fail is a `SubgraphOutage`. Redirects are not followed: what is signed for
 * one address is sent to no other.
 */
export async function fetched(
  subgraph: string,
  pool: Dispatcher,
  request: Omit<Dispatcher.DispatchOptions, 'origin'>,
  signal: StopSignal,
): Promise<HttpAnswer> {
  try {
    return await new Promise<HttpAnswer>((resolve, reject) => {
      pool.dispatch(request as Dispatcher.DispatchOptions, new Reading(resolve, reject, signal));
    });
  } catch (failure) {
    throw new SubgraphOutage(subgraph, `does not answer (${kindOf(failure)})`, isConnectionLost(failure));
  }
}

/** Reads one answer: what undici's own `request` does by a stream, which costs as much as the rest of a fetch. */
class Reading implements Dispatcher.DispatchHandler {
  readonly #chunks: Buffer[] = [];
  readonly #stop: () => void;
  #status = 0;
  #controller: Dispatcher.DispatchController | undefined;

  constructor(
    private readonly resolve: (answer: HttpAnswer) => void,
    private readonly reject: (failure: unknown) => void,
    private readonly signal: StopSignal,
  ) {
    this.#stop = () => this.#abort();
    signal.addEventListener('abort', this.#stop);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.signal.aborted) this.#abort();
  }

  onResponseStart(_controller: unknown, status: number): void {
    this.#status = status;
  }

  onResponseData(_controller: unknown, chunk: Buffer): void {
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.signal.removeEventListener('abort', this.#stop);
    const [first] = this.#chunks;
    const whole = first && this.#chunks.length === 1 ? first : Buffer.concat(this.#chunks);
    this.resolve({ status: this.#status, content: parsed(whole.toString('utf8')) });
  }

  onResponseError(_controller: unknown, failure: Error): void {
    this.signal.removeEventListener('abort', this.#stop);
    this.reject(failure);
  }

  /** Before it was sent (every connection is busy, or none is made) there is nothing to stop yet. */
  #abort(): void {
    const reason = this.signal.reason as Error;
    if (this.#controller) this.#controller.abort(reason);
    else this.reject(reason);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The code of a network failure (ECONNREFUSED), else the name of what ended the wait (DeadlinePassed). */
function kindOf(failure: unknown): string {
  const { name = 'Error', code } = Object(failure) as { name?: string; code?: string };
  return typeof code === 'string' ? code : name;
}

const CONNECTION_LOST = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'];

const isConnectionLost = (failure: unknown): boolean => CONNECTION_LOST.includes(kindOf(failure));

/** What proxies say while a subgraph restarts. */
const MAY_PASS = [502, 503, 504];

/** What an answer says to one of the readers below. Throws a `SubgraphOutage` when that is nothing. */
export function usable<Said>(
  subgraph: string,
  answer: HttpAnswer,
  read: (answer: HttpAnswer) => Said | null,
): Said {
  const said = read(answer);
  if (said !== null) return said;
  const mayPass = MAY_PASS.includes(answer.status);
  throw new SubgraphOutage(subgraph, `answered ${answer.status}, and nothing that can be used`, mayPass);
}

/** The result of an operation; null when the answer is none. */
export function resultIn({ status, content }: HttpAnswer): ExecutionResult | null {
  const { data, errors } = Object(content) as { data?: unknown; errors?: unknown };
  if (status !== 200 || (data === undefined && errors === undefined)) return null;
  if (data !== undefined && (typeof data !== 'object' || Array.isArray(data))) return null;
  if (errors !== undefined && !(Array.isArray(errors) && errors.every(isError))) return null;
  return {
    ...(data !== undefined && { data: data as ExecutionResult['data'] & {} }),
    ...(errors && {
      errors: errors.map(({ message, path, extensions }) => new GraphQLError(message, { path, extensions })),
    }),
  };
}

const isError = (content: unknown): content is GraphQLFormattedError =>
  typeof Object(content).message === 'string';

/** The receipt of a file; null when the answer is none. */
export function receiptIn({ status, content }: HttpAnswer): UploadReceipt | null {
  const { uploadId, sha256, bytes } = Object(content) as Partial<Record<keyof UploadReceipt, unknown>>;
  if (status !== 201 || typeof uploadId !== 'string') return null;
  return typeof sha256 === 'string' && typeof bytes === 'number' ? { uploadId, sha256, bytes } : null;
}

/** What a subgraph says of itself, ready (200) or not (503); null when the answer is something else. */
export function readinessIn({ status, content }: HttpAnswer): SubgraphReadiness | null {
  const { ok, detail } = Object(content) as { ok?: unknown; detail?: unknown };
  if ((status !== 200 && status !== 503) || typeof ok !== 'boolean') return null;
  if (typeof detail !== 'object' || detail === null) return null;
  const facts = Object.entries(detail).map(([name, fact]) => [name, String(fact)]);
  return { ok, detail: Object.fromEntries(facts) };
}
