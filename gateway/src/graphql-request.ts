import { ok, refuse, type Result } from '@trust-supervision/kernel';
import { isJson, type Json } from './engine/json';
import { refusal, tooLarge, type Answer, type Call } from './answers';
import { bodyText, BodyTooLarge } from './request-body';

/** An operation as a client asks for it. */
export type GraphQLRequest = {
  /** Null when only the digest of a persisted query was sent. */
  readonly query: string | null;
  readonly operationName: string | null;
  readonly variables: Json;
  readonly extensions: Json;
};

/** By these a program shows that no foreign page made the browser send a GET: a page cannot set them unasked. */
const PREFLIGHT_HEADERS = ['apollo-require-preflight', 'x-apollo-operation-name'];

/** Reads an operation from a POST of JSON, or from the address of a GET. */
export async function requestIn(call: Call, maxBodyBytes: number): Promise<Result<GraphQLRequest, Answer>> {
  if (call.request.method === 'POST') return posted(call, maxBodyBytes);
  if (!PREFLIGHT_HEADERS.some((name) => call.request.headers[name])) {
    return unreadable(call, `A GET needs the header ${PREFLIGHT_HEADERS[0]}.`);
  }
  const given = call.parameters;
  const parts: Json = { query: given.get('query'), operationName: given.get('operationName') };
  for (const name of ['variables', 'extensions']) {
    const text = given.get(name);
    const content = text === null ? null : parsed(text);
    if (content === undefined) return unreadable(call, `The parameter ${name} is not JSON.`);
    parts[name] = content;
  }
  return readable(call, parts);
}

async function posted(call: Call, maxBodyBytes: number): Promise<Result<GraphQLRequest, Answer>> {
  const { request } = call;
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) {
    return unreadable(call, 'Content-Type must be application/json.');
  }
  try {
    const body = parsed(await bodyText(request, maxBodyBytes));
    if (body === undefined) return unreadable(call, 'The body is not JSON.');
    if (Array.isArray(body)) return unreadable(call, 'Operations are taken one by one, not in batches.');
    return readable(call, body);
  } catch (failure) {
    if (failure instanceof BodyTooLarge) return refuse(tooLarge(call, maxBodyBytes));
    throw failure;
  }
}

function readable(call: Call, parts: unknown): Result<GraphQLRequest, Answer> {
  if (!isJson(parts)) return unreadable(call, 'The request must be a JSON object.');
  const { query = null, operationName = null, variables = null, extensions = null } = parts;
  if (query !== null && typeof query !== 'string') return unreadable(call, '"query" must be text.');
  if (operationName !== null && typeof operationName !== 'string')
    return unreadable(call, '"operationName" must be text.');
  if (variables !== null && !isJson(variables)) return unreadable(call, '"variables" must be an object.');
  if (extensions !== null && !isJson(extensions)) return unreadable(call, '"extensions" must be an object.');
  if (query === null && !extensions?.['persistedQuery'])
    return unreadable(call, 'The request has no "query".');
  return ok({
    query,
    operationName: operationName === '' ? null : operationName,
    variables: variables ?? {},
    extensions: extensions ?? {},
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const unreadable = (call: Call, message: string): Result<never, Answer> =>
  refuse(refusal(call, { status: 400, code: 'BAD_USER_INPUT', message }));
