import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { refusal, type Answer, type Call, type Noted } from './answers';
import { faultLine, type Logger } from './log';
import { UNEXPECTED } from './masking';

/** On every answer; the GraphiQL page brings a policy of its own. */
const SECURITY_HEADERS = Object.entries({
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
});
const SECURITY_LIST = SECURITY_HEADERS.flat();
const SECURITY_NAMES = new Set(SECURITY_HEADERS.map(([name]) => name));

/**
 * An HTTP server that gives each request an id and a log line, and masks what goes wrong while it is
 * answered.
 */
export function createGatewayServer(answerTo: (call: Call) => Promise<Answer>, logger: Logger): Server {
  return createServer((request, response) => {
    const call = callOf(request);
    logWhenDone(call, response, logger);
    answerTo(call)
      .catch((failure: unknown) => {
        // A caller that left half-way is no fault of ours; the request's own line says so.
        if (!request.socket.destroyed) logger(faultLine(call.requestId, failure));
        return refusal(call, { status: 500, code: 'INTERNAL_SERVER_ERROR', message: UNEXPECTED });
      })
      .then((answer) => send(response, call, answer))
      .catch((failure: unknown) => logger(faultLine(call.requestId, failure)));
  });
}

function callOf(request: IncomingMessage): Call {
  const { url: address = '/' } = request;
  const requestId = requestIdOf(request);
  if (PLAIN_PATH.test(address))
    return { request, path: address, parameters: NO_PARAMETERS, requestId, noted: nothingNoted() };
  const { pathname, searchParams } = new URL(URL.canParse(address, ORIGIN) ? address : '/unreadable', ORIGIN);
  return { request, path: pathname, parameters: searchParams, requestId, noted: nothingNoted() };
}

const nothingNoted = (): Noted => ({
  path: null,
  operation: null,
  client: null,
  cost: null,
  isPartial: false,
});

/** What most addresses are: nothing to decode or to resolve. */
const PLAIN_PATH = /^(?:\/[\w-]+)+$/;
const NO_PARAMETERS = new URLSearchParams();

/** Only path and query of an address are used; the host is whatever the caller named. */
const ORIGIN = 'http://gateway';

/** The caller's own id when it is well-formed, so that logs of several systems can be joined. */
function requestIdOf(request: IncomingMessage): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && /^[\w.-]{8,64}$/.test(given) ? given : randomUUID();
}

async function send(response: ServerResponse, { requestId }: Call, answer: Answer): Promise<void> {
  const { status, headers, body } = answer;
  const list = headerList(requestId, headers);
  if (typeof body === 'function') {
    response.writeHead(status, list);
    return body(response);
  }
  list.push('content-length', String(Buffer.byteLength(body)));
  response.writeHead(status, list);
  response.end(body);
}

/** Names and values in turn: Node writes such a list as it is, and looks at an object's headers one by one. */
function headerList(requestId: string, headers: Answer['headers']): string[] {
  const names = Object.keys(headers);
  const list = names.some((name) => SECURITY_NAMES.has(name)) ? securityBeside(headers) : [...SECURITY_LIST];
  list.push('x-request-id', requestId);
  for (const name of names) list.push(name, headers[name] as string);
  return list;
}

const securityBeside = (headers: Answer['headers']): string[] =>
  SECURITY_HEADERS.filter(([name]) => !Object.hasOwn(headers, name)).flat();

function logWhenDone(call: Call, response: ServerResponse, logger: Logger): void {
  const startedAt = performance.now();
  response.once('close', () => {
    logger({
      level: 'info',
      event: 'request',
      requestId: call.requestId,
      method: call.request.method,
      path: call.noted.path,
      operation: call.noted.operation,
      client: call.noted.client,
      cost: call.noted.cost,
      status: response.writableFinished ? response.statusCode : CLIENT_LEFT,
      ms: Math.round(performance.now() - startedAt),
    });
  });
}

/** What proxies log for a caller that did not wait for its answer. */
const CLIENT_LEFT = 499;
