import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  IdentitySigner,
  IdentityVerifier,
  serveSubgraph,
  type IdentityRefusal,
  type ServedSubgraph,
  type ServeSettings,
  type SubgraphTransport,
} from '@trust-supervision/subgraph';
import { startCanned } from './canned-graph';
import { httpTransport } from './index';
import type { GatewaySettings } from './start-gateway';

/** Subgraphs behind HTTP for the tests of the gateway, and hops and servers that do what they should not. */
const secret = new Uint8Array(32).fill(7);
const now = () => new Date();
export const signer = new IdentitySigner(secret, now);
const stops: (() => Promise<unknown>)[] = [];

/** Stops what a test started, the last first. */
export async function stopAll(): Promise<void> {
  for (const stop of stops.splice(0).toReversed()) await stop();
}

/** Serves a subgraph over HTTP and notes why it refused. */
export async function serve(subgraph: SubgraphTransport, settings: Partial<ServeSettings> = {}) {
  const refusals: IdentityRefusal[] = [];
  const served = await serveSubgraph(subgraph, {
    verifier: new IdentityVerifier(secret, now),
    host: '127.0.0.1',
    port: 0,
    maxBodyBytes: 1_000_000,
    onBug: () => undefined,
    onRefusal: (reason) => refusals.push(reason),
    ...settings,
  });
  stops.push(served.close);
  return { ...served, refusals };
}

/** A gateway over these subgraphs. */
export async function start(subgraphs: SubgraphTransport[], settings: Partial<GatewaySettings> = {}) {
  const gateway = await startCanned({ subgraphs, ...settings });
  stops.push(gateway.close);
  return gateway;
}

/** A subgraph as the gateway reaches it, under the right key. */
export const remote = ({ url }: { url: string }, name = 'enterprise-credit') =>
  httpTransport({ name, url, signer });

/** A hop between gateway and subgraph that changes what passes. */
export async function tampering(target: ServedSubgraph, change: (body: Buffer, headers: Headers) => Buffer) {
  return listening(async (request) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const { host: _host, connection: _kept, ...passed } = request.headers;
    const headers = new Headers(passed as Record<string, string>);
    const body = new Uint8Array(change(Buffer.concat(chunks), headers));
    headers.delete('content-length');
    const answer = await fetch(`${target.url}${request.url}`, { method: 'POST', headers, body });
    return { status: answer.status, text: await answer.text() };
  });
}

/** What a server answers that need not be a subgraph. */
type AnyAnswer = { status: number; text: string; headers?: Record<string, string> };

/** A server that answers anything. */
export async function listening(answer: (request: IncomingMessage) => Promise<AnyAnswer>) {
  const server = createServer((request, response) => {
    void answer(request).then(({ status, text, headers }) => response.writeHead(status, headers).end(text));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  stops.push(async () => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

export const acrossBoth = '{ enterprise(usci: "9121") { name guarantee } openLots }';
export const unavailable = {
  message: 'A part of the answer is not available at the moment; the rest of it holds.',
  extensions: { code: 'SUBGRAPH_UNAVAILABLE', requestId: 'request-01' },
};
