import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SubgraphName } from '@trust-supervision/contracts';
import { cannedAnswer } from './canned-answers';
import { answerParent, settingsOfProcess } from './child';

/** One canned subgraph as a process of its own. */
const { name } = settingsOfProcess<{ name: SubgraphName }>();

async function answerTo(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const { variables } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { variables: object };
  const body = JSON.stringify(cannedAnswer(name, { ...variables }));
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  response.writeHead(200, headers).end(body);
}

const server = createServer((request, response) => void answerTo(request, response));
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  answerParent({ url: `http://127.0.0.1:${port}` });
});
