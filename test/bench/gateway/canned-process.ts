import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SubgraphName } from '@trust-supervision/contracts';
import { cannedAnswer } from './canned-answers';
import { answerParent, settingsOfProcess } from './child';

/** One canned subgraph as a process of its own. */
const { name } = settingsOfProcess<{ name: SubgraphName }>();
/** By the text that asks, which is the same for the same variables. */
const answers = new Map<string, Buffer>();

function answerOf(asked: string): Buffer {
  const known = answers.get(asked);
  if (known) return known;
  const { variables } = JSON.parse(asked) as { variables: object };
  const answer = Buffer.from(JSON.stringify(cannedAnswer(name, { ...variables })));
  answers.set(asked, answer);
  return answer;
}

async function answerTo(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const body = answerOf(Buffer.concat(chunks).toString('utf8'));
  const headers = { 'content-type': 'application/json', 'content-length': body.length };
  response.writeHead(200, headers).end(body);
}

const server = createServer((request, response) => void answerTo(request, response));
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  answerParent({ url: `http://127.0.0.1:${port}` });
});
