import { createReadStream } from 'node:fs';
import { basename, extname } from 'node:path';
import { Readable } from 'node:stream';
import { Sentence } from './sentence';

/** What `POST /uploads` answers. */
export type UploadReceipt = { readonly uploadId: string; readonly sha256: string; readonly bytes: number };

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.csv': 'text/csv',
  '.xml': 'application/xml',
};

type GraphQLAnswer<Data> = {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
};

/** A client of a running graph, over HTTP, as any user has it. What goes wrong is told in a sentence. */
export class GraphClient {
  constructor(
    readonly url: string,
    readonly token: string,
  ) {}

  /** Runs an operation. Throws a sentence for anything in `errors`. */
  async run<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const response = await this.#post('/graphql', {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors = [] } = (await response.json()) as GraphQLAnswer<Data>;
    if (errors.length > 0) throw new Sentence(errors.map(sentenceOf).join('\n'));
    if (data === null || data === undefined) throw new Sentence(`${this.url} answered nothing.`);
    return data;
  }

  /** Streams a file to the account books. Throws a sentence when it is not taken. */
  async upload(path: string): Promise<UploadReceipt> {
    return this.uploadContent(basename(path), Readable.toWeb(createReadStream(path)) as ReadableStream);
  }

  /** The same with a file that is at hand. */
  async uploadContent(name: string, content: ReadableStream | Buffer): Promise<UploadReceipt> {
    const response = await this.#post('/uploads?to=account-book', {
      headers: {
        'content-type': MEDIA_TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream',
        'x-file-name': encodeURIComponent(name),
      },
      body: content,
      ...(Buffer.isBuffer(content) ? {} : { duplex: 'half' }),
    } as RequestInit);
    const answer = (await response.json()) as UploadReceipt & GraphQLAnswer<never>;
    if (!response.ok) throw new Sentence((answer.errors ?? []).map(sentenceOf).join('\n'));
    return answer;
  }

  async #post(path: string, request: RequestInit): Promise<Response> {
    const headers = { ...request.headers, authorization: `Bearer ${this.token}` };
    try {
      return await fetch(new URL(path, this.url), { method: 'POST', ...request, headers });
    } catch (failure) {
      throw new Sentence(
        `${this.url} does not answer (${causeOf(failure)}). Is the graph running? \`npm start\``,
      );
    }
  }
}

const sentenceOf = ({ message, extensions }: { message: string; extensions?: { code?: string } }): string =>
  extensions?.code === undefined ? message : `${extensions.code}: ${message}`;

/** fetch hides what happened behind its own failure. */
function causeOf(failure: unknown): string {
  const { cause, message } = failure as Error & { cause?: { code?: string; message?: string } };
  return cause?.code ?? cause?.message ?? message;
}
