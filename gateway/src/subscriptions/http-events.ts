import { ok, refuse, type LegalDate } from '@trust-supervision/kernel';
import {
  BEAT_MS,
  bindingOf,
  SIGNED_IDENTITY_HEADER,
  SUBGRAPH_PATHS,
  type IdentitySigner,
  type SubgraphEvent,
  type SubgraphEvents,
  type SubgraphTransport,
} from '@trust-supervision/subgraph';
import { GraphQLError, type ExecutionResult, type GraphQLFormattedError } from 'graphql';
import { SubgraphOutage } from '../http-transport-answers';

type Subscribe = NonNullable<SubgraphTransport['subscribe']>;
type Served = { readonly name: string; readonly url: string; readonly signer: IdentitySigner };

const MEDIA_TYPE = 'application/json';
/** A subgraph that is silent for so long is gone, whatever its connection says. */
const MOST_SILENCE_MS = 3 * BEAT_MS;
/** How long a subgraph may take to say where a subscription begins. */
const OPEN_WITHIN_MS = 10_000;

/** Opens subscriptions of a served subgraph: one signed request each, answered by a line of JSON for each event. */
export function httpSubscriptions({ name, url, signer }: Served): Subscribe {
  return async ({ query, operationName, variables, identity }) => {
    const path = SUBGRAPH_PATHS.subscriptions;
    const body = Buffer.from(JSON.stringify({ query, operationName, variables }));
    const sent = { subgraph: name, method: 'POST', path, mediaType: MEDIA_TYPE, fileName: '' };
    const headers = {
      'content-type': MEDIA_TYPE,
      [SIGNED_IDENTITY_HEADER]: signer.sign(identity, bindingOf(sent, body)),
    };
    const lines = await LineReader.open(name, new URL(path, url), { method: 'POST', headers, body });
    const first = await lines.next(OPEN_WITHIN_MS);
    if (first && 'cursor' in first) return ok(new RemoteEvents(String(first['cursor']), lines));
    lines.close();
    const { errors } = (first ?? {}) as { errors?: readonly GraphQLFormattedError[] };
    if (!errors) throw new SubgraphOutage(name, 'opened a subscription with nothing that can be used', false);
    return refuse(errors.map(errorOf));
  };
}

/** The events of a subgraph behind HTTP. */
class RemoteEvents implements SubgraphEvents {
  constructor(
    readonly cursor: string,
    private readonly lines: LineReader,
  ) {}

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<SubgraphEvent, undefined>> {
    const line = await this.lines.next(MOST_SILENCE_MS);
    if (!line) return { done: true, value: undefined };
    const { cursor, businessDay, data, errors } = line as Line;
    const result: ExecutionResult = { data: data ?? null, ...(errors && { errors: errors.map(errorOf) }) };
    return { done: false, value: { cursor, businessDay, result } };
  }

  async return(): Promise<IteratorResult<SubgraphEvent, undefined>> {
    this.lines.close();
    return { done: true, value: undefined };
  }
}

type Line = {
  readonly cursor: string;
  readonly businessDay: LegalDate;
  readonly data?: ExecutionResult['data'];
  readonly errors?: readonly GraphQLFormattedError[];
};

/** Reads an answer line by line. Lines without content are beats. */
class LineReader {
  readonly #lines: string[] = [];
  readonly #decoder = new TextDecoder();
  #rest = '';

  private constructor(
    private readonly subgraph: string,
    private readonly reader: ReadableStreamDefaultReader<Uint8Array>,
    private readonly connection: AbortController,
  ) {}

  static async open(subgraph: string, address: URL, request: RequestInit): Promise<LineReader> {
    const connection = new AbortController();
    const late = setTimeout(() => connection.abort(), OPEN_WITHIN_MS);
    try {
      const response = await fetch(address, { ...request, signal: connection.signal, redirect: 'error' });
      if (response.status === 200 && response.body)
        return new LineReader(subgraph, response.body.getReader(), connection);
      connection.abort();
      throw new SubgraphOutage(subgraph, `answered ${response.status}, and nothing that can be used`, false);
    } catch (failure) {
      throw failure instanceof SubgraphOutage
        ? failure
        : new SubgraphOutage(subgraph, 'does not answer', true);
    } finally {
      clearTimeout(late);
    }
  }

  close(): void {
    this.connection.abort();
  }

  /** The next line; null when there is none any more. Throws when it breaks off, or is silent for too long. */
  async next(silence: number): Promise<Record<string, unknown> | null> {
    for (;;) {
      const line = this.#lines.shift();
      if (line === undefined) {
        if (!(await this.#read(silence))) return null;
      } else if (line !== '') return JSON.parse(line) as Record<string, unknown>;
    }
  }

  async #read(silence: number): Promise<boolean> {
    const late = setTimeout(() => this.close(), silence);
    try {
      const { done, value } = await this.reader.read();
      if (done) {
        // An answer that is one JSON has no end of line.
        if (this.#rest === '') return false;
        this.#lines.push(this.#rest);
        this.#rest = '';
        return true;
      }
      const parts = (this.#rest + this.#decoder.decode(value, { stream: true })).split('\n');
      this.#rest = parts.pop() ?? '';
      this.#lines.push(...parts);
      return true;
    } catch {
      throw new SubgraphOutage(this.subgraph, 'broke off its events', true);
    } finally {
      clearTimeout(late);
    }
  }
}

const errorOf = ({ message, path, extensions }: GraphQLFormattedError): GraphQLError =>
  new GraphQLError(message, { path: path ?? null, extensions: extensions ?? null });
