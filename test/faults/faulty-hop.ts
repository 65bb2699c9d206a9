import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a subgraph's host does to a request; the subgraph itself is asked when it needs its true answer. */
export type Fault = (response: ServerResponse, answer: () => Promise<string>) => void | Promise<void>;

const json = (response: ServerResponse, text: string): void =>
  void response.writeHead(200, { 'content-type': 'application/json' }).end(text);

/** Faults that leave nothing of what the subgraph would have said. */
export const OUTAGES: Readonly<Record<string, Fault>> = {
  hangs: () => undefined,
  'drips byte by byte': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const drip = setInterval(() => response.write(' '), 20);
    response.once('close', () => clearInterval(drip));
  },
  'answers 500 with a page': (response) =>
    void response
      .writeHead(500, { 'content-type': 'text/html' })
      .end('<html>SELECT secret FROM book at /srv/trust/main.js:7 on 10.0.0.7</html>'),
  'answers half of a JSON': (response) => json(response, '{"data":{"enterprise":{"usci":"9121'),
};

/** Entities of the wrong number; what else the subgraph says stays as it is. */
export const wrongEntities: Fault = async (response, answer) => {
  const result = JSON.parse(await answer()) as { data?: { _entities?: unknown[] } };
  const entities = result.data?._entities;
  if (entities) entities.push(null);
  json(response, JSON.stringify(result));
};

/** A host before a subgraph that passes everything on until it is told to fail. */
export class FaultyHop {
  fault: Fault | null = null;
  #server: Server;
  #port = 0;

  private constructor(private readonly target: string) {
    this.#server = this.#made();
  }

  static async before(target: string): Promise<FaultyHop> {
    const hop = new FaultyHop(target);
    await hop.returns();
    return hop;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Takes no connection any more. */
  async dies(): Promise<void> {
    this.#server.closeAllConnections();
    const closed = once(this.#server, 'close');
    this.#server.close();
    await closed;
  }

  /** Listens, on the port it had. */
  async returns(): Promise<void> {
    this.#server = this.#made();
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  #made = (): Server =>
    createServer((request, response) => {
      void this.#answer(request, response).catch(() => response.destroy());
    });

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { fault } = this;
    const body = await bodyOf(request);
    const answer = async (): Promise<string> => (await this.#passedOn(request, body)).text();
    if (fault) return fault(response, answer);
    const passed = await this.#passedOn(request, body);
    response.writeHead(passed.status, { 'content-type': 'application/json' }).end(await passed.text());
  }

  #passedOn({ url, headers }: IncomingMessage, body: Uint8Array<ArrayBuffer>): Promise<Response> {
    const { host: _host, connection: _kept, 'content-length': _length, ...passed } = headers;
    return fetch(`${this.target}${url}`, { method: 'POST', headers: passed as Record<string, string>, body });
  }
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}
