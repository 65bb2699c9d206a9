import { HeaderMap, type ApolloServer } from '@apollo/server';
import { ok, refuse, type Result } from '@trust-supervision/kernel';
import { refusal, signInRefusal, tooLarge, type Answer, type Call, type Route } from './answers';
import { bodyText, BodyTooLarge } from './request-body';
import type { SignIn } from './sign-in';
import type { Asked } from './subgraph-source';

/** Runs an operation for whoever the token names. A bad token or an unreadable body runs nothing. */
export function graphqlRoute(graph: ApolloServer<Asked>, signIn: SignIn, maxBodyBytes: number): Route {
  return async (call) => {
    const caller = await signIn.identify(call.request.headers.authorization, call.requestId);
    if (!caller.ok) return signInRefusal(call, caller.problem.message);
    const body = await operationIn(call, maxBodyBytes);
    if (!body.ok) return body.problem;
    const asked: Asked = {
      identity: caller.value,
      noteOperation: (name) => {
        call.operationName = name;
      },
    };
    const { method = 'GET' } = call.request;
    const answer = await graph.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method, headers: headersOf(call), search: call.url.search, body: body.value },
      context: async () => asked,
    });
    if (answer.body.kind !== 'complete') throw new Error('the gateway plans no incremental delivery');
    return {
      status: answer.status ?? 200,
      headers: Object.fromEntries(answer.headers),
      body: answer.body.string,
    };
  };
}

/** The JSON body of a POST; nothing for a GET, whose operation is in the address. */
async function operationIn(call: Call, maxBodyBytes: number): Promise<Result<unknown, Answer>> {
  const { request } = call;
  if (request.method !== 'POST' || !/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    return ok(undefined);
  }
  try {
    return ok(JSON.parse(await bodyText(request, maxBodyBytes)));
  } catch (failure) {
    if (failure instanceof BodyTooLarge) return refuse(tooLarge(call, maxBodyBytes));
    if (!(failure instanceof SyntaxError)) throw failure;
    return refuse(refusal(call, { status: 400, code: 'BAD_USER_INPUT', message: 'The body is not JSON.' }));
  }
}

function headersOf({ request }: Call): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}
